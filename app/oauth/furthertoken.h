// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/http.h"
#include "oauth/client.h"
#include "oauth/servermetadata.h"
#include "oauth/tokenset.h"

#include <QJsonObject>

namespace oauth {

// A further access token of an account: for another API, for fewer scopes, or exchanged.
struct FurtherToken
{
    enum class Way {
        Refresh, // the refresh token again with a resource (RFC 8707 section 2.2) or fewer scopes (RFC 6749
                 // section 6)
        Exchange // the access token for another one: RFC 8693
    };

    QString id; // ours and random
    Way way = Way::Refresh;
    QString resource; // an absolute URI without a fragment; empty: not said
    QString audience; // of an exchange, by the server's name for it; empty: not said
    Scopes scopes; // empty: as the account's

    // Codes: "further.resource" (no absolute URI, or with a fragment: RFC 8707 section 2), "further.nothing"
    // (neither resource, audience nor scopes), "further.scope" (expected: the account's; found: what it
    // hasn't got).
    base::Result<base::Done> check(const Scopes &granted) const;

    QJsonObject toJson() const;
    static FurtherToken fromJson(const QJsonObject &object);

    bool operator==(const FurtherToken &) const = default;
};

// RFC 8707 section 2.2 with RFC 6749 section 6, or RFC 8693 section 2.1.
base::HttpRequest furtherGrant(
    const ServerMetadata &server, const Client &client, const TokenSet &tokens, const FurtherToken &wanted);

// The client as it asks for one by the client credentials grant again: with its resource and its scopes.
Client clientFor(const FurtherToken &wanted, const Client &client);

// As parseTokenAnswer, and RFC 8693 section 2.2.1. Codes: those, "further.type" (what was issued is no access
// token; found: its type), "further.audience" (a JWT for somebody else; expected: who was asked for).
base::Result<TokenSet> parseFurtherAnswer(const base::HttpAnswer &answer, const ServerMetadata &server,
    const TokenSet &tokens, const FurtherToken &wanted);

} // namespace oauth
