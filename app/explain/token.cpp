// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/token.h"

#include <QCoreApplication>
#include <QLocale>
#include <array>

namespace explain {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(explain::Token)
};

// Beginnings that providers put before the secret so that a leaked token is recognised; they tell the kind
// of token and nothing else.
constexpr std::array<QByteArrayView, 16> prefixes {"gho_", "ghu_", "ghr_", "ghs_", "ghp_", "github_pat_",
    "glpat-", "xoxp-", "xoxb-", "ya29.", "hf_oauth_", "doo_v1_", "dor_v1_", "ory_at_", "ory_rt_",
    "lin_oauth_"};

qsizetype knownPrefix(QByteArrayView token)
{
    for (const QByteArrayView prefix : prefixes) {
        if (token.startsWith(prefix))
            return prefix.size();
    }
    return 0;
}

QString whyOpaque(TokenUse use, qsizetype length)
{
    const QString size = QLocale().toString(length);
    switch (use) {
    case TokenUse::IdToken:
        return Words::tr("This is no JWT, so it can't be an ID token: nothing can be read from its %1 "
                         "characters, and nothing proves who signed in.")
            .arg(size);
    case TokenUse::RefreshToken:
        return Words::tr("Only the server that made this token can read it: for everyone else it is %1 "
                         "characters without a meaning. It is good for one thing, a new access token.")
            .arg(size);
    case TokenUse::AccessToken:
        break;
    }
    return Words::tr(
        "Only the server that made this token can read it: for everyone else it is %1 characters "
        "without a meaning. Its scopes and its end, above, are what the server told with it.")
        .arg(size);
}

Token encrypted(QByteArrayView bytes)
{
    const QString why
        = Words::tr("This token is encrypted: only who holds the key for it, usually the API it is "
                    "meant for, can read its %1 characters.");
    // RFC 7516 section 3.1: the first of five parts is its header, in the clear
    return {Token::Kind::Encrypted, {}, Words::tr("encrypted"), why.arg(QLocale().toString(bytes.size())),
        bytes.indexOf('.') + 1};
}

Token opaque(QByteArrayView bytes, TokenUse use)
{
    return {Token::Kind::Opaque, {}, Words::tr("opaque"), whyOpaque(use, bytes.size()), knownPrefix(bytes)};
}

} // namespace

Token Token::look(const crypto::Secret &token, TokenUse use)
{
    auto jwt = jose::Jwt::parse(token.reveal());
    if (!jwt)
        return jwt.error().code == QLatin1String("jwt.encrypted") ? encrypted(token.reveal())
                                                                  : opaque(token.reveal(), use);
    const qsizetype open = jwt->signingInput().size() + 1;
    return {Kind::Jwt, *std::move(jwt), QStringLiteral("JWT"), {}, open};
}

} // namespace explain
