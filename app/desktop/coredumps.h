// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace desktop {

// No core dump holds our memory, and no other program of the user may read it. For the start of main().
void forbidCoreDumps();

} // namespace desktop
