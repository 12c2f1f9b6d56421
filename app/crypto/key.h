// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "crypto/digest.h"
#include "crypto/secret.h"

#include <QByteArray>
#include <memory>
#include <optional>

struct evp_pkey_st;

namespace crypto {

enum class Curve { P256, P384, P521, Secp256k1, Ed25519, Ed448 };

// How a signature is made; an ECDSA signature is r and s side by side (RFC 7518 section 3.4), never DER.
enum class Scheme { RsaPkcs1, RsaPss, Ecdsa, Eddsa };

// A key pair or its public half. Cheap to copy; parsed once.
class Key
{
public:
    // Public keys from their numbers, big-endian. Codes: "key.rsa" (2048 to 16384 bits, e odd and at
    // least 3), "key.ec" (full-length coordinates of a point on the curve), "key.okp" (length of the curve).
    static base::Result<Key> rsa(QByteArrayView modulus, QByteArrayView exponent);
    static base::Result<Key> ec(Curve curve, QByteArrayView x, QByteArrayView y);
    static base::Result<Key> okp(Curve curve, QByteArrayView x);

    // The public half of whatever a PEM text holds: a public key, a certificate with its chain behind it, an
    // unencrypted private key. Codes: "key.pem", "key.unknown" (of a kind that nothing here is signed with),
    // "key.several" (certificates that are no chain) and those above.
    static base::Result<Key> fromPem(QByteArrayView pem);

    static Key generate(Curve curve); // a fresh pair
    static Key generateRsa(int bits); // takes its time: not in the thread of a window

    // The pair that a PEM text holds; the passphrase counts where it is encrypted. Codes: "key.encrypted"
    // (there is no passphrase), "key.passphrase" (it doesn't open the key), "key.public" (there is no private
    // half), "key.kind" (none that signs here), "key.pem" and those above.
    static base::Result<Key> pairFromPem(QByteArrayView pem, const Secret &passphrase = {});
    static bool isEncrypted(QByteArrayView pem); // by what the text says of itself

    // A pair as PKCS #8 (RFC 5958), to be kept; empty without the private half. Code: "key.pkcs8"
    Secret toPkcs8() const;
    static base::Result<Key> fromPkcs8(QByteArrayView der);

    int bits() const;
    std::optional<Curve> curve() const; // nothing for an RSA key
    QByteArray modulus() const; // of an RSA key, without leading zeros
    QByteArray exponent() const;
    QByteArray x() const; // coordinates of an EC or OKP key, full length
    QByteArray y() const; // of an EC key

    // False for any signature that isn't exactly right, its length included. Hash is unused by Eddsa.
    bool verify(Scheme scheme, Hash hash, QByteArrayView data, QByteArrayView signature) const;
    // Needs the private half.
    QByteArray sign(Scheme scheme, Hash hash, QByteArrayView data) const;

private:
    explicit Key(evp_pkey_st *owned);
    base::Result<Key> publicHalf() const;
    QByteArray coordinate(const char *parameter) const;
    std::optional<QByteArray> number(const char *parameter) const; // without leading zeros

    std::shared_ptr<evp_pkey_st> m_key;
};

} // namespace crypto
