// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/form.h"
#include "base/json.h"

#include <QTcpSocket>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

namespace demo {

// What came back, taken apart as a browser or client would.
struct Answer
{
    int status = 0;
    QList<QPair<QByteArray, QByteArray>> headers; // names in lower case
    QByteArray body;

    QByteArray header(QByteArrayView name) const
    {
        for (const auto &[key, value] : headers) {
            if (key == name)
                return value;
        }
        return {};
    }

    base::Json json() const { return base::Json::parse(body).value_or(base::Json()); }
    QString text(QByteArrayView member) const { return json().value(member).string(); }

    // Of the place the browser is sent to.
    QString sentBack(const char *parameter) const
    {
        const QUrl location = QUrl::fromEncoded(header("location"));
        const auto query = base::parseForm(location.query(QUrl::FullyEncoded).toLatin1());
        return query ? base::valuesOf(*query, QLatin1String(parameter)).value(0) : QString();
    }
};

// Talks to a server over a real socket and waits for the end of the connection.
class Visitor
{
public:
    explicit Visitor(const QUrl &server)
        : m_host(server.authority().toLatin1())
        , m_port(quint16(server.port()))
    {
    }

    Answer get(const QByteArray &target, const QByteArray &moreHeaders = {}) const
    {
        return send({"GET " + target + " HTTP/1.1\r\nHost: " + m_host + "\r\n" + moreHeaders + "\r\n"});
    }

    Answer post(
        const QByteArray &target, const base::Parameters &form, const QByteArray &moreHeaders = {}) const
    {
        const QByteArray body = base::formEncoded(form);
        return send({"POST " + target + " HTTP/1.1\r\nHost: " + m_host
            + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n" + moreHeaders + "\r\n" + body});
    }

    // Each piece is sent for itself.
    Answer send(const QByteArrayList &pieces) const
    {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), m_port);
        if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }))
            return {};
        for (const QByteArray &piece : pieces) {
            socket.write(piece);
            if (!QTest::qWaitFor([&] { return socket.bytesToWrite() == 0; }))
                return {};
        }
        const bool isClosed
            = QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 10000);
        return isClosed ? parsed(socket.readAll()) : Answer();
    }

private:
    static Answer parsed(const QByteArray &bytes)
    {
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        Answer answer;
        if (end < 0)
            return answer;
        QByteArrayList lines = bytes.left(end).split('\n');
        answer.status = lines.takeFirst().split(' ').value(1).toInt();
        for (const QByteArray &line : lines) {
            const qsizetype colon = line.indexOf(':');
            answer.headers.append({line.left(colon).toLower(), line.mid(colon + 1).trimmed()});
        }
        answer.body = bytes.mid(end + 4);
        return answer;
    }

    QByteArray m_host;
    quint16 m_port;
};

} // namespace demo
