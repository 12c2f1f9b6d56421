// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/keep.h"
#include "base/text.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/desk.h"
#include "cli/receipt.h"
#include "cli/terminal.h"
#include "explain/accountnames.h"

namespace cli {

namespace {

using namespace std::chrono_literals;
using ::accounts::HeldBack;

constexpr auto openPatience = 90s;

constexpr Option own[] {
    {"without-keychain", nullptr,
        QT_TRANSLATE_NOOP("cli",
            "Sign out also where the keychain keeps the entry back: it isn't revoked then, and stays "
            "there.")},
};

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

// Tells it before why, which is the last that is said.
void nameTheOtherWay(const base::Error &error)
{
    if (::accounts::isKeychainClosed(error.kind))
        print(stderr,
            (Tr::tr("Nothing is signed out. To do it all the same: %1")
                    .arg(QStringLiteral("cloakroom-cli sign-out --without-keychain"))
                + u'\n')
                .toUtf8());
}

} // namespace

int signOut(const QStringList &arguments)
{
    const Asked asked = accountAsked(
        arguments, QStringLiteral("sign-out"), Tr::tr("Revokes and removes the tokens of an account."), own);
    const bool mayGo = asked.own.contains(QLatin1String(own[0].name));
    Desk desk;
    const auto id = desk.find(asked.account);
    if (!id)
        return fail(id.error());
    // An entry that can't be read is no reason to keep it.
    const auto opened = desk.wait(desk.cloakroom().open(*id), openPatience);
    if (!opened && opened.error().kind != base::Error::Kind::NotFound
        && opened.error().kind != base::Error::Kind::SignInAgain
        && !(mayGo && ::accounts::isKeychainClosed(opened.error().kind))) {
        nameTheOtherWay(opened.error());
        return fail(opened.error());
    }
    if (const auto *entry = desk.entry(*id))
        nameWhatMayEndToo(desk, ::accounts::Account(entry->account));
    if (desk.isInterrupted())
        return fail(interrupted());
    // What was revoked is taken from the keychain and the list, too.
    const auto receipt
        = desk.waitOut(desk.cloakroom().signOut(*id, mayGo ? HeldBack::Goes : HeldBack::Stays));
    if (!receipt) {
        nameTheOtherWay(receipt.error());
        return desk.tell(receipt.error());
    }
    print(output(), asked.json ? receiptJson(*receipt) : receiptText(*receipt).toUtf8());
    const auto trouble = troubleOf(*receipt);
    if (trouble)
        fail(*trouble);
    return trouble ? NotRevoked : Good;
}

} // namespace cli
