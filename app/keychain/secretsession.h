// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret.h"
#include "keychain/sessionbus.h"

#include <QDBusObjectPath>
#include <optional>

namespace keychain {

inline constexpr QLatin1String secretsService("org.freedesktop.secrets");
inline constexpr QLatin1String secretsRoot("/org/freedesktop/secrets");

// What the Secret Service hands out, encrypted with a key agreed for this session: Secret Service API,
// "Transfer of Secrets", dh-ietf1024-sha256-aes128-cbc-pkcs7, or as it is where the service can't do that.
// libsecret, which QtKeychain uses, keeps a copy of each item that it reads for as long as the program runs
// (0.20.5).
class SecretSession : public QObject
{
public:
    explicit SecretSession(SessionBus &bus);

    // The secret of an item that is unlocked, written in base64 and not empty. It is asked for once more in a
    // new session before it can't be had. Codes: those of failureOf, "keychain.refused".
    base::Future<crypto::Secret> read(const QDBusObjectPath &item);

private:
    struct Opened
    {
        QDBusObjectPath path;
        crypto::Secret key; // empty: nothing is encrypted
    };

    base::Future<Opened> open();
    base::Future<Opened> openPlain();
    base::Future<crypto::Secret> readAnew(const QDBusObjectPath &item);
    base::Future<crypto::Secret> readIn(const Opened &session, const QDBusObjectPath &item);

    SessionBus &m_bus;
    std::optional<Opened> m_opened;
};

} // namespace keychain
