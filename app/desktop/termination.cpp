// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/termination.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace desktop {

#ifdef Q_OS_UNIX

namespace {

int writeEnd = -1;

// What a handler may do is little: it says a byte to the event loop.
void tell(int)
{
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(writeEnd, &byte, 1);
}

} // namespace

Termination::Termination(QObject *parent)
    : QObject(parent)
{
    int ends[2];
    if (::pipe(ends) != 0)
        return;
    for (const int end : ends) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    writeEnd = ends[1];
    auto *notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, from = ends[0]] {
        char byte = 0;
        while (::read(from, &byte, 1) > 0)
            continue;
        Q_EMIT asked();
    });
    struct sigaction action = {};
    action.sa_handler = tell;
    action.sa_flags = SA_RESTART | int(SA_RESETHAND);
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        ::sigaction(signal, &action, nullptr);
}

#else

Termination::Termination(QObject *parent)
    : QObject(parent)
{
}

#endif

} // namespace desktop
