// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "explain/claimdictionary.h"

#include <QDateTime>
#include <QString>

namespace explain {

// What an entry says of one value, in one line. `isCertain`: false when another issuer than the entry's
// vendor may have made the claim.
QString meaningOf(
    const ClaimEntry &entry, const base::Json &value, const QDateTime &now, bool isCertain = true);
// More of it, for who asks; may be empty.
QString detailOf(const ClaimEntry &entry, const base::Json &value, const QDateTime &now);

} // namespace explain
