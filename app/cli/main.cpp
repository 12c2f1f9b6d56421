// SPDX-License-Identifier: GPL-3.0-or-later
// cloakroom-cli: what the window shows and does, for terminals and scripts.
#include "base/language.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/desk.h"
#include "cli/terminal.h"
#include "desktop/coredumps.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QTranslator>
#include <algorithm>
#include <iterator>

namespace {

struct Command
{
    const char *name;
    const char *what; // nullptr: not for people
    int (*run)(const QStringList &arguments);
};

constexpr Command commands[] {
    {"inspect", QT_TRANSLATE_NOOP("cli", "Say everything about a token."), cli::inspect},
    {"sign-in", QT_TRANSLATE_NOOP("cli", "Sign in with the browser."), cli::signIn},
    {"accounts", QT_TRANSLATE_NOOP("cli", "List the accounts."), cli::accounts},
    {"show", QT_TRANSLATE_NOOP("cli", "Say how an account stands."), cli::show},
    {"activity", QT_TRANSLATE_NOOP("cli", "List what happened to an account."), cli::activity},
    {"renew", QT_TRANSLATE_NOOP("cli", "Renew the access token of an account."), cli::renew},
    {"sign-out", QT_TRANSLATE_NOOP("cli", "Revoke and remove the tokens of an account."), cli::signOut},
    {"token", QT_TRANSLATE_NOOP("cli", "Print an access token of an account."), cli::token},
    {"run", QT_TRANSLATE_NOOP("cli", "Run a command with the token in its environment."), cli::run},
    {"git", QT_TRANSLATE_NOOP("cli", "Be a credential helper of git."), cli::git},
    {"docker", QT_TRANSLATE_NOOP("cli", "Be a credential helper of docker."), cli::docker},
    {"kubernetes", QT_TRANSLATE_NOOP("cli", "Be an exec credential of kubectl."), cli::kubernetes},
    {"credential-process", QT_TRANSLATE_NOOP("cli", "Print the token for tools that ask a process."),
        cli::credentialProcess},
    {"proof", QT_TRANSLATE_NOOP("cli", "Print a proof of a bound token for one request."), cli::proof},
    {"lock", QT_TRANSLATE_NOOP("cli", "Hand out no token until it is unlocked."), cli::lock},
    {"unlock", QT_TRANSLATE_NOOP("cli", "Unlock."), cli::unlock},
    {"completion", QT_TRANSLATE_NOOP("cli", "Print what bash, zsh or fish completes the commands with."),
        cli::completion},
    {"answer", nullptr, cli::answer},
    {"fail", nullptr, cli::failWith},
};

QString usage()
{
    QString text = cli::Tr::tr("Usage: cloakroom-cli COMMAND [OPTION]...") + QStringLiteral("\n\n");
    for (const Command &command : commands) {
        if (!command.what)
            continue;
        text += QStringLiteral("  %1  %2\n")
                    .arg(QLatin1String(command.name), -18)
                    .arg(QCoreApplication::translate("cli", command.what));
    }
    return cli::withExample(text + u'\n' + cli::Tr::tr("cloakroom-cli COMMAND --help tells more."),
        QStringLiteral("cloakroom-cli token work --header | curl -H @- https://api.example/me"));
}

} // namespace

int main(int argc, char *argv[])
{
    cli::keepOutput();
    desktop::forbidCoreDumps();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("cloakroom-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CLOAKROOM_VERSION));
    QStringList arguments = QCoreApplication::arguments();
    // What programs read is in one language, its lists and numbers too.
    if (arguments.contains(QStringLiteral("--json"))) {
        QLocale::setDefault(QLocale::c());
    } else {
        const QString language = cli::preferences(accounts::Policy::ofThisComputer()).preferences.language;
        if (!language.isEmpty())
            QLocale::setDefault(base::localeOf(language, base::localeOfPlace()));
        const QStringList wanted = (language.isEmpty() ? QLocale() : QLocale(language)).uiLanguages();
        const QString spoken = base::firstLanguage(wanted, [](const QString &name) {
            return QFile::exists(QStringLiteral(":/i18n/cloakroom_%1.qm").arg(name));
        });
        for (const auto &name : {QStringLiteral("cloakroom_"), QStringLiteral("facts_")}) {
            auto *translator = new QTranslator(&app);
            if (!spoken.isEmpty() && translator->load(name + spoken, QStringLiteral(":/i18n")))
                QCoreApplication::installTranslator(translator);
        }
    }

    // Options may stand before the command, too.
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const auto command = std::find_if(std::begin(commands), std::end(commands),
            [&](const Command &known) { return arguments[i] == QLatin1String(known.name); });
        if (command != std::end(commands)) {
            arguments.removeAt(i);
            return command->run(arguments);
        }
    }
    QCommandLineParser parser;
    parser.addVersionOption();
    if (parser.parse(arguments) && parser.isSet(QStringLiteral("version")))
        return cli::tellVersion();
    const QString first = arguments.value(1);
    if (first == QLatin1String("--help") || first == QLatin1String("-h"))
        return cli::print(cli::output(), usage().toUtf8() + '\n') ? cli::Good : cli::Unusable;
    if (first.isEmpty())
        return cli::fail(usage());
    const auto word = std::find_if(
        arguments.cbegin() + 1, arguments.cend(), [](const QString &each) { return !each.startsWith(u'-'); });
    const base::Error error = word != arguments.cend() ? cli::usageError("cli.command", *word)
                                                       : cli::usageError("cli.unknown", first);
    return cli::misused(error, QStringLiteral("COMMAND"));
}
