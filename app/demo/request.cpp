// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/request.h"

#include <QSet>
#include <algorithm>

namespace demo {

namespace {

Reading refused(int status)
{
    return {std::nullopt, status};
}

bool isTokenCharacter(char c) // RFC 9110 section 5.6.2
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

bool isVisible(char c)
{
    return c >= 0x21 && c <= 0x7e;
}

// RFC 9112 section 3, with a target in origin form
int readRequestLine(const QByteArray &line, Request &request)
{
    const QByteArrayList parts = line.split(' ');
    if (parts.size() != 3 || !isToken(parts[0]))
        return 400;
    if (parts[2] != "HTTP/1.1" && parts[2] != "HTTP/1.0")
        return 505;
    const QByteArray &target = parts[1];
    if (!target.startsWith('/') || target.contains('#')
        || !std::all_of(target.begin(), target.end(), isVisible))
        return 400;
    request.method = parts[0];
    const qsizetype mark = target.indexOf('?');
    request.path = mark < 0 ? target : target.left(mark);
    const auto query = base::parseForm(mark < 0 ? QByteArrayView() : QByteArrayView(target).sliced(mark + 1));
    if (!query)
        return 400;
    request.query = *query;
    return 0;
}

// RFC 9112 section 5
int readHeader(const QByteArray &line, Request &request)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || !isToken(QByteArrayView(line).first(colon)))
        return 400;
    const QByteArray value = line.mid(colon + 1).trimmed();
    if (std::any_of(value.begin(), value.end(),
            [](char c) { return (c >= 0 && c < 0x20 && c != '\t') || c == 0x7f; }))
        return 400;
    request.headers.append({line.left(colon).toLower(), value});
    return request.headers.size() > mostHeaders ? 431 : 0;
}

QByteArrayList all(const Headers &headers, QByteArrayView name)
{
    QByteArrayList values;
    for (const auto &[key, value] : headers) {
        if (key == name)
            values += value;
    }
    return values;
}

// RFC 9112 section 6.2; less than zero for anything but one plain number
qsizetype bodyLength(const Headers &headers)
{
    const QByteArrayList lengths = all(headers, "content-length");
    if (lengths.isEmpty())
        return 0;
    const QByteArray &length = lengths.first();
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (lengths.size() > 1 || length.isEmpty() || !std::all_of(length.begin(), length.end(), isDigit))
        return -1;
    bool fits = false;
    const qsizetype number = length.toInt(&fits);
    return fits ? number : largestRequest + 1;
}

int readHead(const QByteArray &head, Request &request)
{
    // A CR or LF by itself hides lines from one reader and shows them to another.
    if (head.count('\r') != head.count("\r\n") || head.count('\n') != head.count("\r\n"))
        return 400;
    qsizetype at = head.indexOf("\r\n");
    if (const int refusal = readRequestLine(at < 0 ? head : head.left(at), request))
        return refusal;
    while (at >= 0 && at + 2 < head.size()) {
        const qsizetype end = head.indexOf("\r\n", at + 2);
        if (const int refusal = readHeader(head.mid(at + 2, end < 0 ? -1 : end - at - 2), request))
            return refusal;
        at = end;
    }
    if (all(request.headers, "host").size() != 1)
        return 400;
    return all(request.headers, "transfer-encoding").isEmpty() ? 0 : 501;
}

int readForm(const QByteArray &body, Request &request)
{
    if (body.isEmpty())
        return 0;
    const QByteArray type = request.header("content-type").split(';').first();
    if (type.trimmed().toLower() != "application/x-www-form-urlencoded")
        return 415;
    const auto form = base::parseForm(body);
    if (!form)
        return 400;
    request.form = *form;
    return 0;
}

} // namespace

QByteArray Request::header(QByteArrayView name) const
{
    return all(headers, name).value(0);
}

Reading readRequest(QByteArrayView bytes)
{
    const qsizetype headEnd = bytes.first(std::min(bytes.size(), largestRequest)).indexOf("\r\n\r\n");
    if (headEnd < 0)
        return bytes.size() > largestRequest ? refused(431) : Reading();

    Request request;
    if (const int refusal = readHead(bytes.first(headEnd).toByteArray(), request))
        return refused(refusal);
    const qsizetype length = bodyLength(request.headers);
    const QByteArrayView rest = bytes.sliced(headEnd + 4);
    if (length < 0)
        return refused(400);
    if (headEnd + 4 + length > largestRequest)
        return refused(413);
    if (rest.size() < length)
        return {};
    if (rest.size() > length || (length > 0 && request.method != "POST"))
        return refused(400);
    if (const int refusal = readForm(rest.toByteArray(), request))
        return refused(refusal);
    return {request, 0};
}

bool hasDoubles(const base::Parameters &parameters)
{
    QSet<QString> names;
    for (const auto &[name, value] : parameters)
        names += name;
    return names.size() != parameters.size();
}

QString valueOf(const base::Parameters &parameters, const QString &name)
{
    return base::valuesOf(parameters, name).value(0);
}

} // namespace demo
