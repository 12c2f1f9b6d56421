// SPDX-License-Identifier: GPL-3.0-or-later
// What git writes to a credential helper.
#include "front/gitrequest.h"
#include "fuzz.h"

#include <sys/mman.h>
#include <unistd.h>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const bool redirected = ::dup2(::memfd_create("git", 0), STDIN_FILENO) == STDIN_FILENO;
    mustHold(redirected && ::ftruncate(STDIN_FILENO, 0) == 0);
    mustHold(::pwrite(STDIN_FILENO, data, size, 0) == ssize_t(size));
    ::lseek(STDIN_FILENO, 0, SEEK_SET);
    const auto caller = front::readGit();
    const QByteArrayView text(data, qsizetype(size));
    mustHold(std::holds_alternative<front::Failure>(caller) || text.contains("protocol=http"));
    return 0;
}
