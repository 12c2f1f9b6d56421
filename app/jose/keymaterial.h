// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret.h"
#include "jose/jwk.h"
#include "jose/signature.h"

namespace jose {

// What a person has at hand to check a signature with: public keys, or the secret of an HMAC.
struct KeyMaterial
{
    static constexpr qsizetype largest = 1 << 20; // bytes

    JwkSet keys;
    crypto::Secret secret;

    // A PEM text (public key, certificate, or the public half of an unencrypted private key), a JWK or a JWK
    // Set; any other text is a secret, taken byte for byte. Codes: "key.size", "key.empty", those of
    // crypto::Key, Jwk and JwkSet.
    static base::Result<KeyMaterial> parse(QByteArrayView text);

    bool isSecret() const { return !secret.isEmpty(); }

    // As verifySignature, with HS256, HS384 and HS512 by the secret (RFC 7518 section 3.2). A key never
    // serves as a secret, nor a secret as a key (RFC 8725 section 2.1). A key without a name stands for
    // whichever the token names. Codes: those of verifySignature, "signature.no_secret",
    // "signature.short_secret".
    base::Result<base::Done> verify(const Jwt &jwt) const;
};

} // namespace jose
