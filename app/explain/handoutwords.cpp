// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/sentences.h"

#include <QCoreApplication>
#include <array>

namespace explain {

namespace {

using enum Sentences::Rest;

// clang-format off
// Where the place of the socket is the system's to choose, nobody is sent to a variable.
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
constexpr const char *lookWhoListens = QT_TRANSLATE_NOOP("words", "Ask an administrator of this computer what listens there.");
constexpr const char *mendFolder = QT_TRANSLATE_NOOP("words", "Remove it, and start Cloakroom again.");
constexpr const char *noPlace = QT_TRANSLATE_NOOP("words", "The system names no safe place for a socket.");
constexpr const char *noWay = QT_TRANSLATE_NOOP("words", "The socket where it would listen can't be reached.");
constexpr const char *mendWay = QT_TRANSLATE_NOOP("words", "End Cloakroom and start it again.");
#else
constexpr const char *lookWhoListens = QT_TRANSLATE_NOOP("words", "Look who made the socket that CLOAKROOM_SOCKET or XDG_RUNTIME_DIR names.");
constexpr const char *mendFolder = QT_TRANSLATE_NOOP("words", "Remove it, or set XDG_RUNTIME_DIR, and start Cloakroom again.");
constexpr const char *noPlace = QT_TRANSLATE_NOOP("words", "XDG_RUNTIME_DIR isn't set, so there is no safe place for a socket.");
constexpr const char *noWay = QT_TRANSLATE_NOOP("words", "The folder that XDG_RUNTIME_DIR names can't be entered, or its name is too long.");
constexpr const char *mendWay = QT_TRANSLATE_NOOP("words", "Set XDG_RUNTIME_DIR to a folder of this user, or unset it.");
#endif

// Tokens for other programs: the lock, the consent, the agent and who asks it.
constexpr std::array table {
    Sentences {"accounts.locked", Unsaid,
        QT_TRANSLATE_NOOP("words", "Cloakroom is locked."),
        QT_TRANSLATE_NOOP("words", "Until it is unlocked it hands out no token and reads none."),
        QT_TRANSLATE_NOOP("words", "Unlock it in its window, or with cloakroom-cli unlock.")},
    Sentences {"locking.write", Unsaid,
        QT_TRANSLATE_NOOP("words", "Cloakroom could not be locked."),
        QT_TRANSLATE_NOOP("words", "%3 can't be written."),
        QT_TRANSLATE_NOOP("words", "Look at the free space and the permissions of the folder, or quit Cloakroom.")},
    Sentences {"locking.remove", Unsaid,
        QT_TRANSLATE_NOOP("words", "Cloakroom could not be unlocked."),
        QT_TRANSLATE_NOOP("words", "%3 can't be removed."),
        QT_TRANSLATE_NOOP("words", "Look at the permissions of the folder.")},
    Sentences {"handout.off", Unsaid,
        QT_TRANSLATE_NOOP("words", "This account hands no token to other programs."),
        nullptr,
        QT_TRANSLATE_NOOP("words", "Switch that on in the settings of the account, in the window.")},
    Sentences {"handout.denied", Unsaid,
        QT_TRANSLATE_NOOP("words", "You said no to this program."),
        nullptr,
        QT_TRANSLATE_NOOP("words", "Ask again in a minute and allow it, or change it in the settings of the account.")},
    Sentences {"handout.unanswered", Unsaid,
        QT_TRANSLATE_NOOP("words", "Nobody answered whether this program may have the token."),
        QT_TRANSLATE_NOOP("words", "It was asked for %1."),
        QT_TRANSLATE_NOOP("words", "Ask again while somebody is there.")},
    Sentences {"handout.unasked", Unsaid,
        QT_TRANSLATE_NOOP("words", "Nobody could be asked whether this program may have the token."),
        QT_TRANSLATE_NOOP("words", "There is no window of Cloakroom and no terminal."),
        QT_TRANSLATE_NOOP("words", "Start Cloakroom, or allow the program in the settings of the account.")},
    Sentences {"handout.too_short", NothingLost,
        QT_TRANSLATE_NOOP("words", "The token isn't good for long enough."),
        QT_TRANSLATE_NOOP("words", "It was asked for %1, and the new one lasts %2."),
        QT_TRANSLATE_NOOP("words", "Ask for a shorter time.")},
    Sentences {"handout.no_id_token", Unsaid,
        QT_TRANSLATE_NOOP("words", "This account has no ID token."),
        nullptr,
        QT_TRANSLATE_NOOP("words", "Sign in again with the scope openid, where the provider has that.")},
    Sentences {"handout.not_bound", Unsaid,
        QT_TRANSLATE_NOOP("words", "This token needs no proof."),
        QT_TRANSLATE_NOOP("words", "It isn't bound to a key: an API takes it from whoever has it."),
        QT_TRANSLATE_NOOP("words", "Send the token alone, or sign in again with bound tokens.")},
    Sentences {"handout.characters", Unsaid,
        QT_TRANSLATE_NOOP("words", "The token can't be handed on."),
        QT_TRANSLATE_NOOP("words", "It is too long, or has characters that no header can hold."),
        QT_TRANSLATE_NOOP("words", "Ask the operator of the provider.")},
    Sentences {"agent.request", Unsaid,
        QT_TRANSLATE_NOOP("words", "What another program asked can't be read."),
        QT_TRANSLATE_NOOP("words", "What is wrong there is “%2”."),
        QT_TRANSLATE_NOOP("words", "Compare it with the protocol in the documentation.")},
    Sentences {"agent.version", Unsaid,
        QT_TRANSLATE_NOOP("words", "The window of Cloakroom is of another version."),
        QT_TRANSLATE_NOOP("words", "It speaks version %1 of the protocol, and this is version %2."),
        QT_TRANSLATE_NOOP("words", "End Cloakroom and start it again, so that both are the same.")},
    Sentences {"agent.busy", NothingLost,
        QT_TRANSLATE_NOOP("words", "Too many programs ask for a token at once."),
        nullptr,
        QT_TRANSLATE_NOOP("words", "Try again in a moment.")},
    Sentences {"agent.ended", NothingLost,
        QT_TRANSLATE_NOOP("words", "Cloakroom was ended before the token was there."),
        nullptr,
        QT_TRANSLATE_NOOP("words", "Try again in a moment.")},
    Sentences {"agent.silent", NothingLost,
        QT_TRANSLATE_NOOP("words", "The window of Cloakroom doesn't answer."),
        nullptr,
        QT_TRANSLATE_NOOP("words", "Wait a moment, or end it and start it again.")},
    Sentences {"agent.broken", NothingLost,
        QT_TRANSLATE_NOOP("words", "The answer of Cloakroom can't be read."),
        QT_TRANSLATE_NOOP("words", "It was cut off, or is of another program."),
        QT_TRANSLATE_NOOP("words", "Try again; if that does not help, end Cloakroom and start it again.")},
    Sentences {"agent.foreign", Unsaid,
        QT_TRANSLATE_NOOP("words", "What listens in the place of Cloakroom belongs to another user."),
        QT_TRANSLATE_NOOP("words", "Nothing was sent to it."),
        lookWhoListens},
    Sentences {"agent.unreachable", Unsaid,
        QT_TRANSLATE_NOOP("words", "Nobody listens at the socket that CLOAKROOM_SOCKET names."),
        nullptr,
        QT_TRANSLATE_NOOP("words", "Start Cloakroom there, forward the socket again, or unset CLOAKROOM_SOCKET.")},
    Sentences {"agent.no_way", Unsaid,
        QT_TRANSLATE_NOOP("words", "It can't be said whether the window of Cloakroom runs."),
        noWay,
        mendWay},
    Sentences {"runtime.folder", NothingLost,
        QT_TRANSLATE_NOOP("words", "Other programs can't ask for tokens."),
        QT_TRANSLATE_NOOP("words", "%3 is not a folder of this user alone."),
        mendFolder},
    Sentences {"agent.taken", NothingLost,
        QT_TRANSLATE_NOOP("words", "Other programs ask another Cloakroom for tokens."),
        QT_TRANSLATE_NOOP("words", "It listens at %3 already."),
        QT_TRANSLATE_NOOP("words", "End the other one and start this one again.")},
    Sentences {"agent.listen", NothingLost,
        QT_TRANSLATE_NOOP("words", "Other programs can't ask for tokens."),
        QT_TRANSLATE_NOOP("words", "The socket %3 can't be made: %2."),
        QT_TRANSLATE_NOOP("words", "Look at the folder, and start Cloakroom again.")},
    Sentences {"runtime.no_place", NothingLost,
        QT_TRANSLATE_NOOP("words", "Other programs can't ask for tokens."),
        noPlace,
        QT_TRANSLATE_NOOP("words", "Start Cloakroom in a desktop session. The command line works all the same.")},
    Sentences {"cli.provider", NothingSaved,
        QT_TRANSLATE_NOOP("words", "Cloakroom knows no provider called “%2”."),
        nullptr,
        QT_TRANSLATE_NOOP("words", "Give its address: --issuer URL, or --resource URL.")},
    Sentences {"cli.unsuitable", NothingSaved,
        QT_TRANSLATE_NOOP("words", "%2 has no way in for a desktop program."),
        QT_TRANSLATE_NOOP("words", "%1"),
        QT_TRANSLATE_NOOP("words", "Take that way, or choose another provider.")},
    Sentences {"cli.secret_forbidden", NothingSaved,
        QT_TRANSLATE_NOOP("words", "%2 takes no client secret from a program on a desktop."),
        QT_TRANSLATE_NOOP("words", "One was given, and would have been sent."),
        QT_TRANSLATE_NOOP("words", "Leave out --client-secret, and register a public client.")},
    Sentences {"cli.secret", NothingSaved,
        QT_TRANSLATE_NOOP("words", "%2 asks for a client secret."),
        QT_TRANSLATE_NOOP("words", "It gives one together with the client ID."),
        QT_TRANSLATE_NOOP("words", "Add --client-secret and give it on the standard input.")},
    Sentences {"cli.client_id", NothingSaved,
        QT_TRANSLATE_NOOP("words", "This provider makes no client for those who ask."),
        QT_TRANSLATE_NOOP("words", "One is registered by hand: %2."),
        QT_TRANSLATE_NOOP("words", "Register one there and give its ID: --client-id ID.")},
    Sentences {"git.request", Unsaid,
        QT_TRANSLATE_NOOP("words", "What git asked can't be read."),
        nullptr,
        QT_TRANSLATE_NOOP("words", "Look at the helper's line in the configuration of git.")},
    Sentences {"git.protocol", Unsaid,
        QT_TRANSLATE_NOOP("words", "The token isn't sent over a connection that anyone can read."),
        QT_TRANSLATE_NOOP("words", "Git asks for a remote without https."),
        QT_TRANSLATE_NOOP("words", "Use the https address of the remote.")},
    Sentences {"docker.request", Unsaid,
        QT_TRANSLATE_NOOP("words", "What docker asked can't be read."),
        nullptr,
        QT_TRANSLATE_NOOP("words", "Look at the credential helper in the configuration of docker.")},
    Sentences {"kubernetes.info", Unsaid,
        QT_TRANSLATE_NOOP("words", "What kubectl says in KUBERNETES_EXEC_INFO can't be read."),
        nullptr,
        QT_TRANSLATE_NOOP("words", "Look at the exec section in the configuration of kubectl.")},
    Sentences {"kubernetes.version", Unsaid,
        QT_TRANSLATE_NOOP("words", "This version of the exec credential isn't known."),
        nullptr,
        QT_TRANSLATE_NOOP("words", "Put the apiVersion that the manual page names into the exec section.")},
};
// clang-format on

} // namespace

std::span<const Sentences> handOutWords()
{
    return table;
}

} // namespace explain
