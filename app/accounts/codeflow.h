// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/flow.h"
#include "accounts/madeclient.h"
#include "accounts/services.h"
#include "accounts/signinrequest.h"
#include "net/redirectlistener.h"
#include "oauth/authorizationendpoint.h"

#include <QDateTime>
#include <QPointer>
#include <chrono>
#include <optional>

namespace net {
class CodeGrant;
}

namespace accounts {

// The authorization code grant, RFC 6749 section 4.1, from the bound port to the tokens.
class CodeFlow : public Flow
{
    Q_OBJECT

public:
    // Where it goes by the person's own way; `made` registers a client where the request says so.
    CodeFlow(const Services &services, const oauth::ServerMetadata &server, const SignInRequest &request,
        const oauth::WhoSignsIn &who, MadeClient &made, QObject *parent);
    ~CodeFlow() override;

    void setPatience(std::chrono::seconds wait) { m_patience = wait; }

    // Codes: those of RedirectListener, MadeClient, AuthorizationRequest and the token endpoint.
    base::Future<oauth::TokenSet> run() override;
    oauth::Client client() const override { return m_client; }
    QString nonce() const override { return m_authorization ? m_authorization->nonce() : QString(); }

    const oauth::ServerMetadata &server() const { return m_server; }
    QUrl authorizationUrl() const { return m_authorizationUrl; } // empty before OpenBrowser
    QUrl redirectUri() const { return m_redirectUri; }
    QDateTime waitsUntil() const { return m_waitsUntil; } // UTC
    base::Result<base::Done> openBrowser(); // again, too
    const std::optional<base::Error> &browserTrouble() const { return m_browserTrouble; }

    // The address at which a browser ended that can't come back here: it passes the same checks. One that is
    // refused changes nothing. Codes: "redirect.pasted" (expected: the redirect_uri; found: where it leads),
    // "redirect.without_answer", "redirect.other_sign_in", and those of AuthorizationRequest::accept.
    base::Result<base::Done> takeAddress(const QString &address);

    // The page in the browser outlives this flow; it says how the whole sign-in ended.
    void tellBrowser(net::RedirectOutcome outcome);

private:
    base::Result<QUrl> listen();
    base::Future<oauth::Client> identify();
    base::Future<oauth::AuthorizationCode> askUser(const oauth::Client &client);
    base::Future<oauth::TokenSet> redeemCode(const oauth::AuthorizationCode &code);

    Services m_services;
    oauth::ServerMetadata m_server;
    SignInRequest m_request;
    oauth::WhoSignsIn m_who;
    MadeClient &m_made;
    oauth::Client m_client;
    std::chrono::seconds m_patience {};
    QPointer<net::RedirectListener> m_listener;
    net::CodeGrant *m_grant = nullptr;
    std::optional<oauth::AuthorizationRequest> m_authorization;
    std::optional<base::Error> m_browserTrouble;
    QUrl m_authorizationUrl;
    QUrl m_redirectUri;
    QString m_grantedInRedirect; // scopes that came with the code
    QDateTime m_waitsUntil;
};

} // namespace accounts
