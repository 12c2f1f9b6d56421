// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "front/wish.h"

#include <string>

namespace front {

// Does it, and returns the status to end with; another program may have taken the place of this one instead.
// The full program, by its path, answers where no agent listens, and puts failures into words.
int perform(const Wish &wish, const std::string &fullProgram);

} // namespace front
