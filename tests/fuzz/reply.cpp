// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what comes as the agent's answer, as the asking path does.
#include "front/reply.h"
#include "fuzz.h"

#include <algorithm>

namespace {

bool isPlain(std::string_view text)
{
    return std::none_of(text.begin(), text.end(), [](char each) { return each >= 0 && each < ' '; });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto reply = front::readReply({reinterpret_cast<const char *>(data), size});
    if (const auto *grant = std::get_if<front::Grant>(&reply))
        mustHold(isPlain(front::reveal(grant->token)) && isPlain(front::reveal(grant->type)));
    if (const auto *refusal = std::get_if<front::Refusal>(&reply))
        mustHold(isPlain(refusal->sentence) && refusal->status >= 1 && refusal->status <= 125);
    return 0;
}
