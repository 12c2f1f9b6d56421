// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#if defined(__GLIBC__) && !defined(CLOAKROOM_SANITIZE)
#include <malloc.h>
#endif

namespace support {

// Bytes that the program has from the C library and hasn't given back; 0 where that doesn't say.
inline qint64 heldMemory()
{
#if defined(__GLIBC__) && !defined(CLOAKROOM_SANITIZE)
    return qint64(mallinfo2().uordblks);
#else
    return 0;
#endif
}

} // namespace support
