// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/tokenendpoint.h"

#include "demo/demoserver.h"
#include "demo/offer.h"

#include <QRegularExpression>
#include <algorithm>

namespace demo {

namespace {

// RFC 7636 section 4.6
bool fitsChallenge(const QString &verifier, const QByteArray &challenge)
{
    static const QRegularExpression form(QStringLiteral(R"(\A[A-Za-z0-9._~-]{43,128}\z)")); // section 4.1
    if (!form.match(verifier).hasMatch())
        return false;
    const QByteArray digest = crypto::digest(crypto::Hash::Sha256, verifier.toLatin1());
    return crypto::constantTimeEqual(jose::base64url(digest), challenge);
}

} // namespace

std::optional<Response> clientFault(const Request &request)
{
    if (hasDoubles(request.form))
        return refusal("invalid_request", "a parameter came twice");
    Response unknown = refusal("invalid_client", "the client is cloakroom-demo, and it has no secret");
    if (!request.header("authorization").isEmpty()) {
        unknown.headers = {{"WWW-Authenticate", "Basic realm=\"demo\""}};
        return unknown;
    }
    const bool isOurs = valueOf(request.form, QStringLiteral("client_id")) == DemoServer::clientId();
    const bool hasSecret = !valueOf(request.form, QStringLiteral("client_secret")).isEmpty();
    return isOurs && !hasSecret ? std::nullopt : std::optional(unknown);
}

TokenEndpoint::TokenEndpoint(
    Authorization &authorization, Grants &grants, const Mint &mint, const base::Clock &clock)
    : m_authorization(authorization)
    , m_grants(grants)
    , m_mint(mint)
    , m_clock(clock)
{
}

Response TokenEndpoint::answer(const Request &request)
{
    if (const auto fault = clientFault(request))
        return *fault;
    const QString grantType = valueOf(request.form, QStringLiteral("grant_type"));
    if (grantType == QLatin1String("authorization_code"))
        return redeemCode(request.form);
    if (grantType == QLatin1String("refresh_token"))
        return refresh(request.form);
    if (grantType.isEmpty())
        return refusal("invalid_request", "grant_type is missing");
    return refusal("unsupported_grant_type", "grant_type must be authorization_code or refresh_token");
}

// RFC 6749 section 4.1.3
Response TokenEndpoint::redeemCode(const base::Parameters &form)
{
    const QByteArray code = valueOf(form, QStringLiteral("code")).toUtf8();
    if (code.isEmpty())
        return refusal("invalid_request", "code is missing");
    const auto approval = m_authorization.takeCode(code);
    if (!approval) {
        m_grants.revokeByCode(code);
        return refusal("invalid_grant", "the code is unknown, was used before or is too old");
    }
    if (valueOf(form, QStringLiteral("redirect_uri")) != approval->request.redirectUri)
        return refusal("invalid_grant", "redirect_uri is another than the code was sent to");
    if (!fitsChallenge(valueOf(form, QStringLiteral("code_verifier")), approval->request.codeChallenge))
        return refusal("invalid_grant", "code_verifier does not fit the challenge");

    const QStringList scopes = grantedOf(approval->request.scopes);
    const auto issued = m_grants.add(approval->person, scopes, approval->authTime, code);
    return tokens(issued.grant, scopes, approval->request.nonce, issued.refreshToken);
}

// RFC 6749 section 6
Response TokenEndpoint::refresh(const base::Parameters &form)
{
    const QByteArray refreshToken = valueOf(form, QStringLiteral("refresh_token")).toUtf8();
    if (refreshToken.isEmpty())
        return refusal("invalid_request", "refresh_token is missing");
    const auto grant = m_grants.honour(refreshToken);
    if (!grant)
        return refusal("invalid_grant", "the refresh token is unknown, was used before or has ended");

    QStringList scopes = grant->scopes;
    const QString asked = valueOf(form, QStringLiteral("scope"));
    if (!asked.isEmpty()) {
        scopes = asked.split(u' ', Qt::SkipEmptyParts);
        const auto isGranted = [&grant](const QString &scope) { return grant->scopes.contains(scope); };
        if (scopes.isEmpty() || !std::all_of(scopes.begin(), scopes.end(), isGranted))
            return refusal("invalid_scope", "scope goes beyond what was granted");
        scopes.removeDuplicates();
    }
    return tokens(*grant, scopes, {}, m_grants.rotate(refreshToken));
}

// RFC 6749 section 5.1
Response TokenEndpoint::tokens(
    const Grant &grant, const QStringList &scopes, const QString &nonce, const QByteArray &refreshToken) const
{
    const QDateTime now = m_clock();
    const QByteArray accessToken = m_mint.accessToken(grant, scopes, now);
    QJsonObject answer {
        {QStringLiteral("access_token"), QString::fromLatin1(accessToken)},
        {QStringLiteral("token_type"), QStringLiteral("Bearer")},
        {QStringLiteral("expires_in"), DemoServer::lifeSeconds},
        {QStringLiteral("scope"), scopes.join(u' ')},
    };
    if (!refreshToken.isEmpty())
        answer.insert(QStringLiteral("refresh_token"), QString::fromLatin1(refreshToken));
    // OpenID Connect Core 3.1.3.3
    if (scopes.contains(QStringLiteral("openid")))
        answer.insert(QStringLiteral("id_token"),
            QString::fromLatin1(m_mint.idToken(grant, scopes, nonce, accessToken, now)));
    return json(answer);
}

} // namespace demo
