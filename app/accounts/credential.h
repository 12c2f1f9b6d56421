// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "crypto/secret.h"
#include "net/routesecrets.h"
#include "oauth/tokenset.h"

namespace accounts {

// What the keychain holds for one account: a single item, so that it is saved whole or not at all.
struct Credential
{
    QString accountId;
    quint64 sequence = 0; // grows with each save; a sign-in begins it with the time
    oauth::TokenSet tokens;
    crypto::Secret clientSecret; // empty: none
    QString nonce; // of the sign-in, for checking its ID token again; empty: none
    crypto::Secret privateKey = {}; // PKCS #8, of a client that proves itself by it; empty: none
    crypto::Secret proofKey = {}; // PKCS #8, to which the tokens are bound; empty: they aren't
    crypto::Secret registrationToken; // for deleting the client that the server made; empty: none
    net::RouteSecrets network = {}; // of the way to its server

    // With format version and SHA-256 of the rest.
    crypto::Secret toBytes() const;
    // Codes: "credential.damaged", "credential.version", "credential.account" (belongs to another)
    static base::Result<Credential> fromBytes(const crypto::Secret &bytes, const QString &accountId);
};

} // namespace accounts
