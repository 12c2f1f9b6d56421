// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/lockfile.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QThread>
#include <cstdlib>

namespace base {

namespace {

using namespace std::chrono_literals;

constexpr unsigned long pauseMs = 5; // QLockFile's own wait sleeps too long between two looks
// By then who made the file holds it, too.
constexpr std::chrono::milliseconds made = 2s;

bool isFresh(const QString &path)
{
    const qint64 age = QFileInfo(path).lastModified().msecsTo(QDateTime::currentDateTimeUtc());
    return std::abs(age) < made.count(); // the clock may have been set
}

} // namespace

LockFile::LockFile(const QString &path)
    : QLockFile(path)
{
    setStaleLockTime(0); // however long it is held
}

bool LockFile::tryNow()
{
    if (tryLock(0))
        return true;
    return error() == LockFailedError && !isFresh(fileName()) && removeStaleLockFile() && tryLock(0);
}

bool LockFile::tryFor(std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    while (!tryNow()) {
        if (error() != LockFailedError || deadline.hasExpired())
            return false;
        QThread::msleep(pauseMs);
    }
    return true;
}

} // namespace base
