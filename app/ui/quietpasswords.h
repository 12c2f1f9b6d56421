// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui {

// Keeps what is typed into password edits off the accessibility bus, where Qt's text events would carry it
// in plain. Once more changes nothing.
void quietPasswords();

} // namespace ui
