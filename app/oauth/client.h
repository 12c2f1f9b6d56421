// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/form.h"
#include "crypto/secret.h"
#include "oauth/scope.h"

#include <QString>
#include <QUrl>
#include <optional>

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

// How the client shows who it is at the token endpoint.
enum class ClientAuthentication {
    None,
    SecretBasic, // RFC 6749 section 2.3.1
    SecretPost,
    EmptyBasic, // the client_id and an empty password, from a client without a secret
    PrivateKeyJwt, // an assertion that its key signs: RFC 7523 section 2.2, OpenID Connect Core 9
    TlsClientAuth, // the certificate of the connection: RFC 8705 section 2
};

// As in token_endpoint_auth_methods_supported; EmptyBasic has a name of our own.
QString authenticationName(ClientAuthentication authentication);
std::optional<ClientAuthentication> authenticationNamed(const QString &name);

bool needsSecret(ClientAuthentication authentication);

// Whether tokens are bound to a key of this computer, RFC 9449.
enum class Binding { WhereOffered, Never, Required };

QString bindingName(Binding binding); // "where_offered", "never", "required"
Binding bindingNamed(const QString &name); // an unknown one is WhereOffered

// None without a secret. With one Basic (RFC 6749 section 2.3.1 has every server take it; RFC 8414 section 2
// has it stand for an empty list), or the body where the server lists that and not Basic.
ClientAuthentication authenticationWith(const crypto::Secret &secret, const QStringList &methodsSupported);

// A client_id that is the address of a document, draft-ietf-oauth-client-id-metadata-document section 3:
// https, with a path, without dot segments, user info and fragment; or http://localhost, which servers of the
// AT Protocol read as a client in development. Code: "client.document".
base::Result<base::Done> checkClientDocument(const QString &clientId);

// What was registered at the issuer, RFC 6749 section 2. The secret, if any, isn't one on a desktop.
struct Client
{
    QString clientId;
    crypto::Secret clientSecret;
    crypto::Secret privateKey = {}; // PKCS #8, for PrivateKeyJwt; empty: none
    ClientAuthentication authentication = ClientAuthentication::None;
    bool choseAuthentication = false; // the person did; else the server's documents
    QString keyId = {}; // by which the server knows the private key, RFC 7515 section 4.1.4; empty: not named
    QString signingAlgorithm = {}; // of the private key's assertions: "ES256"; empty: not chosen yet
    Binding binding = Binding::WhereOffered;
    bool sendsAhead = true; // its authorization requests, where the server takes that: RFC 9126
    bool wantsSignedAnswers = true; // of the browser, where the server signs them: JARM
    crypto::Secret proofKey = {}; // PKCS #8, to which its tokens are bound; empty: they aren't
    Redirect redirect = {};
    QUrl redirectUri; // with which it signed in last; empty: not yet
    Scopes scopes; // asked for
    QString resource; // the API that the tokens are for, RFC 8707 section 2; empty: not said
    base::Parameters
        extraParameters; // of the request that begins a sign-in; can't override the standard ones

    bool operator==(const Client &) const = default;
};

} // namespace oauth
