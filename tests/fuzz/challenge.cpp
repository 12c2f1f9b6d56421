// SPDX-License-Identifier: GPL-3.0-or-later
// What WWW-Authenticate asks for, taken apart and put in words.
#include "explain/challengewords.h"
#include "fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView field(data, qsizetype(size));
    const auto challenges = oauth::parseChallenges(field);
    mustTell(challenges);
    if (!challenges) {
        const bool isPlace = challenges.error().code == QLatin1String("challenge.syntax");
        const int place = challenges.error().found.toInt();
        mustHold(!isPlace || (place >= 1 && place <= field.size() + 1));
    } else {
        for (const oauth::Challenge &challenge : *challenges)
            mustHold(!challenge.scheme.isEmpty()
                && (challenge.token68.isEmpty() || challenge.parameters.isEmpty()));
    }
    base::HttpAnswer answer;
    answer.status = 403;
    answer.headers = {{"WWW-Authenticate", field.toByteArray()}};
    mustHold(challenges || oauth::scopesMissed(answer).isEmpty());
    for (const explain::Remark &remark : explain::answerInWords(answer))
        mustHold(!remark.title.isEmpty());
    return 0;
}
