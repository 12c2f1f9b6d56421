// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/pushedauthorization.h"

#include "oauth/answer.h"
#include "oauth/dpop.h"
#include "oauth/endpoint.h"
#include "oauth/tokenendpoint.h"

namespace oauth {

using base::Error;

namespace {

constexpr double longestLife = 24.0 * 60 * 60; // seconds; more is as good as that

// The client's authentication names it where that is by the body.
base::Parameters withoutClient(base::Parameters parameters)
{
    parameters.removeIf([](const auto &each) { return each.first == QLatin1String("client_id"); });
    return parameters;
}

} // namespace

base::HttpRequest pushedAuthorizationRequest(const AuthorizationRequest &request)
{
    const ServerMetadata &server = request.server();
    const Client &client = request.client();
    const bool isBasic = client.authentication == ClientAuthentication::SecretBasic
        || client.authentication == ClientAuthentication::EmptyBasic;
    const base::Parameters form = isBasic ? request.parameters() : withoutClient(request.parameters());
    base::HttpRequest pushed
        = clientRequest(server.pushedAuthorizationRequestEndpoint, client, form, server.issuer);
    addProof(pushed, client.proofKey);
    return pushed;
}

base::Result<PushedRequest> parsePushedAuthorizationAnswer(const base::HttpAnswer &answer)
{
    const QString from = shownHost(answer.url);
    if (isPage(answer))
        return typeFailure(answer, QStringLiteral("push.html"));
    const bool good = answer.status == 201 || answer.status == 200; // 201 by the book
    const auto body = jsonObject(answer, QStringLiteral("push.json"));
    if (const auto error = body && !good ? serverError(*body, answer) : std::nullopt)
        return base::Failure(*error);
    if (!good)
        return statusFailure(answer, QStringLiteral("push.status"));
    if (!body)
        return base::Failure(body.error());
    const QString requestUri = body->value("request_uri").string();
    const double life = body->value("expires_in").number().value_or(0);
    for (const auto &[member, isThere] :
        {std::pair("request_uri", !requestUri.isEmpty()), std::pair("expires_in", life >= 1)}) {
        if (!isThere) {
            return base::failure(
                Error::Kind::BadAnswer, QStringLiteral("push.missing"), QLatin1String(member), {}, from);
        }
    }
    return PushedRequest {requestUri, answer.receivedAt.addSecs(qint64(qMin(life, longestLife)))};
}

} // namespace oauth
