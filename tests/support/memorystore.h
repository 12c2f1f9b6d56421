// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keychain/secretstore.h"

#include <QHash>
#include <QList>
#include <QPromise>
#include <QScopedValueRollback>
#include <QStringList>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace support {

// A keychain in memory that can be out of order: the seam between flows and the system.
class MemoryStore : public keychain::SecretStore
{
public:
    QHash<QString, crypto::Secret> items;
    std::optional<base::Error> trouble; // every call fails with it
    std::optional<base::Error> unlockTrouble; // the person says no
    std::optional<base::Error> readTrouble; // every read fails with it
    std::optional<base::Error> writeTrouble; // every write fails with it
    std::optional<base::Error> removeTrouble; // every removal fails with it
    int refusals = 0; // writes that fail yet
    bool forgets = false; // takes what is written and doesn't keep it
    bool holds = false; // answers, save to reads and trials, wait for release()
    bool holdsWrites = false; // those of writes alone do
    bool holdsReads = false; // those of reads alone do
    QStringList calls; // "write KEY" ..., without those of trials

    base::Future<base::Done> probe() override { return answer<base::Done>(base::Done {}); }
    base::Future<base::Done> unlock() override
    {
        if (unlockTrouble)
            return base::ready<base::Done>(base::Failure(*unlockTrouble));
        trouble.reset();
        return answer<base::Done>(base::Done {});
    }

    base::Future<crypto::Secret> read(const QString &key) override
    {
        note(QStringLiteral("read"), key);
        const QScopedValueRollback held(holds, holdsReads && !isTrial(key));
        if (readTrouble && !isTrial(key))
            return answer<crypto::Secret>(base::Failure(*readTrouble));
        if (!items.contains(key)) {
            return answer<crypto::Secret>(
                base::failure(base::Error::Kind::NotFound, QStringLiteral("keychain.absent")));
        }
        return answer<crypto::Secret>(items.value(key));
    }

    base::Future<base::Done> write(const QString &key, const crypto::Secret &secret) override
    {
        note(QStringLiteral("write"), key);
        const QScopedValueRollback held(holds, (holds || holdsWrites) && !isTrial(key));
        if (writeTrouble)
            return answer<base::Done>(base::Failure(*writeTrouble));
        if (refusals > 0) {
            --refusals;
            return answer<base::Done>(
                base::failure(base::Error::Kind::KeychainRefused, QStringLiteral("keychain.refused")));
        }
        if (!trouble && !forgets)
            items.insert(key, secret);
        return answer<base::Done>(base::Done {});
    }

    base::Future<base::Done> remove(const QString &key) override
    {
        note(QStringLiteral("remove"), key);
        const QScopedValueRollback held(holds, holds && !isTrial(key));
        if (removeTrouble && !isTrial(key))
            return answer<base::Done>(base::Failure(*removeTrouble));
        if (!trouble)
            items.remove(key);
        return answer<base::Done>(base::Done {});
    }

    void releaseOne() { m_held.takeFirst()(); }
    void release()
    {
        holds = false;
        for (const auto &answer : std::exchange(m_held, {}))
            answer();
    }
    bool isAsked() const { return !m_held.isEmpty(); }
    qsizetype waiting() const { return m_held.size(); }

private:
    static bool isTrial(const QString &key) { return key == QLatin1String("trial"); }
    void note(const QString &call, const QString &key)
    {
        if (!isTrial(key))
            calls += call + u' ' + key;
    }

    template <typename T> base::Future<T> answer(const base::Result<T> &result)
    {
        const auto given = trouble ? base::Result<T>(base::Failure(*trouble)) : result;
        if (!holds)
            return base::ready<T>(given);
        const auto promise = std::make_shared<QPromise<base::Result<T>>>();
        promise->start();
        m_held += [promise, given] {
            promise->addResult(given);
            promise->finish();
        };
        return promise->future();
    }

    QList<std::function<void()>> m_held;
};

} // namespace support
