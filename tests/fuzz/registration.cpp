// SPDX-License-Identifier: GPL-3.0-or-later
// What a registration endpoint answers, at the beginning and at the end of a client.
#include "oauth/registration.h"
#include "answer.h"
#include "oauth/endpoint.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const base::HttpAnswer answer = answer::read({data, qsizetype(size)});
    const auto made = oauth::parseRegistrationAnswer(answer);
    mustTell(made);
    if (made) {
        mustHold(!made->clientId.isEmpty());
        mustHold(made->address.isEmpty() || oauth::checkedUrl(made->address));
    }
    mustTell(oauth::parseUnregistrationAnswer(answer));
    answer::keep(answer);
    return 0;
}
