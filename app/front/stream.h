// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>
#include <sys/types.h>

namespace front {

// Bytes that were read, 0 at the end, -1 where nothing can be. Waits where a descriptor doesn't.
ssize_t readSome(int descriptor, char *to, std::size_t most);

// All of the text, or false. A pipe that nobody reads any more is a false, too, and no signal.
bool writeAll(int descriptor, std::string_view text);

} // namespace front
