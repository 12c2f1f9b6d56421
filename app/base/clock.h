// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <chrono>
#include <functional>

namespace base {

// Tells the time, in UTC. A seam: tests hand in their own.
using Clock = std::function<QDateTime()>;

// Time since some start, which nobody can set. It may stand still while the computer sleeps.
using SteadyClock = std::function<std::chrono::milliseconds()>;

inline std::chrono::milliseconds sinceBoot() // the steady clock of this computer
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace base
