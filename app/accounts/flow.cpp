// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/flow.h"

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
    if (!m_request.registers) // the server chose for a client that it made
        m_client.authentication = oauth::authenticationAt(m_server, m_client.clientSecret);
    if (!m_request.registers || !m_client.clientId.isEmpty())
        return base::ready<base::Done>(base::Done {});
    Q_EMIT reached(Step::Register);
    return base::andThen(m_made.make(m_services.http, m_server, m_client, redirectUri), this,
        [this](const oauth::Client &client) -> base::Result<base::Done> {
            m_client = client;
            return base::Done {};
        });
}

void Flow::forgetMadeClient()
{
    m_client = MadeClient::unmade(m_client);
}

base::Result<base::Done> Flow::openBrowser()
{
    const auto opened = m_services.openBrowser(address(), m_request.settings.browser);
    m_browserTrouble = opened ? std::nullopt : std::optional(opened.error());
    return opened;
}

} // namespace accounts
