// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/clientcredentialsflow.h"

#include "oauth/endpoint.h"
#include "oauth/tokenendpoint.h"

namespace accounts {

base::Future<oauth::TokenSet> ClientCredentialsFlow::run()
{
    if (!oauth::offers(server(), oauth::GrantType::ClientCredentials)) {
        return base::ready<oauth::TokenSet>(
            base::failure(base::Error::Kind::BadInput, QStringLiteral("client_credentials.not_offered"), {},
                {}, oauth::shownHost(server().tokenEndpoint)));
    }
    if (client().clientId.isEmpty()) { // no server makes one for a program without anybody's leave
        return base::ready<oauth::TokenSet>(
            base::failure(base::Error::Kind::BadInput, QStringLiteral("client_credentials.nothing_to_show")));
    }
    return base::andThen(identify({}), this, &ClientCredentialsFlow::ask);
}

base::Future<oauth::TokenSet> ClientCredentialsFlow::ask(const base::Done &)
{
    // RFC 6749 section 4.4: for confidential clients alone
    const oauth::ClientAuthentication way = client().authentication;
    const bool lacksSecret = oauth::needsSecret(way) && client().clientSecret.isEmpty();
    const bool lacksCertificate = way == oauth::ClientAuthentication::TlsClientAuth
        && request().settings.network.certificateFile.isEmpty();
    if (way == oauth::ClientAuthentication::None || lacksSecret || lacksCertificate) {
        return base::ready<oauth::TokenSet>(
            base::failure(base::Error::Kind::BadInput, QStringLiteral("client_credentials.nothing_to_show")));
    }
    Q_EMIT reached(Step::AskForToken);
    const auto request = oauth::clientCredentialsGrant(server(), client());
    return base::andThen(
        services().http.send(request, parent()), this, [this](const base::HttpAnswer &answer) {
            return oauth::parseTokenAnswer(
                answer, client().scopes, server().quirks, oauth::tokenTypesFor(client()));
        });
}

} // namespace accounts
