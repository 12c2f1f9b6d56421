// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/granttype.h"
#include "oauth/servermetadata.h"

#include <QString>

namespace explain {

// What an authorization server offers a desktop program, in one line: "PKCE S256 · renewing · revocation".
QString abilitiesInShort(const oauth::ServerMetadata &server);

// What a sign-in goes by that the server's own document has otherwise, in one line; empty: nothing. The
// lists of grants and of client authentications are whole where they are there (RFC 8414 section 2); that of
// scopes needn't be.
QString contradictionsInShort(
    const oauth::ServerMetadata &server, const oauth::Client &client, oauth::GrantType grant);

} // namespace explain
