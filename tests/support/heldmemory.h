// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)
#include <malloc.h>
#endif

namespace support {

// Bytes that the program has from the C library and hasn't given back; 0 where that doesn't say.
inline qint64 heldMemory()
{
#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)
    return qint64(mallinfo2().uordblks);
#else
    return 0;
#endif
}

} // namespace support
