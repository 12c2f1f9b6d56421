// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/desk.h"
#include "cli/standing.h"
#include "cli/terminal.h"

#include <QJsonDocument>

namespace cli {

int renew(const QStringList &arguments)
{
    const Asked asked
        = accountAsked(arguments, QStringLiteral("renew"), Tr::tr("Renews the access token of an account."));
    Desk desk;
    const auto id = desk.open(asked.account);
    const auto renewed = id ? desk.renew(*id) : base::Result<base::Done>(base::Failure(id.error()));
    if (!renewed)
        return fail(renewed.error());
    if (!asked.json)
        return Good;
    return print(output(), QJsonDocument(toJson(*desk.entry(*id))).toJson()) ? Good : Unusable;
}

} // namespace cli
