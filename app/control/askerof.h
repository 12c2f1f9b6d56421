// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/asker.h"

#include <QtGlobal>

namespace control {

// Who stands behind a process that asks for a token: itself, or for a cloakroom-cli the nearest ancestor that
// isn't one. What can't be told, as of another container, stays empty. 0: nobody can tell. Of its ancestry
// there is itself alone.
accounts::Asker askerOf(qint64 process);

// With what started it, as far as that still runs. Takes longer, so it is for who has a person look.
accounts::Asker withAncestors(accounts::Asker asker);

} // namespace control
