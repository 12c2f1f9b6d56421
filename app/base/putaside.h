// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace base {

// Keeps a copy of that file beside it, as NAME.damaged, NAME.damaged-2 and on, and says where; empty when
// that failed. No copy that lies there is replaced; one that is the same is taken for this one's. Who calls
// has the file's lock.
QString putAside(const QString &file);

} // namespace base
