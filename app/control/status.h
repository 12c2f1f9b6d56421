// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace control {

// How a command ends, as scripts read it; the manual page names them.
enum Status {
    Good = 0,
    CheckFailed = 1, // of a token
    Unusable = 2, // the command, or what it was given
    NoAccount = 3, // none of that name, or several
    SignInAgain = 4,
    NotNow = 5, // network or server; what was there stays
    Keychain = 6,
    Refused = 7, // the server said no, or the person at its page
    NotRevoked = 8, // signed out here, but a token may still live
    Files = 9,
    NotAllowed = 10, // the person doesn't let this program have the token, or wasn't there to say so
    Locked = 11, // by the person
    Unheard = 12, // the window doesn't answer, or something else in its place
    Interrupted = 130
};

Status statusOf(const base::Error &error);

} // namespace control
