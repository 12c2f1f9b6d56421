// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "front/secret.h"
#include "front/wish.h"

namespace front {

// The command takes the place of this program, with the token in its environment. Returns where it can't,
// as a shell does: 127 not found, 126 not executable.
int run(const Wish &wish, Secret token);

} // namespace front
