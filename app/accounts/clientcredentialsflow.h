// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/flow.h"

namespace accounts {

// The client credentials grant, RFC 6749 section 4.4: a program's own token. Nobody is asked, so there is
// neither a person nor a refresh token; it is renewed by asking again.
class ClientCredentialsFlow : public Flow
{
    Q_OBJECT

public:
    using Flow::Flow;

    // Codes: "client_credentials.not_offered", "client_credentials.nothing_to_show" (kind BadInput: a program
    // without a secret, key or certificate), and those of MadeClient and the token endpoint.
    base::Future<oauth::TokenSet> run() override;

private:
    base::Future<oauth::TokenSet> ask(const base::Done &);
};

} // namespace accounts
