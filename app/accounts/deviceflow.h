// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/flow.h"
#include "accounts/madeclient.h"
#include "accounts/services.h"
#include "accounts/signinrequest.h"
#include "oauth/deviceauthorization.h"

#include <QTimer>
#include <chrono>
#include <optional>

namespace accounts {

// Signing in with another device, RFC 8628: a code is shown, and the server is asked now and then whether
// somebody has entered it.
class DeviceFlow : public Flow
{
    Q_OBJECT

public:
    DeviceFlow(const Services &services, const oauth::ServerMetadata &server, const SignInRequest &request,
        MadeClient &made, QObject *parent);

    // Codes: "device.not_offered" (BadInput), "device.expired" (TimedOut), those of
    // MadeClient, parseDeviceAuthorizationAnswer and the token endpoint. A server or network that can't
    // now is asked again, less often each time, as long as the code lives.
    base::Future<oauth::TokenSet> run() override;
    oauth::Client client() const override { return m_client; }

    void setSecond(std::chrono::milliseconds second) { m_second = second; } // for tests: shorter

    const std::optional<oauth::DeviceAuthorization> &device() const
    {
        return m_device;
    } // from WaitForUser on

private:
    base::Future<oauth::Client> identify();
    base::Future<oauth::DeviceAuthorization> askForCode(const oauth::Client &client);
    base::Future<oauth::TokenSet> wait(const oauth::DeviceAuthorization &device);
    void waitOneInterval();
    void poll();
    void take(const base::Result<oauth::TokenSet> &answer);
    void settle(const base::Result<oauth::TokenSet> &result);

    Services m_services;
    oauth::ServerMetadata m_server;
    SignInRequest m_request;
    MadeClient &m_made;
    oauth::Client m_client;
    std::optional<oauth::DeviceAuthorization> m_device;
    std::chrono::seconds m_interval {};
    std::chrono::milliseconds m_second {1000}; // of the interval
    QTimer m_next;
    QPromise<base::Result<oauth::TokenSet>> m_promise;
};

} // namespace accounts
