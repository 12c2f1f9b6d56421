// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/cloakroom.h"
#include "accounts/preferences.h"

namespace ui {

// What helps to find a fault, to be given to somebody else: versions, the desktop, and how each account
// stands. No secret is in it, and nothing that tells who somebody is or where the accounts are. In English,
// for those who read it.
QString diagnostics(
    const accounts::Cloakroom &cloakroom, const accounts::Preferences &preferences, bool hasTray);

} // namespace ui
