// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monogram.h"

#include "ui/theme.h"

#include <QPainter>

namespace ui {

const QList<QColor> &Monogram::grounds()
{
    static const QList<QColor> colours {
        0xff5661c9, 0xffc23b2c, 0xff0b6f94, 0xff4a5360, 0xff007a48, 0xff9a4b12, 0xff6a3fb5};
    return colours;
}

void Monogram::paint(QPainter &painter, const QRectF &square) const
{
    const auto which = qChecksum(provider.toUtf8()) % grounds().size();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(grounds().at(which));
    painter.drawRoundedRect(square, space::rowRadius, space::rowRadius);
    painter.setPen(Qt::white);
    QFont font = bold(secondaryFont());
    font.setPixelSize(qRound(square.height() * 0.4));
    painter.setFont(font);
    const auto letter = std::find_if(name.begin(), name.end(), [](QChar c) { return c.isLetterOrNumber(); });
    if (letter != name.end())
        painter.drawText(square, Qt::AlignCenter, letter->toUpper());
    painter.restore();
}

} // namespace ui
