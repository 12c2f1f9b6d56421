// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/coredumps.h"

#include <qt_windows.h>

namespace desktop {

// Windows makes a report, with our memory in it, only where it may say so.
void forbidCoreDumps()
{
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
}

} // namespace desktop
