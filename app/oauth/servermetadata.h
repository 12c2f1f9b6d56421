// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/http.h"
#include "base/json.h"
#include "base/result.h"
#include "oauth/granttype.h"
#include "oauth/quirks.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>
#include <QUrl>

namespace oauth {

// What an authorization server says of itself: OpenID Connect Discovery 1.0 section 3, RFC 8414 section 2.
struct ServerMetadata
{
    QString issuer; // compared code point by code point; empty when the endpoints were given by hand
    QString askedAs; // the issuer that discovery was asked for, where the document may name another
    QUrl authorizationEndpoint;
    QUrl tokenEndpoint;
    QUrl jwksUri; // empty: no ID tokens can be checked
    QUrl userinfoEndpoint; // empty: none
    QUrl revocationEndpoint; // RFC 7009; empty: none
    QUrl endSessionEndpoint; // empty: none
    QUrl registrationEndpoint; // RFC 7591; empty: none
    QUrl deviceAuthorizationEndpoint; // RFC 8628; empty: none
    QUrl pushedAuthorizationRequestEndpoint; // RFC 9126; empty: none
    QUrl introspectionEndpoint; // RFC 7662; empty: none
    QStringList idTokenSigningAlgValuesSupported; // RS256 when the document lists none
    QStringList userinfoSigningAlgValuesSupported; // OpenID Connect Discovery section 3
    QStringList introspectionSigningAlgValuesSupported; // RFC 9701 section 7
    QStringList tokenEndpointAuthMethodsSupported;
    QStringList tokenEndpointAuthSigningAlgValuesSupported;
    QStringList dpopSigningAlgValuesSupported; // RFC 9449 section 5.1
    QStringList responseModesSupported;
    QStringList authorizationSigningAlgValuesSupported; // JARM section 4
    QStringList codeChallengeMethodsSupported;
    QStringList grantTypesSupported;
    QStringList scopesSupported;
    QStringList promptValuesSupported; // Initiating User Registration via OpenID Connect section 4
    bool authorizationResponseIssParameterSupported = false; // RFC 9207 section 3
    bool clientIdMetadataDocumentSupported = false; // a client_id may be the address of a document
    bool requirePushedAuthorizationRequests = false; // RFC 9126 section 5
    // Where a client with a certificate goes, by the names of the endpoints: RFC 8705 section 5. Not kept: an
    // account has the addresses that it uses.
    QMap<QString, QUrl> mtlsEndpointAliases = {};
    Quirks quirks; // what it does otherwise, and doesn't say of itself

    // The well-known addresses to try, in order: OpenID Connect appends (Discovery section 4), RFC 8414
    // section 3.1 inserts, and some insert OpenID Connect's. Whoever comes from an API asks for OAuth's
    // first. The issuer has passed checkedIssuer.
    enum class Lookup { OpenIdFirst, OAuthFirst };
    static QList<QUrl> wellKnownUrls(const QUrl &issuer, Lookup lookup = Lookup::OpenIdFirst);
    static Lookup lookupFor(const QString &resource) // the API that tokens are wanted for; empty: none
    {
        return resource.isEmpty() ? Lookup::OpenIdFirst : Lookup::OAuthFirst;
    }

    // Reads a discovery answer, which has to name that issuer as the quirks have it. Codes:
    // "discovery.status", "discovery.html", "discovery.json" (with the reader's place), "discovery.issuer"
    // (names another), "discovery.missing" and "discovery.endpoint" (not past the gate; expected names the
    // member), "discovery.response_type", "discovery.pkce" (lists methods without S256).
    static base::Result<ServerMetadata> parse(
        const base::HttpAnswer &answer, const QString &issuer, const Quirks &quirks = {});

    // What may sign its answers, of what is known here; the ID token's where it lists none.
    QStringList userinfoAlgorithms() const;
    QStringList introspectionAlgorithms() const;

    ServerMetadata withAliases() const; // in the place of the endpoints that no browser goes to

    // How it signs the answers of its authorization endpoint, where it can and the keys are known: the name
    // of the response_mode ("query.jwt") and the algorithms; empty: it doesn't. JARM sections 2.3 and 4.
    QString signedResponseMode() const;
    QStringList responseAlgorithms() const;

    QString askedIssuer() const { return askedAs.isEmpty() ? issuer : askedAs; }
    // The iss of its authorization answers, RFC 9207 section 2; empty: nothing to compare with.
    QString authorizationIss() const { return issuer.isEmpty() ? quirks.authorizationIss : issuer; }
    bool canRevokeAccessTokens() const { return !revocationEndpoint.isEmpty() || quirks.revocation; }
    bool canRevokeRefreshTokens() const
    {
        return quirks.revocation ? quirks.revocation->takesRefreshTokens() : !revocationEndpoint.isEmpty();
    }
    bool hasIdTokens() const { return !issuer.isEmpty() && !jwksUri.isEmpty(); }
    bool isEncrypted() const; // false: some of it is http, which the gate lets through to this computer alone
    // Of the hosts beside the issuer's, or the token endpoint's where there is none, one address each.
    QList<QUrl> elsewhere() const;

    // What these say less safely than they did before, as a refresh of a stored document must not do
    // silently (RFC 9207 section 2.4, RFC 9700 sections 4.4 and 4.8): an endpoint that the grant leads to, at
    // an origin that is neither its own of before nor the token endpoint's; no iss in the authorization
    // response any more, no S256, no bound tokens, no signed answers; an ID token may be signed by a weaker
    // algorithm than any before. Code: "sign_in.server_changed".
    base::Result<base::Done> comparedWith(
        const ServerMetadata &before, GrantType grant = GrantType::AuthorizationCode) const;

    // For the accounts file.
    QJsonObject toJson() const;
    static base::Result<ServerMetadata> fromJson(const QJsonObject &object); // every address past the gate

    bool operator==(const ServerMetadata &) const = default;
};

// How this client shows who it is there: as the person chose, as the quirks have it, by its private key, else
// as authenticationWith. A secret that isn't there, or isn't wanted, isn't sent.
ClientAuthentication authenticationAt(const ServerMetadata &server, const Client &client);

} // namespace oauth
