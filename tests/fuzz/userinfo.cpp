// SPDX-License-Identifier: GPL-3.0-or-later
// Who a server says signed in: userinfo, plain and signed, and an API of a provider's own.
#include "oauth/userinfo.h"
#include "answer.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    base::HttpAnswer answer = answer::read({data, qsizetype(size)});
    answer::signIfWanted(answer, QStringLiteral("JWT"));
    const auto told = oauth::parseUserinfoAnswer(answer, QStringLiteral("ana"), answer::signer());
    mustTell(told);
    if (told) {
        mustHold(told->claims.value("sub").string() == QLatin1String("ana"));
        oauth::Person::fromClaims(told->claims).shownName();
    }
    oauth::Quirks::PersonRequest wanted;
    wanted.subject = QStringLiteral("data.0.id");
    wanted.name = QStringLiteral("name");
    wanted.holds = {{QStringLiteral("ok"), true}};
    mustTell(oauth::parsePersonAnswer(answer, wanted));
    answer::keep(answer);
    return 0;
}
