// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret.h"

namespace net {

// What a way to servers needs besides its base::Route; no file holds it.
struct RouteSecrets
{
    crypto::Secret proxyPassword = {}; // of Route::proxyUser; empty: none
    crypto::Secret passphrase = {}; // of the client certificate's key; empty: that isn't encrypted

    bool operator==(const RouteSecrets &) const = default;
};

} // namespace net
