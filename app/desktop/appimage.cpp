// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/appimage.h"

namespace desktop {

QString takeAppImage(const QString &startedAs)
{
    const QString image = qEnvironmentVariable("APPIMAGE");
    const QString folder = qEnvironmentVariable("APPDIR");
    // An installed program may be started from another's AppImage, a terminal's for instance.
    if (folder.isEmpty() || !startedAs.startsWith(folder + u'/'))
        return {};
    for (const char *name : {"APPDIR", "APPIMAGE", "ARGV0", "OWD"})
        qunsetenv(name);
    return image;
}

} // namespace desktop
