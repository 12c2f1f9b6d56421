// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/lockfile.h"

#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace base {

namespace {

// Whether the open file is still the one at its path: its last holder removes it before it lets go.
bool isAt(int descriptor, const QByteArray &path)
{
    struct stat held
    {
    };
    struct stat there
    {
    };
    return ::fstat(descriptor, &held) == 0 && ::lstat(path.constData(), &there) == 0
        && held.st_dev == there.st_dev && held.st_ino == there.st_ino;
}

} // namespace

bool LockFile::isLocked() const
{
    return m_descriptor >= 0 || (m_byName && m_byName->isLocked());
}

bool LockFile::tryNow()
{
    constexpr int mostChanges = 100; // of hands, while it is looked at
    constexpr int flags = O_RDWR | O_CLOEXEC | O_NOFOLLOW;
    const QByteArray path = QFile::encodeName(m_path);
    m_isTaken = true;
    for (int i = 0; i < mostChanges && !m_byName; ++i) {
        int descriptor = ::open(path.constData(), flags | O_CREAT | O_EXCL, 0600);
        const bool isNew = descriptor >= 0;
        if (!isNew && errno == EEXIST)
            descriptor = ::open(path.constData(), flags);
        if (descriptor < 0 && errno == ENOENT && QFileInfo::exists(QFileInfo(m_path).path()))
            continue; // it has just gone
        if (descriptor < 0) {
            m_isTaken = false;
            return false;
        }
        const bool isHeld = ::flock(descriptor, LOCK_EX | LOCK_NB) == 0;
        const int error = errno;
        if (isHeld && isAt(descriptor, path)) {
            m_descriptor = descriptor;
            return true;
        }
        ::close(descriptor);
        if (!isHeld && error == EWOULDBLOCK)
            return false;
        if (!isHeld && error != EINTR) {
            if (isNew)
                ::unlink(path.constData());
            m_byName = std::make_unique<QLockFile>(m_path);
            m_byName->setStaleLockTime(0);
        }
    }
    return m_byName && tryByName();
}

bool LockFile::tryByName()
{
    const bool isHeld = m_byName->tryLock(0);
    m_isTaken = !isHeld && m_byName->error() == QLockFile::LockFailedError;
    return isHeld;
}

void LockFile::unlock()
{
    if (m_byName)
        m_byName->unlock();
    if (m_descriptor < 0)
        return;
    QFile::remove(m_path);
    ::close(std::exchange(m_descriptor, -1));
}

} // namespace base
