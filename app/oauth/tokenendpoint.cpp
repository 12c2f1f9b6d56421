// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/tokenendpoint.h"

#include "base/text.h"
#include "jose/jwt.h"
#include "oauth/answer.h"
#include "oauth/clientassertion.h"
#include "oauth/dpop.h"
#include "oauth/endpoint.h"
#include "oauth/granttype.h"

#include <QHash>
#include <QJsonDocument>
#include <QRegularExpression>
#include <algorithm>

namespace oauth {

using base::Error;
using base::HttpAnswer;
using base::HttpRequest;
using base::Json;
using base::Parameters;
using base::Result;
using crypto::Secret;

namespace {

constexpr double longestLife = 100.0 * 365 * 24 * 60 * 60; // seconds; more is as good as for ever

// What a good answer is read with: the first fault ends it.
class Reader
{
public:
    Reader(const Json &body, const QString &from)
        : m_body(body)
        , m_from(from)
    {
    }

    // Absent, null and empty are all the same: none.
    QString string(const char *name)
    {
        const Json value = m_body.value(name);
        const bool absent = value.isUndefined() || value.type() == Json::Type::Null;
        if (!absent && !value.isString())
            fail("token.type", QLatin1String(name));
        return value.string();
    }

    // RFC 6749 appendix A.12 and A.17 let a blank in; RFC 6750 section 2.1 doesn't where a token goes
    // into a header.
    Secret token(const char *name, char lowest)
    {
        const QString value = string(name);
        const auto fits = [lowest](QChar c) { return c >= QLatin1Char(lowest) && c <= QLatin1Char('~'); };
        if (!std::all_of(value.begin(), value.end(), fits))
            fail("token.characters", QLatin1String(name));
        return Secret(value.toLatin1());
    }

    void fail(const char *code, const QString &expected, const QString &found = {})
    {
        if (!m_fault)
            m_fault = Error {Error::Kind::BadAnswer, QLatin1String(code), expected, found, m_from};
    }
    const std::optional<Error> &fault() const { return m_fault; }

private:
    const Json m_body;
    const QString m_from;
    std::optional<Error> m_fault;
};

// expires_in, RFC 6749 section 5.1. Many servers send it in quotes. Zero, less, and what is no number
// says nothing that could be planned with.
std::optional<qint64> lifetime(const Json &expiresIn)
{
    static const QRegularExpression digits(QStringLiteral("\\A[0-9]+\\z"));
    const QString quoted = expiresIn.string();
    const auto seconds
        = digits.match(quoted).hasMatch() ? std::optional(quoted.toDouble()) : expiresIn.number();
    if (!seconds || *seconds < 1)
        return {};
    return qint64(std::min(*seconds, longestLife));
}

// No RFC has a member for the refresh token's end: Keycloak says refresh_expires_in, others
// refresh_token_expires_in, and a refresh token that is a JWT may say it itself. Where none does it isn't
// known.
std::optional<QDateTime> refreshEnd(const Json &body, const Secret &refreshToken, const QDateTime &receivedAt)
{
    for (const char *name : {"refresh_expires_in", "refresh_token_expires_in"}) {
        if (const auto seconds = lifetime(body.value(name)))
            return receivedAt.addSecs(*seconds);
    }
    const auto jwt = jose::Jwt::parse(refreshToken.reveal());
    return jwt ? jwt->time("exp") : std::nullopt;
}

// RFC 6749 section 5.1 has one text; some servers send a list, or another separator or name.
Scopes granted(const Json &body, Reader &reader, const Quirks &quirks)
{
    const QByteArray name = quirks.grantedMember.toUtf8();
    const Json value = body.value(name);
    return value.isArray() ? Scopes(value.strings())
                           : Scopes::parse(reader.string(name.constData()), quirks.grantedSeparator);
}

// RFC 6749 section 5.1
Result<TokenSet> readTokens(
    const Json &body, const HttpAnswer &answer, const Scopes &asked, const Quirks &quirks, TokenTypes types)
{
    const QString from = shownHost(answer.url);
    Reader reader(body, from);
    TokenSet tokens {
        .accessToken = reader.token("access_token", '!'),
        .refreshToken = reader.token("refresh_token", ' '),
        .idToken = reader.token("id_token", '!'),
        .tokenType = reader.string("token_type"),
        .scopes = granted(body, reader, quirks),
        .receivedAt = answer.receivedAt,
        .expiresAt = {},
    };
    if (tokens.accessToken.isEmpty())
        reader.fail("token.access_token", QStringLiteral("access_token"));
    // RFC 6749 sections 5.1 and 7.1: in any case; a type that isn't understood isn't used
    const bool isBearer
        = quirks.tokenType.isEmpty() || tokens.tokenType.compare(quirks.tokenType, Qt::CaseInsensitive) == 0;
    const bool isBound = types != TokenTypes::Bearer && tokens.isBound();
    if (isBearer && !isBound && types == TokenTypes::DPoP)
        reader.fail("token.not_bound", QStringLiteral("DPoP"), base::visible(tokens.tokenType, 64));
    if (!isBearer && !isBound)
        reader.fail("token.token_type", quirks.tokenType, base::visible(tokens.tokenType, 64));
    if (reader.fault())
        return base::Failure(*reader.fault());
    if (tokens.scopes.isEmpty())
        tokens.scopes = asked;
    if (const auto seconds = lifetime(body.value("expires_in")))
        tokens.expiresAt = answer.receivedAt.addSecs(*seconds);
    tokens.refreshExpiresAt = refreshEnd(body, tokens.refreshToken, answer.receivedAt);
    return tokens;
}

bool isBasic(const Client &client)
{
    return client.authentication == ClientAuthentication::SecretBasic
        || client.authentication == ClientAuthentication::EmptyBasic;
}

// What the body says of the client.
Parameters identification(const Client &client)
{
    if (isBasic(client))
        return {};
    Parameters names {{QStringLiteral("client_id"), client.clientId}};
    if (client.authentication == ClientAuthentication::SecretPost)
        names.append({QStringLiteral("client_secret"), client.clientSecret.revealText()});
    return names;
}

} // namespace

HttpRequest clientRequest(
    const QUrl &endpoint, const Client &client, const Parameters &form, const QString &audience)
{
    HttpRequest request;
    request.method = "POST";
    request.url = endpoint;
    request.headers = {
        {"Content-Type", "application/x-www-form-urlencoded"},
        {"Accept", "application/json"},
    };
    request.body = base::formEncoded(form + identification(client));
    if (isBasic(client))
        request.headers.append(basicAuthorization(client));
    if (client.authentication == ClientAuthentication::PrivateKeyJwt)
        addClientAssertion(
            request, client, audience.isEmpty() ? endpoint.toString(QUrl::FullyEncoded) : audience);
    return request;
}

QPair<QByteArray, QByteArray> basicAuthorization(const Client &client)
{
    const QByteArray secret = client.authentication == ClientAuthentication::EmptyBasic
        ? QByteArray()
        : base::formEncoded(client.clientSecret.revealText());
    return {"Authorization", "Basic " + (base::formEncoded(client.clientId) + ':' + secret).toBase64()};
}

HttpRequest grantRequest(
    const QUrl &endpoint, const ServerMetadata &server, const Client &client, const Parameters &standard)
{
    const Quirks &quirks = server.quirks;
    Parameters form = standard;
    const QString resource = QStringLiteral("resource"); // RFC 8707 section 2.2
    if (!client.resource.isEmpty() && !quirks.sendsNoResource && base::valuesOf(form, resource).isEmpty())
        form.append({resource, client.resource});
    for (const auto &own : quirks.tokenParameters) {
        if (!AuthorizationRequest::isReserved(own.first) && base::valuesOf(form, own.first).isEmpty())
            form.append(own);
    }
    HttpRequest request = clientRequest(endpoint, client, form, server.issuer);
    if (quirks.tokenRequestIsJson) {
        request.headers.first().second = "application/json";
        request.body
            = QJsonDocument(base::toObject(form + identification(client))).toJson(QJsonDocument::Compact);
    }
    for (const auto &[name, value] : quirks.headers)
        request.headers.append({name.toLatin1(), value.toLatin1()});
    if (endpoint != server.deviceAuthorizationEndpoint) // which gives no token
        addProof(request, client.proofKey);
    return request;
}

HttpRequest codeGrant(const AuthorizationRequest &request, const AuthorizationCode &code)
{
    return grantRequest(request.server().tokenEndpoint, request.server(), request.client(),
        {{QStringLiteral("grant_type"), QStringLiteral("authorization_code")},
            {QStringLiteral("code"), code.value().revealText()},
            {QStringLiteral("redirect_uri"), request.redirectUri().toString(QUrl::FullyEncoded)},
            {QStringLiteral("code_verifier"), request.verifier().value().revealText()}});
}

Parameters refreshForm(const ServerMetadata &server, const Client &client, const Secret &refreshToken)
{
    const Quirks &quirks = server.quirks;
    Parameters form {{QStringLiteral("grant_type"), QStringLiteral("refresh_token")},
        {QStringLiteral("refresh_token"), refreshToken.revealText()}};
    if (quirks.refreshRepeatsRedirectUri && !client.redirectUri.isEmpty()) // none came with another grant
        form.append({QStringLiteral("redirect_uri"), client.redirectUri.toString(QUrl::FullyEncoded)});
    return form;
}

QUrl refreshEndpointOf(const ServerMetadata &server)
{
    const QUrl &own = server.quirks.refreshEndpoint;
    return own.isEmpty() ? server.tokenEndpoint : own;
}

HttpRequest refreshGrant(const ServerMetadata &server, const Client &client, const Secret &refreshToken)
{
    return grantRequest(refreshEndpointOf(server), server, client, refreshForm(server, client, refreshToken));
}

HttpRequest deviceGrant(const ServerMetadata &server, const Client &client, const Secret &deviceCode)
{
    return grantRequest(server.tokenEndpoint, server, client,
        {{QStringLiteral("grant_type"), grantTypeName(GrantType::DeviceCode)},
            {QStringLiteral("device_code"), deviceCode.revealText()}});
}

HttpRequest clientCredentialsGrant(const ServerMetadata &server, const Client &client)
{
    Parameters form {{QStringLiteral("grant_type"), grantTypeName(GrantType::ClientCredentials)}};
    const Quirks &quirks = server.quirks;
    if (!client.scopes.isEmpty() && !quirks.scopeParameter.isEmpty())
        form.append({quirks.scopeParameter, client.scopes.tokens().join(quirks.scopeSeparator)});
    for (const auto &extra : client.extraParameters) { // an audience, above all
        if (!AuthorizationRequest::isReserved(extra.first) && !extra.second.isEmpty())
            form.append(extra);
    }
    return grantRequest(server.tokenEndpoint, server, client, form);
}

TokenTypes tokenTypesFor(const Client &client)
{
    if (client.binding == Binding::Required)
        return TokenTypes::DPoP;
    return client.proofKey.isEmpty() ? TokenTypes::Bearer : TokenTypes::BearerOrDPoP;
}

namespace {

// Some say in words of their own that a grant is over, as Twitch ({"status", "message": "Invalid refresh
// token"}) and Fitbit ({"errors": [{"errorType": "invalid_grant"}]}). What merely stands before a server, and
// knows nothing of its grants, says neither.
bool isRefusalInOtherWords(const Json &body, const HttpAnswer &answer)
{
    if (answer.status != 400 && answer.status != 401)
        return false;
    const auto namesToken = [&body](const char *member) {
        return body.value(member).string().contains(QLatin1String("refresh token"), Qt::CaseInsensitive);
    };
    const auto errors = body.value("errors").items();
    return namesToken("message") || namesToken("error")
        || (!errors.empty() && isRegisteredError(errors.front().value("errorType").string()));
}

// What stands before a server puts the words of the status there, as Spring: {"status": 404, "error": "Not
// Found"}; RFC 9110 section 15.5.
bool isOfStatus(const QString &error, const HttpAnswer &answer)
{
    static const QHash<int, QLatin1String> words {{400, QLatin1String("bad request")},
        {401, QLatin1String("unauthorized")}, {403, QLatin1String("forbidden")},
        {404, QLatin1String("not found")}, {405, QLatin1String("method not allowed")},
        {406, QLatin1String("not acceptable")}, {409, QLatin1String("conflict")},
        {410, QLatin1String("gone")}, {413, QLatin1String("payload too large")},
        {415, QLatin1String("unsupported media type")}};
    const auto its = words.constFind(answer.status);
    return its != words.cend() && error.compare(*its, Qt::CaseInsensitive) == 0;
}

} // namespace

Result<TokenSet> parseTokenAnswer(
    const HttpAnswer &answer, const Scopes &asked, const Quirks &quirks, TokenTypes types)
{
    if (answer.status >= 300 && answer.status < 400)
        return statusFailure(answer, QStringLiteral("token.redirect"));
    if (isPage(answer))
        return typeFailure(answer, QStringLiteral("token.html"));
    // Before the body: what a server in trouble says of a grant isn't believed.
    if (isBusy(answer.status))
        return statusFailure(answer, QStringLiteral("token.busy"));

    // RFC 6749 section 5.2 asks for a reason; some servers refuse a grant without one.
    if (answer.status >= 400 && answer.body.trimmed().isEmpty()) {
        return base::failure(Error::Kind::Refused, QStringLiteral("token.empty"), {},
            QString::number(answer.status), shownHost(answer.url));
    }

    const bool good = answer.status == 200;
    if (good && !isJson(answer))
        return typeFailure(answer, QStringLiteral("token.content_type"));
    const auto body = jsonObject(answer, QStringLiteral("token.json"));
    const auto error = body ? serverError(*body, answer) : std::nullopt;
    if (error)
        return base::Failure(*error);
    if (body && isRefusalInOtherWords(*body, answer)) {
        return base::failure(Error::Kind::Refused, QStringLiteral("token.refused"), {},
            QString::number(answer.status), shownHost(answer.url));
    }
    if (!good)
        return statusFailure(answer, QStringLiteral("token.status"));
    if (!body)
        return base::Failure(body.error());
    return readTokens(*body, answer, asked, quirks, types);
}

Spent isSpent(const Secret &sent, const HttpAnswer &answer)
{
    if (answer.status == 502 || answer.status == 504) // of a gateway, which didn't hear how it ended
        return Spent::Perhaps;
    if (answer.status != 200 || !isJson(answer))
        return Spent::No;
    const auto body = jsonObject(answer, QStringLiteral("token.json"));
    if (!body)
        return Spent::Perhaps; // it may have been whole when it left
    const auto has = [&body](const char *name) {
        const Json::Type type = body->value(name).type();
        return type != Json::Type::Undefined && type != Json::Type::Null;
    };
    if (has("refresh_token") && rotatedRefreshToken(answer) != sent)
        return Spent::Perhaps;
    return has("access_token") ? Spent::Never : Spent::No;
}

Secret rotatedRefreshToken(const HttpAnswer &answer)
{
    if (answer.status != 200)
        return {};
    const auto body = jsonObject(answer, QStringLiteral("token.json"));
    if (!body)
        return {};
    Reader reader(*body, {});
    const Secret token = reader.token("refresh_token", ' ');
    return reader.fault() ? Secret() : token;
}

std::optional<Error> serverError(const Json &body, const HttpAnswer &answer)
{
    QString error = body.value("error").string();
    const QString message = body.value("message").string(); // where some, as Twitch, have the code
    if (answer.status >= 400 && body.value("error").isUndefined() && isRegisteredError(message))
        error = message;
    if (error.isEmpty() || isOfStatus(error, answer))
        return {};
    const auto mayBeSaid
        = [&answer](const char *name) { return !answer.unsayable.contains(QLatin1String(name)); };
    const QString from = shownHost(answer.url);
    if (!mayBeSaid("error"))
        return Error {Error::Kind::Refused, QStringLiteral("token.unsayable"), {}, {}, from};
    const QString description
        = mayBeSaid("error_description") ? body.value("error_description").string() : QString();
    return serverError(error, description, from);
}

} // namespace oauth
