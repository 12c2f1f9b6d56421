// SPDX-License-Identifier: GPL-3.0-or-later
#include "front/stream.h"

#include <cerrno>
#include <csignal>
#include <poll.h>
#include <unistd.h>

namespace front {

namespace {

// Whether a call that failed can be made again, once the descriptor is ready where it wasn't.
bool mayTryAgain(int descriptor, short event)
{
    if (errno == EINTR)
        return true;
    if (errno != EAGAIN)
        return false;
    pollfd awaited {descriptor, event, 0};
    return ::poll(&awaited, 1, -1) > 0 || errno == EINTR;
}

} // namespace

std::ptrdiff_t readSome(int descriptor, char *to, std::size_t most)
{
    ssize_t count = 0;
    do
        count = ::read(descriptor, to, most);
    while (count < 0 && mayTryAgain(descriptor, POLLIN));
    return count;
}

bool writeAll(int descriptor, std::string_view text)
{
    const auto before = std::signal(SIGPIPE, SIG_IGN);
    while (!text.empty()) {
        const ssize_t count = ::write(descriptor, text.data(), text.size());
        if (count >= 0)
            text.remove_prefix(static_cast<std::size_t>(count));
        else if (!mayTryAgain(descriptor, POLLOUT))
            break;
    }
    std::signal(SIGPIPE, before);
    return text.empty();
}

void turnErrors()
{
    ::dup2(standardOutput, standardError);
}

} // namespace front
