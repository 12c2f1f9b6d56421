// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/authorization.h"
#include "demo/grants.h"
#include "demo/mint.h"
#include "demo/tokenendpoint.h"

namespace demo {

// The server without its sockets: requests in, responses out.
class Endpoints
{
public:
    Endpoints(const Mint &mint, Grants &grants, const base::Clock &clock);
    Endpoints(const Endpoints &) = delete;
    Endpoints &operator=(const Endpoints &) = delete;

    Response answer(const Request &request);

private:
    Response metadata() const;
    Response userinfo(const Request &request) const;
    Response revoke(const Request &request);

    Mint m_mint;
    Grants &m_grants;
    base::Clock m_clock;
    QByteArray m_host;
    Authorization m_authorization;
    TokenEndpoint m_tokens;
};

} // namespace demo
