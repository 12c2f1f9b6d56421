// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>
#include <QTextLayout>

class QPainter;
class QRect;

namespace ui {

// Plain text in lines, broken between words, and within one only where it is longer than a line.
int wrappedHeight(const QString &text, const QFont &font, int width);
// Where lines begin: left, or right in a language that is written so.
Qt::Alignment leading();
// With the painter's font and pen, and what the formats change of them; the alignment is absolute.
void drawWrapped(QPainter &painter, const QRect &rect, const QString &text,
    Qt::Alignment alignment = leading(), const QList<QTextLayout::FormatRange> &formats = {});

} // namespace ui
