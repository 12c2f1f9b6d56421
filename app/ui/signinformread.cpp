// SPDX-License-Identifier: GPL-3.0-or-later
// What was filled in to a sign-in form, as a request.
#include "oauth/endpoint.h"
#include "ui/clientfields.h"
#include "ui/clientprooffields.h"
#include "ui/form.h"
#include "ui/grantfield.h"
#include "ui/networkfields.h"
#include "ui/signinform.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace ui {

std::optional<accounts::SignInRequest> SignInForm::request()
{
    accounts::SignInRequest result = readProvider();
    readClient(result);
    readNetwork(result);
    wantClient(result);
    return checked(result);
}

std::optional<accounts::SignInRequest> SignInForm::requestToKeep()
{
    accounts::SignInRequest result = readProvider();
    readClient(result);
    result.client.clientSecret = {};
    return checked(result);
}

std::optional<accounts::SignInRequest> SignInForm::checked(const accounts::SignInRequest &request)
{
    if (m_more->isWrong())
        openMore(true);
    QWidget *wrong = m_form->isWrong() ? m_form->firstWrong() : m_more->firstWrong();
    Q_EMIT resized();
    if (!wrong)
        return request;
    wrong->setFocus();
    return {};
}

std::optional<oauth::ServerMetadata> SignInForm::readServer()
{
    const QString issuer = m_issuer->text().trimmed();
    if (!issuer.isEmpty()) {
        if (const auto checked = oauth::checkedIssuer(issuer); !checked)
            m_form->setWrong(m_issuer, shortWords(checked.error()));
        return {};
    }
    if (m_authorization->text().trimmed().isEmpty() && m_token->text().trimmed().isEmpty()) {
        m_form->setWrong(m_issuer, tr("Give the issuer's address, or under More its endpoints by hand."));
        return {};
    }
    oauth::ServerMetadata server = m_start.request.server.value_or(oauth::ServerMetadata());
    const auto orNone
        = [this](QLineEdit *edit) { return edit->text().trimmed().isEmpty() ? QUrl() : readEndpoint(edit); };
    const bool needsBrowser = m_grant->grant() == oauth::GrantType::AuthorizationCode;
    server.authorizationEndpoint = needsBrowser ? readEndpoint(m_authorization) : orNone(m_authorization);
    server.tokenEndpoint = readEndpoint(m_token);
    server.revocationEndpoint = orNone(m_revocation);
    server.userinfoEndpoint = orNone(m_userinfo);
    server.deviceAuthorizationEndpoint = orNone(m_deviceAuthorization);
    return server;
}

QUrl SignInForm::readEndpoint(QLineEdit *edit)
{
    const auto checked = oauth::checkedEndpoint(edit->text().trimmed());
    if (checked)
        return *checked;
    m_more->setWrong(edit, shortWords(checked.error()));
    return {};
}

QHash<QString, QString> SignInForm::answers() const
{
    QHash<QString, QString> answers = m_start.answers;
    for (auto each = m_answers.cbegin(); each != m_answers.cend(); ++each)
        answers.insert(each.key(), each.value()->text().trimmed());
    return answers;
}

// Whom to sign in to, and what is known of its ways.
accounts::SignInRequest SignInForm::readProvider()
{
    m_form->clearWrong();
    m_more->clearWrong();
    accounts::SignInRequest request = m_start.request;
    if (m_start.isByHand) {
        request.issuer = m_issuer->text().trimmed();
        request.server = readServer();
        if (!isSameServer(request)) { // whose ways they are
            request.quirks = {};
            if (request.server)
                request.server->quirks = {};
        }
    }
    if (!m_start.fill)
        return request;
    const auto filled = m_start.fill(answers());
    if (filled)
        return *filled;
    m_form->setWrong(m_answers.value(filled.error().expected, m_clientId), shortWords(filled.error()));
    return request;
}

bool SignInForm::isSameServer(const accounts::SignInRequest &request) const
{
    const accounts::SignInRequest &start = m_start.request;
    const auto endpoints = [](const accounts::SignInRequest &each) {
        const oauth::ServerMetadata server = each.server.value_or(oauth::ServerMetadata());
        return QList<QUrl> {
            server.authorizationEndpoint, server.tokenEndpoint, server.deviceAuthorizationEndpoint};
    };
    return m_start.fill || (request.issuer == start.issuer && endpoints(request) == endpoints(start));
}

// A secret is for the server that it was given for.
bool SignInForm::isSameClient(const accounts::SignInRequest &request) const
{
    return isSameServer(request) && request.client.clientId == m_start.request.client.clientId;
}

void SignInForm::wantClient(const accounts::SignInRequest &request)
{
    const oauth::Client &client = request.client;
    if (client.clientId.isEmpty() && !request.registers)
        m_form->setWrong(
            m_clientId, tr("The provider gives a client ID to each program that is registered there."));
    const bool lacksSecret = oauth::needsSecret(client.authentication) && client.clientSecret.isEmpty()
        && !request.registers; // else the server makes one
    if (client.choseAuthentication && lacksSecret)
        m_proof->setWrong(tr("There is no client secret to show."));
    const bool lacksCertificate = client.authentication == oauth::ClientAuthentication::TlsClientAuth
        && request.settings.network.certificateFile.isEmpty();
    if (client.choseAuthentication && lacksCertificate)
        m_proof->setWrong(tr("There is no client certificate to show."));
    const bool isSpared = m_start.secret == SignInStart::Secret::RequiredExceptDevice
        && request.grant == oauth::GrantType::DeviceCode;
    const bool mustBring = m_start.wantsSecret() && !isSpared && !request.registers;
    if (mustBring && client.clientSecret.isEmpty())
        m_form->setWrong(m_clientSecret, tr("The provider gives it with the client ID, and asks for it."));
}

void SignInForm::readNetwork(accounts::SignInRequest &request)
{
    if (const auto network = m_network->read()) {
        request.settings.network = *network;
        request.routeSecrets = m_network->secretsOf(*network);
    }
    if (const auto usable = request.settings.check(request.routeSecrets); !usable)
        m_network->showFault(usable.error());
}

// A quirk that is left as it was shown is nobody's choice, and at another server it isn't known. A server
// that makes the client has to be told, or it makes no secret.
void SignInForm::readProof(accounts::SignInRequest &request)
{
    oauth::Client &client = request.client;
    m_proof->read(client);
    if (!m_start.shownQuirk)
        return;
    const bool makesSecret
        = request.registers && client.clientId.isEmpty() && oauth::needsSecret(*m_start.shownQuirk);
    const bool isAsShown = client.choseAuthentication && client.authentication == *m_start.shownQuirk;
    if (isAsShown && !makesSecret)
        client.choseAuthentication = false;
    else
        (request.server ? request.server->quirks : request.quirks).authentication.reset();
}

void SignInForm::readClient(accounts::SignInRequest &request)
{
    oauth::Client &client = request.client;
    client.clientId = m_clientId->text().trimmed();
    client.scopes = oauth::Scopes::parse(m_scopes->text());
    request.grant = m_grant->grant();
    if (!isSameClient(request)) {
        client.clientSecret = {};
        request.registers = (request.registers || m_start.makesClients)
            && client.clientId.isEmpty(); // else the person's own
    }
    if (m_clientSecret->isHidden())
        client.clientSecret = {};
    else if (!m_clientSecret->text().isEmpty())
        client.clientSecret = crypto::Secret(m_clientSecret->text().toUtf8());
    readProof(request);
    client.resource = m_resource->text().trimmed();
    if (!client.resource.isEmpty()) {
        if (const auto checked = oauth::checkedEndpoint(client.resource); !checked)
            m_more->setWrong(m_resource, shortWords(checked.error()));
    }
    if (const auto redirect = readRedirect(m_redirect->text(), m_ownRedirect))
        client.redirect = *redirect;
    else
        m_more->setWrong(m_redirect, shortWords(redirect.error()));
    if (const auto parameters = readParameters(m_extra->toPlainText()))
        client.extraParameters = *parameters;
    else
        m_more->setWrong(m_extra, tr("Each line is a name, an equals sign and a value."));
}

} // namespace ui
