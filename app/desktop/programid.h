// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace desktop {

// By which desktops know the program: the name of its desktop entry and of its icon, as packaging/ has them.
inline constexpr auto programId = "io.cloakroom.Cloakroom";

} // namespace desktop
