// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/askerof.h"

#include "control/process.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>
#include <string_view>

namespace control {

using accounts::Asker;

namespace {

constexpr int mostAncestors = 12;

// Where the full command line program lies from here, and whether names that differ by case alone are two.
#if defined(Q_OS_WIN)
constexpr auto fullBeside = "/cloakroom-cli.exe";
constexpr auto nameCase = Qt::CaseInsensitive;
#elif defined(Q_OS_MACOS)
constexpr auto fullBeside = "/cloakroom-cli";
constexpr auto nameCase = Qt::CaseInsensitive;
#else
constexpr auto fullBeside = "/../libexec/cloakroom/cloakroom-cli";
constexpr auto nameCase = Qt::CaseSensitive;
#endif

// The full command line program; the one that people call lies where it finds this one.
const QString &fullProgram()
{
    static const QString path = [] {
        const QString own = QFileInfo(QCoreApplication::applicationFilePath()).canonicalFilePath();
        const QString beside = QFileInfo(own).path() + QLatin1String(fullBeside);
        const QString found = QFileInfo(beside).canonicalFilePath();
        return found.isEmpty() ? own : found;
    }();
    return path;
}

// The front stands in a folder beside the one that holds the full program's; nobody else's look-alike does.
bool isCommandLine(const QString &program)
{
    static const QString prefix = fullProgram().section(u'/', 0, -4);
    return program.compare(fullProgram(), nameCase) == 0
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

bool isRunner(const QString &name)
{
    return std::ranges::any_of(runners, [&name](std::string_view each) {
        return name.compare(QLatin1String(each.data(), qsizetype(each.size())), nameCase) == 0;
    });
}

bool runsOthers(const Process &process)
{
    QString name = nameOf(process.program);
    const QString first = name.section(u'.', 0, 0); // nc.openbsd
    while (!name.isEmpty() && (name.back().isDigit() || name.back() == u'.' || name.back() == u'-'))
        name.chop(1);
    return process.pid == 1 || startsOthersHere(name) || isRunner(name) || isRunner(first);
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
    asker.ancestry += process->shown();
    return asker;
}

Asker withAncestors(Asker asker)
{
    auto process = processOf(asker.process.section(u' ', 0, 0).toLongLong());
    if (!process || process->id() != asker.process)
        return asker;
    while (process && process->parent > 1 && asker.ancestry.size() < mostAncestors) {
        process = processOf(process->parent);
        if (process)
            asker.ancestry += process->shown();
    }
    return asker;
}

} // namespace control
