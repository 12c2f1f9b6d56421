// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/tokenfault.h"

#include "base/text.h"
#include "explain/faultparts.h"
#include "jose/base64url.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>

namespace explain {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(explain::Token)
};

QString number(qsizetype value)
{
    return QLocale().toString(value);
}

// The character at a place before which everything is ASCII.
QString characterAt(QByteArrayView text, qsizetype at)
{
    const QString rest = base::fromUtf8(text.sliced(at, std::min<qsizetype>(4, text.size() - at)));
    const bool isPair = rest.size() > 1 && rest.at(0).isHighSurrogate();
    const QString character = rest.first(isPair ? 2 : 1);
    if (character == u' ')
        return Words::tr("a blank");
    if (character == u'\n' || character == u'\r')
        return Words::tr("a line break");
    if (character.front().category() == QChar::Separator_Space)
        return QStringLiteral("“[U+%1]”")
            .arg(uint(character.front().unicode()), 4, 16, QLatin1Char('0'))
            .toUpper();
    return u'“' + base::visible(character) + u'”';
}

QString strangerSentence(QByteArrayView text, qsizetype at)
{
    if (text[at] == '=') {
        return Words::tr("Character %1 of %2 is “=”, and the parts of a JWT are never padded.")
            .arg(number(at + 1), number(text.size()));
    }
    return Words::tr("Only letters, digits, “-”, “_” and “.” belong in it, and character %1 of %2 is %3.")
        .arg(number(at + 1), number(text.size()), characterAt(text, at));
}

QString partsSentence(QByteArrayView compact)
{
    const qsizetype points = compact.count('.');
    if (points < 2) {
        return Words::tr("It ends after character %1, and another point and part would have to follow.")
            .arg(number(compact.size()));
    }
    qsizetype third = -1;
    for (int i = 0; i < 3; ++i)
        third = compact.indexOf('.', third + 1);
    return Words::tr("The point at character %1 is one too many: a JWT ends with its third part.")
        .arg(number(third + 1));
}

struct Part
{
    QString name;
    qsizetype start = 0;
    QByteArrayView text;
};

Part partOf(QByteArrayView compact, const QString &name)
{
    const qsizetype first = compact.indexOf('.');
    const qsizetype last = compact.lastIndexOf('.');
    if (name.startsWith(QLatin1String("header")))
        return {Words::tr("header"), 0, compact.first(first)};
    if (name.startsWith(QLatin1String("payload")))
        return {Words::tr("payload"), first + 1, compact.sliced(first + 1, last - first - 1)};
    return {Words::tr("signature"), last + 1, compact.sliced(last + 1)};
}

// RFC 4648 sections 3.5 and 4
QString base64urlSentence(const Part &part)
{
    const QString end = number(part.start + part.text.size());
    if (part.text.size() % 4 == 1) {
        return Words::tr(
            "Its %1, characters %2 to %3, is not whole: no bytes are written with %4 characters.")
            .arg(part.name, number(part.start + 1), end, number(part.text.size()));
    }
    return Words::tr("The last character of its %1, number %2, holds bits that belong to no byte.")
        .arg(part.name, end);
}

// Where its groups of four characters begin (RFC 4648 section 4) isn't known: it may have been cut anywhere.
bool endsLikeHeader(QByteArrayView part)
{
    for (qsizetype cut = 0; cut < std::min<qsizetype>(4, part.size()); ++cut) {
        if (jose::fromBase64url(part.sliced(cut)).value_or(QByteArray()).trimmed().endsWith('}'))
            return true;
    }
    return false;
}

// Where a whole header begins behind something else; 0: nowhere.
qsizetype headerWithin(QByteArrayView part)
{
    constexpr qsizetype farthest = 64; // characters: a name, a scheme
    for (qsizetype at = 1; at < std::min(farthest, part.size()); ++at) {
        if (!beginsLikeHeader(part.sliced(at)))
            continue;
        const QByteArray bytes = jose::fromBase64url(part.sliced(at)).value_or(QByteArray());
        const auto header = base::Json::parse(bytes, base::Json::Duplicates::Keep);
        if (header && !header->value("alg").isUndefined())
            return at;
    }
    return 0;
}

// Of three parts at least, the first of which is the end of a header, and the second begins like claims.
bool lacksBeginning(QByteArrayView text)
{
    const qsizetype point = text.indexOf('.');
    return text.count('.') >= 2 && !beginsLikeHeader(text) && beginsLikeHeader(text.sliced(point + 1))
        && endsLikeHeader(text.first(point));
}

bool isPartOfHeader(QByteArrayView text)
{
    return beginsLikeHeader(text)
        && QByteArray::fromBase64(text.toByteArray(), QByteArray::Base64UrlEncoding).contains("\"alg\"");
}

// In what was decoded: "line 1, column 7".
QString jsonFault(QByteArrayView bytes)
{
    const auto json = base::Json::parse(bytes, base::Json::Duplicates::Keep);
    if (json)
        return Words::tr("it is JSON, but no object");
    const base::Error &error = json.error();
    if (error.code == QLatin1String("json.depth"))
        return Words::tr("it is nested more than %1 levels deep").arg(base::Json::deepestNesting);
    static const QRegularExpression place(QStringLiteral("line (\\d+), column (\\d+)"));
    const auto found = place.match(error.found);
    if (error.code == QLatin1String("json.utf8"))
        return Words::tr("line %1, column %2 is no UTF-8").arg(found.captured(1), found.captured(2));
    return Words::tr("at line %1, column %2 there has to be %3", "in JSON")
        .arg(found.captured(1), found.captured(2), partInWords(error.expected));
}

} // namespace

QString whereItBreaks(QByteArrayView compact, const base::Error &error)
{
    if (lacksBeginning(compact)) {
        if (const qsizetype at = headerWithin(compact.first(compact.indexOf('.')))) {
            return Words::tr(
                "Its header begins with character %1: what stands in front doesn't belong to it.")
                .arg(number(at + 1));
        }
        return Words::tr("Its beginning is missing: characters 1 to %1 are the end of a header.")
            .arg(number(compact.indexOf('.')));
    }
    if (const qsizetype at = jose::Jwt::firstStranger(compact); at >= 0)
        return strangerSentence(compact, at);
    if (error.code == QLatin1String("jwt.parts"))
        return partsSentence(compact);
    const Part part = partOf(compact, error.found);
    if (error.code == QLatin1String("jwt.base64url"))
        return base64urlSentence(part);
    if (part.text.isEmpty())
        return Words::tr("Its %1 is empty.").arg(part.name);
    const auto bytes = jose::fromBase64url(part.text);
    return bytes ? Words::tr("Its %1, characters %2 to %3, can't be read: %4.")
                       .arg(part.name, number(part.start + 1), number(part.start + part.text.size()),
                           jsonFault(*bytes))
                 : QString();
}

QString whereClaimsBreak(const jose::Jwt &jwt)
{
    const QByteArray payload = jwt.payload();
    if (!payload.trimmed().startsWith('{'))
        return {};
    return Words::tr("It begins like claims, but they can't be read: %1.").arg(jsonFault(payload));
}

QString whyNoToken(QByteArrayView text)
{
    if (text.startsWith("-----BEGIN"))
        return Words::tr("This is a key or a certificate in PEM, and no token.");
    if (text.startsWith('{') || text.startsWith('[')) {
        return base::Json::parse(text, base::Json::Duplicates::Keep)
            ? Words::tr("This is JSON, and no token: no member of it has the name of one.")
            : Words::tr("This begins like JSON, and can't be read: %1.").arg(jsonFault(text));
    }
    // RFC 6750 section 2.1, and what servers put into theirs beside it
    static constexpr QByteArrayView foreign = "\"'`<>(){}[]\\,;^";
    const auto stranger = std::find_if(
        text.begin(), text.end(), [](char c) { return c <= ' ' || c > '~' || foreign.contains(c); });
    if (stranger == text.end())
        return {};
    return Words::tr("This is no token: character %1 is %2, and no token has one.")
        .arg(number(stranger - text.begin() + 1), characterAt(text, stranger - text.begin()));
}

bool isMeantAsJwt(QByteArrayView text)
{
    const qsizetype points = text.count('.');
    if (points == 0)
        return isPartOfHeader(text);
    if (beginsLikeHeader(text) || lacksBeginning(text))
        return true;
    const QByteArrayView behind = text.sliced(text.indexOf('.') + 1);
    return points == 2 && text.startsWith('.') && (behind == "." || beginsLikeHeader(behind));
}

bool beginsLikeHeader(QByteArrayView text)
{
    constexpr qsizetype enough = 256; // characters
    const qsizetype point = text.indexOf('.');
    const QByteArray part = text.first(std::min(point < 0 ? text.size() : point, enough)).toByteArray();
    const QByteArray json = QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding).trimmed();
    const QByteArray within = json.mid(1).trimmed();
    return json.startsWith('{') && (within.startsWith('"') || within.startsWith('}'));
}

} // namespace explain
