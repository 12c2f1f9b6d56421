// SPDX-License-Identifier: GPL-3.0-or-later
// The person's folders are closed to others by Windows, and what is made in them with them.
#include "base/privatefile.h"

#include "base/lockfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace base {

namespace {

constexpr std::chrono::seconds patience {10}; // with a program that writes, or hangs while it does

Failure diskFailure(const char *code, const QString &path, const QString &reason = {})
{
    return failure(Error::Kind::Disk, QLatin1String(code), {}, reason, QDir::toNativeSeparators(path));
}

// Holds the lock beside the file while `work` runs.
template <typename T>
Result<T> locked(
    const QString &path, PrivateFile::Lock whose, const char *code, const std::function<Result<T>()> &work)
{
    LockFile lock(path + QStringLiteral(".lock"));
    if (whose == PrivateFile::Lock::Own && !lock.tryFor(patience))
        return diskFailure(code, path);
    const QFileInfo info(path);
    if (info.isSymLink() || info.isJunction() || (info.exists() && !info.isFile()))
        return diskFailure("file.foreign", path);
    return work();
}

// No lock is made for what isn't there.
Result<Done> isThere(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink())
        return Done {};
    return failure(
        Error::Kind::NotFound, QStringLiteral("file.absent"), {}, {}, QDir::toNativeSeparators(path));
}

Result<QByteArray> readFrom(const QString &path, qint64 most)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly) && file.seek(qMax<qint64>(0, file.size() - most))) {
        const QByteArray bytes = file.read(most);
        if (file.error() == QFile::NoError)
            return bytes;
    }
    return diskFailure("file.read", path, file.errorString());
}

Result<Done> putInPlace(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return Done {};
    return diskFailure("file.write", path, file.errorString());
}

} // namespace

PrivateFile::PrivateFile(const QString &path, Lock lock)
    : m_path(path)
    , m_lock(lock)
{
}

Result<QByteArray> PrivateFile::read(qint64 most) const
{
    if (const auto there = isThere(m_path); !there)
        return Failure(there.error());
    return locked<QByteArray>(m_path, m_lock, "file.read", [&] { return readFrom(m_path, most); });
}

Result<qint64> PrivateFile::append(const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(m_path).path());
    return locked<qint64>(m_path, m_lock, "file.write", [&]() -> Result<qint64> {
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
            return diskFailure("file.write", m_path, file.errorString());
        const qint64 before = file.size();
        if (file.write(bytes) == bytes.size())
            return before + bytes.size();
        const auto why = diskFailure("file.write", m_path, file.errorString());
        file.resize(before); // half a line would take the next one with it
        return why;
    });
}

Result<Done> PrivateFile::rewrite(qint64 most, const Change &change)
{
    if (const auto there = isThere(m_path); !there)
        return there;
    return locked<Done>(m_path, m_lock, "file.write", [&]() -> Result<Done> {
        const auto bytes = readFrom(m_path, most);
        if (!bytes)
            return Failure(bytes.error());
        const auto changed = change(*bytes);
        if (!changed)
            return Done {};
        return putInPlace(m_path, *changed);
    });
}

Result<Done> PrivateFile::replace(const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(m_path).path());
    return locked<Done>(m_path, m_lock, "file.write", [&] { return putInPlace(m_path, bytes); });
}

Result<Done> PrivateFile::remove()
{
    QFile file(m_path);
    if (file.remove() || !file.exists())
        return Done {};
    return diskFailure("file.write", m_path, file.errorString());
}

} // namespace base
