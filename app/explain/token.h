// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret.h"
#include "explain/checks.h"
#include "jose/jwt.h"

#include <QList>
#include <QString>
#include <optional>

namespace explain {

enum class TokenUse { AccessToken, IdToken, RefreshToken, Pasted };

// A token looked at: a JWT taken apart, or what can be said of one that can't be. Every one but an account's
// ID token is read as far as it goes, with doubled members and without JSON in its payload; one that somebody
// pasted as an SD-JWT with its disclosures, too.
struct Token
{
    enum class Kind { Jwt, SdJwt, Jws, Encrypted, Opaque, Broken };

    Kind kind = Kind::Opaque;
    std::optional<jose::Jwt> jwt; // of Kind::Jwt, SdJwt and Jws
    std::optional<base::Json> header; // of Kind::Encrypted: all of it that can be read
    QList<base::Json> disclosures; // of Kind::SdJwt: arrays of salt, name and value (RFC 9901 section 4.2)
    QList<Check> selectiveChecks; // of Kind::SdJwt: rows that need neither keys nor the time
    QString badge; // "JWT", "encrypted", "opaque"
    QString title; // what kind of JWT, by its typ and claims: "Access token · RFC 9068"
    QString explanation; // sentences: what it is and what can't be read from it; may be empty for a JWT
    qsizetype open = 0; // how many leading characters may be shown while the rest is masked

    static Token look(const crypto::Secret &token, TokenUse use);
};

} // namespace explain
