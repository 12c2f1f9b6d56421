// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/signedanswer.h"

#include "base/text.h"
#include "jose/signature.h"

namespace oauth {

using base::Parameters;

namespace {

constexpr int skewSeconds = 60;
const QString responseName = QStringLiteral("response");

base::Failure notGenuine(const char *code, const QString &expected, const QString &found, const QString &from)
{
    return base::failure(
        base::Error::Kind::NotGenuine, QLatin1String(code), expected, base::visible(found, 256), from);
}

std::optional<jose::Jwt> responseIn(const Parameters &answer)
{
    const QStringList responses = base::valuesOf(answer, responseName);
    const auto jwt = jose::Jwt::parse(responses.value(0).toUtf8());
    return responses.size() == 1 && jwt ? std::optional(*jwt) : std::nullopt;
}

// Section 2.1: the parameters are its claims beside iss, aud and exp; iss is that of RFC 9207, too.
Parameters parametersOf(const jose::Jwt &jwt)
{
    Parameters parameters;
    for (const auto &[name, value] : jwt.claims().members()) {
        if (value.isString())
            parameters.append({base::fromUtf8(name), value.string()});
    }
    return parameters;
}

} // namespace

base::Result<jose::Jwt> verifySignedAnswer(
    QByteArrayView compact, const AnswerSigner &signer, Parties parties, const QString &from)
{
    const auto jwt = jose::Jwt::parse(compact);
    if (!jwt)
        return notGenuine("signed.jwt", QStringLiteral("JWT"), jwt.error().code, from);
    if (const auto key = jose::verifySignature(*jwt, signer.keys, signer.algorithms); !key) {
        base::Error error = key.error();
        error.from = from;
        return base::Failure(error);
    }
    const auto counts = [&jwt, parties](const char *claim) {
        return parties == Parties::Required || !jwt->claims().value(claim).isUndefined();
    };
    if (counts("iss") && jwt->issuer() != signer.issuer)
        return notGenuine("signed.iss", signer.issuer, jwt->issuer(), from);
    if (counts("aud") && !jwt->audience().contains(signer.clientId))
        return notGenuine("signed.aud", signer.clientId, jwt->audience().join(QStringLiteral(", ")), from);
    return *jwt;
}

std::optional<Parameters> unwrapped(const Parameters &answer)
{
    const auto jwt = responseIn(answer);
    return jwt ? std::optional(parametersOf(*jwt)) : std::nullopt;
}

base::Result<Parameters> verifySignedResponse(
    const Parameters &answer, const AnswerSigner &signer, const QDateTime &now, const QString &from)
{
    const auto jwt = responseIn(answer);
    if (!jwt) {
        const QString error = base::valuesOf(answer, QStringLiteral("error")).value(0);
        return notGenuine("signed.missing", responseName, error, from);
    }
    const auto verified = verifySignedAnswer(jwt->compact(), signer, Parties::Required, from);
    if (!verified)
        return base::Failure(verified.error());
    const auto end = verified->time("exp");
    if (!end || end->addSecs(skewSeconds) < now) {
        return notGenuine(
            "signed.exp", now.toString(Qt::ISODate), end ? end->toString(Qt::ISODate) : QString(), from);
    }
    return parametersOf(*verified);
}

} // namespace oauth
