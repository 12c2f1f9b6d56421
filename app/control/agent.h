// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/consents.h"
#include "control/agentsocket.h"

#include <QList>
#include <QLocalServer>
#include <QObject>
#include <chrono>

namespace control {

class Visit;

// Hands tokens to the other programs of this user that ask at the socket, as long as the window runs.
class Agent : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostVisits = 256; // at a time; who has asked nothing yet makes room
    static constexpr std::chrono::seconds idle {10}; // for the whole request
    static constexpr std::chrono::seconds sign {1}; // between two signs of life, before the answer

    Agent(accounts::Cloakroom &cloakroom, const accounts::AskPerson &ask, QObject *parent = nullptr);
    ~Agent() override; // who still waits is told so

    base::Result<base::Done> listen(); // codes: those of AgentSocket
    void close(); // to who comes now or has asked nothing yet; the others may still get an answer

private:
    void greet();
    bool makeRoom();

    accounts::Cloakroom &m_cloakroom;
    accounts::Consents m_consents;
    AgentSocket m_socket;
    QLocalServer m_server;
    QList<Visit *> m_visits; // oldest first
};

} // namespace control
