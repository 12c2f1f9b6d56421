// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/signin.h"

#include "accounts/activity.h"
#include "accounts/discovery.h"
#include "accounts/firstsave.h"
#include "accounts/keep.h"
#include "accounts/policy.h"
#include "base/text.h"
#include "oauth/endpoint.h"
#include "oauth/userinfo.h"

namespace accounts {

using base::Error;

namespace {

// A client that a server made is good for the grant and the scopes that it was made for (RFC 7591 section 2),
// while the server knows it: its secret may end (section 3.2.1).
SignInRequest withItsClient(SignInRequest request, const AccountBook &book)
{
    const Entry *known = book.find(request.accountId);
    if (!known)
        known = book.newestAt(request.issuer, request.client.clientId);
    const bool isMade = request.registers && !request.client.clientId.isEmpty();
    const bool isRefused = known && known->trouble && known->trouble->code == QLatin1String("invalid_client");
    const auto isMadeFor = [&request](const Account &account) {
        return account.grant == request.grant
            && request.client.scopes.without(account.client.scopes).isEmpty();
    };
    if (isMade && known && (isRefused || !isMadeFor(known->account)))
        request.client = MadeClient::unmade(request.client);
    // A default lowers nothing.
    if (known && !request.choseBinding && !request.client.clientId.isEmpty())
        request.client.binding = known->account.client.binding;
    return request;
}

} // namespace

SignIn::SignIn(const Services &services, const SignInRequest &request, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_request(withItsClient(request, services.book))
    , m_http(&services.http)
    , m_made(services, this)
{
}

SignIn::~SignIn() = default;

// A sign-in, top to bottom
base::Future<Account> SignIn::run()
{
    const auto may = m_services.book.mayChange();
    const auto server = may ? discover() : base::ready<oauth::ServerMetadata>(base::Failure(may.error()));
    const auto ready = base::andThen(server, this, &SignIn::tryKeychain);
    const auto tokens = base::andThen(ready, this, &SignIn::askForTokens);
    const auto verified = base::andThen(tokens, this, &SignIn::verifyIdToken);
    const auto named = base::andThen(verified, this, &SignIn::nameThePerson);
    const auto kept = base::andThen(named, this, &SignIn::keep);
    return base::finally(kept, this, [this](const base::Result<Account> &result) {
        if (result)
            keepMadeClient();
        tellBrowser(result);
        record(result);
    });
}

base::Future<oauth::ServerMetadata> SignIn::discover()
{
    Q_EMIT reached(Step::Discover);
    const auto &given = m_request.server;
    const auto allowed = given
        ? m_services.policy.allows(given->issuer,
            {given->authorizationEndpoint, given->deviceAuthorizationEndpoint, given->tokenEndpoint})
        : m_services.policy.allows(m_request.issuer);
    if (!allowed)
        return base::ready<oauth::ServerMetadata>(base::Failure(allowed.error()));
    if (m_request.server)
        return goOnWith(*m_request.server);
    oauth::ServerMetadata unknown;
    unknown.issuer = m_request.issuer;
    net::Http &there
        = m_services.http.by(routeTo(unknown, m_request.settings.network), m_request.routeSecrets, this);
    // Who is asked who somebody is has said in OpenID Connect's document where the keys for that are.
    const bool asksWho = m_request.client.scopes.contains(QStringLiteral("openid"));
    const auto told = m_services.discovery.serverMetadata(there, m_request.issuer, m_request.quirks, this,
        oauth::ServerMetadata::lookupFor(asksWho ? QString() : m_request.client.resource));
    return base::andThen(told, this, &SignIn::goOnWith);
}

base::Future<oauth::ServerMetadata> SignIn::goOnWith(const oauth::ServerMetadata &server)
{
    // RFC 8705 section 5: who has a certificate goes where one is asked for.
    m_document = server;
    const bool isShown = !m_request.settings.network.certificateFile.isEmpty();
    const oauth::ServerMetadata there = isShown ? server.withAliases() : server;
    m_http = &m_services.http.by(routeTo(there, m_request.settings.network), m_request.routeSecrets, this);
    return base::ready<oauth::ServerMetadata>(there);
}

// What a stored login may be sent to is what it was made with; a server that changed is signed in to anew.
base::Result<base::Done> SignIn::compareWithBefore(const oauth::ServerMetadata &server) const
{
    const Entry *again = m_services.book.find(m_request.accountId);
    if (!again || goesElsewhere(again->account))
        return base::Done {};
    const oauth::Client &before = again->account.client;
    const bool lost = m_request.client.clientId == before.clientId
        && ((oauth::needsSecret(before.authentication) && m_request.client.clientSecret.isEmpty())
            || (before.authentication == oauth::ClientAuthentication::PrivateKeyJwt
                && m_request.client.privateKey.isEmpty()));
    if (lost)
        return base::failure(Error::Kind::NotFound, QStringLiteral("sign_in.secret_missing"));
    // A certificate that came or went since then leads to the other endpoints of one document.
    oauth::ServerMetadata then = again->account.server;
    // What the account doesn't use isn't missed.
    if (before.binding == oauth::Binding::Never)
        then.dpopSigningAlgValuesSupported.clear();
    if (!before.wantsSignedAnswers)
        then.responseModesSupported.clear();
    const auto fits = [&then, this](const oauth::ServerMetadata &now) {
        return now.comparedWith(then, m_request.grant).has_value();
    };
    if (fits(m_document) || fits(m_document.withAliases()))
        return base::Done {};
    return server.comparedWith(then, m_request.grant);
}

// The account signs in again, and for the same person.
bool SignIn::isGuarded() const
{
    const Entry *again = m_services.book.find(m_request.accountId);
    return again && !again->account.person.subject.isEmpty() && !goesElsewhere(again->account);
}

// The person named another server for the account.
bool SignIn::goesElsewhere(const Account &account) const
{
    const oauth::ServerMetadata &server = account.server;
    if (!m_request.server)
        return m_request.issuer != server.askedIssuer();
    return !server.issuer.isEmpty() || m_request.server->tokenEndpoint != server.tokenEndpoint
        || m_request.server->authorizationEndpoint != server.authorizationEndpoint;
}

base::Future<oauth::ServerMetadata> SignIn::tryKeychain(const oauth::ServerMetadata &server)
{
    if (const auto same = compareWithBefore(server); !same)
        return base::ready<oauth::ServerMetadata>(base::Failure(same.error()));
    const auto tried = base::recover(tryItem(), this, [this](const Error &error) -> base::Future<base::Done> {
        if (error.kind == Error::Kind::KeychainMissing && !m_request.needsKeychain)
            return base::ready<base::Done>(base::Done {}); // it is there for this run, and that is said
        if (error.kind != Error::Kind::KeychainLocked)
            return base::ready<base::Done>(base::Failure(error));
        return base::andThen(
            m_services.store.unlock(), this, [this](const base::Done &) { return tryItem(); });
    });
    return base::andThen(tried, this, [this, server](const base::Done &) {
        removeLeftBehind(m_services, &m_services.book);
        return base::Result<oauth::ServerMetadata>(server);
    });
}

// By one process at a time; one that hangs holds no sign-in up for ever.
base::Future<base::Done> SignIn::tryItem()
{
    const auto lock = CredentialLock::shared(m_services.locks, trialKey);
    const auto taken = base::recover(
        lock->take(), this, [](const Error &) { return base::Result<base::Done>(base::Done {}); });
    const auto tried = base::andThen(taken, this,
        [this, lock](const base::Done &) { return tryToKeep(m_services.store, lock->isHeld(), this); });
    return base::finally(tried, this, [lock](const base::Result<base::Done> &) { lock->release(); });
}

// An account signs in again as the person it is of; beside an account there, somebody else may be meant.
oauth::WhoSignsIn SignIn::who(const oauth::ServerMetadata &server) const
{
    const bool isOpenId
        = !server.issuer.isEmpty() && m_request.client.scopes.contains(QStringLiteral("openid"));
    const Entry *again = m_services.book.find(m_request.accountId);
    if (!again && (isOpenId || server.quirks.selectsAccount)) {
        const Entry *other = m_services.book.newestOfPersonAt(server, m_request.client.clientId);
        return {{}, other != nullptr};
    }
    if (!again || !isOpenId)
        return {};
    if (goesElsewhere(again->account))
        return {};
    const oauth::Person &person = again->account.person;
    return {person.email.isEmpty() ? person.preferredUsername : person.email, false};
}

base::Future<oauth::TokenSet> SignIn::askForTokens(const oauth::ServerMetadata &server)
{
    m_server = server;
    m_flow = createFlow();
    connect(m_flow, &Flow::reached, this, &SignIn::reached);
    return base::andThen(
        m_flow->run(), this, [this](const oauth::TokenSet &tokens) -> base::Result<oauth::TokenSet> {
            m_hasTokens = true;
            m_request.client = m_flow->client();
            const Entry *again = m_services.book.find(m_request.accountId);
            if (again && again->credential && !goesElsewhere(again->account)
                && isLowered(tokens, *again->credential)) {
                return base::failure(Error::Kind::BadAnswer, QStringLiteral("token.not_bound"),
                    QStringLiteral("DPoP"), base::visible(tokens.tokenType, 64),
                    oauth::shownHost(m_server.tokenEndpoint));
            }
            if (!tokens.isBound())
                m_request.client.proofKey = {};
            rememberReplacedClient();
            return tokens;
        });
}

// What was bound stays so, as in a renewal, unless the person wants no binding or another server.
bool SignIn::isLowered(const oauth::TokenSet &tokens, const Credential &before) const
{
    const bool wantsNone = m_request.client.binding == oauth::Binding::Never && m_request.choseBinding;
    return !tokens.isBound() && !before.proofKey.isEmpty() && !wantsNone;
}

Flow *SignIn::createFlow()
{
    const Services there
        = m_services.by(routeTo(m_server, m_request.settings.network), m_request.routeSecrets, this);
    if (m_request.grant == oauth::GrantType::DeviceCode)
        return new DeviceFlow(there, m_server, m_request, m_made, this);
    if (m_request.grant == oauth::GrantType::ClientCredentials)
        return new ClientCredentialsFlow(there, m_server, m_request, m_made, this);
    auto *flow = new CodeFlow(there, m_server, m_request, who(m_server), m_made, this);
    flow->setPatience(m_patience);
    return flow;
}

// OpenID Connect Core 3.1.3.7
base::Future<SignIn::Verified> SignIn::verifyIdToken(const oauth::TokenSet &tokens)
{
    Q_EMIT reached(Step::VerifyIdToken);
    const oauth::ServerMetadata &server = m_server;
    const bool asked = m_request.client.scopes.contains(QStringLiteral("openid"))
        && m_request.grant != oauth::GrantType::ClientCredentials; // nobody is there to sign in
    if (!asked || server.issuer.isEmpty())
        return base::ready<Verified>(Verified {.tokens = tokens, .person = {}, .keys = {}});
    if (tokens.idToken.isEmpty()) {
        return base::ready<Verified>(base::failure(Error::Kind::BadAnswer, QStringLiteral("id_token.missing"),
            QStringLiteral("id_token"), {}, server.issuer));
    }
    if (!server.hasIdTokens()) {
        return base::ready<Verified>(base::failure(Error::Kind::BadAnswer, QStringLiteral("id_token.no_keys"),
            QStringLiteral("jwks_uri"), {}, server.issuer));
    }

    auto expectation = oauth::IdTokenExpectation::of(server, m_request.client);
    expectation.nonce = m_flow->nonce();
    expectation.accessToken = tokens.accessToken;
    expectation.now = m_services.clock();
    return base::andThen(m_services.discovery.verify(*m_http, tokens.idToken, server, expectation, this),
        this, [tokens](const Believed &believed) -> base::Result<Verified> {
            return Verified {.tokens = tokens, .person = believed.idToken.person(), .keys = believed.keys};
        });
}

// OpenID Connect Core 5.3: asked only where the ID token is silent; its failure costs the name, not the
// login; an answer that isn't genuine is told.
base::Future<SignIn::Verified> SignIn::nameThePerson(const Verified &verified)
{
    const oauth::ServerMetadata &server = m_server;
    const oauth::Person &person = verified.person;
    const bool named = !person.email.isEmpty() || !person.name.isEmpty();
    if (person.subject.isEmpty() && server.quirks.person)
        return askApi(verified);
    if (person.subject.isEmpty() || named || server.userinfoEndpoint.isEmpty())
        return base::ready<Verified>(verified);

    const auto request
        = oauth::userinfoRequest(server, verified.tokens.accessToken, m_request.client.proofKey);
    const oauth::AnswerSigner signer {server.issuer, m_request.client.clientId, server.userinfoAlgorithms(),
        verified.keys.value_or(jose::JwkSet())};
    const auto told = base::andThen(m_http->send(request, this), this,
        [verified, signer](const base::HttpAnswer &answer) -> base::Result<Verified> {
            const auto found = oauth::parseUserinfoAnswer(answer, verified.person.subject, signer);
            if (!found)
                return base::Failure(found.error());
            Verified more = verified;
            more.person = oauth::Person::fromClaims(found->claims);
            return more;
        });
    return base::recover(told, this, [verified](const Error &error) -> base::Result<Verified> {
        Verified nameless = verified;
        if (error.kind == Error::Kind::NotGenuine)
            nameless.doubt = error;
        return nameless;
    });
}

// A provider without ID tokens whose API knows who the token is for; its failure costs the name, too, unless
// it has to be the one from before.
base::Future<SignIn::Verified> SignIn::askApi(const Verified &verified)
{
    const oauth::ServerMetadata &server = m_server;
    const auto request = oauth::personRequest(server, m_request.client, verified.tokens.accessToken);
    const auto told = base::andThen(m_http->send(request, this), this,
        [verified, wanted = *server.quirks.person](const base::HttpAnswer &answer) -> base::Result<Verified> {
            const auto person = oauth::parsePersonAnswer(answer, wanted);
            if (!person)
                return base::Failure(person.error());
            Verified more = verified;
            more.person = *person;
            return more;
        });
    return base::recover(told, this, [this, verified](const Error &error) {
        return isGuarded() ? base::Result<Verified>(base::Failure(error)) : verified;
    });
}

// What this class itself refuses ("sign_in."), neither the provider nor the person said no to.
void SignIn::tellBrowser(const base::Result<Account> &result)
{
    const bool refused = !result && result.error().kind == Error::Kind::Refused
        && !result.error().code.startsWith(QLatin1String("sign_in."));
    if (CodeFlow *flow = codeFlow()) {
        flow->tellBrowser(result ? net::RedirectOutcome::SignedIn
                : refused        ? net::RedirectOutcome::Refused
                                 : net::RedirectOutcome::Failed);
    }
}

// A first sign-in that failed left no account to tell of.
void SignIn::record(const base::Result<Account> &result)
{
    const QString id = result ? result->id : m_request.accountId;
    const Entry *entry = m_services.book.find(id);
    if (!entry)
        return;
    const auto done = result ? base::Result<base::Done>(base::Done {}) : base::Failure(result.error());
    m_services.activity.record(id, Event::signIn(done, entry->notKept), this);
}

} // namespace accounts
