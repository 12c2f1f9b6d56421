// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "net/http.h"
#include "oauth/servermetadata.h"

#include <QHash>
#include <QObject>
#include <optional>

namespace accounts {

// How far this computer's clock and those of the servers are apart, by what their answers say.
class ServerClocks : public QObject
{
    Q_OBJECT

public:
    ServerClocks(net::Http &http, base::Clock clock, base::SteadyClock steady, QObject *parent = nullptr);

    // Seconds that this computer's clock is ahead of the token endpoint's server, or else of the issuer's.
    // Nothing: neither answered yet, or this computer's clock was set since.
    std::optional<qint64> ahead(const oauth::ServerMetadata &server) const;

private:
    struct Difference
    {
        qint64 ahead = 0; // seconds
        qint64 wallAtStart = 0; // ms: where this computer's clock stood when the steady one began
    };

    void hear(const base::HttpAnswer &answer);
    qint64 wallAtStart() const;

    base::Clock m_clock;
    base::SteadyClock m_steady;
    QHash<QString, Difference> m_byOrigin;
};

} // namespace accounts
