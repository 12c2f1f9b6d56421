// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/library.h"

#include "crypto/openssl.h"

#ifdef Q_OS_LINUX
#include <QLibrary>
#endif

namespace crypto {

#ifdef Q_OS_LINUX
namespace {

QFunctionPointer find(const char *name)
{
    const QFunctionPointer found = QLibrary::resolve(QStringLiteral("crypto"), OPENSSL_SHLIB_VERSION, name);
    if (!found)
        qFatal("libcrypto.so.%d has no %s, or can't be loaded", OPENSSL_SHLIB_VERSION, name);
    return found;
}

} // namespace

QFunctionPointer inOpenSsl(const char *name)
{
    static const auto begin = reinterpret_cast<decltype(&::OPENSSL_init_crypto)>(find("OPENSSL_init_crypto"));
    static const int isKept = begin(OPENSSL_INIT_NO_ATEXIT, nullptr);
    Q_UNUSED(isKept)
    return find(name);
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
