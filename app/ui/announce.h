// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace ui {

// Tells those who listen instead of looking that something has come about, without moving the focus: the
// widget is called so from then on, and its words are spoken.
void announce(QWidget *widget, const QString &words);

} // namespace ui
