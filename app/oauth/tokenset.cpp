// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/tokenset.h"

#include "base/json.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace oauth {

using base::Json;
using crypto::Secret;

namespace {

constexpr int formatVersion = 1;
constexpr qint64 roundingSeconds = 60; // a server counts in whole seconds, from a moment of its own

base::Failure damaged(const char *expected)
{
    return base::failure(
        base::Error::Kind::SignInAgain, QStringLiteral("tokens.stored"), QLatin1String(expected));
}

std::optional<QDateTime> time(const Json &milliseconds)
{
    const auto value = milliseconds.integer();
    const auto when = QDateTime::fromMSecsSinceEpoch(value.value_or(0)).toUTC();
    return value && when.isValid() ? std::optional(when) : std::nullopt;
}

} // namespace

TokenSet TokenSet::renewedBy(const TokenSet &answer) const
{
    TokenSet renewed = answer;
    if (renewed.refreshToken.isEmpty()) { // RFC 6749 section 6: a new one is optional
        renewed.refreshToken = refreshToken;
        if (!renewed.refreshExpiresAt)
            renewed.refreshExpiresAt = refreshExpiresAt;
    }
    renewed.refreshEndStays = refreshExpiresAt && renewed.refreshExpiresAt
        && *renewed.refreshExpiresAt <= refreshExpiresAt->addSecs(roundingSeconds);
    if (renewed.idToken.isEmpty()) // OpenID Connect Core 12.2: might not contain one
        renewed.idToken = idToken;
    if (renewed.scopes.isEmpty()) // RFC 6749 section 6: if omitted, the same as before
        renewed.scopes = scopes;
    return renewed;
}

Secret TokenSet::toBytes() const
{
    QJsonObject object {
        {QStringLiteral("version"), formatVersion},
        {QStringLiteral("access_token"), accessToken.revealText()},
        {QStringLiteral("refresh_token"), refreshToken.revealText()},
        {QStringLiteral("id_token"), idToken.revealText()},
        {QStringLiteral("token_type"), tokenType},
        {QStringLiteral("scope"), scopes.toString()},
        {QStringLiteral("received_at_ms"), receivedAt.toMSecsSinceEpoch()},
    };
    if (expiresAt)
        object.insert(QStringLiteral("expires_at_ms"), expiresAt->toMSecsSinceEpoch());
    if (refreshExpiresAt) {
        object.insert(QStringLiteral("refresh_expires_at_ms"), refreshExpiresAt->toMSecsSinceEpoch());
        object.insert(QStringLiteral("refresh_end_stays"), refreshEndStays);
    }
    return Secret(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

base::Result<TokenSet> TokenSet::fromBytes(QByteArrayView bytes)
{
    const auto stored = Json::parse(bytes);
    if (!stored || !stored->isObject())
        return damaged("JSON");
    if (stored->value("version").integer() != formatVersion)
        return damaged("version");
    for (const char *name : {"access_token", "refresh_token", "id_token", "token_type", "scope"}) {
        if (!stored->value(name).isString())
            return damaged(name);
    }
    const Json expires = stored->value("expires_at_ms");
    const Json refreshExpires = stored->value("refresh_expires_at_ms");
    const auto received = time(stored->value("received_at_ms"));
    if (!received)
        return damaged("received_at_ms");
    if (!expires.isUndefined() && !time(expires))
        return damaged("expires_at_ms");
    if (!refreshExpires.isUndefined() && !time(refreshExpires))
        return damaged("refresh_expires_at_ms");

    return TokenSet {
        .accessToken = Secret(stored->value("access_token").text()),
        .refreshToken = Secret(stored->value("refresh_token").text()),
        .idToken = Secret(stored->value("id_token").text()),
        .tokenType = stored->value("token_type").string(),
        .scopes = Scopes::parse(stored->value("scope").string()),
        .receivedAt = *received,
        .expiresAt = time(expires),
        .refreshExpiresAt = time(refreshExpires),
        .refreshEndStays = stored->value("refresh_end_stays").isTrue(),
    };
}

} // namespace oauth
