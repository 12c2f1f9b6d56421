// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <csignal>
#include <sys/types.h>

namespace front {

// While one lives, SIGINT, SIGTERM and SIGHUP don't end this process, so that a child can save what it has
// begun. What was ignored before stays so, for the child too. There is one at a time.
class Outliving
{
public:
    Outliving(); // the signals wait until watch()
    ~Outliving();
    Outliving(const Outliving &) = delete;
    Outliving &operator=(const Outliving &) = delete;

    const sigset_t &maskBefore() const { return m_maskBefore; } // for the child to start with

    // A terminal tells the child itself. Who tells this process alone is passed on, once. -1 is no child.
    void watch(pid_t child);

    static int caught(); // the first of the signals, 0 where none came

private:
    static constexpr std::array<int, 3> signals {SIGINT, SIGTERM, SIGHUP};

    sigset_t m_maskBefore;
    struct sigaction m_before[signals.size()];
};

} // namespace front
