// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace front {

constexpr int standardInput = 0; // descriptors
constexpr int standardOutput = 1;
constexpr int standardError = 2;

// Bytes that were read, 0 at the end, -1 where nothing can be. Waits where a descriptor doesn't.
std::ptrdiff_t readSome(int descriptor, char *to, std::size_t most);

// All of the text, or false. A pipe that nobody reads any more is a false, too, and no signal.
bool writeAll(int descriptor, std::string_view text);

void turnErrors(); // from now on they go to the standard output

} // namespace front
