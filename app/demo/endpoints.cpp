// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/endpoints.h"

#include "demo/offer.h"

#include <QJsonArray>

namespace demo {

namespace {

// RFC 6750 section 2.1; the scheme in any case
QByteArray bearerToken(const Request &request)
{
    const QByteArray credentials = request.header("authorization");
    return credentials.left(7).toLower() == "bearer " ? credentials.mid(7) : QByteArray();
}

// RFC 6750 section 3
Response challenge(int status, const QByteArray &fault)
{
    Response response = plain(status);
    response.headers = {{"WWW-Authenticate", "Bearer realm=\"demo\"" + fault}};
    return response;
}

} // namespace

Endpoints::Endpoints(const Mint &mint, Grants &grants, const base::Clock &clock)
    : m_mint(mint)
    , m_grants(grants)
    , m_clock(clock)
    , m_host(mint.issuer().section(u'/', 2, 2).toLatin1())
    , m_authorization(mint.issuer(), clock)
    , m_tokens(m_authorization, grants, m_mint, clock)
{
}

Response Endpoints::answer(const Request &request)
{
    struct Route
    {
        QByteArray path;
        QByteArray method;
        std::function<Response()> run;
    };
    const Route routes[] = {
        {"/.well-known/openid-configuration", "GET", [&] { return metadata(); }},
        {"/jwks", "GET",
            [&] {
                return Response {200, "application/jwk-set+json", m_mint.publicKeys()};
            }},
        {"/authorize", "GET", [&] { return m_authorization.authorize(request); }},
        {"/decide", "POST", [&] { return m_authorization.decide(request); }},
        {"/token", "POST", [&] { return m_tokens.answer(request); }},
        {"/userinfo", "GET", [&] { return userinfo(request); }},
        {"/revoke", "POST", [&] { return revoke(request); }},
    };
    // A name that somebody else points at this address isn't ours (DNS rebinding).
    if (request.header("host") != m_host)
        return plain(400);
    for (const Route &route : routes) {
        if (route.path == request.path)
            return route.method == request.method ? route.run() : methodNotAllowed(route.method);
    }
    return plain(404);
}

// OpenID Connect Discovery section 3, RFC 8414 section 2, RFC 9207 section 3
Response Endpoints::metadata() const
{
    const auto at = [this](const char *path) { return m_mint.issuer() + QLatin1String(path); };
    const auto list = [](const QStringList &values) { return QJsonArray::fromStringList(values); };
    return json({
        {QStringLiteral("issuer"), m_mint.issuer()},
        {QStringLiteral("authorization_endpoint"), at("/authorize")},
        {QStringLiteral("token_endpoint"), at("/token")}, {QStringLiteral("jwks_uri"), at("/jwks")},
        {QStringLiteral("userinfo_endpoint"), at("/userinfo")},
        {QStringLiteral("revocation_endpoint"), at("/revoke")},
        {QStringLiteral("scopes_supported"), list(knownScopes())},
        {QStringLiteral("response_types_supported"), list({QStringLiteral("code")})},
        {QStringLiteral("response_modes_supported"), list({QStringLiteral("query")})},
        {QStringLiteral("grant_types_supported"),
            list({QStringLiteral("authorization_code"), QStringLiteral("refresh_token")})},
        {QStringLiteral("code_challenge_methods_supported"), list({QStringLiteral("S256")})},
        {QStringLiteral("token_endpoint_auth_methods_supported"), list({QStringLiteral("none")})},
        {QStringLiteral("revocation_endpoint_auth_methods_supported"), list({QStringLiteral("none")})},
        {QStringLiteral("subject_types_supported"), list({QStringLiteral("public")})},
        {QStringLiteral("id_token_signing_alg_values_supported"), list({QStringLiteral("ES256")})},
        {QStringLiteral("authorization_response_iss_parameter_supported"), true},
        {QStringLiteral("request_uri_parameter_supported"), false}, // true if left out
    });
}

// OpenID Connect Core 5.3
Response Endpoints::userinfo(const Request &request) const
{
    const QByteArray token = bearerToken(request);
    if (token.isEmpty())
        return challenge(401, {});
    const auto own = m_mint.ownAccessToken(token, m_clock());
    const auto grant = own ? m_grants.withId(Mint::grantIdOf(*own)) : std::nullopt;
    if (!grant)
        return challenge(401, ", error=\"invalid_token\"");
    const QStringList scopes = own->claims().value("scope").string().split(u' ');
    if (!scopes.contains(QStringLiteral("openid")))
        return challenge(403, ", error=\"insufficient_scope\", scope=\"openid\"");

    const auto person = personWithId(grant->person);
    QJsonObject claims {{QStringLiteral("sub"), person->subject}};
    if (scopes.contains(QStringLiteral("profile")))
        claims.insert(QStringLiteral("name"), person->name);
    if (scopes.contains(QStringLiteral("email")))
        claims.insert(QStringLiteral("email"), person->email);
    return json(claims);
}

// RFC 7009 section 2: either token ends the grant; one that isn't known any more is no fault.
Response Endpoints::revoke(const Request &request)
{
    if (const auto fault = clientFault(request))
        return *fault;
    const QByteArray token = valueOf(request.form, QStringLiteral("token")).toUtf8();
    if (token.isEmpty())
        return refusal("invalid_request", "token is missing");
    if (const auto accessToken = m_mint.ownAccessToken(token, m_clock()))
        m_grants.revoke(Mint::grantIdOf(*accessToken));
    else
        m_grants.revokeByRefreshToken(token);
    return {};
}

} // namespace demo
