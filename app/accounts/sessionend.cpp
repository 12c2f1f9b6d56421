// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/sessionend.h"

#include "accounts/refresh.h"
#include "accounts/schedule.h"

#include <algorithm>

namespace accounts {

namespace {

constexpr qint64 day = 24 * 60 * 60;
constexpr qint64 aheadSeconds = 3 * day;

// A told end is the session's when a renewal has left it where it was, or none comes before it.
std::optional<QDateTime> toldEnd(const oauth::TokenSet &tokens)
{
    if (tokens.refreshToken.isEmpty() || !tokens.refreshExpiresAt)
        return {};
    const auto renewal = renewalTime(tokens);
    const bool moves = !tokens.refreshEndStays && renewal && *renewal < *tokens.refreshExpiresAt;
    return moves ? std::nullopt : tokens.refreshExpiresAt;
}

// The end of a session is noticed at the next renewal, so the shorter of two is nearer the truth.
std::optional<qint64> usualLength(const QList<qint64> &lengths)
{
    if (lengths.size() < 2)
        return {};
    const auto [shorter, longer]
        = std::minmax(lengths.at(lengths.size() - 1), lengths.at(lengths.size() - 2));
    const bool agree = longer - shorter <= longer / 10;
    return agree && shorter >= day ? std::optional(shorter) : std::nullopt;
}

// The account's own sessions know better.
std::optional<qint64> knownLength(const Account &account, const QList<qint64> &lengths,
    const std::optional<oauth::Quirks::SessionLimit> &limit)
{
    if (!limit)
        return {};
    const qint64 length = limit->days * day;
    const QStringList scopes = account.client.scopes.tokens();
    const bool isFree = std::ranges::all_of(
        scopes, [&limit](const QString &scope) { return limit->freeScopes.contains(scope); });
    const bool isRefuted
        = std::ranges::any_of(lengths, [length](qint64 seen) { return seen > length + day; });
    return isFree || isRefuted ? std::nullopt : std::optional(length);
}

} // namespace

QDateTime SessionEnd::nearFrom() const
{
    return at.addSecs(-(length > day ? aheadSeconds : length / 5));
}

std::optional<SessionEnd> sessionEnd(const Entry &entry, const QList<qint64> &lengths, const QDateTime &now,
    const std::optional<oauth::Quirks::SessionLimit> &limit)
{
    const bool lives = entry.state == State::SignedIn || entry.state == State::Renewing;
    if (!lives || !entry.credential)
        return {};
    const QDateTime &start = entry.account.signedInAt;
    std::optional<SessionEnd> end;
    if (const auto told = toldEnd(entry.credential->tokens))
        end = SessionEnd {*told, SessionEnd::Why::Told, start.secsTo(*told)};
    else if (const auto usual = usualLength(lengths))
        end = SessionEnd {start.addSecs(*usual), SessionEnd::Why::SeenBefore, *usual};
    else if (const auto known = knownLength(entry.account, lengths, limit))
        end = SessionEnd {start.addSecs(*known), SessionEnd::Why::MayBe, *known};
    return end && end->at > now ? end : std::nullopt;
}

QList<qint64> sessionLengths(const QList<Event> &events)
{
    QList<qint64> lengths;
    std::optional<QDateTime> start;
    for (const Event &event : events) {
        if (event.kind == Event::Kind::SignedIn) {
            start = event.at;
        } else if (start && event.hasEnded()) {
            if (event.trouble->code
                == QLatin1String("invalid_grant")) // else it isn't the server that ended it
                lengths += start->secsTo(event.at);
            start.reset();
        }
    }
    return lengths;
}

} // namespace accounts
