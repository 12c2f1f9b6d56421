// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// OpenSSL, for the sources of this folder alone. Where it is loaded late, each name below stands in this
// namespace for the function of that name; one that isn't listed isn't linked.
#include "base/late.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/decoder.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/param_build.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

#ifdef OPENSSL_LIBRARY
namespace crypto {

QFunctionPointer inOpenSsl(const char *name);

#define CLOAKROOM_LATE(name) inline constinit base::Late<decltype(::name), inOpenSsl> name(#name);
CLOAKROOM_LATE(BIO_free)
CLOAKROOM_LATE(BIO_new_mem_buf)
CLOAKROOM_LATE(BN_CTX_free)
CLOAKROOM_LATE(BN_CTX_new)
CLOAKROOM_LATE(BN_bin2bn)
CLOAKROOM_LATE(BN_bn2bin)
CLOAKROOM_LATE(BN_bn2binpad)
CLOAKROOM_LATE(BN_clear_free)
CLOAKROOM_LATE(BN_cmp)
CLOAKROOM_LATE(BN_free)
CLOAKROOM_LATE(BN_get_rfc2409_prime_1024)
CLOAKROOM_LATE(BN_is_odd)
CLOAKROOM_LATE(BN_is_one)
CLOAKROOM_LATE(BN_mod_exp)
CLOAKROOM_LATE(BN_new)
CLOAKROOM_LATE(BN_num_bits)
CLOAKROOM_LATE(BN_set_flags)
CLOAKROOM_LATE(BN_set_word)
CLOAKROOM_LATE(BN_sub_word)
CLOAKROOM_LATE(BN_value_one)
CLOAKROOM_LATE(CRYPTO_clear_free)
CLOAKROOM_LATE(CRYPTO_memcmp)
CLOAKROOM_LATE(ECDSA_SIG_free)
CLOAKROOM_LATE(ECDSA_SIG_get0_r)
CLOAKROOM_LATE(ECDSA_SIG_get0_s)
CLOAKROOM_LATE(ECDSA_SIG_new)
CLOAKROOM_LATE(ECDSA_SIG_set0)
CLOAKROOM_LATE(ERR_clear_error)
CLOAKROOM_LATE(EVP_CIPHER_CTX_free)
CLOAKROOM_LATE(EVP_CIPHER_CTX_new)
CLOAKROOM_LATE(EVP_DecryptFinal_ex)
CLOAKROOM_LATE(EVP_DecryptInit_ex)
CLOAKROOM_LATE(EVP_DecryptUpdate)
CLOAKROOM_LATE(EVP_DigestFinalXOF)
CLOAKROOM_LATE(EVP_DigestFinal_ex)
CLOAKROOM_LATE(EVP_DigestInit_ex)
CLOAKROOM_LATE(EVP_DigestSign)
CLOAKROOM_LATE(EVP_DigestSignInit)
CLOAKROOM_LATE(EVP_DigestUpdate)
CLOAKROOM_LATE(EVP_DigestVerify)
CLOAKROOM_LATE(EVP_DigestVerifyInit)
CLOAKROOM_LATE(EVP_EncryptFinal_ex)
CLOAKROOM_LATE(EVP_EncryptInit_ex)
CLOAKROOM_LATE(EVP_EncryptUpdate)
CLOAKROOM_LATE(EVP_MD_CTX_free)
CLOAKROOM_LATE(EVP_MD_CTX_new)
CLOAKROOM_LATE(EVP_MD_get_size)
CLOAKROOM_LATE(EVP_PKCS82PKEY)
CLOAKROOM_LATE(EVP_PKEY2PKCS8)
CLOAKROOM_LATE(EVP_PKEY_CTX_free)
CLOAKROOM_LATE(EVP_PKEY_CTX_new_from_name)
CLOAKROOM_LATE(EVP_PKEY_CTX_set_rsa_padding)
CLOAKROOM_LATE(EVP_PKEY_CTX_set_rsa_pss_saltlen)
CLOAKROOM_LATE(EVP_PKEY_Q_keygen)
CLOAKROOM_LATE(EVP_PKEY_free)
CLOAKROOM_LATE(EVP_PKEY_fromdata)
CLOAKROOM_LATE(EVP_PKEY_fromdata_init)
CLOAKROOM_LATE(EVP_PKEY_get_bits)
CLOAKROOM_LATE(EVP_PKEY_get_bn_param)
CLOAKROOM_LATE(EVP_PKEY_get_group_name)
CLOAKROOM_LATE(EVP_PKEY_get_raw_public_key)
CLOAKROOM_LATE(EVP_PKEY_get_size)
CLOAKROOM_LATE(EVP_PKEY_is_a)
CLOAKROOM_LATE(EVP_PKEY_new_raw_public_key_ex)
CLOAKROOM_LATE(EVP_aes_128_cbc)
CLOAKROOM_LATE(EVP_sha256)
CLOAKROOM_LATE(EVP_sha384)
CLOAKROOM_LATE(EVP_sha512)
CLOAKROOM_LATE(EVP_shake256)
CLOAKROOM_LATE(HMAC)
CLOAKROOM_LATE(OBJ_sn2nid)
CLOAKROOM_LATE(OPENSSL_cleanse)
CLOAKROOM_LATE(OPENSSL_init_crypto)
CLOAKROOM_LATE(OPENSSL_thread_stop)
CLOAKROOM_LATE(OSSL_DECODER_CTX_free)
CLOAKROOM_LATE(OSSL_DECODER_CTX_new_for_pkey)
CLOAKROOM_LATE(OSSL_DECODER_CTX_set_passphrase)
CLOAKROOM_LATE(OSSL_DECODER_from_data)
CLOAKROOM_LATE(OSSL_PARAM_BLD_free)
CLOAKROOM_LATE(OSSL_PARAM_BLD_new)
CLOAKROOM_LATE(OSSL_PARAM_BLD_push_BN)
CLOAKROOM_LATE(OSSL_PARAM_BLD_push_octet_string)
CLOAKROOM_LATE(OSSL_PARAM_BLD_push_utf8_string)
CLOAKROOM_LATE(OSSL_PARAM_BLD_to_param)
CLOAKROOM_LATE(OSSL_PARAM_free)
CLOAKROOM_LATE(OpenSSL_version)
CLOAKROOM_LATE(PEM_read_bio_X509)
CLOAKROOM_LATE(PKCS8_PRIV_KEY_INFO_free)
CLOAKROOM_LATE(RAND_bytes)
CLOAKROOM_LATE(X509_free)
CLOAKROOM_LATE(X509_get_pubkey)
CLOAKROOM_LATE(X509_verify)
CLOAKROOM_LATE(d2i_ECDSA_SIG)
CLOAKROOM_LATE(d2i_PKCS8_PRIV_KEY_INFO)
CLOAKROOM_LATE(i2d_ECDSA_SIG)
CLOAKROOM_LATE(i2d_PKCS8_PRIV_KEY_INFO)
#undef CLOAKROOM_LATE

} // namespace crypto
#endif
