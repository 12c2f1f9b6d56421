// SPDX-License-Identifier: GPL-3.0-or-later
// bareclient SOCKET LINE: the least that asks the agent: connects, sends the line with its line feed, prints
// the line that comes.
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
    if (::write(agent, argv[2], std::strlen(argv[2])) < 0)
        return 1;
    char piece[4096];
    ssize_t count = 0;
    do {
        count = ::read(agent, piece, sizeof piece);
        if (count <= 0 || ::write(STDOUT_FILENO, piece, std::size_t(count)) < 0)
            return 1;
    } while (piece[count - 1] != '\n');
}
