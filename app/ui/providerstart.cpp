// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/providerstart.h"

#include "base/text.h"
#include "explain/foreign.h"
#include "explain/hosts.h"
#include "oauth/endpoint.h"
#include "providers/catalogue.h"
#include "providers/contacts.h"

#include <QCoreApplication>

namespace ui {

using providers::Provider;

namespace {

// Offered first; with what is given by hand they fill three lines.
const QStringList usual {QStringLiteral("google"), QStringLiteral("entra"), QStringLiteral("github"),
    QStringLiteral("gitlab"), QStringLiteral("keycloak"), QStringLiteral("okta"), QStringLiteral("auth0"),
    QStringLiteral("spotify")};

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::ProviderStart)
};

QString told(const Provider &provider, const QString &text)
{
    if (provider.isOwn())
        return explain::foreign(text);
    return QCoreApplication::translate("providers", text.toUtf8().constData());
}

QStringList told(const Provider &provider, const QStringList &texts)
{
    QStringList all;
    for (const QString &text : texts)
        all += told(provider, text);
    return all;
}

// What neither an endpoint nor a way of its own gives.
QStringList missingOf(const Provider &provider)
{
    const auto has = [&provider](const char *endpoint, const char *quirk) {
        return provider.endpoints.contains(QLatin1String(endpoint))
            || provider.quirks.contains(QLatin1String(quirk));
    };
    QStringList missing;
    if (!has("revocation", "revocation"))
        missing += Words::tr("Nothing is revoked at a sign-out.");
    if (!has("userinfo", "person"))
        missing += Words::tr("It doesn’t say who signed in.");
    return missing;
}

QString nameOf(const Provider &provider)
{
    return provider.isOwn() ? explain::foreign(provider.name, providers::longestName) : provider.name;
}

// Beside those that it names for itself.
QStringList hostsOf(const Provider &provider)
{
    QStringList hosts = provider.hosts;
    for (const QString &address : {provider.issuer, provider.endpoints[QStringLiteral("authorization")],
             provider.endpoints[QStringLiteral("token")], provider.resource})
        hosts += QUrl(address).host();
    hosts.removeAll(QString());
    return hosts;
}

SignInStart::Secret secretOf(Provider::Secret secret)
{
    switch (secret) {
    case Provider::Secret::Required:
        return SignInStart::Secret::Required;
    case Provider::Secret::Optional:
        return SignInStart::Secret::Optional;
    case Provider::Secret::Forbidden:
        return SignInStart::Secret::Forbidden;
    case Provider::Secret::RequiredExceptDevice:
        return SignInStart::Secret::RequiredExceptDevice;
    case Provider::Secret::None:
        break;
    }
    return SignInStart::Secret::None;
}

// A page that somebody else wrote down is named by its host.
QString placeOf(const Provider &provider)
{
    const auto &written = *provider.registration;
    if (!provider.isOwn() || written.page.isEmpty())
        return provider.isOwn() ? explain::foreign(written.place) : written.place;
    QString host;
    for (const providers::Contact &contact : providers::contactsOf(provider)) {
        if (contact.purpose == providers::Contact::Purpose::Registration)
            host = explain::foreign(contact.host);
    }
    return written.place.isEmpty() ? host
                                   : QStringLiteral("%1 (%2)").arg(explain::foreign(written.place), host);
}

std::optional<RegistrationSteps> registrationOf(const Provider &provider)
{
    if (!provider.registration)
        return {};
    const auto &written = *provider.registration;
    const QString type = provider.isOwn() ? explain::foreign(written.type) : written.type;
    const bool givesSecret = provider.secret == Provider::Secret::Required
        || provider.secret == Provider::Secret::RequiredExceptDevice;
    RegistrationSteps::Page page;
    if (!written.page.isEmpty())
        page = [provider](
                   const QHash<QString, QString> &answers) { return provider.registrationPage(answers); };
    QStringList redirects;
    for (const QString &each : provider.redirectsToRegister())
        redirects += explain::foreign(each);
    return RegistrationSteps {
        page, placeOf(provider), type, redirects, told(provider, written.steps), givesSecret};
}

// A person's own may say anything there.
QStringList unverifiedOf(const Provider &provider)
{
    const std::pair<QString, QString> known[] {
        {QStringLiteral("addresses"), Words::tr("addresses")},
        {QStringLiteral("redirect"), Words::tr("redirect address")},
        {QStringLiteral("secret"), Words::tr("client secret")},
        {QStringLiteral("scopes"), Words::tr("scopes")},
    };
    QStringList words;
    for (const auto &[member, inWords] : known) {
        if (provider.unsure.contains(member))
            words += inWords;
    }
    return words;
}

// Where a form has nothing to ask for the addresses, and so no field that shows them: a sentence. An issuer
// names the page itself, once it is asked.
QString placeInWords(const Provider &provider)
{
    const auto proposal = provider.fill({});
    if (!provider.questions.isEmpty() || !proposal)
        return {};
    if (!proposal->server)
        return Words::tr("Its addresses come from %1.").arg(explain::hostInWords(QUrl(proposal->issuer)));
    const QUrl &page = proposal->server->authorizationEndpoint;
    return signsInAt(explain::hostInWords(page.isEmpty() ? proposal->server->tokenEndpoint : page));
}

accounts::SignInRequest requestOf(const providers::Proposal &proposal)
{
    accounts::SignInRequest request;
    request.issuer = proposal.issuer;
    request.quirks = proposal.quirks;
    request.server = proposal.server;
    request.client = proposal.client;
    return request;
}

// What a person should know and has to bring, wherever the addresses came from.
void introduce(SignInStart &start, const Provider &provider)
{
    start.secret = secretOf(provider.secret);
    const bool isMade = start.request.registers && start.request.client.clientId.isEmpty();
    if (!isMade)
        start.registration = registrationOf(provider);
    if (start.wantsSecret())
        start.limits
            += Words::tr("It asks for a client secret, which no program on a desktop can keep secret.");
    if (start.secret == SignInStart::Secret::Forbidden)
        start.limits += Words::tr("It takes no client secret where people sign in with a program like this.");
    if (!provider.renews)
        start.limits += Words::tr("It gives no refresh token: nothing is renewed.");
    start.limits += told(provider, provider.limits);
    start.unverified = unverifiedOf(provider);
}

// A client is good with its own port and secret alone. Where the answers decide which server that is, it may
// be another's, and what a person wrote down may lead anywhere: there it goes along if the server made it.
bool takesWholeClient(const Provider &provider, const accounts::Entry &known)
{
    const bool isMade = provider.registers && !known.account.registration.isEmpty();
    return provider.clientId.isEmpty() && provider.questions.isEmpty() && (isMade || !provider.isOwn());
}

// How a client shows itself was chosen in the form that was saved; where no secret has to be there, it is
// said of one that is.
std::optional<oauth::ClientAuthentication> shownQuirkOf(const Provider &provider)
{
    const auto quirks = oauth::Quirks::fromJson(provider.quirks);
    if (!provider.isOwn() || !quirks || !quirks->authentication)
        return {};
    const bool isShown = oauth::needsSecret(*quirks->authentication)
        ? provider.secret == Provider::Secret::Required
        : *quirks->authentication == oauth::ClientAuthentication::None;
    return isShown ? quirks->authentication : std::nullopt;
}

} // namespace

QList<ProviderChoice> providersToChoose(const QList<Provider> &own)
{
    const auto aliasesOf = [](const Provider &provider) { return hostsOf(provider) + provider.aliases; };
    QList<ProviderChoice> choices;
    for (const Provider &provider : own)
        choices
            += ProviderChoice {provider.id, base::visible(provider.name), aliasesOf(provider), false, true};
    for (const Provider &provider : providers::shipped())
        choices
            += ProviderChoice {provider.id, provider.name, aliasesOf(provider), usual.contains(provider.id)};
    return choices;
}

SignInStart startOf(const Provider &provider, const accounts::Entry *known)
{
    SignInStart start;
    start.described = provider;
    start.provider = nameOf(provider);
    start.title = Words::tr("Sign in to %1").arg(start.provider);
    const bool isWhole = known && takesWholeClient(provider, *known);
    if (isWhole) {
        start.request.client = clientOf(*known);
    } else {
        start.request.client.redirect = provider.redirect;
        start.request.client.clientId = provider.clientId;
    }
    start.request.client.scopes = provider.scopes;
    start.request.client.resource = provider.resource;
    start.request.client.extraParameters = provider.parameters;
    const bool isMade = known && !known->account.registration.isEmpty(); // no good without the rest of it
    if (known && !isMade && provider.clientId.isEmpty())
        start.request.client.clientId = known->account.client.clientId;
    start.makesClients = provider.registers;
    start.request.registers
        = isWhole ? isMade : provider.registers && start.request.client.clientId.isEmpty();
    if (!isWhole) // else the server chose for one that it made
        start.shownQuirk = shownQuirkOf(provider);
    for (const providers::Question &question : provider.questions)
        start.questions += {
            question.name, told(provider, question.label), question.answer, told(provider, question.hint)};
    start.fill = [provider, begun = start.request, isWhole](
                     const QHash<QString, QString> &answers) -> base::Result<accounts::SignInRequest> {
        const auto proposal = provider.fill(answers);
        if (!proposal)
            return base::Failure(proposal.error());
        accounts::SignInRequest request = requestOf(*proposal);
        request.registers = begun.registers;
        if (isWhole)
            request.client = begun.client;
        return request;
    };
    if (const QString place = placeInWords(provider); !place.isEmpty())
        start.limits += place;
    introduce(start, provider);
    const bool hasIssuer = !provider.issuer.isEmpty();
    if (!hasIssuer) // whose document would say so
        start.limits += missingOf(provider);
    if (!hasIssuer && !provider.endpoints.contains(QStringLiteral("device")))
        start.grants.removeOne(oauth::GrantType::DeviceCode);
    if (!hasIssuer && !provider.endpoints.contains(QStringLiteral("authorization"))) {
        start.grants.removeOne(oauth::GrantType::AuthorizationCode);
        start.request.grant = start.grants.first();
    }
    return start;
}

SignInStart startOf(const accounts::Found &found, const std::optional<providers::Described> &described,
    const accounts::Entry *known)
{
    SignInStart start = SignInStart::of(found, known);
    if (!described)
        return start;
    const Provider &provider = described->provider;
    start.described = provider;
    start.answers = described->answers;
    start.provider = nameOf(provider);
    oauth::Client &client = start.request.client;
    if (client.clientId.isEmpty())
        client.redirect = provider.redirect;
    if (found.resource.isEmpty())
        client.scopes = provider.scopes;
    client.extraParameters = providers::withDescribed(client.extraParameters, provider.parameters);
    introduce(start, provider);
    return start;
}

SignInStart startAs(
    const providers::Described &own, const accounts::Found &found, const accounts::Entry *known)
{
    Provider provider = own.provider;
    for (providers::Question &question : provider.questions)
        question.answer = own.answers.value(question.name);
    if (provider.resource.isEmpty() && !found.resource.isEmpty()) {
        provider.resource = found.resource;
        provider.scopes = found.usualScopes();
    }
    provider.registers |= !found.server.registrationEndpoint.isEmpty();
    return startOf(provider, known);
}

namespace {

// A key or a certificate is this computer's alone.
bool canBeDescribed(oauth::ClientAuthentication authentication)
{
    return authentication == oauth::ClientAuthentication::None || oauth::needsSecret(authentication);
}

void describeServer(Provider &provider, const accounts::SignInRequest &filled)
{
    provider.issuer = filled.issuer;
    provider.endpoints.clear();
    if (filled.server) {
        const std::pair<const char *, QUrl> endpoints[] {
            {"authorization", filled.server->authorizationEndpoint},
            {"token", filled.server->tokenEndpoint},
            {"revocation", filled.server->revocationEndpoint},
            {"userinfo", filled.server->userinfoEndpoint},
            {"device", filled.server->deviceAuthorizationEndpoint},
        };
        for (const auto &[name, url] : endpoints) {
            if (!url.isEmpty())
                provider.endpoints.insert(QLatin1String(name), url.toString(QUrl::FullyEncoded));
        }
    }
    oauth::Quirks quirks = quirksOf(filled);
    if (filled.client.choseAuthentication && canBeDescribed(filled.client.authentication))
        quirks.authentication = filled.client.authentication;
    provider.quirks = quirks.toJson();
}

bool showsSecret(const SignInStart &start, const accounts::SignInRequest &filled)
{
    if (filled.client.choseAuthentication)
        return oauth::needsSecret(filled.client.authentication);
    const auto known = quirksOf(filled).authentication;
    return known && known == start.shownQuirk && oauth::needsSecret(*known);
}

QString hostOf(const accounts::SignInRequest &filled)
{
    if (!filled.server)
        return oauth::shownHost(QUrl(filled.issuer));
    const QUrl &page = filled.server->authorizationEndpoint;
    return oauth::shownHost(page.isEmpty() ? filled.server->tokenEndpoint : page);
}

} // namespace

Provider describe(
    const SignInStart &start, const accounts::SignInRequest &filled, const QHash<QString, QString> &answers)
{
    Provider provider = start.described.value_or(Provider());
    if (provider.registration) {
        const auto page = provider.registrationPage(answers);
        provider.registration->page = page ? page->toString(QUrl::FullyEncoded) : QString();
    }
    if (start.described && !start.described->isOwn()) {
        provider.limits = told(provider, provider.limits);
        if (provider.registration)
            provider.registration->steps = told(provider, provider.registration->steps);
    }
    provider.id.clear();
    if (provider.name.isEmpty())
        provider.name = hostOf(filled).left(providers::longestName);
    provider.questions.clear();
    describeServer(provider, filled);
    if (showsSecret(start, filled)
        && (provider.secret == Provider::Secret::None || provider.secret == Provider::Secret::Optional))
        provider.secret = Provider::Secret::Required;
    provider.registers = filled.registers;
    // One that the server made is this computer's alone.
    const bool isMade = filled.registers && filled.client.clientId == start.request.client.clientId;
    provider.clientId = isMade ? QString() : filled.client.clientId;
    if (filled.client.redirect.elsewhere.isEmpty() && !isMade)
        provider.redirect = filled.client.redirect;
    provider.scopes = filled.client.scopes;
    provider.resource = filled.client.resource;
    provider.parameters = filled.client.extraParameters;
    return provider;
}

QString whyUnsuitable(const Provider &provider)
{
    return told(provider, provider.whyUnsuitable) + u' ' + told(provider, provider.instead);
}

} // namespace ui
