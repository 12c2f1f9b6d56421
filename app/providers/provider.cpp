// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/provider.h"

#include "base/text.h"
#include "oauth/endpoint.h"
#include "providers/places.h"

#include <QRegularExpression>

namespace providers {

using base::Error;
using base::Result;

namespace {

bool isAnswer(Question::Kind kind, const QString &answer)
{
    static const QRegularExpression host(
        QStringLiteral("\\A[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?\\z"));
    static const QRegularExpression segment(QStringLiteral("\\A[A-Za-z0-9._~-]+\\z"));
    if (kind == Question::Kind::Url || kind == Question::Kind::Base)
        return oauth::checkedEndpoint(answer).has_value();
    return (kind == Question::Kind::Host ? host : segment).match(answer).hasMatch()
        && !answer.contains(QLatin1String(".."));
}

QJsonValue filledWithin(const QJsonValue &value, const QHash<QString, QString> &answers)
{
    if (value.isString())
        return filled(value.toString(), answers);
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each)
        each.value() = filledWithin(QJsonValue(each.value()), answers);
    return object;
}

Result<oauth::ServerMetadata> serverOf(const Provider &provider, const QHash<QString, QString> &answers)
{
    oauth::ServerMetadata server;
    const std::pair<QString, QUrl oauth::ServerMetadata::*> members[] {
        {QStringLiteral("authorization"), &oauth::ServerMetadata::authorizationEndpoint},
        {QStringLiteral("token"), &oauth::ServerMetadata::tokenEndpoint},
        {QStringLiteral("revocation"), &oauth::ServerMetadata::revocationEndpoint},
        {QStringLiteral("userinfo"), &oauth::ServerMetadata::userinfoEndpoint},
        {QStringLiteral("device"), &oauth::ServerMetadata::deviceAuthorizationEndpoint},
    };
    for (const auto &[name, member] : members) {
        if (!provider.endpoints.contains(name))
            continue;
        const auto url = oauth::checkedEndpoint(filled(provider.endpoints[name], answers));
        if (!url)
            return base::Failure(url.error());
        server.*member = *url;
    }
    return server;
}

} // namespace

QStringList Provider::redirectsToRegister() const
{
    if (registration && registration->redirect)
        return registration->redirect->isEmpty() ? QStringList() : QStringList {*registration->redirect};
    QStringList addresses;
    for (const quint16 port : redirect.ports)
        addresses += redirect.uri(port).toString();
    return addresses.isEmpty() ? QStringList {redirect.uri(0).toString()} : addresses;
}

Result<QHash<QString, QString>> Provider::answered(const QHash<QString, QString> &given) const
{
    QHash<QString, QString> answers = given;
    for (const Question &question : questions) {
        QString &answer = answers[question.name];
        while (question.kind == Question::Kind::Base && answer.endsWith(u'/'))
            answer.chop(1);
        if (!isAnswer(question.kind, answer)) {
            return base::failure(Error::Kind::BadInput, QStringLiteral("provider.answer"), question.name,
                base::visible(answer, 128));
        }
    }
    return answers;
}

Result<QUrl> Provider::registrationPage(const QHash<QString, QString> &given) const
{
    if (!registration || registration->page.isEmpty())
        return QUrl();
    const auto answers = answered(given);
    if (!answers)
        return base::Failure(answers.error());
    return oauth::checkedUrl(filled(registration->page, *answers));
}

Result<Proposal> Provider::fill(const QHash<QString, QString> &given) const
{
    const auto complete = answered(given);
    if (!complete)
        return base::Failure(complete.error());
    const QHash<QString, QString> &answers = *complete;
    const auto ownQuirks = oauth::Quirks::fromJson(filledWithin(QJsonValue(quirks), answers).toObject());
    if (!ownQuirks)
        return base::Failure(ownQuirks.error());
    Proposal proposal;
    proposal.registers = registers;
    proposal.client.clientId = clientId;
    proposal.client.redirect = redirect;
    proposal.client.resource = resource;
    proposal.client.scopes = scopes;
    proposal.client.extraParameters = parameters;
    if (issuer.isEmpty()) {
        auto server = serverOf(*this, answers);
        if (!server)
            return base::Failure(server.error());
        server->quirks = *ownQuirks;
        proposal.server = *server;
        return proposal;
    }
    proposal.issuer = filled(issuer, answers);
    proposal.quirks = *ownQuirks;
    if (const auto checked = oauth::checkedIssuer(proposal.issuer); !checked)
        return base::Failure(checked.error());
    return proposal;
}

} // namespace providers
