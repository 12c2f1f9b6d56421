// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/browser.h"
#include "base/future.h"

#include <QUrl>
#include <functional>
#include <optional>

namespace net {

// What was started to show an address.
struct Opening
{
    Opening(base::Done = {}) { }
    explicit Opening(base::Future<base::Done> told)
        : outcome(std::move(told))
    {
    }

    // Once that has ended, which a browser may do much later; absent: nothing more is heard of it. Code:
    // "browser.failed" (expected: the program).
    std::optional<base::Future<base::Done>> outcome;
};

// Shows an address in a browser. A seam: tests hand in their own.
// Codes: those of oauth::checkedUrl, "browser.none" and "browser.open" (expected: the program that could not
// be started).
using OpenBrowser = std::function<base::Result<Opening>(const QUrl &, const base::Browser &)>;

base::Future<base::Done> outcomeOf(const base::Result<Opening> &opening); // a failure to begin, too

// Starts the browser with the address as its last argument, and xdg-open, open or ShellExecute with it alone
// for the system's; never through a shell. "browser.none" is for xdg-open without a display and $BROWSER.
base::Result<Opening> openBrowser(const QUrl &url, const base::Browser &browser = {});

} // namespace net
