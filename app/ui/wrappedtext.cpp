// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wrappedtext.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QTextLayout>
#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr qsizetype mostHeights = 16; // of a window that is being resized

// A layout of text breaks at this character alone.
QString withBreaks(QString text)
{
    return text.replace(u'\n', QChar::LineSeparator);
}

// A sentence of a language that is written from the right is, even where it begins with a foreign name.
Qt::LayoutDirection directionOf(const QString &text)
{
    const bool turns = QGuiApplication::isRightToLeft() && std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    });
    return turns ? Qt::RightToLeft : Qt::LayoutDirectionAuto;
}

int layOut(QTextLayout &layout, int width, Qt::Alignment alignment)
{
    QTextOption option((alignment & Qt::AlignHorizontal_Mask) | Qt::AlignAbsolute);
    option.setTextDirection(directionOf(layout.text()));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    // A line that is all in another script, and so in another font, is no lower than the rest.
    const qreal least = QFontMetricsF(layout.font()).height();
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += qMax(least, line.height());
    }
    layout.endLayout();
    return int(std::ceil(height));
}

} // namespace

Qt::Alignment leading()
{
    return QGuiApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
}

int wrappedHeight(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(withBreaks(text), font);
    return layOut(layout, width, Qt::AlignLeft);
}

int WrappedHeights::at(int width, const QString &text, const QFont &font)
{
    if (text != m_text || font != m_font || m_heights.size() >= mostHeights) {
        m_text = text;
        m_font = font;
        m_heights.clear();
    }
    auto height = m_heights.constFind(width);
    if (height == m_heights.constEnd())
        height = m_heights.insert(width, wrappedHeight(text, font, width));
    return *height;
}

QString elided(const QFontMetrics &metrics, const QString &text, int width, Qt::TextElideMode mode)
{
    const QString shown = metrics.elidedText(text, mode, width);
    return shown == text ? text : QChar(0x2068) + shown + QChar(0x2069);
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
