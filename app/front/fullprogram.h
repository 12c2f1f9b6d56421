// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "front/failure.h"
#include "front/secret.h"

#include <string>
#include <string_view>

namespace front {

// The full program takes the place of this one. Returns where it isn't there, the status to end with, once
// it has said so.
int becomeFull(const std::string &fullProgram, char *const arguments[]);
int fail(const std::string &fullProgram, const char *code); // it puts the code into words

// What the full program replies as a child, with the terminal at its hand and no limit of time. SIGINT,
// SIGTERM and SIGHUP end this process once the child has ended. Codes: "cli.incomplete", "cli.interrupted",
// "agent.broken".
Outcome<Secret> askFull(const std::string &fullProgram, std::string_view request);

} // namespace front
