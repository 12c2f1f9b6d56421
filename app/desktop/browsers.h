// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/browser.h"

#include <QList>

namespace desktop {

// The browsers that this computer has by its desktop entries, by name; one with several profiles (Firefox,
// Chromium and their kin) once for each. None where there are no desktop entries.
QList<base::NamedBrowser> installedBrowsers();

} // namespace desktop
