// SPDX-License-Identifier: GPL-3.0-or-later
#include "front/fullprogram.h"
#include "front/perform.h"

#include <climits>
#include <string>
#include <sys/resource.h>
#include <unistd.h>

namespace {

// The folder is that of the file itself, also where it was called by a link.
std::string fullProgram()
{
    char path[PATH_MAX];
    const ssize_t length = ::readlink("/proc/self/exe", path, sizeof path);
    const std::string own(path, length > 0 ? static_cast<std::size_t>(length) : 0);
    return own.substr(0, own.rfind('/') + 1) + "../libexec/cloakroom/cloakroom-cli";
}

// A command that is run may still allow itself to.
void forbidCoreDumps()
{
    rlimit cores {};
    ::getrlimit(RLIMIT_CORE, &cores);
    cores.rlim_cur = 0;
    ::setrlimit(RLIMIT_CORE, &cores);
}

} // namespace

int main(int argc, char *argv[])
{
    forbidCoreDumps();
    if (const auto wish = front::parse(argc, argv))
        return front::perform(*wish, fullProgram());
    char name[] = "cloakroom-cli";
    char *nothing[] = {name, nullptr};
    char **const arguments = argc > 0 ? argv : nothing;
    arguments[0] = name;
    return front::becomeFull(fullProgram(), arguments);
}
