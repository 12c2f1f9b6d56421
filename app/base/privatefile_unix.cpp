// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace base {

namespace {

constexpr int mostTries = 100; // to get hold of a file that others put anew
constexpr mode_t onlyMine = S_IRUSR | S_IWUSR;

Failure diskFailure(const char *code, const QString &path, int reason = 0)
{
    return failure(reason == ENOENT ? Error::Kind::NotFound : Error::Kind::Disk,
        reason == ENOENT ? QStringLiteral("file.absent") : QLatin1String(code), {},
        reason ? qt_error_string(reason) : QString(), QDir::toNativeSeparators(path));
}

// An open file; closing it gives up its lock.
class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)

    operator int() const { return m_number; }

private:
    int m_number;
};

// A second name may lead elsewhere, and does no harm where nothing is written in place.
bool isMine(const struct stat &status, PrivateFile::Lock lock)
{
    return S_ISREG(status.st_mode) && status.st_uid == ::geteuid()
        && (status.st_nlink <= 1 || lock == PrivateFile::Lock::Callers);
}

// A shared lock for who reads only. Some file systems have none.
bool lockIt(int file, int flags)
{
    int failed = 0;
    do
        failed = ::flock(file, (flags & O_ACCMODE) == O_RDONLY ? LOCK_SH : LOCK_EX);
    while (failed && errno == EINTR);
    return !failed || errno == ENOLCK || errno == ENOSYS || errno == EOPNOTSUPP;
}

// Whether the path still leads to that file: another program may have put a new one there.
bool isAt(const struct stat &status, const QByteArray &path)
{
    struct stat named = {};
    return ::lstat(path.constData(), &named) == 0 && named.st_ino == status.st_ino
        && named.st_dev == status.st_dev;
}

void makeFolder(const QString &path)
{
    const QString folder = QFileInfo(path).path();
    if (QFileInfo::exists(folder))
        return;
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

std::optional<QByteArray> readFrom(int file, qint64 most)
{
    struct stat status = {};
    if (::fstat(file, &status) != 0)
        return {};
    const qint64 start = qMax<qint64>(0, status.st_size - most);
    QByteArray bytes(qsizetype(status.st_size - start), Qt::Uninitialized);
    qsizetype got = 0;
    while (got < bytes.size()) {
        const ssize_t count
            = ::pread(file, bytes.data() + got, size_t(bytes.size() - got), off_t(start + got));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            break;
        got += count;
    }
    bytes.truncate(got);
    return bytes;
}

bool writeTo(int file, const QByteArray &bytes)
{
    qsizetype put = 0;
    while (put < bytes.size()) {
        const ssize_t count = ::write(file, bytes.constData() + put, size_t(bytes.size() - put));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return false;
        put += count;
    }
    return true;
}

// A new name in a folder isn't on the disk before the folder is.
bool syncFolder(const QString &path)
{
    const QByteArray name = QFile::encodeName(QFileInfo(path).path());
    const Descriptor folder(::open(name.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    // Not every file system can, nor is every folder open to be read; the new content is there all the same.
    return folder < 0 || ::fsync(folder) == 0 || (errno != EIO && errno != ENOSPC && errno != EDQUOT);
}

Result<Done> putInPlace(const QString &path, const QByteArray &bytes)
{
    const QByteArray name = QFile::encodeName(path);
    const QByteArray next = name + ".new";
    ::unlink(next.constData()); // of a program that was ended meanwhile: the lock is ours
    const Descriptor file(
        ::open(next.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, onlyMine));
    if (file < 0)
        return diskFailure("file.write", path, errno);
    if (writeTo(file, bytes) && ::fsync(file) == 0 && ::rename(next.constData(), name.constData()) == 0
        && syncFolder(path))
        return Done {};
    const int reason = errno;
    ::unlink(next.constData());
    return diskFailure("file.write", path, reason);
}

// Opens and locks; runs `work` with the descriptor of what the path leads to then.
template <typename T>
Result<T> locked(
    const QString &path, PrivateFile::Lock lock, int flags, const std::function<Result<T>(int)> &work)
{
    const QByteArray name = QFile::encodeName(path);
    const char *code = flags & O_CREAT ? "file.write" : "file.read";
    for (int tries = 0; tries < mostTries; ++tries) {
        const Descriptor file(
            ::open(name.constData(), flags | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, onlyMine));
        if (file < 0)
            return errno == ELOOP ? diskFailure("file.foreign", path) : diskFailure(code, path, errno);
        struct stat status = {};
        if ((lock == PrivateFile::Lock::Own && !lockIt(file, flags)) || ::fstat(file, &status) != 0)
            return diskFailure(code, path, errno);
        if (!isAt(status, name))
            continue;
        if (!isMine(status, lock))
            return diskFailure("file.foreign", path);
        if ((status.st_mode & 07777) != onlyMine && ::fchmod(file, onlyMine) != 0)
            return diskFailure("file.foreign", path);
        return work(file);
    }
    return diskFailure(code, path);
}

} // namespace

PrivateFile::PrivateFile(const QString &path, Lock lock)
    : m_path(path)
    , m_lock(lock)
{
}

Result<QByteArray> PrivateFile::read(qint64 most) const
{
    return locked<QByteArray>(m_path, m_lock, O_RDONLY, [&](int file) -> Result<QByteArray> {
        if (auto bytes = readFrom(file, most))
            return *bytes;
        return diskFailure("file.read", m_path, errno);
    });
}

Result<qint64> PrivateFile::append(const QByteArray &bytes)
{
    makeFolder(m_path);
    return locked<qint64>(m_path, m_lock, O_WRONLY | O_APPEND | O_CREAT, [&](int file) -> Result<qint64> {
        struct stat before = {};
        if (::fstat(file, &before) == 0 && writeTo(file, bytes))
            return before.st_size + bytes.size();
        const int reason = errno;
        // Half a line would take the next one with it.
        if (::ftruncate(file, before.st_size) != 0)
            return diskFailure("file.write", m_path, errno);
        return diskFailure("file.write", m_path, reason);
    });
}

Result<Done> PrivateFile::rewrite(qint64 most, const Change &change)
{
    return locked<Done>(m_path, m_lock, O_RDWR, [&](int old) -> Result<Done> {
        const auto bytes = readFrom(old, most);
        if (!bytes)
            return diskFailure("file.read", m_path, errno);
        const auto changed = change(*bytes);
        if (!changed)
            return Done {};
        return putInPlace(m_path, *changed);
    });
}

Result<Done> PrivateFile::replace(const QByteArray &bytes)
{
    makeFolder(m_path);
    const auto replaced
        = locked<Done>(m_path, m_lock, O_RDWR, [&](int) { return putInPlace(m_path, bytes); });
    if (replaced || replaced.error().kind != Error::Kind::NotFound)
        return replaced;
    return putInPlace(m_path, bytes);
}

Result<Done> PrivateFile::remove()
{
    if (::unlink(QFile::encodeName(m_path).constData()) == 0 || errno == ENOENT)
        return Done {};
    return diskFailure("file.write", m_path, errno);
}

} // namespace base
