// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/future.h"
#include "crypto/secret.h"

#include <QString>

namespace keychain {

// Where secrets, none of them empty, outlive the program. Every answer is one of: the value; NotFound
// ("keychain.absent"); SignInAgain ("keychain.damaged": what it holds is none of ours);
// KeychainLocked ("keychain.locked", "keychain.held_back" of an entry that it shows only once unlock() asked
// for it); KeychainMissing ("keychain.no_bus", "keychain.no_service"); KeychainSilent ("keychain.silent",
// "keychain.unanswered" of a question to the person, after ten seconds); KeychainRefused ("keychain.denied"
// where it keeps this program out, "keychain.refused", "keychain.unsupported"). `found` may hold the
// service's own words.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    // Whether it can be used now; never prompts.
    virtual base::Future<base::Done> probe() = 0;
    // A read may overtake a write that is under way.
    virtual base::Future<crypto::Secret> read(const QString &key) = 0;
    virtual base::Future<base::Done> write(const QString &key, const crypto::Secret &secret) = 0;
    // Done when the entry is gone, verified; also when it was never there.
    virtual base::Future<base::Done> remove(const QString &key) = 0;
    // Asks the person to unlock; done when unlocked. Code "keychain.dismissed" (KeychainLocked).
    virtual base::Future<base::Done> unlock() = 0;
};

} // namespace keychain
