// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/keep.h"

#include "crypto/random.h"

namespace accounts {

using base::Done;
using base::Error;

namespace {

base::Future<Done> writeAndReadBack(
    keychain::SecretStore &store, const QString &key, const crypto::Secret &secret, QObject *context)
{
    const auto read = base::andThen(
        store.write(key, secret), context, [&store, key](const Done &) { return store.read(key); });
    const auto found = base::recover(read, context, [](const Error &error) -> base::Result<crypto::Secret> {
        if (error.kind == Error::Kind::NotFound)
            return crypto::Secret(); // and so not what was written
        return base::Failure(error);
    });
    return base::andThen(found, context, [secret](const crypto::Secret &kept) -> base::Result<Done> {
        if (kept == secret)
            return Done {};
        return base::failure(Error::Kind::KeychainRefused, QStringLiteral("keychain.not_kept"));
    });
}

} // namespace

base::Future<Done> keep(keychain::SecretStore &store, const Credential &credential, QObject *context)
{
    return writeAndReadBack(store, credential.accountId, credential.toBytes(), context);
}

base::Future<Done> tryToKeep(keychain::SecretStore &store, QObject *context)
{
    // Of its own name, as several may try at once.
    const QString key = QStringLiteral("trial ") + QString::fromLatin1(crypto::randomBytes(8).toHex());
    const auto kept = writeAndReadBack(store, key, crypto::Secret(crypto::randomBytes(64).toHex()), context);
    return base::andThen(kept, context, [&store, key](const Done &) { return store.remove(key); });
}

bool isKeychainClosed(Error::Kind kind)
{
    return kind == Error::Kind::KeychainLocked || kind == Error::Kind::KeychainMissing
        || kind == Error::Kind::KeychainSilent || kind == Error::Kind::KeychainRefused;
}

} // namespace accounts
