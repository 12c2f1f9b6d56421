// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/exchange.h"

#include "base/json.h"
#include "base/jsontoken.h"
#include "base/text.h"
#include "oauth/answer.h"
#include "oauth/mask.h"

#include <QJsonArray>
#include <algorithm>

namespace oauth {

using base::Json;
using Field = Exchange::Field;

namespace {

QList<Field> fields(const base::Parameters &parameters, Mask &mask)
{
    QList<Field> all;
    for (const auto &[name, value] : parameters)
        all += mask.field(name, value);
    return all.first(qMin(all.size(), Exchange::mostFields));
}

base::Parameters queryOf(const QUrl &url)
{
    return base::parseForm(url.query(QUrl::FullyEncoded).toUtf8()).value_or(base::Parameters());
}

bool sendsJson(const base::HttpRequest &request)
{
    return std::any_of(request.headers.begin(), request.headers.end(), [](const auto &header) {
        return header.first.compare("Content-Type", Qt::CaseInsensitive) == 0
            && header.second == "application/json";
    });
}

// Of a form, or the texts of a JSON object; what is in neither form leaves nothing.
base::Parameters bodyOf(const base::HttpRequest &request)
{
    if (!sendsJson(request))
        return base::parseForm(request.body).value_or(base::Parameters());
    base::Parameters texts;
    const auto body = Json::parse(request.body);
    for (const auto &[name, value] : body ? body->members() : std::vector<Json::Member>()) {
        if (value.isString())
            texts.append({base::fromUtf8(name), value.string()});
    }
    return texts;
}

QString withoutQuery(const QUrl &url)
{
    return base::visible(
        url.toString(QUrl::FullyEncoded | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo),
        Exchange::longestValue);
}

QList<Field> requestHeaders(const base::HttpRequest &request, Mask &mask)
{
    QList<Field> all;
    for (const auto &[name, value] : request.headers) {
        if (name.compare("Authorization", Qt::CaseInsensitive) == 0)
            all += mask.authorization(QString::fromLatin1(value));
        else if (name.compare("DPoP", Qt::CaseInsensitive) == 0)
            all += mask.field(QStringLiteral("DPoP"), QString::fromLatin1(value));
        else if (name.compare("Accept", Qt::CaseInsensitive) == 0
            || name.compare("Content-Type", Qt::CaseInsensitive) == 0)
            all += {QString::fromLatin1(name), QString::fromLatin1(value), false};
    }
    return all;
}

QList<Field> answerHeaders(const base::HttpAnswer &answer)
{
    QList<Field> all;
    for (const char *name : {"Content-Type", "Retry-After", "WWW-Authenticate"}) {
        if (const QByteArray value = answer.header(name); !value.isEmpty())
            all += {QLatin1String(name), base::visible(QByteArrayView(value), Exchange::longestValue), false};
    }
    return all;
}

// Lists and objects of unknown names are left out: nothing could be said of them but that they are there.
QList<Field> membersOf(const base::HttpAnswer &answer, Mask &mask)
{
    QList<Field> all;
    const auto body = jsonObject(answer, {});
    for (const auto &[name, value] : body ? body->members() : std::vector<Json::Member>()) {
        const QString key = base::fromUtf8(name);
        const bool scalar = value.isString() || value.type() == Json::Type::Number;
        if (scalar)
            all += mask.member(key, base::fromUtf8(value.text()));
    }
    return all.first(qMin(all.size(), Exchange::mostFields));
}

QJsonArray toJson(const QList<Field> &fields)
{
    QJsonArray all;
    for (const Field &field : fields) {
        QJsonArray one {field.name, field.value};
        if (field.masked)
            one.append(true);
        all.append(one);
    }
    return all;
}

QList<Field> fieldsFromJson(const QJsonValue &value)
{
    QList<Field> all;
    for (const auto &field : value.toArray())
        all += {field[0].toString(), field[1].toString(), field[2].toBool()};
    return all;
}

QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', QLatin1String("'\\''")) + u'\'';
}

// A variable of a shell named after a parameter, in quotes.
QString variable(const QString &name)
{
    QString shell = name.toUpper();
    std::replace_if(
        shell.begin(), shell.end(),
        [](QChar c) { return !(c >= u'A' && c <= u'Z') && !(c >= u'0' && c <= u'9'); }, QChar(u'_'));
    return QStringLiteral("\"$%1\"").arg(shell);
}

QString asJson(const QString &text)
{
    QByteArray bytes;
    base::appendQuoted(bytes, text.toStdString());
    return QString::fromUtf8(bytes).replace(u'\'', QLatin1String("'\\''"));
}

// One word: what is masked is a variable between two quoted parts of the text.
QString jsonForShell(const QList<Field> &parameters)
{
    QStringList members;
    for (const Field &parameter : parameters) {
        const QString value = parameter.masked
            ? QStringLiteral("\"'") + variable(parameter.name) + QStringLiteral("'\"")
            : asJson(parameter.value);
        members += asJson(parameter.name) + u':' + value;
    }
    return QStringLiteral("'{") + members.join(u',') + QStringLiteral("}'");
}

// What a masked header holds.
QString nameOf(const Field &header)
{
    if (header.name == QLatin1String("DPoP"))
        return QStringLiteral("dpop_proof");
    return header.value == QLatin1String("Bearer") || header.value == QLatin1String("DPoP")
        ? QStringLiteral("access_token")
        : QStringLiteral("client_credentials");
}

} // namespace

Exchange Exchange::of(const base::HttpRequest &request, const base::Result<base::HttpAnswer> &answer)
{
    Mask mask;
    Exchange made;
    made.method = QString::fromLatin1(request.method);
    made.address = withoutQuery(request.url);
    made.parameters = fields(queryOf(request.url) + bodyOf(request), mask);
    made.headers = requestHeaders(request, mask);
    if (!answer) {
        made.failure = answer.error().code;
        return made;
    }
    made.status = answer->status;
    made.answerHeaders = oauth::answerHeaders(*answer);
    made.members = membersOf(*answer, mask);
    mask.hideRepeated(made.answerHeaders);
    mask.hideRepeated(made.members);
    return made;
}

Exchange Exchange::inBrowser(const QUrl &authorizationUrl, const base::Parameters &answer)
{
    Mask mask;
    Exchange made;
    made.address = withoutQuery(authorizationUrl);
    made.parameters = fields(queryOf(authorizationUrl), mask);
    made.members = fields(answer, mask);
    mask.hideRepeated(made.members);
    return made;
}

const Field *Exchange::member(const QString &name) const
{
    const auto found = std::find_if(
        members.begin(), members.end(), [&name](const Field &field) { return field.name == name; });
    return found == members.end() ? nullptr : &*found;
}

QString Exchange::toCurl() const
{
    const bool get = method.isEmpty() || method == QLatin1String("GET");
    QStringList words {QStringLiteral("curl"), quoted(address)};
    if (get && !parameters.isEmpty())
        words += QStringLiteral("--get");
    else if (!get && method != QLatin1String("POST"))
        words += QStringLiteral("--request %1").arg(quoted(method));
    for (const Field &header : headers) {
        if (!header.masked)
            words += QStringLiteral("--header %1")
                         .arg(quoted(header.name + QStringLiteral(": ") + header.value));
        else
            words += QStringLiteral("--header %1%2")
                         .arg(quoted(header.name + QStringLiteral(": ") + header.value
                                  + (header.value.isEmpty() ? QString() : QStringLiteral(" "))),
                             variable(nameOf(header)));
    }
    const Field json {QStringLiteral("Content-Type"), QStringLiteral("application/json"), false};
    if (headers.contains(json) && !parameters.isEmpty()) {
        words += QStringLiteral("--data ") + jsonForShell(parameters);
        return words.join(QLatin1String(" \\\n  "));
    }
    for (const Field &parameter : parameters) {
        const QString text = quoted(parameter.name + u'=' + parameter.value);
        words += QStringLiteral("--data-urlencode ")
            + (parameter.masked ? text + variable(parameter.name) : text);
    }
    return words.join(QLatin1String(" \\\n  "));
}

QJsonObject Exchange::toJson() const
{
    return {
        {QStringLiteral("method"), method},
        {QStringLiteral("address"), address},
        {QStringLiteral("parameters"), oauth::toJson(parameters)},
        {QStringLiteral("headers"), oauth::toJson(headers)},
        {QStringLiteral("status"), status},
        {QStringLiteral("failure"), failure},
        {QStringLiteral("answer_headers"), oauth::toJson(answerHeaders)},
        {QStringLiteral("members"), oauth::toJson(members)},
    };
}

Exchange Exchange::fromJson(const QJsonObject &object)
{
    Exchange read;
    read.method = object[QStringLiteral("method")].toString();
    read.address = object[QStringLiteral("address")].toString();
    read.parameters = fieldsFromJson(object[QStringLiteral("parameters")]);
    read.headers = fieldsFromJson(object[QStringLiteral("headers")]);
    read.status = object[QStringLiteral("status")].toInt();
    read.failure = object[QStringLiteral("failure")].toString();
    read.answerHeaders = fieldsFromJson(object[QStringLiteral("answer_headers")]);
    read.members = fieldsFromJson(object[QStringLiteral("members")]);
    return read;
}

QStringList unsayableIn(const base::HttpRequest &request, const base::HttpAnswer &answer)
{
    const auto body = jsonObject(answer, {});
    QList<Field> words;
    for (const char *name : {"error", "error_description"}) {
        if (const QString said = body ? body->value(name).string() : QString(); !said.isEmpty())
            words += {QLatin1String(name), said, false};
    }
    if (words.isEmpty())
        return {};
    Mask mask;
    fields(queryOf(request.url) + bodyOf(request), mask);
    requestHeaders(request, mask);
    membersOf(answer, mask);
    mask.hideRepeated(words);
    QStringList names;
    for (const Field &each : words) {
        if (each.masked)
            names += each.name;
    }
    return names;
}

} // namespace oauth
