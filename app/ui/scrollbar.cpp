// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scrollbar.h"

#include "ui/theme.h"

#include <QPainter>
#include <QStyleOptionSlider>
#include <algorithm>

namespace ui {

namespace {

constexpr int leastSlider = 32; // to be caught with a pointer
constexpr int inset = 3;

// The part from `start` on of a bar, counted from where its first line is.
QRect stretch(const QStyleOptionSlider &bar, int start, int length)
{
    const QPoint &at = bar.rect.topLeft();
    if (bar.orientation == Qt::Vertical)
        return {at.x(), at.y() + start, bar.rect.width(), length};
    return QStyle::visualRect(bar.direction, bar.rect, {at.x() + start, at.y(), length, bar.rect.height()});
}

} // namespace

QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const int all = bar.orientation == Qt::Vertical ? bar.rect.height() : bar.rect.width();
    const qint64 steps = qint64(bar.maximum) - bar.minimum + bar.pageStep;
    const int inView = steps > 0 ? int(qint64(all) * bar.pageStep / steps) : all;
    const int length = std::clamp(inView, std::min(leastSlider, all), all);
    const int start = QStyle::sliderPositionFromValue(
        bar.minimum, bar.maximum, bar.sliderPosition, all - length, bar.upsideDown);
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSlider:
        return stretch(bar, start, length);
    case QStyle::SC_ScrollBarSubPage:
        return stretch(bar, 0, start);
    case QStyle::SC_ScrollBarAddPage:
        return stretch(bar, start + length, all - start - length);
    default:
        return {};
    }
}

void drawScrollBar(const QStyleOptionSlider &bar, QPainter *painter)
{
    if (bar.maximum <= bar.minimum)
        return;
    const bool isMeant = bar.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider)
        && (bar.state.testFlag(QStyle::State_MouseOver) || bar.state.testFlag(QStyle::State_Sunken));
    const QRectF slider
        = QRectF(scrollBarPart(bar, QStyle::SC_ScrollBarSlider)).adjusted(inset, inset, -inset, -inset);
    const double radius = std::min(slider.width(), slider.height()) / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour(isMeant ? Role::Secondary : Role::Edge));
    painter->drawRoundedRect(slider, radius, radius);
    painter->restore();
}

} // namespace ui
