// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/servermetadata.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QHash>
#include <optional>

namespace providers {

class UserProviders;

// The quirks of a server by the descriptions of its provider: of each the value in one's own, or else in the
// one that comes with the program. The file of one's own is read when it has changed, which is looked at once
// a second.
class KnownQuirks
{
public:
    explicit KnownQuirks(const UserProviders &own); // which outlives it

    oauth::Quirks operator()(const oauth::ServerMetadata &server);

private:
    void lookAtOwn();

    const UserProviders *m_own;
    QElapsedTimer m_looked;
    std::optional<QDateTime> m_ofTime; // of the file, as it was read
    QHash<QString, oauth::Quirks> m_known; // by address
};

} // namespace providers
