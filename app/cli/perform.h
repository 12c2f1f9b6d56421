// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cli {

// Hands on the token that the command line of this program asks for, and says how it ends; -1 where that
// isn't understood.
int performHandOut();

} // namespace cli
