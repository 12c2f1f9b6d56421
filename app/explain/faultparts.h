// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace explain {

// What the folders below say that they expect, or that came, in the person's language; what isn't theirs, as
// it is.
QString partInWords(const QString &part);

} // namespace explain
