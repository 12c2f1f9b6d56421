// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountsettings.h"
#include "base/result.h"
#include "oauth/client.h"
#include "oauth/furthertoken.h"
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
    oauth::Client client; // without its secret and its keys
    oauth::GrantType grant = oauth::GrantType::AuthorizationCode; // by which it signed in
    oauth::Person person; // subject empty: nothing proves who signed in
    oauth::Scopes granted;
    QList<oauth::FurtherToken> further; // beside the first: what is asked for, the tokens live in memory
    QUrl registration; // where its client can be deleted, which the server made; empty: nowhere
    QDateTime signedInAt; // UTC

    QString name() const; // the label, else the person, else the program or the server's host
    QString provider() const; // the server's host, as it is compared
    // By its label, id, issuer or e-mail, or a program's client ID; the whole of it, as it is written.
    bool isCalled(const QString &name) const;

    base::Route route() const; // to its server

    // Nobody signed in: a program has it on its own behalf, RFC 6749 section 4.4.
    bool isOfProgram() const { return grant == oauth::GrantType::ClientCredentials; }

    bool isSameServer(const Account &other) const; // the issuer, or its token endpoint where there is none
    bool isSamePerson(const Account &other) const; // at the same issuer (OpenID Connect Core 5.7)
    // ... with the same client, for the same API; or the same program asks the same.
    bool isSameAs(const Account &other) const;

    QJsonObject toJson() const;
    static base::Result<Account> fromJson(const QJsonObject &object); // code: "accounts.entry"

    bool operator==(const Account &) const = default;
};

} // namespace accounts
