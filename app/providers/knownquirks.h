// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/servermetadata.h"

#include <QDateTime>
#include <QHash>
#include <optional>

namespace providers {

class UserProviders;

// The quirks of a server by one's own descriptions of its provider, or, where there are none, by those that
// come with the program. The file of one's own is read when it has changed.
class KnownQuirks
{
public:
    explicit KnownQuirks(const UserProviders &own); // which outlives it

    oauth::Quirks operator()(const oauth::ServerMetadata &server);

private:
    const UserProviders *m_own;
    std::optional<QDateTime> m_ofTime; // of the file, as it was read
    QHash<QString, oauth::Quirks> m_known; // by address
};

} // namespace providers
