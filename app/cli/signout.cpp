// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/desk.h"
#include "cli/terminal.h"
#include "explain/words.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace cli {

namespace {

using ::accounts::Outcome;
using ::accounts::SignOutReceipt;
using namespace std::chrono_literals;

constexpr auto signOutPatience = 90s; // two requests, and what they wait for

QString line(const QString &what, Outcome outcome)
{
    switch (outcome) {
    case Outcome::Gone:
        return Tr::tr("%1: revoked.").arg(what) + u'\n';
    case Outcome::NotOffered:
        return Tr::tr("%1: not revoked, the provider offers no way.").arg(what) + u'\n';
    case Outcome::Unread:
        return Tr::tr("%1: not revoked, the keychain did not give it out.").arg(what) + u'\n';
    case Outcome::Failed:
        return Tr::tr("%1: not revoked, it may still live.").arg(what) + u'\n';
    case Outcome::None:
        break;
    }
    return {};
}

QString toText(const SignOutReceipt &receipt)
{
    QString text = Tr::tr("Signed out of %1.").arg(base::visible(receipt.account.name(), 64)) + u'\n';
    text += line(Tr::tr("Refresh token"), receipt.refreshToken.outcome);
    text += line(Tr::tr("Access token"), receipt.accessToken.outcome);
    if (receipt.client.outcome == Outcome::Gone)
        text += Tr::tr("Client: deleted at the server.") + u'\n';
    else if (receipt.client.outcome == Outcome::Failed)
        text += Tr::tr("Client: not deleted at the server; without a token it can do nothing.") + u'\n';
    if (receipt.wasKept)
        text += Tr::tr("Keychain: removed, looked again, gone.") + u'\n';
    return text;
}

QString nameOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Gone:
        return QStringLiteral("revoked");
    case Outcome::NotOffered:
        return QStringLiteral("not_offered");
    case Outcome::Unread:
        return QStringLiteral("unread");
    case Outcome::Failed:
        return QStringLiteral("failed");
    case Outcome::None:
        break;
    }
    return QStringLiteral("none");
}

// {"id", "name", "refresh_token", "access_token", "further_tokens", "client": what became of each,
// "keychain": whether something was removed from it}
QByteArray toJson(const SignOutReceipt &receipt)
{
    return QJsonDocument(QJsonObject {
                             {QStringLiteral("id"), receipt.account.id},
                             {QStringLiteral("name"), receipt.account.name()},
                             {QStringLiteral("refresh_token"), nameOf(receipt.refreshToken.outcome)},
                             {QStringLiteral("access_token"), nameOf(receipt.accessToken.outcome)},
                             {QStringLiteral("further_tokens"), nameOf(receipt.furtherTokens.outcome)},
                             {QStringLiteral("client"), nameOf(receipt.client.outcome)},
                             {QStringLiteral("keychain"), receipt.wasKept},
                         })
        .toJson();
}

bool mayLive(Outcome outcome)
{
    return outcome == Outcome::Failed || outcome == Outcome::Unread;
}

} // namespace

int signOut(const QStringList &arguments)
{
    const Asked asked = accountAsked(
        arguments, QStringLiteral("sign-out"), Tr::tr("Revokes and removes the tokens of an account."));
    Desk desk;
    const auto id = desk.find(asked.account);
    if (!id)
        return fail(id.error());
    // An entry that can't be read is no reason to keep it.
    const auto opened = desk.wait(desk.cloakroom().open(*id), signOutPatience);
    if (!opened && opened.error().kind != base::Error::Kind::NotFound
        && opened.error().kind != base::Error::Kind::SignInAgain)
        return fail(opened.error());
    const auto receipt = desk.wait(desk.cloakroom().signOut(*id), signOutPatience);
    if (!receipt)
        return fail(receipt.error());
    print(output(), asked.json ? toJson(*receipt) : toText(*receipt).toUtf8());
    const auto &trouble
        = receipt->accessToken.trouble ? receipt->accessToken.trouble : receipt->refreshToken.trouble;
    if (trouble)
        print(stderr, explain::inWords(*trouble).toString().toUtf8() + '\n');
    return mayLive(receipt->refreshToken.outcome) || mayLive(receipt->accessToken.outcome) ? NotRevoked
                                                                                           : Good;
}

} // namespace cli
