// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quietpasswords.h"

#include <QAccessible>
#include <QLineEdit>

namespace ui {

namespace {

QAccessible::UpdateHandler next = nullptr; // whoever listened before

bool wouldTell(const QAccessibleEvent &event)
{
    if (event.type() != QAccessible::TextInserted && event.type() != QAccessible::TextRemoved
        && event.type() != QAccessible::TextUpdated)
        return false;
    const auto *edit = qobject_cast<const QLineEdit *>(event.object());
    return edit && edit->echoMode() != QLineEdit::Normal;
}

bool isOfRows(const QAccessibleEvent &event)
{
    if (event.type() != QAccessible::TableModelChanged || !event.object())
        return false;
    const auto &change = static_cast<const QAccessibleTableModelChangeEvent &>(event);
    return change.modelChangeType() != QAccessibleTableModelChangeEvent::DataChanged;
}

void quiet(QAccessibleEvent *event);

// Without a handler before it, an event reaches the platform only by being sent again while no handler is
// installed.
void sendAgain(QAccessibleEvent *event)
{
    QAccessible::installUpdateHandler(nullptr);
    QAccessible::updateAccessibility(event);
    QAccessible::installUpdateHandler(quiet);
}

void quiet(QAccessibleEvent *event)
{
    if (wouldTell(*event))
        return;
    if (next)
        return next(event);
    // The table has heard of this change before the handler did; hearing twice of rows that came or went
    // would shift its cells twice, while a reset is the same each time.
    if (isOfRows(*event)) {
        QAccessibleTableModelChangeEvent reset(event->object(), QAccessibleTableModelChangeEvent::ModelReset);
        return sendAgain(&reset);
    }
    sendAgain(event);
}

} // namespace

void quietPasswords()
{
    const QAccessible::UpdateHandler before = QAccessible::installUpdateHandler(quiet);
    if (before != quiet)
        next = before;
}

} // namespace ui
