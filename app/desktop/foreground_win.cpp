// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/foreground.h"

#include <qt_windows.h>

namespace desktop {

void yieldForeground()
{
    AllowSetForegroundWindow(ASFW_ANY);
}

} // namespace desktop
