// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <variant>

namespace front {

// Why something could not be done: a code that the full program puts into words ("agent.silent").
struct Failure
{
    const char *code;
};

template <typename T> using Outcome = std::variant<T, Failure>;

} // namespace front
