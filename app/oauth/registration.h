// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/http.h"
#include "base/result.h"
#include "oauth/client.h"
#include "oauth/servermetadata.h"

namespace oauth {

// A client that an authorization server made for this program: RFC 7591 section 3.2.1.
struct Registration
{
    QString clientId;
    crypto::Secret clientSecret; // empty: none
    std::optional<ClientAuthentication> authentication; // absent: as it was asked for
    QUrl address; // where it can be deleted, RFC 7592 section 3; empty: nowhere
    crypto::Secret accessToken; // for that address; empty: none
};

// RFC 7591 section 3.1: a native client (OpenID Connect Registration section 2; without that word servers
// take it for a web site and refuse the way back), public unless it has a private key, whose public half goes
// along, with the redirect_uri that is listened on; without one it is for the device grant (RFC 8628
// section 4).
base::HttpRequest registrationRequest(
    const ServerMetadata &server, const Client &client, const QUrl &redirectUri);

// Codes: "registration.status", "registration.content_type", "registration.json", "registration.client_id",
// "registration.method" (an authentication that isn't known here; found: its name), "registration.address"
// (not past the gate), or the server's own (invalid_redirect_uri, invalid_client_metadata ...).
base::Result<Registration> parseRegistrationAnswer(const base::HttpAnswer &answer);

// RFC 7592 section 2.3
base::HttpRequest unregistrationRequest(const QUrl &address, const crypto::Secret &accessToken);

// RFC 7592 section 2.3: 204, and whatever says that there is no such client (any more).
// Codes: "registration.kept", or the server's own.
base::Result<base::Done> parseUnregistrationAnswer(const base::HttpAnswer &answer);

} // namespace oauth
