// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/signature.h"

#include "base/text.h"
#include "jose/base64url.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <array>

namespace jose {

using base::Json;
using crypto::Hash;
using crypto::Scheme;

namespace {

constexpr qsizetype mostTries = 8; // keys, when the token names none

struct Algorithm
{
    const char *alg;
    Scheme scheme;
    Hash hash;
    const char *kty;
    const char *crv; // null: not one alone
};

constexpr std::array algorithms {
    Algorithm {"RS256", Scheme::RsaPkcs1, Hash::Sha256, "RSA", ""}, // RFC 7518 section 3.3
    Algorithm {"RS384", Scheme::RsaPkcs1, Hash::Sha384, "RSA", ""},
    Algorithm {"RS512", Scheme::RsaPkcs1, Hash::Sha512, "RSA", ""},
    Algorithm {"PS256", Scheme::RsaPss, Hash::Sha256, "RSA", ""}, // RFC 7518 section 3.5
    Algorithm {"PS384", Scheme::RsaPss, Hash::Sha384, "RSA", ""},
    Algorithm {"PS512", Scheme::RsaPss, Hash::Sha512, "RSA", ""},
    Algorithm {"ES256", Scheme::Ecdsa, Hash::Sha256, "EC", "P-256"}, // RFC 7518 section 3.4
    Algorithm {"ES384", Scheme::Ecdsa, Hash::Sha384, "EC", "P-384"},
    Algorithm {"ES512", Scheme::Ecdsa, Hash::Sha512, "EC", "P-521"},
    Algorithm {"ES256K", Scheme::Ecdsa, Hash::Sha256, "EC", "secp256k1"}, // RFC 8812 section 3.2
    Algorithm {"EdDSA", Scheme::Eddsa, Hash::Sha512, "OKP", nullptr}, // RFC 8037 section 3.1
    Algorithm {"Ed25519", Scheme::Eddsa, Hash::Sha512, "OKP", "Ed25519"}, // RFC 9864 section 2.2
    Algorithm {"Ed448", Scheme::Eddsa, Hash::Shake256, "OKP", "Ed448"},
};

constexpr std::array macHashes {
    // RFC 7518 section 3.2
    std::pair {"HS256", Hash::Sha256},
    std::pair {"HS384", Hash::Sha384},
    std::pair {"HS512", Hash::Sha512},
};

constexpr qsizetype ed448Signature = 114; // bytes, RFC 8032 section 5.2; Ed25519 has 64

const Algorithm *find(QByteArrayView name)
{
    const auto found = std::find_if(
        algorithms.begin(), algorithms.end(), [name](const Algorithm &each) { return name == each.alg; });
    return found == algorithms.end() ? nullptr : &*found;
}

// The key decides: RFC 8725 section 3.1, RFC 7517 sections 4.1 to 4.4
bool fits(const Jwk &key, const Algorithm &algorithm)
{
    return key.kty == QLatin1String(algorithm.kty)
        && (!algorithm.crv || key.crv == QLatin1String(algorithm.crv))
        && (key.alg.isEmpty() || key.alg == QLatin1String(algorithm.alg))
        && (key.use.isEmpty() || key.use == QLatin1String("sig"))
        && (key.keyOps.isEmpty() || key.keyOps.contains(QLatin1String("verify")));
}

base::Failure refused(const char *code, const QString &expected = {}, const QString &found = {})
{
    return base::failure(base::Error::Kind::NotGenuine, QLatin1String(code), expected, found);
}

QString shown(const Json &value)
{
    return base::visible(QByteArrayView(value.toBytes()), 64);
}

// The keys that may have signed, or why there is none.
base::Result<QList<Jwk>> candidates(const Jwt &jwt, const JwkSet &keys, const Algorithm &algorithm)
{
    const Json named = jwt.header().value("kid"); // RFC 7515 section 4.1.4
    const QString kid = jwt.keyId();
    if (!named.isUndefined() && (!named.isString() || named.text().size() > longestKeyId))
        return refused("signature.kid", QStringLiteral("a string of at most 1024 bytes"), shown(named));
    if (!kid.isEmpty() && !keys.hasKeyId(kid) && !keys.whySkipped(kid).isEmpty())
        return refused("signature.key_unusable", {}, keys.whySkipped(kid));
    if (!kid.isEmpty() && !keys.hasKeyId(kid))
        return refused("signature.kid_unknown", {}, shown(named));
    QList<Jwk> fitting;
    for (const Jwk &key : keys.keys()) {
        if ((kid.isEmpty() || key.kid == kid) && fits(key, algorithm))
            fitting += key;
    }
    if (fitting.isEmpty())
        return refused("signature.no_key", QLatin1String(algorithm.alg));
    if (!kid.isEmpty() && fitting.size() > 1)
        return refused("signature.key_ambiguous", QStringLiteral("1"), QString::number(fitting.size()));
    return fitting.first(qMin(fitting.size(), mostTries));
}

} // namespace

QStringList knownAlgorithms()
{
    static const QStringList names = [] {
        QStringList all;
        for (const Algorithm &each : algorithms)
            all += QLatin1String(each.alg);
        return all;
    }();
    return names;
}

std::optional<Hash> hashOf(const Jwt &jwt)
{
    const QByteArray alg = jwt.algorithm().toUtf8();
    if (alg == "EdDSA" && jwt.signature().size() == ed448Signature)
        return Hash::Shake256;
    if (const Algorithm *const found = find(alg))
        return found->hash;
    const auto mac = std::find_if(
        macHashes.begin(), macHashes.end(), [&alg](const auto &each) { return alg == each.first; });
    return mac == macHashes.end() ? std::nullopt : std::optional(mac->second);
}

base::Result<base::Done> checkCritical(const Jwt &jwt)
{
    const Json crit = jwt.header().value("crit");
    const Json b64 = jwt.header().value("b64");
    if (!crit.isUndefined() || !(b64.isUndefined() || b64.isTrue()))
        return refused("signature.crit", {}, shown(crit.isUndefined() ? b64 : crit));
    return base::Done {};
}

base::Result<Jwk> verifySignature(const Jwt &jwt, const JwkSet &keys, const QStringList &allowedAlgorithms)
{
    const Json alg = jwt.header().value("alg"); // RFC 7515 section 4.1.1
    const Algorithm *const algorithm = alg.isString() ? find(alg.view()) : nullptr;
    if (!algorithm || !allowedAlgorithms.contains(QLatin1String(algorithm->alg)))
        return refused("signature.alg", allowedAlgorithms.join(QStringLiteral(", ")), shown(alg));
    if (const auto understood = checkCritical(jwt); !understood)
        return base::Failure(understood.error());

    const auto fitting = candidates(jwt, keys, *algorithm);
    if (!fitting)
        return base::Failure(fitting.error());
    for (const Jwk &key : *fitting) {
        if (key.key.verify(algorithm->scheme, algorithm->hash, jwt.signingInput(), jwt.signature()))
            return key;
    }
    return refused("signature.wrong");
}

QStringList algorithmsOf(const crypto::Key &key)
{
    Jwk jwk = Jwk::fromKey(key, {});
    jwk.alg.clear(); // an Edwards curve has two names, RFC 9864 section 2.2
    QStringList fitting;
    for (const Algorithm &each : algorithms) {
        if (fits(jwk, each))
            fitting += QLatin1String(each.alg);
    }
    // RFC 8725 section 3.2 of RSA's two: the one with a proof of its strength.
    std::stable_partition(
        fitting.begin(), fitting.end(), [](const QString &alg) { return !alg.startsWith(u'R'); });
    return fitting;
}

QByteArray sign(QByteArrayView claims, const QJsonObject &header, const crypto::Key &pair)
{
    const Algorithm *const algorithm = find(header[QStringLiteral("alg")].toString().toUtf8());
    if (!algorithm)
        qFatal("signed with an unknown algorithm");
    const QByteArray signingInput
        = base64url(QJsonDocument(header).toJson(QJsonDocument::Compact)) + '.' + base64url(claims);
    return signingInput + '.' + base64url(pair.sign(algorithm->scheme, algorithm->hash, signingInput));
}

QByteArray sign(QByteArrayView claims, const QString &typ, const QString &algorithm, const crypto::Key &pair,
    const QString &kid)
{
    return sign(claims,
        QJsonObject {
            {QStringLiteral("typ"), typ}, {QStringLiteral("alg"), algorithm}, {QStringLiteral("kid"), kid}},
        pair);
}

} // namespace jose
