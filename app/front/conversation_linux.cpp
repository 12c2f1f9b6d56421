// SPDX-License-Identifier: GPL-3.0-or-later
#include "front/conversation.h"

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <sys/socket.h>

namespace front {

namespace {

constexpr std::size_t largestReply = 1024 * 1024; // bytes, with the line feed
constexpr std::size_t piece = 16 * 1024; // holds most replies as a whole

ssize_t receiveSome(int socket, char *to, std::size_t most)
{
    ssize_t count = 0;
    do
        count = ::recv(socket, to, most, 0);
    while (count < 0 && errno == EINTR);
    return count;
}

} // namespace

void send(int socket, std::string_view request)
{
    while (!request.empty()) {
        const ssize_t count = ::send(socket, request.data(), request.size(), MSG_NOSIGNAL);
        if (count < 0 && errno != EINTR)
            return;
        request.remove_prefix(static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
    }
}

Outcome<Secret> receive(int socket)
{
    Secret line;
    for (std::size_t start = 0; start < largestReply; start = line.size()) {
        line.resize(start + piece);
        const ssize_t count = receiveSome(socket, line.data() + start, piece);
        if (count < 0 && errno == EAGAIN)
            return Failure {"agent.silent"};
        if (count <= 0)
            break;
        line.resize(start + static_cast<std::size_t>(count));
        const auto come = line.begin() + static_cast<std::ptrdiff_t>(start);
        const auto end = std::find(come, line.end(), '\n');
        if (end != line.end()) {
            if (end + 1 != line.end() || line.size() > largestReply)
                break;
            return line;
        }
        // The spaces say that it goes on, as long as it may take.
        if (start == 0)
            line.erase(line.begin(), std::find_if(line.begin(), line.end(), [](char c) { return c != ' '; }));
    }
    return Failure {"agent.broken"};
}

} // namespace front
