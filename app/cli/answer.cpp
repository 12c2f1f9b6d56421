// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/answer.h"

#include "accounts/handout.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/desk.h"
#include "cli/question.h"
#include "cli/terminal.h"
#include "control/askerof.h"
#include "control/protocol.h"

// What the agent does where no window runs, for one request: the same, with the terminal in place of the
// window. It is started by the asking path, which speaks with it as with the agent.
namespace cli {

namespace {

using namespace std::chrono_literals;

constexpr auto patience
    = accounts::Consents::patience + accounts::HandOut::patience + 15s; // and the keychain

base::Result<::accounts::HandedOut> handOut(QByteArrayView line)
{
    const auto request = control::parseRequest(line);
    if (!request)
        return base::Failure(request.error());
    Desk desk;
    if (const auto loaded = desk.load(); !loaded)
        return base::Failure(loaded.error());
    ::accounts::Consents consents(desk.cloakroom(), askAtTerminal);
    const auto asker = control::withAncestors(control::askerOf(QCoreApplication::applicationPid()));
    ::accounts::HandOut handOut(desk.cloakroom(), consents, *request, asker);
    const auto handedOut = desk.wait(handOut.run(), patience);
    const auto id = desk.book().idOf(request->account);
    return id ? desk.orLost(*id, handedOut) : handedOut;
}

} // namespace

QByteArray answerTo(QByteArrayView line)
{
    return control::answerLine(handOut(line));
}

int answer(const QStringList &arguments)
{
    if (arguments.size() != 1)
        return Unusable;
    const auto line = content(QStringLiteral("-"), control::longestRequest);
    if (!line)
        return fail(line.error());
    QByteArray told = answerTo(*line);
    const bool isTold = print(output(), told);
    told.fill('\0');
    return isTold ? Good : Unusable;
}

// Words for what the asking path met.
int failWith(const QStringList &arguments)
{
    if (arguments.size() != 2)
        return Unusable;
    return fail(base::Error {base::Error::Kind::BadInput, arguments[1].left(64), {}, {}, {}});
}

} // namespace cli
