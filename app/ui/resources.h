// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui {

// Makes the files compiled into this library known to the program; again is harmless.
void initResources();

} // namespace ui
