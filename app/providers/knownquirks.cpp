// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/knownquirks.h"

#include "providers/catalogue.h"
#include "providers/userproviders.h"

namespace providers {

namespace {

QString addressOf(const oauth::ServerMetadata &server)
{
    if (!server.askedAs.isEmpty())
        return server.askedAs;
    return server.issuer.isEmpty() ? server.tokenEndpoint.toString(QUrl::FullyEncoded) : server.issuer;
}

// By address; several descriptions of one are taken together.
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

oauth::Quirks KnownQuirks::operator()(const oauth::ServerMetadata &server)
{
    if (const QDateTime changed = m_own->changedAt(); m_ofTime != changed) {
        m_ofTime = changed;
        m_known = quirksOf(shipped());
        m_known.insert(quirksOf(m_own->read().value_or(QList<Provider>())));
    }
    return m_known.value(addressOf(server));
}

} // namespace providers
