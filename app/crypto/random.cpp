// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/random.h"
#include "crypto/openssl.h"

namespace crypto {

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char *>(bytes.data()), int(count)) != 1)
        qFatal("no random numbers");
    return bytes;
}

} // namespace crypto
