// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace desktop {

// The AppImage that this program is run from, by its path; empty: it is installed. What the AppImage's start
// has set in the environment is taken out, so that no program started later believes to be in it: to be
// called before threads are there. `startedAs` is the program's own path, as it was called.
QString takeAppImage(const QString &startedAs);

} // namespace desktop
