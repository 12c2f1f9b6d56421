// SPDX-License-Identifier: GPL-3.0-or-later
// crowd SOCKET COUNT RATE LINE...: COUNT clients that ask the agent, RATE of them begun a second and each on
// its own, or with 0 one after the other; the lines in turns. Prints the median, the 99th percentile and the
// longest wait for an answer in microseconds.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <sys/socket.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

double ask(const char *socketName, const std::string &line)
{
    const auto begun = Clock::now();
    sockaddr_un address {};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, socketName, sizeof address.sun_path - 1);
    const int agent = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    std::string answer;
    if (::connect(agent, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0
        && ::send(agent, line.data(), line.size(), MSG_NOSIGNAL) == ssize_t(line.size())) {
        char piece[4096];
        for (auto count = ::read(agent, piece, sizeof piece); count > 0;
             count = ::read(agent, piece, sizeof piece))
            answer.append(piece, std::size_t(count));
    }
    ::close(agent);
    if (answer.find("\"token\":") == std::string::npos) {
        std::fprintf(stderr, "no token: %s\n", answer.c_str());
        std::exit(1);
    }
    return std::chrono::duration<double, std::micro>(Clock::now() - begun).count();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 5 || std::strlen(argv[1]) >= sizeof sockaddr_un {}.sun_path)
        return 2;
    const int count = std::atoi(argv[2]);
    const int rate = std::atoi(argv[3]);
    std::vector<std::string> lines;
    for (int i = 4; i < argc; ++i)
        lines.push_back(std::string(argv[i]) + '\n');
    std::vector<double> waits(static_cast<std::size_t>(count));
    std::vector<std::thread> clients;
    const auto begun = Clock::now();
    for (int i = 0; i < count; ++i) {
        const auto one
            = [&, i] { waits[std::size_t(i)] = ask(argv[1], lines[std::size_t(i) % lines.size()]); };
        if (rate == 0) {
            one();
            continue;
        }
        std::this_thread::sleep_until(begun + std::chrono::microseconds(i * 1'000'000LL / rate));
        clients.emplace_back(one);
    }
    for (std::thread &each : clients)
        each.join();
    std::sort(waits.begin(), waits.end());
    std::printf("%.0f %.0f %.0f\n", waits[waits.size() / 2], waits[waits.size() * 99 / 100], waits.back());
}
