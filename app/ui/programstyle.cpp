// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programstyle.h"

#include <QIcon>
#include <QPainter>
#include <QPixmap>
#include <QStyleOption>

namespace ui {

namespace {

constexpr int markSize = 16;

} // namespace

QIcon ProgramStyle::standardIcon(StandardPixmap mark, const QStyleOption *option, const QWidget *widget) const
{
    if (mark != SP_ToolBarHorizontalExtensionButton)
        return QProxyStyle::standardIcon(mark, option, widget);
    QPixmap pixmap(markSize, markSize);
    pixmap.fill(Qt::transparent);
    QStyleOption arrow;
    arrow.rect = pixmap.rect();
    arrow.state = State_Enabled;
    QPainter painter(&pixmap);
    drawPrimitive(PE_IndicatorArrowRight, &arrow, &painter);
    return QIcon(pixmap);
}

} // namespace ui
