// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/deviceauthorization.h"

#include "base/text.h"
#include "oauth/answer.h"
#include "oauth/authorizationendpoint.h"
#include "oauth/endpoint.h"
#include "oauth/tokenendpoint.h"

#include <algorithm>

namespace oauth {

using base::Error;
using base::Json;
using base::Result;
using std::chrono::seconds;

namespace {

constexpr qsizetype longestUserCode = 64;

base::Failure badDevice(const char *code, const QString &expected, const QString &found, const QString &from)
{
    return base::failure(
        Error::Kind::BadAnswer, QLatin1String(code), expected, base::visible(found, 256), from);
}

// Google has the second name.
Json verificationUri(const Json &body)
{
    const Json standard = body.value("verification_uri");
    return standard.isString() ? standard : body.value("verification_url");
}

seconds wholeSeconds(const Json &value, seconds most)
{
    const double asked = value.number().value_or(0);
    return seconds(qint64(std::clamp(asked, 0.0, double(most.count()))));
}

// What is shown must be what has to be typed.
bool isShown(const QString &userCode)
{
    return userCode.size() <= longestUserCode && base::visible(userCode) == userCode;
}

} // namespace

base::HttpRequest deviceAuthorizationRequest(const ServerMetadata &server, const Client &client)
{
    base::Parameters form;
    if (!client.scopes.isEmpty() && !server.quirks.scopeParameter.isEmpty()) {
        form.append(
            {server.quirks.scopeParameter, client.scopes.tokens().join(server.quirks.scopeSeparator)});
    }
    for (const auto &extra : client.extraParameters) {
        if (!AuthorizationRequest::isReserved(extra.first) && !extra.second.isEmpty())
            form.append(extra);
    }
    return grantRequest(server.deviceAuthorizationEndpoint, server, client, form);
}

Result<DeviceAuthorization> parseDeviceAuthorizationAnswer(const base::HttpAnswer &answer)
{
    const QString from = shownHost(answer.url);
    if (isPage(answer))
        return typeFailure(answer, QStringLiteral("device.html"));
    const auto body = jsonObject(answer, QStringLiteral("device.json"));
    if (const auto error = body ? serverError(*body, answer) : std::nullopt)
        return base::Failure(*error);
    if (answer.status != 200)
        return statusFailure(answer, QStringLiteral("device.status"));
    if (!body)
        return base::Failure(body.error());

    DeviceAuthorization device;
    device.deviceCode = crypto::Secret(body->value("device_code").string().toUtf8());
    device.userCode = body->value("user_code").string();
    const seconds life = wholeSeconds(body->value("expires_in"), DeviceAuthorization::longestLife);
    const QString uri = verificationUri(*body).string();
    const QString complete = body->value("verification_uri_complete").string();
    const std::pair<const char *, bool> required[] {{"device_code", !device.deviceCode.isEmpty()},
        {"user_code", !device.userCode.isEmpty()}, {"verification_uri", !uri.isEmpty()},
        {"expires_in", life > seconds(0)}};
    for (const auto &[member, isThere] : required) {
        if (!isThere)
            return badDevice("device.missing", QLatin1String(member), {}, from);
    }
    if (!isShown(device.userCode))
        return badDevice("device.user_code", {}, device.userCode, from);
    const auto address = checkedUrl(uri);
    if (!address)
        return badDevice("device.uri", QStringLiteral("verification_uri"), uri, from);
    device.verificationUri = *address;
    if (const auto whole = checkedUrl(complete))
        device.verificationUriComplete = *whole;
    else if (!complete.isEmpty())
        return badDevice("device.uri", QStringLiteral("verification_uri_complete"), complete, from);

    device.expiresAt = answer.receivedAt.addSecs(life.count());
    const seconds asked = wholeSeconds(body->value("interval"), DeviceAuthorization::longestLife);
    device.interval = asked > seconds(0) ? asked : std::min(life, DeviceAuthorization::usualInterval);
    if (device.interval > life) {
        return badDevice("device.interval", QStringLiteral("%1 s").arg(life.count()),
            QStringLiteral("%1 s").arg(device.interval.count()), from);
    }
    return device;
}

} // namespace oauth
