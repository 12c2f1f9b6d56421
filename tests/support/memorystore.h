// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keychain/secretstore.h"

#include <QHash>
#include <QList>
#include <QPromise>
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
    bool holds = false; // answers wait for release()
    QStringList calls; // "write KEY" ...

    base::Future<base::Done> probe() override { return answer<base::Done>(base::Done {}); }
    base::Future<base::Done> unlock() override
    {
        trouble.reset();
        return answer<base::Done>(base::Done {});
    }

    base::Future<crypto::Secret> read(const QString &key) override
    {
        calls += QStringLiteral("read ") + key;
        if (!items.contains(key)) {
            return answer<crypto::Secret>(
                base::failure(base::Error::Kind::NotFound, QStringLiteral("keychain.absent")));
        }
        return answer<crypto::Secret>(items.value(key));
    }

    base::Future<base::Done> write(const QString &key, const crypto::Secret &secret) override
    {
        calls += QStringLiteral("write ") + key;
        if (!trouble)
            items.insert(key, secret);
        return answer<base::Done>(base::Done {});
    }

    base::Future<base::Done> remove(const QString &key) override
    {
        calls += QStringLiteral("remove ") + key;
        if (!trouble)
            items.remove(key);
        return answer<base::Done>(base::Done {});
    }

    void release()
    {
        holds = false;
        for (const auto &answer : std::exchange(m_held, {}))
            answer();
    }
    bool isAsked() const { return !m_held.isEmpty(); }

private:
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
