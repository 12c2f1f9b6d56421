// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/clientassertion.h"

#include "crypto/random.h"
#include "jose/base64url.h"
#include "jose/signature.h"

#include <QJsonDocument>

namespace oauth {

namespace {

constexpr qsizetype assertionIdLength = 16; // bytes

QByteArray assertion(
    const crypto::Key &pair, const Client &client, const QString &audience, const QDateTime &now)
{
    const qint64 seconds = now.toSecsSinceEpoch();
    const QJsonObject claims {
        {QStringLiteral("iss"), client.clientId},
        {QStringLiteral("sub"), client.clientId},
        {QStringLiteral("aud"), audience},
        {QStringLiteral("jti"), QString::fromLatin1(jose::base64url(crypto::randomBytes(assertionIdLength)))},
        {QStringLiteral("iat"), seconds},
        {QStringLiteral("exp"), seconds + assertionSeconds},
    };
    QJsonObject header {
        {QStringLiteral("typ"), QStringLiteral("JWT")}, {QStringLiteral("alg"), client.signingAlgorithm}};
    if (!client.keyId.isEmpty())
        header.insert(QStringLiteral("kid"), client.keyId);
    return jose::sign(QJsonDocument(claims).toJson(QJsonDocument::Compact), header, pair);
}

void appendTo(base::HttpRequest &request, const base::Parameters &form)
{
    const QPair<QByteArray, QByteArray> json {"Content-Type", "application/json"};
    if (!request.headers.contains(json)) {
        request.body += (request.body.isEmpty() ? "" : "&") + base::formEncoded(form);
        return;
    }
    QJsonObject object = QJsonDocument::fromJson(request.body).object();
    for (const auto &[name, value] : form)
        object.insert(name, value);
    request.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

void addClientAssertion(base::HttpRequest &request, const Client &client, const QString &audience)
{
    const auto pair = crypto::Key::fromPkcs8(client.privateKey.reveal());
    // Without one the server says that it can't tell who asks.
    if (!pair || !jose::algorithmsOf(*pair).contains(client.signingAlgorithm))
        return;
    request.signers.append([pair = *pair, client, audience](
                               base::HttpRequest &sent, const QDateTime &now, const QByteArray &) {
        const base::Parameters form {
            {QStringLiteral("client_assertion_type"),
                QStringLiteral("urn:ietf:params:oauth:client-assertion-type:jwt-bearer")},
            {QStringLiteral("client_assertion"), QString::fromLatin1(assertion(pair, client, audience, now))},
        };
        appendTo(sent, form);
    });
}

base::Result<QString> assertionAlgorithm(const crypto::Secret &privateKey, const QStringList &supported)
{
    const auto pair = crypto::Key::fromPkcs8(privateKey.reveal());
    if (!pair)
        return base::Failure(pair.error());
    const QStringList own = jose::algorithmsOf(*pair);
    if (supported.isEmpty())
        return own.contains(QStringLiteral("RS256")) ? QStringLiteral("RS256") : own.value(0);
    for (const QString &each : own) {
        if (supported.contains(each))
            return each;
    }
    return base::failure(base::Error::Kind::BadInput, QStringLiteral("client.key_algorithm"),
        supported.join(QStringLiteral(", ")), own.join(QStringLiteral(", ")));
}

QByteArray publicKey(const Client &client)
{
    const auto pair = crypto::Key::fromPkcs8(client.privateKey.reveal());
    if (!pair)
        return {};
    jose::Jwk jwk = jose::Jwk::fromKey(*pair, client.keyId);
    if (!client.signingAlgorithm.isEmpty())
        jwk.alg = client.signingAlgorithm;
    return jwk.toBytes();
}

QString keyIdOf(const crypto::Secret &privateKey)
{
    const auto pair = crypto::Key::fromPkcs8(privateKey.reveal());
    return pair ? QString::fromLatin1(jose::Jwk::fromKey(*pair, {}).thumbprint()) : QString();
}

} // namespace oauth
