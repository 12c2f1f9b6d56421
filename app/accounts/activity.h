// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/event.h"
#include "base/clock.h"
#include "net/http.h"

#include <QHash>
#include <QObject>
#include <QTimer>
#include <chrono>

namespace accounts {

// What an account has been through, oldest first.
struct History
{
    QList<Event> events;
    int damaged = 0; // entries that couldn't be read and were left out
    std::optional<base::Error> trouble; // why the file can't be read or written: what is here is this run's
};

// Remembers what happens to each account: one file of JSON lines an account, named by its id, the person's
// alone, bounded. Without a folder it remembers for this run.
class Activity : public QObject
{
    Q_OBJECT

public:
    // Of an account; the oldest go, down to half. What was handed out or refused takes half of those places
    // at most.
    static constexpr qsizetype mostEvents = 500;
    static constexpr qint64 mostBytes = 512 * 1024;
    static constexpr std::chrono::seconds together {60}; // hand-outs of the same
    static constexpr int mostRefused = 16; // programs of an account meanwhile; more are told as one unknown

    Activity(net::Http &http, base::Clock clock, QObject *parent = nullptr);
    ~Activity() override;

    void keepIn(const QString &folder);

    // Puts an event of now, with what `flow` has exchanged since its last one.
    void record(const QString &accountId, Event event, const QObject *flow = nullptr);
    // A hand-out: the first to a program is an event at once, those that follow within a minute are one
    // together.
    void recordHandOut(const QString &accountId, const Event::Receiver &receiver);
    // The same for who got none. One that another process has told within that minute isn't told at once.
    void recordRefusal(const QString &accountId, const Event::Receiver &receiver, const base::Error &why);
    // What a flow has exchanged through other doors than Http.
    void add(const QObject *flow, const oauth::Exchange &exchange);
    QList<oauth::Exchange> take(const QObject *flow);

    History history(const QString &accountId) const;
    void forget(const QString &accountId); // its file, too
    // How its login was found to have ended, by any process, if nothing has brought tokens since.
    std::optional<Event> end(const QString &accountId) const;
    // How often its tokens were handed to other programs, as far back as its events go.
    int handOuts(const QString &accountId);

    // How long its sessions that are over lasted, in seconds, oldest first. Empty until they were read.
    QList<qint64> sessionLengths(const QString &accountId) const { return m_lengths.value(accountId); }
    void readSessions(const QStringList &accountIds); // each once, a few at a time between other work

Q_SIGNALS:
    void recorded(const QString &accountId);
    void handedOut(const QString &accountId); // once more; perhaps not an event yet
    void sessionsRead(const QString &accountId); // when there are any

private:
    QString fileOf(const QString &accountId) const; // empty: it has none
    void write(const QString &accountId);
    void join(const QString &accountId, const Event &event);
    bool wasToldLately(const QString &accountId, const Event &event) const;
    void writeSeries();
    void readSomeSessions();
    void noteSessions(const QString &accountId, const QList<Event> &events);

    base::Clock m_clock;
    QString m_folder;
    QHash<const QObject *, QList<oauth::Exchange>> m_exchanged; // by flow, until its event
    QHash<QString, QList<Event>> m_unwritten; // for want of a folder or of room on the disk
    QHash<QString, base::Error> m_trouble; // of the last writing
    QHash<QString, qsizetype> m_lines; // in the files that were written to
    QHash<QString, int> m_handOuts; // of those that were asked for
    struct Series
    {
        QString accountId;
        Event event; // its receiver with how many aren't events yet
        bool isBegunElsewhere = false;
    };
    QHash<QString, Series> m_series; // by account, program and what it had or why not
    QTimer m_seriesEnd;
    QHash<QString, QList<qint64>> m_lengths;
    QStringList m_toRead;
    QTimer m_reading;
};

} // namespace accounts
