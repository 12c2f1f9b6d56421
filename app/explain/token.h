// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret.h"
#include "jose/jwt.h"

#include <QString>
#include <optional>

namespace explain {

enum class TokenUse { AccessToken, IdToken, RefreshToken };

// A token looked at: a JWT taken apart, or what can be said of one that can't be.
struct Token
{
    enum class Kind { Jwt, Encrypted, Opaque };

    Kind kind = Kind::Opaque;
    std::optional<jose::Jwt> jwt; // of Kind::Jwt
    QString badge; // "JWT", "encrypted", "opaque"
    QString explanation; // a sentence: what it is and why nothing can be read from it; empty for a JWT
    qsizetype open = 0; // how many leading characters may be shown while the rest is masked

    static Token look(const crypto::Secret &token, TokenUse use);
};

} // namespace explain
