// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/library.h"

#include "crypto/openssl.h"

namespace crypto {

#ifdef OPENSSL_LIBRARY
QFunctionPointer inOpenSsl(const char *name)
{
    static const auto begin = reinterpret_cast<decltype(&::OPENSSL_init_crypto)>(
        base::inLibrary(OPENSSL_LIBRARY, "OPENSSL_init_crypto"));
    static const int isKept = begin(OPENSSL_INIT_NO_ATEXIT, nullptr);
    Q_UNUSED(isKept)
    return base::inLibrary(OPENSSL_LIBRARY, name);
}
#endif

QString libraryVersion()
{
    return QString::fromLatin1(OpenSSL_version(OPENSSL_VERSION_STRING));
}

void keepLibraryToTheEnd()
{
    OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr);
}

} // namespace crypto
