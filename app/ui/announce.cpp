// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/announce.h"

#include <QAccessibleWidget>
#include <QWidget>

namespace ui {

namespace {

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
void speak(QWidget *widget, const QString &words)
{
    QAccessibleAnnouncementEvent event(widget, words);
    QAccessible::updateAccessibility(&event);
}
#else
// What screen readers speak wherever the focus is: a notification that shows itself. Nobody sees it.
void speak(QWidget *widget, const QString &words)
{
    static const QString name = QStringLiteral("announcement");
    if (!QAccessible::isActive())
        return;
    auto *spoken = widget->window()->findChild<QWidget *>(name, Qt::FindDirectChildrenOnly);
    if (!spoken) {
        spoken = new QWidget(widget->window());
        spoken->setObjectName(name);
        spoken->hide(); // for good, whatever its window does
        QAccessible::registerAccessibleInterface(new QAccessibleWidget(spoken, QAccessible::Notification));
    }
    spoken->setAccessibleName(words);
    QAccessibleEvent event(spoken, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&event);
}
#endif

} // namespace

void announce(QWidget *widget, const QString &words)
{
    if (widget->accessibleName() == words)
        return;
    widget->setAccessibleName(words);
    speak(widget, words);
}

} // namespace ui
