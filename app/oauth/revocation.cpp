// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/revocation.h"

#include "base/text.h"
#include "oauth/answer.h"
#include "oauth/endpoint.h"
#include "oauth/tokenendpoint.h"

namespace oauth {

namespace {

// The first member that is false, as {"ok": true, "revoked": false} has one.
QString denial(const base::Json &body)
{
    for (const auto &[name, value] : body.members()) {
        if (value.type() == base::Json::Type::Boolean && !value.isTrue())
            return QStringLiteral("\"%1\": false").arg(base::visible(QByteArrayView(name), 64));
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
    // Who revokes in a way of its own may say no with a 200, in a code or by a member that is false.
    if (server.quirks.revocation && error)
        return base::Failure(*error);
    if (const QString no = server.quirks.revocation && body ? denial(*body) : QString(); !no.isEmpty()) {
        return base::failure(base::Error::Kind::BadAnswer, QStringLiteral("revocation.status"),
            QStringLiteral("200"), no, shownHost(answer.url));
    }
    // RFC 7009 section 2.2: the body is ignored, and a token that was invalid already is gone too
    if (answer.status == 200 || answer.status == 204)
        return base::Done {};
    if (isBusy(answer.status)) // section 2.2.1: 503 means that the token still exists
        return statusFailure(answer, QStringLiteral("revocation.busy"));
    if (error)
        return base::Failure(*error);
    return statusFailure(answer, QStringLiteral("revocation.status"));
}

} // namespace oauth
