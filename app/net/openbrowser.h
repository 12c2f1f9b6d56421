// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/browser.h"
#include "base/result.h"

#include <QUrl>
#include <functional>

namespace net {

// Shows an address in a browser. A seam: tests hand in their own.
// Codes: those of oauth::checkedUrl and "browser.open" (expected: the program that could not be started).
using OpenBrowser = std::function<base::Result<base::Done>(const QUrl &, const base::Browser &)>;

// Starts the browser with the address as its last argument, and xdg-open, open or ShellExecute with it alone
// for the system's; never through a shell.
base::Result<base::Done> openBrowser(const QUrl &url, const base::Browser &browser = {});

} // namespace net
