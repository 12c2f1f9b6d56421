// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "keychain/secretstore.h"
#include "net/http.h"
#include "net/openbrowser.h"

namespace accounts {

class AccountBook;
class Activity;
class Discovery;
struct Locks;
struct Policy;

// What every flow works with; made once, by Cloakroom.
struct Services
{
    net::Http &http;
    keychain::SecretStore &store;
    AccountBook &book;
    Discovery &discovery;
    Activity &activity;
    base::Clock clock;
    net::OpenBrowser openBrowser;
    Locks &locks;
    const Policy &policy;

    // The same, by another way to the servers.
    Services by(const base::Route &route, const net::RouteSecrets &secrets, const QObject *worker) const
    {
        return {http.by(route, secrets, worker), store, book, discovery, activity, clock, openBrowser, locks,
            policy};
    }
};

} // namespace accounts
