// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/receipt.h"

#include "base/text.h"
#include "cli/commands.h"
#include "explain/time.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <utility>

namespace cli {

namespace {

using ::accounts::Outcome;
using ::accounts::Revocation;
using ::accounts::SignOutReceipt;

QString sentence(const QString &what, Outcome outcome)
{
    switch (outcome) {
    case Outcome::Gone:
        return Tr::tr("%1: revoked.").arg(what);
    case Outcome::NotOffered:
        return Tr::tr("%1: not revoked, the provider offers no way.").arg(what);
    case Outcome::Outdated:
        return Tr::tr("%1: revoked; the keychain may hold a newer one.").arg(what);
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

QString nameOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Gone:
        return QStringLiteral("revoked");
    case Outcome::NotOffered:
        return QStringLiteral("not_offered");
    case Outcome::Outdated:
        return QStringLiteral("outdated");
    case Outcome::Unread:
        return QStringLiteral("unread");
    case Outcome::Failed:
        return QStringLiteral("failed");
    case Outcome::None:
        break;
    }
    return QStringLiteral("none");
}

} // namespace

QString receiptText(const SignOutReceipt &receipt)
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
    else if (receipt.client.outcome == Outcome::Unread)
        text += Tr::tr("Client: not deleted at the server; the keychain did not give out what that takes.")
            + u'\n';
    if (receipt.itemLeft)
        text += Tr::tr("Keychain: not removed; the window removes it once the keychain lets it.") + u'\n';
    else if (receipt.wasKept)
        text += Tr::tr("Keychain: removed, looked again, gone.") + u'\n';
    if (receipt.hasLogoutPage())
        text += Tr::tr("You may still be signed in in the browser; the provider's logout page: %1")
                    .arg(logoutPage(receipt))
            + u'\n';
    return text;
}

QByteArray receiptJson(const SignOutReceipt &receipt)
{
    QJsonObject object {{QStringLiteral("id"), receipt.account.id},
        {QStringLiteral("name"), receipt.account.name()},
        {QStringLiteral("keychain"), receipt.wasKept && !receipt.itemLeft}};
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
    if (receipt.itemLeft)
        object.insert(QStringLiteral("left_in_keychain"), receipt.itemLeft->code);
    if (receipt.acceptedUntil)
        object.insert(QStringLiteral("accepted_until"), receipt.acceptedUntil->toUTC().toString(Qt::ISODate));
    if (receipt.hasLogoutPage())
        object.insert(QStringLiteral("logout_page"), logoutPage(receipt));
    return QJsonDocument(object).toJson();
}

std::optional<base::Error> troubleOf(const SignOutReceipt &receipt)
{
    for (const Revocation *fate : {&receipt.accessToken, &receipt.refreshToken, &receipt.furtherTokens}) {
        if (fate->outcome == Outcome::Unread || fate->outcome == Outcome::Outdated)
            return base::Error {
                base::Error::Kind::KeychainRefused, QStringLiteral("sign_out.unread"), {}, {}, {}};
        if (fate->outcome == Outcome::Failed)
            return fate->trouble.value_or(base::Error());
    }
    return {};
}

} // namespace cli
