// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>

class QPainter;
class QStyleOptionSlider;

namespace ui {

// How ProgramStyle shows how far one has scrolled: a rounded slider on the page itself, with nothing at its
// ends.
constexpr int scrollBarWidth = 12;

QRect scrollBarPart(
    const QStyleOptionSlider &bar, QStyle::SubControl part); // none where there is no such part
void drawScrollBar(const QStyleOptionSlider &bar, QPainter *painter);

} // namespace ui
