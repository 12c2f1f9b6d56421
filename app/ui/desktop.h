// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/browser.h"
#include "base/result.h"

#include <QList>
#include <functional>

namespace ui {

// What the desktop around the window can do; each is asked when somebody wants it, and may be missing.
struct Desktop
{
    std::function<QList<base::NamedBrowser>()> browsers; // for an account's pages
    std::function<bool()> startsAtLogin;
    std::function<base::Result<base::Done>(bool)> setStartsAtLogin;
};

} // namespace ui
