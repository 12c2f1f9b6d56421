// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/flow.h"
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

    // Codes: "device.not_offered" (BadInput), "device.expired" (TimedOut), those of MadeClient,
    // parseDeviceAuthorizationAnswer and the token endpoint. A server or network that can't now is asked
    // again, less often each time, as long as the code lives.
    base::Future<oauth::TokenSet> run() override;

    void setSecond(std::chrono::milliseconds second) { m_second = second; } // for tests: shorter

    // From WaitForUser on.
    const std::optional<oauth::DeviceAuthorization> &device() const { return m_device; }
    QUrl address() const override { return m_device ? m_device->address() : QUrl(); }
    QString code() const override { return m_device ? m_device->userCode : QString(); }
    QDateTime waitsUntil() const override { return m_device ? m_device->expiresAt : QDateTime(); }

private:
    base::Future<oauth::DeviceAuthorization> askForCode(const base::Done &);
    base::Future<oauth::TokenSet> wait(const oauth::DeviceAuthorization &device);
    void waitOneInterval();
    void poll();
    void take(const base::Result<oauth::TokenSet> &answer);
    void settle(const base::Result<oauth::TokenSet> &result);

    std::optional<oauth::DeviceAuthorization> m_device;
    std::chrono::seconds m_interval {}; // to the next question: the server's, or more while it can't now
    std::chrono::milliseconds m_second {1000}; // of the interval
    QTimer m_next;
    std::optional<base::Error> m_trouble; // why the last question got no answer; nothing: it got one
    QPromise<base::Result<oauth::TokenSet>> m_promise;
};

} // namespace accounts
