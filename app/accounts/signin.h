// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountbook.h"
#include "accounts/credentiallock.h"
#include "accounts/madeclient.h"
#include "accounts/services.h"
#include "base/future.h"
#include "jose/jwk.h"
#include "net/redirectlistener.h"
#include "oauth/authorizationendpoint.h"
#include "oauth/idtoken.h"
#include "oauth/tokenset.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>
#include <chrono>
#include <memory>
#include <optional>

namespace net {
class CodeGrant;
}

namespace accounts {

// What the person wants to sign in to.
struct SignInRequest
{
    QString issuer; // empty: the endpoints are given by hand
    oauth::Quirks quirks; // of that issuer
    std::optional<oauth::ServerMetadata> server; // given by hand
    oauth::Client client;
    QString accountId; // of the account that signs in again; empty: a new one
    AccountSettings settings; // of the account; one found to be known keeps what isn't set here
    bool registers = false; // a client without an id is made by the server, RFC 7591
    bool needsKeychain = false; // a login that lives for this run only is of no use
};

// Signing in: the authorization code grant, RFC 6749 section 4.1, from the first question to the keychain.
// That is tried, and unlocked if it must be, before the browser opens: no fresh login is thrown away.
// Cancelling is destroying it: the port closes, requests abort, nothing is saved.
class SignIn : public QObject
{
    Q_OBJECT

public:
    enum class Step { Discover, Register, OpenBrowser, WaitForUser, RedeemCode, VerifyIdToken, Save };
    Q_ENUM(Step)

    static constexpr std::chrono::seconds patience {300}; // for the person in the browser

    SignIn(const Services &services, const SignInRequest &request, QObject *parent = nullptr);
    ~SignIn() override;

    // Once. Codes: those of Discovery, SecretStore (one that can't be used; a missing one only if it is
    // needed), RedirectListener, MadeClient, AuthorizationRequest, the token endpoint and IdToken;
    // "id_token.missing", "id_token.no_keys", "sign_in.other_person", "sign_in.server_changed",
    // "sign_in.secret_missing".
    base::Future<Account> run();

    void setPatience(std::chrono::seconds wait) { m_patience = wait; } // before run()

    QUrl authorizationUrl() const { return m_authorizationUrl; } // empty before OpenBrowser
    QUrl redirectUri() const { return m_redirectUri; }
    QDateTime waitsUntil() const { return m_waitsUntil; } // UTC
    base::Result<base::Done> openBrowser(); // again, too

    // Why the browser couldn't be opened; the sign-in waits all the same, the person has the link.
    const std::optional<base::Error> &browserTrouble() const { return m_browserTrouble; }

Q_SIGNALS:
    // A step begins; the ones before it are done. How run() ends tells the rest.
    void reached(accounts::SignIn::Step step);

private:
    // What is believed once the ID token has passed; subject empty when there was none to check.
    struct Verified
    {
        oauth::TokenSet tokens;
        oauth::Person person;
        std::optional<jose::JwkSet> keys;
    };

    base::Future<oauth::ServerMetadata> goOnWith(const oauth::ServerMetadata &server);
    base::Future<oauth::ServerMetadata> discover();
    base::Result<base::Done> compareWithBefore(const oauth::ServerMetadata &server) const;
    bool goesElsewhere(const Account &account) const;
    base::Future<oauth::ServerMetadata> tryKeychain(const oauth::ServerMetadata &server);
    base::Future<oauth::ServerMetadata> identify(const oauth::ServerMetadata &server);
    oauth::WhoSignsIn who(const oauth::ServerMetadata &server) const;
    base::Result<QUrl> listen();
    base::Future<oauth::AuthorizationCode> askUser(const oauth::ServerMetadata &server);
    base::Future<oauth::TokenSet> redeemCode(const oauth::AuthorizationCode &code);
    base::Future<Verified> verifyIdToken(const oauth::TokenSet &tokens);
    base::Future<Verified> nameThePerson(const Verified &verified);
    base::Future<Verified> askApi(const Verified &verified);
    base::Future<Account> keep(const Verified &verified);

    base::Future<quint64> lastSequence(const QString &id, CredentialLock &lock);
    base::Future<Account> write(const Entry &entry, const std::shared_ptr<CredentialLock> &lock);
    base::Result<Account> put(const Entry &entry);
    crypto::Secret registrationToken() const;
    base::Result<Account> accountFor(const Verified &verified) const;
    void record(const base::Result<Account> &result);
    void keepMadeClient();
    void tellBrowser(const base::Result<Account> &result);
    void reach(Step step);

    Services m_services;
    SignInRequest m_request;
    std::chrono::seconds m_patience = patience;
    QPointer<net::RedirectListener> m_listener;
    net::Http *m_http; // by the way to the server, as far as that is known
    net::CodeGrant *m_grant = nullptr;
    MadeClient m_made;
    oauth::Registration m_replaced; // the account's client, in whose place one is made
    std::optional<oauth::AuthorizationRequest> m_authorization;
    std::optional<base::Error> m_browserTrouble;
    QUrl m_authorizationUrl;
    QUrl m_redirectUri;
    QString m_grantedInRedirect; // scopes that came with the code
    QDateTime m_waitsUntil;
};

} // namespace accounts
