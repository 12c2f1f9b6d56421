// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/standing.h"

#include "accounts/accountbook.h"
#include "cli/commands.h"
#include "explain/time.h"

#include <QJsonArray>
#include <QMap>

namespace cli {

using ::accounts::Entry;
using ::accounts::State;

namespace {

const QMap<State, QString> stateNames {
    {State::Opening, QStringLiteral("unread")},
    {State::SignedIn, QStringLiteral("signed_in")},
    {State::Renewing, QStringLiteral("renewing")},
    {State::SigningOut, QStringLiteral("signing_out")},
    {State::KeychainClosed, QStringLiteral("keychain_closed")},
    {State::Locked, QStringLiteral("locked")},
    {State::SignInAgain, QStringLiteral("sign_in_again")},
};

} // namespace

QString standingOf(const Entry &entry, const QDateTime &now)
{
    switch (entry.state) {
    case State::Locked:
        return Tr::tr("locked");
    case State::KeychainClosed:
    case State::Opening:
        return Tr::tr("the keychain does not open");
    case State::SignInAgain:
        return Tr::tr("sign in again");
    case State::SignedIn:
    case State::Renewing:
    case State::SigningOut:
        break;
    }
    const auto expiresAt = entry.credential ? entry.credential->tokens.expiresAt : std::nullopt;
    if (!expiresAt)
        return Tr::tr("signed in");
    const QString at = explain::relative(*expiresAt, now);
    if (*expiresAt > now)
        return Tr::tr("signed in, expires %1").arg(at);
    return entry.canRenew() ? Tr::tr("expired %1, can be renewed").arg(at)
                            : Tr::tr("expired %1, sign in again").arg(at);
}

QJsonObject toJson(const Entry &entry)
{
    const ::accounts::Account &account = entry.account;
    QJsonObject object {
        {QStringLiteral("id"), account.id},
        {QStringLiteral("label"), account.settings.label},
        {QStringLiteral("name"), account.name()},
        {QStringLiteral("issuer"), account.server.issuer},
        {QStringLiteral("encrypted"), account.server.isEncrypted()},
        {QStringLiteral("client_id"), account.client.clientId},
        {QStringLiteral("sub"), account.person.subject},
        {QStringLiteral("email"), account.person.email},
        {QStringLiteral("scope"), account.granted.toString()},
        {QStringLiteral("signed_in_at"), account.signedInAt.toString(Qt::ISODate)},
        {QStringLiteral("state"), stateNames.value(entry.state)},
        {QStringLiteral("hand_out"), ::accounts::handOutName(account.settings.handOut.to)},
    };
    QJsonArray allowed;
    for (const auto &each : account.settings.handOut.allowed)
        allowed.append(each.program);
    object.insert(QStringLiteral("allowed"), allowed);
    if (!entry.credential)
        return object;
    object.insert(QStringLiteral("renewable"), entry.canRenew());
    if (const auto expiresAt = entry.credential->tokens.expiresAt)
        object.insert(QStringLiteral("expires_at"), expiresAt->toUTC().toString(Qt::ISODate));
    return object;
}

QString handleOf(const ::accounts::AccountBook &book, const Entry &entry)
{
    const ::accounts::Account &account = entry.account;
    for (const QString &name : {account.settings.label, account.person.email}) {
        if (!name.isEmpty() && book.idOf(name))
            return name;
    }
    return account.id;
}

} // namespace cli
