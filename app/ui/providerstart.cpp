// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/providerstart.h"

#include "providers/catalogue.h"

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

// The texts of a provider's file.
QString told(const QString &text)
{
    return QCoreApplication::translate("providers", text.toUtf8().constData());
}

QStringList told(const QStringList &texts)
{
    QStringList all;
    for (const QString &text : texts)
        all += told(text);
    return all;
}

SignInStart::Secret secretOf(Provider::Secret secret)
{
    switch (secret) {
    case Provider::Secret::Required:
        return SignInStart::Secret::Required;
    case Provider::Secret::Optional:
        return SignInStart::Secret::Optional;
    case Provider::Secret::None:
    case Provider::Secret::Forbidden:
        break;
    }
    return SignInStart::Secret::None;
}

// Every port that may be listened on has to be registered.
QStringList redirectsOf(const Provider &provider)
{
    if (const auto &instead = provider.registration->redirect)
        return instead->isEmpty() ? QStringList() : QStringList {*instead};
    const oauth::Redirect &redirect = provider.redirect;
    QStringList addresses;
    for (const quint16 port : redirect.ports)
        addresses += redirect.uri(port).toString();
    return addresses.isEmpty() ? QStringList {redirect.uri(0).toString()} : addresses;
}

std::optional<RegistrationSteps> registrationOf(const Provider &provider)
{
    if (!provider.registration)
        return {};
    const auto &written = *provider.registration;
    return RegistrationSteps {
        written.page, written.place, written.type, redirectsOf(provider), told(written.steps)};
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

} // namespace

QList<ProviderChoice> providersToChoose()
{
    QList<ProviderChoice> choices;
    for (const Provider &provider : providers::shipped())
        choices += ProviderChoice {provider.id, provider.name, provider.hosts, usual.contains(provider.id)};
    return choices;
}

SignInStart startOf(const Provider &provider, const accounts::Entry *known)
{
    SignInStart start;
    start.provider = provider.name;
    start.title = Words::tr("Sign in to %1").arg(provider.name);
    start.request.client.redirect = provider.redirect;
    start.request.client.scopes = provider.scopes;
    start.request.client.extraParameters = provider.parameters;
    if (known)
        start.request.client.clientId = known->account.client.clientId;
    for (const providers::Question &question : provider.questions)
        start.questions += {question.name, told(question.label), question.answer, question.hint};
    start.fill = [provider](const QHash<QString, QString> &answers) -> base::Result<accounts::SignInRequest> {
        const auto proposal = provider.fill(answers);
        if (!proposal)
            return base::Failure(proposal.error());
        return requestOf(*proposal);
    };
    start.secret = secretOf(provider.secret);
    start.registration = registrationOf(provider);
    if (start.secret == SignInStart::Secret::Required)
        start.limits
            += Words::tr("It asks for a client secret, which no program on a desktop can keep secret.");
    if (!provider.renews)
        start.limits += Words::tr("It gives no refresh token: nothing is renewed.");
    start.limits += told(provider.limits);
    start.isUnsure = !provider.unsure.isEmpty();
    return start;
}

QString whyUnsuitable(const Provider &provider)
{
    return told(provider.whyUnsuitable) + u' ' + told(provider.instead);
}

} // namespace ui
