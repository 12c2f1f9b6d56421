// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/onrequest.h"

#include "oauth/bearer.h"
#include "oauth/endpoint.h"

#include <QElapsedTimer>

namespace accounts {

OnRequest::OnRequest(net::Http &http, Discovery &discovery)
    : m_http(http)
    , m_discovery(discovery)
{
}

OnRequest OnRequest::by(const base::Route &route) const
{
    return {m_http.by(route), m_discovery};
}

base::Future<Trial> OnRequest::tryToken(const QString &address, const crypto::Secret &token, QObject *owner)
{
    const auto request = oauth::checkedUrl(address).and_then(
        [&token](const QUrl &url) { return oauth::bearerRequest(url, token); });
    if (!request)
        return base::ready<Trial>(base::Failure(request.error()));
    QElapsedTimer timer;
    timer.start();
    return base::andThen(
        m_http.send(*request, owner), owner, [timer](const base::HttpAnswer &answer) -> base::Result<Trial> {
            return Trial {answer, timer.elapsed()};
        });
}

base::Future<oauth::IssuerDocument> OnRequest::issuerDocument(const QString &issuer, QObject *owner)
{
    return base::andThen(m_discovery.metadataAnswer(m_http, issuer, owner), owner,
        [issuer](const base::HttpAnswer &answer) { return oauth::IssuerDocument::parse(answer, issuer); });
}

base::Future<oauth::PublishedKeys> OnRequest::publishedKeys(
    const oauth::IssuerDocument &document, QObject *owner)
{
    const auto address = document.jwksUri();
    if (!address)
        return base::ready<oauth::PublishedKeys>(base::Failure(address.error()));
    base::HttpRequest request;
    request.url = *address;
    request.headers = {{"Accept", "application/json"}};
    return base::andThen(m_http.send(request, owner), owner,
        [](const base::HttpAnswer &answer) { return oauth::PublishedKeys::parse(answer); });
}

base::Future<jose::JwkSet> OnRequest::keysOf(const QString &issuer, QObject *owner)
{
    const auto keys = base::andThen(issuerDocument(issuer, owner), owner,
        [self = *this, owner](
            const oauth::IssuerDocument &document) mutable { return self.publishedKeys(document, owner); });
    return base::andThen(keys, owner,
        [](const oauth::PublishedKeys &found) -> base::Result<jose::JwkSet> { return found.usable; });
}

} // namespace accounts
