// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/response.h"

#include <QJsonDocument>

namespace demo {

namespace {

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 303:
        return "See Other";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 413:
        return "Content Too Large";
    case 415:
        return "Unsupported Media Type";
    case 431:
        return "Request Header Fields Too Large";
    case 501:
        return "Not Implemented";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return "Refused";
    }
}

} // namespace

QByteArray Response::toBytes() const
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason(status) + "\r\n";
    const auto line = [&bytes](const QByteArray &name, const QByteArray &value) {
        bytes += name + ": " + value + "\r\n";
    };
    if (!contentType.isEmpty())
        line("Content-Type", contentType);
    line("Content-Length", QByteArray::number(body.size()));
    line("Cache-Control", "no-store"); // RFC 6749 section 5.1
    line("X-Content-Type-Options", "nosniff");
    line("Connection", "close");
    for (const auto &[name, value] : headers)
        line(name, value);
    return bytes + "\r\n" + body;
}

Response json(const QJsonObject &object, int status)
{
    return {status, "application/json", QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

Response plain(int status)
{
    return {status, "text/plain; charset=utf-8", reason(status) + '\n'};
}

Response methodNotAllowed(const QByteArray &allowed)
{
    Response response = plain(405);
    response.headers = {{"Allow", allowed}};
    return response;
}

Response refusal(const char *error, const char *description)
{
    const QJsonObject object {{QStringLiteral("error"), QLatin1String(error)},
        {QStringLiteral("error_description"), QLatin1String(description)}};
    return json(object, QByteArrayView(error) == "invalid_client" ? 401 : 400);
}

} // namespace demo
