// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

class QPainter;
class QRect;

namespace ui {

// Plain text in lines, broken between words, and within one only where it is longer than a line.
int wrappedHeight(const QString &text, const QFont &font, int width);
void drawWrapped(QPainter &painter, const QRect &rect, const QString &text,
    Qt::Alignment alignment = Qt::AlignLeft); // with the painter's font and pen; an absolute alignment

} // namespace ui
