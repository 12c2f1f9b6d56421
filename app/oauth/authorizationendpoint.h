// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/form.h"
#include "oauth/client.h"
#include "oauth/pkce.h"
#include "oauth/servermetadata.h"

#include <QDateTime>

namespace oauth {

// The code of RFC 6749 section 4.1.2. Exists only when an answer passed every check of its request.
class AuthorizationCode
{
public:
    const crypto::Secret &value() const { return m_value; }

private:
    friend class AuthorizationRequest;
    explicit AuthorizationCode(const crypto::Secret &value)
        : m_value(value)
    {
    }
    crypto::Secret m_value;
};

// Who is to sign in, OpenID Connect Core 3.1.2.1.
struct WhoSignsIn
{
    QString loginHint; // a name or an e-mail address; empty: nobody in particular
    bool isAnother = false; // than who is signed in in the browser, perhaps: it is asked where the server can
};

// What a server keeps of an authorization request that was sent ahead, RFC 9126 section 2.2.
struct PushedRequest
{
    QString requestUri;
    QDateTime expiresAt; // UTC
};

// One attempt to sign in: RFC 6749 section 4.1.1 with PKCE and OpenID Connect Core 3.1.2.1. It keeps what
// the exchange needs; state, nonce and verifier are new for each (32 random bytes each).
class AuthorizationRequest
{
public:
    AuthorizationRequest(const ServerMetadata &server, const Client &client, const QUrl &redirectUri,
        const WhoSignsIn &who = {});

    const ServerMetadata &server() const { return m_server; }
    const Client &client() const { return m_client; }
    const QUrl &redirectUri() const { return m_redirectUri; }
    const CodeVerifier &verifier() const { return m_verifier; }
    QString state() const { return m_state; }
    QString nonce() const { return m_nonce; } // empty unless scope has openid
    QString signedResponseMode() const; // in which a signed answer is asked for; empty: a plain one is

    // Parameters that the request itself answers for: those it sends, and those that would replace them
    // (request, request_uri: RFC 9101 section 5), send the answer another way or give away a secret.
    static bool isReserved(const QString &name);

    // In the order they are sent. The client's extra parameters come last and override nothing.
    base::Parameters parameters() const;
    QUrl url() const; // the endpoint with its own query kept and the parameters behind it
    QUrl url(const PushedRequest &pushed) const; // of what was sent ahead: RFC 9126 section 4

    // Whether an answer belongs to this attempt: exactly one state, equal in constant time. That of an answer
    // which is signed is looked at before anything of it is believed.
    bool isMine(const base::Parameters &answer) const;

    // RFC 6749 section 4.1.2, RFC 9207 section 2.4. In the order iss, state, error, code.
    // Codes: "authorization.iss", "authorization.iss_missing", "authorization.state",
    // "authorization.duplicate", "authorization.code_and_error", "authorization.code", or the server's
    // own error code (access_denied ...; kind Refused, Busy for server_error and temporarily_unavailable;
    // found: its description).
    base::Result<AuthorizationCode> accept(const base::Parameters &answer) const;

private:
    QUrl at(const base::Parameters &parameters) const;
    bool hasState(const base::Parameters &answer) const;
    QString prompt() const;

    ServerMetadata m_server;
    Client m_client;
    QUrl m_redirectUri;
    WhoSignsIn m_who;
    CodeVerifier m_verifier;
    QString m_state;
    QString m_nonce;
};

} // namespace oauth
