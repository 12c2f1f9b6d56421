// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody pastes: peeled, and looked at.
#include "explain/paste.h"
#include "explain/answerbody.h"
#include "explain/token.h"
#include "fuzz.h"

#include <algorithm>

using explain::Paste;
using explain::Token;
using explain::TokenUse;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView text(data, qsizetype(size));
    const auto paste = Paste::read(text);
    mustTell(paste);
    if (!paste)
        return 0;
    mustHold(!paste->token.isEmpty());
    for (const auto use : {TokenUse::Pasted, TokenUse::AccessToken}) {
        const Token token = Token::look(paste->token, use);
        mustHold(token.open >= 0 && token.open <= paste->token.reveal().size());
        mustHold(token.kind != Token::Kind::Jwt || token.jwt);
        mustHold(!token.badge.isEmpty());
    }
    base::HttpAnswer answer;
    answer.contentType = "application/json";
    answer.body = text.toByteArray();
    const auto body = explain::AnswerBody::of(answer, paste->token);
    const QString token = paste->token.revealText();
    const bool isAscii
        = std::all_of(token.begin(), token.end(), [](QChar c) { return c > u' ' && c <= u'~'; });
    mustHold(!isAscii || token.size() < 8 || !body.text.contains(token)); // RFC 6749 A.12: a token is ASCII
    return 0;
}
