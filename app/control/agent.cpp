// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/agent.h"

#include "control/askerof.h"
#include "control/visit.h"

#include <algorithm>

namespace control {

namespace {

base::Error ended()
{
    return {base::Error::Kind::Busy, QStringLiteral("agent.ended"), {}, {}, {}};
}

} // namespace

Agent::Agent(accounts::Cloakroom &cloakroom, const accounts::AskPerson &ask, QObject *parent)
    : QObject(parent)
    , m_cloakroom(cloakroom)
    , m_consents(cloakroom, [ask](accounts::Question question, QObject *owner) {
        question.asker = withAncestors(question.asker);
        return ask(question, owner);
    })
{
    m_server.setMaxPendingConnections(mostVisits);
    connect(&m_server, &QLocalServer::newConnection, this, &Agent::greet);
}

// The visits first: what they began uses the rest. Nothing that they wait for comes any more.
Agent::~Agent()
{
    const auto visits = std::exchange(m_visits, {});
    for (Visit *each : visits) {
        if (!each->isAnswered())
            each->refuse(ended());
        delete each;
    }
}

base::Result<base::Done> Agent::listen()
{
    return m_socket.listen(m_server);
}

void Agent::close()
{
    m_server.close();
    for (Visit *each : std::as_const(m_visits)) {
        if (!each->hasAsked())
            each->refuse(ended());
    }
}

void Agent::greet()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        const bool hasRoom = makeRoom();
        auto *visit = new Visit(socket, {m_cloakroom, m_consents}, this);
        m_visits += visit;
        connect(visit, &QObject::destroyed, this, [this, visit] { m_visits.removeOne(visit); });
        if (!hasRoom)
            visit->refuse({base::Error::Kind::Busy, QStringLiteral("agent.busy"), {}, {}, {}});
    }
}

// Who came, said nothing and waits gives way to who comes now: a crowd of those keeps nobody out.
bool Agent::makeRoom()
{
    if (m_visits.size() < mostVisits)
        return true;
    const auto silent = std::ranges::find_if(m_visits, [](const Visit *each) { return !each->hasAsked(); });
    if (silent == m_visits.end())
        return false;
    delete *silent;
    return true;
}

} // namespace control
