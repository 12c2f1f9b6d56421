// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "front/caller.h"

namespace front {

// Reads what git writes to a credential helper: lines of key=value up to an empty one or the end, 64 KiB at
// most. Codes: "git.request", "git.protocol" where the token would go through a network unencrypted.
Outcome<Caller> readGit();

} // namespace front
