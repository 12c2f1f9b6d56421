// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountsettings.h"
#include "oauth/client.h"
#include "oauth/granttype.h"
#include "oauth/servermetadata.h"

#include <QString>
#include <optional>

namespace accounts {

// What the person wants to sign in to.
struct SignInRequest
{
    QString issuer; // empty: the endpoints are given by hand
    oauth::Quirks quirks; // of that issuer
    std::optional<oauth::ServerMetadata> server; // given by hand
    oauth::Client client;
    oauth::GrantType grant = oauth::GrantType::AuthorizationCode;
    QString accountId; // of the account that signs in again; empty: a new one
    net::RouteSecrets routeSecrets; // of the way that the settings name
    AccountSettings settings; // of the account; one found to be known keeps what isn't set here
    bool registers = false; // a client without an id is made by the server, RFC 7591
    bool opensBrowser = true; // else the person takes the address to one that is elsewhere
    bool choseBinding = true; // else the client's binding is a default, and lowers no account that is known
    bool needsKeychain = false; // a login that lives for this run only is of no use
};

} // namespace accounts
