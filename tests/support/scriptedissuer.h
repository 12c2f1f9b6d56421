// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/key.h"
#include "jose/jwk.h"
#include "jose/signature.h"
#include "net/openbrowser.h"
#include "support/scriptedserver.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrlQuery>

namespace support {

// An authorization server that does everything right until a test has it do one thing wrong. The person
// behind its browser agrees at once.
class ScriptedIssuer : public ScriptedServer
{
public:
    ScriptedIssuer()
    {
        on("/.well-known/openid-configuration",
            [this](const ScriptedRequest &) { return ScriptedAnswer::json(bytes(metadata)); });
        on("/jwks", [this](const ScriptedRequest &) {
            return ScriptedAnswer::json("{\"keys\":[" + published().toBytes() + "]}");
        });
        on("/token", [this](const ScriptedRequest &) {
            if (!idTokenClaims.isEmpty())
                tokenAnswer[QStringLiteral("id_token")] = QString::fromLatin1(idToken());
            return ScriptedAnswer::json(bytes(tokenAnswer));
        });
        const QString own = url().toString();
        metadata = {
            {QStringLiteral("issuer"), own},
            {QStringLiteral("authorization_endpoint"), own + QStringLiteral("/authorize")},
            {QStringLiteral("token_endpoint"), own + QStringLiteral("/token")},
            {QStringLiteral("jwks_uri"), own + QStringLiteral("/jwks")},
            {QStringLiteral("response_types_supported"), QJsonArray {QStringLiteral("code")}},
            {QStringLiteral("id_token_signing_alg_values_supported"), QJsonArray {QStringLiteral("ES256")}},
        };
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        idTokenClaims = {
            {QStringLiteral("iss"), own},
            {QStringLiteral("sub"), QStringLiteral("42")},
            {QStringLiteral("aud"), clientId()},
            {QStringLiteral("iat"), now},
            {QStringLiteral("exp"), now + 300},
            {QStringLiteral("email"), QStringLiteral("ana@example.com")},
        };
        tokenAnswer = {
            {QStringLiteral("access_token"), QStringLiteral("an-opaque-token")},
            {QStringLiteral("refresh_token"), QStringLiteral("a-refresh-token")},
            {QStringLiteral("token_type"), QStringLiteral("Bearer")},
            {QStringLiteral("expires_in"), 300},
        };
    }

    static QString clientId() { return QStringLiteral("desk"); }

    QJsonObject metadata;
    QJsonObject
        idTokenClaims; // with the nonce of the request unless they have one; none, and there is no token
    QJsonObject tokenAnswer;
    crypto::Key signingKey = crypto::Key::generate(crypto::Curve::P256);
    crypto::Key publishedKey = signingKey;
    base::Parameters browserAnswer; // instead of code, state and iss
    QUrl lastAuthorizationUrl;

    // Comes back to the redirect address at once with a code.
    net::OpenBrowser browser()
    {
        return [this](const QUrl &address, const base::Browser &) -> base::Result<base::Done> {
            lastAuthorizationUrl = address;
            const QUrlQuery query(address);
            const auto asked
                = [&query](const QString &name) { return query.queryItemValue(name, QUrl::FullyDecoded); };
            m_nonce = asked(QStringLiteral("nonce"));
            base::Parameters answer = browserAnswer;
            if (answer.isEmpty())
                answer = {{QStringLiteral("code"), QStringLiteral("a+code/=")}};
            answer.append({QStringLiteral("state"), asked(QStringLiteral("state"))});
            QUrl back(asked(QStringLiteral("redirect_uri")));
            back.setQuery(QString::fromLatin1(base::formEncoded(answer)), QUrl::StrictMode);
            m_browser.get(QNetworkRequest(back));
            return base::Done {};
        };
    }

    // With the nonce that the browser's last request had.
    QByteArray idToken() const
    {
        QJsonObject claims = idTokenClaims;
        if (!claims.contains(QStringLiteral("nonce")))
            claims[QStringLiteral("nonce")] = m_nonce;
        return jose::sign(bytes(claims), QStringLiteral("JWT"), QStringLiteral("ES256"), signingKey,
            QStringLiteral("key-1"));
    }

private:
    static QByteArray bytes(const QJsonObject &object)
    {
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }
    jose::Jwk published() const { return jose::Jwk::fromKey(publishedKey, QStringLiteral("key-1")); }

    QNetworkAccessManager m_browser;
    QString m_nonce;
};

} // namespace support
