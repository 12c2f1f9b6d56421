// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keychain/secretstore.h"

#include <QHash>
#include <QStringList>
#include <optional>

namespace support {

// A keychain in memory that can be out of order: the seam between flows and the system.
class MemoryStore : public keychain::SecretStore
{
public:
    QHash<QString, crypto::Secret> items;
    std::optional<base::Error> trouble; // every call fails with it
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

private:
    template <typename T> base::Future<T> answer(const base::Result<T> &result)
    {
        return base::ready<T>(trouble ? base::Result<T>(base::Failure(*trouble)) : result);
    }
};

} // namespace support
