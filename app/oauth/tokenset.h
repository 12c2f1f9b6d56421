// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "crypto/secret.h"
#include "oauth/scope.h"

#include <QDateTime>
#include <optional>

namespace oauth {

// What a token endpoint gave, RFC 6749 section 5.1.
struct TokenSet
{
    crypto::Secret accessToken;
    crypto::Secret refreshToken; // empty: none
    crypto::Secret idToken; // empty: none
    QString tokenType; // as the server wrote it; compared in any case
    Scopes scopes; // granted
    QDateTime receivedAt; // UTC
    std::optional<QDateTime> expiresAt; // of the access token, counted from receivedAt; absent: not told
    std::optional<QDateTime> refreshExpiresAt = {}; // of the refresh token; absent: not told
    bool refreshEndStays = false; // a refresh didn't move that end, so it is the end of the session

    // To a key of this computer: an API takes it with a proof only. RFC 9449 section 5
    bool isBound() const { return tokenType.compare(QLatin1String("DPoP"), Qt::CaseInsensitive) == 0; }

    // What stays after a refresh: an answer without a refresh token, ID token or scope keeps the old one
    // (RFC 6749 section 6, OpenID Connect Core 12.2).
    TokenSet renewedBy(const TokenSet &answer) const;

    // For the keychain. Code: "tokens.stored" (kind SignInAgain; expected names the member).
    crypto::Secret toBytes() const;
    static base::Result<TokenSet> fromBytes(QByteArrayView bytes);
};

} // namespace oauth
