// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret.h"
#include "explain/claims.h"
#include "explain/token.h"

#include <QString>

namespace ui {

// What people copy of a token. Values are whole and as they came, whatever the screen cuts.
QString copyOfValue(const explain::Claim &claim); // a string's characters, JSON of the rest
QString copyOfClaim(const explain::Claim &claim); // "name": value; of an array's item its value
QString copyOfJson(const explain::Token &token); // its payload, or the header where that is all there is

// RFC 6750 section 2.1; of a bound token RFC 9449 section 7.1, which wants a proof beside it
crypto::Secret copyAsHeader(const crypto::Secret &token, bool isBound = false);
// For a shell of POSIX; its end, the address, is missing.
crypto::Secret copyAsCurl(const crypto::Secret &token, bool isBound = false);

} // namespace ui
