// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/servermetadata.h"

#include <QHash>
#include <QJsonObject>
#include <QRegularExpression>
#include <optional>

namespace providers {

struct Provider;

// The quirks of a server by the descriptions that come with the program. One of somebody else's says nothing
// of a server that a sign-in leads to by another way: a quirk may send a login elsewhere. Where a part of the
// address is asked for, it is one that the description names: the usual answer, or among its hosts; what
// depends on the answers isn't known here, and what is said of the exact address counts before it.
class KnownQuirks
{
public:
    KnownQuirks() = default;
    explicit KnownQuirks(const QList<Provider> &providers); // by these instead

    oauth::Quirks operator()(const oauth::ServerMetadata &server);

private:
    struct Description
    {
        QString address; // of the issuer, or of the token endpoint where a provider has none; empty: many
        QRegularExpression addresses; // many
        QJsonObject quirks;
    };

    static QList<Description> descriptions(const QList<Provider> &providers);
    std::optional<oauth::Quirks> of(const QString &address); // nothing: nobody describes it

    std::optional<QList<Description>> m_descriptions; // read when the first server is asked for
    QHash<QString, std::optional<oauth::Quirks>> m_known; // by address
};

} // namespace providers
