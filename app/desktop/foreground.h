// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace desktop {

// Lets another program of this user bring its window to the front, as this one may, which the person has just
// started. Windows asks for it; elsewhere nothing has to be said, or the activation token says it.
void yieldForeground();

} // namespace desktop
