// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "front/wish.h"

#include <bitset>
#include <string_view>

namespace front {

// The options of a command line, taken one after the other. The command may be known only afterwards.
class Options
{
public:
    // What stands at `at`, and its value where that follows. False where it isn't an option with a good
    // value, or was there before. `at` then stands at the last argument that was read.
    bool take(int &at, int count, char *const arguments[], Wish &wish);

    bool suit(Wish::Command command) const; // each of those taken

private:
    std::bitset<16> m_taken; // by their place in the table
};

// 90, 90s, 5m, 1h or 2d in seconds, at most 30 days.
std::optional<long long> seconds(std::string_view time);

// Begins with a letter or _ and goes on with these and digits, all of ASCII.
bool isVariableName(std::string_view name);

} // namespace front
