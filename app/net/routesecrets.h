// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/route.h"
#include "crypto/secret.h"

namespace net {

// What a way to servers needs besides its base::Route; no file holds it.
struct RouteSecrets
{
    crypto::Secret proxyPassword = {}; // of Route::proxyUser; empty: none
    crypto::Secret passphrase = {}; // of the client certificate's key; empty: that isn't encrypted

    // Of a route that was another before: each as it is here, or, where it is empty, as it was for the same
    // proxy and user or the same certificate.
    RouteSecrets orAsIn(
        const RouteSecrets &before, const base::Route &routeBefore, const base::Route &route) const;

    bool operator==(const RouteSecrets &) const = default;
};

} // namespace net
