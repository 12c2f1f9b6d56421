// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountbook.h"
#include "accounts/clientcredentialsflow.h"
#include "accounts/codeflow.h"
#include "accounts/credentiallock.h"
#include "accounts/deviceflow.h"
#include "accounts/madeclient.h"
#include "accounts/services.h"
#include "accounts/signinrequest.h"
#include "base/future.h"
#include "jose/jwk.h"
#include "oauth/idtoken.h"
#include "oauth/tokenset.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>
#include <chrono>
#include <memory>
#include <optional>

namespace accounts {

// Signing in, from the first question to the keychain: by the authorization code grant, or another Flow.
// That is tried, and unlocked if it must be, before the browser opens: no fresh login is thrown away.
// Cancelling is destroying it: the port closes, requests abort, nothing is saved.
class SignIn : public QObject
{
    Q_OBJECT

public:
    using Step = Flow::Step;

    static constexpr std::chrono::seconds patience {300}; // for the person in the browser

    SignIn(const Services &services, const SignInRequest &request, QObject *parent = nullptr);
    ~SignIn() override;

    // Once. Codes: those of Discovery, SecretStore (one that can't be used; a missing one only if it is
    // needed), the Flow and IdToken;
    // "id_token.missing", "id_token.no_keys", "sign_in.other_person", "sign_in.server_changed",
    // "sign_in.secret_missing", "sign_in.lowered".
    base::Future<Account> run();

    void setPatience(std::chrono::seconds wait) { m_patience = wait; } // before run()

    // The server has given tokens: what is left has limits of its own, and is worth waiting for.
    bool hasTokens() const { return m_hasTokens; }

    // What it goes by; none before the server is known.
    Flow *flow() const { return m_flow; }
    CodeFlow *codeFlow() const { return qobject_cast<CodeFlow *>(m_flow); }
    DeviceFlow *deviceFlow() const { return qobject_cast<DeviceFlow *>(m_flow); }

Q_SIGNALS:
    // A step begins; the ones before it are done. How run() ends tells the rest.
    void reached(accounts::Flow::Step step);

private:
    // What is believed once the ID token has passed; subject empty when there was none to check.
    struct Verified
    {
        oauth::TokenSet tokens;
        oauth::Person person;
        std::optional<jose::JwkSet> keys;
        std::optional<base::Error> doubt {}; // why userinfo wasn't believed
    };

    base::Future<oauth::ServerMetadata> goOnWith(const oauth::ServerMetadata &server);
    base::Future<oauth::ServerMetadata> discover();
    base::Result<base::Done> compareWithBefore(const oauth::ServerMetadata &server) const;
    bool isGuarded() const;
    bool isLowered(const oauth::TokenSet &tokens, const Credential &before) const;
    bool goesElsewhere(const Account &account) const;
    base::Future<oauth::ServerMetadata> tryKeychain(const oauth::ServerMetadata &server);
    base::Future<base::Done> tryItem();
    oauth::WhoSignsIn who(const oauth::ServerMetadata &server) const;
    base::Future<oauth::TokenSet> askForTokens(const oauth::ServerMetadata &server);
    Flow *createFlow();
    base::Future<Verified> verifyIdToken(const oauth::TokenSet &tokens);
    base::Future<Verified> nameThePerson(const Verified &verified);
    base::Future<Verified> askApi(const Verified &verified);
    base::Future<Account> keep(const Verified &verified);
    base::Future<Account> keepAs(const base::Result<Account> &account, const Verified &verified);
    base::Future<Credential> lastKept(const QString &id, CredentialLock &lock);
    Entry goingOn(const Entry &entry, const Credential &last) const;
    base::Future<Account> write(const Entry &entry, const std::shared_ptr<CredentialLock> &lock);
    base::Future<Account> list(const Entry &entry, const std::shared_ptr<CredentialLock> &lock);
    crypto::Secret registrationToken() const;
    base::Result<Account> accountFor(const Verified &verified) const;
    void record(const base::Result<Account> &result);
    void rememberReplacedClient();
    void keepMadeClient();
    void tellBrowser(const base::Result<Account> &result);

    Services m_services;
    SignInRequest m_request;
    std::chrono::seconds m_patience = patience;
    net::Http *m_http; // by the way to the server, as far as that is known
    oauth::ServerMetadata m_document; // what it says of itself
    oauth::ServerMetadata m_server; // ... as it is used, once it is known
    MadeClient m_made;
    oauth::Registration m_replaced; // the client that the account had, and the server made
    Flow *m_flow = nullptr;
    bool m_hasTokens = false;
};

} // namespace accounts
