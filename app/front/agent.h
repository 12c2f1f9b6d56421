// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "front/failure.h"
#include "front/secret.h"

#include <optional>
#include <string_view>

namespace front {

// The reply of the agent that listens at $CLOAKROOM_SOCKET or else below $XDG_RUNTIME_DIR. Nothing where
// none listens and none was named. Codes: "agent.unreachable" of one that was named, "agent.no_way" of the
// usual one, "agent.foreign", "agent.silent" after two seconds without a byte, "agent.broken".
std::optional<Outcome<Secret>> askAgent(std::string_view request);

} // namespace front
