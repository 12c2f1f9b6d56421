// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/steadyscrollareas.h"

#include <QAccessibleWidget>
#include <QScrollArea>

namespace ui {

namespace {

QAccessibleInterface *describe(const QString &name, QObject *object)
{
    auto *area = name == QLatin1String("QScrollArea") ? qobject_cast<QScrollArea *>(object) : nullptr;
    return area ? new QAccessibleWidget(area, QAccessible::Client) : nullptr;
}

} // namespace

void steadyScrollAreas()
{
    QAccessible::removeFactory(describe); // twice is once
    QAccessible::installFactory(describe);
}

} // namespace ui
