// SPDX-License-Identifier: GPL-3.0-or-later
// turns COUNT COMMAND... [-- COMMAND...]...: runs the commands in turns, each COUNT times, and prints for
// each the median and the 99th percentile of its whole life in microseconds. What they print is thrown away.
// Each turn has another order: who asks just after another one finds the agent awake or still busy, who comes
// after one that asked nobody finds it asleep.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <numeric>
#include <random>
#include <spawn.h>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace {

using Command = std::vector<char *>;

std::vector<Command> commandsOf(int count, char **words)
{
    std::vector<Command> commands(1);
    for (int i = 0; i < count; ++i) {
        if (std::strcmp(words[i], "--") == 0)
            commands.emplace_back();
        else
            commands.back().push_back(words[i]);
    }
    for (Command &each : commands)
        each.push_back(nullptr);
    return commands;
}

double lifeOf(const Command &command, const posix_spawn_file_actions_t &actions)
{
    const auto begin = std::chrono::steady_clock::now();
    pid_t child = 0;
    if (::posix_spawnp(&child, command[0], &actions, nullptr, command.data(), environ) != 0) {
        std::perror(command[0]);
        std::exit(1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - begin).count();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3)
        return 2;
    const int turns = std::atoi(argv[1]);
    const auto commands = commandsOf(argc - 2, argv + 2);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    for (const int descriptor : {STDOUT_FILENO, STDERR_FILENO})
        posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0);
    std::vector<std::vector<double>> lives(commands.size());
    std::vector<std::size_t> order(commands.size());
    std::iota(order.begin(), order.end(), 0);
    std::mt19937 chance; // the same in each run
    for (int turn = -5; turn < turns; ++turn) { // the first warm the caches
        std::shuffle(order.begin(), order.end(), chance);
        for (const std::size_t i : order) {
            const double life = lifeOf(commands[i], actions);
            if (turn >= 0)
                lives[i].push_back(life);
        }
    }
    for (auto &each : lives) {
        std::sort(each.begin(), each.end());
        std::printf("%.0f %.0f\n", each[each.size() / 2], each[each.size() * 99 / 100]);
    }
}
