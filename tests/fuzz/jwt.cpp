// SPDX-License-Identifier: GPL-3.0-or-later
// Takes apart what comes as a token, and as the JSON of one: header, line feed, claims.
#include "base/jsonfault.h"
#include "fuzz.h"
#include "jose/base64url.h"
#include "jose/jwt.h"

using base::Json;
using jose::base64url;
using jose::Jwt;

namespace {

void readJson(QByteArrayView text)
{
    for (const auto duplicates : {Json::Duplicates::Keep, Json::Duplicates::Refuse}) {
        const auto json = Json::parse(text, duplicates);
        // The slow reader agrees with the fast one: it finds a fault, and says where, or none.
        mustHold(base::jsonFault(text, duplicates, Json::deepestNesting).found.isEmpty() == json.has_value());
        mustHold(json || !json.error().found.isEmpty());
        if (json) {
            const auto again = Json::parse(json->toBytes(true), duplicates);
            mustHold(again && again->toBytes() == json->toBytes());
        }
    }
}

void readToken(QByteArrayView compact)
{
    const auto strict = Jwt::parse(compact);
    const auto lenient = Jwt::inspect(compact);
    mustHold(lenient || !strict);
    mustHold(strict || !strict.error().code.isEmpty());
    if (!lenient)
        return;
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
    readJson(text);
    readToken(text);
    const qsizetype lineFeed = text.indexOf('\n');
    if (lineFeed >= 0) {
        readToken(base64url(text.first(lineFeed)) + '.' + base64url(text.sliced(lineFeed + 1)) + ".c2ln");
    }
    return 0;
}
