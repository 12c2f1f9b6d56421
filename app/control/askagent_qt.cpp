// SPDX-License-Identifier: GPL-3.0-or-later
// What front/agent_linux.cpp does on Linux.
#include "control/askagent.h"

#include "base/runtimefolder.h"
#include "control/agentsocket.h"
#include "control/protocol.h"

#include <QLocalSocket>

namespace control {

namespace {

base::Failure failed(const char *code)
{
    return base::failure(base::Error::Kind::BadInput, QLatin1String(code));
}

} // namespace

std::optional<base::Result<QByteArray>> askAgent(
    const QByteArray &request, std::chrono::milliseconds patience)
{
    const QString named = qEnvironmentVariable("CLOAKROOM_SOCKET");
    const auto folder = named.isEmpty() ? base::runtimeFolder() : base::Result<QString>(QString());
    if (!folder)
        return {};
    QLocalSocket socket;
    socket.connectToServer(named.isEmpty() ? base::socketName(*folder + QStringLiteral("/agent")) : named);
    if (!socket.waitForConnected(int(patience.count()))) {
        const bool isNone = socket.error() == QLocalSocket::ServerNotFoundError
            || socket.error() == QLocalSocket::ConnectionRefusedError;
        if (isNone && named.isEmpty())
            return {};
        return failed(named.isEmpty() ? "agent.no_way" : "agent.unreachable");
    }
    if (!Peer::of(socket.socketDescriptor()).isThisUser)
        return failed("agent.foreign");
    socket.write(request);
    QByteArray reply;
    while (!reply.endsWith('\n') && reply.size() < longestAnswer) {
        if (!socket.waitForReadyRead(int(patience.count())))
            break;
        reply += socket.readAll();
    }
    if (socket.state() == QLocalSocket::ConnectedState && !reply.endsWith('\n')
        && reply.size() < longestAnswer)
        return failed("agent.silent");
    return reply;
}

} // namespace control
