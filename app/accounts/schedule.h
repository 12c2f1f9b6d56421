// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/tokenset.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <chrono>
#include <optional>

namespace accounts {

// When the access token of a set is renewed by itself: ahead of its end by a fifth of its life, at least
// 30 s, at most 5 min, never more than half the life, and never within 30 s of the last. Jitter, from 0 to 1,
// only makes it earlier. Nothing when its end is missing, or a refresh token where one is needed.
enum class RenewedBy { RefreshToken, AskingAgain };
std::optional<QDateTime> renewalTime(
    const oauth::TokenSet &tokens, double jitter = 0, RenewedBy by = RenewedBy::RefreshToken);

// How long a renewal is put off that couldn't be made: 1 s, doubled with each failure in a row up to a
// minute. Jitter, from 0 to 1, shortens it by up to a quarter.
std::chrono::milliseconds backOff(int failures, double jitter);

// This moment by both clocks.
struct Moment
{
    std::chrono::milliseconds wall {0}; // since 1970, UTC; may be set by anyone
    std::chrono::milliseconds steady {0}; // can't be set, may sleep

    static Moment at(const QDateTime &wall, std::chrono::milliseconds steady)
    {
        return {std::chrono::milliseconds(wall.toMSecsSinceEpoch()), steady};
    }
};

// Which account is renewed when. A value without a timer: its owner asks take() what is to start now and
// wait() when to ask again. What is due by either clock is due, so that a clock that was set back delays
// nothing.
class Schedule
{
public:
    static constexpr int mostPerServer = 4; // requests at a time
    static constexpr int mostInAll = 16;
    static constexpr std::chrono::seconds spread {30}; // for what is due after a sleep or a jump
    static constexpr std::chrono::seconds leastRest {20}; // between two tries when the network comes and goes
    static constexpr std::chrono::hours longestRetryAfter {24};

    // Without `due` it is renewed on demand only. The same again changes nothing.
    void plan(
        const QString &id, const QString &server, const std::optional<QDateTime> &due, const Moment &now);
    void forget(const QString &id);
    void prefer(const QString &id) { m_preferred = id; } // the account in view goes first

    // By hand, whether it is due or not; it is tried again until it succeeds.
    void begin(const QString &id, const Moment &now);
    QStringList take(const Moment &now); // begin now, within the limits
    void succeeded(const QString &id);
    // `retryAfter` is what the server asked for, if it did; of what didn't get as far as being sent no server
    // needs a rest.
    enum class Got { NotSent, Sent };
    void putOff(const QString &id, const std::optional<std::chrono::seconds> &retryAfter, const Moment &now,
        double jitter, Got got = Got::Sent);

    // After a sleep or when the network or the keychain is back: what is due is spread, and waits for no more
    // of its back-off than the least rest.
    void wake(const Moment &now);
    // Whether the wall clock was set, or the computer slept, since the last time; remembers this one.
    bool hasJumped(const Moment &now);

    std::optional<QDateTime> next(const QString &id, const Moment &now) const; // while it isn't under way
    // Zero when take() has something; nothing: until something ends.
    std::optional<std::chrono::milliseconds> wait(const Moment &now) const;

private:
    using Milliseconds = std::chrono::milliseconds;

    struct Item
    {
        QString server;
        std::optional<Milliseconds> due; // by the wall clock
        Milliseconds dueSteady {0}; // the same, as it was reckoned when it was planned
        Milliseconds notBefore {0}; // back-off or place in the spread
        Milliseconds obeyed {0}; // what the server asked for
        Milliseconds begun {0};
        Milliseconds restsUntil {0}; // after a failure, though it be woken
        int failures = 0;
        bool isRunning = false;
        bool isWanted = false; // by hand, and not had yet
    };

    // The places that are taken.
    struct Load
    {
        QHash<QString, int> byServer;
        int inAll = 0;

        bool hasPlace(const QString &server) const
        {
            return inAll < mostInAll && byServer.value(server) < mostPerServer;
        }
        void take(const QString &server)
        {
            ++byServer[server];
            ++inAll;
        }
    };
    Load load() const;

    static bool isAhead(const Item &item); // it will start by itself
    static bool isDue(const Item &item, const Moment &now);
    static Milliseconds start(const Item &item, const Moment &now);
    QStringList inTurn(QStringList ids, const Moment &now) const;

    QHash<QString, Item> m_items;
    QString m_preferred;
    std::optional<Moment> m_last;
};

} // namespace accounts
