// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/http.h"
#include "oauth/client.h"
#include "oauth/servermetadata.h"

namespace oauth {

enum class TokenTypeHint { AccessToken, RefreshToken };

// RFC 7009 section 2.1, or as the provider wants it.
base::HttpRequest revocationRequest(
    const ServerMetadata &server, const Client &client, const crypto::Secret &token, TokenTypeHint hint);

// RFC 7009 section 2.2: 200 is gone, and 204 where a provider goes its own way, unless its body says that it
// isn't. Codes: "revocation.busy" (503 and its like: it still lives), "revocation.status" (found: the status,
// or the member that denies it), or the server's own error code.
base::Result<base::Done> parseRevocationAnswer(const base::HttpAnswer &answer, const ServerMetadata &server);

} // namespace oauth
