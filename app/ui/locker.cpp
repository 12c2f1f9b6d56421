// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/locker.h"

#include <QKeySequence>

namespace ui {

Locker::Locker(accounts::Cloakroom &cloakroom, QObject *parent)
    : QObject(parent)
    , m_cloakroom(cloakroom)
{
    m_action.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    connect(&m_action, &QAction::triggered, this, &Locker::lockOrUnlock);
    connect(&cloakroom, &accounts::Cloakroom::lockChanged, this, &Locker::show);
    show();
}

void Locker::lockOrUnlock()
{
    lock(!m_cloakroom.isLocked());
}

// What the person locked stays locked when the screen opens.
void Locker::screenChanged(bool isLocked)
{
    if (isLocked && m_withScreen && !m_cloakroom.isLocked()) {
        lock(true);
        m_isByScreen = m_cloakroom.isLocked();
    } else if (!isLocked && std::exchange(m_isByScreen, false)) {
        lock(false);
    }
}

void Locker::lock(bool isWanted)
{
    const auto changed = isWanted ? m_cloakroom.lock() : m_cloakroom.unlock();
    if (!changed)
        Q_EMIT failed(changed.error());
}

// Whoever else locks it means it to stay.
void Locker::show()
{
    m_isByScreen = false;
    m_action.setText(m_cloakroom.isLocked() ? tr("Un&lock") : tr("&Lock"));
}

} // namespace ui
