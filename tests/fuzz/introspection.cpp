// SPDX-License-Identifier: GPL-3.0-or-later
// What a server says of a token, plain and signed.
#include "oauth/introspection.h"
#include "answer.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    base::HttpAnswer answer = answer::read({data, qsizetype(size)});
    answer::signIfWanted(answer, QStringLiteral("token-introspection+jwt"));
    const auto told = oauth::parseIntrospectionAnswer(answer, answer::signer());
    mustTell(told);
    if (told) {
        mustHold(told->active ? told->claims.isObject() : told->claims.isUndefined());
        mustHold(told->jwt.has_value() == (answer.contentType == "application/token-introspection+jwt"));
        mustHold(!told->jwt || told->jwt->issuer() == answer::signer().issuer);
    }
    answer::keep(answer);
    return 0;
}
