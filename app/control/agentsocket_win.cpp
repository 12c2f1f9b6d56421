// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/agentsocket.h"

#include "base/runtimefolder.h"

#include <qt_windows.h>

namespace control {

using base::Done;

// A named pipe that is this user's alone.
base::Result<Done> AgentSocket::bindTo(const QString &path, QLocalServer &server)
{
    server.setSocketOptions(QLocalServer::UserAccessOption);
    if (server.listen(base::socketName(path)))
        return Done {};
    return base::failure(
        base::Error::Kind::Disk, QStringLiteral("agent.listen"), {}, server.errorString(), path);
}

Peer Peer::of(qintptr socket)
{
    ULONG process = 0;
    const bool isTold = GetNamedPipeClientProcessId(reinterpret_cast<HANDLE>(socket), &process);
    return {true, isTold ? qint64(process) : 0};
}

// The socket's own buffer is the only way.
qsizetype sendAtOnce(qintptr, const QByteArray &)
{
    return 0;
}

} // namespace control
