// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/issuerdocument.h"

#include "base/text.h"
#include "oauth/answer.h"
#include "oauth/endpoint.h"
#include "oauth/servermetadata.h"

namespace oauth {

using base::Error;
using base::Json;
using base::Result;

Result<IssuerDocument> IssuerDocument::parse(const base::HttpAnswer &answer, const QString &issuer)
{
    if (answer.status != 200)
        return statusFailure(answer, QStringLiteral("discovery.status"));
    if (isPage(answer))
        return typeFailure(answer, QStringLiteral("discovery.html"));
    const auto json = jsonObject(answer, QStringLiteral("discovery.json"));
    if (!json)
        return base::Failure(json.error());
    const auto metadata = ServerMetadata::parse(answer, issuer);
    return IssuerDocument {issuer, answer.url, *json, answer.receivedAt,
        metadata ? std::nullopt : std::optional(metadata.error())};
}

bool IssuerDocument::namesItself() const
{
    return issuer() == asked;
}

QList<IssuerDocument::Address> IssuerDocument::addresses() const
{
    QList<Address> found;
    for (const Json::Member &member : json.members()) {
        const bool isAddress = member.name.endsWith("_endpoint") || member.name == "jwks_uri";
        if (!isAddress || member.value.type() == Json::Type::Null)
            continue;
        const QString text
            = member.value.isString() ? member.value.string() : QString::fromUtf8(member.value.toBytes());
        found += {QString::fromUtf8(member.name), text,
            member.value.isString() && checkedEndpoint(text).has_value()};
    }
    return found;
}

Result<QUrl> IssuerDocument::jwksUri() const
{
    const QString from = shownHost(foundAt);
    const QString name = QStringLiteral("jwks_uri");
    const auto refused = [&from](const char *code, const QString &expected, const QString &found = {}) {
        return base::failure(Error::Kind::BadAnswer, QLatin1String(code), expected, found, from);
    };
    if (!namesItself())
        return refused("discovery.issuer", asked, base::visible(issuer(), 256));
    const Json value = json.value("jwks_uri");
    if (!value.isString())
        return refused("discovery.missing", name);
    const auto url = checkedEndpoint(value.string());
    // A document from the net has no business with what is behind this computer's door.
    if (!url || !mayPointTo(QUrl(asked), *url))
        return refused("discovery.endpoint", name, base::visible(value.string(), 256));
    return *url;
}

} // namespace oauth
