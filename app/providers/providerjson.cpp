// SPDX-License-Identifier: GPL-3.0-or-later
// How a provider is written down, and read again.
#include "base/json.h"
#include "oauth/endpoint.h"
#include "providers/memberreader.h"
#include "providers/provider.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace providers {

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
    {QStringLiteral("required_except_device"), Provider::Secret::RequiredExceptDevice},
};

const QHash<QString, Question::Kind> questionKinds {
    {QStringLiteral("host"), Question::Kind::Host},
    {QStringLiteral("segment"), Question::Kind::Segment},
    {QStringLiteral("url"), Question::Kind::Url},
    {QStringLiteral("base"), Question::Kind::Base},
};

const QStringList endpointNames {QStringLiteral("authorization"), QStringLiteral("token"),
    QStringLiteral("revocation"), QStringLiteral("userinfo"), QStringLiteral("device")};

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
    steps.page = members.text("page");
    const bool isAsked = steps.page.contains(u'{'); // known with its answers
    const auto url = oauth::checkedUrl(steps.page);
    if (!steps.page.isEmpty() && !isAsked && !(url && url->scheme() == QLatin1String("https")))
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

// Where in an object lies what only its owner should know; a {place} for it, or how it is sent, is none.
std::optional<QByteArrayList> secretIn(const QJsonObject &object)
{
    static const QStringList ways {QStringLiteral("none"), QStringLiteral("client"), QStringLiteral("basic"),
        QStringLiteral("bearer")}; // of oauth::RequestTemplate
    for (auto each = object.begin(); each != object.end(); ++each) {
        const QByteArrayList path {each.key().toUtf8()};
        if (const auto within = secretIn(each->toObject()))
            return path + *within;
        const QString value = each->toString();
        const bool isPlace
            = value.contains(QLatin1String("{token}")) || value.contains(QLatin1String("{client_secret}"));
        if (!value.isEmpty() && !isPlace && !ways.contains(value) && soundsSecret(each.key()))
            return path;
    }
    return {};
}

void refuseSecrets(MemberReader &reader, const QByteArray &name, const QJsonObject &object)
{
    if (const auto path = secretIn(object))
        reader.fail(QStringLiteral("provider.secret"), QByteArrayList {name} + *path);
}

// What is empty or as usual isn't written.
class Writer
{
public:
    void add(const char *name, const QString &text) { put(name, text, text.isEmpty()); }
    void add(const char *name, const QStringList &texts)
    {
        put(name, QJsonArray::fromStringList(texts), texts.isEmpty());
    }
    void add(const char *name, const QJsonObject &object) { put(name, object, object.isEmpty()); }
    void add(const char *name, const QJsonArray &array) { put(name, array, array.isEmpty()); }
    void put(const char *name, const QJsonValue &value, bool asUsual = false)
    {
        if (!asUsual)
            m_object.insert(QLatin1String(name), value);
    }
    const QJsonObject &object() const { return m_object; }

private:
    QJsonObject m_object;
};

QJsonArray toJson(const QList<Question> &questions)
{
    QJsonArray array;
    for (const Question &question : questions) {
        Writer writer;
        writer.add("name", question.name);
        writer.put("kind", questionKinds.key(question.kind));
        writer.add("label", question.label);
        writer.add("answer", question.answer);
        writer.add("hint", question.hint);
        array.append(writer.object());
    }
    return array;
}

QJsonObject toJson(const oauth::Redirect &redirect)
{
    QJsonArray ports;
    for (const quint16 port : redirect.ports)
        ports.append(port);
    return {{QStringLiteral("host"), redirect.host}, {QStringLiteral("ports"), ports},
        {QStringLiteral("path"), redirect.path}};
}

QJsonObject toJson(const RegistrationSteps &registration)
{
    Writer writer;
    writer.add("page", registration.page);
    writer.add("place", registration.place);
    writer.add("type", registration.type);
    writer.add("steps", registration.steps);
    if (registration.redirect)
        writer.put("redirect", *registration.redirect);
    return writer.object();
}

QJsonObject toJson(const QHash<QString, QString> &endpoints)
{
    QJsonObject object;
    for (auto each = endpoints.begin(); each != endpoints.end(); ++each)
        object.insert(each.key(), each.value());
    return object;
}

} // namespace

Result<Provider> Provider::parse(const QByteArray &json, const QString &id)
{
    if (const auto checked = base::Json::parse(json); !checked)
        return base::Failure(checked.error());
    MemberReader reader(json);
    const Provider provider = read(reader, id);
    if (reader.fault())
        return base::Failure(*reader.fault());
    return provider;
}

Provider Provider::read(MemberReader &reader, const QString &id)
{
    Provider provider;
    provider.id = id;
    provider.name = reader.text("name");
    provider.kind = reader.choice("kind", kinds, Kind::Service);
    provider.hosts = reader.texts("hosts");
    provider.aliases = reader.texts("aliases");
    provider.questions = readQuestions(reader);
    provider.issuer = reader.text("issuer");
    provider.endpoints = readEndpoints(reader);
    provider.clientId = reader.text("client_id");
    provider.registers = reader.flag("registers", false);
    provider.redirect = readRedirect(reader);
    provider.secret = reader.choice("secret", secrets, Secret::Optional);
    provider.scopes = oauth::Scopes(reader.texts("scopes"));
    provider.resource = reader.text("resource");
    provider.parameters = reader.parameters("parameters");
    refuseSecrets(reader, "parameters", base::toObject(provider.parameters));
    provider.renews = reader.flag("renews", true);
    provider.quirks = reader.anything("quirks");
    refuseSecrets(reader, "quirks", provider.quirks);
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
    return provider;
}

QJsonObject Provider::toJson() const
{
    Writer writer;
    writer.put("name", name);
    writer.put("kind", kinds.key(kind), kind == Kind::Service);
    writer.add("hosts", hosts);
    writer.add("aliases", aliases);
    writer.add("ask", providers::toJson(questions));
    writer.add("issuer", issuer);
    writer.add("endpoints", providers::toJson(endpoints));
    writer.add("client_id", clientId);
    writer.put("registers", registers, !registers);
    writer.put("redirect", providers::toJson(redirect), redirect == oauth::Redirect());
    writer.put("secret", secrets.key(secret), secret == Secret::Optional);
    writer.add("scopes", scopes.tokens());
    writer.add("resource", resource);
    writer.add("parameters", base::toObject(parameters));
    writer.put("renews", renews, renews);
    writer.add("quirks", quirks);
    if (registration)
        writer.put("registration", providers::toJson(*registration));
    writer.add("limits", limits);
    if (!whyUnsuitable.isEmpty() || !instead.isEmpty())
        writer.put("unsuitable",
            QJsonObject {{QStringLiteral("why"), whyUnsuitable}, {QStringLiteral("instead"), instead}});
    writer.add("unsure", unsure);
    return writer.object();
}

} // namespace providers
