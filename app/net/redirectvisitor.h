// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/redirectrequest.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

namespace net {

// One connection to the redirect listener: asks once, gets one answer, is gone.
class RedirectVisitor : public QObject
{
    Q_OBJECT

public:
    enum class State { Asking, Waiting, Leaving };

    RedirectVisitor(QTcpSocket *socket, int requestMs, QObject *parent); // takes the socket

    State state() const { return m_state; }
    const RedirectRequest &request() const { return m_request; }
    void wait();
    void answer(const QByteArray &bytes); // in the kernel's hands on return

Q_SIGNALS:
    void asked(); // the request is whole
    void broken(); // it never will be

private:
    void read();

    QTcpSocket *m_socket;
    QTimer m_timer;
    RedirectRequest m_request;
    State m_state = State::Asking;
};

} // namespace net
