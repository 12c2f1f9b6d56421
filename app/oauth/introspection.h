// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/http.h"
#include "base/json.h"
#include "oauth/client.h"
#include "oauth/servermetadata.h"
#include "oauth/signedanswer.h"

#include <optional>

namespace oauth {

// What a server knows of a token, RFC 7662 section 2.2.
struct Introspection
{
    bool active = false;
    base::Json claims; // of an active token; of another one there is nothing to say
    std::optional<jose::Jwt> jwt; // that they came in, verified (RFC 9701); absent: plain JSON
};

// RFC 7662 section 2.1, with the client's authentication, and with a proof of a client whose tokens are
// bound.
base::HttpRequest introspectionRequest(
    const ServerMetadata &server, const Client &client, const crypto::Secret &token);

// Codes: the server's own, "introspection.status", "introspection.content_type", "introspection.json",
// "introspection.active" (no boolean of that name), those of verifySignedAnswer, "signed.type".
base::Result<Introspection> parseIntrospectionAnswer(
    const base::HttpAnswer &answer, const AnswerSigner &signer);

} // namespace oauth
