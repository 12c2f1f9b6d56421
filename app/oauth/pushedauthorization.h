// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/http.h"
#include "oauth/authorizationendpoint.h"

namespace oauth {

// RFC 9126 section 2.1: the authorization request as a form, with the client's authentication as at the token
// endpoint, and a proof where tokens are to be bound (RFC 9449 section 10.1).
base::HttpRequest pushedAuthorizationRequest(const AuthorizationRequest &request);

// RFC 9126 section 2.2. Codes: the server's own, "push.status", "push.html", "push.json", "push.missing"
// (expected: the member).
base::Result<PushedRequest> parsePushedAuthorizationAnswer(const base::HttpAnswer &answer);

} // namespace oauth
