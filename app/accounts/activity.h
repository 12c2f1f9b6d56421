// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/event.h"
#include "base/clock.h"
#include "net/http.h"

#include <QHash>
#include <QObject>
#include <QTimer>

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
    static constexpr qsizetype mostEvents = 500; // of an account; the oldest go, down to half
    static constexpr qint64 mostBytes = 512 * 1024;

    Activity(net::Http &http, base::Clock clock, QObject *parent = nullptr);

    void keepIn(const QString &folder);

    // Puts an event of now, with what `flow` has exchanged since its last one.
    void record(const QString &accountId, Event event, const QObject *flow = nullptr);
    // What a flow has exchanged through other doors than Http.
    void add(const QObject *flow, const oauth::Exchange &exchange);
    QList<oauth::Exchange> take(const QObject *flow);

    History history(const QString &accountId) const;
    void forget(const QString &accountId); // its file, too

    // How long its sessions that are over lasted, in seconds, oldest first. Empty until they were read.
    QList<qint64> sessionLengths(const QString &accountId) const { return m_lengths.value(accountId); }
    void readSessions(const QStringList &accountIds); // each once, a few at a time between other work

Q_SIGNALS:
    void recorded(const QString &accountId);
    void sessionsRead(const QString &accountId); // when there are any

private:
    QString fileOf(const QString &accountId) const; // empty: it has none
    void write(const QString &accountId);
    void readSomeSessions();
    void noteSessions(const QString &accountId, const QList<Event> &events);

    base::Clock m_clock;
    QString m_folder;
    QHash<const QObject *, QList<oauth::Exchange>> m_exchanged; // by flow, until its event
    QHash<QString, QList<Event>> m_unwritten; // for want of a folder or of room on the disk
    QHash<QString, base::Error> m_trouble; // of the last writing
    QHash<QString, qsizetype> m_lines; // in the files that were written to
    QHash<QString, QList<qint64>> m_lengths;
    QStringList m_toRead;
    QTimer m_reading;
};

} // namespace accounts
