// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jose/jwt.h"

#include <QString>

namespace explain {

// What kind of token a JWT is: by its typ (RFC 7519 section 5.1, RFC 8725 section 3.11), else by its claims,
// and then it says so. Empty: it can't be told.
QString tokenTitle(const jose::Jwt &jwt);

// Made for one request or one showing, and taken shortly after that only: it names no end (RFC 9449 section
// 11.1, RFC 9901 section 4.3).
bool isProof(const jose::Jwt &jwt);

} // namespace explain
