// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/furthertoken.h"

#include "base/text.h"
#include "jose/jwt.h"
#include "oauth/answer.h"
#include "oauth/endpoint.h"
#include "oauth/tokenendpoint.h"

namespace oauth {

using base::Error;
using base::Parameters;

namespace {

const QString accessTokenType = QStringLiteral("urn:ietf:params:oauth:token-type:access_token");
const QString jwtType = QStringLiteral("urn:ietf:params:oauth:token-type:jwt");
const QString exchangeGrant = QStringLiteral("urn:ietf:params:oauth:grant-type:token-exchange");
const QString exchangeName = QStringLiteral("token-exchange");

void appendTarget(Parameters &form, const ServerMetadata &server, const FurtherToken &wanted)
{
    if (!wanted.resource.isEmpty())
        form.append({QStringLiteral("resource"), wanted.resource});
    if (!wanted.audience.isEmpty())
        form.append({QStringLiteral("audience"), wanted.audience});
    if (!wanted.scopes.isEmpty()) {
        form.append(
            {server.quirks.scopeParameter.isEmpty() ? QStringLiteral("scope") : server.quirks.scopeParameter,
                wanted.scopes.tokens().join(server.quirks.scopeSeparator)});
    }
}

// What a token says of itself is for the reader; that it is for somebody else is a reason not to use it.
base::Result<base::Done> checkAudience(
    const crypto::Secret &token, const FurtherToken &wanted, const QString &from)
{
    const QString expected = wanted.resource.isEmpty() ? wanted.audience : wanted.resource;
    const auto jwt = jose::Jwt::parse(token.reveal());
    if (!jwt || expected.isEmpty() || jwt->audience().isEmpty())
        return base::Done {};
    for (const QString &each : {wanted.resource, wanted.audience}) {
        if (!each.isEmpty() && jwt->audience().contains(each))
            return base::Done {};
    }
    return base::failure(Error::Kind::BadAnswer, QStringLiteral("further.audience"), expected,
        base::visible(jwt->audience().join(QStringLiteral(", ")), 256), from);
}

} // namespace

base::Result<base::Done> FurtherToken::check(const Scopes &granted) const
{
    const auto wrong = [](const char *code, const QString &expected, const QString &found) {
        return base::failure(Error::Kind::BadInput, QLatin1String(code), expected, base::visible(found, 256));
    };
    if (resource.isEmpty() && audience.isEmpty() && scopes.isEmpty())
        return wrong("further.nothing", {}, {});
    const QUrl url(resource, QUrl::StrictMode);
    const bool isUri = url.isValid() && !url.scheme().isEmpty() && !url.hasFragment();
    if (!resource.isEmpty() && !isUri)
        return wrong("further.resource", QStringLiteral("https://api.example.com"), resource);
    const bool narrows = way == Way::Refresh && resource.isEmpty();
    if (const Scopes more = scopes.without(granted); narrows && !more.isEmpty())
        return wrong("further.scope", granted.toString(), more.toString());
    return base::Done {};
}

QJsonObject FurtherToken::toJson() const
{
    QJsonObject object {{QStringLiteral("id"), id}};
    if (way == Way::Exchange)
        object.insert(QStringLiteral("by"), exchangeName);
    if (!resource.isEmpty())
        object.insert(QStringLiteral("resource"), resource);
    if (!audience.isEmpty())
        object.insert(QStringLiteral("audience"), audience);
    if (!scopes.isEmpty())
        object.insert(QStringLiteral("scope"), scopes.toString());
    return object;
}

FurtherToken FurtherToken::fromJson(const QJsonObject &object)
{
    return {
        .id = object[QStringLiteral("id")].toString(),
        .way = object[QStringLiteral("by")].toString() == exchangeName ? Way::Exchange : Way::Refresh,
        .resource = object[QStringLiteral("resource")].toString(),
        .audience = object[QStringLiteral("audience")].toString(),
        .scopes = Scopes::parse(object[QStringLiteral("scope")].toString()),
    };
}

base::HttpRequest furtherGrant(
    const ServerMetadata &server, const Client &client, const TokenSet &tokens, const FurtherToken &wanted)
{
    Client here = client;
    if (!wanted.resource.isEmpty() || wanted.way == FurtherToken::Way::Exchange)
        here.resource.clear(); // that of the account's own token
    if (wanted.way == FurtherToken::Way::Refresh) {
        Parameters form = refreshForm(server, client, tokens.refreshToken);
        appendTarget(form, server, wanted);
        return grantRequest(refreshEndpointOf(server), server, here, form);
    }
    Parameters form {{QStringLiteral("grant_type"), exchangeGrant},
        {QStringLiteral("subject_token"), tokens.accessToken.revealText()},
        {QStringLiteral("subject_token_type"), accessTokenType},
        {QStringLiteral("requested_token_type"), accessTokenType}};
    appendTarget(form, server, wanted);
    return grantRequest(server.tokenEndpoint, server, here, form);
}

Client clientFor(const FurtherToken &wanted, const Client &client)
{
    Client here = client;
    if (!wanted.resource.isEmpty()) {
        here.resource = wanted.resource;
        here.extraParameters.removeIf([](const auto &extra) {
            return extra.first == QLatin1String("resource") || extra.first == QLatin1String("audience");
        });
    }
    if (!wanted.scopes.isEmpty())
        here.scopes = wanted.scopes;
    return here;
}

base::Result<TokenSet> parseFurtherAnswer(const base::HttpAnswer &answer, const ServerMetadata &server,
    const TokenSet &tokens, const FurtherToken &wanted)
{
    const QString from = shownHost(answer.url);
    const Scopes &asked = wanted.scopes.isEmpty() ? tokens.scopes : wanted.scopes;
    const TokenTypes types = tokens.isBound() ? TokenTypes::DPoP : TokenTypes::Bearer;
    if (wanted.way == FurtherToken::Way::Exchange) {
        // RFC 8693 section 2.2.1: token_type is N_A where what was issued is no access token
        const auto body = jsonObject(answer, {});
        const QString issued = body ? body->value("issued_token_type").string() : QString();
        if (!issued.isEmpty() && issued != accessTokenType && issued != jwtType) {
            return base::failure(Error::Kind::BadAnswer, QStringLiteral("further.type"), accessTokenType,
                base::visible(issued, 256), from);
        }
    }
    const auto got = parseTokenAnswer(answer, asked, server.quirks, types);
    if (!got)
        return got;
    if (const auto right = checkAudience(got->accessToken, wanted, from); !right)
        return base::Failure(right.error());
    return got;
}

} // namespace oauth
