// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace screenshots {

// What a screen reader couldn't call by a name or say the kind of, of what can have the keyboard in the
// window as it is shown now, a line each.
QStringList unnamedIn(const QWidget &window);

} // namespace screenshots
