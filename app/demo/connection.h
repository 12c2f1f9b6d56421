// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/response.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>
#include <functional>

namespace demo {

// One connection: one request, one response, closed. Owns its socket and deletes itself with it.
class Connection : public QObject
{
    Q_OBJECT

public:
    static constexpr int patienceMs = 5000; // for the request to come and the response to leave

    using Answer = std::function<Response(const Request &)>;

    Connection(QTcpSocket *socket, const Answer &answer, QObject *parent);

private:
    void read();
    void send(const Response &response);

    QTcpSocket *m_socket;
    Answer m_answer;
    QByteArray m_bytes;
    QTimer m_patience;
    bool m_answered = false;
};

} // namespace demo
