// SPDX-License-Identifier: GPL-3.0-or-later
#include "unnamed.h"

#include <QAccessible>
#include <QWidget>

namespace screenshots {

QStringList unnamedIn(const QWidget &window)
{
    QStringList unnamed;
    for (QWidget *each : window.findChildren<QWidget *>()) {
        const bool takesFocus = each->focusPolicy() & Qt::TabFocus;
        if (!takesFocus || each->focusProxy() || !each->isVisibleTo(&window) || !each->isEnabled())
            continue;
        const QString kind = QString::fromLatin1(each->metaObject()->className());
        const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(each);
        if (!told || told->text(QAccessible::Name).trimmed().isEmpty())
            unnamed += QStringLiteral("has no name: %1").arg(kind);
        if (!told || told->role() == QAccessible::NoRole || told->role() == QAccessible::Client)
            unnamed += QStringLiteral("has no role: %1").arg(kind);
    }
    return unnamed;
}

} // namespace screenshots
