// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/entry.h"

#include "accounts/keep.h"

namespace accounts {

std::optional<QDateTime> Further::due(const QDateTime &now) const
{
    constexpr qint64 slackSeconds = 5;
    if (isWanted || (!tokens && !trouble))
        return now;
    if (trouble)
        return notBefore.isValid() ? std::optional(notBefore) : std::nullopt;
    if (tokens->receivedAt > now.addSecs(slackSeconds)) // the clock was set back: nobody knows how old it is
        return now;
    return renewalTime(*tokens, 0, RenewedBy::AskingAgain);
}

oauth::Client Entry::client() const
{
    oauth::Client asking = account.client;
    asking.clientSecret = credential->clientSecret;
    asking.privateKey = credential->privateKey;
    asking.proofKey = credential->proofKey;
    return asking;
}

net::RouteSecrets Entry::routeSecrets() const
{
    return credential ? credential->network : net::RouteSecrets();
}

bool Entry::isForThisRunOnly() const
{
    return notKept && !isUnconfirmed(*notKept);
}

bool Entry::canRenew() const
{
    return credential && (account.isOfProgram() || !credential->tokens.refreshToken.isEmpty());
}

RenewedBy renewedBy(const Account &account)
{
    return account.isOfProgram() ? RenewedBy::AskingAgain : RenewedBy::RefreshToken;
}

std::optional<std::pair<oauth::FurtherToken, QDateTime>> nextFurther(
    const Entry &entry, const QDateTime &now, bool byItself)
{
    for (const oauth::FurtherToken &each : entry.account.further + entry.onDemand) {
        if (entry.further.value(each.id).isWanted)
            return std::pair(each, now);
    }
    std::optional<std::pair<oauth::FurtherToken, QDateTime>> first;
    if (!byItself)
        return first;
    for (const oauth::FurtherToken &each : entry.account.further) {
        const auto due = entry.further.value(each.id).due(now);
        if (due && (!first || *due < first->second))
            first.emplace(each, *due);
    }
    return first;
}

} // namespace accounts
