// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/terminal.h"

#include <QCommandLineParser>
#include <cstdlib>

namespace cli {

void process(QCommandLineParser &parser, const QStringList &arguments)
{
    const QCommandLineOption help = parser.addHelpOption();
    parser.addVersionOption();
    const bool isRight = parser.parse(arguments);
    if (parser.isSet(help))
        parser.showHelp(Good);
    if (parser.isSet(QStringLiteral("version")))
        parser.showVersion();
    if (!isRight)
        std::exit(fail(parser.errorText()));
}

QString accountOf(const QStringList &arguments, const QString &command, const QString &what)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(what);
    parser.addPositionalArgument(QStringLiteral("account"),
        Tr::tr("Label, id, issuer or e-mail of the account."), command + QStringLiteral(" ACCOUNT"));
    process(parser, arguments);
    const QStringList words = parser.positionalArguments();
    if (words.size() != 1 || words.first().isEmpty())
        std::exit(fail(parser.helpText()));
    return words.first();
}

} // namespace cli
