// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/handout.h"
#include "control/agentsocket.h"

#include <QLocalSocket>
#include <QObject>
#include <QTimer>

namespace control {

// One program at the agent's socket: its request, signs of life while it waits, one answer. With the
// connection goes what was begun for it.
class Visit : public QObject
{
    Q_OBJECT

public:
    struct House
    {
        accounts::Cloakroom &cloakroom;
        accounts::Consents &consents;
    };

    Visit(QLocalSocket *socket, const House &house, QObject *parent);
    ~Visit() override;

    bool hasAsked() const { return m_hasAsked; }
    bool isAnswered() const { return m_hasAsked && !m_timer.isActive(); }
    void refuse(const base::Error &error); // instead of listening, or of what it waits for

private:
    void read();
    void begin(QByteArrayView line);
    void answer(const base::Result<accounts::HandedOut> &result);

    QLocalSocket *m_socket;
    House m_house;
    Peer m_peer;
    QTimer m_timer; // for its request, then between the signs of life
    QByteArray m_request;
    bool m_hasAsked = false;
};

} // namespace control
