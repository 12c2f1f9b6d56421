// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/idtoken.h"

#include "base/text.h"
#include "crypto/digest.h"
#include "jose/base64url.h"
#include "jose/signature.h"
#include "oauth/endpoint.h"
#include "oauth/issuer.h"

#include <algorithm>

namespace oauth {

using base::Error;
using base::Json;
using jose::Jwt;
using Verdict = IdTokenCheck::Verdict;

namespace {

constexpr qsizetype longestSubject = 255; // OpenID Connect Core 2

QString shown(const Json &value)
{
    return base::visible(QByteArrayView(value.isString() ? value.text() : value.toBytes()), 256);
}

IdTokenCheck row(const char *code, bool good, const QString &expected = {}, const QString &found = {})
{
    return {QLatin1String(code), good ? Verdict::Passed : Verdict::Failed, expected, found};
}

IdTokenCheck notApplicable(const char *code)
{
    return {QLatin1String(code), Verdict::NotApplicable, {}, {}};
}

// Not a rule of section 3.1.3.7 but of RFC 8725 section 3.11: a token whose type says that it is another
// kind of JWT (at+jwt, logout+jwt, dpop+jwt ...) is none of this kind. ID tokens have no such type.
IdTokenCheck checkTyp(const Jwt &jwt)
{
    return row("id_token.typ", !jwt.type().endsWith(QLatin1String("+jwt")), QStringLiteral("JWT"),
        shown(jwt.header().value("typ")));
}

// Rule 1, decryption, is skipped: no key for it was registered, and Jwt::parse refuses a JWE.

// Rule 2: the Issuer Identifier MUST exactly match
IdTokenCheck checkIss(const Jwt &jwt, const IdTokenExpectation &expectation)
{
    const QString issuer = expectedIssuer(expectation.issuer, expectation.issuerComparison, jwt);
    const bool same = !issuer.isEmpty() && jwt.issuer() == issuer;
    return row("id_token.iss", same, issuer, shown(jwt.claims().value("iss")));
}

// Rule 3: contains the client_id, and nobody else, since no other audience is trusted
IdTokenCheck checkAud(const Jwt &jwt, const IdTokenExpectation &expectation)
{
    const Json aud = jwt.claims().value("aud");
    const QStringList audience = jwt.audience();
    const bool allNames = !aud.isArray() || audience.size() == qsizetype(aud.items().size());
    const bool onlyUs = std::all_of(audience.begin(), audience.end(),
        [&expectation](const QString &each) { return each == expectation.clientId; });
    return row("id_token.aud", !audience.isEmpty() && allNames && onlyUs, expectation.clientId, shown(aud));
}

// Rules 4 and 5: where there is an azp, it is the client_id. Several audiences don't call for one any more.
IdTokenCheck checkAzp(const Jwt &jwt, const IdTokenExpectation &expectation)
{
    const Json azp = jwt.claims().value("azp");
    if (azp.isUndefined())
        return notApplicable("id_token.azp");
    return row("id_token.azp", azp.isString() && azp.string() == expectation.clientId, expectation.clientId,
        shown(azp));
}

// Rule 7: one of the algorithms that the issuer lists. Rule 8, MACs keyed with the client secret, is
// skipped: they aren't among the known ones, as a desktop program has no secret to speak of, and are told by
// a code of their own, as an issuer may well list them.
IdTokenCheck checkAlg(const Jwt &jwt, const IdTokenExpectation &expectation)
{
    const QString alg = jwt.algorithm();
    const bool isMac = alg.startsWith(QLatin1String("HS")); // RFC 7518 section 3.2
    return row(isMac ? "id_token.mac" : "id_token.alg",
        expectation.algorithms.contains(alg) && jose::knownAlgorithms().contains(alg),
        expectation.algorithms.join(QStringLiteral(", ")), shown(jwt.header().value("alg")));
}

// Rule 6: always, though a token straight from the token endpoint could do without; a verdict is shown.
IdTokenCheck checkSignature(const base::Result<jose::Jwk> &signer)
{
    return row("id_token.signature", signer.has_value(), {}, signer ? QString() : signer.error().code);
}

// Rule 9: the current time MUST be before exp
IdTokenCheck checkExp(const Jwt &jwt, const QDateTime &now)
{
    const auto expires = jwt.time("exp");
    return row("id_token.exp", expires && now < expires->addSecs(IdToken::skewSeconds),
        now.toString(Qt::ISODate), expires ? expires->toString(Qt::ISODate) : QString());
}

// Rule 10: issued too far away from now. Only the future counts; the past is what exp is for.
IdTokenCheck checkIat(const Jwt &jwt, const QDateTime &now)
{
    const auto issued = jwt.time("iat");
    return row("id_token.iat", issued && *issued <= now.addSecs(IdToken::futureIatSeconds),
        now.toString(Qt::ISODate), issued ? issued->toString(Qt::ISODate) : QString());
}

// RFC 7519 section 4.1.5, of every JWT
IdTokenCheck checkNbf(const Jwt &jwt, const QDateTime &now)
{
    if (jwt.claims().value("nbf").isUndefined())
        return notApplicable("id_token.nbf");
    const auto begins = jwt.time("nbf");
    return row("id_token.nbf", begins && *begins <= now.addSecs(IdToken::skewSeconds),
        now.toString(Qt::ISODate), begins ? begins->toString(Qt::ISODate) : QString());
}

// Section 2: sub is required; section 12.2: in a renewed one it is the same
IdTokenCheck checkSub(const Jwt &jwt, const IdTokenExpectation &expectation)
{
    const QString subject = jwt.subject();
    const bool valid = !subject.isEmpty() && subject.size() <= longestSubject;
    const bool awaited = expectation.subject.isEmpty() || subject == expectation.subject;
    return row("id_token.sub", valid && awaited, base::visible(expectation.subject, 256),
        shown(jwt.claims().value("sub")));
}

// Rule 11: if one was sent, it MUST be there and the same. Both values stay out of the row.
IdTokenCheck checkNonce(const Jwt &jwt, const IdTokenExpectation &expectation)
{
    if (expectation.nonce.isEmpty())
        return notApplicable("id_token.nonce");
    const Json nonce = jwt.claims().value("nonce");
    return row("id_token.nonce",
        nonce.isString() && crypto::constantTimeEqual(nonce.text(), expectation.nonce.toUtf8()));
}

// Rules 12 and 13 are skipped: acr and max_age are no parameters of ours.

// Section 3.1.3.8
IdTokenCheck checkAtHash(
    const Jwt &jwt, const base::Result<jose::Jwk> &signer, const crypto::Secret &accessToken)
{
    if (jwt.claims().value("at_hash").isUndefined() || accessToken.isEmpty() || !signer)
        return notApplicable("id_token.at_hash");
    return row("id_token.at_hash", IdToken::fitsHash(jwt, "at_hash", accessToken).value_or(false));
}

} // namespace

IdTokenExpectation IdTokenExpectation::of(const ServerMetadata &server, const Client &client)
{
    IdTokenExpectation expectation;
    expectation.issuer = server.issuer;
    expectation.issuerComparison = server.quirks.issuerComparison;
    expectation.clientId = client.clientId;
    expectation.algorithms = server.idTokenSigningAlgValuesSupported;
    return expectation;
}

QList<IdTokenCheck> IdToken::checks(
    const Jwt &jwt, const jose::JwkSet &keys, const IdTokenExpectation &expectation)
{
    const auto signer = jose::verifySignature(jwt, keys, expectation.algorithms);
    return {
        checkTyp(jwt),
        checkIss(jwt, expectation),
        checkAud(jwt, expectation),
        checkAzp(jwt, expectation),
        checkAlg(jwt, expectation),
        checkSignature(signer),
        checkExp(jwt, expectation.now),
        checkIat(jwt, expectation.now),
        checkNbf(jwt, expectation.now),
        checkSub(jwt, expectation),
        checkNonce(jwt, expectation),
        checkAtHash(jwt, signer, expectation.accessToken),
    };
}

base::Result<IdToken> IdToken::verify(
    const crypto::Secret &token, const jose::JwkSet &keys, const IdTokenExpectation &expectation)
{
    const QString from = shownHost(QUrl(expectation.issuer));
    const auto jwt = Jwt::parse(token.reveal());
    if (!jwt) {
        return base::failure(Error::Kind::NotGenuine, QStringLiteral("id_token.jwt"), QStringLiteral("JWT"),
            jwt.error().code, from);
    }
    for (const IdTokenCheck &check : checks(*jwt, keys, expectation)) {
        if (check.verdict == Verdict::Failed)
            return base::failure(Error::Kind::NotGenuine, check.code, check.expected, check.found, from);
    }
    return IdToken(*jwt);
}

std::optional<bool> IdToken::fitsHash(const Jwt &jwt, const char *claim, const crypto::Secret &companion)
{
    const auto algorithm = jose::hashOf(jwt);
    if (!algorithm)
        return {};
    const QByteArray hash = crypto::digest(*algorithm, companion.reveal());
    const Json told = jwt.claims().value(claim);
    return told.isString() && told.text() == jose::base64url(hash.first(hash.size() / 2));
}

bool IdToken::mayNeedFreshKeys(const Error &error)
{
    static const QStringList curable {QStringLiteral("signature.kid_unknown"),
        QStringLiteral("signature.no_key"), QStringLiteral("signature.wrong")};
    return curable.contains(error.code == QLatin1String("id_token.signature") ? error.found : error.code);
}

} // namespace oauth
