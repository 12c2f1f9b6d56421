// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wrappedtext.h"

#include <QPainter>
#include <QTextLayout>
#include <cmath>

namespace ui {

namespace {

int layOut(QTextLayout &layout, int width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return int(std::ceil(height));
}

} // namespace

int wrappedHeight(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text, font);
    return layOut(layout, width);
}

void drawWrapped(QPainter &painter, const QRect &rect, const QString &text)
{
    QTextLayout layout(text, painter.font(), painter.device());
    layOut(layout, rect.width());
    layout.draw(&painter, rect.topLeft());
}

} // namespace ui
