// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jose/jwt.h"
#include "oauth/quirks.h"

#include <QString>

namespace oauth {

// Who is who among issuers: identical code point for code point (RFC 8414 section 3.3, OpenID Connect Core
// 3.1.3.7 rule 2), and where a server is known to name itself otherwise, in that way only.

// Whether a document that names `issuer` is the one that was asked for as `asked`. Tenant: they differ in the
// first segment of the path alone, as a name, an id and {tenantid} of one directory do.
bool isSameIssuer(const QString &issuer, const QString &asked, const Quirks &quirks);

// What the iss of this token has to be. Tenant: {tenantid} is the token's tid, if that looks like one.
// BareHost: the host alone where the token says just that.
QString expectedIssuer(const QString &issuer, Quirks::IssuerComparison comparison, const jose::Jwt &token);

} // namespace oauth
