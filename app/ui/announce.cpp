// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/announce.h"

#include <QAccessible>
#include <QWidget>

namespace ui {

void announce(QWidget *widget, const QString &words)
{
    if (widget->accessibleName() == words)
        return;
    widget->setAccessibleName(words);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(widget, words);
    QAccessible::updateAccessibility(&event);
#endif
}

} // namespace ui
