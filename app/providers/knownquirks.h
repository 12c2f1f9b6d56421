// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/servermetadata.h"

#include <QHash>

namespace providers {

class UserProviders;

// The quirks of a server by the descriptions of its provider: of each the value in one's own, or else in the
// one that comes with the program. Each server is looked up once.
class KnownQuirks
{
public:
    explicit KnownQuirks(const UserProviders &own); // which outlives it

    oauth::Quirks operator()(const oauth::ServerMetadata &server);

private:
    const UserProviders *m_own;
    QHash<QString, oauth::Quirks> m_known; // by where the server is
};

} // namespace providers
