// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"

namespace explain {

// A file of resources/ that was built into the library, such as "claims.json". Its texts are in English;
// they are translated in the context that the file is called.
base::Json resource(const char *name);

} // namespace explain
