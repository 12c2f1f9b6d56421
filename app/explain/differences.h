// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "explain/comparison.h"

namespace explain {

// The members of two JSON objects side by side: in the order of the first, then what only the second has.
// Objects are taken apart down to their members, arrays of objects too. A member that stands twice is held
// against the other's second one.
QList<Difference> compareMembers(const base::Json &before, const base::Json &after);

} // namespace explain
