// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/http.h"
#include "base/json.h"
#include "crypto/secret.h"
#include "oauth/client.h"
#include "oauth/servermetadata.h"
#include "oauth/signedanswer.h"

#include <optional>

namespace oauth {

// Who signed in, as far as anyone said. Foreign text, not made visible yet.
struct Person
{
    QString subject;
    QString name;
    QString email;
    QString preferredUsername;

    static Person fromClaims(const base::Json &claims); // OpenID Connect Core 5.1; only strings count
    QString shownName() const; // e-mail, else user name, else name, else subject

    bool operator==(const Person &) const = default;
};

// OpenID Connect Core 5.3.1, with a proof where the token is bound (RFC 9449 section 7.1).
base::HttpRequest userinfoRequest(
    const ServerMetadata &server, const crypto::Secret &accessToken, const crypto::Secret &proofKey = {});

// What userinfo says, and how much of it was checked.
struct Userinfo
{
    base::Json claims;
    std::optional<jose::Jwt> jwt; // that they came in, its signature verified; absent: plain JSON
};

// OpenID Connect Core 5.3.2: dropped unless `sub` equals the ID token's and, of a JWT, unless the issuer
// signed it for this client.
// Codes: "userinfo.status", "userinfo.content_type", "userinfo.json", "userinfo.sub", those of
// verifySignedAnswer.
base::Result<Userinfo> parseUserinfoAnswer(
    const base::HttpAnswer &answer, const QString &subject, const AnswerSigner &signer);

// Who a provider's own API says it is, where there is no ID token; the server's quirks have the request.
// Codes: "person.status", "person.content_type", "person.json", "person.refused" (the answer says that it is
// none; expected names the member).
base::HttpRequest personRequest(
    const ServerMetadata &server, const Client &client, const crypto::Secret &accessToken);
base::Result<Person> parsePersonAnswer(const base::HttpAnswer &answer, const Quirks::PersonRequest &wanted);

} // namespace oauth
