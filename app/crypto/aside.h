// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>
#include <memory>
#include <type_traits>

namespace crypto {

// Gives back what OpenSSL keeps for this thread, random generators above all.
void leaveThread();

// Computes in another thread. The threads of the pool outlive their work, and may outlive OpenSSL: what it
// keeps for one goes with the work.
template <typename Work> QFuture<std::invoke_result_t<Work>> aside(const Work &work)
{
    const auto promise = std::make_shared<QPromise<std::invoke_result_t<Work>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work] {
        promise->addResult(work());
        leaveThread();
        promise->finish();
    });
    return promise->future();
}

} // namespace crypto
