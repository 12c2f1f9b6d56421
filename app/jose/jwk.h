// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "base/result.h"
#include "crypto/key.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <optional>

namespace jose {

constexpr qsizetype longestKeyId = 1024; // bytes; a longer kid is nobody's

// One public key of an issuer, RFC 7517 section 4. Private members and kty "oct" are never read.
struct Jwk
{
    QString kty; // RSA, EC, OKP
    QString crv; // P-256, P-384, P-521, secp256k1, Ed25519, Ed448; empty for RSA
    QString kid;
    QString alg; // empty: any that fits the kind of key
    QString use;
    QStringList keyOps;
    crypto::Key key;
    QByteArray required; // the members of RFC 7638 section 3.2, as canonical JSON

    // Codes: "jwk.kty", "jwk.crv", "jwk.member", "jwk.duplicate" and those of crypto::Key
    static base::Result<Jwk> parse(const base::Json &object);
    static Jwk fromKey(const crypto::Key &key, const QString &kid); // for any algorithm of its kind

    QByteArray thumbprint() const; // SHA-256, base64url, RFC 7638
    QByteArray toBytes() const; // the public JWK as JSON, with kid, alg and use where it has them
};

// The keys of an issuer, RFC 7517 section 5: keys that are malformed or of an unknown kind are skipped, and
// remembered by their name.
class JwkSet
{
public:
    static constexpr qsizetype mostKeys = 100;

    // Codes: "jwks.keys" (no array of that name), "jwks.size" (over 1 MiB or 100 keys) and those of Json
    static base::Result<JwkSet> parse(QByteArrayView bytes);

    JwkSet() = default;
    explicit JwkSet(const QList<Jwk> &keys)
        : m_keys(keys)
    {
    }

    const QList<Jwk> &keys() const { return m_keys; }
    bool hasKeyId(const QString &kid) const;
    QString whySkipped(const QString &kid) const; // the code of Jwk::parse; empty: no such key was skipped
    std::optional<base::Error> whyNone() const; // all were skipped: what Jwk::parse says of the first

private:
    QList<Jwk> m_keys;
    QHash<QString, QString> m_skipped; // kid to code
    QList<base::Error> m_skippedFor; // the first alone
};

} // namespace jose
