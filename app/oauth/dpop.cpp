// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/dpop.h"

#include "crypto/digest.h"
#include "crypto/random.h"
#include "jose/base64url.h"
#include "jose/signature.h"
#include "oauth/answer.h"
#include "oauth/challenge.h"
#include "oauth/servermetadata.h"

#include <QJsonDocument>
#include <algorithm>

namespace oauth {

namespace {

constexpr qsizetype proofIdLength = 16; // bytes
constexpr qsizetype longestNonce = 1024; // bytes
const QString nonceWanted = QStringLiteral("use_dpop_nonce");

std::optional<crypto::Key> pairOf(const crypto::Secret &proofKey)
{
    const auto pair = crypto::Key::fromPkcs8(proofKey.reveal());
    return pair && pair->curve() == crypto::Curve::P256 ? std::optional(*pair) : std::nullopt;
}

base::HttpRequest::Signer signerWith(const crypto::Key &pair, const crypto::Secret &accessToken)
{
    return [pair, accessToken](base::HttpRequest &sent, const QDateTime &now, const QByteArray &nonce) {
        sent.headers.append(
            qMakePair(QByteArray("DPoP"), dpopProof(pair, sent.method, sent.url, now, nonce, accessToken)));
    };
}

} // namespace

bool offersDPoP(const ServerMetadata &server)
{
    return server.dpopSigningAlgValuesSupported.contains(QLatin1String(proofAlgorithm));
}

QByteArray dpopProof(const crypto::Key &pair, const QByteArray &method, const QUrl &url, const QDateTime &now,
    const QByteArray &nonce, const crypto::Secret &accessToken)
{
    const QByteArray jwk = jose::Jwk::fromKey(pair, {}).required;
    const QJsonObject header {
        {QStringLiteral("typ"), QStringLiteral("dpop+jwt")},
        {QStringLiteral("alg"), QLatin1String(proofAlgorithm)},
        {QStringLiteral("jwk"), QJsonDocument::fromJson(jwk).object()},
    };
    QJsonObject claims {
        {QStringLiteral("jti"), QString::fromLatin1(jose::base64url(crypto::randomBytes(proofIdLength)))},
        {QStringLiteral("htm"), QString::fromLatin1(method)},
        {QStringLiteral("htu"), url.toString(QUrl::FullyEncoded | QUrl::RemoveQuery | QUrl::RemoveFragment)},
        {QStringLiteral("iat"), now.toSecsSinceEpoch()},
    };
    if (!accessToken.isEmpty()) {
        claims.insert(QStringLiteral("ath"),
            QString::fromLatin1(jose::base64url(crypto::digest(crypto::Hash::Sha256, accessToken.reveal()))));
    }
    if (!nonce.isEmpty())
        claims.insert(QStringLiteral("nonce"), QString::fromLatin1(nonce));
    return jose::sign(QJsonDocument(claims).toJson(QJsonDocument::Compact), header, pair);
}

void addProof(base::HttpRequest &request, const crypto::Secret &proofKey)
{
    if (const auto pair = pairOf(proofKey))
        request.signers.append(signerWith(*pair, {}));
}

void addAccessToken(
    base::HttpRequest &request, const crypto::Secret &accessToken, const crypto::Secret &proofKey)
{
    const auto pair = pairOf(proofKey);
    const QByteArray scheme = pair ? "DPoP " : "Bearer ";
    request.headers.append(
        qMakePair(QByteArray("Authorization"), scheme + accessToken.reveal().toByteArray()));
    if (pair)
        request.signers.append(signerWith(*pair, accessToken));
}

QString thumbprintOf(const crypto::Secret &proofKey)
{
    const auto pair = pairOf(proofKey);
    return pair ? QString::fromLatin1(jose::Jwk::fromKey(*pair, {}).thumbprint()) : QString();
}

bool isNonce(const QByteArray &text)
{
    return text.size() <= longestNonce && std::all_of(text.begin(), text.end(), [](char c) {
        return c == '!' || (c >= '#' && c <= '[') || (c >= ']' && c <= '~');
    });
}

QByteArray nonceIn(const base::HttpAnswer &answer)
{
    const QByteArray nonce = answer.header("DPoP-Nonce");
    return isNonce(nonce) ? nonce : QByteArray();
}

bool wantsNonce(const base::HttpAnswer &answer)
{
    if (nonceIn(answer).isEmpty())
        return false;
    if (answer.status != 400 && answer.status != 401)
        return false;
    const auto challenges = challengesOf(answer).value_or(QList<Challenge>()); // section 9: of a resource
    const bool isChallenged
        = std::any_of(challenges.begin(), challenges.end(), [](const Challenge &challenge) {
              return challenge.isFor(QLatin1String("DPoP"))
                  && challenge.value(QStringLiteral("error")) == nonceWanted;
          });
    const auto body = jsonObject(answer, {}); // section 8: of the token endpoint
    return isChallenged || (body && body->value("error").string() == nonceWanted);
}

} // namespace oauth
