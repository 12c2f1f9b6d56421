// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace jose {

// Decodes blocks of 32 characters from the start of a base64url text, as long as each character is one of the
// alphabet. Tells how many characters it took; the caller decodes, or refuses, the rest. Takes none where the
// processor has no AVX2. Writes, but doesn't fill, up to `overrun` bytes behind what it decodes.
constexpr qsizetype overrun = 8;
qsizetype decodeBlocks(QByteArrayView text, char *to);

} // namespace jose
