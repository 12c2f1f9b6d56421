// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/steadyscrollareas.h"

#include "ui/tokentext.h"

#include <QAccessibleWidget>
#include <QScrollArea>

namespace ui {

namespace {

QAccessibleInterface *describe(const QString &name, QObject *object)
{
    if (name == QLatin1String("QScrollArea"))
        return new QAccessibleWidget(qobject_cast<QScrollArea *>(object), QAccessible::Pane);
    if (name == QLatin1String("ui::TokenText"))
        return new QAccessibleWidget(qobject_cast<TokenText *>(object), QAccessible::StaticText);
    return nullptr;
}

} // namespace

void steadyScrollAreas()
{
    QAccessible::removeFactory(describe); // twice is once
    QAccessible::installFactory(describe);
}

} // namespace ui
