// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace desktop {

// The computer's sleep, as login1 tells it (org.freedesktop.login1.Manager.PrepareForSleep). Without a system
// bus or login1 it is silent. On macOS and Windows a clock that has leapt shows that it slept.
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
