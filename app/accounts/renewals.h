// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/refresh.h"
#include "accounts/schedule.h"
#include "accounts/services.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace accounts {

// Renews each account ahead of its access token's end, and when it is asked to; one timer for all, which
// stands still while nothing is due. How a renewal went is in the account's entry: renewed, not now (what
// was there stays, and it is tried again), or ended (the account stays and waits for a new sign-in).
class Renewals : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds patience {5}; // of those who wait for a renewal under way

    explicit Renewals(const Services &services, QObject *parent = nullptr);

    void renew(const QString &id); // now, whether it is due or not; tried again while it can't be
    void renewFurther(const QString &id, const QString &further); // as soon as the account is at rest
    void prefer(const QString &id) { m_schedule.prefer(id); } // the account in view
    void look(); // starts what is due; the timer does
    void stop(); // begins nothing more; what is under way goes on
    void wake(); // after a sleep, or when the network or the keychain is back

    std::optional<QDateTime> next(const QString &id) const;
    bool isRunning(const QString &id) const { return m_running.contains(id); }
    bool isIdle() const { return m_running.isEmpty(); }

    // Done as soon as no renewal of that account is under way. Code: "sign_out.renewing" (kind Busy).
    base::Future<base::Done> settled(const QString &id);

    void setAutomatic(bool is) { m_isAutomatic = is; } // no: nothing but what is asked for is renewed
    void setSteadyClock(const base::SteadyClock &clock) { m_steady = clock; } // for tests

Q_SIGNALS:
    void ended(const QString &id);

private:
    Moment now() const { return Moment::at(m_services.clock(), m_steady()); }
    void plan(const QString &id);
    void planAll();
    void arm();
    void start(const QString &id);
    void startFurther(const QString &id);
    Refresh *begin(const QString &id);
    void end(const QString &id, Refresh *refresh);
    void planFurther(const Entry &entry);
    void finish(const QString &id, const Refresh &refresh, const base::Result<base::Done> &result);

    Services m_services;
    base::SteadyClock m_steady;
    bool m_isAutomatic = true;
    bool m_isStopped = false;
    Schedule m_schedule;
    QSet<QString> m_running; // accounts; of one whose further token is asked for its name for these, too
    QSet<QString> m_waiting; // by their names in the schedule, for what is under way of the same account
    QTimer m_timer;
};

} // namespace accounts
