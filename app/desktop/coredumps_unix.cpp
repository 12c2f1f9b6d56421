// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/coredumps.h"

#include <QtGlobal>
#include <sys/resource.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace desktop {

void forbidCoreDumps()
{
    const rlimit none {0, 0};
    setrlimit(RLIMIT_CORE, &none);
    // The leak sanitizer looks at its own process from outside.
#if defined(Q_OS_LINUX) && !defined(CLOAKROOM_SANITIZE)
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace desktop
