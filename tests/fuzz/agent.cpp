// SPDX-License-Identifier: GPL-3.0-or-later
// What another program asks at the agent's socket, and its answer, read as the command line reads it.
#include "control/protocol.h"
#include "front/reply.h"
#include "fuzz.h"

using accounts::HandedOut;

namespace {

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

// Whatever a token is, it arrives as it is or not at all.
void handOut(QByteArrayView token, const QString &account)
{
    HandedOut answer;
    answer.token = crypto::Secret(token);
    answer.tokenType = QStringLiteral("Bearer");
    answer.accountId = QStringLiteral("id");
    answer.accountName = account;
    const QByteArray line = control::answerLine(answer);
    mustHold(line.size() <= control::longestAnswer && line.indexOf('\n') == line.size() - 1);
    const auto reply = front::readReply(view(line));
    if (const auto *grant = std::get_if<front::Grant>(&reply))
        mustHold(front::reveal(grant->token) == std::string_view(token.data(), std::size_t(token.size())));
    else
        mustHold(std::holds_alternative<front::Refusal>(reply));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView line(data, qsizetype(size));
    const auto request = control::parseRequest(line);
    mustTell(request);
    if (request) {
        mustHold(!request->account.isEmpty() && request->minValid.count() >= 0);
    } else {
        const auto reply = front::readReply(view(control::answerLine(base::Failure(request.error()))));
        mustHold(std::holds_alternative<front::Refusal>(reply));
    }
    if (!line.isEmpty())
        handOut(line, request ? request->account : QString::fromUtf8(line));
    return 0;
}
