// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/future.h"

#include <QStringList>
#include <optional>

namespace net {

// Starts a program with nothing on its standard streams, in a session of its own: it lives on when this one
// ends. The answer is whether it ended with 0, or a readily good one where the platform doesn't tell; none is
// for one that could not be started.
std::optional<base::Future<bool>> launch(const QString &program, const QStringList &arguments);

} // namespace net
