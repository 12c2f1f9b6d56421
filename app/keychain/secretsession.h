// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret.h"
#include "keychain/sessionbus.h"

#include <QDBusObjectPath>
#include <QVariantMap>
#include <functional>
#include <optional>

namespace keychain {

inline constexpr QLatin1String secretsService("org.freedesktop.secrets");
inline constexpr QLatin1String secretsRoot("/org/freedesktop/secrets");

// What the Secret Service hands out and is handed, encrypted with a key agreed for this session: Secret
// Service API, "Transfer of Secrets", dh-ietf1024-sha256-aes128-cbc-pkcs7, or as it is where the service
// says that it doesn't support that. libsecret, which QtKeychain would use, keeps a copy of each item that
// it reads for as long as the program runs (0.20.5), and has a connection of its own: KeePassXC shows what
// came by one connection to no other, unless the person allows it.
class SecretSession : public QObject
{
public:
    explicit SecretSession(SessionBus &bus);

    // The secret of an item that is unlocked, written in base64 and not empty. Codes: those of failureOf,
    // "keychain.damaged" (SignInAgain).
    base::Future<crypto::Secret> read(const QDBusObjectPath &item);

    // Puts an item with these properties into a collection, in the place of one with the same attributes.
    // Done once the prompt that is answered was (`/`: there is none). Codes: those of failureOf.
    base::Future<QDBusObjectPath> write(
        const QDBusObjectPath &collection, const QVariantMap &properties, const crypto::Secret &secret);

private:
    struct Opened
    {
        QDBusObjectPath path;
        crypto::Secret key; // empty: nothing is encrypted
    };

    base::Future<Opened> open();
    base::Future<Opened> openPlain();
    // Once more in a new session before it can't be done.
    template <typename T>
    base::Future<T> inSession(const std::function<base::Future<T>(const Opened &)> &call);
    base::Future<crypto::Secret> readIn(const Opened &session, const QDBusObjectPath &item);
    base::Future<QDBusObjectPath> writeIn(const Opened &session, const QDBusObjectPath &collection,
        const QVariantMap &properties, const crypto::Secret &secret);

    SessionBus &m_bus;
    std::optional<Opened> m_opened;
};

} // namespace keychain
