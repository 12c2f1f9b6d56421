// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/publishedkeys.h"

#include "jose/signature.h"
#include "oauth/answer.h"
#include "oauth/endpoint.h"

#include <algorithm>
#include <array>

namespace oauth {

using base::Json;
using base::Result;

namespace {

// RFC 7518 sections 6.2.2, 6.3.2 and 6.4.1
bool isPrivateKey(const Json &key)
{
    constexpr std::array members {"d", "p", "q", "dp", "dq", "qi", "oth", "k"};
    return std::any_of(
        members.begin(), members.end(), [&key](const char *name) { return !key.value(name).isUndefined(); });
}

QString faultOf(const jose::Jwk &key)
{
    // RFC 7517 sections 4.2 and 4.3
    const bool verifies = key.keyOps.isEmpty() || key.keyOps.contains(QLatin1String("verify"));
    if ((!key.use.isEmpty() && key.use != QLatin1String("sig")) || !verifies)
        return QStringLiteral("jwk.use");
    if (!key.alg.isEmpty() && !jose::knownAlgorithms().contains(key.alg))
        return QStringLiteral("jwk.alg");
    return {};
}

PublishedKey published(const Json &json)
{
    PublishedKey shown {
        .kid = json.value("kid").string(),
        .kty = json.value("kty").string(),
        .crv = json.value("crv").string(),
        .alg = json.value("alg").string(),
        .use = json.value("use").string(),
        .thumbprint = {},
        .isPrivate = isPrivateKey(json),
        .fault = {},
    };
    const auto key = jose::Jwk::parse(json);
    if (!key) {
        shown.fault = key.error().code;
        return shown;
    }
    shown.bits = key->key.bits();
    shown.thumbprint = key->thumbprint();
    shown.fault = faultOf(*key);
    return shown;
}

// A name that two keys of one kind have finds neither.
void markAmbiguous(QList<PublishedKey> &keys)
{
    const auto nameOf = [](const PublishedKey &key) { return QStringList {key.kid, key.kty, key.alg}; };
    QHash<QStringList, int> times;
    for (const PublishedKey &key : std::as_const(keys))
        times[nameOf(key)] += key.fault.isEmpty() ? 1 : 0;
    for (PublishedKey &key : keys) {
        if (key.fault.isEmpty() && !key.kid.isEmpty() && times.value(nameOf(key)) > 1)
            key.fault = QStringLiteral("jwk.ambiguous");
    }
}

} // namespace

Result<jose::JwkSet> publishedSet(const base::HttpAnswer &answer)
{
    if (answer.status != 200)
        return statusFailure(answer, QStringLiteral("jwks.status"));
    auto usable = jose::JwkSet::parse(answer.body);
    if (!usable && isPage(answer)) // keys are taken whatever they are called
        return typeFailure(answer, QStringLiteral("jwks.html"));
    if (!usable)
        usable.error().from = shownHost(answer.url);
    return usable;
}

Result<PublishedKeys> PublishedKeys::parse(const base::HttpAnswer &answer)
{
    const auto usable = publishedSet(answer);
    if (!usable)
        return base::Failure(usable.error());
    PublishedKeys set {{}, *usable, answer.body, answer.url, answer.receivedAt};
    const auto json = Json::parse(answer.body, Json::Duplicates::Keep);
    for (const Json &item : json->value("keys").items())
        set.keys += published(item);
    markAmbiguous(set.keys);
    return set;
}

} // namespace oauth
