// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/routesecrets.h"

namespace net {

RouteSecrets RouteSecrets::orAsIn(
    const RouteSecrets &before, const base::Route &routeBefore, const base::Route &route) const
{
    RouteSecrets both = *this;
    const bool isSameProxy
        = route.proxyUrl == routeBefore.proxyUrl && route.proxyUser == routeBefore.proxyUser;
    if (proxyPassword.isEmpty() && isSameProxy)
        both.proxyPassword = before.proxyPassword;
    if (passphrase.isEmpty() && route.certificateFile == routeBefore.certificateFile)
        both.passphrase = before.passphrase;
    return both;
}

} // namespace net
