// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/form.h"
#include "crypto/secret.h"
#include "oauth/scope.h"

#include <QString>
#include <QUrl>

namespace oauth {

// Where the browser comes back to, RFC 8252 section 7.3.
struct Redirect
{
    QString host = QStringLiteral("127.0.0.1"); // or "[::1]" or "localhost", as registered; never swapped
    QList<quint16> ports; // as registered, the first free one is used; none: any free port
    QString path = QStringLiteral("/callback"); // or none at all
    QUrl elsewhere = {}; // an https address that nobody listens on here: the person brings back what it got

    QUrl uri(quint16 boundPort) const; // 0: without a port
    // Takes http://HOST[:PORT][/PATH] apart, or keeps an https address whole. Code: "redirect.uri".
    static base::Result<Redirect> parse(const QString &uri);
    bool operator==(const Redirect &) const = default;
};

// How the client shows who it is at the token endpoint, RFC 6749 section 2.3. EmptyBasic is Basic with the
// client_id and an empty password, from a client without a secret.
enum class ClientAuthentication { None, SecretBasic, SecretPost, EmptyBasic };

bool needsSecret(ClientAuthentication authentication);

// None without a secret. With one Basic (RFC 6749 section 2.3.1 has every server take it; RFC 8414 section 2
// has it stand for an empty list), or the body where the server lists that and not Basic.
ClientAuthentication authenticationWith(const crypto::Secret &secret, const QStringList &methodsSupported);

// A client_id that is the address of a Client ID Metadata Document
// (draft-ietf-oauth-client-id-metadata-document section 3): https, with a path without dot segments, without
// user info and fragment. Code: "client.document".
base::Result<base::Done> checkClientDocument(const QString &clientId);

// What was registered at the issuer, RFC 6749 section 2. The secret, if any, isn't one on a desktop.
struct Client
{
    QString clientId;
    crypto::Secret clientSecret;
    ClientAuthentication authentication = ClientAuthentication::None;
    Redirect redirect;
    QUrl redirectUri; // with which it signed in last; empty: not yet
    Scopes scopes; // asked for
    QString resource; // the API that the tokens are for, RFC 8707 section 2; empty: not said
    base::Parameters extraParameters; // of the authorization request; can't override the standard ones
};

} // namespace oauth
