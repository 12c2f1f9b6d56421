// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/lockfile.h"
#include "base/result.h"

#include <QLocalServer>
#include <memory>

namespace control {

// The place where the agent listens: $XDG_RUNTIME_DIR/cloakroom/agent, a socket of this user alone. Who holds
// the lock beside it may replace what lies there; nobody follows it. On Windows it is a named pipe.
class AgentSocket
{
public:
    AgentSocket() = default;
    ~AgentSocket();
    Q_DISABLE_COPY_MOVE(AgentSocket)

    // Codes: those of base::runtimeFolder, "agent.taken", "agent.listen" (from: the socket).
    base::Result<base::Done> listen(QLocalServer &server);

private:
    static base::Result<base::Done> bindTo(const QString &path, QLocalServer &server);

    QString m_path; // empty: not ours
    std::unique_ptr<base::LockFile> m_lock;
};

// Who is at the other end, as the system knows it.
struct Peer
{
    bool isThisUser = false;
    qint64 process = 0; // 0: not told

    static Peer of(qintptr socket);
};

// How much of it the system took by itself, past the socket's buffer, which would keep a copy; less than 0:
// nothing.
qsizetype sendAtOnce(qintptr socket, const QByteArray &line);

} // namespace control
