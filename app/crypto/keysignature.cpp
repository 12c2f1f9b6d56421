// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/evp.h"
#include "crypto/key.h"

namespace crypto {

namespace {

bool fits(const EVP_PKEY *key, Scheme scheme)
{
    switch (scheme) {
    case Scheme::RsaPkcs1:
    case Scheme::RsaPss:
        return EVP_PKEY_is_a(key, "RSA");
    case Scheme::Ecdsa:
        return EVP_PKEY_is_a(key, "EC");
    case Scheme::Eddsa:
        return EVP_PKEY_is_a(key, "ED25519") || EVP_PKEY_is_a(key, "ED448");
    }
    Q_UNREACHABLE();
}

// RFC 7518 section 3.5: the salt is as long as the hash, which also makes the mask.
bool setPadding(EVP_PKEY_CTX *context, Scheme scheme)
{
    return scheme != Scheme::RsaPss
        || (EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) == 1
            && EVP_PKEY_CTX_set_rsa_pss_saltlen(context, RSA_PSS_SALTLEN_DIGEST) == 1);
}

int halfLength(const EVP_PKEY *key)
{
    return (EVP_PKEY_get_bits(key) + 7) / 8;
}

// r and s side by side, each of full length, as the DER that OpenSSL reads; empty for another length.
// RFC 7518 section 3.4
QByteArray toDer(QByteArrayView signature, int half)
{
    if (signature.size() != 2 * half)
        return {};
    const EcdsaSignature pair(ECDSA_SIG_new());
    ECDSA_SIG_set0(pair.get(), BN_bin2bn(octets(signature), half, nullptr),
        BN_bin2bn(octets(signature) + half, half, nullptr));
    QByteArray der(i2d_ECDSA_SIG(pair.get(), nullptr), Qt::Uninitialized);
    unsigned char *to = octets(der);
    i2d_ECDSA_SIG(pair.get(), &to);
    return der;
}

QByteArray fromDer(QByteArrayView der, int half)
{
    const unsigned char *from = octets(der);
    const EcdsaSignature pair(d2i_ECDSA_SIG(nullptr, &from, long(der.size())));
    QByteArray signature(2 * half, Qt::Uninitialized);
    BN_bn2binpad(ECDSA_SIG_get0_r(pair.get()), octets(signature), half);
    BN_bn2binpad(ECDSA_SIG_get0_s(pair.get()), octets(signature) + half, half);
    return signature;
}

} // namespace

bool Key::verify(Scheme scheme, Hash hash, QByteArrayView data, QByteArrayView signature) const
{
    EVP_PKEY *const key = m_key.get();
    if (!fits(key, scheme))
        return false;
    QByteArray der;
    if (scheme == Scheme::Ecdsa) {
        der = toDer(signature, halfLength(key));
        signature = der;
    } else if (signature.size() != EVP_PKEY_get_size(key)) {
        return false;
    }

    const DigestContext context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *options = nullptr; // belongs to context
    const EVP_MD *const type = scheme == Scheme::Eddsa ? nullptr : algorithm(hash);
    const bool right = EVP_DigestVerifyInit(context.get(), &options, type, nullptr, key) == 1
        && setPadding(options, scheme)
        && EVP_DigestVerify(context.get(), octets(signature), std::size_t(signature.size()), octets(data),
               std::size_t(data.size()))
            == 1;
    ERR_clear_error();
    return right;
}

QByteArray Key::sign(Scheme scheme, Hash hash, QByteArrayView data) const
{
    EVP_PKEY *const key = m_key.get();
    const DigestContext context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *options = nullptr; // belongs to context
    const EVP_MD *const type = scheme == Scheme::Eddsa ? nullptr : algorithm(hash);
    std::size_t length = std::size_t(EVP_PKEY_get_size(key));
    QByteArray signature(qsizetype(length), Qt::Uninitialized);
    const bool made = fits(key, scheme)
        && EVP_DigestSignInit(context.get(), &options, type, nullptr, key) == 1 && setPadding(options, scheme)
        && EVP_DigestSign(context.get(), octets(signature), &length, octets(data), std::size_t(data.size()))
            == 1;
    if (!made)
        qFatal("signed with a key that can't");
    signature.truncate(qsizetype(length));
    return scheme == Scheme::Ecdsa ? fromDer(signature, halfLength(key)) : signature;
}

} // namespace crypto
