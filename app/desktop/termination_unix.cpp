// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/termination.h"

#include <QSocketNotifier>
#include <algorithm>
#include <csignal>
#include <ctime>
#include <fcntl.h>
#include <unistd.h>

namespace desktop {

namespace {

constexpr long echoMs = 500;

int writeEnd = -1;
volatile long firstTold[NSIG] = {}; // by signal, in ms of a clock that isn't set; 0: not yet

long now()
{
    timespec time {};
    ::clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1000 + time.tv_nsec / 1'000'000 + 1;
}

// What a handler may do is little: it says a byte to the event loop.
void tell(int signal)
{
    if (firstTold[signal] == 0) {
        firstTold[signal] = now();
        const char byte = 0;
        [[maybe_unused]] const auto written = ::write(writeEnd, &byte, 1);
    } else if (now() - firstTold[signal] > echoMs) {
        ::signal(signal, SIG_DFL);
        ::raise(signal);
    }
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
    std::fill(std::begin(firstTold), std::end(firstTold), 0);
    auto *notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, from = ends[0]] {
        char byte = 0;
        while (::read(from, &byte, 1) > 0)
            continue;
        Q_EMIT asked();
    });
    struct sigaction action = {};
    action.sa_handler = tell;
    action.sa_flags = SA_RESTART;
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        ::sigaction(signal, &action, nullptr);
}

} // namespace desktop
