// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <cmath>

namespace ui {

// Where the characters of a text stand that is broken after so many columns.
struct CharacterGrid
{
    static constexpr int padding = 10; // around all

    qreal character;
    int lineHeight;
    int columns;

    QRectF of(qsizetype at, qsizetype count = 1) const
    {
        return {padding + qreal(at % columns) * character, padding + qreal(at / columns) * lineHeight,
            qreal(count) * character, qreal(lineHeight)};
    }
    qsizetype at(const QPointF &point) const
    {
        const auto column = qsizetype(std::floor((point.x() - padding) / character));
        const auto row = qsizetype(std::floor((point.y() - padding) / lineHeight));
        return column < 0 || column >= columns || row < 0 ? -1 : row * columns + column;
    }
};

} // namespace ui
