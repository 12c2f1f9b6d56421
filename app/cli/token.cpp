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

bool isDue(const accounts::Entry &entry, const QDateTime &now)
{
    const oauth::TokenSet &tokens = entry.credential->tokens;
    const auto due = accounts::renewalTime(tokens, 0, accounts::renewedBy(entry.account));
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
    if (isDue(*desk.entry(*id), desk.cloakroom().now())) {
        const auto renewed = desk.renew(*id);
        const accounts::Entry *entry = desk.entry(*id);
        // One that is good for a while yet is better than none.
        const bool isStillGood = entry && entry->state == accounts::State::SignedIn && !entry->notKept
            && !isOver(entry->credential->tokens, desk.cloakroom().now());
        if (!renewed && !isStillGood)
            return fail(renewed.error());
    }
    const crypto::Secret accessToken = desk.entry(*id)->credential->tokens.accessToken;
    if (desk.entry(*id)->credential->tokens.isBound()) {
        print(stderr,
            Tr::tr("This token is bound to a key: an API takes it with a proof only (RFC 9449).").toUtf8()
                + '\n');
    }
    return print(stdout, accessToken.reveal().toByteArray() + '\n') ? Good : Unusable;
}

} // namespace cli
