// SPDX-License-Identifier: GPL-3.0-or-later
// Takes apart what comes as a token, and as header and claims of one: header, line feed, claims.
#include "jose/jwt.h"
#include "fuzz.h"
#include "jose/base64url.h"

using jose::base64url;
using jose::Jwt;

namespace {

void readToken(QByteArrayView compact)
{
    const auto strict = Jwt::parse(compact);
    const auto lenient = Jwt::inspect(compact);
    mustTell(strict);
    mustTell(lenient);
    mustHold(lenient || !strict);
    if (!lenient)
        return;
    mustHold(Jwt::firstStranger(compact) < 0);
    mustHold(lenient->compact() == compact);
    mustHold(lenient->signingInput().toByteArray() + '.' + base64url(lenient->signature()) == compact);
    mustHold(lenient->signingInput().endsWith('.' + base64url(lenient->payload())));
    mustHold(lenient->header().isObject());
    mustHold(strict.has_value() <= lenient->claims().isObject());
    lenient->algorithm(), lenient->keyId(), lenient->type();
    lenient->issuer(), lenient->subject(), lenient->audience(), lenient->time("exp");
    lenient->claims().toBytes(true);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView text(data, qsizetype(size));
    readToken(text);
    const qsizetype lineFeed = text.indexOf('\n');
    if (lineFeed >= 0) {
        readToken(base64url(text.first(lineFeed)) + '.' + base64url(text.sliced(lineFeed + 1)) + ".c2ln");
    }
    return 0;
}
