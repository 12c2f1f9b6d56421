// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/credentiallock.h"
#include "accounts/entry.h"
#include "accounts/services.h"
#include "base/future.h"

#include <QObject>

namespace accounts {

// Puts what an account's way to its server needs into its keychain item, beside the newest login there.
class ChangeSecrets : public QObject
{
    Q_OBJECT

public:
    ChangeSecrets(
        const Services &services, const Entry &entry, const net::RouteSecrets &secrets, QObject *parent);

    // Once; a login that lives for this run only has them there. Codes: those of CredentialLock, SecretStore,
    // Credential and keep.
    base::Future<base::Done> run();

private:
    base::Future<Credential> read();
    base::Future<base::Done> write(const Credential &newest);
    void show(const Credential &changed);

    Services m_services;
    Entry m_entry;
    net::RouteSecrets m_secrets;
    CredentialLock m_lock;
};

} // namespace accounts
