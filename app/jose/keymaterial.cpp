// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/keymaterial.h"

#include "crypto/digest.h"
#include "jose/base64url.h"

#include <algorithm>
#include <array>

namespace jose {

using base::Json;
using base::Result;
using Kind = base::Error::Kind;

namespace {

// RFC 7518 section 3.2
struct Mac
{
    const char *alg;
    qsizetype leastSecret; // bytes: as long as the hash
};

constexpr std::array macs {
    Mac {"HS256", 32},
    Mac {"HS384", 48},
    Mac {"HS512", 64},
};

base::Failure unfit(const char *code, const QString &expected = {}, const QString &found = {})
{
    return base::failure(Kind::BadInput, QLatin1String(code), expected, found);
}

constexpr QByteArrayView byteOrderMark = "\xEF\xBB\xBF";
constexpr QByteArrayView pemStart = "-----BEGIN";

bool isOctets(const Json &object)
{
    return object.value("kty").text() == "oct";
}

Result<SecretKey> octets(const Json &object)
{
    for (const char *name : {"kid", "alg", "use", "k"}) {
        if (const Json member = object.value(name); !member.isUndefined() && !member.isString())
            return unfit("jwk.member", QLatin1String(name));
    }
    const Json operations = object.value("key_ops");
    if (!operations.isUndefined() && !operations.isArray())
        return unfit("jwk.member", QStringLiteral("key_ops"));
    const auto bytes = fromBase64url(object.value("k").text());
    if (!bytes || bytes->isEmpty())
        return unfit("jwk.member", QStringLiteral("k"));
    return SecretKey {crypto::Secret(*bytes), object.value("kid").string(), object.value("alg").string(),
        object.value("use").string(), operations.strings()};
}

// The secrets in a set that a person gave; in one that an issuer publishes they are none.
Result<KeyMaterial> fromSet(QByteArrayView text)
{
    const auto set = JwkSet::parse(text);
    if (!set)
        return base::Failure(set.error());
    KeyMaterial material {*set, {}};
    const auto json = Json::parse(text, Json::Duplicates::Keep);
    for (const Json &item : json->value("keys").items()) {
        if (!isOctets(item) || item.hasDuplicates())
            continue;
        if (const auto key = octets(item))
            material.secrets += *key;
    }
    return material;
}

Result<KeyMaterial> fromJson(QByteArrayView text)
{
    const auto json = Json::parse(text);
    if (!json)
        return unfit("key.json", json.error().expected, json.error().found);
    if (json->isArray())
        return fromSet(QByteArray("{\"keys\":" + text.toByteArray() + '}'));
    if (!json->value("keys").isUndefined())
        return fromSet(text);
    if (isOctets(*json))
        return octets(*json).map([](const SecretKey &key) { return KeyMaterial {{}, {key}}; });
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

// RFC 7517 sections 4.2 to 4.4
bool isFor(const SecretKey &key, const Mac &mac)
{
    return (key.alg.isEmpty() || key.alg == QLatin1String(mac.alg))
        && (key.use.isEmpty() || key.use == QLatin1String("sig"))
        && (key.keyOps.isEmpty() || key.keyOps.contains(QLatin1String("verify")));
}

base::Failure notGenuine(const char *code)
{
    return base::failure(Kind::NotGenuine, QLatin1String(code));
}

// The secrets that may have made it, or why there is none.
Result<QList<SecretKey>> candidates(const Jwt &jwt, const Mac &mac, const QList<SecretKey> &secrets)
{
    QList<SecretKey> named;
    for (const SecretKey &key : secrets) {
        if (secrets.size() == 1 || key.kid.isEmpty() || jwt.keyId().isEmpty() || key.kid == jwt.keyId())
            named += key;
    }
    if (named.isEmpty())
        return notGenuine("signature.kid_unknown");
    named.removeIf([&mac](const SecretKey &key) { return !isFor(key, mac); });
    if (named.isEmpty())
        return notGenuine("signature.no_key");
    return named;
}

Result<base::Done> verifyMac(const Jwt &jwt, const Mac &mac, const QList<SecretKey> &secrets)
{
    if (secrets.isEmpty())
        return unfit("signature.no_secret", QLatin1String(mac.alg));
    const auto fitting = candidates(jwt, mac, secrets);
    if (!fitting)
        return base::Failure(fitting.error());
    for (const SecretKey &key : *fitting) {
        const QByteArray expected = crypto::hmac(*hashOf(jwt), key.secret, jwt.signingInput());
        if (!crypto::constantTimeEqual(expected, jwt.signature()))
            continue;
        if (const qsizetype size = key.secret.reveal().size(); size < mac.leastSecret)
            return unfit("signature.short_secret", QString::number(mac.leastSecret), QString::number(size));
        return base::Done {};
    }
    return notGenuine("signature.wrong");
}

// A whole DER sequence, as a public key and a certificate are without their armour.
bool isDer(QByteArrayView bytes)
{
    if (bytes.size() < 3 || bytes[0] != '\x30')
        return false;
    const auto at = [bytes](qsizetype i) { return qsizetype(uchar(bytes[i])); };
    if (at(1) < 0x80)
        return at(1) + 2 == bytes.size();
    if (at(1) == 0x81)
        return at(2) + 3 == bytes.size();
    return at(1) == 0x82 && bytes.size() > 3 && at(2) * 256 + at(3) + 4 == bytes.size();
}

// The same, perhaps in base64, as realms and x5c show it; empty: it is neither.
QByteArray derIn(QByteArrayView text)
{
    if (isDer(text))
        return text.toByteArray();
    const auto decoded
        = QByteArray::fromBase64Encoding(text.toByteArray(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded && isDer(*decoded) ? *decoded : QByteArray();
}

Result<crypto::Key> fromDer(const QByteArray &der)
{
    constexpr qsizetype lineLength = 64;
    const QByteArray base64 = der.toBase64();
    QByteArray lines;
    for (qsizetype i = 0; i < base64.size(); i += lineLength)
        lines += base64.mid(i, lineLength) + '\n';
    const auto as = [&lines](const QByteArray &what) {
        return crypto::Key::fromPem(
            "-----BEGIN " + what + "-----\n" + lines + "-----END " + what + "-----\n");
    };
    const auto key = as("PUBLIC KEY");
    return key ? key : as("CERTIFICATE");
}

KeyMaterial withKey(const crypto::Key &key)
{
    Jwk jwk = Jwk::fromKey(key, {});
    jwk.alg.clear(); // an Edwards curve has two names, RFC 9864 section 2.2
    return {JwkSet({jwk}), {}};
}

Result<KeyMaterial> fromPem(QByteArrayView pem)
{
    if (pem.count(" PUBLIC KEY-----") > 2) // one in BEGIN, one in END
        return unfit("key.several");
    return crypto::Key::fromPem(pem).map(withKey);
}

} // namespace

Result<KeyMaterial> KeyMaterial::parse(QByteArrayView text)
{
    if (text.size() > largest)
        return unfit("key.size", QString::number(largest), QString::number(text.size()));
    const QByteArrayView marked = text.trimmed();
    const QByteArrayView trimmed
        = marked.startsWith(byteOrderMark) ? marked.sliced(byteOrderMark.size()).trimmed() : marked;
    if (trimmed.isEmpty())
        return unfit("key.empty");
    const bool isWide = trimmed.startsWith("\xff\xfe") || trimmed.startsWith("\xfe\xff"); // UTF-16
    const qsizetype pem = isWide ? 0 : trimmed.indexOf(pemStart);
    if (pem >= 0 && !trimmed.startsWith('{') && !trimmed.startsWith('['))
        return fromPem(trimmed.sliced(pem));
    if (const QByteArray der = derIn(trimmed); !der.isEmpty())
        return fromDer(der).map(withKey);
    const bool isQuoted = trimmed.startsWith('"') && Json::parse(trimmed);
    if (trimmed.startsWith('{') || trimmed.startsWith('[') || isQuoted)
        return fromJson(trimmed);
    // A line end behind a secret comes from the clipboard or the file, not from who made the secret.
    const bool oneLine = !trimmed.contains('\n');
    return KeyMaterial {{}, {{crypto::Secret(oneLine ? trimmed : text)}}};
}

Result<base::Done> KeyMaterial::verify(const Jwt &jwt) const
{
    const Json alg = jwt.header().value("alg");
    const auto mac = std::find_if(macs.begin(), macs.end(),
        [&alg](const Mac &each) { return alg.isString() && alg.view() == each.alg; });
    if (mac != macs.end()) {
        const auto understood = checkCritical(jwt);
        return understood ? verifyMac(jwt, *mac, secrets) : understood;
    }
    return verifySignature(jwt, named(keys, jwt), knownAlgorithms()).map([](const Jwk &) {
        return base::Done {};
    });
}

} // namespace jose
