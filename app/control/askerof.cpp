// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/askerof.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <optional>
#include <string_view>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

namespace control {

using accounts::Asker;

#ifdef Q_OS_LINUX

namespace {

constexpr int mostAncestors = 12;
constexpr qsizetype longestCommand = 4096;
constexpr qsizetype longestRemote = 120;

// proc(5)
struct Process
{
    qint64 pid = 0;
    qint64 parent = 0;
    QString name; // as it calls itself
    QString startedAt; // in ticks since boot
    QString program; // empty: it doesn't say, or is gone from the disk

    QString id() const { return QStringLiteral("%1 %2").arg(QString::number(pid), startedAt); }
    QString shown() const
    {
        const QString known = program.isEmpty() ? name : program.section(u'/', -1);
        return QStringLiteral("%1 (%2)").arg(known).arg(pid);
    }
};

QByteArray link(qint64 pid, const char *name)
{
    const QByteArray path = "/proc/" + QByteArray::number(pid) + name;
    char target[4096];
    const auto length = ::readlink(path.constData(), target, sizeof target);
    return length > 0 && length < qsizetype(sizeof target) ? QByteArray(target, length) : QByteArray();
}

QByteArray content(qint64 pid, const char *name, qint64 most)
{
    QFile file(QStringLiteral("/proc/%1%2").arg(pid).arg(QLatin1String(name)));
    return file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) ? file.read(most) : QByteArray();
}

// A path of another container names another file here.
bool seesOurFiles(qint64 pid)
{
    static const QByteArray ours = link(::getpid(), "/ns/mnt");
    const QByteArray its = link(pid, "/ns/mnt");
    return its.isEmpty() || its == ours;
}

QString programOf(qint64 pid)
{
    const QByteArray path = link(pid, "/exe");
    return path.endsWith(" (deleted)") || !seesOurFiles(pid) ? QString() : QFile::decodeName(path);
}

std::optional<Process> processOf(qint64 pid)
{
    constexpr int parent = 1; // fields behind the name, which may hold anything
    constexpr int startedAt = 19;
    const QByteArray stat = content(pid, "/stat", 4096);
    const qsizetype begin = stat.indexOf('(');
    const qsizetype end = stat.lastIndexOf(')');
    const QList<QByteArray> fields = stat.sliced(qMin(end + 2, stat.size())).split(' ');
    if (begin < 0 || end < begin || fields.size() <= startedAt)
        return {};
    return Process {pid, fields[parent].toLongLong(),
        QString::fromUtf8(stat.sliced(begin + 1, end - begin - 1)), QString::fromLatin1(fields[startedAt]),
        programOf(pid)};
}

// The full command line program; the one that people call lies where it finds this one.
const QString &fullProgram()
{
    static const QString path = [] {
        const QString own = QFileInfo(QCoreApplication::applicationFilePath()).canonicalFilePath();
        const QString beside = QFileInfo(own).path() + QStringLiteral("/../libexec/cloakroom/cloakroom-cli");
        const QString found = QFileInfo(beside).canonicalFilePath();
        return found.isEmpty() ? own : found;
    }();
    return path;
}

// The front stands in a folder beside the one that holds the full program's; nobody else's look-alike does.
bool isCommandLine(const QString &program)
{
    static const QString prefix = fullProgram().section(u'/', 0, -4);
    return program == fullProgram()
        || (program.endsWith(QLatin1String("/cloakroom-cli")) && program.section(u'/', 0, -3) == prefix);
}

// Shells, interpreters, and what starts other programs: what they run asks, not they.
constexpr std::string_view runners[] {"sh", "ash", "bash", "dash", "zsh", "fish", "ksh", "mksh", "csh",
    "tcsh", "busybox", "pwsh", "env", "python", "pypy", "perl", "ruby", "node", "nodejs", "deno", "bun",
    "php", "lua", "luajit", "tclsh", "expect", "java", "dotnet", "mono", "guile", "awk", "gawk", "mawk",
    "osascript", "sudo", "doas", "su", "runuser", "setpriv", "setsid", "nohup", "nice", "timeout", "time",
    "watch", "xargs", "find", "parallel", "make", "gmake", "ninja", "just", "strace", "gdb", "screen", "tmux",
    "systemd", "init", "cron", "crond", "sshd", "ssh", "autossh", "mosh-server", "docker", "podman", "bwrap",
    "flatpak", "R", "Rscript", "julia", "emacs", "vim", "nvim", "electron", "code", "wine", "nc", "ncat",
    "netcat", "socat", "unshare", "chroot", "nsenter", "stdbuf", "script", "pkexec", "systemd-run",
    "dbus-run-session", "sshd-session", "sshd-auth"};

bool runsOthers(const Process &process)
{
    QString name = process.program.section(u'/', -1);
    const QString first = name.section(u'.', 0, 0); // nc.openbsd
    while (!name.isEmpty() && (name.back().isDigit() || name.back() == u'.' || name.back() == u'-'))
        name.chop(1);
    const bool isLoader
        = name.startsWith(QLatin1String("ld-linux")) || name.startsWith(QLatin1String("ld-musl"));
    return process.pid == 1 || isLoader || std::ranges::count(runners, name.toStdString()) > 0
        || std::ranges::count(runners, first.toStdString()) > 0;
}

// The host of an ssh(1) command: its first argument that is neither an option nor the value of one.
QByteArray destinationIn(const QList<QByteArray> &words)
{
    constexpr QByteArrayView withValue = "BbcDEeFIiJLlmOopQRSWw";
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QByteArray &word = words[i];
        if (!word.startsWith('-'))
            return word;
        const bool valueIsNext = word.size() >= 2 && withValue.contains(word.back())
            && (word.size() == 2 || !withValue.contains(word[1]));
        i += valueIsNext ? 1 : 0;
    }
    return {};
}

// Where a forwarded socket leads; empty: nowhere else.
QString remoteOf(const Process &process)
{
    const QString program = process.program.section(u'/', -1);
    const bool isClient = process.name == QLatin1String("ssh") || program == QLatin1String("ssh");
    const bool isServer
        = process.name.startsWith(QLatin1String("sshd")) || program.startsWith(QLatin1String("sshd"));
    if (!isClient && !isServer)
        return {};
    const QList<QByteArray> words = content(process.pid, "/cmdline", longestCommand).split('\0');
    const QByteArray where = isClient ? "ssh " + destinationIn(words) : words.first();
    const QString told = QString::fromUtf8(where).trimmed().left(longestRemote);
    return told.isEmpty() ? process.name : told;
}

} // namespace

Asker askerOf(qint64 pid)
{
    Asker asker;
    auto process = pid > 0 ? processOf(pid) : std::nullopt;
    const QString peer = process ? process->id() : QString();
    while (process && isCommandLine(process->program)) {
        asker.isByCommandLine = true;
        process = processOf(process->parent);
    }
    // A number that was given to another process meanwhile would name the wrong one.
    const auto again = process ? processOf(pid) : std::nullopt;
    if (!again || again->id() != peer)
        return {};
    asker.program = process->program;
    asker.process = process->id();
    asker.runsOthers = runsOthers(*process);
    if (!asker.isByCommandLine)
        asker.remote = remoteOf(*process);
    for (int i = 0; process && process->pid > 1 && i < mostAncestors; ++i) {
        asker.ancestry += process->shown();
        process = processOf(process->parent);
    }
    return asker;
}

#else

Asker askerOf(qint64)
{
    return {};
}

#endif

} // namespace control
