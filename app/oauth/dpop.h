// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/http.h"
#include "crypto/key.h"
#include "crypto/secret.h"

#include <QStringList>

namespace oauth {

struct ServerMetadata;

// Demonstrating proof of possession, RFC 9449: tokens are bound to a key pair of this computer, and each
// request shows that the key is at hand.

constexpr const char *proofAlgorithm = "ES256"; // of every proof: the pair is one of P-256

bool offersDPoP(const ServerMetadata &server); // section 5.1: lists that algorithm

// A proof for one request, section 4.2. `htu` is the address without query and fragment; with a token its
// hash goes along (ath); without a nonce none was asked for.
QByteArray dpopProof(const crypto::Key &pair, const QByteArray &method, const QUrl &url, const QDateTime &now,
    const QByteArray &nonce = {}, const crypto::Secret &accessToken = {});

// A fresh proof with each sending, section 5. Nothing for a key that isn't one.
void addProof(base::HttpRequest &request, const crypto::Secret &proofKey);

// A token in the header of a request for a protected resource: bound with a proof (section 7.1), or as a
// bearer token (RFC 6750 section 2.1) where there is no key.
void addAccessToken(
    base::HttpRequest &request, const crypto::Secret &accessToken, const crypto::Secret &proofKey);

// The thumbprint of the key (RFC 7638), as dpop_jkt (section 10) and cnf.jkt (section 6.1) have it; empty for
// a key that isn't one.
QString thumbprintOf(const crypto::Secret &proofKey);

// Section 8.1: NQCHAR of RFC 6749 appendix A, at most 1024 bytes.
bool isNonce(const QByteArray &text);
// The nonce of an answer, section 8; empty: none, or none that a proof could repeat.
QByteArray nonceIn(const base::HttpAnswer &answer);
// Whether the server wants the request again with the nonce that it gave, sections 8 and 9.
bool wantsNonce(const base::HttpAnswer &answer);

} // namespace oauth
