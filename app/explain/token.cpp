// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/token.h"

#include "explain/words.h"
#include "jose/base64url.h"

#include <QCoreApplication>
#include <QLocale>
#include <array>
#include <cstring>

namespace explain {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(explain::Token)
};

// Beginnings that providers put before the secret so that a leaked token is recognised; they tell the kind
// of token and nothing else.
struct Prefix
{
    const char *text;
    const char *name;
};

constexpr std::array prefixes {
    Prefix {"gho_", QT_TRANSLATE_NOOP("prefixes", "GitHub OAuth access token")},
    Prefix {"ghu_", QT_TRANSLATE_NOOP("prefixes", "GitHub App user access token")},
    Prefix {"ghr_", QT_TRANSLATE_NOOP("prefixes", "GitHub App refresh token")},
    Prefix {"ghs_", QT_TRANSLATE_NOOP("prefixes", "GitHub App installation access token")},
    Prefix {"ghp_", QT_TRANSLATE_NOOP("prefixes", "GitHub personal access token")},
    Prefix {"github_pat_", QT_TRANSLATE_NOOP("prefixes", "GitHub fine-grained personal access token")},
    Prefix {"glpat-", QT_TRANSLATE_NOOP("prefixes", "GitLab personal access token")},
    Prefix {"xoxp-", QT_TRANSLATE_NOOP("prefixes", "Slack user token")},
    Prefix {"xoxb-", QT_TRANSLATE_NOOP("prefixes", "Slack bot token")},
    Prefix {"ya29.", QT_TRANSLATE_NOOP("prefixes", "Google access token")},
    Prefix {"hf_oauth_", QT_TRANSLATE_NOOP("prefixes", "Hugging Face OAuth access token")},
    Prefix {"doo_v1_", QT_TRANSLATE_NOOP("prefixes", "DigitalOcean OAuth access token")},
    Prefix {"dor_v1_", QT_TRANSLATE_NOOP("prefixes", "DigitalOcean refresh token")},
    Prefix {"ory_at_", QT_TRANSLATE_NOOP("prefixes", "Ory access token")},
    Prefix {"ory_rt_", QT_TRANSLATE_NOOP("prefixes", "Ory refresh token")},
    Prefix {"lin_oauth_", QT_TRANSLATE_NOOP("prefixes", "Linear OAuth access token")},
};

const Prefix *findPrefix(QByteArrayView token)
{
    for (const Prefix &prefix : prefixes) {
        if (token.startsWith(prefix.text))
            return &prefix;
    }
    return nullptr;
}

qsizetype knownPrefix(QByteArrayView token)
{
    const Prefix *prefix = findPrefix(token);
    return prefix ? qsizetype(std::strlen(prefix->text)) : 0;
}

QString whyOpaque(TokenUse use, qsizetype length)
{
    const QString size = QLocale().toString(length);
    switch (use) {
    case TokenUse::IdToken:
        return Tr::tr("This is no JWT, so it can't be an ID token: nothing can be read from its %1 "
                      "characters, and nothing proves who signed in.")
            .arg(size);
    case TokenUse::RefreshToken:
        return Tr::tr("Only the server that made this token can read it: for everyone else it is %1 "
                      "characters without a meaning. It is good for one thing, a new access token.")
            .arg(size);
    case TokenUse::Pasted:
        return Tr::tr(
            "This is no JWT: for everyone but the server that made it it is %1 characters without a "
            "meaning. A program isn't meant to read such a token; its scopes and its end are told "
            "with it, or by the server's introspection endpoint.")
            .arg(size);
    case TokenUse::AccessToken:
        break;
    }
    return Tr::tr("Only the server that made this token can read it: for everyone else it is %1 characters "
                  "without a meaning. Its scopes and its end, above, are what the server told with it.")
        .arg(size);
}

Token encrypted(QByteArrayView bytes)
{
    Token token;
    token.kind = Token::Kind::Encrypted;
    token.badge = Tr::tr("encrypted");
    token.explanation
        = Tr::tr("This token is encrypted: only who holds the key for it, usually the API it is "
                 "meant for, can read its %1 characters.")
              .arg(QLocale().toString(bytes.size()));
    // RFC 7516 section 3.1: the first of five parts is its header, in the clear
    token.open = bytes.indexOf('.') + 1;
    if (const auto header = jose::fromBase64url(bytes.first(token.open - 1))) {
        if (const auto json = base::Json::parse(*header, base::Json::Duplicates::Keep))
            token.header = *json;
    }
    return token;
}

Token opaque(QByteArrayView bytes, TokenUse use)
{
    Token token;
    token.badge = Tr::tr("opaque");
    token.explanation = whyOpaque(use, bytes.size());
    token.open = knownPrefix(bytes);
    const Prefix *prefix = findPrefix(bytes);
    if (prefix && use == TokenUse::Pasted) {
        token.title = QCoreApplication::translate("prefixes", prefix->name);
        token.explanation.prepend(
            Tr::tr("It begins with “%1”: %2.").arg(QLatin1String(prefix->text), token.title) + u' ');
    }
    return token;
}

// What its typ (RFC 7519 section 5.1) and claims say that it is.
QString titleOf(const jose::Jwt &jwt)
{
    struct Typ
    {
        const char *typ;
        const char *title;
    };
    static constexpr std::array types {
        Typ {"at+jwt", QT_TRANSLATE_NOOP("titles", "Access token · RFC 9068")},
        Typ {"logout+jwt", QT_TRANSLATE_NOOP("titles", "Logout token · OpenID Connect Back-Channel Logout")},
        Typ {"dpop+jwt", QT_TRANSLATE_NOOP("titles", "DPoP proof · RFC 9449")},
        Typ {"client-authentication+jwt", QT_TRANSLATE_NOOP("titles", "Client assertion · RFC 7523")},
        Typ {"token-introspection+jwt", QT_TRANSLATE_NOOP("titles", "Introspection answer · RFC 9701")},
        Typ {"oauth-authz-req+jwt", QT_TRANSLATE_NOOP("titles", "Authorization request · RFC 9101")},
        Typ {"secevent+jwt", QT_TRANSLATE_NOOP("titles", "Security event · RFC 8417")},
        Typ {"entity-statement+jwt", QT_TRANSLATE_NOOP("titles", "Entity statement · OpenID Federation")},
        Typ {"kb+jwt", QT_TRANSLATE_NOOP("titles", "Key binding · RFC 9901")},
        Typ {"dc+sd-jwt", QT_TRANSLATE_NOOP("titles", "Credential · SD-JWT VC")},
        Typ {"vc+sd-jwt", QT_TRANSLATE_NOOP("titles", "Credential · SD-JWT VC")},
    };
    for (const auto &[typ, title] : types) {
        if (jwt.type() == QLatin1String(typ))
            return QCoreApplication::translate("titles", title);
    }
    const base::Json &claims = jwt.claims();
    const auto has = [&claims](const char *name) { return !claims.value(name).isUndefined(); };
    if (has("events"))
        return Tr::tr("Security event or logout token");
    if (has("nonce") || has("at_hash") || has("c_hash") || has("auth_time"))
        return Tr::tr("ID token, by its claims");
    if (has("scope") || has("scp") || has("client_id"))
        return Tr::tr("Access token, by its claims");
    if (!jwt.issuer().isEmpty() && jwt.issuer() == jwt.subject() && has("aud"))
        return Tr::tr("Client assertion, by its claims");
    return {};
}

Token readable(const jose::Jwt &jwt)
{
    Token token;
    const bool hasClaims = !jwt.claims().isUndefined();
    token.kind = hasClaims ? Token::Kind::Jwt : Token::Kind::Jws;
    token.jwt = jwt;
    token.badge = hasClaims ? QStringLiteral("JWT") : QStringLiteral("JWS");
    token.title = titleOf(jwt);
    token.open = jwt.signingInput().size() + 1;
    if (!hasClaims) {
        token.explanation
            = Tr::tr("This is signed, but its payload holds no claims: it is %1 bytes that are no "
                     "JSON object. Its signature can be checked all the same.")
                  .arg(QLocale().toString(jwt.payload().size()));
    }
    return token;
}

// RFC 9901 section 4: a JWT, disclosures, and perhaps a key binding, with tildes between
Token selective(QByteArrayView bytes)
{
    const QList<QByteArray> parts = QByteArray::fromRawData(bytes.data(), bytes.size()).split('~');
    const auto jwt = jose::Jwt::inspect(parts.first());
    if (!jwt)
        return opaque(bytes, TokenUse::Pasted);
    Token token = readable(*jwt);
    token.kind = Token::Kind::SdJwt;
    token.badge = QStringLiteral("SD-JWT");
    for (qsizetype i = 1; i + 1 < parts.size(); ++i) {
        const auto disclosed = jose::fromBase64url(parts.at(i));
        const auto json
            = disclosed ? base::Json::parse(*disclosed) : base::failure(base::Error::Kind::BadInput, {});
        if (json && json->isArray())
            token.disclosures += *json;
    }
    token.explanation = Tr::tr("Some of its claims are disclosed one by one behind it: %1 here.")
                            .arg(QLocale().toString(token.disclosures.size()));
    return token;
}

// Where a text that was meant to be a JWT stops being one.
Token broken(QByteArrayView bytes, const base::Error &error)
{
    Token token;
    token.kind = Token::Kind::Broken;
    token.badge = Tr::tr("no token");
    token.title = Tr::tr("No token");
    token.explanation = inWords(error).toString();
    if (const qsizetype at = jose::Jwt::firstStranger(bytes); at >= 0)
        token.explanation += u' '
            + Tr::tr("It is character %1 of %2.")
                  .arg(QLocale().toString(at + 1), QLocale().toString(bytes.size()));
    return token;
}

// Two points and the beginning that a JSON object has in base64url.
bool isMeantAsJwt(QByteArrayView bytes)
{
    return bytes.startsWith("ey") && bytes.count('.') >= 1;
}

Token pasted(QByteArrayView bytes)
{
    if (bytes.contains('~') && bytes.startsWith("ey"))
        return selective(bytes);
    const auto jwt = jose::Jwt::inspect(bytes);
    if (jwt)
        return readable(*jwt);
    if (jwt.error().code == QLatin1String("jwt.encrypted"))
        return encrypted(bytes);
    return isMeantAsJwt(bytes) ? broken(bytes, jwt.error()) : opaque(bytes, TokenUse::Pasted);
}

} // namespace

Token Token::look(const crypto::Secret &token, TokenUse use)
{
    if (use == TokenUse::Pasted)
        return pasted(token.reveal());
    const auto jwt = jose::Jwt::parse(token.reveal());
    if (jwt)
        return readable(*jwt);
    return jwt.error().code == QLatin1String("jwt.encrypted") ? encrypted(token.reveal())
                                                              : opaque(token.reveal(), use);
}

} // namespace explain
