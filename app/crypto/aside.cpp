// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/aside.h"
#include "crypto/openssl.h"

namespace crypto {

void leaveThread()
{
    OPENSSL_thread_stop();
}

} // namespace crypto
