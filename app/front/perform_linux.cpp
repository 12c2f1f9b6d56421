// SPDX-License-Identifier: GPL-3.0-or-later
#include "front/perform.h"

#include "front/agent.h"
#include "front/caller.h"
#include "front/form.h"
#include "front/fullprogram.h"
#include "front/reply.h"
#include "front/request.h"
#include "front/run.h"
#include "front/stream.h"
#include "front/text.h"

#include <string_view>
#include <unistd.h>
#include <utility>
#include <variant>

namespace front {

namespace {

constexpr int unusable = 2;

// Docker looks for the reason on the standard output.
void turnErrors(const Wish &wish)
{
    if (wish.command == Wish::Command::Docker)
        front::turnErrors();
}

int failAs(const Wish &wish, const std::string &fullProgram, Failure failure)
{
    turnErrors(wish);
    return fail(fullProgram, failure.code);
}

int refuse(const Wish &wish, const Refusal &refusal)
{
    turnErrors(wish);
    writeAll(STDERR_FILENO, refusal.sentence + '\n');
    return refusal.status;
}

Outcome<Secret> ask(const Wish &wish, const std::string &fullProgram)
{
    const Secret line = request(wish);
    auto reply = askAgent(reveal(line));
    return reply ? std::move(*reply) : askFull(fullProgram, reveal(line));
}

int print(std::string_view text)
{
    return writeAll(STDOUT_FILENO, text) ? 0 : unusable;
}

int handOut(const Wish &wish, const Caller &caller, Grant grant)
{
    if (!grant.note.empty())
        writeAll(STDERR_FILENO, onOneLine(reveal(grant.note)) + '\n');
    if (wish.command == Wish::Command::Run)
        return run(wish, std::move(grant.token));
    return print(reveal(inForm(wish, caller, grant)));
}

} // namespace

int perform(const Wish &wish, const std::string &fullProgram)
{
    const auto caller = readCaller(wish);
    if (const auto *failure = std::get_if<Failure>(&caller))
        return failAs(wish, fullProgram, *failure);
    if (wish.verb != Wish::Verb::Get)
        return wish.verb == Wish::Verb::List ? print("{}\n") : 0;
    const auto line = ask(wish, fullProgram);
    if (const auto *failure = std::get_if<Failure>(&line))
        return failAs(wish, fullProgram, *failure);
    auto reply = readReply(reveal(*std::get_if<Secret>(&line)), wish.command == Wish::Command::Proof);
    if (const auto *failure = std::get_if<Failure>(&reply))
        return failAs(wish, fullProgram, *failure);
    if (const auto *refusal = std::get_if<Refusal>(&reply))
        return refuse(wish, *refusal);
    return handOut(wish, *std::get_if<Caller>(&caller), std::move(*std::get_if<Grant>(&reply)));
}

} // namespace front
