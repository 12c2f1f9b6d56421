// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/signinplace.h"

#include "providers/catalogue.h"

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

// What a file of resources/providers/ says, translated.
QString told(const QString &text)
{
    return QCoreApplication::translate("providers", text.toUtf8().constData());
}

const Provider *providerCalled(const QString &name)
{
    for (const Provider &each : providers::shipped()) {
        const bool isIt = each.id.compare(name, Qt::CaseInsensitive) == 0
            || each.name.compare(name, Qt::CaseInsensitive) == 0;
        if (isIt && each.kind != Provider::Kind::Protocol)
            return &each;
    }
    return nullptr;
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
    client.extraParameters = usual.extraParameters + client.extraParameters;
}

base::Result<Done> beginAtProvider(SignInOptions &options)
{
    const Provider *provider = providerCalled(options.provider);
    if (!provider)
        return unusable("cli.provider", options.provider);
    if (!provider->isSuitable())
        return base::failure(Error::Kind::BadInput, QStringLiteral("cli.unsuitable"),
            told(provider->whyUnsuitable) + u' ' + told(provider->instead), provider->name);
    auto answers = options.answers;
    for (const providers::Question &question : provider->questions) {
        if (!answers.contains(question.name))
            answers.insert(question.name, question.answer);
    }
    const auto proposal = provider->fill(answers);
    if (!proposal)
        return base::Failure(proposal.error());
    options.request.issuer = proposal->issuer;
    options.request.quirks = proposal->quirks;
    options.request.server = proposal->server;
    complete(options, proposal->client);
    options.request.registers = options.request.client.clientId.isEmpty() && proposal->registers;
    if (options.request.client.clientId.isEmpty() && !proposal->registers) {
        const auto page = provider->registrationPage(answers);
        return base::failure(Error::Kind::BadInput, QStringLiteral("cli.client_id"),
            proposal->client.redirect.uri(proposal->client.redirect.ports.value(0)).toString(),
            page && !page->isEmpty() ? page->toString() : provider->name);
    }
    const bool byDevice = options.request.grant == oauth::GrantType::DeviceCode;
    const bool needsSecret = provider->secret == Provider::Secret::Required
        || (provider->secret == Provider::Secret::RequiredExceptDevice && !byDevice);
    if (needsSecret && !options.hasSecret)
        return unusable("cli.secret", provider->name);
    const bool isProgram = options.request.grant == oauth::GrantType::ClientCredentials;
    if (provider->secret == Provider::Secret::Forbidden && options.hasSecret && !isProgram)
        return unusable("cli.secret_forbidden", provider->name);
    return Done {};
}

base::Result<Done> beginAtResource(SignInOptions &options, Desk &desk)
{
    const auto address = accounts::Address::read(options.resource);
    if (!address)
        return base::Failure(address.error());
    const auto finding
        = desk.cloakroom().finding(options.request.settings.network, options.request.routeSecrets);
    QElapsedTimer sinceThen;
    sinceThen.start();
    const auto found = desk.wait(finding->run(*address, options.request.issuer), options.timeout);
    options.spent += std::chrono::milliseconds(sinceThen.elapsed());
    if (!found)
        return base::Failure(found.error());
    options.request.issuer = found->server.issuer;
    oauth::Client usual = options.request.client;
    usual.extraParameters.clear();
    usual.resource = found->resource;
    usual.scopes = found->usualScopes();
    complete(options, usual);
    return Done {};
}

// A client that an account has at that issuer is good for another sign-in: one more would make it another
// account.
void useKnownClient(SignInOptions &options, Desk &desk)
{
    const auto &request = options.request;
    const accounts::Entry *known = desk.book().newestAt(request.issuer);
    if (!known || known->account.grant != request.grant || options.hasRedirect
        || !request.client.privateKey.isEmpty())
        return;
    const QString id = known->account.id;
    desk.openAll(id);
    known = desk.entry(id);
    if (!known || !known->credential)
        return;
    oauth::Client client = known->client();
    client.proofKey = {}; // each sign-in makes its own
    client.binding = request.client.binding;
    client.scopes = request.client.scopes;
    client.resource = request.client.resource;
    client.extraParameters = request.client.extraParameters;
    options.request.client = client;
    options.request.registers = !known->account.registration.isEmpty();
}

} // namespace

base::Result<Done> beginAt(SignInOptions &options, Desk &desk)
{
    oauth::Client &client = options.request.client;
    const bool isProgram = options.request.grant == oauth::GrantType::ClientCredentials;
    if (!options.provider.isEmpty()) {
        if (const auto begun = beginAtProvider(options); !begun)
            return begun;
    } else if (!options.resource.isEmpty()) {
        if (const auto begun = beginAtResource(options, desk); !begun)
            return begun;
    } else if (!options.hasScopes && !isProgram) { // the usual ones are about a person
        client.scopes = oauth::Scopes(usualScopes);
    }
    if (options.provider.isEmpty())
        options.request.registers = client.clientId.isEmpty();
    if (options.request.registers && client.clientId.isEmpty())
        useKnownClient(options, desk);
    return Done {};
}

} // namespace cli
