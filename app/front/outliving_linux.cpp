// SPDX-License-Identifier: GPL-3.0-or-later
#include "front/outliving.h"

#include <cerrno>
#include <cstddef>

namespace front {

namespace {

volatile std::sig_atomic_t firstCaught = 0;
volatile std::sig_atomic_t watched = -1;

void note(int signal, siginfo_t *info, void *)
{
    const int kept = errno;
    if (firstCaught == 0) {
        firstCaught = signal;
        if (watched > 0 && info->si_code != SI_KERNEL)
            ::kill(watched, signal);
    }
    errno = kept;
}

} // namespace

Outliving::Outliving()
{
    firstCaught = 0;
    sigset_t waiting;
    sigemptyset(&waiting);
    for (const int signal : signals)
        sigaddset(&waiting, signal);
    ::sigprocmask(SIG_BLOCK, &waiting, &m_maskBefore);
    struct sigaction action = {};
    action.sa_sigaction = note;
    action.sa_flags = SA_SIGINFO;
    for (std::size_t i = 0; i < signals.size(); ++i) {
        ::sigaction(signals[i], nullptr, &m_before[i]);
        if (m_before[i].sa_handler != SIG_IGN)
            ::sigaction(signals[i], &action, nullptr);
    }
}

Outliving::~Outliving()
{
    for (std::size_t i = 0; i < signals.size(); ++i)
        ::sigaction(signals[i], &m_before[i], nullptr);
    ::sigprocmask(SIG_SETMASK, &m_maskBefore, nullptr);
}

void Outliving::watch(pid_t child)
{
    watched = child;
    ::sigprocmask(SIG_SETMASK, &m_maskBefore, nullptr);
}

int Outliving::caught()
{
    return firstCaught;
}

} // namespace front
