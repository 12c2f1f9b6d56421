// SPDX-License-Identifier: GPL-3.0-or-later
#include "attention.h"

#include <QGuiApplication>

Attention::Attention(ui::MainWindow &window)
    : m_window(window)
{
    const ui::Needs &needs = window.needs();
    connect(&needs, &ui::Needs::arose, this, [this](const QString &key) {
        m_told.remove(key);
        tell();
    });
    connect(&needs, &ui::Needs::passed, this, [this](const QString &key) {
        m_told.remove(key);
        m_notifications.withdraw(key);
    });
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &Attention::tell);
    connect(qGuiApp, &QCoreApplication::aboutToQuit, this, [this] {
        for (const QString &key : std::as_const(m_told))
            m_notifications.withdraw(key); // nobody would answer its button
    });
    connect(&m_notifications, &desktop::Notifications::acted, &window,
        [this](const QString &key, const QByteArray &activationToken) {
            if (!activationToken.isEmpty()) // Qt passes it on to the compositor
                qputenv("XDG_ACTIVATION_TOKEN", activationToken);
            m_window.attend(key);
        });
    tell();
}

void Attention::tell()
{
    const bool isSeen = QGuiApplication::applicationState() == Qt::ApplicationActive;
    const auto &all = m_window.needs().all();
    for (auto need = all.begin(); need != all.end(); ++need) {
        if (m_told.contains(need.key()) || m_window.isSigningInTo(need.key()))
            continue;
        m_told.insert(need.key());
        if (!isSeen)
            m_notifications.show({need.key(), need->title, need->text, need->action});
    }
}
