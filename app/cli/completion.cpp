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
    parser.setApplicationDescription(withExample(Tr::tr("Prints what a shell completes the commands with."),
        QStringLiteral("source <(cloakroom-cli completion bash)")));
    parser.addPositionalArgument(QStringLiteral("shell"), Tr::tr("bash, zsh or fish."));
    const QString syntax = QStringLiteral("completion SHELL");
    process(parser, arguments, syntax);
    const QStringList words = parser.positionalArguments();
    expect({QStringLiteral("SHELL")}, words, syntax);
    const QString &shell = words.first();
    QFile script(shell == QLatin1String("zsh") ? QStringLiteral(":/completion/_cloakroom-cli")
                                               : QStringLiteral(":/completion/cloakroom-cli.") + shell);
    if (!script.open(QIODevice::ReadOnly))
        return misused(usageError("cli.unknown", shell), syntax);
    return print(output(), script.readAll()) ? Good : Unusable;
}

} // namespace cli
