// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/exchangewords.h"

#include "explain/words.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace explain {

namespace {

using Field = oauth::Exchange::Field;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(explain::Exchange)
};

struct Meaning
{
    const char *name;
    const char *words;
};

// clang-format off
// By name, in order: RFC 6749, 7009, 7636, 8628, 9207, 9449, OpenID Connect Core, and what servers add.
constexpr std::array meanings {
    Meaning {"Accept", QT_TRANSLATE_NOOP("explain::Exchange", "the form of the answer that is understood")},
    Meaning {"Authorization", QT_TRANSLATE_NOOP("explain::Exchange", "who asks, with the proof")},
    Meaning {"Content-Type", QT_TRANSLATE_NOOP("explain::Exchange", "the form of what is sent")},
    Meaning {"Retry-After", QT_TRANSLATE_NOOP("explain::Exchange", "how long the server asks to wait")},
    Meaning {"WWW-Authenticate", QT_TRANSLATE_NOOP("explain::Exchange", "what proof the server misses")},
    Meaning {"DPoP", QT_TRANSLATE_NOOP("explain::Exchange", "a signed proof that the key of the tokens is at hand")},
    Meaning {"access_token", QT_TRANSLATE_NOOP("explain::Exchange", "what programs show to the API")},
    Meaning {"access_type", QT_TRANSLATE_NOOP("explain::Exchange", "“offline” asks for a refresh token")},
    Meaning {"audience", QT_TRANSLATE_NOOP("explain::Exchange", "the API that the token is for")},
    Meaning {"client_assertion", QT_TRANSLATE_NOOP("explain::Exchange", "a signed proof of the application, good for a minute")},
    Meaning {"client_assertion_type", QT_TRANSLATE_NOOP("explain::Exchange", "what kind of proof that is")},
    Meaning {"client_id", QT_TRANSLATE_NOOP("explain::Exchange", "who asks: the registered application")},
    Meaning {"client_secret", QT_TRANSLATE_NOOP("explain::Exchange", "what proves the application")},
    Meaning {"code", QT_TRANSLATE_NOOP("explain::Exchange", "good once, to fetch the tokens with")},
    Meaning {"code_challenge", QT_TRANSLATE_NOOP("explain::Exchange", "the digest of a secret kept here")},
    Meaning {"code_challenge_method", QT_TRANSLATE_NOOP("explain::Exchange", "how that digest is made")},
    Meaning {"code_verifier", QT_TRANSLATE_NOOP("explain::Exchange",
        "the secret behind the digest: whoever asked now fetches")},
    Meaning {"device_code", QT_TRANSLATE_NOOP("explain::Exchange", "what this program asks with until the code is entered")},
    Meaning {"display", QT_TRANSLATE_NOOP("explain::Exchange", "how the page should look")},
    Meaning {"dpop_jkt", QT_TRANSLATE_NOOP("explain::Exchange", "the key that the tokens are to be bound to")},
    Meaning {"error", QT_TRANSLATE_NOOP("explain::Exchange", "why the server says no")},
    Meaning {"error_description", QT_TRANSLATE_NOOP("explain::Exchange", "the same in the server's words")},
    Meaning {"expires_in", QT_TRANSLATE_NOOP("explain::Exchange", "seconds that the access token lives")},
    Meaning {"grant_type", QT_TRANSLATE_NOOP("explain::Exchange", "what is given for a token")},
    Meaning {"id_token", QT_TRANSLATE_NOOP("explain::Exchange", "who signed in, signed by the provider")},
    Meaning {"interval", QT_TRANSLATE_NOOP("explain::Exchange", "seconds to wait between two questions")},
    Meaning {"iss", QT_TRANSLATE_NOOP("explain::Exchange", "which server answers")},
    Meaning {"issued_token_type", QT_TRANSLATE_NOOP("explain::Exchange", "what kind of token came")},
    Meaning {"issuer", QT_TRANSLATE_NOOP("explain::Exchange", "what the server calls itself")},
    Meaning {"login_hint", QT_TRANSLATE_NOOP("explain::Exchange", "the account to offer first")},
    Meaning {"max_age", QT_TRANSLATE_NOOP("explain::Exchange", "seconds that a sign-in may lie back")},
    Meaning {"nonce", QT_TRANSLATE_NOOP("explain::Exchange", "random: the ID token has to repeat it")},
    Meaning {"prompt", QT_TRANSLATE_NOOP("explain::Exchange", "what the page must ask")},
    Meaning {"redirect_uri", QT_TRANSLATE_NOOP("explain::Exchange", "where the browser comes back to")},
    Meaning {"refresh_expires_in", QT_TRANSLATE_NOOP("explain::Exchange",
        "seconds that the refresh token lives")},
    Meaning {"refresh_token", QT_TRANSLATE_NOOP("explain::Exchange", "good for new access tokens")},
    Meaning {"refresh_token_expires_in", QT_TRANSLATE_NOOP("explain::Exchange",
        "seconds that the refresh token lives")},
    Meaning {"request_uri", QT_TRANSLATE_NOOP("explain::Exchange", "where the server keeps the request that was sent ahead")},
    Meaning {"requested_token_type", QT_TRANSLATE_NOOP("explain::Exchange", "what kind of token is wanted")},
    Meaning {"resource", QT_TRANSLATE_NOOP("explain::Exchange", "the API that the token is for")},
    Meaning {"response", QT_TRANSLATE_NOOP("explain::Exchange", "the signed answer")},
    Meaning {"response_mode", QT_TRANSLATE_NOOP("explain::Exchange", "how the answer comes back")},
    Meaning {"response_type", QT_TRANSLATE_NOOP("explain::Exchange", "what the browser brings back")},
    Meaning {"scope", QT_TRANSLATE_NOOP("explain::Exchange", "what the token allows")},
    Meaning {"session_state", QT_TRANSLATE_NOOP("explain::Exchange", "marks the session in the browser")},
    Meaning {"state", QT_TRANSLATE_NOOP("explain::Exchange", "random: ties the answer to the question")},
    Meaning {"subject_token", QT_TRANSLATE_NOOP("explain::Exchange", "the token that is given in exchange")},
    Meaning {"subject_token_type", QT_TRANSLATE_NOOP("explain::Exchange", "what kind of token that is")},
    Meaning {"token", QT_TRANSLATE_NOOP("explain::Exchange", "the token that is given up")},
    Meaning {"token_type", QT_TRANSLATE_NOOP("explain::Exchange", "how the access token is shown")},
    Meaning {"token_type_hint", QT_TRANSLATE_NOOP("explain::Exchange", "which token that is")},
    Meaning {"ui_locales", QT_TRANSLATE_NOOP("explain::Exchange", "the languages of the page")},
    Meaning {"user_code", QT_TRANSLATE_NOOP("explain::Exchange", "what a person enters on any device")},
    Meaning {"verification_uri", QT_TRANSLATE_NOOP("explain::Exchange", "the page where the code is entered")},
    Meaning {"verification_uri_complete", QT_TRANSLATE_NOOP("explain::Exchange", "the same page, with the code")},
    Meaning {"verification_url", QT_TRANSLATE_NOOP("explain::Exchange", "the page where the code is entered")},
};

constexpr std::array grants {
    Meaning {"authorization_code", QT_TRANSLATE_NOOP("explain::Exchange", "change the code for tokens")},
    Meaning {"client_credentials", QT_TRANSLATE_NOOP("explain::Exchange", "ask for a token of the program's own")},
    Meaning {"refresh_token", QT_TRANSLATE_NOOP("explain::Exchange", "ask for a new access token")},
    Meaning {"urn:ietf:params:oauth:grant-type:device_code",
        QT_TRANSLATE_NOOP("explain::Exchange", "ask whether the code was entered")},
    Meaning {"urn:ietf:params:oauth:grant-type:token-exchange",
        QT_TRANSLATE_NOOP("explain::Exchange", "exchange a token for another")},
};
// clang-format on

template <typename Table> QString meaningIn(const Table &table, const QString &name)
{
    const auto found = std::find_if(table.begin(), table.end(),
        [&name](const Meaning &meaning) { return name == QLatin1String(meaning.name); });
    return found == table.end() ? QString() : Tr::tr(found->words);
}

QString meaningOf(const Field &field)
{
    const QString of = field.name == QLatin1String("grant_type") ? meaningIn(grants, field.value) : QString();
    if (!of.isEmpty())
        return of;
    const QString known = parameterMeaning(field.name);
    return known.isEmpty() && field.masked ? Tr::tr("masked: nothing is known of it") : known;
}

QString statusMeaning(int status)
{
    if (status == 200)
        return Tr::tr("done");
    if (status == 401)
        return Tr::tr("the proof was not accepted");
    if (status == 429)
        return Tr::tr("asked too often");
    if (status >= 500)
        return Tr::tr("the server is in trouble");
    if (status >= 400)
        return Tr::tr("the server says no");
    return status >= 300 ? Tr::tr("the server points elsewhere") : QString();
}

ExchangeLine lineOf(const Field &field, const QString &between)
{
    const QString masked = QString(8, QChar(0x2022)); // whatever the length
    const QString blank = field.value.isEmpty() ? QString() : QStringLiteral(" ");
    const QString value = field.masked ? field.value + blank + masked : field.value;
    return {field.name + between + value, meaningOf(field)};
}

QList<ExchangeLine> answerLines(const oauth::Exchange &exchange)
{
    const QString arrow = QStringLiteral("→ ");
    const QString colon = QStringLiteral(": ");
    QList<ExchangeLine> lines;
    if (!exchange.failure.isEmpty()) {
        base::Error error;
        error.code = exchange.failure;
        return {{arrow + Tr::tr("no answer"), inWords(error).what}};
    }
    if (exchange.method.isEmpty())
        lines += {arrow + Tr::tr("back from the browser"), {}};
    else
        lines += {arrow + QString::number(exchange.status), statusMeaning(exchange.status)};
    for (const Field &field : exchange.answerHeaders)
        lines += lineOf(field, colon);
    for (const Field &field : exchange.members)
        lines += lineOf(field, exchange.method.isEmpty() ? QStringLiteral("=") : colon);
    return lines;
}

} // namespace

QString parameterMeaning(const QString &name)
{
    return meaningIn(meanings, name);
}

QList<ExchangeLine> linesOf(const oauth::Exchange &exchange)
{
    QList<ExchangeLine> lines;
    if (exchange.method.isEmpty())
        lines += {Tr::tr("Browser") + u' ' + exchange.address, {}};
    else
        lines += {exchange.method + u' ' + exchange.address, {}};
    for (const Field &field : exchange.headers)
        lines += lineOf(field, QStringLiteral(": "));
    for (const Field &field : exchange.parameters)
        lines += lineOf(field, QStringLiteral("="));
    return lines + answerLines(exchange);
}

QString toText(const QList<oauth::Exchange> &exchanges)
{
    constexpr qsizetype widest = 44; // of what has a meaning beside it
    QStringList parts;
    for (const oauth::Exchange &exchange : exchanges) {
        QStringList lines;
        for (const ExchangeLine &line : linesOf(exchange))
            lines += line.meaning.isEmpty()
                ? line.text
                : line.text.leftJustified(widest) + QStringLiteral("  ") + line.meaning;
        parts += lines.join(u'\n');
    }
    return parts.join(QLatin1String("\n\n"));
}

} // namespace explain
