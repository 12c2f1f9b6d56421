// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/resourcemetadata.h"

#include "base/text.h"
#include "oauth/answer.h"
#include "oauth/endpoint.h"

namespace oauth {

using base::Error;
using base::Result;

namespace {

QString pathOf(const QUrl &url)
{
    const QString path = url.path(QUrl::FullyEncoded);
    return path.endsWith(u'/') ? path.chopped(1) : path;
}

// Whether one address lies in the other: the same origin, and its path goes on from the other's.
bool liesIn(const QUrl &inner, const QUrl &outer)
{
    const QString within = pathOf(inner) + u'/';
    return origin(inner) == origin(outer) && within.startsWith(pathOf(outer) + u'/');
}

QUrl withPath(const QUrl &host, const QString &path)
{
    QUrl url = host;
    url.setPath(path, QUrl::StrictMode);
    return url;
}

} // namespace

Result<QUrl> ResourceMetadata::canonical(const QString &address)
{
    auto url = checkedUrl(address);
    if (!url)
        return url;
    url->setFragment({});
    if (url->path() == QLatin1String("/") && !url->hasQuery())
        url->setPath({});
    return url;
}

QList<QUrl> ResourceMetadata::wellKnownUrls(const QUrl &resource)
{
    const QString wellKnown = QStringLiteral("/.well-known/oauth-protected-resource");
    const QString path = pathOf(resource);
    QList<QUrl> urls {withPath(resource, wellKnown + path)};
    if (!path.isEmpty() || resource.hasQuery()) {
        QUrl host = withPath(resource, wellKnown);
        host.setQuery(QString());
        urls += host;
    }
    return urls;
}

Result<ResourceMetadata> ResourceMetadata::parse(const base::HttpAnswer &answer, const QUrl &asked)
{
    const QString from = shownHost(answer.url);
    const auto refused
        = [&from](Error::Kind kind, const char *code, const QString &expected, const QString &found) {
              return base::failure(kind, QLatin1String(code), expected, base::visible(found, 256), from);
          };
    if (answer.status != 200)
        return statusFailure(answer, QStringLiteral("resource.status"));
    if (isPage(answer))
        return typeFailure(answer, QStringLiteral("resource.html"));
    const auto document = jsonObject(answer, QStringLiteral("resource.json"));
    if (!document)
        return base::Failure(document.error());

    ResourceMetadata metadata;
    metadata.resource = document->value("resource").string();
    const auto named = checkedUrl(metadata.resource);
    if (!named || !liesIn(asked, *named)) {
        return refused(
            Error::Kind::NotGenuine, "resource.other", asked.toString(QUrl::FullyEncoded), metadata.resource);
    }
    metadata.authorizationServers = document->value("authorization_servers").strings();
    for (const QString &server : std::as_const(metadata.authorizationServers)) {
        if (!checkedIssuer(server))
            return refused(Error::Kind::BadAnswer, "resource.server", QStringLiteral("https://"), server);
    }
    if (metadata.authorizationServers.isEmpty()) {
        return refused(
            Error::Kind::BadAnswer, "resource.no_server", QStringLiteral("authorization_servers"), QString());
    }
    metadata.scopesSupported = Scopes(document->value("scopes_supported").strings());
    metadata.resourceName = document->value("resource_name").string();
    return metadata;
}

} // namespace oauth
