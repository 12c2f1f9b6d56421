// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/notifications.h"
#include "ui/mainwindow.h"

#include <QObject>
#include <QSet>

// While nobody looks at the program the desktop tells, once, what a person is needed for; the button of a
// notice leads to the window.
class Attention : public QObject
{
public:
    explicit Attention(ui::MainWindow &window);

private:
    void tell();

    ui::MainWindow &m_window;
    desktop::Notifications m_notifications;
    QSet<QString> m_told; // what stands on the desktop, or was seen there or in the window
};
