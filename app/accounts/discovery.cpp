// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/discovery.h"

#include "oauth/answer.h"
#include "oauth/endpoint.h"
#include "oauth/publishedkeys.h"

namespace accounts {

namespace {

base::HttpRequest jsonRequest(const QUrl &url)
{
    base::HttpRequest request;
    request.url = url;
    request.headers = {{"Accept", "application/json"}};
    return request;
}

bool isDocument(const base::HttpAnswer &answer)
{
    if (answer.status != 200 || oauth::isPage(answer))
        return false;
    const auto object = oauth::jsonObject(answer, QStringLiteral("discovery.json"));
    return object && object->value("issuer").isString();
}

} // namespace

oauth::Quirks quirksAt(const QString &issuer, const KnownQuirks &known)
{
    oauth::ServerMetadata server;
    server.issuer = issuer;
    return known ? known(server) : oauth::Quirks();
}

Discovery::Discovery(base::Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
{
}

base::Future<base::HttpAnswer> Discovery::metadataAnswer(
    net::Http &http, const QString &issuer, QObject *owner, oauth::ServerMetadata::Lookup lookup)
{
    const auto url = oauth::checkedIssuer(issuer);
    if (!url)
        return base::ready<base::HttpAnswer>(base::Failure(url.error()));
    return ask(http, oauth::ServerMetadata::wellKnownUrls(*url, lookup), owner);
}

base::Future<oauth::ServerMetadata> Discovery::serverMetadata(net::Http &http, const QString &issuer,
    const oauth::Quirks &quirks, QObject *owner, oauth::ServerMetadata::Lookup lookup)
{
    return base::andThen(
        metadataAnswer(http, issuer, owner, lookup), owner, [issuer, quirks](const base::HttpAnswer &answer) {
            return oauth::ServerMetadata::parse(answer, issuer, quirks);
        });
}

// `telling`: the first answer so far that was more than a 4xx.
base::Future<base::HttpAnswer> Discovery::ask(
    net::Http &http, QList<QUrl> addresses, QObject *owner, const std::optional<base::HttpAnswer> &telling)
{
    base::HttpRequest request = jsonRequest(addresses.takeFirst());
    request.followSameOriginRedirect = true;
    const auto next = [this, &http, addresses, owner, telling](
                          const base::HttpAnswer &answer) -> base::Future<base::HttpAnswer> {
        if (isDocument(answer))
            return base::ready<base::HttpAnswer>(answer);
        const bool isNothing = answer.status >= 400 && answer.status < 500 && !oauth::isBusy(answer.status);
        const auto told = telling || isNothing ? telling : std::optional(answer);
        if (!addresses.isEmpty())
            return ask(http, addresses, owner, told);
        return base::ready<base::HttpAnswer>(told.value_or(answer));
    };
    return base::andThen(http.send(request, owner), owner, next);
}

base::Future<Believed> Discovery::verify(net::Http &http, const crypto::Secret &idToken,
    const oauth::ServerMetadata &server, const oauth::IdTokenExpectation &expectation, QObject *owner)
{
    return withKeys<Believed>(
        http, server, owner, [idToken, expectation](const jose::JwkSet &keys) -> base::Result<Believed> {
            const auto verified = oauth::IdToken::verify(idToken, keys, expectation);
            if (!verified)
                return base::Failure(verified.error());
            return Believed {*verified, keys};
        });
}

base::Future<jose::JwkSet> Discovery::keys(
    net::Http &http, const oauth::ServerMetadata &server, bool fresh, QObject *owner)
{
    // Whose word is taken on one way there isn't taken on another.
    const KeysAt at {&http, server.jwksUri};
    const auto known = m_keys.constFind(at);
    const bool isKnown = known != m_keys.cend();
    const auto rests = [this](const QDateTime &since) {
        return since.isValid() && since.secsTo(m_clock()) < keysRestSeconds;
    };
    if (isKnown && (!fresh || rests(known->refetchedAt)))
        return base::ready<jose::JwkSet>(known->keys);

    const auto read = [this, at, isKnown](const base::HttpAnswer &answer) -> base::Result<jose::JwkSet> {
        const auto keys = oauth::publishedSet(answer);
        if (keys)
            m_keys.insert(at, {*keys, answer.receivedAt, isKnown ? answer.receivedAt : QDateTime()});
        return keys;
    };
    return base::andThen(http.send(jsonRequest(server.jwksUri), owner), owner, read);
}

QDateTime Discovery::keysAt(const net::Http &http, const oauth::ServerMetadata &server) const
{
    return m_keys.value({&http, server.jwksUri}).fetchedAt;
}

} // namespace accounts
