// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/keyagreement.h"

#include "crypto/digest.h"
#include "crypto/evp.h"
#include "crypto/random.h"

#include <QtGlobal>

namespace crypto {

namespace {

constexpr int groupBytes = 128;
constexpr int privateBytes = 40; // 320 bits: twice what the group withstands, and more
constexpr int blockBytes = 16;
constexpr int generator = 2;

using NumberContext = std::unique_ptr<BN_CTX, Ends<BN_CTX_free>>;
using SecretNumber = std::unique_ptr<BIGNUM, Ends<BN_clear_free>>;
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, Ends<EVP_CIPHER_CTX_free>>;

SecretNumber number(QByteArrayView bytes)
{
    return SecretNumber(BN_bin2bn(octets(bytes), int(bytes.size()), nullptr));
}

// base to the power of the exponent, in time that doesn't depend on it
QByteArray power(const BIGNUM *base, const Secret &exponent)
{
    const BigNumber prime(BN_get_rfc2409_prime_1024(nullptr));
    const SecretNumber secret = number(exponent.reveal());
    BN_set_flags(secret.get(), BN_FLG_CONSTTIME);
    const SecretNumber result(BN_new());
    const NumberContext context(BN_CTX_new());
    QByteArray bytes(groupBytes, Qt::Uninitialized);
    if (BN_mod_exp(result.get(), base, secret.get(), prime.get(), context.get()) != 1
        || BN_bn2binpad(result.get(), octets(bytes), groupBytes) != groupBytes)
        qFatal("no key agreement");
    return bytes;
}

// 2 to the prime less 2: the others give away what is agreed.
bool isInGroup(const BIGNUM *key)
{
    const BigNumber most(BN_get_rfc2409_prime_1024(nullptr));
    return BN_sub_word(most.get(), 2) == 1 && BN_cmp(key, BN_value_one()) > 0 && BN_cmp(key, most.get()) <= 0;
}

} // namespace

KeyAgreement::KeyAgreement()
    : m_privateKey(randomBytes(privateBytes))
{
    const BigNumber base(BN_new());
    BN_set_word(base.get(), generator);
    m_publicKey = power(base.get(), m_privateKey);
}

Secret KeyAgreement::agree(QByteArrayView theirs) const
{
    while (theirs.startsWith('\0')) // as some write a number that would look negative
        theirs = theirs.sliced(1);
    if (theirs.size() > groupBytes)
        return {};
    const SecretNumber key = number(theirs);
    return isInGroup(key.get()) ? Secret(power(key.get(), m_privateKey)) : Secret();
}

Secret derivedKey(const Secret &material, qsizetype bytes)
{
    const Secret noSalt(QByteArray(32, '\0'));
    const Secret extracted(hmac(Hash::Sha256, noSalt, material.reveal()));
    return Secret(hmac(Hash::Sha256, extracted, QByteArrayView("\x01", 1)).first(bytes));
}

std::optional<Secret> decryptCbc(const Secret &key, QByteArrayView iv, QByteArrayView encrypted)
{
    if (key.reveal().size() != blockBytes || iv.size() != blockBytes)
        return {};
    const CipherContext context(EVP_CIPHER_CTX_new());
    QByteArray plain(encrypted.size() + blockBytes, Qt::Uninitialized);
    int size = 0;
    int rest = 0;
    const bool fits
        = EVP_DecryptInit_ex(context.get(), EVP_aes_128_cbc(), nullptr, octets(key.reveal()), octets(iv)) == 1
        && EVP_DecryptUpdate(context.get(), octets(plain), &size, octets(encrypted), int(encrypted.size()))
            == 1
        && EVP_DecryptFinal_ex(context.get(), octets(plain) + size, &rest) == 1;
    if (!fits) {
        ERR_clear_error();
        return {};
    }
    return Secret(QByteArrayView(plain).first(size + rest));
}

QByteArray encryptCbc(const Secret &key, QByteArrayView iv, QByteArrayView plain)
{
    const CipherContext context(EVP_CIPHER_CTX_new());
    QByteArray encrypted(plain.size() + blockBytes, Qt::Uninitialized);
    int size = 0;
    int rest = 0;
    if (key.reveal().size() != blockBytes || iv.size() != blockBytes
        || EVP_EncryptInit_ex(context.get(), EVP_aes_128_cbc(), nullptr, octets(key.reveal()), octets(iv))
            != 1
        || EVP_EncryptUpdate(context.get(), octets(encrypted), &size, octets(plain), int(plain.size())) != 1
        || EVP_EncryptFinal_ex(context.get(), octets(encrypted) + size, &rest) != 1)
        qFatal("no encryption");
    return encrypted.first(size + rest);
}

} // namespace crypto
