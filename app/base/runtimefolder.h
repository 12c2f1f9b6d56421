// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace base {

// The folder for this session's sockets, $XDG_RUNTIME_DIR/cloakroom, the user's alone: made if need be, never
// through a link, never in /tmp. On macOS it is in the user's own temporary folder, on Windows in
// %LOCALAPPDATA%. Codes (kind Disk): "runtime.no_place", "runtime.folder" (from: the folder).
Result<QString> runtimeFolder();

// What a socket that would be that file is called: by its path, but on Windows a named pipe, which takes no
// part in the file system, by the same with a hyphen for what a pipe's name may not hold.
QString socketName(const QString &path);

} // namespace base
