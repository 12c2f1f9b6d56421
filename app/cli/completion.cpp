// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/terminal.h"

#include <QCommandLineParser>
#include <QFile>

namespace cli {

int completion(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Tr::tr("Prints what a shell completes the commands with.")
        + QStringLiteral("\n\n") + Tr::tr("Example:")
        + QStringLiteral("\n  source <(cloakroom-cli completion bash)"));
    parser.addPositionalArgument(
        QStringLiteral("shell"), Tr::tr("bash, zsh or fish."), QStringLiteral("completion SHELL"));
    process(parser, arguments);
    const QStringList words = parser.positionalArguments();
    const QString shell = words.value(0);
    QFile script(shell == QLatin1String("zsh") ? QStringLiteral(":/completion/_cloakroom-cli")
                                               : QStringLiteral(":/completion/cloakroom-cli.") + shell);
    if (words.size() != 1 || !script.open(QIODevice::ReadOnly))
        return fail(parser.helpText());
    return print(output(), script.readAll()) ? Good : Unusable;
}

} // namespace cli
