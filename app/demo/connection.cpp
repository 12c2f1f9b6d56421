// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/connection.h"

namespace demo {

Connection::Connection(QTcpSocket *socket, const Answer &answer, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_answer(answer)
{
    m_socket->setParent(this);
    connect(m_socket, &QTcpSocket::readyRead, this, &Connection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(&m_patience, &QTimer::timeout, m_socket, &QTcpSocket::abort);
    m_patience.start(patienceMs);
    read();
}

void Connection::read()
{
    // What comes after the answer is taken from the wire, so that closing doesn't cut the answer off.
    const QByteArray bytes = m_socket->readAll();
    if (m_answered)
        return;
    m_bytes += bytes;
    const Reading reading = readRequest(m_bytes);
    if (reading.isUnfinished())
        return;
    send(reading.request ? m_answer(*reading.request) : plain(reading.refusal));
}

void Connection::send(const Response &response)
{
    m_answered = true;
    m_bytes.clear();
    m_socket->write(response.toBytes());
    m_socket->disconnectFromHost();
}

} // namespace demo
