// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/token.h"

#include "explain/disclosurerows.h"
#include "explain/foreign.h"
#include "explain/tokenfault.h"
#include "explain/tokenprefix.h"
#include "explain/tokentitle.h"
#include "explain/words.h"
#include "jose/base64url.h"
#include "jose/sdjwt.h"

#include <QCoreApplication>
#include <QLocale>

namespace explain {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(explain::Token)
};

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

// RFC 7516 sections 4.1.1 and 4.1.6: what its header says of the key that opens it
QString toWhom(const base::Json &header)
{
    if (const QString key = header.value("kid").string(); !key.isEmpty())
        return Tr::tr("The key that opens it is called “%1”.").arg(foreign(key, 64));
    const QByteArray algorithm = header.value("alg").text();
    if (algorithm == "dir" || (algorithm.startsWith('A') && algorithm.endsWith("KW")))
        return Tr::tr("A secret that both sides share opens it.");
    return {};
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
    if (const QString recipient = token.header ? toWhom(*token.header) : QString(); !recipient.isEmpty())
        token.explanation += u' ' + recipient;
    return token;
}

Token opaque(QByteArrayView bytes, TokenUse use)
{
    Token token;
    token.badge = Tr::tr("opaque");
    token.explanation = whyOpaque(use, bytes.size());
    const TokenPrefix *prefix = findTokenPrefix(bytes);
    token.open = prefix ? prefix->prefix.size() : 0;
    if (prefix && use == TokenUse::Pasted) {
        token.title = prefix->text();
        token.explanation.prepend(
            Tr::tr("It begins with “%1”: %2.").arg(QLatin1String(prefix->prefix), token.title) + u' ');
        token.title.front() = token.title.front().toUpper(); // not every language begins with a name
    }
    return token;
}

Token readable(const jose::Jwt &jwt)
{
    Token token;
    const bool hasClaims = !jwt.claims().isUndefined();
    token.kind = hasClaims ? Token::Kind::Jwt : Token::Kind::Jws;
    token.jwt = jwt;
    token.badge = hasClaims ? QStringLiteral("JWT") : QStringLiteral("JWS");
    token.title = tokenTitle(jwt);
    token.open = jwt.signingInput().size() + 1;
    if (!hasClaims) {
        token.explanation
            = Tr::tr("This is signed, but its payload holds no claims: it is %1 bytes that are no "
                     "JSON object. Its signature can be checked all the same.")
                  .arg(QLocale().toString(jwt.payload().size()));
        if (const QString where = whereClaimsBreak(jwt); !where.isEmpty())
            token.explanation += u' ' + where;
    }
    return token;
}

Token noToken(const QString &explanation)
{
    Token token;
    token.kind = Token::Kind::Broken;
    token.badge = Tr::tr("no token");
    token.title = Tr::tr("No token");
    token.explanation = explanation;
    return token;
}

// A text that was meant to be a JWT.
Token broken(QByteArrayView bytes, const base::Error &error)
{
    return noToken(inWords(error).toString() + u' ' + whereItBreaks(bytes, error));
}

// RFC 9901 section 4: a JWT, disclosures, and perhaps a key binding, with tildes between
Token selective(QByteArrayView bytes)
{
    const auto whole = jose::SdJwt::split(bytes);
    const auto jwt = jose::Jwt::inspect(whole.issuerSigned);
    if (!jwt)
        return broken(bytes.first(whole.issuerSigned.size()), jwt.error());
    Token token = readable(*jwt);
    token.kind = Token::Kind::SdJwt;
    token.badge = QStringLiteral("SD-JWT");
    for (qsizetype i = 0; i < whole.disclosures.size(); ++i) {
        const auto disclosed = jose::fromBase64url(whole.disclosures.at(i));
        const auto json
            = disclosed ? base::Json::parse(*disclosed) : base::failure(base::Error::Kind::BadInput, {});
        if (json && json->isArray())
            token.disclosures += *json;
        else
            token.explanation += Tr::tr("Disclosure %1 can't be read.").arg(i + 1) + u' ';
    }
    token.selectiveChecks = checkDisclosures(jwt->claims(), whole);
    token.explanation += Tr::tr("Some of its claims are disclosed one by one behind it: %1 here.")
                             .arg(QLocale().toString(token.disclosures.size()));
    if (!whole.keyBinding.isEmpty())
        token.explanation += u' '
            + Tr::tr("At its end its holder proves that the key is theirs; whether they signed it isn't "
                     "checked.");
    return token;
}

Token pasted(QByteArrayView bytes)
{
    if (bytes.contains('~') && beginsLikeHeader(bytes))
        return selective(bytes);
    const auto jwt = jose::Jwt::inspect(bytes);
    if (jwt)
        return readable(*jwt);
    if (jwt.error().code == QLatin1String("jwt.encrypted"))
        return encrypted(bytes);
    if (isMeantAsJwt(bytes))
        return broken(bytes, jwt.error());
    const QString why = whyNoToken(bytes);
    return why.isEmpty() ? opaque(bytes, TokenUse::Pasted) : noToken(why);
}

} // namespace

Token Token::look(const crypto::Secret &token, TokenUse use)
{
    if (use == TokenUse::Pasted)
        return pasted(token.reveal());
    // An ID token that breaks RFC 7519's rules is none; the others are read by their servers, and only shown
    // here.
    const auto jwt
        = use == TokenUse::IdToken ? jose::Jwt::parse(token.reveal()) : jose::Jwt::inspect(token.reveal());
    if (jwt)
        return readable(*jwt);
    return jwt.error().code == QLatin1String("jwt.encrypted") ? encrypted(token.reveal())
                                                              : opaque(token.reveal(), use);
}

} // namespace explain
