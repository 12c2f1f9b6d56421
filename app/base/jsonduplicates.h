// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/jsondocument.h"

namespace base {

// Marks each object in which a name stands more than once (RFC 8259 section 4) and tells whether there is
// one. Takes time in proportion to the number of members, whatever their names.
bool markDuplicates(JsonDocument &document);

} // namespace base
