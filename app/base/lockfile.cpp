// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/lockfile.h"

#include <QDeadlineTimer>
#include <QThread>

namespace base {

LockFile::LockFile(const QString &path)
    : m_path(path)
{
}

bool LockFile::tryFor(std::chrono::milliseconds patience)
{
    constexpr unsigned long pauseMs = 5;
    const QDeadlineTimer deadline(patience);
    while (!tryNow()) {
        if (!isTaken() || deadline.hasExpired())
            return false;
        QThread::msleep(pauseMs);
    }
    return true;
}

} // namespace base
