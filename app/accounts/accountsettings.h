// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/handoutrules.h"
#include "base/browser.h"
#include "base/result.h"
#include "base/route.h"
#include "net/routesecrets.h"

#include <QJsonObject>

namespace accounts {

// What a person sets for an account and no server knows; it is changed without a new sign-in.
struct AccountSettings
{
    enum class Colour { None, Red, Orange, Green, Blue, Violet };

    QString label; // what the person calls it; empty: nothing
    QString group; // what the person put it into; empty: nothing
    Colour colour = Colour::None;
    base::Browser browser; // for its pages
    base::Route network; // to its server, without the hosts
    HandOutRules handOut;

    // Each as it is here, or as it was before where nothing is set here.
    AccountSettings orAsIn(const AccountSettings &before) const;

    // That the way can be used. Codes: those of net::Tls and Route::checkProxy.
    base::Result<base::Done> check(const net::RouteSecrets &secrets = {}) const;

    // Members of the account in its file.
    void writeTo(QJsonObject &account) const;
    static AccountSettings readFrom(const QJsonObject &account);

    bool operator==(const AccountSettings &) const = default;
};

} // namespace accounts
