// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/process.h"

#include <QFile>
#include <libproc.h>

namespace control {

std::optional<Process> processOf(qint64 pid)
{
    proc_bsdinfo known {};
    if (::proc_pidinfo(int(pid), PROC_PIDTBSDINFO, 0, &known, int(sizeof known)) != int(sizeof known))
        return {};
    char path[PROC_PIDPATHINFO_MAXSIZE];
    const int length = ::proc_pidpath(int(pid), path, sizeof path);
    const auto startedAt = QStringLiteral("%1.%2")
                               .arg(known.pbi_start_tvsec)
                               .arg(known.pbi_start_tvusec, 6, 10, QLatin1Char('0'));
    return Process {pid, qint64(known.pbi_ppid), QString::fromUtf8(known.pbi_comm), startedAt,
        length > 0 ? QFile::decodeName(QByteArray(path, length)) : QString()};
}

QString nameOf(const QString &program)
{
    return program.section(u'/', -1);
}

bool startsOthersHere(const QString &name)
{
    return name == QLatin1String("launchd") || name == QLatin1String("Terminal");
}

QString remoteOf(const Process &process)
{
    return process.name == QLatin1String("ssh") || process.name.startsWith(QLatin1String("sshd"))
        ? process.name
        : QString();
}

} // namespace control
