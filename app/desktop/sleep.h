// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace desktop {

// The computer's sleep, as login1 tells it (org.freedesktop.login1.Manager.PrepareForSleep), and a clock that
// was set, as the kernel tells it. Without a system bus or login1 only the clock is told. On macOS and
// Windows a clock that has leapt ahead shows either.
class Sleep : public QObject
{
    Q_OBJECT

public:
    explicit Sleep(QObject *parent = nullptr);

Q_SIGNALS:
    void ended();

private:
    Q_SLOT void prepare(bool begins)
    {
        if (!begins)
            Q_EMIT ended();
    }
};

} // namespace desktop
