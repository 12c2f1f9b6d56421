// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "front/failure.h"
#include "front/secret.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace front {

// A token that was handed out. The texts that may be absent are empty then.
struct Grant
{
    Secret token; // without control characters
    Secret type; // "Bearer", "DPoP"; without control characters
    std::optional<long long> expires; // seconds since 1970
    Secret expiresAt; // the same moment as RFC 3339 has it
    Secret scope;
    Secret accountId;
    Secret accountName;
    Secret proof; // where one was asked for; without control characters
    Secret note; // something the person should know, on one line
};

// None was: why, on one line, and how the program is to end.
struct Refusal
{
    std::string sentence;
    int status; // 1 to 125
};

// What the line of the agent says. Codes: "agent.broken", "agent.version" (of an agent that knows no proofs,
// too).
std::variant<Grant, Refusal, Failure> readReply(std::string_view line, bool wantsProof = false);

} // namespace front
