// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/desk.h"
#include "cli/terminal.h"
#include "explain/accountnames.h"
#include "explain/time.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <optional>
#include <utility>

namespace cli {

namespace {

using ::accounts::Outcome;
using ::accounts::Revocation;
using ::accounts::SignOutReceipt;
using namespace std::chrono_literals;

constexpr auto signOutPatience = 90s; // two requests, and what they wait for

QString sentence(const QString &what, Outcome outcome)
{
    switch (outcome) {
    case Outcome::Gone:
        return Tr::tr("%1: revoked.").arg(what);
    case Outcome::NotOffered:
        return Tr::tr("%1: not revoked, the provider offers no way.").arg(what);
    case Outcome::Unread:
        return Tr::tr("%1: not revoked, the keychain did not give it out.").arg(what);
    case Outcome::Failed:
        return Tr::tr("%1: not revoked, it may still live.").arg(what);
    case Outcome::None:
        break;
    }
    return {};
}

// A line, with what is known besides.
QString line(const QString &sentence, int status, const QString &more = {})
{
    QStringList parts {sentence, status ? Tr::tr("The server answered %1.").arg(status) : QString(), more};
    parts.removeAll(QString());
    return sentence.isEmpty() ? QString() : parts.join(u' ') + u'\n';
}

QString line(const QString &what, const Revocation &fate, const QString &more = {})
{
    return line(sentence(what, fate.outcome), fate.status, more);
}

// A server that looks at the token alone doesn't hear of a revocation.
QString acceptedUntil(const SignOutReceipt &receipt)
{
    return receipt.acceptedUntil ? Tr::tr("A server that doesn’t ask the provider may accept it until %1.")
                                       .arg(explain::exact(*receipt.acceptedUntil))
                                 : QString();
}

QString logoutPage(const SignOutReceipt &receipt)
{
    return base::visible(receipt.account.server.endSessionEndpoint.toString(QUrl::FullyEncoded));
}

QString toText(const SignOutReceipt &receipt)
{
    QString text = Tr::tr("Signed out of %1.").arg(base::visible(receipt.account.name(), 64)) + u'\n';
    text += line(Tr::tr("Refresh token"), receipt.refreshToken);
    text += line(Tr::tr("Access token"), receipt.accessToken, acceptedUntil(receipt));
    text += line(Tr::tr("Further access tokens"), receipt.furtherTokens);
    if (receipt.client.outcome == Outcome::Gone)
        text += line(Tr::tr("Client: deleted at the server."), receipt.client.status);
    else if (receipt.client.outcome == Outcome::Failed)
        text += line(Tr::tr("Client: not deleted at the server; without a token it can do nothing."),
            receipt.client.status);
    if (receipt.wasKept)
        text += Tr::tr("Keychain: removed, looked again, gone.") + u'\n';
    if (receipt.hasLogoutPage())
        text += Tr::tr("You may still be signed in in the browser; the provider's logout page: %1")
                    .arg(logoutPage(receipt))
            + u'\n';
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

// Told before anything is sent. Whose tokens aren't in the keychain any more has to sign in anyway.
void nameWhatMayEndToo(Desk &desk, const ::accounts::Account &account)
{
    const QList<::accounts::Account> known = desk.cloakroom().mayEndToo(account);
    qsizetype counted = 0;
    for (const ::accounts::Account &other : known) {
        desk.openAll(other.id);
        const ::accounts::Entry *opened = desk.entry(other.id);
        const bool isClosed = opened && opened->state == ::accounts::State::KeychainClosed;
        counted += opened && opened->state != ::accounts::State::SignInAgain ? 1 : 0;
        if (isClosed || counted > explain::mostNamed)
            break; // the others are counted as they are
    }
    const QList<::accounts::Account> others = desk.cloakroom().mayEndToo(account);
    if (!others.isEmpty())
        print(stderr,
            (Tr::tr(
                 "The provider may also end what was allowed to this client ID before; these would have to "
                 "sign in again: %1")
                    .arg(explain::namesInShort(others))
                + u'\n')
                .toUtf8());
}

// {"id", "name", "refresh_token", "access_token", "further_tokens", "client": what became of each,
// "answers": by the same names the status of the server's answer, where one came,
// "keychain": whether something was removed from it, "accepted_until", "logout_page": where there is one}
QByteArray toJson(const SignOutReceipt &receipt)
{
    QJsonObject object {{QStringLiteral("id"), receipt.account.id},
        {QStringLiteral("name"), receipt.account.name()}, {QStringLiteral("keychain"), receipt.wasKept}};
    QJsonObject answers;
    for (const auto &[name, fate] : {std::pair(QStringLiteral("refresh_token"), &receipt.refreshToken),
             {QStringLiteral("access_token"), &receipt.accessToken},
             {QStringLiteral("further_tokens"), &receipt.furtherTokens},
             {QStringLiteral("client"), &receipt.client}}) {
        object.insert(name, nameOf(fate->outcome));
        if (fate->status)
            answers.insert(name, fate->status);
    }
    object.insert(QStringLiteral("answers"), answers);
    if (receipt.acceptedUntil)
        object.insert(QStringLiteral("accepted_until"), receipt.acceptedUntil->toUTC().toString(Qt::ISODate));
    if (receipt.hasLogoutPage())
        object.insert(QStringLiteral("logout_page"), logoutPage(receipt));
    return QJsonDocument(object).toJson();
}

// Why a token may still live.
std::optional<base::Error> troubleOf(const SignOutReceipt &receipt)
{
    for (const Revocation *fate : {&receipt.accessToken, &receipt.refreshToken, &receipt.furtherTokens}) {
        if (fate->outcome == Outcome::Unread)
            return base::Error {
                base::Error::Kind::KeychainRefused, QStringLiteral("sign_out.unread"), {}, {}, {}};
        if (fate->outcome == Outcome::Failed)
            return fate->trouble.value_or(base::Error());
    }
    return {};
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
    if (const auto *entry = desk.entry(*id))
        nameWhatMayEndToo(desk, ::accounts::Account(entry->account));
    const auto receipt = desk.wait(desk.cloakroom().signOut(*id), signOutPatience);
    if (!receipt)
        return desk.tell(receipt.error());
    print(output(), asked.json ? toJson(*receipt) : toText(*receipt).toUtf8());
    const auto trouble = troubleOf(*receipt);
    if (trouble)
        fail(*trouble);
    return trouble ? NotRevoked : Good;
}

} // namespace cli
