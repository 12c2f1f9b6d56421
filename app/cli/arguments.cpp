// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/terminal.h"

#include <QCommandLineParser>
#include <algorithm>
#include <cstdlib>

namespace cli {

namespace {

// Qt's own first line doesn't know the command.
QString helpOf(const QCommandLineParser &parser, const QString &syntax)
{
    const QString text = parser.helpText();
    return usageOf(syntax) + text.sliced(text.indexOf(u'\n'));
}

QString withDashes(const QString &name)
{
    return QString(name.size() > 1 ? 2 : 1, u'-') + name;
}

// Without the value, which may be a secret in the wrong place.
base::Error whatIsWrong(QCommandLineParser &parser, QStringList arguments)
{
    if (const qsizetype end = arguments.indexOf(QStringLiteral("--")); end > 0)
        arguments.resize(end); // what is behind it is nobody's option
    if (const QStringList unknown = parser.unknownOptionNames(); !unknown.isEmpty())
        return usageError("cli.unknown", withDashes(unknown.first()));
    const auto joined = std::ranges::find_if(arguments, [&parser, &arguments](const QString &each) {
        return each.startsWith(u'-') && each.contains(u'=') && !parser.parse({arguments.first(), each});
    });
    if (joined == arguments.end())
        return usageError("cli.value", arguments.last());
    return usageError("cli.no_value", joined->section(u'=', 0, 0));
}

} // namespace

base::Error usageError(const char *code, const QString &from)
{
    return {base::Error::Kind::BadInput, QLatin1String(code), {}, {}, from};
}

QString usageOf(const QString &syntax)
{
    const QString command = syntax.section(u' ', 0, 0);
    return Tr::tr("Usage: %1")
        .arg(QStringLiteral("cloakroom-cli %1 [OPTION]...").arg(command) + syntax.sliced(command.size()));
}

QString withExample(const QString &what, const QString &example)
{
    return QStringLiteral("%1\n\n%2\n  %3").arg(what, Tr::tr("Example:"), example);
}

void process(QCommandLineParser &parser, const QStringList &arguments, const QString &syntax)
{
    // Qt's own would add --help-all, too.
    const QCommandLineOption help(
        {QStringLiteral("h"), QStringLiteral("help")}, Tr::tr("Say how the command is used."));
    parser.addOption(help);
    parser.addVersionOption();
    const bool isRight = parser.parse(arguments);
    if (parser.isSet(help))
        std::exit(print(output(), helpOf(parser, syntax).toUtf8()) ? Good : Unusable);
    if (parser.isSet(QStringLiteral("version")))
        std::exit(tellVersion());
    if (!isRight)
        std::exit(misused(whatIsWrong(parser, arguments), syntax));
}

void expect(const QStringList &names, const QStringList &words, const QString &syntax)
{
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (words.value(i).isEmpty())
            std::exit(misused(usageError("cli.missing", names[i]), syntax));
    }
    if (words.size() > names.size())
        std::exit(misused(usageError("cli.surplus", {}), syntax));
}

int misused(const base::Error &error, const QString &syntax)
{
    fail(error);
    return fail(usageOf(syntax));
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
    parser.setApplicationDescription(withExample(what, QStringLiteral("cloakroom-cli ") + command));
    const QCommandLineOption json(QStringLiteral("json"), Tr::tr("Answer in JSON."));
    parser.addOption(json);
    process(parser, arguments, command);
    expect({}, parser.positionalArguments(), command);
    return parser.isSet(json);
}

Asked accountAsked(
    const QStringList &arguments, const QString &command, const QString &what, std::span<const Option> own)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(withExample(what, QStringLiteral("cloakroom-cli %1 work").arg(command)));
    parser.addPositionalArgument(
        QStringLiteral("account"), Tr::tr("Label, id, issuer or e-mail of the account."));
    const QCommandLineOption json(QStringLiteral("json"), Tr::tr("Answer in JSON."));
    parser.addOption(json);
    add(parser, own);
    const QString syntax = command + QStringLiteral(" ACCOUNT");
    process(parser, arguments, syntax);
    const QStringList words = parser.positionalArguments();
    expect({QStringLiteral("ACCOUNT")}, words, syntax);
    return {words.first(), parser.isSet(json), parser.optionNames()};
}

} // namespace cli
