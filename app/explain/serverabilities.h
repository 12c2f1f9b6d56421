// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/servermetadata.h"

#include <QString>

namespace explain {

// What an authorization server offers a desktop program, in one line: "PKCE S256 · renewing · revocation".
QString abilitiesInShort(const oauth::ServerMetadata &server);

} // namespace explain
