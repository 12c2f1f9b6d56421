// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/digest.h"

#include "crypto/evp.h"
#include "crypto/secret.h"

namespace crypto {

namespace {

constexpr qsizetype shake256Length = 114; // RFC 8032 section 5.2

} // namespace

const EVP_MD *algorithm(Hash hash)
{
    switch (hash) {
    case Hash::Sha256:
        return EVP_sha256();
    case Hash::Sha384:
        return EVP_sha384();
    case Hash::Sha512:
        return EVP_sha512();
    case Hash::Shake256:
        return EVP_shake256();
    }
    Q_UNREACHABLE();
}

QByteArray digest(Hash hash, QByteArrayView data)
{
    const DigestContext context(EVP_MD_CTX_new());
    const EVP_MD *const type = algorithm(hash);
    const bool extendable = hash == Hash::Shake256;
    QByteArray result(extendable ? shake256Length : EVP_MD_get_size(type), Qt::Uninitialized);
    const bool made = EVP_DigestInit_ex(context.get(), type, nullptr) == 1
        && EVP_DigestUpdate(context.get(), data.data(), std::size_t(data.size())) == 1
        && (extendable ? EVP_DigestFinalXOF(context.get(), octets(result), std::size_t(result.size()))
                       : EVP_DigestFinal_ex(context.get(), octets(result), nullptr))
            == 1;
    if (!made)
        qFatal("no digests");
    return result;
}

QByteArray hmac(Hash hash, const Secret &key, QByteArrayView data)
{
    const EVP_MD *const type = algorithm(hash);
    QByteArray result(EVP_MD_get_size(type), Qt::Uninitialized);
    const QByteArrayView bytes = key.reveal();
    if (!HMAC(type, bytes.data(), int(bytes.size()), octets(data), std::size_t(data.size()), octets(result),
            nullptr))
        qFatal("no HMAC");
    return result;
}

bool constantTimeEqual(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), std::size_t(a.size())) == 0;
}

} // namespace crypto
