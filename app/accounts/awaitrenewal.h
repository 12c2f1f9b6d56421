// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/future.h"

#include <QString>
#include <chrono>

namespace accounts {

class Cloakroom;

// Renews an account now, or when the engine tries again, and waits for it through what is not now: done
// when the new tokens are in the keychain. Code "renewal.not_now" (TimedOut) when that lasted as long as the
// patience and nothing says more, "refresh.no_refresh_token" (SignInAgain; the login lives on), or the reason
// itself.
base::Future<base::Done> awaitRenewal(
    Cloakroom &cloakroom, const QString &id, std::chrono::milliseconds patience, QObject *context);

// The same for a further token of the account.
base::Future<base::Done> awaitFurther(Cloakroom &cloakroom, const QString &id, const QString &further,
    std::chrono::milliseconds patience, QObject *context);

} // namespace accounts
