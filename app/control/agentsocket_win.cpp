// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/agentsocket.h"

#include "base/runtimefolder.h"

#include <array>
#include <qt_windows.h>

namespace control {

using base::Done;

namespace {

struct User
{
    alignas(TOKEN_USER) std::array<char, sizeof(TOKEN_USER) + SECURITY_MAX_SID_SIZE> space {};

    bool read(HANDLE process)
    {
        HANDLE token = nullptr;
        if (!OpenProcessToken(process, TOKEN_QUERY, &token))
            return false;
        DWORD size = 0;
        const bool isRead = GetTokenInformation(token, TokenUser, space.data(), DWORD(space.size()), &size);
        CloseHandle(token);
        return isRead;
    }
    PSID sid() const { return reinterpret_cast<const TOKEN_USER *>(space.data())->User.Sid; }
};

bool isOfThisUser(ULONG process)
{
    const HANDLE opened = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, process);
    if (!opened)
        return false;
    User theirs;
    User ours;
    const bool areRead = theirs.read(opened) && ours.read(GetCurrentProcess());
    CloseHandle(opened);
    return areRead && EqualSid(theirs.sid(), ours.sid());
}

} // namespace

// A named pipe that is this user's alone.
base::Result<Done> AgentSocket::bindTo(const QString &path, QLocalServer &server)
{
    server.setSocketOptions(QLocalServer::UserAccessOption);
    if (server.listen(base::socketName(path)))
        return Done {};
    return base::failure(
        base::Error::Kind::Disk, QStringLiteral("agent.listen"), {}, server.errorString(), path);
}

// The pipe lets in this user alone, but anybody may have made one of that name first.
Peer Peer::of(qintptr socket)
{
    const auto pipe = reinterpret_cast<HANDLE>(socket);
    DWORD end = 0;
    if (!GetNamedPipeInfo(pipe, &end, nullptr, nullptr, nullptr))
        return {};
    ULONG process = 0;
    if ((end & PIPE_SERVER_END) != 0) {
        const bool isTold = GetNamedPipeClientProcessId(pipe, &process);
        return {true, isTold ? qint64(process) : 0};
    }
    const bool isTold = GetNamedPipeServerProcessId(pipe, &process);
    return {isTold && isOfThisUser(process), isTold ? qint64(process) : 0};
}

// The socket's own buffer is the only way.
qsizetype sendAtOnce(qintptr, const QByteArray &)
{
    return 0;
}

} // namespace control
