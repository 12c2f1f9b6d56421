// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "front/failure.h"
#include "front/secret.h"

#include <string_view>

namespace front {

// The protocol on a stream socket. How long it waits for a byte is the socket's own setting.

// One that has gone may have left its reply: whether all was sent shows in what comes.
void send(int socket, std::string_view request);

// The line that follows the spaces, at most 1 MiB with its line feed. Codes: "agent.silent", "agent.broken".
Outcome<Secret> receive(int socket);

} // namespace front
