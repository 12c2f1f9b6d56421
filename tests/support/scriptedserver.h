// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/form.h"

#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QPair>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>
#include <QTimer>
#include <QUrl>
#include <chrono>
#include <functional>
#include <optional>

namespace support {

struct ScriptedRequest
{
    QByteArray method;
    QByteArray path;
    QByteArray query;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QString client; // whom its certificate names, if it showed one

    QByteArray header(QByteArrayView name) const
    {
        for (const auto &[key, value] : headers) {
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                return value;
        }
        return {};
    }
    // Of the form in the body, else of the query.
    QString value(const QString &name) const
    {
        return base::valuesOf(
            base::parseForm(body.isEmpty() ? query : body).value_or(base::Parameters()), name)
            .value(0);
    }
};

// What the server says, and how it ends.
struct ScriptedAnswer
{
    enum class Ending {
        Whole,
        BreakOff, // closes after half the body
        Endless, // the body again and again
        Drip, // a byte every few milliseconds
        Silent, // takes the request, never says a word
        HangUp // takes the request, closes without a word
    };

    int status = 200;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    Ending ending = Ending::Whole;

    static ScriptedAnswer json(const QByteArray &body, int status = 200)
    {
        return {status, {{"Content-Type", "application/json"}}, body};
    }
    static ScriptedAnswer html(const QByteArray &body, int status = 200)
    {
        return {status, {{"Content-Type", "text/html; charset=utf-8"}}, body};
    }
    static ScriptedAnswer redirect(const QByteArray &location, int status = 302)
    {
        return {status, {{"Location", location}}, {}};
    }
    // Small on the wire, this large when unpacked.
    static ScriptedAnswer bomb(qsizetype size)
    {
        // qCompress puts its own four bytes in front of what "deflate" means.
        return {200, {{"Content-Type", "application/json"}, {"Content-Encoding", "deflate"}},
            qCompress(QByteArray(size, ' ')).mid(4)};
    }
    static ScriptedAnswer that(Ending ending, const QByteArray &body = "{\"a\":\"0123456789\"}")
    {
        return {200, {{"Content-Type", "application/json"}}, body, ending};
    }
};

// A server on 127.0.0.1 that answers by path as told and remembers what it was asked.
class ScriptedServer : private QTcpServer
{
public:
    using Script = std::function<ScriptedAnswer(const ScriptedRequest &)>;

    // With a TLS configuration (certificate and key) it speaks https as 127.0.0.1.
    explicit ScriptedServer(const std::optional<QSslConfiguration> &tls = {})
        : m_tls(tls)
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port on 127.0.0.1");
    }

    ~ScriptedServer() override { qDeleteAll(findChildren<QSslSocket *>(Qt::FindDirectChildrenOnly)); }

    void on(const QByteArray &path, const ScriptedAnswer &answer)
    {
        m_scripts[path] = [answer](const ScriptedRequest &) { return answer; };
    }
    void on(const QByteArray &path, const Script &script) { m_scripts[path] = script; }
    void setLatency(std::chrono::milliseconds latency) { m_latency = latency; } // before each answer

    QUrl url(const QString &path = {}) const
    {
        const auto scheme = m_tls ? QStringLiteral("https") : QStringLiteral("http");
        return QUrl(QStringLiteral("%1://127.0.0.1:%2%3").arg(scheme).arg(serverPort()).arg(path));
    }
    const QList<ScriptedRequest> &requests() const { return m_requests; }
    QList<ScriptedRequest> requests(const QByteArray &path) const
    {
        QList<ScriptedRequest> found;
        for (const auto &request : m_requests) {
            if (request.path == path)
                found += request;
        }
        return found;
    }
    void forgetRequests() { m_requests.clear(); }
    int connections() const { return m_connections; } // so far
    int open() const { return m_open; } // now

    using QTcpServer::close; // takes no more: connection refused
    using QTcpServer::serverPort;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        ++m_connections;
        ++m_open;
        connect(socket, &QSslSocket::disconnected, socket, [this, socket] {
            --m_open;
            socket->deleteLater();
        });
        connect(socket, &QSslSocket::readyRead, socket,
            [this, socket, received = QByteArray()]() mutable { read(socket, received); });
        if (m_tls) {
            socket->setSslConfiguration(*m_tls);
            socket->startServerEncryption();
        }
    }

private:
    void read(QSslSocket *socket, QByteArray &received)
    {
        received += socket->readAll();
        const qsizetype end = received.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        ScriptedRequest request = parsed(received.first(end));
        if (received.size() - end - 4 < request.header("Content-Length").toLongLong())
            return;
        request.body = received.sliced(end + 4);
        request.client = socket->peerCertificate().subjectInfo(QSslCertificate::CommonName).value(0);
        received.clear();
        m_requests += request;
        const auto script = m_scripts.value(request.path);
        const ScriptedAnswer said = script ? script(request) : ScriptedAnswer {404, {}, {}};
        if (m_latency.count() == 0)
            return answer(socket, said);
        QTimer::singleShot(m_latency, socket, [socket, said] { answer(socket, said); });
    }

    static ScriptedRequest parsed(const QByteArray &head)
    {
        QList<QByteArray> lines = head.split('\n');
        const QList<QByteArray> first = lines.takeFirst().split(' ');
        ScriptedRequest request;
        request.method = first.value(0);
        const QByteArray target = first.value(1);
        request.path = target.split('?').constFirst();
        request.query = target.mid(request.path.size() + 1);
        for (const QByteArray &line : std::as_const(lines)) {
            const qsizetype colon = line.indexOf(':');
            request.headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
        }
        return request;
    }

    static void answer(QSslSocket *socket, const ScriptedAnswer &answer)
    {
        using Ending = ScriptedAnswer::Ending;
        if (answer.ending == Ending::HangUp)
            return socket->disconnectFromHost();
        if (answer.ending == Ending::Silent)
            return;
        QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " Scripted\r\n";
        for (const auto &[name, value] : answer.headers)
            head += name + ": " + value + "\r\n";
        if (answer.ending != Ending::Endless)
            head += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
        socket->write(head + "Connection: close\r\n\r\n");
        if (answer.ending == Ending::Endless)
            return pour(socket, answer.body);
        if (answer.ending == Ending::Drip)
            return drip(socket, answer.body);
        const bool half = answer.ending == Ending::BreakOff;
        socket->write(half ? answer.body.first(answer.body.size() / 2) : answer.body);
        socket->disconnectFromHost();
    }

    static void pour(QSslSocket *socket, const QByteArray &body)
    {
        const QByteArray much
            = body.repeated(std::max<qsizetype>(1, 65536 / std::max<qsizetype>(1, body.size())));
        connect(socket, &QSslSocket::bytesWritten, socket, [socket, much] {
            if (socket->bytesToWrite() < much.size())
                socket->write(much);
        });
        socket->write(much);
    }

    static void drip(QSslSocket *socket, const QByteArray &body)
    {
        auto *timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket, [socket, body, sent = qsizetype(0)]() mutable {
            socket->write(body.mid(sent++, 1));
            if (sent >= body.size())
                socket->disconnectFromHost();
        });
        timer->start(20);
    }

    std::optional<QSslConfiguration> m_tls;
    QHash<QByteArray, Script> m_scripts;
    QList<ScriptedRequest> m_requests;
    std::chrono::milliseconds m_latency {0};
    int m_connections = 0;
    int m_open = 0;
};

} // namespace support
