// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/keymaterial.h"

#include "crypto/digest.h"
#include "jose/base64url.h"

#include <algorithm>
#include <array>

namespace jose {

using base::Json;
using base::Result;
using crypto::Hash;
using Kind = base::Error::Kind;

namespace {

// RFC 7518 section 3.2
struct Mac
{
    const char *alg;
    Hash hash;
    qsizetype leastSecret; // bytes: as long as the hash
};

constexpr std::array macs {
    Mac {"HS256", Hash::Sha256, 32},
    Mac {"HS384", Hash::Sha384, 48},
    Mac {"HS512", Hash::Sha512, 64},
};

base::Failure unfit(const char *code, const QString &expected = {}, const QString &found = {})
{
    return base::failure(Kind::BadInput, QLatin1String(code), expected, found);
}

Result<KeyMaterial> fromJson(QByteArrayView text)
{
    const auto json = Json::parse(text);
    if (!json)
        return base::Failure(json.error());
    if (!json->value("keys").isUndefined())
        return JwkSet::parse(text).map([](const JwkSet &set) { return KeyMaterial {set, {}}; });
    if (json->value("kty").text() == "oct") { // RFC 7518 section 6.4
        const auto bytes = fromBase64url(json->value("k").text());
        if (!bytes || bytes->isEmpty())
            return unfit("jwk.member", QStringLiteral("k"));
        return KeyMaterial {{}, crypto::Secret(*bytes)};
    }
    return Jwk::parse(*json).map([](const Jwk &key) { return KeyMaterial {JwkSet({key}), {}}; });
}

// The set with the nameless key under the name that the token asks for.
JwkSet named(const JwkSet &set, const Jwt &jwt)
{
    QList<Jwk> keys = set.keys();
    if (keys.size() != 1 || !keys.first().kid.isEmpty())
        return set;
    keys.first().kid = jwt.keyId();
    return JwkSet(keys);
}

Result<base::Done> verifyMac(const Jwt &jwt, const Mac &mac, const crypto::Secret &secret)
{
    if (secret.isEmpty())
        return unfit("signature.no_secret", QLatin1String(mac.alg));
    const QByteArray expected = crypto::hmac(mac.hash, secret, jwt.signingInput());
    if (!crypto::constantTimeEqual(expected, jwt.signature()))
        return base::failure(Kind::NotGenuine, QStringLiteral("signature.wrong"));
    if (secret.reveal().size() < mac.leastSecret) {
        return unfit("signature.short_secret", QString::number(mac.leastSecret),
            QString::number(secret.reveal().size()));
    }
    return base::Done {};
}

} // namespace

Result<KeyMaterial> KeyMaterial::parse(QByteArrayView text)
{
    if (text.size() > largest)
        return unfit("key.size", QString::number(largest), QString::number(text.size()));
    const QByteArrayView trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return unfit("key.empty");
    if (trimmed.startsWith('{'))
        return fromJson(trimmed);
    if (trimmed.startsWith("-----BEGIN")) {
        return crypto::Key::fromPem(trimmed).map([](const crypto::Key &key) {
            return KeyMaterial {JwkSet({Jwk::fromKey(key, {})}), {}};
        });
    }
    // A line end behind a secret comes from the clipboard or the file, not from who made the secret.
    const bool oneLine = !trimmed.contains('\n');
    return KeyMaterial {{}, crypto::Secret(oneLine ? trimmed : text)};
}

Result<base::Done> KeyMaterial::verify(const Jwt &jwt) const
{
    const Json alg = jwt.header().value("alg");
    const auto mac = std::find_if(macs.begin(), macs.end(),
        [&alg](const Mac &each) { return alg.isString() && alg.view() == each.alg; });
    if (mac != macs.end()) {
        const auto understood = checkCritical(jwt);
        return understood ? verifyMac(jwt, *mac, secret) : understood;
    }
    return verifySignature(jwt, named(keys, jwt), knownAlgorithms()).map([](const Jwk &) {
        return base::Done {};
    });
}

} // namespace jose
