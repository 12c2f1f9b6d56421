// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace base {

// Whether a session bus is named where libdbus looks first. Its last resort, starting one through X11, is no
// way to go: it holds a program up, for seconds where there is none.
bool hasSessionBus();

} // namespace base
