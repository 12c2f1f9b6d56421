// SPDX-License-Identifier: GPL-3.0-or-later
// What the front does on Linux, by the same words.
#include "cli/perform.h"

#include "cli/answer.h"
#include "cli/console.h"
#include "cli/runbeside.h"
#include "cli/terminal.h"
#include "control/askagent.h"
#include "front/caller.h"
#include "front/form.h"
#include "front/reply.h"
#include "front/request.h"
#include "front/run.h"
#include "front/stream.h"
#include "front/text.h"

#include <QCoreApplication>
#include <utility>
#include <vector>

namespace cli {

namespace {

// Docker looks for the reason on the standard output.
void turnErrors(const front::Wish &wish)
{
    giveBackOutput();
    if (wish.command == front::Wish::Command::Docker)
        front::turnErrors();
}

int failAs(const front::Wish &wish, const base::Error &error)
{
    turnErrors(wish);
    return fail(error);
}

int failAs(const front::Wish &wish, const char *code)
{
    return failAs(wish, {base::Error::Kind::BadInput, QLatin1String(code), {}, {}, {}});
}

int execute(const front::Wish &wish, const front::Secret &token)
{
#ifdef Q_OS_WIN
    return runBeside(wish, token);
#else
    return front::run(wish, token);
#endif
}

int handOut(const front::Wish &wish, const front::Caller &caller, const front::Grant &grant)
{
    if (!grant.note.empty())
        front::writeAll(front::standardError, front::onOneLine(front::reveal(grant.note)) + '\n');
    if (wish.command == front::Wish::Command::Run)
        return execute(wish, grant.token);
    const front::Secret text = front::inForm(wish, caller, grant);
    return front::writeAll(front::standardOutput, front::reveal(text)) ? Good : Unusable;
}

int perform(const front::Wish &wish)
{
    const auto caller = front::readCaller(wish);
    if (const auto *failure = std::get_if<front::Failure>(&caller))
        return failAs(wish, failure->code);
    if (wish.verb == front::Wish::Verb::List)
        return print(output(), "{}\n") ? Good : Unusable;
    if (wish.verb != front::Wish::Verb::Get)
        return Good;
    const front::Secret request = front::request(wish);
    const QByteArray line(request.data(), qsizetype(request.size()));
    auto told = control::askAgent(line);
    if (told && !*told)
        return failAs(wish, told->error());
    QByteArray answer = told ? std::move(**told) : answerTo(line);
    giveBackOutput();
    const auto reply = front::readReply(
        {answer.constData(), std::size_t(answer.size())}, wish.command == front::Wish::Command::Proof);
    front::cleanse(answer.data(), std::size_t(answer.size())); // there is no other copy
    if (const auto *failure = std::get_if<front::Failure>(&reply))
        return failAs(wish, failure->code);
    if (const auto *refusal = std::get_if<front::Refusal>(&reply)) {
        turnErrors(wish);
        front::writeAll(front::standardError, refusal->sentence + '\n');
        return refusal->status;
    }
    return handOut(wish, *std::get_if<front::Caller>(&caller), *std::get_if<front::Grant>(&reply));
}

} // namespace

int performHandOut()
{
    std::vector<QByteArray> words;
    for (const QString &word : QCoreApplication::arguments())
        words.push_back(word.toUtf8());
    std::vector<char *> pointers;
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    const auto wish = front::parse(int(words.size()), pointers.data());
    return wish ? perform(*wish) : -1;
}

} // namespace cli
