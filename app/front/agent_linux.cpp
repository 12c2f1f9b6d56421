// SPDX-License-Identifier: GPL-3.0-or-later
#include "front/agent.h"

#include "front/conversation.h"
#include "front/descriptor.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <string>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>

namespace front {

namespace {

std::string_view variable(const char *name)
{
    const char *const value = std::getenv(name);
    return value ? value : std::string_view();
}

std::string usualPath()
{
    const std::string_view folder = variable("XDG_RUNTIME_DIR");
    return folder.starts_with('/') ? std::string(folder) + "/cloakroom/agent" : std::string();
}

// A queue that is full lets a connection wait, as long as sending may take.
void setPatience(int socket)
{
    const timeval twoSeconds {2, 0};
    ::setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &twoSeconds, sizeof twoSeconds);
    ::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &twoSeconds, sizeof twoSeconds);
}

bool connect(int socket, const sockaddr_un &address)
{
    int result = 0;
    do
        result = ::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address);
    while (result < 0 && errno == EINTR);
    return result == 0;
}

// Another person's program could take the place of ours, where the path is one it may write to.
bool isOurs(int socket)
{
    ucred peer {};
    socklen_t size = sizeof peer;
    return ::getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && size == sizeof peer
        && peer.uid == ::geteuid();
}

} // namespace

std::optional<Outcome<Secret>> askAgent(std::string_view request)
{
    const std::string_view named = variable("CLOAKROOM_SOCKET");
    const std::string path = named.empty() ? usualPath() : std::string(named);
    if (path.empty())
        return std::nullopt;
    sockaddr_un address {};
    address.sun_family = AF_UNIX;
    const Failure unreachable {named.empty() ? "agent.no_way" : "agent.unreachable"};
    if (path.size() >= sizeof address.sun_path)
        return unreachable;
    std::copy(path.begin(), path.end(), address.sun_path);
    const Descriptor socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    setPatience(socket.number());
    if (!connect(socket.number(), address)) {
        if (errno == EAGAIN)
            return Failure {"agent.silent"};
        if (named.empty() && (errno == ENOENT || errno == ECONNREFUSED))
            return std::nullopt;
        return unreachable;
    }
    if (!isOurs(socket.number()))
        return Failure {"agent.foreign"};
    send(socket.number(), request);
    return receive(socket.number());
}

} // namespace front
