// SPDX-License-Identifier: GPL-3.0-or-later
// What a token endpoint answers.
#include "answer.h"
#include "oauth/furthertoken.h"
#include "oauth/tokenendpoint.h"

using oauth::TokenSet;
using oauth::TokenTypes;

namespace {

void use(const TokenSet &tokens, const base::HttpAnswer &answer)
{
    mustHold(!tokens.accessToken.isEmpty());
    mustHold(tokens.refreshToken == oauth::rotatedRefreshToken(answer));
    const auto kept = TokenSet::fromBytes(tokens.toBytes().reveal());
    mustHold(kept && kept->toBytes() == tokens.toBytes());
    mustHold(!tokens.renewedBy(tokens).accessToken.isEmpty());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const base::HttpAnswer answer = answer::read({data, qsizetype(size)});
    const oauth::Scopes asked = oauth::Scopes::parse(QStringLiteral("openid mail"));
    for (const auto types : {TokenTypes::Bearer, TokenTypes::BearerOrDPoP, TokenTypes::DPoP}) {
        const auto tokens = oauth::parseTokenAnswer(answer, asked, {}, types);
        mustTell(tokens);
        if (tokens)
            use(*tokens, answer);
        mustHold(!tokens || types != TokenTypes::DPoP || tokens->isBound());
        mustHold(!tokens || types != TokenTypes::Bearer || !tokens->isBound());
    }
    oauth::FurtherToken exchanged;
    exchanged.way = oauth::FurtherToken::Way::Exchange;
    exchanged.audience = QStringLiteral("api");
    mustTell(oauth::parseFurtherAnswer(answer, {}, {}, exchanged));
    oauth::retryAfter(answer);
    oauth::clockAhead(answer);
    answer::keep(answer);
    return 0;
}
