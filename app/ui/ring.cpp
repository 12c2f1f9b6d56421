// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ring.h"

#include "ui/icon.h"

#include <QPainter>

namespace ui {

void Ring::paint(QPainter &painter, const QRectF &square) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = square.width() / 10;
    const QRectF line = square.adjusted(width / 2, width / 2, -width / 2, -width / 2);
    QPen pen(colour(shape == Shape::Dashed ? textRole(tone) : Role::Chip), width);
    if (shape == Shape::Dashed)
        pen.setDashPattern({1, 0.8});
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.drawEllipse(line);
    if (shape == Shape::Arc && percent > 0) {
        painter.setPen(QPen(colour(textRole(tone)), width, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(line, 90 * 16, -percent * 360 * 16 / 100);
    }
    if (shape == Shape::Padlock) {
        const int size = qRound(square.width() * 0.46);
        const QPointF corner = square.center() - QPointF(size, size) / 2;
        painter.drawPixmap(corner,
            icon(QStringLiteral("padlock"), textRole(tone), size, painter.device()->devicePixelRatioF()));
    } else if (!text.isEmpty()) {
        QFont font = shape == Shape::Dashed ? bold(secondaryFont()) : secondaryFont();
        font.setPixelSize(qRound(square.width() * (shape == Shape::Dashed ? 0.46 : 0.31)));
        painter.setFont(font);
        painter.setPen(colour(shape == Shape::Dashed ? textRole(tone) : Role::Secondary));
        painter.drawText(square, Qt::AlignCenter, text);
    }
    painter.restore();
}

} // namespace ui
