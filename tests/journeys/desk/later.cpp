// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into a program, it lets ten minutes pass once the file is there that LATER names: its timers are
// due then, its calendar stays.
#include <cstdlib>
#include <ctime>
#include <sys/syscall.h>
#include <unistd.h>

extern "C" int clock_gettime(clockid_t clock, timespec *time) noexcept
{
    constexpr time_t ahead = 600;
    const int status = int(::syscall(SYS_clock_gettime, clock, time));
    if (status != 0 || clock != CLOCK_MONOTONIC)
        return status;
    const char *const sign = std::getenv("LATER");
    if (sign && ::access(sign, F_OK) == 0)
        time->tv_sec += ahead;
    return status;
}
