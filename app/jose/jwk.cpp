// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/jwk.h"

#include "base/text.h"
#include "crypto/digest.h"
#include "jose/base64url.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <array>

namespace jose {

using base::Json;
using base::Result;
using crypto::Curve;
using crypto::Key;
using Kind = base::Error::Kind;

namespace {

constexpr qsizetype largestSet = 1 << 20; // bytes

// RFC 7518 section 6.2.1.1, RFC 8037 section 2
struct NamedCurve
{
    Curve curve;
    const char *kty;
    const char *crv;
    const char *alg; // RFC 7518 section 3.4, RFC 8037 section 3.1
};

constexpr std::array curves {
    NamedCurve {Curve::P256, "EC", "P-256", "ES256"},
    NamedCurve {Curve::P384, "EC", "P-384", "ES384"},
    NamedCurve {Curve::P521, "EC", "P-521", "ES512"},
    NamedCurve {Curve::Secp256k1, "EC", "secp256k1", "ES256K"}, // RFC 8812 section 3
    NamedCurve {Curve::Ed25519, "OKP", "Ed25519", "EdDSA"},
    NamedCurve {Curve::Ed448, "OKP", "Ed448", "EdDSA"},
};

base::Failure unusable(const char *code, const QString &expected, const Json &found)
{
    return base::failure(
        Kind::BadAnswer, QLatin1String(code), expected, base::visible(QByteArrayView(found.text()), 64));
}

base::Failure badMember(const char *name)
{
    return base::failure(Kind::BadAnswer, QStringLiteral("jwk.member"), QLatin1String(name));
}

// The octets of a member in base64url; nothing if it is missing or malformed.
std::optional<QByteArray> octets(const Json &object, QByteArrayView name)
{
    const Json member = object.value(name);
    return member.isString() ? fromBase64url(member.text()) : std::nullopt;
}

// RFC 7518 section 6.3.1.1 forbids the zero octets in front that some servers send.
QByteArray withoutLeadingZeros(const QByteArray &number)
{
    const auto first = std::find_if(number.begin(), number.end(), [](char c) { return c != 0; });
    return QByteArray(first, number.end() - first);
}

// RFC 7638 section 3.2: the required members in the order of their names, nothing between them
QByteArray requiredRsa(const QByteArray &n, const QByteArray &e)
{
    return "{\"e\":\"" + base64url(e) + "\",\"kty\":\"RSA\",\"n\":\"" + base64url(n) + "\"}";
}

QByteArray requiredEc(const NamedCurve &named, const QByteArray &x, const QByteArray &y)
{
    return QByteArray("{\"crv\":\"") + named.crv + "\",\"kty\":\"EC\",\"x\":\"" + base64url(x) + "\",\"y\":\""
        + base64url(y) + "\"}";
}

QByteArray requiredOkp(const NamedCurve &named, const QByteArray &x) // RFC 8037 section 2
{
    return QByteArray("{\"crv\":\"") + named.crv + "\",\"kty\":\"OKP\",\"x\":\"" + base64url(x) + "\"}";
}

struct Material
{
    Key key;
    QString crv;
    QByteArray required;
};

Result<Material> rsa(const Json &object)
{
    const auto n = octets(object, "n"); // RFC 7518 section 6.3.1.1
    const auto e = octets(object, "e"); // RFC 7518 section 6.3.1.2
    if (!n || !e)
        return badMember(n ? "e" : "n");
    const QByteArray modulus = withoutLeadingZeros(*n);
    const QByteArray exponent = withoutLeadingZeros(*e);
    return Key::rsa(modulus, exponent).map([&](const Key &key) {
        return Material {key, {}, requiredRsa(modulus, exponent)};
    });
}

Result<Material> onCurve(const Json &object, const QByteArray &kty)
{
    const QByteArray crv = object.value("crv").text();
    const auto named = std::find_if(curves.begin(), curves.end(),
        [&](const NamedCurve &each) { return kty == each.kty && crv == each.crv; });
    if (named == curves.end())
        return unusable(
            "jwk.crv", QStringLiteral("P-256, P-384, P-521, secp256k1, Ed25519, Ed448"), object.value("crv"));
    const auto x = octets(object, "x"); // RFC 7518 section 6.2.1.2, RFC 8037 section 2
    if (!x)
        return badMember("x");
    if (kty == "OKP") {
        return Key::okp(named->curve, *x).map([&](const Key &key) {
            return Material {key, QLatin1String(named->crv), requiredOkp(*named, *x)};
        });
    }
    const auto y = octets(object, "y"); // RFC 7518 section 6.2.1.3
    if (!y)
        return badMember("y");
    return Key::ec(named->curve, *x, *y).map([&](const Key &key) {
        return Material {key, QLatin1String(named->crv), requiredEc(*named, *x, *y)};
    });
}

Result<Material> material(const Json &object)
{
    const QByteArray kty = object.value("kty").text();
    if (kty == "RSA")
        return rsa(object);
    if (kty == "EC" || kty == "OKP")
        return onCurve(object, kty);
    return unusable("jwk.kty", QStringLiteral("RSA, EC, OKP"), object.value("kty"));
}

// The first of the members that must be strings, if present, and isn't one; else null.
const char *notAString(const Json &object)
{
    for (const char *name : {"kty", "kid", "alg", "use"}) {
        const Json member = object.value(name);
        if (!member.isUndefined() && !member.isString())
            return name;
    }
    return nullptr;
}

} // namespace

Result<Jwk> Jwk::parse(const Json &object)
{
    if (object.hasDuplicates())
        return base::failure(Kind::BadAnswer, QStringLiteral("jwk.duplicate"));
    if (const char *const name = notAString(object))
        return badMember(name);
    if (object.value("kid").text().size() > longestKeyId)
        return badMember("kid");
    const Json operations = object.value("key_ops");
    if (!operations.isUndefined() && !operations.isArray())
        return badMember("key_ops");

    return material(object).map([&](const Material &made) {
        return Jwk {
            .kty = object.value("kty").string(), // RFC 7517 section 4.1
            .crv = made.crv,
            .kid = object.value("kid").string(), // RFC 7517 section 4.5
            .alg = object.value("alg").string(), // RFC 7517 section 4.4
            .use = object.value("use").string(), // RFC 7517 section 4.2
            .keyOps = operations.strings(), // RFC 7517 section 4.3
            .key = made.key,
            .required = made.required,
        };
    });
}

Jwk Jwk::fromKey(const Key &key, const QString &kid)
{
    const auto curve = key.curve();
    if (!curve) {
        return Jwk {
            .kty = QStringLiteral("RSA"),
            .crv = {},
            .kid = kid,
            .alg = {}, // any of RSA's
            .use = QStringLiteral("sig"),
            .keyOps = {},
            .key = key,
            .required = requiredRsa(key.modulus(), key.exponent()),
        };
    }
    const auto named = std::find_if(
        curves.begin(), curves.end(), [&curve](const NamedCurve &each) { return each.curve == *curve; });
    const QLatin1String kty(named->kty);
    return Jwk {
        .kty = kty,
        .crv = QLatin1String(named->crv),
        .kid = kid,
        .alg = QLatin1String(named->alg),
        .use = QStringLiteral("sig"),
        .keyOps = {},
        .key = key,
        .required
        = kty == QLatin1String("EC") ? requiredEc(*named, key.x(), key.y()) : requiredOkp(*named, key.x()),
    };
}

QByteArray Jwk::thumbprint() const
{
    return base64url(crypto::digest(crypto::Hash::Sha256, required));
}

QByteArray Jwk::toBytes() const
{
    QJsonObject object = QJsonDocument::fromJson(required).object();
    for (const auto &[name, value] : {std::pair("kid", kid), std::pair("alg", alg), std::pair("use", use)}) {
        if (!value.isEmpty())
            object[QLatin1String(name)] = value;
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<JwkSet> JwkSet::parse(QByteArrayView bytes)
{
    const auto tooMuch = [](const QString &expected, qsizetype found) {
        return base::failure(Kind::BadAnswer, QStringLiteral("jwks.size"), expected, QString::number(found));
    };
    if (bytes.size() > largestSet)
        return tooMuch(QStringLiteral("at most %1 bytes").arg(largestSet), bytes.size());
    const auto json = Json::parse(bytes, Json::Duplicates::Keep);
    if (!json)
        return base::Failure(json.error());
    if (json->hasDuplicates())
        return base::failure(Kind::BadAnswer, QStringLiteral("json.duplicate"));
    const Json array = json->value("keys"); // RFC 7517 section 5.1
    if (!array.isArray())
        return base::failure(
            Kind::BadAnswer, QStringLiteral("jwks.keys"), QStringLiteral("an array of keys"));
    const auto items = array.items();
    if (qsizetype(items.size()) > mostKeys)
        return tooMuch(QStringLiteral("at most %1 keys").arg(mostKeys), qsizetype(items.size()));

    JwkSet set;
    for (const Json &item : items) {
        const auto key = Jwk::parse(item);
        if (key) {
            set.m_keys += *key;
            continue;
        }
        set.m_skipped.insert(item.value("kid").string(), key.error().code);
        if (set.m_skippedFor.isEmpty())
            set.m_skippedFor += key.error();
    }
    return set;
}

QString JwkSet::whySkipped(const QString &kid) const
{
    return m_skipped.value(kid);
}

std::optional<base::Error> JwkSet::whyNone() const
{
    return m_keys.isEmpty() && !m_skippedFor.isEmpty() ? std::optional(m_skippedFor.first()) : std::nullopt;
}

bool JwkSet::hasKeyId(const QString &kid) const
{
    return std::any_of(m_keys.begin(), m_keys.end(), [&kid](const Jwk &key) { return key.kid == kid; });
}

} // namespace jose
