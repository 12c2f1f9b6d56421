// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret.h"
#include "jose/jwk.h"
#include "jose/signature.h"

namespace jose {

// A shared secret, RFC 7518 section 6.4, with what its JWK says of it (RFC 7517 section 4); empty: nothing.
struct SecretKey
{
    crypto::Secret secret;
    QString kid = {};
    QString alg = {};
    QString use = {};
    QStringList keyOps = {};
};

// What a person has at hand to check a signature with: public keys, or secrets of an HMAC.
struct KeyMaterial
{
    static constexpr qsizetype largest = 1 << 20; // bytes

    JwkSet keys;
    QList<SecretKey> secrets;

    // A PEM text (public key, certificate, or the public half of an unencrypted private key) with anything in
    // front of it, a JWK, an array of them or a JWK Set; any other text is a secret, taken byte for byte.
    // What begins like JSON or holds the beginning of a PEM text is never one. Codes: "key.size",
    // "key.empty", "key.several" (keys in a PEM text), "key.json" (found says where), those of
    // crypto::Key, Jwk and JwkSet.
    static base::Result<KeyMaterial> parse(QByteArrayView text);

    bool isSecret() const { return !secrets.isEmpty(); }

    // As verifySignature, with HS256, HS384 and HS512 by a secret (RFC 7518 section 3.2) that is meant for
    // it. A key never serves as a secret, nor a secret as a key (RFC 8725 section 2.1). A key without a name
    // stands for whichever the token names. Codes: those of verifySignature, "signature.no_secret",
    // "signature.short_secret" (it fits, and is shorter than the hash).
    base::Result<base::Done> verify(const Jwt &jwt) const;
};

} // namespace jose
