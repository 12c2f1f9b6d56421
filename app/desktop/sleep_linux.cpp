// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/sleep.h"

#include <QDBusConnection>
#include <QSocketNotifier>
#include <ctime>
#include <limits>
#include <sys/timerfd.h>
#include <unistd.h>

namespace desktop {

namespace {

// A timer that never ends, but for the kernel to say that the clock was set. It wakes nobody before.
class ClockWatch : public QSocketNotifier
{
public:
    explicit ClockWatch(QObject *parent)
        : QSocketNotifier(::timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC), Read, parent)
    {
        arm();
    }
    ~ClockWatch() override
    {
        setEnabled(false);
        ::close(int(socket()));
    }

    void arm()
    {
        itimerspec never {};
        never.it_value.tv_sec = std::numeric_limits<time_t>::max();
        ::timerfd_settime(int(socket()), TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &never, nullptr);
    }
};

} // namespace

Sleep::Sleep(QObject *parent)
    : QObject(parent)
{
    QDBusConnection::systemBus().connect(QStringLiteral("org.freedesktop.login1"),
        QStringLiteral("/org/freedesktop/login1"), QStringLiteral("org.freedesktop.login1.Manager"),
        QStringLiteral("PrepareForSleep"), this, SLOT(prepare(bool)));
    auto *clock = new ClockWatch(this);
    connect(clock, &QSocketNotifier::activated, this, [this, clock] {
        quint64 ends = 0;
        [[maybe_unused]] const auto read = ::read(int(clock->socket()), &ends, sizeof ends); // ECANCELED
        clock->arm();
        prepare(false);
    });
}

} // namespace desktop
