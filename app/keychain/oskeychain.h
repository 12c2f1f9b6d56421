// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keychain/secretstore.h"

#include <chrono>
#include <memory>

namespace keychain {

// The operating system's keychain, one item a key, under the service name given: the Secret Service, or
// through QtKeychain, in binary mode, another. Nothing is touched before the first call.
class OsKeychain : public SecretStore
{
public:
    static constexpr std::chrono::seconds patience {10}; // with one that doesn't answer

    explicit OsKeychain(const QString &service, std::chrono::milliseconds deadline = patience);
    ~OsKeychain() override;

    base::Future<base::Done> probe() override;
    base::Future<crypto::Secret> read(const QString &key) override;
    base::Future<base::Done> write(const QString &key, const crypto::Secret &secret) override;
    base::Future<base::Done> remove(const QString &key) override;
    base::Future<base::Done> unlock() override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace keychain
