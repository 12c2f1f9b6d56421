// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/provider.h"

#include "base/json.h"
#include "base/text.h"
#include "oauth/endpoint.h"
#include "providers/memberreader.h"

#include <QRegularExpression>

namespace providers {

using base::Error;
using base::Result;

namespace {

const QHash<QString, Provider::Kind> kinds {
    {QStringLiteral("service"), Provider::Kind::Service},
    {QStringLiteral("server"), Provider::Kind::Server},
    {QStringLiteral("protocol"), Provider::Kind::Protocol},
};

const QHash<QString, Provider::Secret> secrets {
    {QStringLiteral("none"), Provider::Secret::None},
    {QStringLiteral("optional"), Provider::Secret::Optional},
    {QStringLiteral("required"), Provider::Secret::Required},
    {QStringLiteral("forbidden"), Provider::Secret::Forbidden},
};

const QHash<QString, Question::Kind> questionKinds {
    {QStringLiteral("host"), Question::Kind::Host},
    {QStringLiteral("segment"), Question::Kind::Segment},
    {QStringLiteral("url"), Question::Kind::Url},
};

const QStringList endpointNames {
    QStringLiteral("authorization"), QStringLiteral("token"), QStringLiteral("revocation")};

QList<Question> readQuestions(MemberReader &reader)
{
    QList<Question> questions;
    for (MemberReader &each : reader.objects("ask")) {
        questions += Question {each.text("name"), each.choice("kind", questionKinds, Question::Kind::Host),
            each.text("label"), each.text("answer"), each.text("hint")};
        each.finish();
    }
    return questions;
}

oauth::Redirect readRedirect(MemberReader &reader)
{
    oauth::Redirect redirect;
    MemberReader members = reader.object("redirect");
    if (members.isAbsent())
        return redirect;
    const QString uri = QStringLiteral("http://") + members.text("host") + members.text("path");
    if (const auto parsed = oauth::Redirect::parse(uri))
        redirect = *parsed;
    else
        members.fail("host", QStringLiteral("127.0.0.1, localhost, [::1]"));
    redirect.ports = members.ports("ports");
    members.finish();
    return redirect;
}

std::optional<RegistrationSteps> readRegistration(MemberReader &reader)
{
    MemberReader members = reader.object("registration");
    if (members.isAbsent())
        return {};
    RegistrationSteps steps;
    const QString page = members.text("page");
    if (const auto url = oauth::checkedUrl(page); url && url->scheme() == QLatin1String("https"))
        steps.page = *url;
    else if (!page.isEmpty())
        members.fail("page", QStringLiteral("https://"));
    steps.place = members.text("place");
    steps.type = members.text("type");
    steps.steps = members.texts("steps");
    if (members.has("redirect"))
        steps.redirect = members.text("redirect");
    members.finish();
    return steps;
}

QHash<QString, QString> readEndpoints(MemberReader &reader)
{
    QHash<QString, QString> endpoints;
    MemberReader members = reader.object("endpoints");
    for (const QString &name : endpointNames) {
        if (const QString address = members.text(name.toLatin1()); !address.isEmpty())
            endpoints.insert(name, address);
    }
    members.finish();
    return endpoints;
}

bool isAnswer(Question::Kind kind, const QString &answer)
{
    static const QRegularExpression host(
        QStringLiteral("\\A[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?\\z"));
    static const QRegularExpression segment(QStringLiteral("\\A[A-Za-z0-9._~-]+\\z"));
    if (kind == Question::Kind::Url)
        return oauth::checkedEndpoint(answer).has_value();
    return (kind == Question::Kind::Host ? host : segment).match(answer).hasMatch()
        && !answer.contains(QLatin1String(".."));
}

// Every {name} at once, so that no answer is read as a place itself.
QString filled(const QString &text, const QHash<QString, QString> &answers)
{
    QString result;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype end = text[at] == u'{' ? text.indexOf(u'}', at) : -1;
        const auto answer = end < 0 ? answers.cend() : answers.constFind(text.mid(at + 1, end - at - 1));
        if (answer == answers.cend()) {
            result += text[at];
            continue;
        }
        result += *answer;
        at = end;
    }
    return result;
}

QJsonValue filled(const QJsonValue &value, const QHash<QString, QString> &answers)
{
    if (value.isString())
        return filled(value.toString(), answers);
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each)
        each.value() = filled(QJsonValue(each.value()), answers);
    return object;
}

Result<oauth::ServerMetadata> serverOf(const Provider &provider, const QHash<QString, QString> &answers)
{
    oauth::ServerMetadata server;
    const std::pair<QString, QUrl oauth::ServerMetadata::*> members[] {
        {endpointNames[0], &oauth::ServerMetadata::authorizationEndpoint},
        {endpointNames[1], &oauth::ServerMetadata::tokenEndpoint},
        {endpointNames[2], &oauth::ServerMetadata::revocationEndpoint},
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

Result<Provider> Provider::parse(const QByteArray &json, const QString &id)
{
    if (const auto checked = base::Json::parse(json); !checked)
        return base::Failure(checked.error());
    MemberReader reader(json);
    Provider provider;
    provider.id = id;
    provider.name = reader.text("name");
    provider.kind = reader.choice("kind", kinds, Kind::Service);
    provider.hosts = reader.texts("hosts");
    provider.questions = readQuestions(reader);
    provider.issuer = reader.text("issuer");
    provider.endpoints = readEndpoints(reader);
    provider.redirect = readRedirect(reader);
    provider.secret = reader.choice("secret", secrets, Secret::Optional);
    provider.scopes = oauth::Scopes(reader.texts("scopes"));
    provider.parameters = reader.parameters("parameters");
    provider.renews = reader.flag("renews", true);
    provider.quirks = reader.anything("quirks");
    provider.registration = readRegistration(reader);
    provider.limits = reader.texts("limits");
    MemberReader unsuitable = reader.object("unsuitable");
    provider.whyUnsuitable = unsuitable.text("why");
    provider.instead = unsuitable.text("instead");
    unsuitable.finish();
    provider.unsure = reader.texts("unsure");
    reader.finish();
    if (provider.name.isEmpty())
        reader.fail("name", QStringLiteral("\"\""));
    if (const auto quirks = oauth::Quirks::fromJson(provider.quirks); !quirks)
        reader.fail("quirks." + quirks.error().found.toUtf8(), quirks.error().expected);
    if (reader.fault())
        return base::Failure(*reader.fault());
    return provider;
}

Result<Proposal> Provider::fill(const QHash<QString, QString> &answers) const
{
    for (const Question &question : questions) {
        const QString answer = answers.value(question.name);
        if (!isAnswer(question.kind, answer)) {
            return base::failure(Error::Kind::BadInput, QStringLiteral("provider.answer"), question.name,
                base::visible(answer, 128));
        }
    }
    const auto ownQuirks = oauth::Quirks::fromJson(filled(QJsonValue(quirks), answers).toObject());
    if (!ownQuirks)
        return base::Failure(ownQuirks.error());
    Proposal proposal;
    proposal.client.redirect = redirect;
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
