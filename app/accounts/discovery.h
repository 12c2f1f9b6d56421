// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/future.h"
#include "jose/jwk.h"
#include "net/http.h"
#include "oauth/idtoken.h"
#include "oauth/servermetadata.h"

#include <QHash>
#include <QObject>
#include <functional>
#include <optional>

namespace accounts {

// An ID token that was verified, and the keys that did it.
struct Believed
{
    oauth::IdToken idToken;
    jose::JwkSet keys;
};

// What the provider of a server is known for that the server doesn't say of itself.
using KnownQuirks = std::function<oauth::Quirks(const oauth::ServerMetadata &server)>;

oauth::Quirks quirksAt(const QString &issuer, const KnownQuirks &known); // none where nothing is known

// Asks issuers how they work and for their keys, by the way that is given.
class Discovery : public QObject
{
    Q_OBJECT

public:
    static constexpr int keysRestSeconds = 60; // the least time between two fetches again from one issuer

    explicit Discovery(base::Clock clock, QObject *parent = nullptr);

    // What the first of the well-known addresses says that has a JSON object; where none has, the first
    // answer that says more than that nothing is there (4xx). Codes: those of oauth::checkedIssuer and Http.
    base::Future<base::HttpAnswer> metadataAnswer(net::Http &http, const QString &issuer, QObject *owner,
        oauth::ServerMetadata::Lookup lookup = oauth::ServerMetadata::Lookup::OpenIdFirst);
    // Codes: those of metadataAnswer and ServerMetadata::parse.
    base::Future<oauth::ServerMetadata> serverMetadata(net::Http &http, const QString &issuer,
        const oauth::Quirks &quirks, QObject *owner,
        oauth::ServerMetadata::Lookup lookup = oauth::ServerMetadata::Lookup::OpenIdFirst);

    // Codes: those of oauth::IdToken::verify and keys().
    base::Future<Believed> verify(net::Http &http, const crypto::Secret &idToken,
        const oauth::ServerMetadata &server, const oauth::IdTokenExpectation &expectation, QObject *owner);

    // What is made with the issuer's known keys, and once more with fresh ones where those may help (OpenID
    // Connect Core 10.1.1). Codes: those of `use` and keys().
    template <typename T>
    base::Future<T> withKeys(net::Http &http, const oauth::ServerMetadata &server, QObject *owner,
        const std::function<base::Result<T>(const jose::JwkSet &)> &use)
    {
        const auto first = base::andThen(keys(http, server, false, owner), owner, use);
        return base::recover(
            first, owner, [this, &http, server, owner, use](const base::Error &error) -> base::Future<T> {
                if (!oauth::IdToken::mayNeedFreshKeys(error))
                    return base::ready<T>(base::Failure(error));
                return base::andThen(keys(http, server, true, owner), owner, use);
            });
    }

    // The issuer's keys, remembered. With `fresh`, fetched again unless that was just done: whoever brings
    // tokens of unknown keys may not have it asked each time.
    // Codes: those of oauth::publishedSet and Http.
    base::Future<jose::JwkSet> keys(
        net::Http &http, const oauth::ServerMetadata &server, bool fresh, QObject *owner);
    // When those came; not valid: never.
    QDateTime keysAt(const net::Http &http, const oauth::ServerMetadata &server) const;

private:
    struct Known
    {
        jose::JwkSet keys;
        QDateTime fetchedAt;
        QDateTime refetchedAt; // not valid: never
    };

    base::Future<base::HttpAnswer> ask(net::Http &http, QList<QUrl> addresses, QObject *owner,
        const std::optional<base::HttpAnswer> &telling = {});

    base::Clock m_clock;
    using KeysAt = QPair<const net::Http *, QUrl>; // the way there, and the jwks_uri

    QHash<KeysAt, Known> m_keys;
};

} // namespace accounts
