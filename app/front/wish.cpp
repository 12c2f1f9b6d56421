// SPDX-License-Identifier: GPL-3.0-or-later
#include "front/wish.h"

#include "front/options.h"
#include "front/request.h"
#include "front/text.h"

#include <string_view>
#include <utility>
#include <vector>

namespace front {

namespace {

using Command = Wish::Command;
using Verb = Wish::Verb;
using Words = std::vector<std::string_view>;

std::optional<Command> commandOf(std::string_view word)
{
    constexpr std::pair<std::string_view, Command> commands[]
        = {{"token", Command::Token}, {"run", Command::Run}, {"git", Command::Git},
            {"docker", Command::Docker}, {"kubernetes", Command::Kubernetes},
            {"credential-process", Command::CredentialProcess}, {"proof", Command::Proof}};
    for (const auto &[name, command] : commands) {
        if (name == word)
            return command;
    }
    return std::nullopt;
}

std::optional<Verb> verbOf(std::string_view word, Command command)
{
    constexpr std::pair<std::string_view, Verb> verbs[]
        = {{"get", Verb::Get}, {"store", Verb::Store}, {"erase", Verb::Erase}, {"list", Verb::List}};
    for (const auto &[name, verb] : verbs) {
        if (name == word && (verb != Verb::List || command == Command::Docker))
            return verb;
    }
    return std::nullopt;
}

bool takeWords(const Words &words, Wish &wish)
{
    const auto command = commandOf(words.empty() ? std::string_view() : words[0]);
    const bool hasVerb = command == Command::Git || command == Command::Docker;
    if (!command || words.size() != (hasVerb ? 3 : 2) || words[1].empty())
        return false;
    const auto verb = hasVerb ? verbOf(words[2], *command) : Verb::Get;
    if (!verb)
        return false;
    wish.command = *command;
    wish.verb = *verb;
    wish.account = words[1];
    return true;
}

bool fits(const Wish &wish)
{
    const bool hasProgram = wish.program && *wish.program;
    const bool hasAddress = !wish.url.empty();
    return hasAddress == (wish.command == Command::Proof) && hasProgram == (wish.command == Command::Run)
        && (hasProgram || !wish.program) && !(wish.asHeader && wish.asJson)
        && request(wish).size() <= largestRequest;
}

} // namespace

std::optional<Wish> parse(int count, char *const arguments[])
{
    Wish wish;
    Words words;
    Options options;
    for (int at = 1; at < count; ++at) {
        const std::string_view argument = arguments[at];
        if (argument == "--") {
            wish.program = arguments + at + 1;
            break;
        }
        if (!isUtf8(argument) || hasControl(argument))
            return std::nullopt;
        if (!argument.starts_with('-'))
            words.push_back(argument);
        else if (!options.take(at, count, arguments, wish))
            return std::nullopt;
    }
    if (wish.method.empty())
        wish.method = "GET";
    if (!takeWords(words, wish) || !options.suit(wish.command) || !fits(wish))
        return std::nullopt;
    if (wish.variable.empty())
        wish.variable = wish.isForIdToken ? "ID_TOKEN" : "ACCESS_TOKEN";
    return wish;
}

} // namespace front
