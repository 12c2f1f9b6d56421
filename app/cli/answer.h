// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace cli {

// What the agent would answer to that request, where no window runs; a question goes to the terminal.
QByteArray answerTo(QByteArrayView line);

} // namespace cli
