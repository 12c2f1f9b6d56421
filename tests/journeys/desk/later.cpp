// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into a program, it lets ten minutes pass once the file is there that LATER names: its timers are
// due then, and looked at soon; its calendar stays.
#include <csignal>
#include <cstdlib>
#include <ctime>
#include <poll.h>
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

extern "C" int ppoll(pollfd *files, nfds_t count, const timespec *time, const sigset_t *signals)
{
    constexpr timespec longest {0, 100'000'000};
    const bool isLong = !time || time->tv_sec > 0 || time->tv_nsec > longest.tv_nsec;
    timespec wait = isLong ? longest : *time;
    return int(::syscall(SYS_ppoll, files, count, &wait, signals, _NSIG / 8));
}

extern "C" int poll(pollfd *files, nfds_t count, int milliseconds)
{
    const timespec time {milliseconds / 1'000, milliseconds % 1'000 * 1'000'000L};
    return ppoll(files, count, milliseconds < 0 ? nullptr : &time, nullptr);
}
