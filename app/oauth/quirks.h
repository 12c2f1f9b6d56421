// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/client.h"
#include "oauth/requesttemplate.h"

#include <QJsonObject>
#include <QStringList>
#include <optional>

namespace oauth {

// How a server goes its own way where its documents don't say so. A server that keeps to the RFCs has none.
// Each member of the JSON has the name that stands beside it; what is absent is as the RFCs have it.
struct Quirks
{
    // RFC 6749 section 3.3 has "scope" and a blank; without a parameter no scope is sent.
    QString scopeParameter = QStringLiteral("scope"); // "scope_parameter"
    QString scopeSeparator = QStringLiteral(" "); // "scope_separator"

    // How the client shows who it is, whatever the metadata lists. "authentication": "none",
    // "client_secret_basic", "client_secret_post" or "empty_basic" (client_id and an empty password)
    std::optional<ClientAuthentication> authentication;

    // What an issuer is held against, OpenID Connect Core 3.1.3.7 rule 2. "issuer_comparison": "exact",
    // "tenant" (the document's {tenantid} stands for the token's tid) or "bare_host" (with or without
    // https://)
    enum class IssuerComparison { Exact, Tenant, BareHost };
    IssuerComparison issuerComparison = IssuerComparison::Exact;

    QString authorizationIss; // "authorization_iss": the iss of RFC 9207 where there is no discovery

    bool tokenRequestIsJson = false; // "token_request": "form" or "json"
    base::Parameters tokenParameters; // "token_parameters": sent with each token request; override nothing
    base::Parameters headers; // "headers": sent with each token request and each request for the person

    QUrl refreshEndpoint; // "refresh_endpoint"; empty: the token endpoint
    bool refreshRepeatsRedirectUri = false; // "refresh_repeats_redirect_uri"

    QString tokenType
        = QStringLiteral("Bearer"); // "token_type": what it calls a bearer token; empty: anything
    // The member of an answer that has the granted scopes, as a text or a list.
    QString grantedMember = QStringLiteral("scope"); // "granted_member"
    QString grantedSeparator = QStringLiteral(" "); // "granted_separator"
    bool grantedInRedirect = false; // "granted_in_redirect": with the code, not with the token
    bool selectsAccount
        = false; // "selects_account": takes prompt=select_account, OpenID Connect Core 3.1.2.1
    bool takesOnePrompt = false; // "takes_one_prompt": refuses a prompt of several values
    bool renamesScopes = false; // "renames_scopes": granted names can't be held against those asked for

    bool sendsNoResource = false; // "sends_no_resource": RFC 8707's parameter is refused

    std::optional<RequestTemplate> revocation; // "revocation"; absent: RFC 7009 where there is an endpoint
    // "revocation_ends_grant": with one token all go that the person allowed the client, of other sign-ins
    // too.
    bool revocationEndsGrant = false;

    // Who signed in, where it isn't userinfo that says so. "person": a RequestTemplate with the paths of the
    // members that name them, "data.0.login": "subject", "name", "email", and "holds", an object of the paths
    // that have to have a value (a flag or a text) or the answer is a failure.
    struct PersonRequest
    {
        RequestTemplate request;
        QString subject;
        QString name;
        QString email;
        QJsonObject holds;

        bool operator==(const PersonRequest &) const = default;
    };
    std::optional<PersonRequest> person;

    // When the server ends some sessions, whatever is renewed and without a word. "session_limit": {"days":
    // 7, "free_scopes": ["openid"]}, of which alone there is no such end.
    struct SessionLimit
    {
        int days = 0;
        QStringList freeScopes;

        bool operator==(const SessionLimit &) const = default;
    };
    std::optional<SessionLimit> sessionLimit;

    bool hasAny() const { return !(*this == Quirks()); }

    QJsonObject toJson() const; // only what differs
    // Of a description. Strict: what isn't known is refused. Code: "quirks.member" (expected: what it has to
    // be, found: its name).
    static base::Result<Quirks> fromJson(const QJsonObject &object);
    // Of an account, which another version may have kept: members that aren't known, and those whose choice
    // or inner members aren't, are passed over, and any value stands in "holds".
    static base::Result<Quirks> fromAccount(const QJsonObject &object);

    bool operator==(const Quirks &) const = default;
};

} // namespace oauth
