// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text.h"

namespace explain {

// Foreign text for the middle of a sentence: made visible, cut, and kept from turning the words around it
// when it is written from right to left.
QString foreign(const QString &text, qsizetype most = 256);

} // namespace explain
