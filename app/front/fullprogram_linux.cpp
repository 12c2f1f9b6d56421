// SPDX-License-Identifier: GPL-3.0-or-later
#include "front/fullprogram.h"

#include "front/conversation.h"
#include "front/descriptor.h"
#include "front/outliving.h"
#include "front/stream.h"
#include "front/text.h"

#include <cerrno>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace front {

namespace {

constexpr int isIncomplete = 12; // the status
constexpr const char *name = "cloakroom-cli";

int sayIncomplete(const std::string &program, const char *code)
{
    const std::string sentence
        = std::string(name) + ": " + program + " is missing or can't be run; install Cloakroom again";
    writeAll(STDERR_FILENO, onOneLine(sentence) + " [" + code + "]\n");
    return isIncomplete;
}

void execute(const std::string &program, const char *const arguments[])
{
    ::execv(program.c_str(), const_cast<char *const *>(arguments));
}

pid_t spawnAnswer(const std::string &program, int socket, const sigset_t &mask)
{
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, socket, STDIN_FILENO);
    ::posix_spawn_file_actions_adddup2(&actions, socket, STDOUT_FILENO);
    ::posix_spawnattr_init(&attributes);
    ::posix_spawnattr_setsigmask(&attributes, &mask);
    ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK);
    const char *const arguments[] = {name, "answer", nullptr};
    pid_t child = -1;
    const int error = ::posix_spawn(
        &child, program.c_str(), &actions, &attributes, const_cast<char *const *>(arguments), environ);
    ::posix_spawnattr_destroy(&attributes);
    ::posix_spawn_file_actions_destroy(&actions);
    return error == 0 ? child : -1;
}

// It isn't reaped yet: nobody else gets its number while signals are passed on to it.
void awaitEnd(pid_t child)
{
    siginfo_t info;
    while (::waitid(P_PID, static_cast<id_t>(child), &info, WEXITED | WNOWAIT) < 0 && errno == EINTR)
        continue;
}

Outcome<Secret> converse(pid_t child, Descriptor &socket, std::string_view request)
{
    send(socket.number(), request);
    ::shutdown(socket.number(), SHUT_WR);
    auto reply = receive(socket.number());
    if (std::holds_alternative<Failure>(reply))
        socket.close(); // one that writes on and on would never end
    awaitEnd(child);
    return reply;
}

} // namespace

int becomeFull(const std::string &fullProgram, char *const arguments[])
{
    execute(fullProgram, arguments);
    return sayIncomplete(fullProgram, "cli.incomplete");
}

int fail(const std::string &fullProgram, const char *code)
{
    const char *const arguments[] = {name, "fail", code, nullptr};
    execute(fullProgram, arguments);
    return sayIncomplete(fullProgram, code);
}

Outcome<Secret> askFull(const std::string &fullProgram, std::string_view request)
{
    int ends[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return Failure {"cli.incomplete"};
    Descriptor ours(ends[0]), theirs(ends[1]);
    Outcome<Secret> reply = Failure {"cli.incomplete"};
    pid_t child = -1;
    {
        Outliving outliving;
        child = spawnAnswer(fullProgram, theirs.number(), outliving.maskBefore());
        theirs.close();
        outliving.watch(child);
        if (child > 0)
            reply = converse(child, ours, request);
    }
    if (child > 0)
        ::waitpid(child, nullptr, 0);
    if (const int signal = Outliving::caught(); signal != 0) {
        reply = Failure {"cli.interrupted"}; // a token that came is cleansed before the end
        ::raise(signal);
    }
    return reply;
}

} // namespace front
