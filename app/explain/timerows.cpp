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

// An end that has come is no forgery: it is every token's lot.
Check byTheClock(const jose::Jwt &jwt, const QDateTime &now)
{
    const QString name = Words::tr("Time");
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
    if (begins && *begins > now.addSecs(skew))
        return {name, Verdict::Failed, Words::tr("not good yet, begins %1").arg(relative(*begins, now))};
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
        return {name, Verdict::Attention, Words::tr("expired %1").arg(relative(*expires, now))};
    return {name, Verdict::Passed, Words::tr("valid now")};
}

} // namespace

Check time(const jose::Jwt &jwt, const QDateTime &now, std::optional<qint64> clockAhead)
{
    Check check = byTheClock(jwt, now);
    if (!clockAhead || qAbs(*clockAhead) < notableClockDifference)
        return check;
    const QString difference = duration(qAbs(*clockAhead));
    check.reason = *clockAhead > 0
        ? Words::tr("%1; this computer's clock is %2 ahead of the server's").arg(check.reason, difference)
        : Words::tr("%1; this computer's clock is %2 behind the server's").arg(check.reason, difference);
    return check;
}

} // namespace explain::row
