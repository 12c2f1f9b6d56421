// SPDX-License-Identifier: GPL-3.0-or-later
// What the front does on Linux, by the same words.
#include "cli/perform.h"

#include "cli/answer.h"
#include "cli/console.h"
#include "cli/terminal.h"
#include "control/askagent.h"
#include "front/caller.h"
#include "front/form.h"
#include "front/reply.h"
#include "front/request.h"
#include "front/stream.h"
#include "front/text.h"

#include <QCoreApplication>
#include <QProcess>
#include <vector>

namespace cli {

namespace {

int failAs(const char *code)
{
    return fail(base::Error {base::Error::Kind::BadInput, QLatin1String(code), {}, {}, {}});
}

// The command runs beside this program, which only waits for it.
int run(const front::Wish &wish, const front::Secret &token)
{
    QStringList arguments;
    for (char *const *word = wish.program + 1; *word; ++word)
        arguments += QString::fromUtf8(*word);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(
        QString::fromStdString(wish.variable), QString::fromUtf8(token.data(), qsizetype(token.size())));
    QProcess process;
    process.setProgram(QString::fromUtf8(wish.program[0]));
    process.setArguments(arguments);
    process.setProcessEnvironment(environment);
    process.setInputChannelMode(QProcess::ForwardedInputChannel);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start();
    if (process.waitForStarted(-1) && process.waitForFinished(-1))
        return process.exitCode();
    print(stderr, QByteArray(wish.program[0]) + ": " + process.errorString().toUtf8() + '\n');
    return process.error() == QProcess::FailedToStart ? 127 : 126;
}

int handOut(const front::Wish &wish, const front::Caller &caller, const front::Grant &grant)
{
    if (!grant.note.empty())
        front::writeAll(front::standardError, front::onOneLine(front::reveal(grant.note)) + '\n');
    if (wish.command == front::Wish::Command::Run)
        return run(wish, grant.token);
    const front::Secret text = front::inForm(wish, caller, grant);
    return front::writeAll(front::standardOutput, front::reveal(text)) ? Good : Unusable;
}

int perform(const front::Wish &wish)
{
    const auto caller = front::readCaller(wish);
    if (const auto *failure = std::get_if<front::Failure>(&caller))
        return failAs(failure->code);
    if (wish.verb == front::Wish::Verb::List)
        return print(output(), "{}\n") ? Good : Unusable;
    if (wish.verb != front::Wish::Verb::Get)
        return Good;
    const front::Secret request = front::request(wish);
    const QByteArray line(request.data(), qsizetype(request.size()));
    const auto told = control::askAgent(line);
    if (told && !*told)
        return fail(told->error());
    QByteArray answer = told ? **told : answerTo(line);
    giveBackOutput();
    const auto reply = front::readReply({answer.constData(), std::size_t(answer.size())});
    answer.fill('\0');
    if (const auto *failure = std::get_if<front::Failure>(&reply))
        return failAs(failure->code);
    if (const auto *refusal = std::get_if<front::Refusal>(&reply)) {
        // Docker looks for the reason on the standard output.
        const bool isDocker = wish.command == front::Wish::Command::Docker;
        front::writeAll(isDocker ? front::standardOutput : front::standardError, refusal->sentence + '\n');
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
