// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wrappedtext.h"

#include <QPainter>
#include <QTextLayout>
#include <cmath>

namespace ui {

namespace {

// A layout of text breaks at this character alone.
QString withBreaks(QString text)
{
    return text.replace(u'\n', QChar::LineSeparator);
}

int layOut(QTextLayout &layout, int width, Qt::Alignment alignment)
{
    QTextOption option(alignment & Qt::AlignHorizontal_Mask);
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
    QTextLayout layout(withBreaks(text), font);
    return layOut(layout, width, Qt::AlignLeft);
}

void drawWrapped(QPainter &painter, const QRect &rect, const QString &text, Qt::Alignment alignment,
    const QList<QTextLayout::FormatRange> &formats)
{
    QTextLayout layout(withBreaks(text), painter.font(), painter.device());
    layout.setFormats(formats);
    layOut(layout, rect.width(), alignment);
    layout.draw(&painter, rect.topLeft());
}

} // namespace ui
