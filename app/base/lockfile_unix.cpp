// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/lockfile.h"

#include <QFile>
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
    return m_descriptor >= 0;
}

bool LockFile::tryNow()
{
    const QByteArray path = QFile::encodeName(m_path);
    for (;;) {
        const int descriptor = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
        if (descriptor < 0) {
            m_isTaken = false;
            return false;
        }
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            m_isTaken = errno == EWOULDBLOCK;
            ::close(descriptor);
            return false;
        }
        if (isAt(descriptor, path)) {
            m_descriptor = descriptor;
            return true;
        }
        ::close(descriptor);
    }
}

void LockFile::unlock()
{
    if (!isLocked())
        return;
    QFile::remove(m_path);
    ::close(std::exchange(m_descriptor, -1));
}

} // namespace base
