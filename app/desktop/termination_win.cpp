// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/termination.h"

#include <QDeadlineTimer>
#include <QMutex>
#include <QWaitCondition>
#include <qt_windows.h>
#include <utility>

namespace desktop {

namespace {

constexpr int patienceMs = 4'500; // the system's own is five seconds

QMutex mutex; // the system calls from a thread of its own
QWaitCondition ended;
Termination *told = nullptr;
bool wasAsked = false;

// Ctrl+C, Ctrl+Break, and a console that is closed. The session's end comes to the window by itself.
BOOL WINAPI tell(DWORD event)
{
    const QMutexLocker locker(&mutex);
    const bool isKey = event == CTRL_C_EVENT || event == CTRL_BREAK_EVENT;
    if (!told || (wasAsked && isKey))
        return FALSE; // it ends at once
    if (!std::exchange(wasAsked, true))
        QMetaObject::invokeMethod(told, &Termination::asked, Qt::QueuedConnection);
    // From anything else the program doesn't come back: what it has begun is finished first.
    const QDeadlineTimer deadline(patienceMs);
    while (!isKey && told && ended.wait(&mutex, deadline))
        continue;
    return TRUE;
}

} // namespace

Termination::Termination(QObject *parent)
    : QObject(parent)
{
    const QMutexLocker locker(&mutex);
    told = this;
    wasAsked = false;
    SetConsoleCtrlHandler(tell, TRUE);
    connect(this, &QObject::destroyed, this, [] {
        const QMutexLocker last(&mutex);
        told = nullptr;
        ended.wakeAll();
    });
}

} // namespace desktop
