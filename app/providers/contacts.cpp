// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/contacts.h"

#include "oauth/endpoint.h"
#include "providers/memberreader.h"
#include "providers/places.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace providers {

namespace {

using Purpose = Contact::Purpose;

const QString aProtectedAddress = QStringLiteral("https://");
const QString clientIdPlace = QStringLiteral("client_id");

bool asksForAddress(const Question &question)
{
    return question.kind == Question::Kind::Url || question.kind == Question::Kind::Base;
}

// Answers of each kind, to see what becomes of an address.
QHash<QString, QString> samples(const Provider &provider)
{
    QHash<QString, QString> answers;
    for (const Question &question : provider.questions) {
        answers.insert(question.name,
            asksForAddress(question)                    ? QStringLiteral("https://a-host.example")
                : question.kind == Question::Kind::Host ? QStringLiteral("a-host.example")
                                                        : QStringLiteral("segment"));
    }
    return answers;
}

QHash<QString, QString> usualAnswers(const Provider &provider)
{
    QHash<QString, QString> answers;
    for (const Question &question : provider.questions) {
        if (!question.answer.isEmpty())
            answers.insert(question.name, question.answer);
    }
    return answers;
}

// The scheme and authority of an address, and nothing else.
QString startOf(const QString &address)
{
    static const QRegularExpression start(QStringLiteral("\\A(\\{[a-z0-9_]+\\}|(?i:https?)://[^/?#]*)"));
    return start.match(address).captured();
}

// Whether an answer could only be what it is asked for: a whole address is followed by a path, and what
// stands beside a place in a host is part of that host.
bool keepsItsPlace(const QString &address, const Provider &provider)
{
    const QString start = startOf(address);
    if (!start.contains(u'{'))
        return true;
    const auto isOfKind = [&provider](const QString &name, bool url) {
        return std::any_of(
            provider.questions.begin(), provider.questions.end(), [&](const Question &question) {
                return question.name == name && asksForAddress(question) == url;
            });
    };
    static const QRegularExpression host(
        QStringLiteral("\\A(?i:https?)://(?:[A-Za-z0-9.-]|\\{[a-z0-9_]+\\})+(?::[0-9]{1,5})?\\z"));
    static const QRegularExpression place(QStringLiteral("\\{([a-z0-9_]+)\\}"));
    if (start.startsWith(u'{')) {
        return isOfKind(start.mid(1, start.size() - 2), true)
            && (address.size() == start.size() || address[start.size()] == u'/');
    }
    for (auto places = place.globalMatch(start); places.hasNext();) {
        if (!isOfKind(places.next().captured(1), false))
            return false;
    }
    return host.match(start).hasMatch();
}

QString hostOf(const QString &address)
{
    const QString start = startOf(address);
    if (!start.contains(u'{'))
        return oauth::shownHost(QUrl(address));
    return start.startsWith(u'{') ? start : start.mid(start.indexOf(QLatin1String("//")) + 2);
}

bool isSound(const QString &address, const Provider &provider, const QByteArrayList &member)
{
    QHash<QString, QString> answers = samples(provider);
    if (member.first() == "quirks")
        answers.insert(clientIdPlace, QStringLiteral("id"));
    const QString sample = filled(address, answers);
    const auto checked = member.first() == "issuer" ? oauth::checkedIssuer(sample)
        : member.first() == "registration"          ? oauth::checkedUrl(sample)
                                                    : oauth::checkedEndpoint(sample);
    return checked && !sample.contains(u'{') && keepsItsPlace(address, provider);
}

struct Written
{
    Purpose purpose;
    QByteArrayList member;
    QString address;
};

QList<Written> addressesOf(const Provider &provider)
{
    QList<Written> all;
    const auto add = [&all](Purpose purpose, const QByteArrayList &member, const QString &address) {
        if (!address.isEmpty())
            all.append({purpose, member, address});
    };
    const auto addEndpoint = [&](Purpose purpose, const char *name) {
        add(purpose, {"endpoints", name}, provider.endpoints.value(QLatin1String(name)));
    };
    const auto addRequest = [&](Purpose purpose, const char *name) {
        add(purpose, {"quirks", name, "url"},
            provider.quirks[QLatin1String(name)][QLatin1String("url")].toString());
    };
    add(Purpose::Issuer, {"issuer"}, provider.issuer);
    addEndpoint(Purpose::Authorization, "authorization");
    addEndpoint(Purpose::Token, "token");
    add(Purpose::Renewal, {"quirks", "refresh_endpoint"},
        provider.quirks[QLatin1String("refresh_endpoint")].toString());
    addEndpoint(Purpose::Revocation, "revocation");
    addRequest(Purpose::Revocation, "revocation");
    addEndpoint(Purpose::Userinfo, "userinfo");
    addEndpoint(Purpose::Device, "device");
    addRequest(Purpose::Person, "person");
    if (provider.registration)
        add(Purpose::Registration, {"registration", "page"}, provider.registration->page);
    return all;
}

std::optional<Fault> unfit(const QByteArrayList &member, const QString &expected)
{
    return Fault {QStringLiteral("provider.member"), member, expected};
}

std::optional<Fault> faultOfQuestions(const Provider &provider)
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z0-9_]{1,32}\\z"));
    QSet<QString> names {clientIdPlace, QStringLiteral("client_secret"), QStringLiteral("token")};
    for (const Question &question : provider.questions) {
        if (!form.match(question.name).hasMatch() || names.contains(question.name))
            return unfit({"ask"}, QStringLiteral("a-z, 0-9, _"));
        if (question.label.isEmpty() || question.label.size() > longestName)
            return unfit({"ask"}, QStringLiteral("1 - %1").arg(longestName));
        names.insert(question.name);
    }
    return {};
}

std::optional<Fault> faultOfLists(const Provider &provider)
{
    const std::pair<QByteArrayList, qsizetype> lengths[] {{{"ask"}, provider.questions.size()},
        {{"hosts"}, provider.hosts.size()}, {{"aliases"}, provider.aliases.size()},
        {{"limits"}, provider.limits.size()}, {{"unsure"}, provider.unsure.size()},
        {{"redirect", "ports"}, provider.redirect.ports.size()},
        {{"registration", "steps"}, provider.registration ? provider.registration->steps.size() : 0}};
    for (const auto &[member, length] : lengths) {
        if (length > longestList)
            return unfit(member, QStringLiteral("0 - %1").arg(longestList));
    }
    return {};
}

std::optional<Fault> faultOfAddresses(const Provider &provider)
{
    const auto has
        = [&provider](const char *name) { return provider.endpoints.contains(QLatin1String(name)); };
    const bool hasEndpoints = has("token") && (has("authorization") || has("device"));
    if (!provider.issuer.isEmpty() && !provider.endpoints.isEmpty())
        return unfit({"endpoints"}, QStringLiteral("issuer, endpoints"));
    if (provider.issuer.isEmpty() && !hasEndpoints)
        return unfit({provider.endpoints.isEmpty() ? "issuer" : "endpoints"}, aProtectedAddress);
    for (const auto &[purpose, member, address] : addressesOf(provider)) {
        if (!isSound(address, provider, member))
            return Fault {QStringLiteral("provider.address"), member, aProtectedAddress};
    }
    if (!provider.resource.isEmpty() && !oauth::checkedEndpoint(provider.resource))
        return Fault {QStringLiteral("provider.address"), {"resource"}, aProtectedAddress};
    return {};
}

bool hasDoubles(const base::Parameters &parameters)
{
    return base::toObject(parameters).size() != parameters.size();
}

} // namespace

QList<Contact> contactsOf(const Provider &provider)
{
    const QHash<QString, QString> usual = usualAnswers(provider);
    QList<Contact> contacts;
    for (const auto &[purpose, member, address] : addressesOf(provider)) {
        Contact contact {purpose, address, hostOf(address), {}};
        const QString answered = hostOf(filled(address, usual));
        if (contact.isAsked() && !answered.contains(u'{'))
            contact.usualHost = answered;
        contacts += contact;
    }
    return contacts;
}

std::optional<Fault> faultOf(const Provider &provider)
{
    if (provider.name.trimmed().isEmpty() || provider.name.size() > longestName)
        return unfit({"name"}, QStringLiteral("1 - %1").arg(longestName));
    if (provider.kind == Provider::Kind::Protocol)
        return unfit({"kind"}, QStringLiteral("server, service"));
    for (const auto &[name, value] : provider.parameters) {
        if (soundsSecret(name))
            return Fault {QStringLiteral("provider.secret"), {"parameters", name.toUtf8()}, {}};
    }
    if (hasDoubles(provider.parameters))
        return unfit({"parameters"}, QStringLiteral("{\"\": \"\"}"));
    if (const auto fault = faultOfLists(provider))
        return fault;
    if (const auto fault = faultOfQuestions(provider))
        return fault;
    return faultOfAddresses(provider);
}

} // namespace providers
