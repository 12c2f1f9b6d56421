// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/serverclocks.h"

#include "oauth/answer.h"
#include "oauth/endpoint.h"

namespace accounts {

namespace {

constexpr qint64 steadyMs = 5000; // a clock that drifts less than that from the steady one wasn't set

} // namespace

ServerClocks::ServerClocks(net::Http &http, base::Clock clock, base::SteadyClock steady, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_steady(std::move(steady))
{
    connect(&http, &net::Http::answered, this, &ServerClocks::hear);
}

void ServerClocks::hear(const base::HttpAnswer &answer)
{
    if (const auto ahead = oauth::clockAhead(answer))
        m_byOrigin.insert(oauth::origin(answer.url), {*ahead, wallAtStart()});
}

qint64 ServerClocks::wallAtStart() const
{
    return m_clock().toMSecsSinceEpoch() - m_steady().count();
}

std::optional<qint64> ServerClocks::ahead(const oauth::ServerMetadata &server) const
{
    for (const QUrl &url : {server.tokenEndpoint, QUrl(server.issuer)}) {
        const auto known = m_byOrigin.constFind(oauth::origin(url));
        if (known != m_byOrigin.cend() && qAbs(known->wallAtStart - wallAtStart()) < steadyMs)
            return known->ahead;
    }
    return {};
}

} // namespace accounts
