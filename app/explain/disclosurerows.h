// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/checks.h"
#include "jose/sdjwt.h"

namespace explain {

// What can be checked of an SD-JWT beside its signature: its disclosures and its key binding, a row for each
// that it has.
QList<Check> checkDisclosures(const base::Json &claims, const jose::SdJwt &whole);

} // namespace explain
