// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/address.h"
#include "accounts/discovery.h"
#include "base/future.h"
#include "net/http.h"
#include "oauth/resourcemetadata.h"
#include "oauth/servermetadata.h"

#include <QObject>
#include <QStringList>

namespace accounts {

// A document that was looked at on the way.
struct Looked
{
    QUrl url;
    std::optional<base::Error> fault; // the rule that it breaks; absent: it was good
};

// Where an address leads.
struct Found
{
    oauth::ServerMetadata server;
    QString resource; // the API that tokens are for, RFC 8707; empty: it was an issuer's own address
    QString resourceName; // foreign text; empty: none
    oauth::Scopes scopes; // that the API wants
    QStringList issuers; // that the API says give tokens for it, in its order
    qsizetype chosen = 0; // which of them the server is
    bool isGuessed = false; // the API names no issuer; its own host was tried
    QList<Looked> looked; // in their order

    QString issuer() const { return server.askedIssuer(); }

    // What a sign-in there begins with: what the API wants, and what OpenID Connect has as far as the server
    // lists it.
    oauth::Scopes usualScopes() const;
};

// From one address to who signs in there: an API that says who gives tokens for it (401 with
// resource_metadata, RFC 9728), or the issuer itself (OpenID Connect Discovery, RFC 8414), an e-mail address
// by WebFinger (RFC 7033, OpenID Connect Discovery section 2). Nothing is sent before run(); cancelling is
// destroying it.
class Finding : public QObject
{
    Q_OBJECT

public:
    // By that way; it goes on through a lock.
    Finding(net::Http &http, Discovery &discovery, const KnownQuirks &known = {},
        const base::Route &route = {}, const net::RouteSecrets &secrets = {}, QObject *parent = nullptr);

    // Before run(), where a client is given for the issuer: a silent one is followed by no other.
    void keepToFirst() { m_keepsToFirst = true; }

    // Once; of several issuers that an API names it is the one given, else the first that answers. Codes:
    // "find.nothing" (nobody there speaks OAuth), "find.issuer" (the address leads to others: expected),
    // "find.private" (found: the private address that a public one leads to), those of ResourceMetadata,
    // ServerMetadata and Http.
    base::Future<Found> run(const Address &address, const QString &issuer = {});

    const QList<Looked> &looked() const { return m_found.looked; } // after a failure, too

private:
    using Step = base::Future<Found>;

    base::Future<base::HttpAnswer> probe(const QUrl &resource);
    Step follow(const base::HttpAnswer &answer);
    Step askApi(const QList<QUrl> &documents);
    Step askResource(const QList<QUrl> &documents, const std::optional<base::Error> &before = {});
    Step takeResource(const oauth::ResourceMetadata &metadata);
    Step askNamed(qsizetype index);
    Step askIssuer(const QString &issuer);
    Step askEMail(const Address &address);
    Step askWebFinger(const QUrl &url, bool mayBeSentOn);
    Step sendOn(const QUrl &from, const QUrl &target);
    Step takeWebFinger(const base::HttpAnswer &answer);
    Step guess(const base::Error &why);
    QString ownIssuer() const; // of the address's host, without a path
    std::optional<base::Error> offence(const QUrl &url) const;
    std::optional<base::Error> otherThanWanted(const QString &issuer) const;
    void note(const QUrl &url, const std::optional<base::Error> &fault);

    net::Http &m_http;
    Discovery &m_discovery;
    KnownQuirks m_known;
    QUrl m_resource;
    QString m_issuer; // the one that is wanted; empty: the first that answers
    bool m_keepsToFirst = false;
    std::optional<base::Error> m_unanswered; // what became of the first look, where that has no answer
    bool m_wantsToken = false; // the address answered that it wants one
    Found m_found;
};

} // namespace accounts
