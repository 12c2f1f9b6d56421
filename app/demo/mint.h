// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/key.h"
#include "demo/grants.h"
#include "jose/jwk.h"
#include "jose/jwt.h"

#include <QDateTime>
#include <QJsonObject>
#include <optional>

namespace demo {

// Makes the tokens that are JWTs, signed with ES256, and tells its own from others.
class Mint
{
public:
    Mint(const QString &issuer, const crypto::Key &pair);

    QString issuer() const { return m_issuer; }
    QByteArray publicKeys() const; // RFC 7517 section 5

    // RFC 9068 section 2; the scopes may be fewer than the grant's
    QByteArray accessToken(const Grant &grant, const QStringList &scopes, const QDateTime &now) const;
    // OpenID Connect Core section 2; without a nonce it is one of a refresh, section 12.2
    QByteArray idToken(const Grant &grant, const QStringList &scopes, const QString &nonce,
        QByteArrayView accessToken, const QDateTime &now) const;

    // An access token of ours whose time isn't up; that its grant still stands is for others to say.
    std::optional<jose::Jwt> ownAccessToken(QByteArrayView token, const QDateTime &now) const;
    static QByteArray grantIdOf(const jose::Jwt &accessToken);

private:
    QByteArray sign(const QJsonObject &claims, const QString &type) const;

    QString m_issuer;
    crypto::Key m_pair;
    jose::Jwk m_publicKey;
};

} // namespace demo
