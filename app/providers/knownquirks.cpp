// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/knownquirks.h"

#include "providers/catalogue.h"
#include "providers/userproviders.h"

namespace providers {

namespace {

constexpr qint64 lookPause = 1000; // ms; a folder on the network answers late

// By the address of the issuer, or of the token endpoint where a provider has none; member by member the last
// description that has it.
QHash<QString, oauth::Quirks> quirksOf(const QList<Provider> &providers)
{
    QHash<QString, QJsonObject> members;
    for (const Provider &provider : providers) {
        QJsonObject &known = members[provider.issuer.isEmpty() ? provider.endpoints[QStringLiteral("token")]
                                                               : provider.issuer];
        for (auto each = provider.quirks.begin(); each != provider.quirks.end(); ++each)
            known.insert(each.key(), *each);
    }
    members.remove({});
    QHash<QString, oauth::Quirks> quirks;
    for (auto each = members.cbegin(); each != members.cend(); ++each)
        quirks.insert(each.key(), oauth::Quirks::fromJson(*each).value_or(oauth::Quirks()));
    return quirks;
}

} // namespace

KnownQuirks::KnownQuirks(const UserProviders &own)
    : m_own(&own)
{
}

void KnownQuirks::lookAtOwn()
{
    if (m_looked.isValid() && !m_looked.hasExpired(lookPause))
        return;
    m_looked.start();
    const QDateTime changed = m_own->changedAt();
    if (m_ofTime == changed)
        return;
    const auto own = m_own->read();
    m_known = quirksOf(shipped() + own.value_or(QList<Provider>()));
    if (own)
        m_ofTime = changed;
}

oauth::Quirks KnownQuirks::operator()(const oauth::ServerMetadata &server)
{
    lookAtOwn();
    const auto known = m_known.constFind(server.askedAs.isEmpty() ? server.issuer : server.askedAs);
    return known != m_known.constEnd() ? *known
                                       : m_known.value(server.tokenEndpoint.toString(QUrl::FullyEncoded));
}

} // namespace providers
