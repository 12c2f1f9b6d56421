// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/badge.h"

#include "ui/theme.h"

#include <QPainter>

namespace ui {

Badge::Badge(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setFont(secondaryFont());
}

void Badge::setText(const QString &text)
{
    QLabel::setText(text);
    resize(sizeHint());
}

QSize Badge::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * space::controls, fontMetrics().height()};
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colour(Role::Line));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::small, space::small);
    painter.setPen(colour(Role::Secondary));
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace ui
