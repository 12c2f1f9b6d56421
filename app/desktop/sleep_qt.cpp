// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/sleep.h"

#include <QDateTime>
#include <QTimer>

namespace desktop {

namespace {

constexpr int tickMs = 15'000;
constexpr qint64 leapMs = tickMs + 30'000; // later than a busy computer is

} // namespace

Sleep::Sleep(QObject *parent)
    : QObject(parent)
{
    auto *ticks = new QTimer(this);
    connect(ticks, &QTimer::timeout, this, [this, last = QDateTime::currentMSecsSinceEpoch()]() mutable {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        const bool hasLeapt = now - last > leapMs;
        last = now;
        if (hasLeapt)
            prepare(false);
    });
    ticks->start(tickMs);
}

} // namespace desktop
