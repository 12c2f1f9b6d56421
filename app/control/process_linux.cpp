// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/process.h"

#include <QByteArray>
#include <QFile>
#include <unistd.h>

namespace control {

namespace {

constexpr qsizetype longestCommand = 4096;
constexpr qsizetype longestRemote = 120;

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

} // namespace

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

QString nameOf(const QString &program)
{
    return program.section(u'/', -1);
}

// Loaders that are called with what they load.
bool startsOthersHere(const QString &name)
{
    return name.startsWith(QLatin1String("ld-linux")) || name.startsWith(QLatin1String("ld-musl"));
}

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

} // namespace control
