// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/servermetadata.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QHash>
#include <QJsonObject>
#include <QRegularExpression>
#include <optional>

namespace providers {

class UserProviders;
struct Provider;

// The quirks of a server by the descriptions of its provider: of each the value in one's own, or else in the
// one that comes with the program. Where a part of the address is asked for, it is one that the description
// names: the usual answer, or among its hosts; what depends on the answers isn't known here, and what is said
// of the exact address counts before it. The file of one's own is read when it has changed, which is looked
// at once a second.
class KnownQuirks
{
public:
    explicit KnownQuirks(const UserProviders &own); // which outlives it

    oauth::Quirks operator()(const oauth::ServerMetadata &server);

private:
    struct Description
    {
        QString address; // of the issuer, or of the token endpoint where a provider has none; empty: many
        QRegularExpression addresses; // many
        QJsonObject quirks;
    };

    static QList<Description> descriptions(const QList<Provider> &providers);
    void lookAtOwn();
    std::optional<oauth::Quirks> of(const QString &address); // nothing: nobody describes it

    const UserProviders *m_own;
    QElapsedTimer m_looked;
    std::optional<QDateTime> m_ofTime; // of the file, as it was read
    QList<Description> m_descriptions;
    QHash<QString, std::optional<oauth::Quirks>> m_known; // by address
};

} // namespace providers
