// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/visit.h"

#include "control/agent.h"
#include "control/askerof.h"
#include "control/protocol.h"

namespace control {

using base::Error;

namespace {

// What the system doesn't take at once is little likely and goes the socket's way.
void send(QLocalSocket *socket, const QByteArray &line)
{
    const qsizetype sent = socket->bytesToWrite() == 0 ? sendAtOnce(socket->socketDescriptor(), line) : 0;
    socket->write(line.sliced(qMax<qsizetype>(sent, 0)));
}

} // namespace

Visit::Visit(QLocalSocket *socket, const House &house, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_house(house)
    , m_peer(Peer::of(socket->socketDescriptor()))
{
    socket->setParent(this);
    socket->setReadBufferSize(longestRequest);
    connect(socket, &QLocalSocket::disconnected, this, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, &Visit::read);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_hasAsked)
            m_socket->write(" ");
        else
            m_socket->abort();
    });
    if (m_peer.isThisUser)
        m_timer.start(Agent::idle);
    else
        socket->abort();
    if (socket->bytesAvailable() > 0)
        read();
}

Visit::~Visit() = default;

void Visit::refuse(const Error &error)
{
    m_hasAsked = true;
    answer(base::Failure(error));
}

void Visit::read()
{
    if (m_hasAsked)
        return;
    m_request += m_socket->read(longestRequest + 1 - m_request.size());
    const qsizetype end = m_request.indexOf('\n');
    const bool isTooLong = end < 0 && m_request.size() >= longestRequest;
    if (end < 0 && !isTooLong)
        return;
    m_hasAsked = true;
    if (isTooLong) {
        return answer(base::failure(Error::Kind::BadInput, QStringLiteral("agent.request"),
            QStringLiteral("%1").arg(longestRequest), QStringLiteral("more")));
    }
    begin(QByteArrayView(m_request).first(end));
}

void Visit::begin(QByteArrayView line)
{
    const auto request = parseRequest(line);
    if (!request)
        return answer(base::Failure(request.error()));
    m_timer.start(Agent::sign);
    auto *handOut
        = new accounts::HandOut(m_house.cloakroom, m_house.consents, *request, askerOf(m_peer.process), this);
    base::finally(
        handOut->run(), this, [this](const base::Result<accounts::HandedOut> &result) { answer(result); });
    if (!m_timer.isActive())
        return; // answered at once
    m_socket->write(" ");
    m_socket->flush();
}

void Visit::answer(const base::Result<accounts::HandedOut> &result)
{
    m_timer.stop();
    QByteArray line = answerLine(result);
    send(m_socket, line);
    line.fill('\0');
    m_socket->disconnectFromServer();
    QTimer::singleShot(Agent::idle, m_socket, &QLocalSocket::abort); // whether it was read or not
}

} // namespace control
