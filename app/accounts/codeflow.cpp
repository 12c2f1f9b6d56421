// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/codeflow.h"

#include "accounts/accountbook.h"
#include "accounts/activity.h"
#include "base/text.h"
#include "net/codegrant.h"
#include "oauth/endpoint.h"
#include "oauth/tokenendpoint.h"

namespace accounts {

namespace {

// As a browser shows it, too: with a path and any port (RFC 3986 section 6.2.3).
QString placeOf(const QUrl &url)
{
    const QString path = url.path(QUrl::FullyEncoded);
    return oauth::origin(url) + (path.isEmpty() ? QStringLiteral("/") : path);
}

} // namespace

CodeFlow::CodeFlow(const Services &services, const oauth::ServerMetadata &server,
    const SignInRequest &request, const oauth::WhoSignsIn &who, MadeClient &made, QObject *parent)
    : Flow(services, server, request, made, parent)
    , m_who(who)
{
}

CodeFlow::~CodeFlow() = default;

// The port is bound first: a client that the server makes has its redirect_uri for good.
base::Future<oauth::TokenSet> CodeFlow::run()
{
    const auto redirectUri = listen();
    if (!redirectUri)
        return base::ready<oauth::TokenSet>(base::Failure(redirectUri.error()));
    m_redirectUri = *redirectUri;
    const auto identified = identify(m_redirectUri);
    const auto code = base::andThen(identified, this, &CodeFlow::askUser);
    return base::andThen(code, this, &CodeFlow::redeemCode);
}

// A client that the server made is made again where its port is somebody else's meanwhile.
base::Result<QUrl> CodeFlow::listen()
{
    m_listener = new net::RedirectListener(this);
    auto redirectUri = m_listener->listen(client().redirect);
    if (redirectUri || !request().registers || client().redirect.ports.isEmpty())
        return redirectUri;
    forgetMadeClient();
    return m_listener->listen(client().redirect);
}

base::Future<oauth::AuthorizationCode> CodeFlow::askUser(const base::Done &)
{
    m_authorization.emplace(server(), client(), m_redirectUri, m_who);
    m_grant = new net::CodeGrant(services().http, *m_authorization, parent());
    const auto url = m_grant->authorizationUrl();
    if (!url)
        return base::ready<oauth::AuthorizationCode>(base::Failure(url.error()));
    m_address = *url;

    const auto isMine
        = [request = *m_authorization](const base::Parameters &answer) { return request.isMine(answer); };
    const auto answer = m_listener->answer(isMine, m_patience);
    m_waitsUntil = services().clock().addSecs(m_patience.count());
    Q_EMIT reached(Step::OpenBrowser);
    if (request().opensBrowser)
        openBrowser();
    Q_EMIT reached(Step::WaitForUser);
    return base::andThen(answer, this, [this](const base::Parameters &parameters) {
        services().activity.add(parent(), oauth::Exchange::inBrowser(m_address, parameters));
        if (server().quirks.grantedInRedirect)
            m_grantedInRedirect = base::valuesOf(parameters, QStringLiteral("scope")).value(0);
        return m_authorization->accept(parameters);
    });
}

base::Result<base::Done> CodeFlow::takeAddress(const QString &address)
{
    const auto refused = [this](const char *code, const QString &found = {}) {
        return base::failure(base::Error::Kind::BadInput, QLatin1String(code),
            m_redirectUri.toString(QUrl::FullyEncoded), base::visible(found, 256));
    };
    const QUrl url(address.trimmed());
    if (!m_listener || placeOf(url) != placeOf(m_redirectUri))
        return refused("redirect.pasted", url.isValid() ? placeOf(url) : QString());
    const auto answer = base::parseForm(url.query(QUrl::FullyEncoded).toUtf8());
    if (!answer || base::valuesOf(*answer, QStringLiteral("state")).isEmpty())
        return refused("redirect.without_answer");
    if (!m_authorization->isMine(*answer))
        return refused("redirect.other_sign_in");
    // What the server itself says ends the sign-in; an address that is wrong in itself doesn't.
    const auto code = m_authorization->accept(*answer);
    if (!code && code.error().code.startsWith(QLatin1String("authorization.")))
        return base::Failure(code.error());
    if (!m_listener->take(*answer))
        return refused("redirect.other_sign_in");
    return base::Done {};
}

base::Future<oauth::TokenSet> CodeFlow::redeemCode(const oauth::AuthorizationCode &code)
{
    Q_EMIT reached(Step::RedeemCode);
    return base::andThen(m_grant->redeem(code), this, [this](const base::HttpAnswer &answer) {
        const auto told = oauth::Scopes::parse(m_grantedInRedirect, server().quirks.grantedSeparator);
        return oauth::parseTokenAnswer(answer, told.isEmpty() ? client().scopes : told, server().quirks);
    });
}

void CodeFlow::tellBrowser(net::RedirectOutcome outcome)
{
    if (!m_listener)
        return;
    m_listener->setParent(&services().book);
    connect(m_listener, &net::RedirectListener::closed, m_listener, &QObject::deleteLater);
    m_listener->finish(outcome);
}

} // namespace accounts
