// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/madeclient.h"

#include "accounts/accountbook.h"
#include "oauth/endpoint.h"

namespace accounts {

namespace {

// A key or a certificate that it was not asked with.
bool needsMore(oauth::ClientAuthentication method)
{
    return method == oauth::ClientAuthentication::PrivateKeyJwt
        || method == oauth::ClientAuthentication::TlsClientAuth;
}

} // namespace

MadeClient::MadeClient(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

MadeClient::~MadeClient()
{
    if (m_isKept || m_registration.address.isEmpty())
        return;
    m_http->send(
        oauth::unregistrationRequest(m_registration.address, m_registration.accessToken), &m_services.book);
}

base::Future<oauth::Client> MadeClient::make(net::Http &http, const oauth::ServerMetadata &server,
    const oauth::Client &wanted, const QUrl &redirectUri)
{
    if (server.registrationEndpoint.isEmpty()) {
        return base::ready<oauth::Client>(base::failure(base::Error::Kind::BadInput,
            QStringLiteral("registration.not_offered"), {}, {}, oauth::shownHost(QUrl(server.issuer))));
    }
    m_http = &http;
    const auto request = oauth::registrationRequest(server, wanted, redirectUri);
    const auto read
        = [this, wanted, redirectUri](const base::HttpAnswer &answer) -> base::Result<oauth::Client> {
        const auto made = oauth::parseRegistrationAnswer(answer);
        if (!made)
            return base::Failure(made.error());
        const auto method = made->authentication.value_or(wanted.authentication);
        if (method != wanted.authentication && needsMore(method)) {
            return base::failure(base::Error::Kind::BadAnswer, QStringLiteral("registration.method"),
                oauth::authenticationName(wanted.authentication), oauth::authenticationName(method),
                oauth::shownHost(answer.url));
        }
        m_registration = *made;
        oauth::Client client = wanted;
        client.clientId = made->clientId;
        client.clientSecret = made->clientSecret;
        client.authentication = method;
        if (redirectUri.port() > 0)
            client.redirect.ports = {quint16(redirectUri.port())}; // not every server lets it change
        return client;
    };
    return base::andThen(http.send(request, this), this, read);
}

oauth::Client MadeClient::unmade(oauth::Client client)
{
    client.clientId.clear();
    client.clientSecret = {};
    client.redirect.ports.clear();
    return client;
}

} // namespace accounts
