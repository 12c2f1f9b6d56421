// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/keep.h"

#include "crypto/random.h"

namespace accounts {

using base::Done;
using base::Error;

namespace {

const QString unconfirmed = QStringLiteral("keychain.unconfirmed");
const QString notKept = QStringLiteral("keychain.not_kept");

base::Future<Done> readBack(
    keychain::SecretStore &store, const QString &key, const crypto::Secret &secret, QObject *context)
{
    const auto read = store.read(key);
    const auto found = base::recover(read, context, [](const Error &error) -> base::Result<crypto::Secret> {
        if (error.kind == Error::Kind::NotFound || error.kind == Error::Kind::SignInAgain)
            return crypto::Secret(); // and so not what was written
        return base::Failure(error);
    });
    return base::andThen(found, context, [secret](const crypto::Secret &kept) -> base::Result<Done> {
        if (kept == secret)
            return Done {};
        return base::failure(Error::Kind::KeychainRefused, notKept);
    });
}

} // namespace

const QString trialKey = QStringLiteral("trial");

base::Future<Done> keep(keychain::SecretStore &store, const Credential &credential, QObject *context)
{
    const QString &key = credential.accountId;
    const auto bytes = credential.toBytes();
    const auto confirmed = [&store, key, bytes, context](const Done &) {
        return base::recover(
            readBack(store, key, bytes, context), context, [](const Error &error) -> base::Result<Done> {
                if (isKeychainAway(error.kind))
                    return base::failure(error.kind, unconfirmed, {}, causeOf(error));
                return base::Failure(error);
            });
    };
    return base::andThen(store.write(key, bytes), context, confirmed);
}

base::Future<Done> keepOrLose(keychain::SecretStore &store, const Credential &credential, QObject *context)
{
    const auto again = base::recover(
        keep(store, credential, context), context, [&store, credential, context](const Error &error) {
            const auto opened
                = error.kind == Error::Kind::KeychainLocked ? store.unlock() : base::ready<Done>(Done {});
            const auto second = base::andThen(opened, context,
                [&store, credential, context](const Done &) { return keep(store, credential, context); });
            return base::recover(second, context, [error](const Error &later) -> base::Result<Done> {
                return base::Failure(mayStillHold(error, later) ? error : later);
            });
        });
    return base::recover(again, context, [](const Error &error) -> base::Result<Done> {
        if (isUnconfirmed(error))
            return base::Failure(error);
        return base::failure(error.kind, QStringLiteral("keychain.sign_in_lost"), {}, causeOf(error));
    });
}

bool isUnconfirmed(const Error &error)
{
    return error.code == unconfirmed;
}

// Not where something else was found.
bool mayStillHold(const Error &before, const Error &later)
{
    return isUnconfirmed(before) && later.code != notKept;
}

QString causeOf(const Error &error)
{
    return error.found.isEmpty() ? error.code : error.code + u'\n' + error.found;
}

base::Future<Done> tryToKeep(keychain::SecretStore &store, bool isAlone, QObject *context)
{
    const QString own = isAlone ? QString() : QString::fromLatin1(crypto::randomBytes(8).toHex());
    const QString key = trialKey + own;
    const crypto::Secret secret(crypto::randomBytes(64).toHex());
    const auto kept = base::andThen(store.write(key, secret), context,
        [&store, key, secret, context](const Done &) { return readBack(store, key, secret, context); });
    return base::andThen(kept, context, [&store, key](const Done &) { return store.remove(key); });
}

bool isKeychainAway(Error::Kind kind)
{
    return kind == Error::Kind::KeychainLocked || kind == Error::Kind::KeychainMissing
        || kind == Error::Kind::KeychainSilent;
}

bool isRefusal(const Error &error)
{
    return error.kind == Error::Kind::KeychainRefused || error.code == QLatin1String("keychain.unanswered");
}

bool isHeldBack(const Error &error)
{
    return error.code == QLatin1String("keychain.held_back");
}

bool isOfOneEntry(const Error &error)
{
    return error.kind == Error::Kind::KeychainLocked
        || (error.kind == Error::Kind::KeychainRefused && error.code != QLatin1String("keychain.denied"));
}

bool isKeychainClosed(Error::Kind kind)
{
    return isKeychainAway(kind) || kind == Error::Kind::KeychainRefused;
}

} // namespace accounts
