// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/process.h"

#include <QDir>
#include <QStringList>
#include <memory>
#include <qt_windows.h>
#include <tlhelp32.h>

namespace control {

namespace {

struct Close
{
    void operator()(HANDLE handle) const { CloseHandle(handle); }
};
using Handle = std::unique_ptr<void, Close>; // none: it couldn't be opened

Handle opened(qint64 pid)
{
    return Handle(OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, DWORD(pid)));
}

std::optional<PROCESSENTRY32W> listed(qint64 pid)
{
    HANDLE all = CreateToolhelp32Snapshot(TH32CS_SNAPPROCESS, 0);
    if (all == INVALID_HANDLE_VALUE)
        return {};
    const Handle closed(all);
    PROCESSENTRY32W entry {};
    entry.dwSize = sizeof entry;
    for (BOOL more = Process32FirstW(all, &entry); more; more = Process32NextW(all, &entry)) {
        if (entry.th32ProcessID == DWORD(pid))
            return entry;
    }
    return {};
}

// In tenths of a microsecond; 0: it can't be told.
quint64 startOf(const Handle &process)
{
    FILETIME created {}, exited {}, kernel {}, user {};
    if (!process || !GetProcessTimes(process.get(), &created, &exited, &kernel, &user))
        return 0;
    return quint64(created.dwHighDateTime) << 32 | created.dwLowDateTime;
}

QString programOf(const Handle &process)
{
    wchar_t path[4096];
    DWORD length = DWORD(std::size(path));
    if (!process || !QueryFullProcessImageNameW(process.get(), 0, path, &length))
        return {};
    return QDir::fromNativeSeparators(QString::fromWCharArray(path, int(length)));
}

} // namespace

std::optional<Process> processOf(qint64 pid)
{
    const auto entry = listed(pid);
    if (!entry)
        return {};
    const Handle process = opened(pid);
    const quint64 start = startOf(process);
    // The number of a parent that is gone may be another's by now, who came later.
    const qint64 parent = entry->th32ParentProcessID;
    const bool isParent = startOf(opened(parent)) <= start;
    return Process {pid, isParent ? parent : 0, QString::fromWCharArray(entry->szExeFile),
        QString::number(start), programOf(process)};
}

QString nameOf(const QString &program)
{
    const QString name = program.section(u'/', -1);
    return name.endsWith(QLatin1String(".exe"), Qt::CaseInsensitive) ? name.chopped(4) : name;
}

bool startsOthersHere(const QString &name)
{
    static const QStringList all {QStringLiteral("cmd"), QStringLiteral("conhost"), QStringLiteral("cscript"),
        QStringLiteral("explorer"), QStringLiteral("javaw"), QStringLiteral("mshta"),
        QStringLiteral("OpenConsole"), QStringLiteral("powershell"), QStringLiteral("py"),
        QStringLiteral("pythonw"), QStringLiteral("pyw"), QStringLiteral("rundll"),
        QStringLiteral("services"), QStringLiteral("svchost"), QStringLiteral("WindowsTerminal"),
        QStringLiteral("wscript"), QStringLiteral("wsl")};
    return all.contains(name, Qt::CaseInsensitive);
}

QString remoteOf(const Process &process)
{
    const QString name = nameOf(process.name);
    const bool isForwarder = name.compare(QLatin1String("ssh"), Qt::CaseInsensitive) == 0
        || name.startsWith(QLatin1String("sshd"), Qt::CaseInsensitive);
    return isForwarder ? name : QString();
}

} // namespace control
