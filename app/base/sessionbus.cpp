// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sessionbus.h"

#include <QFile>

namespace base {

bool hasSessionBus()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
        || QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

} // namespace base
