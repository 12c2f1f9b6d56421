// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/sessionend.h"
#include "explain/words.h"

namespace ui {

// Who has to sign in again and by when, and why.
explain::Words inWords(
    const accounts::SessionEnd &end, const accounts::Account &account, const QDateTime &now);

} // namespace ui
