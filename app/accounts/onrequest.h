// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountbook.h"
#include "accounts/discovery.h"
#include "oauth/introspection.h"
#include "oauth/issuerdocument.h"
#include "oauth/publishedkeys.h"
#include "oauth/userinfo.h"

#include <functional>

namespace accounts {

// What came back of a request with a token.
struct Trial
{
    base::HttpAnswer answer; // redirects included: none was followed
    qint64 elapsedMs = 0; // from the request to the last byte
};

// What leaves this computer because a person asked for just that. Nothing of it is remembered, and what comes
// back is for looking at: no account uses it. A value, like the two references that it is.
class OnRequest
{
public:
    OnRequest(net::Http &http, Discovery &discovery);

    OnRequest by(const Entry &entry) const; // the same, by the account's way to its server

    // One GET with the token, and with a proof of the key that it is bound to, if it is. The request dies
    // with its owner. Codes: those of oauth::checkedUrl, bearerRequest and Http.
    base::Future<Trial> tryToken(
        const QString &address, const crypto::Secret &token, const crypto::Secret &proofKey, QObject *owner);

    // What the account's server knows of its access token's owner, and of one of its tokens. Codes: those of
    // parseUserinfoAnswer, parseIntrospectionAnswer, Discovery::keys and Http.
    base::Future<oauth::Userinfo> userinfo(const Entry &entry, QObject *owner);
    base::Future<oauth::Introspection> introspect(
        const Entry &entry, const crypto::Secret &token, QObject *owner);

    // Codes: those of Discovery::metadataAnswer and IssuerDocument.
    base::Future<oauth::IssuerDocument> issuerDocument(const QString &issuer, QObject *owner);

    // The keys that a document points to. Codes: those of IssuerDocument::jwksUri, PublishedKeys and Http.
    base::Future<oauth::PublishedKeys> publishedKeys(const oauth::IssuerDocument &document, QObject *owner);

    // The keys that an issuer publishes now, for checking signatures; it needs no endpoint to sign in by.
    base::Future<jose::JwkSet> keysOf(const QString &issuer, QObject *owner);

private:
    template <typename T>
    base::Future<T> askServer(const Entry &entry, const base::HttpRequest &request,
        const QStringList &algorithms, QObject *owner,
        const std::function<base::Result<T>(const base::HttpAnswer &, const oauth::AnswerSigner &)> &read);

    net::Http &m_http;
    Discovery &m_discovery;
};

} // namespace accounts
