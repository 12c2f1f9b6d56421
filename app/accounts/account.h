// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountsettings.h"
#include "base/result.h"
#include "oauth/client.h"
#include "oauth/granttype.h"
#include "oauth/servermetadata.h"
#include "oauth/userinfo.h"

#include <QDateTime>
#include <QJsonObject>

namespace accounts {

// The way to a server; the client's certificate is shown to the issuer and to the hosts that it names.
base::Route routeTo(const oauth::ServerMetadata &server, const base::Route &network);

// One sign-in that is looked after: everything about it that isn't secret.
struct Account
{
    QString id; // ours and random; the name of the keychain item
    AccountSettings settings;
    oauth::ServerMetadata server; // the endpoints it signed in with: its tokens go nowhere else
    oauth::Client client; // without its secret
    oauth::GrantType grant = oauth::GrantType::AuthorizationCode; // by which it signed in
    oauth::Person person; // subject empty: nothing proves who signed in
    oauth::Scopes granted;
    QUrl registration; // where its client can be deleted, which the server made; empty: nowhere
    QDateTime signedInAt; // UTC

    QString name() const; // the label, else the person, else the server's host
    QString provider() const; // the server's host, as it is compared

    base::Route route() const; // to its server

    bool isSamePerson(const Account &other) const; // at the same issuer (OpenID Connect Core 5.7)
    bool isSameAs(const Account &other) const; // ... with the same client

    QJsonObject toJson() const;
    static base::Result<Account> fromJson(const QJsonObject &object); // code: "accounts.entry"
};

} // namespace accounts
