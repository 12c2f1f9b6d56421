// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/authorization.h"
#include "demo/grants.h"
#include "demo/mint.h"

namespace demo {

// Nothing if the request is from the one client there is, which has no secret; else the refusal:
// RFC 6749 sections 2.3.1 and 5.2.
std::optional<Response> clientFault(const Request &request);

// RFC 6749 section 3.2: a code or a refresh token in, tokens out.
class TokenEndpoint
{
public:
    TokenEndpoint(Authorization &authorization, Grants &grants, const Mint &mint, const base::Clock &clock);

    Response answer(const Request &request);

private:
    Response redeemCode(const base::Parameters &form);
    Response refresh(const base::Parameters &form);
    Response tokens(const Grant &grant, const QStringList &scopes, const QString &nonce,
        const QByteArray &refreshToken) const;

    Authorization &m_authorization;
    Grants &m_grants;
    const Mint &m_mint;
    base::Clock m_clock;
};

} // namespace demo
