// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/schedule.h"

#include <algorithm>

namespace accounts {

using namespace std::chrono_literals;

namespace {

constexpr qint64 leastLeadSeconds = 30;
constexpr qint64 mostLeadSeconds = 300;
constexpr qint64 leastRestSeconds = 5; // between two renewals, however short the life
constexpr qint64 disbeliefSeconds = 30; // until the issuer's keys are asked again
constexpr qint64 mostJitterSeconds = 30;

constexpr std::chrono::milliseconds firstBackOff = 1s;
constexpr std::chrono::milliseconds longestBackOff = 60s;

constexpr std::chrono::milliseconds leastJump = 5s; // smaller steps of the clock are its usual care

} // namespace

std::optional<QDateTime> renewalTime(const oauth::TokenSet &tokens, double jitter, RenewedBy by)
{
    if (!tokens.expiresAt || (by == RenewedBy::RefreshToken && tokens.refreshToken.isEmpty()))
        return {};
    if (tokens.accessToken.isEmpty()) // not believed, so dropped
        return tokens.receivedAt.addSecs(disbeliefSeconds);
    const qint64 life = tokens.receivedAt.secsTo(*tokens.expiresAt);
    const qint64 most = life / 2;
    const qint64 lead = qMin(qBound(leastLeadSeconds, life / 5, mostLeadSeconds), most);
    const auto earlier = qint64(double(qMin(mostJitterSeconds, lead / 5)) * jitter);
    return qMax(
        tokens.expiresAt->addSecs(-qMin(lead + earlier, most)), tokens.receivedAt.addSecs(leastRestSeconds));
}

std::chrono::milliseconds backOff(int failures, double jitter)
{
    constexpr int doublings = 6; // more would be past the longest anyway
    const auto full = std::min(firstBackOff * (1 << std::clamp(failures - 1, 0, doublings)), longestBackOff);
    const auto shorter = std::chrono::milliseconds(qint64(double(full.count()) / 4 * jitter));
    return std::max(full - shorter, firstBackOff);
}

void Schedule::plan(
    const QString &id, const QString &server, const std::optional<QDateTime> &due, const Moment &now)
{
    Item &item = m_items[id];
    item.server = server;
    const auto dueWall = due ? std::optional(Milliseconds(due->toMSecsSinceEpoch())) : std::nullopt;
    if (item.due == dueWall)
        return;
    item.due = dueWall;
    if (dueWall)
        item.dueSteady = now.steady + (*dueWall - now.wall);
}

void Schedule::forget(const QString &id)
{
    m_items.remove(id);
}

void Schedule::begin(const QString &id, const Moment &now)
{
    Item &item = m_items[id];
    item.isRunning = true;
    item.isWanted = true;
    item.begun = now.steady;
}

bool Schedule::isAhead(const Item &item)
{
    return !item.isRunning && (item.due || item.isWanted);
}

bool Schedule::isDue(const Item &item, const Moment &now)
{
    if (!isAhead(item))
        return false;
    return item.isWanted || now.wall >= *item.due || now.steady >= item.dueSteady;
}

std::chrono::milliseconds Schedule::start(const Item &item, const Moment &now)
{
    if (item.isWanted)
        return std::max(item.notBefore, item.obeyed);
    const Milliseconds byWall = now.steady + (*item.due - now.wall);
    return std::max({std::min(byWall, item.dueSteady), item.notBefore, item.obeyed});
}

// The account in view, then the others as they became due.
QStringList Schedule::inTurn(QStringList ids, const Moment &now) const
{
    std::sort(ids.begin(), ids.end(), [this, &now](const QString &a, const QString &b) {
        if (a == m_preferred || b == m_preferred)
            return a == m_preferred && b != m_preferred;
        const Milliseconds startA = start(m_items[a], now);
        const Milliseconds startB = start(m_items[b], now);
        return startA != startB ? startA < startB : a < b;
    });
    return ids;
}

Schedule::Load Schedule::load() const
{
    Load load;
    for (const Item &item : m_items) {
        if (item.isRunning)
            load.take(item.server);
    }
    return load;
}

QStringList Schedule::take(const Moment &now)
{
    QStringList ready;
    for (auto it = m_items.cbegin(); it != m_items.cend(); ++it) {
        if (isDue(*it, now) && start(*it, now) <= now.steady)
            ready += it.key();
    }
    Load running = load();
    QStringList taken;
    for (const QString &id : inTurn(ready, now)) {
        const QString server = m_items[id].server;
        if (!running.hasPlace(server))
            continue;
        running.take(server);
        begin(id, now);
        taken += id;
    }
    return taken;
}

void Schedule::succeeded(const QString &id)
{
    const auto item = m_items.find(id);
    if (item == m_items.end())
        return;
    item->isRunning = false;
    item->isWanted = false;
    item->failures = 0;
    item->notBefore = item->obeyed = Milliseconds(0);
}

void Schedule::putOff(const QString &id, const std::optional<std::chrono::seconds> &retryAfter,
    const Moment &now, double jitter, Got got)
{
    const auto item = m_items.find(id);
    if (item == m_items.end())
        return;
    item->isRunning = false;
    ++item->failures;
    item->notBefore = now.steady + backOff(item->failures, jitter);
    item->restsUntil = got == Got::Sent ? item->begun + leastRest : Milliseconds(0);
    const auto asked = std::clamp<std::chrono::seconds>(retryAfter.value_or(0s), 0s, longestRetryAfter);
    item->obeyed = now.steady + asked;
}

void Schedule::wake(const Moment &now)
{
    QStringList due;
    for (auto it = m_items.cbegin(); it != m_items.cend(); ++it) {
        if (isDue(*it, now))
            due += it.key();
    }
    due = inTurn(due, now);
    // A handful at once is no storm.
    Milliseconds apart {0};
    if (due.size() > mostPerServer)
        apart = Milliseconds(spread) / due.size();
    Milliseconds place = now.steady;
    for (const QString &id : std::as_const(due)) {
        Item &item = m_items[id];
        item.notBefore = item.failures ? std::max(place, std::min(item.notBefore, item.restsUntil)) : place;
        place += apart;
    }
}

bool Schedule::hasJumped(const Moment &now)
{
    const auto last = std::exchange(m_last, now);
    if (!last)
        return false;
    return std::chrono::abs((now.wall - last->wall) - (now.steady - last->steady)) >= leastJump;
}

std::optional<QDateTime> Schedule::next(const QString &id, const Moment &now) const
{
    const auto item = m_items.constFind(id);
    if (item == m_items.cend() || !isAhead(*item))
        return {};
    const Milliseconds wall = now.wall + (start(*item, now) - now.steady);
    return QDateTime::fromMSecsSinceEpoch(wall.count(), Qt::UTC);
}

std::optional<std::chrono::milliseconds> Schedule::wait(const Moment &now) const
{
    const Load running = load();
    std::optional<Milliseconds> least;
    for (const Item &item : m_items) {
        if (!isAhead(item))
            continue;
        const Milliseconds left = start(item, now) - now.steady;
        if (left <= 0ms && !running.hasPlace(item.server))
            continue; // until one of those that run has ended
        if (!least || left < *least)
            least = std::max(left, Milliseconds(0));
    }
    return least;
}

} // namespace accounts
