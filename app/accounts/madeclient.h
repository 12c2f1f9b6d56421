// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/services.h"
#include "base/future.h"
#include "oauth/registration.h"

#include <QObject>

namespace accounts {

// The client that a server makes for one sign-in (RFC 7591). When nothing comes of that, it is deleted there
// (RFC 7592): no sign-in that was cancelled or refused leaves one behind.
class MadeClient : public QObject
{
    Q_OBJECT

public:
    MadeClient(const Services &services, QObject *parent);
    ~MadeClient() override;

    // The client with what the server gave it, for the redirect that is listened on from now on, or for the
    // device grant (empty). Codes: "registration.not_offered", and those of parseRegistrationAnswer and Http.
    base::Future<oauth::Client> make(net::Http &http, const oauth::ServerMetadata &server,
        const oauth::Client &wanted, const QUrl &redirectUri);

    static oauth::Client unmade(oauth::Client client); // without what the server gave it

    const oauth::Registration &registration() const { return m_registration; } // without an id: not made
    void keep() { m_isKept = true; } // it is an account's now

private:
    Services m_services;
    net::Http *m_http = nullptr; // by which it was made
    oauth::Registration m_registration;
    bool m_isKept = false;
};

} // namespace accounts
