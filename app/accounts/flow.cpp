// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/flow.h"

#include "oauth/clientassertion.h"
#include "oauth/dpop.h"

namespace accounts {

Flow::Flow(const Services &services, const oauth::ServerMetadata &server, const SignInRequest &request,
    MadeClient &made, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_server(server)
    , m_request(request)
    , m_made(made)
    , m_client(request.client)
{
}

base::Future<base::Done> Flow::identify(const QUrl &redirectUri)
{
    m_client.redirectUri = redirectUri;
    if (const auto authenticated = authenticate(); !authenticated)
        return base::ready<base::Done>(base::Failure(authenticated.error()));
    const bool binds = m_client.binding == oauth::Binding::Required
        || (m_client.binding == oauth::Binding::WhereOffered && oauth::offersDPoP(m_server));
    if (binds)
        m_client.proofKey = crypto::Key::generate(crypto::Curve::P256).toPkcs8();
    if (!m_request.registers || !m_client.clientId.isEmpty())
        return base::ready<base::Done>(base::Done {});
    Q_EMIT reached(Step::Register);
    return base::andThen(m_made.make(m_services.http, m_server, m_client, redirectUri), this,
        [this](const oauth::Client &client) -> base::Result<base::Done> {
            m_client = client;
            return base::Done {};
        });
}

base::Result<base::Done> Flow::authenticate()
{
    using oauth::ClientAuthentication;
    const bool isMade = m_request.registers && !m_client.clientId.isEmpty();
    if (!isMade) // else the server chose for a client that it made
        m_client.authentication = oauth::authenticationAt(m_server, m_client);
    // RFC 8705 section 2: the certificate is shown in any case; it is the client's name there.
    const auto listed = [this](const char *method) {
        return m_server.tokenEndpointAuthMethodsSupported.contains(QLatin1String(method));
    };
    // Who signs in as a program has to show something, whatever is listed: RFC 6749 section 4.4.
    const bool mayShowNothing = listed("none") && m_request.grant != oauth::GrantType::ClientCredentials;
    const bool byCertificate = !m_client.choseAuthentication && !isMade
        && m_client.authentication == ClientAuthentication::None
        && !m_request.settings.network.certificateFile.isEmpty() && !mayShowNothing
        && (listed("tls_client_auth") || listed("self_signed_tls_client_auth"));
    if (byCertificate)
        m_client.authentication = ClientAuthentication::TlsClientAuth;
    if (m_client.authentication != ClientAuthentication::PrivateKeyJwt)
        return base::Done {};
    const auto algorithm
        = oauth::assertionAlgorithm(m_client.privateKey, m_server.tokenEndpointAuthSigningAlgValuesSupported);
    if (!algorithm)
        return base::Failure(algorithm.error());
    m_client.signingAlgorithm = *algorithm;
    return base::Done {};
}

void Flow::forgetMadeClient()
{
    m_client = MadeClient::unmade(m_client);
}

base::Future<base::Done> Flow::openBrowserAgain()
{
    return base::andThen(freshAddress(), this, [this](const QUrl &) { return openBrowser(); });
}

base::Future<base::Done> Flow::openBrowser()
{
    m_browserTrouble.reset();
    const auto opening = m_services.openBrowser(address(), m_request.settings.browser);
    return base::finally(net::outcomeOf(opening), this, [this](const base::Result<base::Done> &opened) {
        if (opened)
            return;
        m_browserTrouble = opened.error();
        Q_EMIT browserFailed();
    });
}

} // namespace accounts
