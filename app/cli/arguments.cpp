// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/terminal.h"

#include <QCommandLineParser>
#include <cstdlib>

namespace cli {

void process(QCommandLineParser &parser, const QStringList &arguments)
{
    // Qt's own would add --help-all, too.
    const QCommandLineOption help(
        {QStringLiteral("h"), QStringLiteral("help")}, Tr::tr("Say how the command is used."));
    parser.addOption(help);
    parser.addVersionOption();
    const bool isRight = parser.parse(arguments);
    if (parser.isSet(help))
        std::exit(print(output(), parser.helpText().toUtf8()) ? Good : Unusable);
    if (parser.isSet(QStringLiteral("version")))
        std::exit(tellVersion());
    if (!isRight)
        std::exit(fail(parser.errorText()));
}

int tellVersion()
{
    const QString version
        = QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion() + u'\n';
    return print(output(), version.toUtf8()) ? Good : Unusable;
}

void add(QCommandLineParser &parser, std::span<const Option> options)
{
    for (const Option &each : options) {
        parser.addOption(QCommandLineOption(QLatin1String(each.name),
            QCoreApplication::translate("cli", each.what), QLatin1String(each.value ? each.value : "")));
    }
}

bool jsonAsked(const QStringList &arguments, const QString &command, const QString &what)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(what);
    const QCommandLineOption json(QStringLiteral("json"), Tr::tr("Answer in JSON."));
    parser.addOption(json);
    process(parser, QStringList {QStringLiteral("cloakroom-cli ") + command} + arguments.mid(1));
    if (!parser.positionalArguments().isEmpty())
        std::exit(fail(parser.helpText()));
    return parser.isSet(json);
}

Asked accountAsked(const QStringList &arguments, const QString &command, const QString &what)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        what + QStringLiteral("\n\n%1\n  cloakroom-cli %2 work").arg(Tr::tr("Example:"), command));
    parser.addPositionalArgument(QStringLiteral("account"),
        Tr::tr("Label, id, issuer or e-mail of the account."), command + QStringLiteral(" ACCOUNT"));
    const QCommandLineOption json(QStringLiteral("json"), Tr::tr("Answer in JSON."));
    parser.addOption(json);
    process(parser, arguments);
    const QStringList words = parser.positionalArguments();
    if (words.size() != 1 || words.first().isEmpty())
        std::exit(fail(parser.helpText()));
    return {words.first(), parser.isSet(json)};
}

} // namespace cli
