// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "front/failure.h"
#include "front/wish.h"

#include <string>

namespace front {

// What the program that wants the token says of itself, in its own protocol.
struct Caller
{
    bool takesBearer = false; // git, from 2.46, and the server: the token as it is, not as a password
    std::string server; // docker's, as it was written
    std::string apiVersion; // of kubernetes
};

// Reads the standard input or the environment, as the command's protocol has it. Codes: "git.request",
// "git.protocol", "docker.request", "kubernetes.info", "kubernetes.version".
Outcome<Caller> readCaller(const Wish &wish);

} // namespace front
