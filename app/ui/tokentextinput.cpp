// SPDX-License-Identifier: GPL-3.0-or-later
// The pointer and the cursor in a token that is explored.
#include "ui/charactergrid.h"
#include "ui/tokentext.h"

#include <QKeyEvent>

namespace ui {

void TokenText::moveCursor(qsizetype at)
{
    m_cursor = qBound<qsizetype>(0, at, qMax<qsizetype>(0, shownLength() - 1));
    point(m_cursor);
    Q_EMIT wentTo(grid().of(m_cursor).toAlignedRect());
}

qsizetype TokenText::afterKey(const QKeyEvent &event) const
{
    const bool far = event.modifiers().testFlag(Qt::ControlModifier);
    const qsizetype columns = grid().columns;
    const TokenMap::Piece *piece = pieceAt(m_cursor);
    const TokenMap::Piece *before = piece ? pieceAt(piece->from - 1) : nullptr;
    switch (event.key()) {
    case Qt::Key_Left:
        return !far ? qMax<qsizetype>(0, m_cursor - 1) : before ? before->from : 0;
    case Qt::Key_Right:
        return far && piece ? piece->to : m_cursor + 1;
    case Qt::Key_Up:
        return m_cursor < columns ? m_cursor : m_cursor - columns;
    case Qt::Key_Down:
        return m_cursor + columns < shownLength() ? m_cursor + columns : m_cursor;
    case Qt::Key_Home:
        return far ? 0 : m_cursor - m_cursor % columns;
    case Qt::Key_End:
        return far ? shownLength() : m_cursor - m_cursor % columns + columns - 1;
    default:
        return -1;
    }
}

void TokenText::mouseMoveEvent(QMouseEvent *event)
{
    if (m_explored)
        point(grid().at(event->position()));
}

void TokenText::mousePressEvent(QMouseEvent *event)
{
    const qsizetype at = grid().at(event->position());
    if (m_explored && at >= 0 && at < shownLength())
        moveCursor(at);
}

void TokenText::leaveEvent(QEvent *)
{
    if (m_explored)
        point(hasFocus() ? m_cursor : -1);
}

void TokenText::keyPressEvent(QKeyEvent *event)
{
    const qsizetype at = m_explored ? afterKey(*event) : -1;
    if (at < 0)
        return QWidget::keyPressEvent(event);
    moveCursor(at);
}

void TokenText::focusInEvent(QFocusEvent *)
{
    moveCursor(m_cursor);
}

void TokenText::focusOutEvent(QFocusEvent *)
{
    point(-1);
}

} // namespace ui
