// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/termination.h"

#include <QMutex>
#include <qt_windows.h>

namespace desktop {

namespace {

QMutex mutex; // the system calls from a thread of its own
Termination *told = nullptr;
bool wasAsked = false;

// Ctrl+C, Ctrl+Break, and a console that is closed. The session's end comes to the window by itself.
BOOL WINAPI tell(DWORD)
{
    const QMutexLocker locker(&mutex);
    if (!told || wasAsked)
        return FALSE; // it ends at once
    wasAsked = true;
    QMetaObject::invokeMethod(told, &Termination::asked, Qt::QueuedConnection);
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
    });
}

} // namespace desktop
