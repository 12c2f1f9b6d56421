// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/desk.h"
#include "cli/terminal.h"

namespace cli {

int renew(const QStringList &arguments)
{
    const QString name
        = accountOf(arguments, QStringLiteral("renew"), Tr::tr("Renews the access token of an account."));
    Desk desk;
    const auto id = desk.open(name);
    const auto renewed = id ? desk.renew(*id) : base::Result<base::Done>(base::Failure(id.error()));
    return renewed ? int(Good) : fail(renewed.error());
}

} // namespace cli
