// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/signinplace.h"

#include "base/text.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/knownclient.h"
#include "providers/catalogue.h"
#include "providers/contacts.h"
#include "providers/described.h"
#include "providers/userproviders.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace cli {

using base::Done;
using base::Error;
using providers::Provider;

namespace {

const QStringList usualScopes {QStringLiteral("openid"), QStringLiteral("profile"), QStringLiteral("email"),
    QStringLiteral("offline_access")};

base::Failure unusable(const char *code, const QString &found)
{
    return base::failure(Error::Kind::BadInput, QLatin1String(code), {}, found);
}

// What a file of resources/providers/ says, translated; a person's own as it is.
QString told(const Provider &provider, const QString &text)
{
    return provider.isOwn() ? base::visible(text)
                            : QCoreApplication::translate("providers", text.toUtf8().constData());
}

QString nameOf(const Provider &provider)
{
    return base::visible(provider.name, providers::longestName);
}

std::optional<Provider> calledSo(const QString &name, const QList<Provider> &known)
{
    for (const Provider &each : known) {
        const bool isIt = each.id.compare(name, Qt::CaseInsensitive) == 0
            || each.name.compare(name, Qt::CaseInsensitive) == 0;
        if (isIt && each.kind != Provider::Kind::Protocol)
            return each;
    }
    return {};
}

QList<Provider> ownProviders()
{
    const auto own = providers::UserProviders(inConfigFolder(QStringLiteral("providers.json"))).read();
    return own.value_or(QList<Provider>());
}

// A description of the person's own may lead elsewhere: it is used where they name it.
void tellOwn(const QString &issuer)
{
    for (const Provider &own : ownProviders()) {
        if (providers::describedAt(issuer, {own}))
            print(stderr,
                Tr::tr("You described this issuer as “%1”. To use that, give the name to --provider.")
                        .arg(nameOf(own))
                        .toUtf8()
                    + '\n');
    }
}

// What a client begins with at an issuer: as the description has it that comes with the program; where there
// is none, as it was given.
oauth::Client usualClient(const QString &issuer, oauth::Client given)
{
    if (const auto described = providers::describedAt(issuer, providers::shipped())) {
        if (const auto proposal = described->provider.fill(described->answers))
            return proposal->client;
    }
    given.extraParameters.clear();
    given.scopes = oauth::Scopes(usualScopes);
    return given;
}

// One that comes with the program, or that the person saved in the window.
base::Result<Provider> providerCalled(const QString &name)
{
    if (const auto shipped = calledSo(name, providers::shipped()))
        return *shipped;
    const auto own = providers::UserProviders(inConfigFolder(QStringLiteral("providers.json"))).read();
    if (!own)
        return base::Failure(own.error());
    if (const auto saved = calledSo(name, *own))
        return *saved;
    return unusable("cli.provider", name);
}

// What was said on the command line stays.
void complete(SignInOptions &options, const oauth::Client &usual)
{
    oauth::Client &client = options.request.client;
    if (client.clientId.isEmpty())
        client.clientId = usual.clientId;
    if (!options.hasScopes)
        client.scopes = usual.scopes;
    if (!options.hasRedirect)
        client.redirect = usual.redirect;
    client.resource = usual.resource;
    client.extraParameters = providers::withDescribed(client.extraParameters, usual.extraParameters);
}

// Where a client is registered by hand, and what for.
QString registrationAt(const Provider &provider, const QHash<QString, QString> &answers)
{
    const auto page = provider.registrationPage(answers);
    const QString place = page && !page->isEmpty() ? page->toString() : nameOf(provider);
    const QString redirects = provider.redirectsToRegister().join(QStringLiteral(", "));
    return redirects.isEmpty() ? place : Tr::tr("%1, with the redirect address %2").arg(place, redirects);
}

// They were given for one issuer, whichever that is.
bool bringsClient(const SignInOptions &options)
{
    const oauth::Client &client = options.request.client;
    return !client.clientId.isEmpty() || options.hasSecret || !client.privateKey.isEmpty()
        || !options.lockedKey.isEmpty() || !options.request.settings.network.certificateFile.isEmpty();
}

// Who gives tokens for the API; an issuer that is given has to be among them.
base::Result<accounts::Found> findAtResource(SignInOptions &options, const QString &issuer, Desk &desk)
{
    const auto address = accounts::Address::read(options.resource);
    if (!address)
        return base::Failure(address.error());
    // A client certificate is the issuer's to see, and not the API's.
    base::Route network = options.request.settings.network;
    network.certificateFile.clear();
    net::RouteSecrets secrets = options.request.routeSecrets;
    secrets.passphrase = {};
    const auto finding = desk.cloakroom().finding(*address, network, secrets);
    if (bringsClient(options))
        finding->keepToFirst();
    QElapsedTimer sinceThen;
    sinceThen.start();
    const auto found = desk.wait(finding->run(*address, issuer), options.timeout);
    options.spent += std::chrono::milliseconds(sinceThen.elapsed());
    return found;
}

// An API that names the issuer, too, wants scopes of its own.
base::Result<Done> leadToResource(providers::Proposal &proposal, SignInOptions &options, Desk &desk)
{
    if (proposal.issuer.isEmpty()) // then no API can name it
        return base::failure(Error::Kind::BadInput, QStringLiteral("cli.option"),
            QStringLiteral("--resource"), options.resource);
    const auto found = findAtResource(options, proposal.issuer, desk);
    if (!found)
        return base::Failure(found.error());
    proposal.registers |= !found->server.registrationEndpoint.isEmpty();
    if (!found->resource.isEmpty() && proposal.client.resource != found->resource) {
        proposal.client.resource = found->resource;
        proposal.client.scopes = found->usualScopes();
    }
    return Done {};
}

base::Result<Done> beginAtProvider(SignInOptions &options, Desk &desk)
{
    const auto provider = providerCalled(options.provider);
    if (!provider)
        return base::Failure(provider.error());
    if (!provider->isSuitable())
        return base::failure(Error::Kind::BadInput, QStringLiteral("cli.unsuitable"),
            told(*provider, provider->whyUnsuitable) + u' ' + told(*provider, provider->instead),
            nameOf(*provider));
    auto answers = options.answers;
    for (const providers::Question &question : provider->questions) {
        if (!answers.contains(question.name))
            answers.insert(question.name, question.answer);
    }
    auto proposal = provider->fill(answers);
    if (!proposal)
        return base::Failure(proposal.error());
    if (!options.resource.isEmpty()) {
        if (const auto led = leadToResource(*proposal, options, desk); !led)
            return led;
    }
    options.request.issuer = proposal->issuer;
    options.request.quirks = proposal->quirks;
    options.request.server = proposal->server;
    complete(options, proposal->client);
    options.request.registers = options.request.client.clientId.isEmpty() && proposal->registers;
    if (options.request.client.clientId.isEmpty() && !proposal->registers) {
        return unusable("cli.client_id", registrationAt(*provider, answers));
    }
    const bool byDevice = options.request.grant == oauth::GrantType::DeviceCode;
    const bool needsSecret = provider->secret == Provider::Secret::Required
        || (provider->secret == Provider::Secret::RequiredExceptDevice && !byDevice);
    if (needsSecret && !options.hasSecret)
        return unusable("cli.secret", nameOf(*provider));
    const bool isProgram = options.request.grant == oauth::GrantType::ClientCredentials;
    if (provider->secret == Provider::Secret::Forbidden && options.hasSecret && !isProgram)
        return unusable("cli.secret_forbidden", nameOf(*provider));
    return Done {};
}

base::Result<Done> beginAtResource(SignInOptions &options, Desk &desk)
{
    const auto found = findAtResource(options, options.request.issuer, desk);
    if (!found)
        return base::Failure(found.error());
    options.request.issuer = found->issuer();
    oauth::Client usual = usualClient(found->issuer(), options.request.client);
    usual.resource = found->resource;
    usual.scopes = found->usualScopes();
    complete(options, usual);
    return Done {};
}

} // namespace

base::Result<Done> beginAt(SignInOptions &options, Desk &desk)
{
    oauth::Client &client = options.request.client;
    const bool isProgram = options.request.grant == oauth::GrantType::ClientCredentials;
    if (!options.provider.isEmpty()) {
        if (const auto begun = beginAtProvider(options, desk); !begun)
            return begun;
    } else if (!options.resource.isEmpty()) {
        if (const auto begun = beginAtResource(options, desk); !begun)
            return begun;
    } else if (!isProgram) { // the usual ones are about a person
        complete(options, usualClient(options.request.issuer, client));
    }
    if (options.provider.isEmpty()) {
        options.request.registers = client.clientId.isEmpty();
        tellOwn(options.request.issuer);
    }
    if (options.request.registers && client.clientId.isEmpty())
        useKnownClient(options, desk);
    return Done {};
}

} // namespace cli
