// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/tokenrequest.h"

namespace cli {

// Asks at the terminal of the command, whatever its standard input is. Code: "handout.unasked" (Refused) when
// there is none, or the command runs in the background.
base::Future<accounts::Consent> askAtTerminal(const accounts::Question &question, QObject *owner);

} // namespace cli
