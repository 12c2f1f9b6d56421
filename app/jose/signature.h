// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jose/jwk.h"
#include "jose/jwt.h"

#include <QJsonObject>

namespace jose {

// The algorithms that may sign a token (RFC 7518 section 3.1, RFC 8037 section 3.1, RFC 8812, RFC 9864),
// exact case: RS256 RS384 RS512 PS256 PS384 PS512 ES256 ES384 ES512 ES256K EdDSA Ed25519 Ed448. Never none,
// never HS*.
QStringList knownAlgorithms();

// The hash that its algorithm takes, HS* too, for at_hash and its like; nothing where that is none we know.
std::optional<crypto::Hash> hashOf(const Jwt &jwt);

// Checks the signature with the one key of the set that fits kid, alg, kty, crv, use and key_ops, or,
// without kid or with an empty one, with each fitting key, at most 8. Tells the key that signed.
// Key material in the token's own header (jwk, jku, x5c, x5u) is never used.
// Codes: "signature.alg" (not allowed or unknown), "signature.crit", "signature.kid" (not a string, or over
// 1 KiB), "signature.kid_unknown",
// "signature.key_ambiguous", "signature.no_key", "signature.wrong"; kind NotGenuine.
base::Result<Jwk> verifySignature(const Jwt &jwt, const JwkSet &keys, const QStringList &allowedAlgorithms);

// RFC 7515 section 4.1.11: a token that asks for an extension isn't understood here, RFC 7797's b64 neither.
// Code: "signature.crit".
base::Result<base::Done> checkCritical(const Jwt &jwt);

// The algorithms by which a key can sign, the best first.
QStringList algorithmsOf(const crypto::Key &key);

// A compact JWS over JSON claims: RFC 7515 section 7.1. The header names an algorithm that the pair can.
QByteArray sign(QByteArrayView claims, const QJsonObject &header, const crypto::Key &pair);

// The same with a header of typ, alg and kid.
QByteArray sign(QByteArrayView claims, const QString &typ, const QString &algorithm, const crypto::Key &pair,
    const QString &kid);

} // namespace jose
