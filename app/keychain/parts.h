// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keychain/secretstore.h"

#include <QObject>

namespace keychain {

// The longest secret that one item of the system's keychain takes, in bytes; 0: as long as it may be.
#ifdef Q_OS_WIN
constexpr qsizetype largestItem = 2560; // CRED_MAX_CREDENTIAL_BLOB_SIZE
#else
constexpr qsizetype largestItem = 0;
#endif

// A store whose items may be longer than those of the one beneath. A long secret lies in numbered parts; the
// item of its key says which, how many, and the SHA-256 of the whole. The parts are written first, beside
// those in use, and the item last: whenever the program ends there is all of the old or all of the new.
class Parts : public QObject, public SecretStore
{
public:
    static constexpr int most = 64; // parts of one secret; more is "keychain.too_large" (KeychainRefused)

    Parts(SecretStore &items, qsizetype largest);

    base::Future<base::Done> probe() override { return m_items.probe(); }
    // Code, too: "keychain.parts" (SignInAgain) when a part is missing or altered.
    base::Future<crypto::Secret> read(const QString &key) override;
    base::Future<base::Done> write(const QString &key, const crypto::Secret &secret) override;
    base::Future<base::Done> remove(const QString &key) override;
    base::Future<base::Done> unlock() override { return m_items.unlock(); }

private:
    struct Head
    {
        char set = 0; // 'a' or 'b', in turns; 0: the secret is the item itself
        int count = 0;
        QByteArray digest;

        bool operator==(const Head &) const = default;
        static Head of(const crypto::Secret &item);
        crypto::Secret toItem() const;
    };

    base::Future<Head> head(const QString &key);
    base::Future<crypto::Secret> readUnless(const QString &key, const Head &tried);
    base::Future<crypto::Secret> join(
        const QString &key, const Head &head, int index, const crypto::Secret &before);
    base::Future<base::Done> split(
        const QString &key, const Head &head, int index, const crypto::Secret &secret);
    base::Future<base::Done> removeFrom(const QString &key, char set, int index);
    base::Future<base::Done> removeUnused(const QString &key, char used);

    SecretStore &m_items;
    qsizetype m_largest;
};

} // namespace keychain
