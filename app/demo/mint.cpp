// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/mint.h"

#include "crypto/digest.h"
#include "crypto/random.h"
#include "demo/demoserver.h"
#include "demo/offer.h"
#include "jose/base64url.h"
#include "jose/signature.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace demo {

namespace {

const QString algorithm = QStringLiteral("ES256");
const QString accessTokenType = QStringLiteral("at+jwt"); // RFC 9068 section 2.1
const QString audience = QStringLiteral("https://api.demo.example");

jose::Jwk publicHalf(const crypto::Key &pair)
{
    const auto nameless = jose::Jwk::fromKey(pair, {});
    return jose::Jwk::fromKey(pair, QString::fromLatin1(nameless.thumbprint()));
}

// OpenID Connect Core 3.1.3.6: the left half of the hash that belongs to ES256
QByteArray halfHash(QByteArrayView token)
{
    return jose::base64url(crypto::digest(crypto::Hash::Sha256, token).left(16));
}

} // namespace

Mint::Mint(const QString &issuer, const crypto::Key &pair)
    : m_issuer(issuer)
    , m_pair(pair)
    , m_publicKey(publicHalf(pair))
{
}

QByteArray Mint::publicKeys() const
{
    return "{\"keys\":[" + m_publicKey.toBytes() + "]}";
}

QByteArray Mint::accessToken(const Grant &grant, const QStringList &scopes, const QDateTime &now) const
{
    const auto person = personWithId(grant.person);
    const QByteArray own = jose::base64url(crypto::randomBytes(12));
    return sign(
        {
            {QStringLiteral("iss"), m_issuer},
            {QStringLiteral("sub"), person->subject},
            {QStringLiteral("aud"), audience},
            {QStringLiteral("client_id"), DemoServer::clientId()},
            {QStringLiteral("scope"), scopes.join(u' ')}, // RFC 9068 section 2.2.3
            {QStringLiteral("iat"), now.toSecsSinceEpoch()},
            {QStringLiteral("exp"), now.addSecs(DemoServer::lifeSeconds).toSecsSinceEpoch()},
            {QStringLiteral("jti"), QString::fromLatin1(grant.id + '.' + own)},
        },
        accessTokenType);
}

QByteArray Mint::idToken(const Grant &grant, const QStringList &scopes, const QString &nonce,
    QByteArrayView accessToken, const QDateTime &now) const
{
    const auto person = personWithId(grant.person);
    QJsonObject claims {
        {QStringLiteral("iss"), m_issuer},
        {QStringLiteral("sub"), person->subject},
        {QStringLiteral("aud"), DemoServer::clientId()},
        {QStringLiteral("iat"), now.toSecsSinceEpoch()},
        {QStringLiteral("exp"), now.addSecs(DemoServer::lifeSeconds).toSecsSinceEpoch()},
        {QStringLiteral("auth_time"), grant.authTime.toSecsSinceEpoch()},
        {QStringLiteral("at_hash"), QString::fromLatin1(halfHash(accessToken))},
    };
    if (!nonce.isEmpty())
        claims.insert(QStringLiteral("nonce"), nonce);
    // OpenID Connect Core section 5.4
    if (scopes.contains(QStringLiteral("profile")))
        claims.insert(QStringLiteral("name"), person->name);
    if (scopes.contains(QStringLiteral("email")))
        claims.insert(QStringLiteral("email"), person->email);
    return sign(claims, QStringLiteral("JWT"));
}

std::optional<jose::Jwt> Mint::ownAccessToken(QByteArrayView token, const QDateTime &now) const
{
    const auto jwt = jose::Jwt::parse(token);
    if (!jwt || jwt->type() != accessTokenType || jwt->issuer() != m_issuer)
        return {};
    if (!jose::verifySignature(*jwt, jose::JwkSet({m_publicKey}), {algorithm}))
        return {};
    const auto end = jwt->time("exp");
    return end && now < *end ? std::optional(*jwt) : std::nullopt;
}

QByteArray Mint::grantIdOf(const jose::Jwt &accessToken)
{
    return accessToken.claims().value("jti").text().split('.').first();
}

QByteArray Mint::sign(const QJsonObject &claims, const QString &type) const
{
    return jose::sign(
        QJsonDocument(claims).toJson(QJsonDocument::Compact), type, algorithm, m_pair, m_publicKey.kid);
}

} // namespace demo
