// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QUrl>
#include <functional>

namespace net {

// Shows an address in the system's browser. A seam: tests hand in their own.
// Codes: those of oauth::checkedUrl and "browser.open" (no opener could be started).
using OpenBrowser = std::function<base::Result<base::Done>(const QUrl &)>;

// Starts xdg-open, open or ShellExecute with the address as its one argument, never through a shell.
base::Result<base::Done> openBrowser(const QUrl &url);

} // namespace net
