// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/desk.h"
#include "cli/standing.h"
#include "cli/terminal.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>

namespace cli {

namespace {

QByteArray toText(const Desk &desk)
{
    QList<QStringList> rows;
    qsizetype widest = 0;
    for (const auto &entry : desk.book().entries()) {
        const ::accounts::Account &account = entry.account;
        rows += {base::visible(account.name(), 64), account.id, base::visible(account.provider(), 64),
            standingOf(entry, desk.now())};
        widest = qMax(widest, rows.last().first().size());
    }
    QString text;
    for (const QStringList &row : rows)
        text += QStringLiteral("%1  %2  %3  %4\n").arg(row[0].leftJustified(widest), row[1], row[2], row[3]);
    return text.toUtf8();
}

QByteArray allInJson(const Desk &desk)
{
    QJsonArray array;
    for (const auto &entry : desk.book().entries())
        array.append(cli::toJson(entry));
    return QJsonDocument(array).toJson();
}

// One a line, for completion: no keychain is asked, and nothing that a line can't hold is in it.
QByteArray names(const Desk &desk)
{
    QByteArray text;
    for (const auto &entry : desk.book().entries()) {
        const QString name = handleOf(desk.book(), entry);
        text += (base::visible(name) == name ? name : entry.account.id).toUtf8() + '\n';
    }
    return text;
}

} // namespace

int accounts(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        withExample(Tr::tr("Lists the accounts: name, id, provider, how they stand."),
            QStringLiteral("cloakroom-cli accounts --json")));
    const QCommandLineOption json(QStringLiteral("json"), Tr::tr("Answer in JSON."));
    const QCommandLineOption onlyNames(QStringLiteral("names"), Tr::tr("Only a name of each."));
    parser.addOptions({json, onlyNames});
    process(parser, arguments, QStringLiteral("accounts"));
    expect({}, parser.positionalArguments(), QStringLiteral("accounts"));

    Desk desk;
    const auto loaded = desk.load();
    if (!parser.isSet(onlyNames))
        desk.openAll();
    const bool told = print(output(),
        parser.isSet(onlyNames)  ? names(desk)
            : parser.isSet(json) ? allInJson(desk)
                                 : toText(desk));
    if (!loaded)
        return fail(loaded.error());
    return told ? Good : Unusable;
}

} // namespace cli
