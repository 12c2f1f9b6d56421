// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/registration.h"

#include "base/text.h"
#include "oauth/answer.h"
#include "oauth/clientassertion.h"
#include "oauth/endpoint.h"
#include "oauth/granttype.h"
#include "oauth/tokenendpoint.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace oauth {

using base::Error;
using base::Json;

namespace {

base::Failure unusable(const char *code, const QString &expected, const QString &found, const QString &from)
{
    return base::failure(
        Error::Kind::BadAnswer, QLatin1String(code), expected, base::visible(found, 256), from);
}

// An empty password is no method of its own there.
ClientAuthentication methodOf(const Client &client)
{
    return client.authentication == ClientAuthentication::EmptyBasic ? ClientAuthentication::None
                                                                     : client.authentication;
}

// What RFC 7592 section 3 adds; both or neither.
base::Result<base::Done> readManagement(const Json &body, Registration &made, const QString &from)
{
    const QString address = body.value("registration_client_uri").string();
    const QString token = body.value("registration_access_token").string();
    if (address.isEmpty() || token.isEmpty())
        return base::Done {};
    const auto checked = checkedEndpoint(address);
    if (!checked)
        return unusable("registration.address", QStringLiteral("registration_client_uri"), address, from);
    made.address = *checked;
    made.accessToken = crypto::Secret(token.toUtf8());
    return base::Done {};
}

} // namespace

base::HttpRequest registrationRequest(
    const ServerMetadata &server, const Client &client, const QUrl &redirectUri)
{
    const Scopes &scopes = client.scopes;
    const bool isForCode = !redirectUri.isEmpty();
    const QJsonArray none;
    QJsonObject body {
        {QStringLiteral("client_name"), QStringLiteral("Cloakroom")},
        {QStringLiteral("redirect_uris"),
            isForCode ? QJsonArray {redirectUri.toString(QUrl::FullyEncoded)} : none},
        {QStringLiteral("grant_types"),
            QJsonArray {grantTypeName(isForCode ? GrantType::AuthorizationCode : GrantType::DeviceCode),
                QStringLiteral("refresh_token")}},
        {QStringLiteral("response_types"), isForCode ? QJsonArray {QStringLiteral("code")} : none},
        {QStringLiteral("token_endpoint_auth_method"), authenticationName(methodOf(client))},
        {QStringLiteral("application_type"), QStringLiteral("native")},
    };
    if (client.authentication == ClientAuthentication::PrivateKeyJwt) { // RFC 7591 section 2
        const QJsonObject key = QJsonDocument::fromJson(publicKey(client)).object();
        body.insert(QStringLiteral("jwks"), QJsonObject {{QStringLiteral("keys"), QJsonArray {key}}});
        body.insert(QStringLiteral("token_endpoint_auth_signing_alg"), client.signingAlgorithm);
    }
    if (client.binding == Binding::Required) // RFC 9449 section 5.2
        body.insert(QStringLiteral("dpop_bound_access_tokens"), true);
    // Scopes of an API are often not the server's to list, and it refuses a client that names one.
    if (!scopes.isEmpty() && scopes.without(Scopes(server.scopesSupported)).isEmpty())
        body.insert(QStringLiteral("scope"), scopes.toString());
    base::HttpRequest request;
    request.method = "POST";
    request.url = server.registrationEndpoint;
    request.headers = {{"Content-Type", "application/json"}, {"Accept", "application/json"}};
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

base::Result<Registration> parseRegistrationAnswer(const base::HttpAnswer &answer)
{
    const QString from = shownHost(answer.url);
    const bool good = answer.status == 201 || answer.status == 200; // 201 by the book
    const auto body = jsonObject(answer, QStringLiteral("registration.json"));
    if (const auto error = body && !good ? serverError(*body, answer) : std::nullopt)
        return base::Failure(*error);
    if (!good)
        return statusFailure(answer, QStringLiteral("registration.status"));
    if (!isJson(answer))
        return typeFailure(answer, QStringLiteral("registration.content_type"));
    if (!body)
        return base::Failure(body.error());

    Registration made;
    made.clientId = body->value("client_id").string();
    if (made.clientId.isEmpty())
        return unusable("registration.client_id", QStringLiteral("client_id"), QString(), from);
    const QString method = body->value("token_endpoint_auth_method").string();
    const auto known = authenticationNamed(method);
    if (!method.isEmpty() && (!known || *known == ClientAuthentication::EmptyBasic))
        return unusable("registration.method", QStringLiteral("none"), method, from);
    made.clientSecret = crypto::Secret(body->value("client_secret").string().toUtf8());
    made.authentication = known; // silent: what was asked for holds
    if (const auto read = readManagement(*body, made, from); !read)
        return base::Failure(read.error());
    return made;
}

base::HttpRequest unregistrationRequest(const QUrl &address, const crypto::Secret &accessToken)
{
    base::HttpRequest request;
    request.method = "DELETE";
    request.url = address;
    request.headers
        = {{"Authorization", "Bearer " + accessToken.reveal().toByteArray()}, {"Accept", "application/json"}};
    return request;
}

base::Result<base::Done> parseUnregistrationAnswer(const base::HttpAnswer &answer)
{
    // RFC 7592 section 2: an unknown client or a token that isn't good any more is a 401, some say 404
    static constexpr int gone[] = {200, 204, 401, 404};
    if (std::find(std::begin(gone), std::end(gone), answer.status) != std::end(gone))
        return base::Done {};
    const auto body = jsonObject(answer, QStringLiteral("registration.kept"));
    if (const auto error = body ? serverError(*body, answer) : std::nullopt)
        return base::Failure(*error);
    return statusFailure(answer, QStringLiteral("registration.kept"));
}

} // namespace oauth
