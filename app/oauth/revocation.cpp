// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/revocation.h"

#include "oauth/answer.h"
#include "oauth/endpoint.h"
#include "oauth/tokenendpoint.h"

namespace oauth {

namespace {

// Absent, null, false, 0 or empty.
bool saysNothing(const base::Json &value)
{
    using Type = base::Json::Type;
    switch (value.type()) {
    case Type::Undefined:
    case Type::Null:
        return true;
    case Type::Boolean:
        return !value.isTrue();
    case Type::Number:
        return value.number() == 0.0;
    case Type::String:
        return value.view().isEmpty();
    case Type::Array:
    case Type::Object:
        return value.size() == 0;
    }
    return true;
}

// What an answer in a provider's own way says of it; empty: no no. Only names from here are told: another
// name could be the token.
QString denial(const base::Json &body)
{
    static constexpr const char *successes[] = {"ok", "success", "succeeded", "successful", "revoked"};
    for (const char *name : successes) {
        const base::Json value = body.value(name);
        if (value.type() == base::Json::Type::Boolean && !value.isTrue())
            return QStringLiteral("\"%1\": false").arg(QLatin1String(name));
    }
    for (const char *name : {"error", "errors"}) {
        if (!saysNothing(body.value(name)))
            return QStringLiteral("\"%1\"").arg(QLatin1String(name));
    }
    return {};
}

} // namespace

base::HttpRequest revocationRequest(
    const ServerMetadata &server, const Client &client, const crypto::Secret &token, TokenTypeHint hint)
{
    if (server.quirks.revocation)
        return server.quirks.revocation->request(client, token);
    const bool refresh = hint == TokenTypeHint::RefreshToken;
    return clientRequest(server.revocationEndpoint, client,
        {{QStringLiteral("token"), token.revealText()},
            {QStringLiteral("token_type_hint"),
                refresh ? QStringLiteral("refresh_token") : QStringLiteral("access_token")}},
        server.issuer);
}

base::Result<base::Done> parseRevocationAnswer(const base::HttpAnswer &answer, const ServerMetadata &server)
{
    const auto body = jsonObject(answer, QStringLiteral("revocation.status"));
    const auto error = body ? serverError(*body, answer) : std::nullopt;
    const bool isGood = answer.status == 200 || answer.status == 204;
    // Who revokes in a way of its own may say no with a 200, in a code or by a member that is false.
    if (isGood && server.quirks.revocation && error)
        return base::Failure(*error);
    if (const QString no = isGood && server.quirks.revocation && body ? denial(*body) : QString();
        !no.isEmpty()) {
        return base::failure(base::Error::Kind::BadAnswer, QStringLiteral("revocation.status"),
            QStringLiteral("200"), no, shownHost(answer.url));
    }
    // RFC 7009 section 2.2: the body is ignored, and a token that was invalid already is gone too
    if (isGood)
        return base::Done {};
    if (isBusy(answer.status)) // section 2.2.1: 503 means that the token still exists
        return statusFailure(answer, QStringLiteral("revocation.busy"));
    if (error)
        return base::Failure(*error);
    return statusFailure(answer, QStringLiteral("revocation.status"));
}

} // namespace oauth
