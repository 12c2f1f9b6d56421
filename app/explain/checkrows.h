// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/checks.h"

#include <optional>

// One function a row: what stands in the lists of checks.cpp.
namespace explain::row {

// `code` is that of jose::verifySignature, or "signature.mac" of one made with a secret where only keys
// count; empty: it passed.
Check signature(const jose::Jwt &jwt, const QString &code);
Check signatureWithoutKeys(const jose::Jwt &jwt, bool canBeFetched);
Check signatureOfAnotherIssuer(const jose::Jwt &jwt);
Check signatureOfServer(const jose::Jwt &jwt); // HS256 and its like: a secret that only the server has
Check signatureOfNewerKey(const jose::Jwt &jwt); // it fits none of those here, and they are older than it
Check signatureMissing(); // isUnsigned()
// By an algorithm that is registered and that Cloakroom doesn't know: no key helps. Of the issuer's keys,
// where they are given, one that can't be read has to be its own: a token may not choose to be left alone.
std::optional<Check> signatureBeyondUs(
    const jose::Jwt &jwt, const std::optional<jose::JwkSet> &issuersKeys = {});

Check issuer(const jose::Jwt &jwt, const QString &expected);
// By the server's clock where it is known how far this computer's, which says `here`, is ahead of that.
Check time(const jose::Jwt &jwt, const QDateTime &here, std::optional<qint64> clockAhead);

// How strong what signs it is, whoever signed: RFC 8725 sections 3.1 and 3.2, RFC 7518 section 3.
Check algorithm(const jose::Jwt &jwt);
// typ against what such a token has to hold: RFC 8725 section 3.11, RFC 9068 section 2.2, OpenID Connect
// Back-Channel Logout 1.0 section 2.4, RFC 9449 section 4.2.
Check type(const jose::Jwt &jwt);
// Only when there is something amiss: RFC 7515 sections 4.1.11 and 4, RFC 8725 section 3.10.
std::optional<Check> critical(const jose::Jwt &jwt);
std::optional<Check> doubles(const jose::Jwt &jwt);
std::optional<Check> keyInHeader(const jose::Jwt &jwt);

// The audience as a list for a sentence, cut.
QString audienceOf(const jose::Jwt &jwt);
bool isMadeWithSecret(const jose::Jwt &jwt); // HS256 and its like
bool isProof(const jose::Jwt &jwt); // of possession: a DPoP proof, RFC 9449
bool isUnsigned(const jose::Jwt &jwt); // "none", in any case

} // namespace explain::row
