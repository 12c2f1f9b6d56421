// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace screenshots {

// What doesn't fit in a window as it is shown now, a line each: text that is cut, buttons that are squeezed,
// widgets that stick out of their parents or cover each other. `foreign` are names and addresses of other
// people: where they are cut on purpose, nothing is told.
QStringList faultsOf(const QWidget &window, const QStringList &foreign);

} // namespace screenshots
