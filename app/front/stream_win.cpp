// SPDX-License-Identifier: GPL-3.0-or-later
#include "front/stream.h"

#include <algorithm>
#include <fcntl.h>
#include <io.h>

namespace front {

namespace {

constexpr std::size_t mostAtOnce = 1024 * 1024;

} // namespace

// Line feeds stay what they are.
std::ptrdiff_t readSome(int descriptor, char *to, std::size_t most)
{
    ::_setmode(descriptor, _O_BINARY);
    return ::_read(descriptor, to, static_cast<unsigned>(std::min(most, mostAtOnce)));
}

bool writeAll(int descriptor, std::string_view text)
{
    ::_setmode(descriptor, _O_BINARY);
    while (!text.empty()) {
        const int count
            = ::_write(descriptor, text.data(), static_cast<unsigned>(std::min(text.size(), mostAtOnce)));
        if (count < 0)
            return false;
        text.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

void turnErrors()
{
    ::_dup2(standardOutput, standardError);
}

} // namespace front
