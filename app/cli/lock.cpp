// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/locking.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/desk.h"
#include "cli/terminal.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace cli {

namespace {

int change(const QStringList &arguments, const QString &command, const QString &what,
    base::Result<base::Done> (::accounts::Cloakroom::*how)())
{
    const bool json = jsonAsked(arguments, command, what);
    Desk desk;
    const auto changed = (desk.cloakroom().*how)();
    if (!changed)
        return fail(changed.error());
    if (!json)
        return Good;
    const QJsonObject state {{QStringLiteral("locked"), desk.cloakroom().isLocked()}};
    return print(output(), QJsonDocument(state).toJson()) ? Good : Unusable;
}

} // namespace

int lock(const QStringList &arguments)
{
    return change(arguments, QStringLiteral("lock"),
        Tr::tr("Locks Cloakroom: no token is handed out, and its window forgets them, until it is unlocked."),
        &::accounts::Cloakroom::lock);
}

int unlock(const QStringList &arguments)
{
    return change(
        arguments, QStringLiteral("unlock"), Tr::tr("Unlocks Cloakroom."), &::accounts::Cloakroom::unlock);
}

} // namespace cli
