// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "oauth/client.h"
#include "oauth/servermetadata.h"

#include <QUrl>

namespace oauth {

// The provider's logout page for the browser, OpenID Connect RP-Initiated Logout 1.0 section 2, past the gate
// for addresses. Without id_token_hint: an address reaches the browser as the argument of a process, where a
// token has no place; the provider asks the person instead.
// Codes: "logout.none" (the server has no such page) and those of checkedUrl.
base::Result<QUrl> logoutUrl(const ServerMetadata &server, const Client &client);

} // namespace oauth
