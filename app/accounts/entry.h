// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "accounts/credential.h"
#include "accounts/schedule.h"
#include "jose/jwk.h"

#include <QDateTime>
#include <QHash>
#include <optional>
#include <utility>

namespace accounts {

enum class State {
    Opening, // its tokens aren't read yet
    SignedIn, // its tokens are there
    Renewing, // a refresh is under way
    SigningOut, //
    KeychainClosed, // the keychain is locked, missing or silent: trouble says which
    Locked, // by the person: its tokens are in the keychain only
    SignInAgain // the login has ended; account and settings stay
};

// How a further token of an account stands. It is asked for anew in each run of the program.
struct Further
{
    std::optional<oauth::TokenSet> tokens; // absent: not had yet
    std::optional<base::Error> trouble; // why the last time failed
    bool isWanted = false; // by hand, and not had yet
    int failures = 0; // in a row
    QDateTime notBefore; // UTC; of the next try after a failure that time may cure

    // When it is asked for next; nothing: by hand only.
    std::optional<QDateTime> due(const QDateTime &now) const;
};

// An account with what is known of it now. Only the account itself is written to the file.
struct Entry
{
    Account account;
    State state = State::Opening;
    std::optional<Credential> credential;
    std::optional<base::Error> trouble; // why it isn't as it should be; the last renewal's failure too
    std::optional<base::Error> doubt; // what the sign-in told of the person and wasn't believed
    std::optional<base::Error> notKept; // why the keychain doesn't hold it, or isn't known to: see keep()
    std::optional<base::Error> notListed; // why the accounts file lacks what the sign-in brought
    bool isUnread = false; // the login has ended, and what a lock took from memory isn't read again yet
    quint64 endedSequence = 0; // of the credential that the lock took then
    std::optional<jose::JwkSet> keys; // of its issuer, once fetched
    QDateTime keysAt; // UTC; they came no earlier; not valid: whenever
    QHash<QString, Further> further; // by the id of what is asked for
    QList<oauth::FurtherToken> onDemand; // what other programs asked for: in this run, and never by itself
    crypto::Secret accessTokenBefore; // the last renewal, to compare with; empty: none in this run

    // The client as it asks: with its secret, its keys, its method. The entry has a credential.
    oauth::Client client() const;
    // Of the way to its server; empty while its tokens aren't at hand.
    net::RouteSecrets routeSecrets() const;
    bool isForThisRunOnly() const; // the keychain doesn't hold it
    // Whether new tokens can be had without anybody: by a refresh token, or by asking as a program again.
    bool canRenew() const;
};

RenewedBy renewedBy(const Account &account);
// The further token that is asked for first, and when; nothing: none. Without `byItself` what is wanted only.
std::optional<std::pair<oauth::FurtherToken, QDateTime>> nextFurther(
    const Entry &entry, const QDateTime &now, bool byItself = true);

} // namespace accounts
