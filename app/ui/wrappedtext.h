// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetrics>
#include <QHash>
#include <QString>
#include <QTextLayout>

class QPainter;
class QRect;

namespace ui {

// Plain text in lines, broken between words, and within one only where it is longer than a line.
int wrappedHeight(const QString &text, const QFont &font, int width);
// The same of one text at a time, whose heights are kept: a layout asks for the same widths again and again.
class WrappedHeights
{
public:
    int at(int width, const QString &text, const QFont &font);

private:
    QString m_text;
    QFont m_font;
    QHash<int, int> m_heights; // by width
};

// Where lines begin: left, or right in a language that is written so.
Qt::Alignment leading();
// Of one line, cut to the width where it must be; the dots stand where the text itself ends (or, cut at the
// left, begins), whatever direction the words around it have.
QString elided(
    const QFontMetrics &metrics, const QString &text, int width, Qt::TextElideMode mode = Qt::ElideRight);
// With the painter's font and pen, and what the formats change of them; the alignment is absolute.
void drawWrapped(QPainter &painter, const QRect &rect, const QString &text,
    Qt::Alignment alignment = leading(), const QList<QTextLayout::FormatRange> &formats = {});

} // namespace ui
