// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <functional>

namespace base {

// Tells the time, in UTC. A seam: tests hand in their own.
using Clock = std::function<QDateTime()>;

} // namespace base
