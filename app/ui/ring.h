// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pill.h"

#include <QString>

class QPainter;
class QRectF;

namespace ui {

// The life that is left, as an arc with its time in the middle; dashed with an exclamation when the login
// has ended; a padlock when the keychain is closed.
struct Ring
{
    enum class Shape { Arc, Dashed, Padlock };

    Shape shape = Shape::Arc;
    Tone tone = Tone::Quiet;
    int percent = 0; // of its life that is left
    QString text;

    bool operator==(const Ring &) const = default;

    void paint(QPainter &painter, const QRectF &square) const;
};

} // namespace ui
