// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/servermetadata.h"
#include "providers/provider.h"

#include <QHash>
#include <optional>

namespace providers {

class UserProviders;

// After how long the provider of a server is known to end some sessions, by "session_limit" in the
// description of one's own, or else of the one that comes with the program. Each server is looked up once.
class SessionLimits
{
public:
    explicit SessionLimits(const UserProviders &own); // which outlives it

    std::optional<oauth::Quirks::SessionLimit> operator()(const oauth::ServerMetadata &server);

private:
    const UserProviders *m_own;
    QHash<QString, std::optional<oauth::Quirks::SessionLimit>> m_known; // by address
};

} // namespace providers
