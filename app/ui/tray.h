// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/cloakroom.h"

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>
#include <QTimer>

namespace ui {

class Needs;

// The program in the desktop's tray: whether somebody is needed, a token for each account, lock, open, quit.
class Tray : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostAccounts = 12; // in the menu; more are in the window

    Tray(accounts::Cloakroom &cloakroom, const Needs &needs, QAction *lock, QObject *parent = nullptr);

    // Whether a copy of the account's access token is of use to somebody: it isn't over, nor bound to a key.
    static bool mayCopy(const accounts::Cloakroom &cloakroom, const accounts::Entry &entry);

    static bool isAvailable() { return QSystemTrayIcon::isSystemTrayAvailable(); }

    const QMenu *menu() const { return &m_menu; }
    QString toolTip() const { return m_icon.toolTip(); }
    QIcon icon() const { return m_icon.icon(); }

Q_SIGNALS:
    void openAsked();
    void quitAsked();
    void copyAsked(const QString &id);
    void signInAgainAsked(const QString &id);

private:
    void show();
    void addAccount(const accounts::Entry &entry);

    accounts::Cloakroom &m_cloakroom;
    const Needs &m_needs;
    QAction *m_lock;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
    QTimer m_later; // many changes are shown once
    QStringList m_listed; // what the menu was made of
};

} // namespace ui
