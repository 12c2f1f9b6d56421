// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/challenge.h"

#include "base/text.h"
#include "oauth/endpoint.h"

#include <algorithm>
#include <cstring>
#include <optional>

namespace oauth {

using base::Error;
using base::Result;

namespace {

bool isAlphanumeric(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

// RFC 9110 section 5.6.2
bool isTokenCharacter(char c)
{
    return isAlphanumeric(c) || (c != '\0' && std::strchr("!#$%&'*+-.^_`|~", c));
}

// RFC 9110 section 11.2, without the "=" that may only stand at the end
bool isToken68Character(char c)
{
    return isAlphanumeric(c) || (c != '\0' && std::strchr("-._~+/", c));
}

// RFC 9110 section 5.6.4: qdtext and what may follow a backslash; bytes over 0x7F are obs-text
bool mayBeQuoted(char c)
{
    return c == '\t' || (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f);
}

class Reader
{
public:
    explicit Reader(QByteArrayView field)
        : m_field(field)
    {
    }

    Result<QList<Challenge>> read()
    {
        QList<Challenge> challenges;
        for (skipSeparators(); !atEnd(); skipSeparators()) {
            const auto challenge = readChallenge();
            if (!challenge)
                return base::Failure(challenge.error());
            challenges += *challenge;
        }
        return challenges;
    }

private:
    Result<Challenge> readChallenge()
    {
        Challenge challenge;
        challenge.scheme = base::fromUtf8(takeWhile(isTokenCharacter));
        if (challenge.scheme.isEmpty())
            return unreadable();
        const bool goesOn = !atEnd() && m_field[m_at] == ' ';
        skipBlanks();
        if (atEnd() || m_field[m_at] == ',')
            return challenge;
        if (!goesOn)
            return unreadable();
        if (const QByteArrayView token68 = takeToken68(); !token68.isEmpty()) {
            challenge.token68 = base::fromUtf8(token68);
            return challenge;
        }
        return readParameters(challenge);
    }

    // Up to the name that begins another challenge: the one without "=" behind it.
    Result<Challenge> readParameters(Challenge challenge)
    {
        while (isParameterNext()) {
            const QString name = base::fromUtf8(takeWhile(isTokenCharacter)).toLower();
            skipBlanks();
            ++m_at; // the "="
            skipBlanks();
            const auto value = takeValue();
            if (!value)
                return unreadable();
            if (!base::valuesOf(challenge.parameters, name).isEmpty())
                return base::failure(Error::Kind::BadAnswer, QStringLiteral("challenge.duplicate"), {},
                    base::visible(name, 64));
            challenge.parameters.append({name, base::fromUtf8(*value)});
            skipBlanks();
            if (!atEnd() && m_field[m_at] != ',')
                return unreadable();
            skipSeparators();
        }
        if (challenge.parameters.isEmpty())
            return unreadable();
        return challenge;
    }

    bool isParameterNext() const
    {
        Reader ahead = *this;
        const bool named = !ahead.takeWhile(isTokenCharacter).isEmpty();
        ahead.skipBlanks();
        return named && !ahead.atEnd() && ahead.m_field[ahead.m_at] == '=';
    }

    // Only where it fills the place up to the next comma; else it is the name of a parameter.
    QByteArrayView takeToken68()
    {
        Reader ahead = *this;
        ahead.takeWhile(isToken68Character);
        const bool some = ahead.m_at > m_at;
        ahead.takeWhile([](char c) { return c == '='; });
        const qsizetype end = ahead.m_at;
        ahead.skipBlanks();
        if (!some || (!ahead.atEnd() && ahead.m_field[ahead.m_at] != ','))
            return {};
        const QByteArrayView token68 = m_field.sliced(m_at, end - m_at);
        m_at = ahead.m_at;
        return token68;
    }

    std::optional<QByteArray> takeValue()
    {
        if (!atEnd() && m_field[m_at] == '"')
            return takeQuoted();
        const QByteArrayView token = takeWhile(isTokenCharacter);
        return token.isEmpty() ? std::nullopt : std::optional(token.toByteArray());
    }

    std::optional<QByteArray> takeQuoted()
    {
        QByteArray text;
        for (++m_at; !atEnd(); ++m_at) {
            if (m_field[m_at] == '"') {
                ++m_at;
                return text;
            }
            if (m_field[m_at] == '\\' && ++m_at == m_field.size())
                break;
            if (!mayBeQuoted(m_field[m_at]))
                break;
            text += m_field[m_at];
        }
        return {};
    }

    template <typename Fits> QByteArrayView takeWhile(Fits fits)
    {
        const qsizetype start = m_at;
        while (!atEnd() && fits(m_field[m_at]))
            ++m_at;
        return m_field.sliced(start, m_at - start);
    }

    void skipBlanks()
    {
        takeWhile([](char c) { return c == ' ' || c == '\t'; });
    }
    void skipSeparators() // RFC 9110 section 5.6.1.2: a list may have empty elements
    {
        takeWhile([](char c) { return c == ' ' || c == '\t' || c == ','; });
    }
    bool atEnd() const { return m_at == m_field.size(); }

    base::Failure unreadable() const
    {
        return base::failure(
            Error::Kind::BadAnswer, QStringLiteral("challenge.syntax"), {}, QString::number(m_at + 1));
    }

    QByteArrayView m_field;
    qsizetype m_at = 0;
};

} // namespace

QString Challenge::value(const QString &name) const
{
    return base::valuesOf(parameters, name).value(0);
}

Result<QList<Challenge>> parseChallenges(QByteArrayView field)
{
    return Reader(field).read();
}

Result<QList<Challenge>> challengesOf(const base::HttpAnswer &answer)
{
    QByteArrayList fields;
    for (const auto &[name, value] : answer.headers) {
        if (name.compare("WWW-Authenticate", Qt::CaseInsensitive) == 0)
            fields += value;
    }
    auto challenges = parseChallenges(fields.join(", "));
    if (!challenges)
        challenges.error().from = shownHost(answer.url);
    return challenges;
}

Scopes scopesMissed(const base::HttpAnswer &answer)
{
    constexpr int forbidden = 403;
    const auto challenges = challengesOf(answer);
    if (answer.status != forbidden || !challenges)
        return {};
    for (const Challenge &challenge : *challenges) {
        const bool isMissing
            = challenge.value(QStringLiteral("error")) == QLatin1String("insufficient_scope");
        if (isMissing && (challenge.isFor(QLatin1String("Bearer")) || challenge.isFor(QLatin1String("DPoP"))))
            return Scopes::parse(challenge.value(QStringLiteral("scope")));
    }
    return {};
}

} // namespace oauth
