// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/signin.h"

#include <QHash>
#include <QStringList>
#include <algorithm>
#include <chrono>

namespace cli {

// What the command line says of a sign-in, before anything is asked of anybody.
struct SignInOptions
{
    accounts::SignInRequest request; // as far as it was said
    QString provider; // by name or id; empty: none
    QHash<QString, QString> answers; // to the provider's questions
    QString resource; // the address of an API; empty: none
    bool hasScopes = false; // said, else those of the place
    bool hasRedirect = false;
    bool hasSecret = false;
    QString lockedKey; // the file of a private key that a passphrase opens; empty: there is none to ask for
    bool makesKey = false; // for the client, whose public half has to be registered first
    bool hasLockedCertificate = false; // ... and whether one opens the key of the client certificate
    bool pastes = false;
    bool json = false;
    std::chrono::seconds timeout = accounts::SignIn::patience; // for all that it waits for
    std::chrono::milliseconds spent {0}; // of that

    std::chrono::milliseconds left() const { return std::max(timeout - spent, std::chrono::milliseconds(0)); }

    // Ends the program on a usage error. Codes: "cli.option" (expected: the option; found: what is wrong with
    // it), those of readClientKey, AccountSettings and Redirect.
    static base::Result<SignInOptions> read(const QStringList &arguments);
};

} // namespace cli
