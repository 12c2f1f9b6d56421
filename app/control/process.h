// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace control {

// A process as the system knows it.
struct Process
{
    qint64 pid = 0;
    qint64 parent = 0;
    QString name; // as it calls itself
    QString startedAt; // in the system's own measure
    QString program; // the path of its executable; empty: it doesn't say, or is gone from the disk

    QString id() const { return QStringLiteral("%1 %2").arg(QString::number(pid), startedAt); }
    QString shown() const
    {
        const QString known = program.isEmpty() ? name : program.section(u'/', -1);
        return QStringLiteral("%1 (%2)").arg(known).arg(pid);
    }
};

std::optional<Process> processOf(qint64 pid);

// What the program is called, without what the platform adds to each.
QString nameOf(const QString &program);

// Whether one of that name only runs others on this platform, beside what does so everywhere.
bool startsOthersHere(const QString &name);

// Where a socket leads that it forwards; empty: nowhere else.
QString remoteOf(const Process &process);

} // namespace control
