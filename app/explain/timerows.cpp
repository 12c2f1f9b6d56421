// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/checkrows.h"

#include "explain/time.h"
#include "explain/tokentitle.h"

#include <QCoreApplication>

namespace explain::row {

using Verdict = Check::Verdict;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(explain::Checks)
};

// The first of the dates that is there and can't be read.
QString unreadable(const jose::Jwt &jwt)
{
    for (const char *claim : {"exp", "nbf", "iat"}) {
        if (!jwt.claims().value(claim).isUndefined() && !jwt.time(claim))
            return QLatin1String(claim);
    }
    return {};
}

// What a token is held against: its server's clock, as far as it is known how that and this computer's
// differ.
class Clock
{
public:
    Clock(const QDateTime &here, std::optional<qint64> ahead)
        : m_ahead(ahead)
        , m_now(here.addSecs(-ahead.value_or(0)))
    {
    }

    const QDateTime &now() const { return m_now; }

    // With whose clock it was judged by, unless they agree.
    QString judged(const QString &words) const
    {
        if (!m_ahead)
            return Words::tr("%1, by this computer's clock").arg(words);
        if (qAbs(*m_ahead) < notableClockDifference)
            return words;
        const QString difference = duration(qAbs(*m_ahead));
        return *m_ahead > 0
            ? Words::tr("%1, by the server's clock; this computer's is %2 ahead").arg(words, difference)
            : Words::tr("%1, by the server's clock; this computer's is %2 behind").arg(words, difference);
    }

private:
    std::optional<qint64> m_ahead;
    QDateTime m_now;
};

} // namespace

// An end that has come is no forgery: it is every token's lot.
Check time(const jose::Jwt &jwt, const QDateTime &here, std::optional<qint64> clockAhead)
{
    const QString name = Words::tr("Time");
    const Clock clock(here, clockAhead);
    const QDateTime &now = clock.now();
    const auto expires = jwt.time("exp");
    const auto begins = jwt.time("nbf");
    const auto issued = jwt.time("iat");
    constexpr int skew = oauth::IdToken::skewSeconds;

    if (const QString claim = unreadable(jwt); !claim.isEmpty()) {
        return {name, Verdict::Failed,
            Words::tr("%1 is no date: a number of seconds since 1970 belongs there").arg(claim)};
    }
    if (issued && *issued > now.addSecs(oauth::IdToken::futureIatSeconds)) {
        return {name, Verdict::Failed,
            Words::tr("issued %1: one of the two clocks is wrong").arg(relative(*issued, now))};
    }
    if (begins && *begins > now.addSecs(skew)) {
        return {name, Verdict::Failed,
            clock.judged(Words::tr("not good yet, begins %1").arg(relative(*begins, now)))};
    }
    if (expires && begins && *expires <= *begins)
        return {name, Verdict::Failed, Words::tr("it ends before it begins")};
    if (!expires && issued && isProof(jwt)) {
        return {name, Verdict::NotChecked,
            Words::tr("made %1; a proof names no end and is taken for a short time only")
                .arg(relative(*issued, now))};
    }
    if (!expires)
        return {name, Verdict::NotChecked, Words::tr("the token does not say when it ends")};
    if (*expires <= now)
        return {name, Verdict::Attention, clock.judged(Words::tr("expired %1").arg(relative(*expires, now)))};
    return {name, Verdict::Passed, clock.judged(Words::tr("valid now"))};
}

} // namespace explain::row
