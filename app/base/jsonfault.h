// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"

namespace base {

// The slow second reading of a text that Json refused: the first fault, where it is (line and column,
// counted from 1 in characters), what should have come and what came.
Error jsonFault(QByteArrayView text, Json::Duplicates duplicates, int deepest);

} // namespace base
