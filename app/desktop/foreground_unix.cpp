// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/foreground.h"

namespace desktop {

void yieldForeground() { }

} // namespace desktop
