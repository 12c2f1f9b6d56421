// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "crypto/secret.h"
#include "oauth/client.h"
#include "oauth/servermetadata.h"

#include <QUrl>

namespace oauth {

// The provider's logout page for the browser, OpenID Connect RP-Initiated Logout 1.0 section 2, past the gate
// for addresses. The ID token says which session is meant and goes to the account's own end_session_endpoint
// alone. Codes: "logout.none" (the server has no such page) and those of checkedUrl.
base::Result<QUrl> logoutUrl(
    const ServerMetadata &server, const Client &client, const crypto::Secret &idToken);

} // namespace oauth
