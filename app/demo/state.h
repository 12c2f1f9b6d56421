// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/key.h"
#include "crypto/secret.h"
#include "demo/grants.h"

namespace demo {

// What a restart must know, so that an account outlives the program: the key that signs, the live grants.
struct State
{
    crypto::Key pair;
    QList<Grant> grants;

    // A fresh key and no grants when there is nothing to read or any part of it is broken.
    static State fromSecret(const crypto::Secret &bytes);
    crypto::Secret toSecret() const;
};

} // namespace demo
