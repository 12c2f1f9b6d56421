// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/cloakroom.h"

#include <QAction>

namespace ui {

// The lock in the menus: by hand, and with the screen where that is wanted.
class Locker : public QObject
{
    Q_OBJECT

public:
    explicit Locker(accounts::Cloakroom &cloakroom, QObject *parent = nullptr);

    QAction *action() { return &m_action; } // locks or unlocks
    void setWithScreen(bool isWanted) { m_withScreen = isWanted; }

    void lockOrUnlock();
    void screenChanged(bool isLocked);

Q_SIGNALS:
    void failed(const base::Error &error);

private:
    void lock(bool isWanted);
    void show();

    accounts::Cloakroom &m_cloakroom;
    QAction m_action;
    bool m_withScreen = false;
    bool m_isByScreen = false;
};

} // namespace ui
