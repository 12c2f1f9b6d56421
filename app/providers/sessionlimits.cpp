// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sessionlimits.h"

#include "providers/catalogue.h"
#include "providers/userproviders.h"

namespace providers {

namespace {

const QString member = QStringLiteral("session_limit");

QString addressOf(const oauth::ServerMetadata &server)
{
    if (!server.askedAs.isEmpty())
        return server.askedAs;
    return server.issuer.isEmpty() ? server.tokenEndpoint.toString(QUrl::FullyEncoded) : server.issuer;
}

std::optional<oauth::Quirks::SessionLimit> limitAt(const QString &address, const QList<Provider> &providers)
{
    for (const Provider &each : providers) {
        const QString its = each.issuer.isEmpty() ? each.endpoints[QStringLiteral("token")] : each.issuer;
        if (its != address || !each.quirks.contains(member))
            continue;
        if (const auto read = oauth::Quirks::fromJson({{member, each.quirks[member]}}))
            return read->sessionLimit;
    }
    return {};
}

} // namespace

SessionLimits::SessionLimits(const UserProviders &own)
    : m_own(&own)
{
}

std::optional<oauth::Quirks::SessionLimit> SessionLimits::operator()(const oauth::ServerMetadata &server)
{
    const QString address = addressOf(server);
    if (const auto known = m_known.constFind(address); known != m_known.constEnd())
        return *known;
    auto limit = limitAt(address, m_own->read().value_or(QList<Provider>()));
    if (!limit)
        limit = limitAt(address, shipped());
    m_known.insert(address, limit);
    return limit;
}

} // namespace providers
