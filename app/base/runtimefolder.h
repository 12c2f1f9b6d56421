// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace base {

// The folder for this session's sockets, $XDG_RUNTIME_DIR/cloakroom, the user's alone: made if need be, never
// through a link, never in /tmp. Codes (kind Disk): "runtime.no_place", "runtime.folder" (from: the folder).
Result<QString> runtimeFolder();

} // namespace base
