// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "cli/commands.h"
#include "cli/desk.h"
#include "cli/terminal.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cli {

namespace {

QJsonObject toJson(const ::accounts::Account &account)
{
    return {
        {QStringLiteral("id"), account.id},
        {QStringLiteral("label"), account.settings.label},
        {QStringLiteral("name"), account.name()},
        {QStringLiteral("issuer"), account.server.issuer},
        {QStringLiteral("client_id"), account.client.clientId},
        {QStringLiteral("sub"), account.person.subject},
        {QStringLiteral("email"), account.person.email},
        {QStringLiteral("scope"), account.granted.toString()},
        {QStringLiteral("signed_in_at"), account.signedInAt.toString(Qt::ISODate)},
    };
}

QByteArray toText(const QList<::accounts::Entry> &entries)
{
    QList<QStringList> rows;
    qsizetype widest = 0;
    for (const auto &entry : entries) {
        const ::accounts::Account &account = entry.account;
        rows += {base::visible(account.name(), 64), base::visible(account.provider(), 64), account.id};
        widest = qMax(widest, rows.last().first().size());
    }
    QString text;
    for (const QStringList &row : rows)
        text += QStringLiteral("%1  %2  %3\n").arg(row[0].leftJustified(widest), row[2], row[1]);
    return text.toUtf8();
}

} // namespace

int accounts(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Tr::tr("Lists the accounts: name, id, provider."));
    const QCommandLineOption json(QStringLiteral("json"), Tr::tr("Answer in JSON."));
    parser.addOption(json);
    process(parser, arguments);
    if (!parser.positionalArguments().isEmpty())
        return fail(parser.helpText());

    Desk desk;
    const auto loaded = desk.load();
    const auto &entries = desk.cloakroom().book().entries();
    QByteArray text;
    if (parser.isSet(json)) {
        QJsonArray array;
        for (const auto &entry : entries)
            array.append(toJson(entry.account));
        text = QJsonDocument(array).toJson();
    } else {
        text = toText(entries);
    }
    const bool told = print(stdout, text);
    if (!loaded)
        return fail(loaded.error());
    return told ? Good : Unusable;
}

} // namespace cli
