// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/digest.h"
#include "crypto/random.h"
#include "jose/base64url.h"

#include <QDateTime>
#include <QList>
#include <optional>

namespace demo {

// Values that can be taken once, by an unguessable name, until their time is up; when there are too many
// the oldest gives way. Only digests of the names are kept.
template <typename T> class OneTime
{
public:
    OneTime(int lifeSeconds, qsizetype most)
        : m_lifeSeconds(lifeSeconds)
        , m_most(most)
    {
    }

    QByteArray put(const T &value, const QDateTime &now)
    {
        if (m_kept.size() == m_most)
            m_kept.removeFirst();
        const QByteArray name = jose::base64url(crypto::randomBytes(32));
        m_kept.append({crypto::digest(crypto::Hash::Sha256, name), now.addSecs(m_lifeSeconds), value});
        return name;
    }

    std::optional<T> take(QByteArrayView name, const QDateTime &now)
    {
        const QByteArray digest = crypto::digest(crypto::Hash::Sha256, name);
        for (qsizetype i = 0; i < m_kept.size(); ++i) {
            if (m_kept[i].digest != digest)
                continue;
            const Kept kept = m_kept.takeAt(i);
            return now < kept.until ? std::optional(kept.value) : std::nullopt;
        }
        return {};
    }

private:
    struct Kept
    {
        QByteArray digest;
        QDateTime until;
        T value;
    };

    int m_lifeSeconds;
    qsizetype m_most;
    QList<Kept> m_kept;
};

} // namespace demo
