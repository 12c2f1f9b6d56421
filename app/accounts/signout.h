// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountbook.h"
#include "accounts/credentiallock.h"
#include "accounts/services.h"
#include "base/future.h"
#include "oauth/exchange.h"
#include "oauth/revocation.h"

#include <QHash>
#include <QObject>
#include <optional>

namespace accounts {

// How a token fared at the server.
enum class Outcome {
    Gone,
    Outdated, // what was at hand is gone, and isn't known to be the newest
    Failed, // it may still live
    NotOffered, // the server revokes nothing, or no tokens of that kind
    None, // there was no such token
    Unread // it lies in a keychain item that couldn't be read
};

struct Revocation
{
    Outcome outcome = Outcome::None;
    int status = 0; // of the server's answer; 0: none came
    std::optional<base::Error> trouble; // why it failed
};

// What a sign-out does with an account whose item the keychain doesn't give, or doesn't let go.
enum class HeldBack {
    Stays, // and there is no receipt
    Goes // revoked is what is at hand; the item is removed once the keychain lets it
};

// What became of everything the account had.
struct SignOutReceipt
{
    Account account;
    Revocation refreshToken;
    Revocation accessToken;
    Revocation furtherTokens; // all of them: Gone if each is
    QList<crypto::Secret> furtherLeft; // those of them that Failed
    bool furtherStays = false; // one of them is NotOffered, whatever came of the others
    Revocation client; // that the server made for this account alone: deleted there (RFC 7592)
    bool isNewest = true; // what was at hand; else the keychain, which couldn't be read, may hold newer
    bool wasKept = true; // in the keychain; else it was there for this run only
    std::optional<base::Error> itemLeft; // why the keychain has it still; nothing: it is gone
    // Until when a server that reads an access token, a JWT, and asks nobody may still accept it.
    std::optional<QDateTime> acceptedUntil;
    QList<oauth::Exchange> exchanges;
    // What can be revoked again or shown to the logout page; its secrets go with the last receipt.
    std::optional<Credential> credential;

    bool mayRevokeAgain() const;
    bool hasLogoutPage() const { return !account.server.endSessionEndpoint.isEmpty(); }
};

// The other accounts that a revocation for this one may end: where the provider revokes whole grants, by
// what is known of it, those of the same client, with the same person or where it isn't known who that is,
// whose login hasn't ended yet.
QList<Account> mayEndToo(const AccountBook &book, const Account &account, const oauth::Quirks &known);

// Signing out: the credential locked and read anew, the keychain asked whether it answers, then refresh token
// and access token revoked where the server offers it (RFC 7009), the client deleted that the server made for
// this account (RFC 7592), the keychain item removed and verified, the
// account taken from the book. Only a keychain that keeps its item, unless it may, or a disk that keeps the
// file, holds the account back.
class SignOut : public QObject
{
    Q_OBJECT

public:
    SignOut(const Services &services, const Entry &entry, HeldBack heldBack = HeldBack::Stays,
        QObject *parent = nullptr);
    // For revoking again what an earlier sign-out left alive.
    SignOut(const Services &services, const SignOutReceipt &receipt, QObject *parent = nullptr);

    base::Future<SignOutReceipt> run();
    base::Future<SignOutReceipt> revokeAgain(); // what Failed

    bool hasRevoked() const; // a token is gone, so the login is over even if the account is held back

private:
    base::Future<base::Done> mayBegin();
    base::Future<base::Done> lock();
    base::Future<base::Done> probeKeychain();
    base::Future<base::Done> revoke(oauth::TokenTypeHint hint);
    base::Future<base::Done> revokeFurther(QList<crypto::Secret> tokens); // one after the other
    base::Future<base::Done> deleteClient();
    base::Future<base::Done> ask(oauth::TokenTypeHint hint, const crypto::Secret &token);
    base::Future<base::HttpAnswer> send(const base::HttpRequest &request);
    base::Future<base::Done> settled(const base::Future<base::Done> &answered, Revocation &fate);
    bool isForgiven(const base::Error &error) const;
    base::Future<base::Done> removeFromKeychain(const base::Done &);
    base::Future<SignOutReceipt> removeFromBook(const base::Done &);
    SignOutReceipt lastReceipt();
    Revocation &revocation(oauth::TokenTypeHint hint);

    Services m_services;
    Entry m_entry;
    HeldBack m_heldBack = HeldBack::Stays;
    CredentialLock m_lock;
    SignOutReceipt m_receipt;
    std::optional<base::Error> m_unread; // why the keychain gave nothing of the login
    bool m_isAway = false; // the server, when it was asked last
    QHash<QString, base::Error> m_silent; // where nobody answered in time
};

} // namespace accounts
