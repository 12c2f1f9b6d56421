// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/display.h"

#include <QtGlobal>
#include <algorithm>

namespace desktop {

bool hasDisplay([[maybe_unused]] const std::vector<std::string_view> &arguments)
{
#ifdef Q_OS_LINUX
    static constexpr const char *names[] {"DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM"};
    static constexpr std::string_view options[] {"-platform", "--platform", "-display", "--display"};
    return std::ranges::any_of(names, [](const char *name) { return !qEnvironmentVariableIsEmpty(name); })
        || qgetenv("XDG_SESSION_TYPE") == "wayland" // it has a usual name
        || std::ranges::find_first_of(arguments, options) != arguments.end();
#else
    return true;
#endif
}

} // namespace desktop
