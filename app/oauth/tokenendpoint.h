// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/form.h"
#include "base/http.h"
#include "oauth/authorizationendpoint.h"
#include "oauth/tokenset.h"

#include <optional>

namespace oauth {

// A POST of a form to a server's endpoint with the client's authentication (RFC 6749 section 2.3):
// client_id always in the body unless Basic, whose two halves are form-encoded first (section 2.3.1). An
// assertion is for that audience; empty: for the endpoint.
base::HttpRequest clientRequest(
    const QUrl &endpoint, const Client &client, const base::Parameters &form, const QString &audience = {});

// The same as this server wants it: with the resource (RFC 8707 section 2.2), unless the form names another,
// and its own parameters, which replace nothing; with a proof where tokens are bound (RFC 9449 section 5).
base::HttpRequest grantRequest(const QUrl &endpoint, const ServerMetadata &server, const Client &client,
    const base::Parameters &standard);

// client_id and secret for Basic, each form-encoded first (RFC 6749 section 2.3.1).
QPair<QByteArray, QByteArray> basicAuthorization(const Client &client);

// RFC 6749 section 4.1.3, RFC 7636 section 4.5
base::HttpRequest codeGrant(const AuthorizationRequest &request, const AuthorizationCode &code);

// RFC 6749 section 6; never names a scope, so never widens one. RFC 8707 section 2.2: the resource again
base::HttpRequest refreshGrant(
    const ServerMetadata &server, const Client &client, const crypto::Secret &refreshToken);

// What it is made of, for others that use the refresh token.
base::Parameters refreshForm(
    const ServerMetadata &server, const Client &client, const crypto::Secret &refreshToken);
QUrl refreshEndpointOf(const ServerMetadata &server);

// RFC 8628 section 3.4
base::HttpRequest deviceGrant(
    const ServerMetadata &server, const Client &client, const crypto::Secret &deviceCode);

// RFC 6749 section 4.4.2
base::HttpRequest clientCredentialsGrant(const ServerMetadata &server, const Client &client);

// Which token_type an answer may have. Where a proof was sent a bearer token is a step back (RFC 9449
// section 5).
enum class TokenTypes { Bearer, BearerOrDPoP, DPoP };
TokenTypes tokenTypesFor(const Client &client); // at a sign-in

// What an answer tells of the refresh token that was sent for it, whatever else is wrong with it.
enum class Spent {
    No,
    Never, // it brought an access token, and no other refresh token
    Perhaps // another refresh token came, or may have
};
Spent isSpent(const crypto::Secret &sent, const base::HttpAnswer &answer);

// The new refresh token of a 200 answer, whatever else is wrong with that; empty when it has none.
crypto::Secret rotatedRefreshToken(const base::HttpAnswer &answer);

// RFC 6749 sections 5.1 and 5.2. `asked` stands in when the answer tells no scopes. The end of the refresh
// token is taken from refresh_expires_in, refresh_token_expires_in or its own exp: told, not promised. Codes:
// the server's own error code (kind SignInAgain for invalid_grant, Busy for server_error and
// temporarily_unavailable, else Refused), "token.redirect", "token.busy" (408, 429, 5xx), "token.html",
// "token.empty" (kind Refused: a 4xx without a word), "token.refused" (the same in words of the server's own
// that speak of the grant), "token.status", "token.content_type", "token.json", "token.access_token",
// "token.token_type", "token.not_bound" (a bearer token in place of a bound one), "token.characters" (outside
// %x21-7E, or %x20-7E for a refresh token; expected names the member), "token.type" (a member of the wrong
// type; expected names it).
base::Result<TokenSet> parseTokenAnswer(const base::HttpAnswer &answer, const Scopes &asked,
    const Quirks &quirks = {}, TokenTypes types = TokenTypes::Bearer);

// error, error_description of RFC 6749 section 5.2 as a failure, or nothing if the body has no such error.
// What would give a secret away is left out.
std::optional<base::Error> serverError(const base::Json &body, const base::HttpAnswer &answer);

} // namespace oauth
