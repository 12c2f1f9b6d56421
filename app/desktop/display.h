// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace desktop {

// Whether there may be a place for a window, by the environment and the arguments of the program: Qt ends it
// where there is none. For the start of main().
bool hasDisplay(const std::vector<std::string_view> &arguments);

} // namespace desktop
