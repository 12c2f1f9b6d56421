// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "front/secret.h"
#include "front/wish.h"

#include <cstddef>

namespace front {

constexpr std::size_t largestRequest = 64 * 1024; // bytes, with the line feed

// What is asked of the agent: an object of JSON and a line feed.
Secret request(const Wish &wish);

} // namespace front
