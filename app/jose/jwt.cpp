// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/jwt.h"

#include "base/text.h"
#include "jose/base64url.h"
#include "jose/jwk.h"

#include <algorithm>

namespace jose {

using base::Json;
using base::Result;
using Kind = base::Error::Kind;

namespace {

constexpr double lastSecond = 253402300799; // the end of the year 9999
constexpr qsizetype partsOfJws = 3; // RFC 7515 section 7.1
constexpr qsizetype partsOfJwe = 5; // RFC 7516 section 7.1

base::Failure malformed(const char *code, const QString &expected, const QString &found)
{
    return base::failure(Kind::BadAnswer, QLatin1String(code), expected, found);
}

bool isCompact(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_'
        || c == '.';
}

// RFC 7516 sections 4.1.2 and 9: five parts, the first of which says how the rest is encrypted.
bool isEncrypted(QByteArrayView compact)
{
    if (compact.count('.') + 1 != partsOfJwe)
        return false;
    const auto header = Json::parse(
        fromBase64url(compact.first(compact.indexOf('.'))).value_or(QByteArray()), Json::Duplicates::Keep);
    return header && header->value("enc").isString();
}

// Why a text could not be split and decoded.
base::Failure compactFault(QByteArrayView compact)
{
    if (const qsizetype at = Jwt::firstStranger(compact); at >= 0) {
        return malformed(
            "jwt.characters", QStringLiteral("A-Z a-z 0-9 - _ ."), base::visible(compact.sliced(at, 1)));
    }
    const qsizetype parts = std::count(compact.begin(), compact.end(), '.') + 1;
    if (parts != partsOfJws) {
        return malformed(isEncrypted(compact) ? "jwt.encrypted" : "jwt.parts", QStringLiteral("3 parts"),
            QString::number(parts));
    }
    const qsizetype headerEnd = compact.indexOf('.');
    const qsizetype payloadEnd = compact.lastIndexOf('.');
    const char *part = "signature";
    if (!fromBase64url(compact.first(headerEnd)))
        part = "header";
    else if (!fromBase64url(compact.sliced(headerEnd + 1, payloadEnd - headerEnd - 1)))
        part = "payload";
    return malformed("jwt.base64url", QStringLiteral("base64url"), QLatin1String(part));
}

// Why a part isn't a JSON object. RFC 7515 section 4, RFC 7519 section 7.2
base::Failure objectFault(QByteArrayView encoded, const char *name, Json::Duplicates duplicates)
{
    const auto json = Json::parse(fromBase64url(encoded).value_or(QByteArray()), duplicates);
    const QString part = QLatin1String(name);
    const QString code = QStringLiteral("jwt.") + part;
    if (json)
        return base::failure(Kind::BadAnswer, code, QStringLiteral("an object"), part);
    const bool doubled = json.error().code == QLatin1String("json.duplicate");
    return base::failure(Kind::BadAnswer, doubled ? QStringLiteral("jwt.duplicate") : code,
        json.error().expected, part + QStringLiteral(", ") + json.error().found);
}

} // namespace

qsizetype Jwt::firstStranger(QByteArrayView compact)
{
    const auto stranger = std::find_if_not(compact.begin(), compact.end(), isCompact);
    return stranger == compact.end() ? -1 : stranger - compact.begin();
}

Result<Jwt> Jwt::parse(QByteArrayView compact)
{
    return parse(compact, Rules::Strict);
}

Result<Jwt> Jwt::inspect(QByteArrayView compact)
{
    return parse(compact, Rules::Lenient);
}

Result<Jwt> Jwt::parse(QByteArrayView compact, Rules rules)
{
    const qsizetype headerEnd = compact.indexOf('.');
    const qsizetype payloadEnd = headerEnd < 0 ? -1 : compact.indexOf('.', headerEnd + 1);
    if (payloadEnd < 0)
        return compactFault(compact);
    const QByteArrayView headerPart = compact.first(headerEnd);
    const QByteArrayView payloadPart = compact.sliced(headerEnd + 1, payloadEnd - headerEnd - 1);
    auto headerBytes = fromBase64url(headerPart, Json::padding);
    auto payload = fromBase64url(payloadPart, Json::padding);
    auto signature = fromBase64url(compact.sliced(payloadEnd + 1));
    if (!headerBytes || !payload || !signature)
        return compactFault(compact);

    const bool strict = rules == Rules::Strict;
    const auto duplicates = strict ? Json::Duplicates::Refuse : Json::Duplicates::Keep;
    auto header = Json::parseInPlace(*std::move(headerBytes), duplicates);
    if (!header || !header->isObject())
        return objectFault(headerPart, "header", duplicates);
    auto claims = Json::parseInPlace(*std::move(payload), duplicates);
    const bool readable = claims && claims->isObject();
    if (!readable && strict)
        return objectFault(payloadPart, "payload", duplicates);

    Jwt jwt;
    jwt.m_compact = compact.toByteArray();
    jwt.m_payloadStart = headerEnd + 1;
    jwt.m_signingLength = payloadEnd;
    jwt.m_header = *std::move(header);
    if (readable)
        jwt.m_claims = *std::move(claims);
    jwt.m_signature = *std::move(signature);
    return jwt;
}

QByteArray Jwt::payload() const
{
    return fromBase64url(signingInput().sliced(m_payloadStart)).value_or(QByteArray());
}

QString Jwt::algorithm() const
{
    return m_header.value("alg").string();
}

QString Jwt::keyId() const
{
    const Json kid = m_header.value("kid");
    return kid.text().size() <= longestKeyId ? kid.string() : QString();
}

QString Jwt::type() const
{
    // RFC 7515 section 4.1.9: a media type, whose "application/" may be left out
    const QString type = m_header.value("typ").string().toLower();
    const QLatin1String prefix("application/");
    return type.startsWith(prefix) ? type.mid(prefix.size()) : type;
}

QString Jwt::issuer() const
{
    return m_claims.value("iss").string();
}

QString Jwt::subject() const
{
    return m_claims.value("sub").string();
}

QStringList Jwt::audience() const
{
    return m_claims.value("aud").strings();
}

std::optional<QDateTime> Jwt::time(QByteArrayView claim) const
{
    const auto seconds = m_claims.value(claim).number();
    if (!seconds || *seconds < 0 || *seconds > lastSecond)
        return {};
    return QDateTime::fromSecsSinceEpoch(qint64(*seconds)).toUTC();
}

} // namespace jose
