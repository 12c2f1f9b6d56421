// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/http.h"
#include "oauth/client.h"

namespace oauth {

// How long an assertion is good for, from when it is sent.
constexpr int assertionSeconds = 60;

// RFC 7523 sections 2.2 and 3, OpenID Connect Core 9: a form is sent with a JWT that the client's private key
// signs, made anew for each sending. Its audience is the issuer, as newer servers want it alone
// (draft-ietf-oauth-rfc7523bis section 4), or the endpoint where there is none.
void addClientAssertion(base::HttpRequest &request, const Client &client, const QString &audience);

// The algorithm of a private key's assertions that the server takes, of those it lists or RFC 7518's usual
// one. Codes: those of crypto::Key, "client.key_algorithm" (expected: the server's; found: the key's).
base::Result<QString> assertionAlgorithm(const crypto::Secret &privateKey, const QStringList &supported);

// The public half of the private key as a JWK (RFC 7517 section 4), to be given to the server. Empty without
// a key.
QByteArray publicKey(const Client &client);

// A name for a private key that nobody has named yet: its thumbprint, RFC 7638. Empty for what is no key.
QString keyIdOf(const crypto::Secret &privateKey);

} // namespace oauth
