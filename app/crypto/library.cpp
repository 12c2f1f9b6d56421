// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/library.h"

#include <openssl/crypto.h>

namespace crypto {

QString libraryVersion()
{
    return QString::fromLatin1(OpenSSL_version(OPENSSL_VERSION_STRING));
}

void keepLibraryToTheEnd()
{
    OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr);
}

} // namespace crypto
