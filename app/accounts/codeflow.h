// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/flow.h"
#include "net/redirectlistener.h"
#include "oauth/authorizationendpoint.h"

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
    CodeFlow(const Services &services, const oauth::ServerMetadata &server, const SignInRequest &request,
        const oauth::WhoSignsIn &who, MadeClient &made, QObject *parent);
    ~CodeFlow() override;

    void setPatience(std::chrono::seconds wait) { m_patience = wait; } // for the person in the browser

    // Codes: "authorization.not_offered" (BadInput), those of RedirectListener, MadeClient,
    // parsePushedAuthorizationAnswer, verifySignedResponse, AuthorizationRequest and the token endpoint.
    base::Future<oauth::TokenSet> run() override;
    QString nonce() const override { return m_authorization ? m_authorization->nonce() : QString(); }

    QUrl address() const override { return m_address; }
    QDateTime waitsUntil() const override { return m_waitsUntil; }
    base::Future<QUrl> freshAddress() override;
    bool isPushed() const { return m_pushed.has_value(); } // the request went ahead, RFC 9126
    // Until when the address that went ahead is good (UTC), RFC 9126 section 2.2; nothing: it lasts.
    std::optional<QDateTime> addressEnds() const
    {
        return m_pushed ? std::optional(m_pushed->expiresAt) : std::nullopt;
    }
    bool hasAnswer() const { return m_hasAnswer; } // nobody is waited for any more
    QUrl redirectUri() const { return m_redirectUri; } // empty before the port is bound

    // The address at which a browser ended that can't come back here: it passes the same checks. One that is
    // refused changes nothing. Codes: "redirect.no_address" (expected: the redirect_uri), "redirect.pasted"
    // (found: where it leads instead), "redirect.without_answer", "redirect.without_state",
    // "redirect.other_sign_in", and those of AuthorizationRequest::accept.
    base::Result<base::Done> takeAddress(const QString &address);

    // The page in the browser outlives this flow; it says how the whole sign-in ended.
    void tellBrowser(net::RedirectOutcome outcome);

private:
    base::Result<QUrl> listen();
    base::Future<oauth::AuthorizationCode> askUser(const base::Done &);
    base::Future<base::Done> sendAhead();
    base::Future<QUrl> push();
    base::Future<base::Parameters> wait();
    base::Future<base::Parameters> believe(const base::Parameters &answer);
    base::Future<oauth::TokenSet> redeemCode(const oauth::AuthorizationCode &code);

    oauth::WhoSignsIn m_who;
    std::chrono::seconds m_patience {};
    QPointer<net::RedirectListener> m_listener;
    net::CodeGrant *m_grant = nullptr;
    std::optional<oauth::AuthorizationRequest> m_authorization;
    QUrl m_address;
    QUrl m_redirectUri;
    QString m_grantedInRedirect; // scopes that came with the code
    QDateTime m_waitsUntil;
    std::optional<oauth::PushedRequest> m_pushed; // what was sent ahead
    bool m_isUsed = false; // by somebody: what was sent ahead is good once
    bool m_hasAnswer = false;
};

} // namespace accounts
