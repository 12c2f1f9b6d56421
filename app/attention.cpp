// SPDX-License-Identifier: GPL-3.0-or-later
#include "attention.h"

#include <QGuiApplication>

namespace {

// Another window of the program may be in front.
bool isSeen(const ui::MainWindow &window)
{
    return QGuiApplication::applicationState() == Qt::ApplicationActive && window.isVisible()
        && !window.isMinimized();
}

} // namespace

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
    connect(&window, &ui::MainWindow::signInEnded, this, &Attention::tell);
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
    const bool isSeen = ::isSeen(m_window);
    const auto &all = m_window.needs().all();
    for (auto need = all.begin(); need != all.end(); ++need) {
        const QString &key = need.key();
        if (m_told.contains(key))
            continue;
        if (isSeen || m_window.isSigningInTo(key)) {
            m_notifications.withdraw(key); // it says what was true before
            if (isSeen && key != ui::Needs::consent) // which goes by if nobody answers
                m_told.insert(key);
            continue;
        }
        m_told.insert(key);
        m_notifications.show({key, need->title, need->text, need->action});
    }
}
