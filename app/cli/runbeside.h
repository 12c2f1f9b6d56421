// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "front/secret.h"
#include "front/wish.h"

namespace cli {

// What front::run does where a command can't take the place of this program: it runs beside it, with the
// token in its environment, and this one only waits. Returns how it ended; 127 not found, 126 not executable.
int runBeside(const front::Wish &wish, const front::Secret &token);

} // namespace cli
