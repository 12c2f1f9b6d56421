// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "jose/jwk.h"
#include "jose/jwt.h"
#include "oauth/authorizationendpoint.h"
#include "oauth/userinfo.h"

#include <QDateTime>
#include <QList>

namespace oauth {

// What is held against an ID token.
struct IdTokenExpectation
{
    static IdTokenExpectation of(const ServerMetadata &server, const Client &client);

    QString issuer;
    QString clientId;
    QStringList algorithms; // from the metadata, never none or HS*
    QString subject; // whom it has to name; empty: anyone
    QString nonce; // empty: none was sent
    crypto::Secret accessToken; // for at_hash
    QDateTime now; // UTC
    Quirks::IssuerComparison issuerComparison = Quirks::IssuerComparison::Exact;
};

// One step of OpenID Connect Core 3.1.3.7.
struct IdTokenCheck
{
    enum class Verdict { Passed, Failed, NotApplicable };
    QString code; // "id_token.iss"; see below
    Verdict verdict = Verdict::Passed;
    QString expected;
    QString found;
};

// An ID token that passed every rule of OpenID Connect Core 3.1.3.7.
class IdToken
{
public:
    static constexpr int skewSeconds = 60; // grace for exp and nbf
    static constexpr int futureIatSeconds = 300; // how far ahead iat may lie

    // Every rule in order, each as a row, failed or not: id_token.typ, .iss, .aud, .azp, .alg (.mac where
    // a secret made it), .signature, .exp, .iat, .nbf, .sub, .nonce, .at_hash. The signature's own code
    // stands in `found` when it failed.
    static QList<IdTokenCheck> checks(
        const jose::Jwt &jwt, const jose::JwkSet &keys, const IdTokenExpectation &expectation);

    // The token, or its first failed rule as kind NotGenuine. Code "id_token.jwt" when it isn't a JWT.
    static base::Result<IdToken> verify(
        const crypto::Secret &token, const jose::JwkSet &keys, const IdTokenExpectation &expectation);

    // Whether its claim at_hash or c_hash is that of the access token or the code that came with it: the left
    // half of the hash that the header's algorithm takes (sections 3.1.3.6 and 3.3.2.11). Nothing where that
    // algorithm is unknown.
    static std::optional<bool> fitsHash(
        const jose::Jwt &jwt, const char *claim, const crypto::Secret &companion);

    // True when a verify, or jose::verifySignature, failed for a reason that fresh keys of the issuer may
    // cure: an unknown kid, no fitting key, a wrong signature (OpenID Connect Core 10.1.1).
    static bool mayNeedFreshKeys(const base::Error &error);

    const jose::Jwt &jwt() const { return m_jwt; }
    QString subject() const { return m_jwt.subject(); }
    Person person() const { return Person::fromClaims(m_jwt.claims()); }

private:
    explicit IdToken(const jose::Jwt &jwt)
        : m_jwt(jwt)
    {
    }
    jose::Jwt m_jwt;
};

// The values of a refresh answer's ID token that must be the same as before: iss, sub, aud, auth_time, and
// nonce absent or equal (OpenID Connect Core 12.2). Code: "id_token.<claim>_changed".
base::Result<base::Done> compareRefreshed(const jose::Jwt &before, const jose::Jwt &after);

} // namespace oauth
