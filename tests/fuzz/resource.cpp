// SPDX-License-Identifier: GPL-3.0-or-later
// What an API says of itself.
#include "answer.h"
#include "oauth/endpoint.h"
#include "oauth/resourcemetadata.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const base::HttpAnswer answer = answer::read({data, qsizetype(size)});
    const auto resource
        = oauth::ResourceMetadata::parse(answer, QUrl(QStringLiteral("https://api.example/v1/things")));
    mustTell(resource);
    if (resource) {
        mustHold(!resource->authorizationServers.isEmpty());
        for (const QString &server : resource->authorizationServers)
            mustHold(oauth::checkedIssuer(server).has_value());
        mustHold(QUrl(resource->resource).host() == QLatin1String("api.example"));
    }
    const QString body = QString::fromUtf8(answer.body);
    if (const auto address = oauth::ResourceMetadata::canonical(body)) {
        mustHold(oauth::ResourceMetadata::canonical(address->toString(QUrl::FullyEncoded)) == address);
        for (const QUrl &each : oauth::ResourceMetadata::wellKnownUrls(*address))
            mustHold(oauth::origin(each) == oauth::origin(*address));
    }
    answer::keep(answer);
    return 0;
}
