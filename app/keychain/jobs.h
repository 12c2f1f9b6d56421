// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/future.h"
#include "crypto/secret.h"

#include <QTimer>
#include <chrono>
#include <functional>
#include <map>
#include <qt6keychain/keychain.h>

namespace keychain {

// Runs QtKeychain's jobs. They have no parent and are never deleted while they run, which crashes; a job
// that outlives the deadline lives on unheard. QtKeychain runs one at a time, so the deadline counts from
// the last one that finished: a long queue isn't taken for silence.
class Jobs : public QObject
{
public:
    using Make = std::function<QKeychain::Job *()>;

    explicit Jobs(std::chrono::milliseconds deadline);

    // What a reading job found; empty for the others. A job may be made and run a second time.
    base::Future<crypto::Secret> run(const Make &make);

private:
    struct Outcome
    {
        QKeychain::Error error;
        QString words;
        crypto::Secret secret;
    };
    using Promise = QPromise<base::Result<Outcome>>;

    base::Future<Outcome> runOnce(QKeychain::Job *job);
    void finished(QKeychain::Job *job);
    void silence();
    static Outcome outcomeOf(const QKeychain::Job *job);
    static base::Result<crypto::Secret> answerTo(const Outcome &outcome);

    QTimer m_deadline;
    std::map<QKeychain::Job *, Promise> m_waiting;
};

} // namespace keychain
