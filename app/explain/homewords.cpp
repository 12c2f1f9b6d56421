// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/sentences.h"

#include <QCoreApplication>
#include <array>

namespace explain {

namespace {

using enum Sentences::Rest;

// clang-format off
// What happens on this computer.
constexpr std::array table {
    Sentences {"sign_in.other_person", NothingSaved,
        QT_TRANSLATE_NOOP("words", "Somebody else signed in."),
        QT_TRANSLATE_NOOP("words", "This account is %1, and in the browser it was %2."),
        QT_TRANSLATE_NOOP("words", "Sign in again as the same person, or add the other one as an "
            "account of its own.")},
    Sentences {"sign_in.server_changed", NothingSaved,
        QT_TRANSLATE_NOOP("words", "The server describes itself differently than when you signed in."),
        QT_TRANSLATE_NOOP("words", "It was %1 then, and it is %2 now."),
        QT_TRANSLATE_NOOP("words", "If you know of the change, sign in with its address as for a new account; "
            "this one will be taken over.")},
    Sentences {"sign_in.secret_missing", NothingSaved,
        QT_TRANSLATE_NOOP("words", "The client secret of this account is no longer in the keychain."),
        nullptr,
        QT_TRANSLATE_NOOP("words", "Sign in as for a new account and give the secret under More; this account "
            "will be taken over.")},
    Sentences {"refresh.no_refresh_token", Unsaid,
        QT_TRANSLATE_NOOP("words", "This account can't be renewed."),
        QT_TRANSLATE_NOOP("words", "The server gave no refresh token when you signed in."),
        QT_TRANSLATE_NOOP("words", "Sign in again; the scope “offline_access” often brings one.")},
    Sentences {"redirect.port_taken", NothingSaved,
        QT_TRANSLATE_NOOP("words", "The way back from the browser is taken."),
        QT_TRANSLATE_NOOP("words", "Another program uses %1."),
        QT_TRANSLATE_NOOP("words", "Close that program, or let the system choose the port if the "
            "registration allows it.")},
    Sentences {"redirect.listen", NothingSaved,
        QT_TRANSLATE_NOOP("words", "The way back from the browser could not be opened."),
        nullptr,
        QT_TRANSLATE_NOOP("words", "Look whether a firewall keeps programs from listening on this "
            "computer.")},
    Sentences {"redirect.timeout", NothingSaved,
        QT_TRANSLATE_NOOP("words", "The browser did not come back in time."),
        nullptr,
        QT_TRANSLATE_NOOP("words", "Sign in again, and finish in the browser while Cloakroom waits.")},
    Sentences {"code_grant.not_sent", NothingSaved,
        QT_TRANSLATE_NOOP("words", "The code from the browser could not be sent on."),
        QT_TRANSLATE_NOOP("words", "A code is good for one time only."),
        QT_TRANSLATE_NOOP("words", "Sign in again.")},
    Sentences {"browser.open", Unsaid,
        QT_TRANSLATE_NOOP("words", "No browser could be opened."),
        nullptr,
        QT_TRANSLATE_NOOP("words", "Copy the link and open it yourself.")},
    Sentences {"keychain.absent", Unsaid,
        QT_TRANSLATE_NOOP("words", "The keychain holds nothing for this account."),
        nullptr,
        QT_TRANSLATE_NOOP("words", "Sign in again.")},
    Sentences {"keychain.locked", NothingLost,
        QT_TRANSLATE_NOOP("words", "Your keychain is locked."),
        nullptr,
        QT_TRANSLATE_NOOP("words", "Unlock it.")},
    Sentences {"keychain.dismissed", NothingLost,
        QT_TRANSLATE_NOOP("words", "Your keychain stayed locked."),
        QT_TRANSLATE_NOOP("words", "The question for its password was closed."),
        QT_TRANSLATE_NOOP("words", "Unlock it when you are ready.")},
    Sentences {"keychain.no_bus", Unsaid,
        QT_TRANSLATE_NOOP("words", "There is no keychain."),
        QT_TRANSLATE_NOOP("words", "Programs can't talk to each other here: the D-Bus session bus is "
            "missing."),
        QT_TRANSLATE_NOOP("words", "Start Cloakroom from your desktop; until then tokens are kept for "
            "this run only.")},
    Sentences {"keychain.no_service", Unsaid,
        QT_TRANSLATE_NOOP("words", "There is no keychain."),
        QT_TRANSLATE_NOOP("words", "No keychain service runs here."),
        QT_TRANSLATE_NOOP("words", "Start GNOME Keyring, KWallet or KeePassXC; until then tokens are "
            "kept for this run only.")},
    Sentences {"keychain.silent", NothingLost,
        QT_TRANSLATE_NOOP("words", "Your keychain does not answer."),
        QT_TRANSLATE_NOOP("words", "It was asked ten seconds ago."),
        QT_TRANSLATE_NOOP("words", "Wait a moment, or start the keychain service again.")},
    Sentences {"keychain.refused", Unsaid,
        QT_TRANSLATE_NOOP("words", "Your keychain said no."),
        nullptr,
        QT_TRANSLATE_NOOP("words", "Allow Cloakroom to use it and try again.")},
    Sentences {"file.read", Unsaid,
        QT_TRANSLATE_NOOP("words", "%3 can't be read."),
        QT_TRANSLATE_NOOP("words", "The system says: %2."),
        QT_TRANSLATE_NOOP("words", "Look at its name and its permissions.")},
    Sentences {"accounts.damaged", Unsaid,
        QT_TRANSLATE_NOOP("words", "The list of accounts was damaged."),
        QT_TRANSLATE_NOOP("words", "What could be read of it is shown; a copy of the file is kept as %3."),
        QT_TRANSLATE_NOOP("words", "Put a copy from a backup in its place, or sign in again; the "
            "tokens are still in the keychain.")},
    Sentences {"accounts.newer", NothingLost,
        QT_TRANSLATE_NOOP("words", "The list of accounts was written by a newer Cloakroom."),
        QT_TRANSLATE_NOOP("words", "%3 stays as it is."),
        QT_TRANSLATE_NOOP("words", "Use the newer Cloakroom; this one shows what it understands and "
            "changes nothing.")},
    Sentences {"accounts.read", NothingLost,
        QT_TRANSLATE_NOOP("words", "The list of accounts could not be read."),
        QT_TRANSLATE_NOOP("words", "%3: %2."),
        QT_TRANSLATE_NOOP("words", "Look at the permissions of the file.")},
    Sentences {"accounts.write", Unsaid,
        QT_TRANSLATE_NOOP("words", "The list of accounts could not be saved."),
        QT_TRANSLATE_NOOP("words", "%3: %2."),
        QT_TRANSLATE_NOOP("words", "Look at the free space and the permissions of the folder.")},
    Sentences {"accounts.entry", Unsaid,
        QT_TRANSLATE_NOOP("words", "An account in the list can't be used."),
        QT_TRANSLATE_NOOP("words", "Its “%1” is missing or can't be read."),
        QT_TRANSLATE_NOOP("words", "Sign in to it again.")},
    Sentences {"accounts.unknown", Unsaid,
        QT_TRANSLATE_NOOP("words", "This account is not there any more."),
        nullptr,
        QT_TRANSLATE_NOOP("words", "Look at the list of accounts again.")},
    Sentences {"sign_out.renewing", NothingLost,
        QT_TRANSLATE_NOOP("words", "This account is being renewed."),
        nullptr,
        QT_TRANSLATE_NOOP("words", "Sign out once that is done, in a moment.")},
    Sentences {"tokens.stored", Unsaid,
        QT_TRANSLATE_NOOP("words", "What the keychain holds for this account can't be read."),
        nullptr,
        QT_TRANSLATE_NOOP("words", "Sign in again.")},
    Sentences {"credential.damaged", Unsaid,
        QT_TRANSLATE_NOOP("words", "What the keychain holds for this account is damaged."),
        nullptr,
        QT_TRANSLATE_NOOP("words", "Sign in again.")},
    Sentences {"credential.version", Unsaid,
        QT_TRANSLATE_NOOP("words", "What the keychain holds for this account was written by a newer "
            "Cloakroom."),
        nullptr,
        QT_TRANSLATE_NOOP("words", "Use the newer Cloakroom, or sign in again.")},
    Sentences {"credential.account", Unsaid,
        QT_TRANSLATE_NOOP("words", "What the keychain holds here belongs to another account."),
        nullptr,
        QT_TRANSLATE_NOOP("words", "Sign in again.")},
    Sentences {"demo.listen", Unsaid,
        QT_TRANSLATE_NOOP("words", "The demo provider could not start."),
        nullptr,
        QT_TRANSLATE_NOOP("words", "Try again in a moment.")},
};
// clang-format on

} // namespace

std::span<const Sentences> homeWords()
{
    return table;
}

} // namespace explain
