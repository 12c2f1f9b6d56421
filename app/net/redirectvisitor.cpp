// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/redirectvisitor.h"

namespace net {

RedirectVisitor::RedirectVisitor(QTcpSocket *socket, int requestMs, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
{
    socket->setParent(this);
    socket->setReadBufferSize(RedirectRequest::longestLine);
    connect(socket, &QTcpSocket::readyRead, this, &RedirectVisitor::read);
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(&m_timer, &QTimer::timeout, socket, &QTcpSocket::abort);
    m_timer.setSingleShot(true);
    m_timer.start(requestMs);
    // What came before anybody listened to the socket.
    QMetaObject::invokeMethod(this, &RedirectVisitor::read, Qt::QueuedConnection);
}

void RedirectVisitor::read()
{
    const QByteArray bytes = m_socket->readAll();
    if (m_state != State::Asking || bytes.isEmpty())
        return;
    const auto progress = m_request.add(bytes);
    if (progress == RedirectRequest::Progress::Whole)
        Q_EMIT asked();
    else if (progress == RedirectRequest::Progress::Broken)
        Q_EMIT broken();
}

void RedirectVisitor::wait()
{
    m_state = State::Waiting;
    m_timer.stop();
}

void RedirectVisitor::answer(const QByteArray &bytes)
{
    m_state = State::Leaving;
    m_timer.start();
    m_socket->write(bytes);
    m_socket->flush();
    m_socket->disconnectFromHost();
}

} // namespace net
