// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keychain/secretsession.h"

#include <QDBusObjectPath>
#include <QMap>

namespace keychain {

base::Failure absent(); // an entry; code: "keychain.absent" (NotFound)

// The freedesktop Secret Service, asked directly for what QtKeychain can't tell: whether it is there,
// locked, or holds an entry. Only unlock() ever shows anything to the person.
class SecretService : public QObject
{
public:
    using Attributes = QMap<QString, QString>;

    explicit SecretService(std::chrono::milliseconds deadline);

    // Done when the default collection is there and unlocked.
    base::Future<base::Done> probe();
    // Whether an entry can be read now. "No" is certain: a locked collection is a failure, never a "no".
    base::Future<bool> holds(const Attributes &attributes);
    // The secret of an entry. Codes: "keychain.absent" (NotFound), "keychain.locked", those of SecretSession.
    base::Future<crypto::Secret> read(const Attributes &attributes);
    base::Future<base::Done> unlock();

private:
    base::Future<QDBusObjectPath> find(const Attributes &attributes); // "/": there is none
    base::Future<QDBusObjectPath> defaultCollection();
    base::Future<base::Done> unlockCollection(const QDBusObjectPath &collection);
    base::Future<base::Done> createCollection();
    base::Future<base::Done> settle(const QDBusObjectPath &prompt);

    SessionBus m_bus;
    SecretSession m_session;
};

} // namespace keychain
