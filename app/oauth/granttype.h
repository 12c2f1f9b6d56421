// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace oauth {

struct ServerMetadata;

// How a client comes by its tokens. The implicit grant and the password grant aren't here: RFC 9700 sections
// 2.1.2 and 2.4.
enum class GrantType {
    AuthorizationCode, // RFC 6749 section 4.1
    DeviceCode, // RFC 8628
    ClientCredentials, // RFC 6749 section 4.4: a program on its own behalf
};

QString grantTypeName(GrantType type); // as in grant_type and grant_types_supported
GrantType grantTypeOf(const QString &name); // an unknown one is the code grant

// Whether the server has an endpoint for it, and lists it where that is all that tells.
bool offers(const ServerMetadata &server, GrantType type);

} // namespace oauth
