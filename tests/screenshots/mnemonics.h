// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace screenshots {

// The letters with Alt, and within a menu alone, that mean two things at once in the window as it is shown
// now, a line each. Nothing happens where one is pressed.
QStringList doubledMnemonicsOf(const QWidget &window);

} // namespace screenshots
