// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/checks.h"

namespace explain {

// Of a token that came from anywhere, with the keys of an issuer that a person chose to believe: as
// checkPasted, and whether it is that issuer's.
QList<Check> checkWithKeysOf(
    const QString &issuer, const jose::JwkSet &keys, const jose::Jwt &jwt, const QDateTime &now);

} // namespace explain
