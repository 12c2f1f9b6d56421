// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/http.h"
#include "jose/jwk.h"

namespace oauth {

// A key as an issuer publishes it, RFC 7517 section 4, fit for checking signatures or not. Foreign text, not
// made visible yet.
struct PublishedKey
{
    QString kid;
    QString kty;
    QString crv;
    QString alg;
    QString use;
    int bits = 0; // 0: not known
    QByteArray thumbprint; // RFC 7638; empty: it can't be made
    bool isPrivate = false; // whoever reads it can sign with it
    // Why it checks no signature; empty: it can. Codes: those of Jwk::parse, "jwk.use" (for encryption),
    // "jwk.alg" (signs nothing), "jwk.ambiguous" (another key has the same name).
    QString fault;
};

// The keys of an issuer, RFC 7517 section 5, all of them.
struct PublishedKeys
{
    QList<PublishedKey> keys; // in the order of the document
    jose::JwkSet usable;
    QByteArray text; // as it came
    QUrl address;
    QDateTime fetchedAt; // UTC

    // Codes: those of publishedSet.
    static base::Result<PublishedKeys> parse(const base::HttpAnswer &answer);
};

// What can be used of them. Codes: "jwks.status", "jwks.html" and those of JwkSet.
base::Result<jose::JwkSet> publishedSet(const base::HttpAnswer &answer);

} // namespace oauth
