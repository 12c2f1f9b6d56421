// SPDX-License-Identifier: GPL-3.0-or-later
// bareclient SOCKET LINE: the least that asks the agent: connects, sends the line, prints what comes.
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

int main(int argc, char **argv)
{
    sockaddr_un address {};
    address.sun_family = AF_UNIX;
    if (argc != 3 || std::strlen(argv[1]) >= sizeof address.sun_path)
        return 2;
    std::strcpy(address.sun_path, argv[1]);
    const int agent = ::socket(AF_UNIX, SOCK_STREAM, 0);
    if (::connect(agent, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        return 1;
    if (::write(agent, argv[2], std::strlen(argv[2])) < 0 || ::write(agent, "\n", 1) < 0)
        return 1;
    char piece[4096];
    for (ssize_t count = ::read(agent, piece, sizeof piece); count > 0;
         count = ::read(agent, piece, sizeof piece)) {
        if (::write(STDOUT_FILENO, piece, std::size_t(count)) < 0)
            return 1;
    }
}
