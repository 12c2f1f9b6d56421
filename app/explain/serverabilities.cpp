// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/serverabilities.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace explain {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(explain::ServerAbilities)
};

// RFC 8414 section 2: a list that isn't there stands for the code grant and the implicit one; servers that
// renew often leave it out.
bool mayRenew(const oauth::ServerMetadata &server)
{
    return server.grantTypesSupported.isEmpty()
        || server.grantTypesSupported.contains(QLatin1String("refresh_token"));
}

} // namespace

QString abilitiesInShort(const oauth::ServerMetadata &server)
{
    QStringList abilities;
    if (server.codeChallengeMethodsSupported.contains(QLatin1String("S256")))
        abilities += QStringLiteral("PKCE S256");
    if (mayRenew(server))
        abilities += Tr::tr("renewing");
    if (server.canRevokeAccessTokens())
        abilities += Tr::tr("revocation");
    if (!server.deviceAuthorizationEndpoint.isEmpty())
        abilities += Tr::tr("sign-in from another device");
    if (!server.registrationEndpoint.isEmpty())
        abilities += Tr::tr("registers Cloakroom by itself");
    if (server.clientIdMetadataDocumentSupported)
        abilities += Tr::tr("takes client documents");
    if (!server.hasIdTokens())
        abilities += Tr::tr("no ID tokens");
    return abilities.join(QStringLiteral(" · "));
}

QString contradictionsInShort(
    const oauth::ServerMetadata &server, const oauth::Client &client, oauth::GrantType grant)
{
    QStringList unlisted;
    const QString grantName = oauth::grantTypeName(grant);
    if (!server.grantTypesSupported.isEmpty() && !server.grantTypesSupported.contains(grantName))
        unlisted += grantName;
    // A client that shows nothing isn't listed by many that take it; what has a name of our own, by none.
    const auto method = client.authentication;
    const bool isListed = method == oauth::ClientAuthentication::None
        || method == oauth::ClientAuthentication::EmptyBasic
        || server.tokenEndpointAuthMethodsSupported.isEmpty()
        || std::ranges::any_of(server.tokenEndpointAuthMethodsSupported,
            [method](const QString &name) { return oauth::authenticationNamed(name) == method; });
    if (!isListed)
        unlisted += oauth::authenticationName(method);
    // The address of a client document is no name that somebody else knows.
    const bool wasRead = !server.issuer.isEmpty();
    const bool isDocument = oauth::checkClientDocument(client.clientId).has_value();
    if (wasRead && !server.clientIdMetadataDocumentSupported && isDocument)
        unlisted += QStringLiteral("client_id_metadata_document_supported");
    if (!unlisted.isEmpty())
        return Tr::tr("its document doesn't list %1").arg(unlisted.join(QStringLiteral(", ")));
    // An address may be the name of a client that was registered, all the same.
    const bool isAddress = client.clientId.contains(QLatin1String("://"));
    if (server.clientIdMetadataDocumentSupported && isAddress && !isDocument)
        return Tr::tr("the client ID isn't the address of a client document");
    return {};
}

} // namespace explain
