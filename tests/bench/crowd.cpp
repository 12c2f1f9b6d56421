// SPDX-License-Identifier: GPL-3.0-or-later
// crowd SOCKET COUNT RATE LINE...: COUNT clients that ask the agent, RATE of them begun a second and each on
// its own, or with 0 one after the other; the lines in turns. Prints the median, the 99th percentile and the
// longest wait for an answer in microseconds; and in a second line those of the least agent, which gives the
// same answer to all and is asked at the same moments.
#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

sockaddr_un addressOf(const std::string &socketName)
{
    sockaddr_un address {};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, socketName.c_str(), sizeof address.sun_path - 1);
    return address;
}

// Does what an agent has to do and no more. It ends with its crowd.
pid_t startLeastAgent(const std::string &socketName)
{
    const sockaddr_un address = addressOf(socketName);
    const int listening = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    ::unlink(address.sun_path);
    if (::bind(listening, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0
        || ::listen(listening, 128) != 0) {
        std::perror(address.sun_path);
        std::exit(1);
    }
    const pid_t child = ::fork();
    if (child != 0) {
        ::close(listening);
        return child;
    }
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    const std::string answer = "{\"token\":\"" + std::string(200, 'x') + "\"}\n";
    char request[4096];
    for (;;) {
        const int client = ::accept(listening, nullptr, nullptr);
        if (::read(client, request, sizeof request) > 0)
            ::send(client, answer.data(), answer.size(), MSG_NOSIGNAL);
        ::close(client);
    }
}

double ask(const std::string &socketName, const std::string &line)
{
    const auto begun = Clock::now();
    const sockaddr_un address = addressOf(socketName);
    const int agent = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    std::string answer;
    if (::connect(agent, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0
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

void tell(std::vector<double> &waits)
{
    std::sort(waits.begin(), waits.end());
    std::printf("%.0f %.0f %.0f\n", waits[waits.size() / 2], waits[waits.size() * 99 / 100], waits.back());
}

} // namespace

int main(int argc, char **argv)
{
    const std::string agent = argc > 1 ? argv[1] : "";
    const std::string least = agent + ".least";
    if (argc < 5 || least.size() >= sizeof sockaddr_un {}.sun_path)
        return 2;
    const std::size_t count = std::stoul(argv[2]);
    const int rate = std::atoi(argv[3]);
    std::vector<std::string> lines;
    for (int i = 4; i < argc; ++i)
        lines.push_back(std::string(argv[i]) + '\n');
    const pid_t leastAgent = startLeastAgent(least);
    std::vector<double> waits(count);
    std::vector<double> leastWaits(count);
    std::vector<std::thread> clients;
    const auto begun = Clock::now();
    for (std::size_t i = 0; i < count; ++i) {
        const std::string &line = lines[i % lines.size()];
        const auto one = [&, i] { waits[i] = ask(agent, line); };
        const auto other = [&, i] { leastWaits[i] = ask(least, line); };
        if (rate == 0) {
            one();
            other();
            continue;
        }
        std::this_thread::sleep_until(begun + std::chrono::microseconds(i * 1'000'000LL / rate));
        clients.emplace_back(one);
        clients.emplace_back(other);
    }
    for (std::thread &each : clients)
        each.join();
    ::kill(leastAgent, SIGKILL);
    ::unlink(least.c_str());
    tell(waits);
    tell(leastWaits);
}
