// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what comes as JSON, fast and slowly.
#include "base/jsonfault.h"
#include "fuzz.h"

using base::Json;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView text(data, qsizetype(size));
    for (const auto duplicates : {Json::Duplicates::Keep, Json::Duplicates::Refuse}) {
        const auto json = Json::parse(text, duplicates);
        // The slow reader agrees with the fast one: it finds a fault, and says where, or none.
        mustHold(base::jsonFault(text, duplicates, Json::deepestNesting).found.isEmpty() == json.has_value());
        mustHold(Json::parseInPlace(text.toByteArray(), duplicates).has_value() == json.has_value());
        if (!json) {
            mustTell(json.error());
            mustHold(!json.error().found.isEmpty());
            continue;
        }
        const auto again = Json::parse(json->toBytes(true), duplicates);
        mustHold(again && again->toBytes() == json->toBytes());
        mustHold(json->lineCount() == json->toBytes(true).count('\n') + 1);
        mustHold(json->toBytes(true).startsWith(json->firstLines(3)));
        mustHold(duplicates == Json::Duplicates::Keep || !json->hasDuplicatesWithin());
    }
    return 0;
}
