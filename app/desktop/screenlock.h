// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace desktop {

// The lock of the screen, as its keeper tells the session (org.freedesktop.ScreenSaver or
// org.gnome.ScreenSaver, ActiveChanged), or macOS or Windows does. Without one it is silent.
class ScreenLock : public QObject
{
    Q_OBJECT

public:
    explicit ScreenLock(QObject *parent = nullptr);
    ~ScreenLock() override;

Q_SIGNALS:
    void changed(bool isLocked);

private:
    [[maybe_unused]] void *m_keeper = nullptr; // who tells us on Windows
};

} // namespace desktop
