// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/status.h"

namespace control {

using Kind = base::Error::Kind;

namespace {

Status statusOf(Kind kind)
{
    switch (kind) {
    case Kind::BadInput:
        return Unusable;
    case Kind::Offline:
    case Kind::Busy:
    case Kind::BadAnswer:
    case Kind::NotGenuine:
    case Kind::TimedOut:
        return NotNow;
    case Kind::Refused:
        return Refused;
    case Kind::SignInAgain:
        return SignInAgain;
    case Kind::KeychainLocked:
    case Kind::KeychainMissing:
    case Kind::KeychainSilent:
    case Kind::KeychainRefused:
        return Keychain;
    case Kind::NotFound:
        return NoAccount;
    case Kind::Disk:
        break;
    }
    return Files;
}

struct Exception
{
    const char *code;
    Status status;
};

constexpr Exception exceptions[] {
    {"cli.interrupted", Interrupted},
    {"keychain.absent", SignInAgain},
    {"accounts.locked", Locked},
    {"handout.off", NotAllowed},
    {"handout.denied", NotAllowed},
    {"handout.unanswered", NotAllowed},
    {"handout.unasked", NotAllowed},
    {"agent.silent", Unheard},
    {"agent.broken", Unheard},
    {"agent.foreign", Unheard},
    {"agent.unreachable", Unheard},
    {"agent.no_way", Unheard},
    {"agent.version", Unheard},
};

} // namespace

Status statusOf(const base::Error &error)
{
    for (const Exception &each : exceptions) {
        if (error.code == QLatin1String(each.code))
            return each.status;
    }
    return statusOf(error.kind);
}

} // namespace control
