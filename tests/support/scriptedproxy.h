// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QStringList>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace support {

// An HTTP proxy on 127.0.0.1 that leads CONNECT, whatever the host, to one server of the test.
class ScriptedProxy : private QTcpServer
{
public:
    explicit ScriptedProxy(quint16 backend)
        : m_backend(backend)
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port on 127.0.0.1");
    }

    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort())); }
    const QStringList &targets() const { return m_targets; } // host:port, as they were asked for

    bool wantsPassword = false;
    QByteArray login; // NAME:PASSWORD, which it lets through; empty: none

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *client = new QTcpSocket(this);
        client->setSocketDescriptor(descriptor);
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(client, &QTcpSocket::readyRead, client, [this, client, head = QByteArray()]() mutable {
            head += client->readAll();
            if (!head.endsWith("\r\n\r\n"))
                return;
            client->disconnect(client);
            connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
            m_targets += QString::fromLatin1(head.split(' ').value(1));
            if (wantsPassword && !isLoggedIn(head)) {
                client->write(
                    "HTTP/1.1 407 No\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n"
                    "Connection: close\r\n\r\n");
                return client->disconnectFromHost();
            }
            tunnel(client);
        });
    }

private:
    bool isLoggedIn(const QByteArray &head) const
    {
        return !login.isEmpty()
            && head.contains("\r\nProxy-Authorization: Basic " + login.toBase64() + "\r\n");
    }

    void tunnel(QTcpSocket *client)
    {
        auto *server = new QTcpSocket(client);
        connect(server, &QTcpSocket::connected, client,
            [client] { client->write("HTTP/1.1 200 Connected\r\n\r\n"); });
        connect(
            client, &QTcpSocket::readyRead, server, [client, server] { server->write(client->readAll()); });
        connect(
            server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
        connect(server, &QTcpSocket::disconnected, client, [client] { client->disconnectFromHost(); });
        server->connectToHost(QHostAddress::LocalHost, m_backend);
    }

    quint16 m_backend;
    QStringList m_targets;
};

} // namespace support
