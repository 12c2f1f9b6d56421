// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// OpenSSL's types with their ends, for the sources of this folder alone.
#include "crypto/digest.h"
#include "crypto/openssl.h"

#include <QByteArrayView>
#include <memory>

namespace crypto {

template <auto &end> struct Ends
{
    template <typename T> void operator()(T *object) const { end(object); }
};

using BigNumber = std::unique_ptr<BIGNUM, Ends<BN_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Ends<EVP_MD_CTX_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Ends<EVP_PKEY_CTX_free>>;
using ParameterBuilder = std::unique_ptr<OSSL_PARAM_BLD, Ends<OSSL_PARAM_BLD_free>>;
using Parameters = std::unique_ptr<OSSL_PARAM, Ends<OSSL_PARAM_free>>;
using EcdsaSignature = std::unique_ptr<ECDSA_SIG, Ends<ECDSA_SIG_free>>;

inline const unsigned char *octets(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

inline unsigned char *octets(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const EVP_MD *algorithm(Hash hash);

} // namespace crypto
