// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/future.h"
#include "crypto/secret.h"

#include <QTimer>
#include <chrono>
#include <deque>
#include <functional>
#include <qt6keychain/keychain.h>

namespace keychain {

// Runs QtKeychain's jobs one after another, in the order they were asked for, so that the last write is the
// one that stays. A job has no parent and is never deleted while it runs, which crashes; one that outlives
// the deadline lives on unheard, and QtKeychain begins none before it ends. The deadline counts from the end
// of the job before.
class Jobs : public QObject
{
public:
    using Make = std::function<QKeychain::Job *()>;

    explicit Jobs(std::chrono::milliseconds deadline);

    // What a reading job found; empty for the others. Its place is taken now; it starts once it may, and what
    // forbids it is the answer.
    base::Future<crypto::Secret> run(const base::Future<base::Done> &mayStart, const Make &make);

private:
    struct Waiting
    {
        base::Future<base::Done> mayStart;
        Make make;
        QPromise<base::Result<crypto::Secret>> promise;
    };

    void askFirst();
    void startFirst();
    void answerFirst(const base::Result<crypto::Secret> &answer);
    void finished(QKeychain::Job *job);
    void silence();
    static base::Result<crypto::Secret> answerOf(const QKeychain::Job *job);

    QTimer m_deadline;
    std::deque<Waiting> m_waiting; // the first of them is asked whether it may start, or is running
    const QKeychain::Job *m_running = nullptr;
    quint64 m_asked = 0; // how many were; what comes of one that was given up is told by it
};

} // namespace keychain
