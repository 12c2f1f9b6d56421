// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/introspection.h"

#include "base/text.h"
#include "oauth/answer.h"
#include "oauth/dpop.h"
#include "oauth/endpoint.h"
#include "oauth/tokenendpoint.h"

namespace oauth {

using base::Json;

namespace {

const QString answerType = QStringLiteral("token-introspection+jwt");

} // namespace

base::HttpRequest introspectionRequest(
    const ServerMetadata &server, const Client &client, const crypto::Secret &token)
{
    base::HttpRequest request = clientRequest(server.introspectionEndpoint, client,
        {{QStringLiteral("token"), token.revealText()},
            {QStringLiteral("token_type_hint"), QStringLiteral("access_token")}},
        server.issuer);
    const QPair<QByteArray, QByteArray> json {"Accept", "application/json"};
    request.headers.replace(request.headers.indexOf(json),
        {"Accept", "application/json, application/token-introspection+jwt"}); // RFC 9701 section 4
    addProof(request, client.proofKey);
    return request;
}

base::Result<Introspection> parseIntrospectionAnswer(
    const base::HttpAnswer &answer, const AnswerSigner &signer)
{
    const QString from = shownHost(answer.url);
    if (answer.status != 200) {
        const auto body = jsonObject(answer, QStringLiteral("introspection.status"));
        const auto error = body && !isBusy(answer.status) ? serverError(*body, answer) : std::nullopt;
        return error ? base::Failure(*error) : statusFailure(answer, QStringLiteral("introspection.status"));
    }
    Introspection told;
    if (answer.contentType == "application/token-introspection+jwt") {
        const auto jwt = verifySignedAnswer(answer.body.trimmed(), signer, Parties::Required, from);
        if (!jwt)
            return base::Failure(jwt.error());
        // RFC 9701 section 5: no other token of the issuer is taken for an answer
        if (jwt->type() != answerType)
            return base::failure(base::Error::Kind::NotGenuine, QStringLiteral("signed.type"), answerType,
                base::visible(jwt->type(), 64), from);
        told.jwt = *jwt;
        told.claims = jwt->claims().value("token_introspection"); // RFC 9701 section 5
    } else if (isJson(answer)) {
        const auto body = jsonObject(answer, QStringLiteral("introspection.json"));
        if (!body)
            return base::Failure(body.error());
        told.claims = *body;
    } else {
        return typeFailure(answer, QStringLiteral("introspection.content_type"));
    }
    const Json active = told.claims.value("active");
    if (active.type() != Json::Type::Boolean) {
        return base::failure(base::Error::Kind::BadAnswer, QStringLiteral("introspection.active"),
            QStringLiteral("active"), {}, from);
    }
    told.active = active.isTrue();
    if (!told.active)
        told.claims = {};
    return told;
}

} // namespace oauth
