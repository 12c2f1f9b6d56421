// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <chrono>
#include <optional>

namespace control {

inline constexpr std::chrono::milliseconds agentPatience {2000}; // without a byte

// What the window's agent replies to a request, with its spaces: at $CLOAKROOM_SOCKET where that is set, else
// in its usual place. Nothing: no place was named, and no window listens in the usual one. Codes:
// "agent.unreachable", "agent.foreign" (of another user), "agent.silent".
std::optional<base::Result<QByteArray>> askAgent(
    const QByteArray &request, std::chrono::milliseconds patience = agentPatience);

} // namespace control
