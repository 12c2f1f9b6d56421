// SPDX-License-Identifier: GPL-3.0-or-later
#include "front/run.h"

#include "front/stream.h"
#include "front/text.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <unistd.h>

namespace front {

int run(const Wish &wish, Secret token)
{
    token.push_back('\0');
    ::setenv(wish.variable.c_str(), token.data(), 1);
    ::execvp(wish.program[0], wish.program);
    const int error = errno;
    if (char *const copy = std::getenv(wish.variable.c_str()))
        cleanse(copy, std::strlen(copy));
    writeAll(STDERR_FILENO, onOneLine(wish.program[0]) + ": " + std::strerror(error) + " [run.command]\n");
    return error == ENOENT ? 127 : 126;
}

} // namespace front
