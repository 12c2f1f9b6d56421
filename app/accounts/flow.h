// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/madeclient.h"
#include "accounts/services.h"
#include "accounts/signinrequest.h"
#include "base/future.h"
#include "oauth/tokenset.h"

#include <QDateTime>
#include <QObject>
#include <optional>

namespace accounts {

// How a sign-in comes by tokens once the server is known: one grant of RFC 6749, asked for once. It is a
// child of the sign-in, to whose activity its requests belong; cancelling is destroying it.
class Flow : public QObject
{
    Q_OBJECT

public:
    // Of the sign-in.
    enum class Step {
        Discover,
        Register,
        AskForCode, // that is typed on another device
        OpenBrowser,
        WaitForUser,
        RedeemCode,
        AskForToken, // as a program
        VerifyIdToken,
        Save
    };
    Q_ENUM(Step)

    // By `services` it goes the person's own way; `made` registers a client where the request says so.
    Flow(const Services &services, const oauth::ServerMetadata &server, const SignInRequest &request,
        MadeClient &made, QObject *parent);

    virtual base::Future<oauth::TokenSet> run() = 0;
    virtual QString nonce() const { return {}; } // that an ID token has to repeat

    const oauth::ServerMetadata &server() const { return m_server; }
    oauth::GrantType grant() const { return m_request.grant; }
    const oauth::Client &client() const { return m_client; } // as it asks: with secret, method, redirect_uri

    // While it waits for the person:
    virtual QUrl address() const { return {}; } // for the browser; empty before
    virtual QString code() const { return {}; } // what is typed on another device; empty: nothing is
    virtual QDateTime waitsUntil() const { return {}; } // UTC
    base::Future<base::Done> openBrowser();
    // The address for a browser that is opened again, or is elsewhere: a server may let each be used once.
    // Codes: those of parsePushedAuthorizationAnswer and Http.
    virtual base::Future<QUrl> freshAddress() { return base::ready<QUrl>(address()); }
    base::Future<base::Done> openBrowserAgain(); // codes: those, and those of OpenBrowser

    // Why the browser couldn't be opened, which may turn out later; the flow waits all the same.
    const std::optional<base::Error> &browserTrouble() const { return m_browserTrouble; }

Q_SIGNALS:
    // A step begins; the ones before it are done.
    void reached(accounts::Flow::Step step);
    void browserFailed(); // there is a browserTrouble()

protected:
    // The client to ask with: how it shows who it is, a key to bind its tokens to where the server offers
    // that, and made by the server first where it is to be (RFC 7591).
    base::Future<base::Done> identify(const QUrl &redirectUri);

    const Services &services() const { return m_services; }
    const SignInRequest &request() const { return m_request; }
    void forgetMadeClient(); // another is made in its place

private:
    base::Result<base::Done> authenticate();

    Services m_services;
    oauth::ServerMetadata m_server;
    SignInRequest m_request;
    MadeClient &m_made;
    oauth::Client m_client;
    std::optional<base::Error> m_browserTrouble;
};

} // namespace accounts
