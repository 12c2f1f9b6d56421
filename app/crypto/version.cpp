// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/version.h"

#include <openssl/crypto.h>

namespace crypto {

QString libraryVersion()
{
    return QString::fromLatin1(OpenSSL_version(OPENSSL_VERSION_STRING));
}

} // namespace crypto
