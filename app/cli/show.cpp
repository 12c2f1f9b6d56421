// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/desk.h"
#include "cli/standing.h"
#include "cli/terminal.h"
#include "explain/activityexport.h"
#include "explain/handoutquestion.h"
#include "explain/hosts.h"
#include "explain/time.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace cli {

namespace {

using ::accounts::HandOutRules;

// Name and value in each line.
QByteArray toText(const ::accounts::Entry &entry, const QDateTime &now)
{
    const ::accounts::Account &account = entry.account;
    const HandOutRules &rules = account.settings.handOut;
    QStringList programs;
    for (const auto &each : rules.allowed)
        programs += each.program;
    const QList<std::pair<QString, QString>> rows {
        {Tr::tr("Account"), account.name()},
        {Tr::tr("Id"), account.id},
        {Tr::tr("State"), standingOf(entry, now)},
        {Tr::tr("Issuer"), account.server.issuer.isEmpty() ? account.provider() : account.server.issuer},
        {Tr::tr("Connection"), explain::plainInWords(account.server)},
        {Tr::tr("Client ID"), account.client.clientId},
        {Tr::tr("Subject"), account.person.subject},
        {Tr::tr("E-mail"), account.person.email},
        {Tr::tr("Scopes"), account.granted.toString()},
        {Tr::tr("Signed in"), explain::exact(account.signedInAt)},
        {Tr::tr("Other programs"), explain::inWords(rules.to)},
        {Tr::tr("Always allowed"), programs.join(QStringLiteral(", "))},
    };
    qsizetype widest = 0;
    for (const auto &[name, value] : rows)
        widest = qMax(widest, name.size());
    QString text;
    for (const auto &[name, value] : rows) {
        if (!value.isEmpty())
            text += name.leftJustified(widest) + QStringLiteral("  ") + base::visible(value) + u'\n';
    }
    return text.toUtf8();
}

} // namespace

int show(const QStringList &arguments)
{
    const Asked asked = accountAsked(
        arguments, QStringLiteral("show"), Tr::tr("Says how an account stands, and what of it is known."));
    Desk desk;
    const auto id = desk.find(asked.account);
    if (!id)
        return fail(id.error());
    // Without its tokens there is less to say, and that is said.
    desk.openAll(*id);
    const ::accounts::Entry &entry = *desk.entry(*id);
    const QByteArray text = asked.json ? QJsonDocument(toJson(entry)).toJson() : toText(entry, desk.now());
    return print(output(), text) ? Good : Unusable;
}

int activity(const QStringList &arguments)
{
    const Asked asked = accountAsked(
        arguments, QStringLiteral("activity"), Tr::tr("Lists what happened to an account, oldest first."));
    Desk desk;
    const auto id = desk.find(asked.account);
    if (!id)
        return fail(id.error());
    const auto history = desk.cloakroom().activity().history(*id);
    const bool told
        = print(output(), asked.json ? explain::toJson(history.events) : explain::toText(history.events));
    if (history.trouble)
        return fail(*history.trouble);
    return told ? Good : Unusable;
}

} // namespace cli
