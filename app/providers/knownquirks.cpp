// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/knownquirks.h"

#include "providers/catalogue.h"
#include "providers/userproviders.h"

namespace providers {

namespace {

struct Place
{
    QString issuer; // as it is asked; empty: none
    QString tokenEndpoint;

    explicit Place(const oauth::ServerMetadata &server)
        : issuer(server.askedAs.isEmpty() ? server.issuer : server.askedAs)
        , tokenEndpoint(server.tokenEndpoint.toString(QUrl::FullyEncoded))
    {
    }

    bool isOf(const Provider &provider) const
    {
        if (!provider.issuer.isEmpty())
            return provider.issuer == issuer;
        return !tokenEndpoint.isEmpty() && provider.endpoints[QStringLiteral("token")] == tokenEndpoint;
    }
};

void add(QJsonObject &quirks, const QList<Provider> &providers, const Place &place)
{
    for (const Provider &provider : providers) {
        if (!place.isOf(provider))
            continue;
        for (auto each = provider.quirks.begin(); each != provider.quirks.end(); ++each)
            quirks.insert(each.key(), *each);
    }
}

} // namespace

KnownQuirks::KnownQuirks(const UserProviders &own)
    : m_own(&own)
{
}

oauth::Quirks KnownQuirks::operator()(const oauth::ServerMetadata &server)
{
    const Place place(server);
    const QString key = place.issuer + u' ' + place.tokenEndpoint;
    if (const auto known = m_known.constFind(key); known != m_known.constEnd())
        return *known;
    QJsonObject quirks;
    add(quirks, shipped(), place);
    add(quirks, m_own->read().value_or(QList<Provider>()), place);
    return *m_known.insert(key, oauth::Quirks::fromJson(quirks).value_or(oauth::Quirks()));
}

} // namespace providers
