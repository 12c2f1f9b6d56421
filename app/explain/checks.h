// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jose/jwk.h"
#include "jose/jwt.h"
#include "jose/keymaterial.h"
#include "oauth/idtoken.h"

#include <QList>
#include <QString>
#include <optional>

namespace explain {

// A row of the list of checks. Plain text.
struct Check
{
    enum class Verdict { Passed, Failed, Attention, NotChecked };
    // What would let a check be made that wasn't. Nothing is fetched before somebody takes the offer.
    enum class Offer {
        None,
        FetchKeys,
        GiveKey,
        GiveSecret,
        ChooseIssuer,
        ChooseAudience,
        ChooseClient,
        ChooseNonce,
        GiveAccessToken,
        GiveCode
    };
    QString name;
    Verdict verdict = Verdict::NotChecked;
    QString reason; // one sentence or its end: "ES256, key "2025-11-a" from the issuer"
    Offer offer = Offer::None; // of Verdict::NotChecked, and of a choice that may be another

    QString toString() const; // "Signature: passed, ES256, ..."
    QString purpose() const; // what is asked by it, for somebody who never heard of it; may be empty
    bool operator==(const Check &) const = default;
};

// Against what a token of an account is held.
struct CheckContext
{
    oauth::IdTokenExpectation expectation; // issuer, client, algorithms, nonce, access token, now
    std::optional<jose::JwkSet> keys; // absent: not fetched yet, so the signature isn't checked
    bool namesKeys = true; // the issuer says where its keys are
    bool areKeysOlder = false; // than the token: the issuer may have newer ones
    std::optional<qint64> clockAhead = {}; // seconds that this computer's clock is ahead of the server's
    QString boundTo = {}; // thumbprint of the key that the token was asked to be bound to; empty: to none
    bool isUnbound = false; // binding was asked for, and a bearer token came
};

// The lists begin with the signature and keep their order; a row that has nothing to say about a token is
// left out.

QList<Check> checkIdToken(const jose::Jwt &jwt, const CheckContext &context);
// For the reader only: nothing in the program depends on what an access token says (RFC 9068 section 6).
QList<Check> checkAccessToken(const jose::Jwt &jwt, const CheckContext &context);
QList<Check> checkRefreshToken(
    const jose::Jwt &jwt, const CheckContext &context); // the same, read by its server
// What a person says a token has to say, known from elsewhere; empty: that wasn't chosen.
struct Expected
{
    QString issuer = {}; // whom it is from
    QString audience = {}; // one that it is for, RFC 7519 section 4.1.3
    QString clientId = {}; // whom it was issued to, OpenID Connect Core 2 and RFC 9068 section 2.2
    QString nonce = {}; // of the sign-in that it began, OpenID Connect Core 3.1.3.7 rule 11
    crypto::Secret accessToken = {}; // that it came with, section 3.1.3.8
    crypto::Secret code = {}; // that it came with, section 3.3.2.10
    bool isSourceOfKeys = false; // the keys were fetched from the issuer that the token names
    std::optional<qint64> clockAhead = {}; // seconds that this computer's clock is ahead of that issuer's
};

// Of a token that came from anywhere, with the keys that are at hand, if any.
QList<Check> checkPasted(const jose::Jwt &jwt, const std::optional<jose::KeyMaterial> &keys,
    const QDateTime &now, const Expected &chosen = {});
// What an access token is bound to, RFC 9449 section 6 and RFC 8705 section 3: nothing where it is a bearer
// token that nobody asked to be bound. `jwt` is absent where it can't be read.
std::optional<Check> checkBinding(const std::optional<jose::Jwt> &jwt, const CheckContext &context);
// ... of a pasted token, whose key isn't here; `isBound` as in Paste.
std::optional<Check> checkPastedBinding(const std::optional<jose::Jwt> &jwt, bool isBound);
// Whether an API takes it with a proof only, by its own word: RFC 9449 section 6.1
bool namesProofKey(const jose::Jwt &jwt);
// ... as its server says, RFC 9449 section 6.2 and RFC 8705 section 3.2; `key` as boundTo of CheckContext.
std::optional<Check> checkConfirmation(const base::Json &cnf, const QString &key);
// Without an ID token: that nothing proves who signed in.
Check nothingProvesWho();

} // namespace explain
