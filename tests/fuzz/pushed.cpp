// SPDX-License-Identifier: GPL-3.0-or-later
// What endpoints answer of which little is wanted: of requests sent ahead, and of revocation.
#include "answer.h"
#include "oauth/pushedauthorization.h"
#include "oauth/revocation.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const oauth::AuthorizationRequest request(
        {}, {}, QUrl(QStringLiteral("http://127.0.0.1/callback")));
    const base::HttpAnswer answer = answer::read({data, qsizetype(size)});
    const auto pushed = oauth::parsePushedAuthorizationAnswer(answer);
    mustTell(pushed);
    if (pushed) {
        mustHold(!pushed->requestUri.isEmpty() && pushed->expiresAt.isValid());
        const auto query = base::parseForm(request.url(*pushed).query(QUrl::FullyEncoded).toUtf8());
        mustHold(query
            && base::valuesOf(*query, QStringLiteral("request_uri")) == QStringList(pushed->requestUri));
    }
    mustTell(oauth::parseRevocationAnswer(answer, {}));
    answer::keep(answer);
    return 0;
}
