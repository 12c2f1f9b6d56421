// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/requesttemplate.h"

#include "base/text.h"
#include "oauth/tokenendpoint.h"

#include <QHash>
#include <QJsonDocument>

namespace oauth {

using base::Error;
using Authorization = RequestTemplate::Authorization;
using Body = RequestTemplate::Body;

namespace {

const QHash<QString, Authorization> authorizations {
    {QStringLiteral("none"), Authorization::None},
    {QStringLiteral("client"), Authorization::Client},
    {QStringLiteral("basic"), Authorization::Basic},
    {QStringLiteral("bearer"), Authorization::Bearer},
};

base::Failure unfit(const QString &expected, const QString &name)
{
    return base::failure(
        Error::Kind::BadInput, QStringLiteral("template.member"), expected, base::visible(name, 64));
}

// What {token} and the others stand for.
QString filled(const QString &text, const Client &client, const crypto::Secret &token)
{
    QString result;
    for (qsizetype at = 0; at < text.size();) {
        const auto takes = [&](QLatin1String place, const QString &value) {
            const bool here = QStringView(text).mid(at).startsWith(place);
            if (here) {
                result += value;
                at += place.size();
            }
            return here;
        };
        if (!takes(QLatin1String("{token}"), token.revealText())
            && !takes(QLatin1String("{client_id}"), client.clientId)
            && !takes(QLatin1String("{client_secret}"), client.clientSecret.revealText()))
            result += text[at++];
    }
    return result;
}

// An address knows of the client alone, and its id never breaks out of its place.
QUrl urlOf(const QString &address, const Client &client)
{
    const QByteArray id = QUrl::toPercentEncoding(client.clientId);
    return QUrl(
        QString(address).replace(QLatin1String("{client_id}"), QString::fromLatin1(id)), QUrl::StrictMode);
}

} // namespace

bool RequestTemplate::takesRefreshTokens() const
{
    return authorization != Authorization::Bearer
        && base::valuesOf(members, QStringLiteral("access_token")).isEmpty();
}

base::HttpRequest RequestTemplate::request(const Client &client, const crypto::Secret &token) const
{
    const QUrl url = urlOf(address, client);
    base::Parameters sent;
    for (const auto &[name, value] : members)
        sent.append({name, filled(value, client, token)});
    base::HttpRequest request;
    if (authorization == Authorization::Client) {
        request = clientRequest(url, client, sent);
    } else {
        request.url = url;
        request.headers = {{"Accept", "application/json"}};
        if (body == Body::Form)
            request.headers.append(
                QPair<QByteArray, QByteArray>("Content-Type", "application/x-www-form-urlencoded"));
        if (body == Body::Form)
            request.body = base::formEncoded(sent);
    }
    request.method = method;
    if (body == Body::Json) {
        request.headers.append(QPair<QByteArray, QByteArray>("Content-Type", "application/json"));
        request.body
            = sent.isEmpty() ? "null" : QJsonDocument(base::toObject(sent)).toJson(QJsonDocument::Compact);
    }
    if (authorization == Authorization::Basic)
        request.headers.append(basicAuthorization(client));
    if (authorization == Authorization::Bearer)
        request.headers.append({"Authorization", "Bearer " + token.reveal().toByteArray()});
    for (const auto &[name, value] : headers) {
        const QString text = QString(value).replace(QLatin1String("{client_id}"), client.clientId);
        request.headers.append({name.toLatin1(), text.toLatin1()});
    }
    return request;
}

QJsonObject RequestTemplate::toJson() const
{
    QJsonObject object {{QStringLiteral("method"), QString::fromLatin1(method)},
        {QStringLiteral("url"), address},
        {QStringLiteral("authorization"), authorizations.key(authorization)}};
    if (!headers.isEmpty())
        object.insert(QStringLiteral("headers"), base::toObject(headers));
    if (body == Body::Form)
        object.insert(QStringLiteral("form"), base::toObject(members));
    if (body == Body::Json)
        object.insert(QStringLiteral("json"), members.isEmpty() ? QJsonValue() : base::toObject(members));
    return object;
}

base::Result<RequestTemplate> RequestTemplate::fromJson(const QJsonObject &object)
{
    RequestTemplate made;
    for (auto each = object.begin(); each != object.end(); ++each) {
        const QString name = each.key();
        const QString text = each->toString();
        if (name == QLatin1String("method")) {
            made.method = text.toLatin1();
            if (!QByteArrayList {"GET", "POST", "DELETE"}.contains(made.method))
                return unfit(QStringLiteral("GET, POST, DELETE"), name);
        } else if (name == QLatin1String("url")) {
            made.address = text;
        } else if (name == QLatin1String("authorization")) {
            if (!authorizations.contains(text))
                return unfit(QStringLiteral("none, client, basic, bearer"), name);
            made.authorization = authorizations[text];
        } else if (name == QLatin1String("headers") || name == QLatin1String("form")
            || name == QLatin1String("json")) {
            const bool isNull = name == QLatin1String("json") && each->isNull();
            const auto texts = isNull ? base::Parameters() : base::parametersFrom(*each);
            if (!texts)
                return unfit(QStringLiteral("{\"\": \"\"}"), name);
            (name == QLatin1String("headers") ? made.headers : made.members) = *texts;
            if (name != QLatin1String("headers"))
                made.body = name == QLatin1String("form") ? Body::Form : Body::Json;
        } else {
            return unfit(QString(), name);
        }
    }
    if (made.address.isEmpty())
        return unfit(QStringLiteral("https://"), QStringLiteral("url"));
    if (made.address.contains(QLatin1String("{token}"))
        || made.address.contains(QLatin1String("{client_secret}")))
        return unfit(QStringLiteral("{client_id}"), QStringLiteral("url"));
    return made;
}

} // namespace oauth
