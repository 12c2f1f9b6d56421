// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/http.h"
#include "base/result.h"
#include "crypto/secret.h"

namespace oauth {

// A GET of a protected resource with a token in its header, never in its address (RFC 6750 section 2.1). The
// address has passed checkedUrl. A bound token comes with a proof of its key (RFC 9449 section 7.1). Code:
// "bearer.characters" (found says which; the token is none that a header could carry).
base::Result<base::HttpRequest> bearerRequest(
    const QUrl &resource, const crypto::Secret &token, const crypto::Secret &proofKey = {});

} // namespace oauth
