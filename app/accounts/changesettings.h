// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountbook.h"
#include "accounts/credentiallock.h"
#include "accounts/services.h"
#include "base/future.h"

#include <QObject>
#include <functional>
#include <optional>

namespace accounts {

// Changes an account's settings. What its way to its server needs besides goes into its keychain item, beside
// the newest login there; then both are seen at once.
class ChangeSettings : public QObject
{
    Q_OBJECT

public:
    // Of the settings as they are by then; called more than once.
    using Change = std::function<void(AccountSettings &)>;

    // What isn't given stays as it is in the item, for the same proxy or certificate.
    ChangeSettings(const Services &services, const QString &accountId, const Change &change,
        const net::RouteSecrets &given, QObject *parent);

    bool isOfRoute() const { return m_isOfRoute; } // else of what no request needs
    bool needsKeychain() const { return m_needsKeychain; }

    // Once. Of a login that lives for this run only, what
    // is given does so, too. Codes: those of CredentialLock, SecretStore, Credential, keep,
    // AccountSettings::check and AccountBook, "accounts.unknown".
    base::Future<base::Done> run();

private:
    base::Future<Credential> newest();
    base::Future<base::Done> write(const Credential &newest);
    base::Future<base::Done> put(const Credential &changed, const std::optional<base::Error> &notKept = {});
    base::Future<base::Done> putAlone();

    Services m_services;
    const QString m_accountId;
    Change m_change;
    net::RouteSecrets m_given;
    CredentialLock m_lock;
    bool m_isOfRoute = false;
    bool m_needsKeychain = false;
};

} // namespace accounts
