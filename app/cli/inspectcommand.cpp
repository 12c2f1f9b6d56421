// SPDX-License-Identifier: GPL-3.0-or-later
// cloakroom-cli inspect: everything about one token.
#include "accounts/onrequest.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/desk.h"
#include "cli/inspect.h"
#include "cli/terminal.h"
#include "explain/checks.h"
#include "explain/paste.h"
#include "oauth/answer.h"
#include "oauth/endpoint.h"

#include <QCommandLineParser>

namespace cli {

namespace {

struct FetchedKeys
{
    jose::JwkSet keys;
    std::optional<qint64> clockAhead; // seconds that this computer's clock is ahead of the issuer's
};

// The keys that an issuer publishes now.
base::Result<FetchedKeys> fetchKeys(const QString &issuer)
{
    const base::Clock clock = [] { return QDateTime::currentDateTimeUtc(); };
    net::Http http(clock);
    obeyPreferences(http, accounts::Policy::ofThisComputer());
    accounts::Discovery discovery(clock);
    accounts::OnRequest onRequest(http, discovery);
    std::optional<qint64> ahead;
    const QString origin = oauth::origin(QUrl(issuer)); // its keys may be another server's
    QObject::connect(&http, &net::Http::answered, &discovery, [&](const base::HttpAnswer &answer) {
        const auto told = oauth::clockAhead(answer);
        if (told && oauth::origin(answer.url) == origin)
            ahead = told;
    });
    const auto keys = onRequest.keysOf(issuer, &discovery);
    base::Result<jose::JwkSet> result;
    base::finally(keys, &discovery, [&result](const base::Result<jose::JwkSet> &found) {
        result = found;
        QCoreApplication::quit();
    });
    if (!keys.isFinished())
        QCoreApplication::exec();
    return result.transform([&ahead](const jose::JwkSet &found) { return FetchedKeys {found, ahead}; });
}

struct WhatToInspect
{
    QString token;
    QString keys;
    explain::Expected expected;
    bool json = false;
};

int inspectToken(const WhatToInspect &asked)
{
    auto text = asked.token == u'-' ? content(asked.token, explain::Paste::largest)
                                    : base::Result<QByteArray>(asked.token.toUtf8());
    const auto paste = base::Result<QByteArray>(text).and_then(
        [](const QByteArray &bytes) { return explain::Paste::read(bytes); });
    if (!paste)
        return fail(paste.error());

    explain::Expected expected = asked.expected;
    std::optional<jose::KeyMaterial> material;
    std::optional<qint64> clockAhead;
    if (!asked.keys.isEmpty()) {
        const auto read
            = content(asked.keys, jose::KeyMaterial::largest).and_then([](const QByteArray &bytes) {
                  return jose::KeyMaterial::parse(bytes);
              });
        if (!read) {
            base::Error error = read.error();
            if (error.kind != base::Error::Kind::Disk)
                error.kind = base::Error::Kind::BadInput; // no server's
            error.from = asked.keys;
            return fail(error);
        }
        material = *read;
    } else if (!expected.issuer.isEmpty()) {
        const auto keys = fetchKeys(expected.issuer);
        if (!keys)
            return fail(keys.error());
        material = jose::KeyMaterial {keys->keys, {}};
        expected.isSourceOfKeys = true;
        clockAhead = keys->clockAhead;
    }

    Inspection inspection;
    inspection.now = QDateTime::currentDateTimeUtc();
    inspection.peeled = paste->peeled;
    inspection.token = explain::Token::look(paste->token, explain::TokenUse::Pasted);
    if (const auto &jwt = inspection.token.jwt) {
        if (jwt->issuer() == expected.issuer) // another's token, another's clock
            expected.clockAhead = clockAhead;
        inspection.checks = explain::checkPasted(*jwt, material, inspection.now, expected);
        inspection.checks += inspection.token.selectiveChecks;
    }
    if (const auto binding = explain::checkPastedBinding(inspection.token.jwt, paste->isBound))
        inspection.checks += *binding;
    const bool told = print(output(), asked.json ? inspection.toJson() : inspection.toText().toUtf8());
    if (!told || inspection.token.kind == explain::Token::Kind::Broken)
        return Unusable;
    return inspection.hasFailed() ? CheckFailed : Good;
}

} // namespace

int inspect(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        withExample(Tr::tr("Explains tokens and checks their signatures.\n\n"
                           "Ends with 0 when nothing failed, 1 when a check did, 2 when there is "
                           "no token or the command can't be used."),
            QStringLiteral("cloakroom-cli inspect --issuer https://id.example - < token")));
    const QCommandLineOption json(QStringLiteral("json"), Tr::tr("Answer in JSON."));
    const QCommandLineOption keys(QStringLiteral("keys"),
        Tr::tr("Check the signature with the key in FILE: PEM, JWK, JWK Set, or the secret of HS256."),
        QStringLiteral("FILE"));
    const QCommandLineOption issuer(QStringLiteral("issuer"),
        Tr::tr("Expect the token from the issuer at URL; without --keys, fetch its keys and check the "
               "signature with them."),
        QStringLiteral("URL"));
    const QCommandLineOption audience(QStringLiteral("audience"),
        Tr::tr("Expect the token to be for AUDIENCE: an API, or the client ID of an ID token."),
        QStringLiteral("AUDIENCE"));
    const QCommandLineOption clientId(QStringLiteral("client-id"),
        Tr::tr("Expect the token to name the client ID that it was issued to, in azp or client_id."),
        QStringLiteral("ID"));
    const QCommandLineOption nonce(QStringLiteral("nonce"),
        Tr::tr("Expect the NONCE that was sent with the sign-in."), QStringLiteral("NONCE"));
    const QList<QCommandLineOption> valued {keys, issuer, audience, clientId, nonce};
    parser.addOption(json);
    parser.addOptions(valued);
    parser.addPositionalArgument(QStringLiteral("token"),
        Tr::tr("The token, or what it stands in; - or nothing: the standard input."));
    const QString syntax = QStringLiteral("inspect [TOKEN|-]");
    process(parser, arguments, syntax);
    // As of a variable that isn't set: what is expected would go unchecked.
    for (const QCommandLineOption &option : valued) {
        if (parser.values(option).contains(QString()))
            return misused(usageError("cli.value", QStringLiteral("--") + option.names().first()), syntax);
    }

    const QStringList words = parser.positionalArguments();
    expect({}, words.mid(1), syntax);
    const explain::Expected expected {.issuer = parser.value(issuer),
        .audience = parser.value(audience),
        .clientId = parser.value(clientId),
        .nonce = parser.value(nonce)};
    return inspectToken(
        {words.value(0, QStringLiteral("-")), parser.value(keys), expected, parser.isSet(json)});
}

} // namespace cli
