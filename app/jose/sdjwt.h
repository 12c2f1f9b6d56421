// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"

#include <QByteArray>
#include <QByteArrayList>
#include <optional>

namespace jose {

// An SD-JWT in compact form taken apart at its tildes, RFC 9901 section 4.
struct SdJwt
{
    QByteArray issuerSigned; // a JWT
    QByteArrayList disclosures; // each in base64url, as it came
    QByteArray keyBinding; // a JWT; empty: none
    QByteArray hashed; // what a key binding vouches for: all before it, the last tilde included

    static SdJwt split(QByteArrayView compact);
};

// Why the disclosures don't belong to the claims, or a key binding not to the rest.
struct SdJwtFault
{
    enum class Kind {
        Algorithm, // _sd_alg is none of sha-256, sha-384 and sha-512
        Unnamed, // no digest in the claims, or in a disclosure that is named, is this disclosure's
        Repeated, // the same disclosure stands twice
        DigestTwice, // one digest stands twice in the claims
        Shape, // not [salt, name, value] where a claim belongs, [salt, value] where an element does
        Name, // it would put a claim called "_sd" or "..."
        Conflict, // it would put a claim where there is one of that name
        NoKeyBinding, // what should be the key binding is no JWT, or its typ isn't kb+jwt
        KeyBindingHash, // its sd_hash is another
    };
    Kind kind;
    qsizetype disclosure = -1; // which, from 0; -1: none in particular
    QByteArray found; // the claim's name, or what _sd_alg or typ says
};

QByteArray sdAlgorithm(const base::Json &claims); // as the claims say; "sha-256" when they don't

// Section 7.1, steps 3 to 5: each disclosure is named by its digest, once. Digests without a disclosure are
// decoys or what isn't disclosed. Nothing: it is so.
std::optional<SdJwtFault> disclosuresFault(const base::Json &claims, const QByteArrayList &disclosures);

// Sections 4.3 and 7.3, without the signature: the key it is made with comes with the token.
std::optional<SdJwtFault> keyBindingFault(const base::Json &claims, const SdJwt &whole);

} // namespace jose
