// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/tokentitle.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace explain {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(explain::Token)
};

struct Typ
{
    const char *typ;
    const char *title;
};

constexpr std::array types {
    Typ {"at+jwt", QT_TRANSLATE_NOOP("titles", "Access token · RFC 9068")},
    Typ {"logout+jwt", QT_TRANSLATE_NOOP("titles", "Logout token · OpenID Connect Back-Channel Logout")},
    Typ {"dpop+jwt", QT_TRANSLATE_NOOP("titles", "DPoP proof · RFC 9449")},
    Typ {"client-authentication+jwt", QT_TRANSLATE_NOOP("titles", "Client assertion · RFC 7523")},
    Typ {"token-introspection+jwt", QT_TRANSLATE_NOOP("titles", "Introspection answer · RFC 9701")},
    Typ {"oauth-authz-req+jwt", QT_TRANSLATE_NOOP("titles", "Authorization request · RFC 9101")},
    Typ {"secevent+jwt", QT_TRANSLATE_NOOP("titles", "Security event · RFC 8417")},
    Typ {"entity-statement+jwt", QT_TRANSLATE_NOOP("titles", "Entity statement · OpenID Federation")},
    Typ {"statuslist+jwt", QT_TRANSLATE_NOOP("titles", "Status list · Token Status List")},
    Typ {"passport", QT_TRANSLATE_NOOP("titles", "Phone call · RFC 8225")},
    Typ {"kb+jwt", QT_TRANSLATE_NOOP("titles", "Key binding · RFC 9901")},
    Typ {"dc+sd-jwt", QT_TRANSLATE_NOOP("titles", "Credential · SD-JWT VC")},
    Typ {"vc+sd-jwt", QT_TRANSLATE_NOOP("titles", "Credential · SD-JWT VC")},
};

class Claims
{
public:
    explicit Claims(const base::Json &claims)
        : m_claims(claims)
    {
    }

    bool has(std::initializer_list<const char *> names) const
    {
        return std::all_of(names.begin(), names.end(), [this](const char *name) { return has(name); });
    }
    bool hasOneOf(std::initializer_list<const char *> names) const
    {
        return std::any_of(names.begin(), names.end(), [this](const char *name) { return has(name); });
    }
    bool isOneOf(const char *claim, std::initializer_list<const char *> values) const
    {
        const QByteArray value = m_claims.value(claim).text();
        return std::any_of(
            values.begin(), values.end(), [&value](const char *each) { return value == each; });
    }

private:
    bool has(const char *name) const { return !m_claims.value(name).isUndefined(); }

    const base::Json &m_claims;
};

// Of tokens about a token, a request or an answer: RFC 8417, 9449, 9701, 9101 and JARM.
QString titleOfMessage(const jose::Jwt &jwt, const Claims &claims)
{
    if (!jwt.claims()
             .value("events")
             .value("http://schemas.openid.net/event/backchannel-logout")
             .isUndefined())
        return Words::tr("Logout token, by its claims");
    if (claims.has({"events"}))
        return Words::tr("Security event, by its claims");
    if (claims.has({"htm", "htu"}))
        return Words::tr("DPoP proof, by its claims");
    if (claims.has({"token_introspection"}))
        return Words::tr("Introspection answer, by its claims");
    if (claims.has({"response_type", "client_id"}))
        return Words::tr("Authorization request, by its claims");
    // JWT Secured Authorization Response Mode section 2.1
    if (claims.has({"state"}) && claims.hasOneOf({"code", "error", "access_token"}))
        return Words::tr("Authorization answer (JARM), by its claims");
    if (claims.has({"sd_hash", "nonce"}))
        return Words::tr("Key binding, by its claims");
    return {};
}

// Of tokens that somebody holds.
QString titleOfToken(const jose::Jwt &jwt, const Claims &claims)
{
    // Keycloak and Cognito say it in a claim.
    if (claims.isOneOf("typ", {"Refresh", "Offline"}))
        return Words::tr("Refresh token, by its claims");
    if (claims.isOneOf("typ", {"ID"}) || claims.isOneOf("token_use", {"id"}))
        return Words::tr("ID token, by its claims");
    if (claims.isOneOf("typ", {"Bearer"}) || claims.isOneOf("token_use", {"access"}))
        return Words::tr("Access token, by its claims");
    if (claims.hasOneOf({"nonce", "at_hash", "c_hash"}))
        return Words::tr("ID token, by its claims");
    if (claims.hasOneOf({"scope", "scp", "client_id"}))
        return Words::tr("Access token, by its claims");
    if (claims.has({"auth_time"})) // an access token may have it, too: RFC 9068 section 2.2.1
        return Words::tr("ID token, by its claims");
    if (!jwt.issuer().isEmpty() && jwt.issuer() == jwt.subject() && claims.has({"aud"}))
        return Words::tr("Client assertion, by its claims");
    if (claims.hasOneOf({"vc", "vp", "vct"}))
        return Words::tr("Credential, by its claims");
    // OpenID Connect Core 5.3.2: an answer about a person that has no end
    if (claims.has({"iss", "sub", "aud"}) && !claims.has({"exp"})
        && claims.hasOneOf({"name", "email", "preferred_username", "given_name"}))
        return Words::tr("UserInfo answer, by its claims");
    return {};
}

} // namespace

QString tokenTitle(const jose::Jwt &jwt)
{
    const auto typed = std::find_if(types.begin(), types.end(),
        [&jwt](const Typ &each) { return jwt.type() == QLatin1String(each.typ); });
    if (typed != types.end())
        return QCoreApplication::translate("titles", typed->title);
    const Claims claims(jwt.claims());
    const QString title = titleOfMessage(jwt, claims);
    return title.isEmpty() ? titleOfToken(jwt, claims) : title;
}

bool isProof(const jose::Jwt &jwt)
{
    const Claims claims(jwt.claims());
    return jwt.type() == QLatin1String("dpop+jwt") || jwt.type() == QLatin1String("kb+jwt")
        || claims.has({"htm", "htu"}) || claims.has({"sd_hash", "nonce"});
}

} // namespace explain
