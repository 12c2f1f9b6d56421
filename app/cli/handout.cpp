// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/perform.h"
#include "cli/terminal.h"
#include "front/options.h"

#include <QCommandLineParser>
#include <algorithm>
#include <optional>
#include <span>
#include <utility>

// The commands that hand a token on are the front's; what it doesn't understand comes here, to be told why.
namespace cli {

namespace {

constexpr Option ofAll[] {
    {"id", nullptr, QT_TRANSLATE_NOOP("cli", "The ID token in place of the access token.")},
    {"min-valid", "TIME",
        QT_TRANSLATE_NOOP(
            "cli", "It must be good for at least that long: 90, 90s, 5m, 2h; else it is renewed.")},
    {"scope", "SCOPE", QT_TRANSLATE_NOOP("cli", "A token with these scopes only; may come several times.")},
    {"resource", "URI", QT_TRANSLATE_NOOP("cli", "A token for this API (RFC 8707).")},
};

constexpr Option ofToken[] {
    {"header", nullptr, QT_TRANSLATE_NOOP("cli", "As the line of a request: Authorization: Bearer …")},
    {"json", nullptr, QT_TRANSLATE_NOOP("cli", "Answer in JSON.")},
};

constexpr Option ofProof[] {
    {"method", "METHOD", QT_TRANSLATE_NOOP("cli", "The method of the request; else GET.")},
    {"url", "URL", QT_TRANSLATE_NOOP("cli", "The address of the request.")},
    {"nonce", "NONCE", QT_TRANSLATE_NOOP("cli", "What the API gave in DPoP-Nonce, where it did.")},
    {"header", nullptr,
        QT_TRANSLATE_NOOP("cli", "Token and proof as lines of a request: Authorization: DPoP … and DPoP: …")},
    {"json", nullptr, QT_TRANSLATE_NOOP("cli", "Answer in JSON.")},
};

constexpr Option ofRun[] {
    {"env", "NAME", QT_TRANSLATE_NOOP("cli", "The variable that holds it; else ACCESS_TOKEN or ID_TOKEN.")},
};

constexpr Option ofGit[] {
    {"username", "NAME", QT_TRANSLATE_NOOP("cli", "The user name beside the token; else oauth2.")},
    {"basic", nullptr, QT_TRANSLATE_NOOP("cli", "Never as a bearer token, even where git offers that.")},
};

constexpr std::span ofDocker(ofGit, 1); // without the last

struct Usage
{
    const char *command;
    const char *rest; // behind the command
    const char *what;
    const char *example;
    bool hasIdToken = true;
};

base::Error wrongValue(const char *option, const QString &found)
{
    return {base::Error::Kind::BadInput, QStringLiteral("cli.option"), QLatin1String(option), found, {}};
}

// Later releases of Qt print a warning when they are asked for the values of one that has none.
bool takesValue(const QString &name)
{
    for (const std::span<const Option> options :
        std::initializer_list<std::span<const Option>> {ofAll, ofToken, ofProof, ofRun, ofGit}) {
        for (const Option &option : options) {
            if (name == QLatin1String(option.name))
                return option.value;
        }
    }
    return false;
}

std::optional<base::Error> wrongOption(const QCommandLineParser &parser)
{
    QStringList names = parser.optionNames();
    names.removeDuplicates();
    for (const QString &name : std::as_const(names)) {
        const QStringList values = takesValue(name) ? parser.values(name) : QStringList();
        if (std::ranges::any_of(
                values, [](const QString &each) { return each.isEmpty() || each.startsWith(u"--"); }))
            return usageError("cli.value", QStringLiteral("--") + name);
    }
    const auto value = [&](const char *name) { return parser.value(QLatin1String(name)); };
    if (names.contains(QLatin1String("min-valid")) && !front::seconds(value("min-valid").toStdString()))
        return wrongValue("--min-valid", value("min-valid"));
    if (names.contains(QLatin1String("env")) && !front::isVariableName(value("env").toStdString()))
        return wrongValue("--env", value("env"));
    if (names.contains(QLatin1String("header")) && names.contains(QLatin1String("json")))
        return wrongValue("--header", QStringLiteral("--json"));
    return {};
}

// Why the front doesn't take the command line, which the parser does. A usage error may end the program.
base::Error whyNot(const QCommandLineParser &parser, const QStringList &arguments, const QString &syntax)
{
    const QString command = syntax.section(u' ', 0, 0);
    const qsizetype end = arguments.indexOf(QLatin1String("--"));
    const qsizetype behind = end < 0 ? 0 : arguments.size() - end - 1;
    const QStringList words = parser.positionalArguments();
    if (const auto error = wrongOption(parser))
        return *error;
    if (command == QLatin1String("run") && !words.isEmpty() && behind == 0)
        return usageError("cli.missing", QStringLiteral("-- COMMAND"));
    QStringList names {QStringLiteral("ACCOUNT")};
    if (command == QLatin1String("git") || command == QLatin1String("docker"))
        names += syntax.section(u' ', 2);
    expect(names, words.first(words.size() - (command == QLatin1String("run") ? behind : 0)), syntax);
    if (command == QLatin1String("proof") && !parser.isSet(QStringLiteral("url")))
        return usageError("cli.missing", QStringLiteral("--url"));
    return usageError("cli.usage", {});
}

int handOut(const QStringList &arguments, const Usage &usage, std::span<const Option> options)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        withExample(QCoreApplication::translate("cli", usage.what), QLatin1String(usage.example)));
    parser.addPositionalArgument(
        QStringLiteral("account"), Tr::tr("Label, id, issuer or e-mail of the account."));
    add(parser, std::span(ofAll).subspan(usage.hasIdToken ? 0 : 1));
    add(parser, options);
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    const QString syntax = QLatin1String(usage.command) + u' ' + QLatin1String(usage.rest);
    process(parser, arguments, syntax);
    const int status = performHandOut();
    return status >= 0 ? status : misused(whyNot(parser, arguments, syntax), syntax);
}

} // namespace

int token(const QStringList &arguments)
{
    return handOut(arguments,
        {"token", "ACCOUNT",
            QT_TRANSLATE_NOOP("cli", "Prints an access token, renewed first if its end is near."),
            "cloakroom-cli token work --header | curl -H @- https://api.example/me"},
        ofToken);
}

int proof(const QStringList &arguments)
{
    return handOut(arguments,
        {"proof", "ACCOUNT --url URL",
            QT_TRANSLATE_NOOP("cli",
                "Prints a proof (DPoP, RFC 9449) that the account's access token is used by who has its key: "
                "for one request to one address, for about a minute."),
            "cloakroom-cli proof work --url https://api.example/me --header | curl -H @- "
            "https://api.example/me",
            false},
        ofProof);
}

int run(const QStringList &arguments)
{
    return handOut(arguments,
        {"run", "ACCOUNT -- COMMAND [ARGUMENT]...",
            QT_TRANSLATE_NOOP(
                "cli", "Runs a command that finds the token in its environment, and nobody else."),
            "cloakroom-cli run work -- ./report"},
        ofRun);
}

// Git has a helper ignore what it doesn't know.
int git(const QStringList &arguments)
{
    const QStringList known {QStringLiteral("get"), QStringLiteral("store"), QStringLiteral("erase")};
    const QString verb = arguments.value(arguments.size() - 1);
    const bool isKnown = arguments.size() < 3 || verb.startsWith(u'-') || known.contains(verb)
        || known.contains(arguments.value(1));
    if (!isKnown)
        return Good;
    return handOut(arguments,
        {"git", "ACCOUNT get|store|erase", QT_TRANSLATE_NOOP("cli", "Is a credential helper of git."),
            "git config credential.https://git.example.helper '!cloakroom-cli git work'"},
        ofGit);
}

int docker(const QStringList &arguments)
{
    return handOut(arguments,
        {"docker", "ACCOUNT get|store|erase|list",
            QT_TRANSLATE_NOOP("cli", "Is what a credential helper of docker calls."),
            "#!/bin/sh\n  exec cloakroom-cli docker work \"$@\""},
        ofDocker);
}

int kubernetes(const QStringList &arguments)
{
    return handOut(arguments,
        {"kubernetes", "ACCOUNT", QT_TRANSLATE_NOOP("cli", "Prints an exec credential of kubectl."),
            "kubectl config set-credentials me --exec-api-version=client.authentication.k8s.io/v1beta1 \\\n"
            "      --exec-command=cloakroom-cli --exec-arg=kubernetes --exec-arg=work"},
        {});
}

int credentialProcess(const QStringList &arguments)
{
    return handOut(arguments,
        {"credential-process", "ACCOUNT",
            QT_TRANSLATE_NOOP("cli", "Prints the token and its end as JSON, as tools ask a process for it."),
            "credential_process = cloakroom-cli credential-process work"},
        {});
}

} // namespace cli
