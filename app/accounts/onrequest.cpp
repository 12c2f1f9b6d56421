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

OnRequest OnRequest::by(const Entry &entry) const
{
    return {m_http.by(entry.account.route(), entry.routeSecrets()), m_discovery};
}

base::Future<Trial> OnRequest::tryToken(
    const QString &address, const crypto::Secret &token, const crypto::Secret &proofKey, QObject *owner)
{
    const auto request = oauth::checkedUrl(address).and_then(
        [&](const QUrl &url) { return oauth::bearerRequest(url, token, proofKey); });
    if (!request)
        return base::ready<Trial>(base::Failure(request.error()));
    QElapsedTimer timer;
    timer.start();
    return base::andThen(
        m_http.send(*request, owner), owner, [timer](const base::HttpAnswer &answer) -> base::Result<Trial> {
            return Trial {answer, timer.elapsed()};
        });
}

// The keys are asked for where the answer is signed.
template <typename T>
base::Future<T> OnRequest::askServer(const Entry &entry, const base::HttpRequest &request,
    const QStringList &algorithms, QObject *owner,
    const std::function<base::Result<T>(const base::HttpAnswer &, const oauth::AnswerSigner &)> &read)
{
    net::Http &there = m_http.by(entry.account.route(), entry.routeSecrets());
    const oauth::ServerMetadata server = entry.account.server;
    const oauth::AnswerSigner nobody {server.issuer, entry.account.client.clientId, algorithms, {}};
    return base::andThen(there.send(request, owner), owner,
        [&discovery = m_discovery, &there, server, nobody, owner, read](const base::HttpAnswer &answer) {
            const bool isSigned = answer.contentType.endsWith("jwt");
            if (!isSigned || !server.hasIdTokens())
                return base::ready(read(answer, nobody));
            return discovery.withKeys<T>(
                there, server, owner, [answer, nobody, read](const jose::JwkSet &keys) {
                    oauth::AnswerSigner signer = nobody;
                    signer.keys = keys;
                    return read(answer, signer);
                });
        });
}

base::Future<oauth::Userinfo> OnRequest::userinfo(const Entry &entry, QObject *owner)
{
    const auto request = oauth::userinfoRequest(
        entry.account.server, entry.credential->tokens.accessToken, entry.credential->proofKey);
    return askServer<oauth::Userinfo>(entry, request, entry.account.server.userinfoAlgorithms(), owner,
        [subject = entry.account.person.subject](
            const base::HttpAnswer &answer, const oauth::AnswerSigner &signer) {
            return oauth::parseUserinfoAnswer(answer, subject, signer);
        });
}

base::Future<oauth::Introspection> OnRequest::introspect(
    const Entry &entry, const crypto::Secret &token, QObject *owner)
{
    const auto request = oauth::introspectionRequest(entry.account.server, entry.client(), token);
    return askServer<oauth::Introspection>(entry, request, entry.account.server.introspectionAlgorithms(),
        owner, &oauth::parseIntrospectionAnswer);
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
