// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/codeflow.h"

#include "accounts/accountbook.h"
#include "accounts/activity.h"
#include "accounts/discovery.h"
#include "base/text.h"
#include "net/codegrant.h"
#include "oauth/endpoint.h"
#include "oauth/pushedauthorization.h"
#include "oauth/signedanswer.h"
#include "oauth/tokenendpoint.h"

namespace accounts {

namespace {

// As a browser shows it, too: with a path and any port (RFC 3986 section 6.2.3).
QString placeOf(const QUrl &url)
{
    const QString path = url.path(QUrl::FullyEncoded);
    return oauth::origin(url) + (path.isEmpty() ? QStringLiteral("/") : path);
}

std::optional<base::Error> faultOf(const base::Result<oauth::AuthorizationCode> &code)
{
    return code ? std::nullopt : std::optional(code.error());
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
    if (!oauth::offers(server(), oauth::GrantType::AuthorizationCode)) {
        return base::ready<oauth::TokenSet>(base::failure(base::Error::Kind::BadInput,
            QStringLiteral("authorization.not_offered"), {}, {}, oauth::shownHost(server().tokenEndpoint)));
    }
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
    const auto answer = base::andThen(sendAhead(), this, [this](const base::Done &) { return wait(); });
    const auto believed = base::andThen(answer, this, &CodeFlow::believe);
    return base::andThen(believed, this,
        [this](const base::Parameters &parameters) { return m_authorization->accept(parameters); });
}

// Where the server offers it; a link that somebody takes elsewhere has to last, so that it goes without where
// it may.
base::Future<base::Done> CodeFlow::sendAhead()
{
    const bool isRequired = server().requirePushedAuthorizationRequests;
    const bool offers = !server().pushedAuthorizationRequestEndpoint.isEmpty();
    if (isRequired && !client().sendsAhead) {
        return base::ready<base::Done>(base::failure(base::Error::Kind::BadInput,
            QStringLiteral("push.required"), {}, {}, oauth::shownHost(server().authorizationEndpoint)));
    }
    if (!offers || !client().sendsAhead || (!isRequired && !request().opensBrowser))
        return base::ready<base::Done>(base::Done {});
    const auto pushed
        = base::andThen(push(), this, [](const QUrl &) { return base::Result<base::Done>(base::Done {}); });
    return base::recover(pushed, this, [isRequired](const base::Error &error) -> base::Result<base::Done> {
        // An endpoint that doesn't work, or isn't for this client, says nothing of the request.
        static const QStringList ofEndpoint {
            QStringLiteral("invalid_client"), QStringLiteral("unauthorized_client")};
        const bool isUsable
            = !error.code.startsWith(QLatin1String("push.")) && !ofEndpoint.contains(error.code);
        if (isRequired || isUsable)
            return base::Failure(error);
        return base::Done {};
    });
}

// RFC 9126
base::Future<QUrl> CodeFlow::push()
{
    const auto request = oauth::pushedAuthorizationRequest(*m_authorization);
    return base::andThen(services().http.send(request, parent()), this,
        [this](const base::HttpAnswer &answer) -> base::Result<QUrl> {
            const auto pushed = oauth::parsePushedAuthorizationAnswer(answer);
            if (!pushed)
                return base::Failure(pushed.error());
            m_pushed = *pushed;
            m_address = m_authorization->url(*pushed);
            return m_address;
        });
}

base::Future<base::Parameters> CodeFlow::wait()
{
    const auto isMine
        = [request = *m_authorization](const base::Parameters &answer) { return request.isMine(answer); };
    const auto answer = m_listener->answer(isMine, m_patience);
    m_waitsUntil = services().clock().addSecs(m_patience.count());
    Q_EMIT reached(Step::OpenBrowser);
    if (request().opensBrowser)
        openBrowser();
    m_isUsed = m_isUsed || (request().opensBrowser && !browserTrouble());
    Q_EMIT reached(Step::WaitForUser);
    return base::finally(
        answer, this, [this](const base::Result<base::Parameters> &) { m_hasAnswer = true; });
}

// What was sent ahead is good for a while, and once: RFC 9126 sections 2.2 and 7.3.
base::Future<QUrl> CodeFlow::freshAddress()
{
    const bool isGood = !m_pushed || (!m_isUsed && services().clock() < m_pushed->expiresAt);
    m_isUsed = true;
    if (isGood)
        return base::ready<QUrl>(m_address);
    return base::andThen(push(), this, [this](const QUrl &address) -> base::Result<QUrl> {
        if (m_hasAnswer) // meanwhile: nobody needs it any more
            return base::failure(base::Error::Kind::BadInput, QStringLiteral("redirect.other_sign_in"));
        return address;
    });
}

// An answer that the server signs is believed once that holds: JARM section 2.4.
base::Future<base::Parameters> CodeFlow::believe(const base::Parameters &answer)
{
    const auto noted = [this](const base::Parameters &parameters) -> base::Result<base::Parameters> {
        services().activity.add(parent(), oauth::Exchange::inBrowser(m_address, parameters));
        if (server().quirks.grantedInRedirect)
            m_grantedInRedirect = base::valuesOf(parameters, QStringLiteral("scope")).value(0);
        return parameters;
    };
    if (m_authorization->signedResponseMode().isEmpty())
        return base::ready(noted(answer));
    const auto verified = services().discovery.withKeys<base::Parameters>(
        services().http, server(), parent(), [this, answer](const jose::JwkSet &keys) {
            const oauth::AnswerSigner signer {
                server().issuer, client().clientId, server().responseAlgorithms(), keys};
            return oauth::verifySignedResponse(
                answer, signer, services().clock(), oauth::shownHost(server().authorizationEndpoint));
        });
    return base::andThen(verified, this, noted);
}

base::Result<base::Done> CodeFlow::takeAddress(const QString &address)
{
    const auto refused = [this](const char *code, const QString &found = {}) {
        return base::failure(base::Error::Kind::BadInput, QLatin1String(code),
            m_redirectUri.toString(QUrl::FullyEncoded), base::visible(found, 256));
    };
    const QUrl url(address.trimmed());
    if (!url.isValid() || url.isRelative() || url.host().isEmpty())
        return refused("redirect.no_address"); // and maybe a code, which is nobody's to see
    if (!m_listener || placeOf(url) != placeOf(m_redirectUri))
        return refused("redirect.pasted", placeOf(url));
    const auto answer = base::parseForm(url.query(QUrl::FullyEncoded).toUtf8());
    const auto carried = answer ? oauth::unwrapped(*answer).value_or(*answer) : base::Parameters();
    if (base::valuesOf(carried, QStringLiteral("state")).isEmpty())
        return refused(carried.isEmpty() ? "redirect.without_answer" : "redirect.without_state");
    if (!m_authorization->isMine(*answer))
        return refused("redirect.other_sign_in");
    // What the server itself says ends the sign-in; an address that is wrong in itself doesn't. One that is
    // signed is looked at when it is taken.
    const bool isSigned = !m_authorization->signedResponseMode().isEmpty();
    const auto fault = isSigned ? std::nullopt : faultOf(m_authorization->accept(*answer));
    if (fault && fault->code.startsWith(QLatin1String("authorization.")))
        return base::Failure(*fault);
    if (!m_listener->take(*answer))
        return refused("redirect.other_sign_in");
    return base::Done {};
}

base::Future<oauth::TokenSet> CodeFlow::redeemCode(const oauth::AuthorizationCode &code)
{
    Q_EMIT reached(Step::RedeemCode);
    return base::andThen(m_grant->redeem(code), this, [this](const base::HttpAnswer &answer) {
        const auto told = oauth::Scopes::parse(m_grantedInRedirect, server().quirks.grantedSeparator);
        return oauth::parseTokenAnswer(
            answer, told.isEmpty() ? client().scopes : told, server().quirks, oauth::tokenTypesFor(client()));
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
