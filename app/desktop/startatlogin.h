// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace desktop {

// Whether the desktop starts the program when its user logs in: an entry in the user's folder "autostart"
// (Desktop Application Autostart Specification), an agent of launchd(8) on macOS, a value in the registry's
// key Run on Windows. It starts without showing its window.
class StartAtLogin
{
public:
    // The user's folder of settings ($XDG_CONFIG_HOME, ~/Library/Preferences), which Windows doesn't need;
    // the program by its path.
    StartAtLogin(const QString &configFolder, const QString &program);

    // Not in a Flatpak, whose folder of settings no session reads.
    static bool isPossible(const QString &root = {});

    bool isOn() const; // on Linux only while what is started is there
    // Code "start_at_login.unwritable", of kind Disk with `from` the path and `found` the reason.
    base::Result<base::Done> set(bool on);

private:
    base::Result<base::Done> write();
    base::Result<base::Done> remove();

    QString m_file; // or the key
    QString m_program;
};

} // namespace desktop
