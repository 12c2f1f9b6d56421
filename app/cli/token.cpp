// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/schedule.h"
#include "cli/commands.h"
#include "cli/desk.h"
#include "cli/terminal.h"

namespace cli {

namespace {

bool isOver(const oauth::TokenSet &tokens, const QDateTime &now)
{
    return tokens.accessToken.isEmpty() || (tokens.expiresAt && *tokens.expiresAt <= now);
}

bool isDue(const oauth::TokenSet &tokens, const QDateTime &now)
{
    const auto due = accounts::renewalTime(tokens);
    return isOver(tokens, now) || (due && *due <= now);
}

} // namespace

int token(const QStringList &arguments)
{
    const QString name = accountOf(arguments, QStringLiteral("token"),
        Tr::tr("Prints the access token of an account, renewed first if its end is near."));
    Desk desk;
    const auto id = desk.open(name);
    if (!id)
        return fail(id.error());
    if (isDue(desk.entry(*id)->credential->tokens, desk.cloakroom().now())) {
        const auto renewed = desk.renew(*id);
        const accounts::Entry *entry = desk.entry(*id);
        // One that is good for a while yet is better than none.
        const bool isStillGood = entry && entry->state == accounts::State::SignedIn && !entry->notKept
            && !isOver(entry->credential->tokens, desk.cloakroom().now());
        if (!renewed && !isStillGood)
            return fail(renewed.error());
    }
    const crypto::Secret accessToken = desk.entry(*id)->credential->tokens.accessToken;
    return print(stdout, accessToken.reveal().toByteArray() + '\n') ? Good : Unusable;
}

} // namespace cli
