// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/process.h"

#include <QByteArray>
#include <QFile>
#include <fcntl.h>
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

// Such a file comes whole with one read.
QByteArray content(qint64 pid, const char *name, qsizetype most)
{
    const QByteArray path = "/proc/" + QByteArray::number(pid) + name;
    const int file = ::open(path.constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return {};
    QByteArray bytes(most, Qt::Uninitialized);
    const auto length = ::read(file, bytes.data(), std::size_t(most));
    ::close(file);
    bytes.truncate(qMax<qsizetype>(length, 0));
    return bytes;
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

// Of fields with a space between two; nothing: there are fewer.
QByteArrayView fieldOf(QByteArrayView fields, int place)
{
    for (; place > 0; --place) {
        const qsizetype space = fields.indexOf(' ');
        fields = space < 0 ? QByteArrayView() : fields.sliced(space + 1);
    }
    const qsizetype space = fields.indexOf(' ');
    return space < 0 ? fields : fields.first(space);
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
    const QByteArray stat = content(pid, "/stat", 1024);
    const qsizetype begin = stat.indexOf('(');
    const qsizetype end = stat.lastIndexOf(')');
    if (begin < 0 || end < begin)
        return {};
    const QByteArrayView fields = QByteArrayView(stat).sliced(qMin(end + 2, stat.size()));
    const QByteArrayView start = fieldOf(fields, startedAt);
    if (start.isEmpty())
        return {};
    return Process {pid, fieldOf(fields, parent).toByteArray().toLongLong(),
        QString::fromUtf8(stat.sliced(begin + 1, end - begin - 1)), QString::fromLatin1(start),
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
