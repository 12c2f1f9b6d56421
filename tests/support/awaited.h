// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/future.h"

#include <QTest>

namespace support {

// Lets the program run until the answer is there. A missing one is a failure of its own.
template <typename T> base::Result<T> awaited(const base::Future<T> &future, int ms = 10'000)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, ms) || future.resultCount() == 0)
        return base::failure(base::Error::Kind::TimedOut, QStringLiteral("test.no_answer"));
    return future.result();
}

} // namespace support
