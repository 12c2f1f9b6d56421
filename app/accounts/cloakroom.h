// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountbook.h"
#include "accounts/activity.h"
#include "accounts/changesettings.h"
#include "accounts/discovery.h"
#include "accounts/finding.h"
#include "accounts/locking.h"
#include "accounts/onrequest.h"
#include "accounts/passinganswers.h"
#include "accounts/policy.h"
#include "accounts/renewals.h"
#include "accounts/serverclocks.h"
#include "accounts/services.h"
#include "accounts/sessionend.h"
#include "accounts/signin.h"
#include "accounts/signout.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>
#include <functional>
#include <memory>

namespace accounts {

// Everything the program does, without a window. The window shows book() and sends intentions.
class Cloakroom : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds lockedPause {3}; // between two looks at a locked keychain
    static constexpr std::chrono::seconds longestPause {60}; // ... at one that is missing or says no
    static constexpr int mostOnDemand
        = 16; // further tokens of an account that others asked for, but for new ones
    static constexpr int mostReads = 4; // of the keychain at a time, while many accounts are opened

    Cloakroom(const QString &accountsFile, net::Http &http, keychain::SecretStore &store,
        const base::Clock &clock, const net::OpenBrowser &openBrowser, QObject *parent = nullptr);
    ~Cloakroom() override;

    const AccountBook &book() const { return m_book; }
    Activity &activity() { return m_activity; }
    QDateTime now() const { return m_services.clock(); }

    // What the administrator allows; any, until it is set.
    const Policy &policy() const { return m_policy; }
    void setPolicy(const Policy &policy) { m_policy = policy; }

    // Reads the accounts file: quick, before the first paint. Nothing else is touched.
    base::Result<base::Done> load();

    // After the first paint: reads the tokens from the keychain and renews what is due.
    void open();

    // Reads the tokens of one account only, for who needs no more. Codes: those of SecretStore and
    // Credential.
    base::Future<base::Done> open(const QString &id);

    // Takes over that another process found the login of tokens that were read to have ended.
    void lookAtEnd(const QString &id);

    // From now on what other processes do to the accounts is seen as it happens.
    void watch();
    void setInView(const QString &id); // the account that is looked at

    // Why secrets can't be kept; known after open(). While something waits for the keychain it is asked again
    // and again, and what waited comes to life by itself.
    const std::optional<base::Error> &keychainTrouble() const { return m_keychainTrouble; }
    // Why unlocking it would help: all of it is locked, or it shows an entry only to who unlocked that.
    std::optional<base::Error> keptBack() const;
    void unlockKeychain(); // or asks one that was missing or silent again

    // The caller owns it and runs it; destroying it cancels.
    std::unique_ptr<SignIn> signIn(const SignInRequest &request);
    // What repeats an account's sign-in with all its settings; nothing when there is no such account.
    std::optional<SignInRequest> signInAgain(const QString &id) const;

    // Without a new sign-in, with what the way needs. Codes: those of ChangeSettings, "accounts.locked".
    base::Future<base::Done> changeSettings(
        const QString &id, const ChangeSettings::Change &change, const net::RouteSecrets &given = {});
    base::Future<base::Done> move(const QString &id, const QString &before); // last, when that is empty
    // To have its access tokens or its ID token, for ever.
    void allow(const QString &id, const QString &program, bool isForIdToken = false);
    PassingAnswers &passingAnswers() { return m_passingAnswers; } // for less than that; a lock ends them

    // The person's lock: no token is handed out, and none is in memory but one that the keychain lacks. It
    // stays until unlock(), whatever starts or ends meanwhile. Codes: those of Locking.
    bool isLocked() const { return m_isLocked; }
    void lookAtLock(); // another process may have changed it
    base::Result<base::Done> lock();
    base::Result<base::Done> unlock();

    void renew(const QString &id); // how it went is in the entry

    // Further access tokens of an account: asked for at once, and renewed like its own. Codes: those of
    // FurtherToken::check and AccountBook::mayChange.
    base::Result<base::Done> addFurther(const QString &id, const oauth::FurtherToken &wanted);
    void removeFurther(const QString &id, const QString &further);
    void renewFurther(const QString &id, const QString &further) { m_renewals.renewFurther(id, further); }
    // The id of one that another program wants: of those the account has, or in this run only. It is asked
    // for by renewFurther(). Codes: those of FurtherToken::check.
    base::Result<QString> furtherOnDemand(const QString &id, const oauth::FurtherToken &wanted);
    // The other accounts that signOut() may end, by what setKnownQuirks() and it know.
    QList<Account> mayEndToo(const Account &account) const;
    base::Future<SignOutReceipt> signOut(const QString &id, HeldBack heldBack = HeldBack::Stays);
    base::Future<SignOutReceipt> revokeAgain(const SignOutReceipt &receipt); // what Failed
    base::Future<base::Done> openLogoutPage(
        const SignOutReceipt &receipt); // codes: those of oauth::logoutUrl and openPage
    // The issuer's, into the entry, for the checks that are shown; done at once where it names none. Those
    // that are known, and fresh ones where those may tell more of its tokens. Codes: those of
    // Discovery::keys, and of jose::verifySignature where fresh ones may not be asked for again yet.
    base::Future<base::Done> fetchKeys(const QString &id);

    // For that address; its host is shown the client certificate, and nobody else. The caller owns it and
    // runs it; destroying it cancels.
    std::unique_ptr<Finding> finding(
        const Address &address, const base::Route &network = {}, const net::RouteSecrets &secrets = {});
    // Where nobody signs in. Codes: those of oauth::checkedUrl, "page.not_opened" (expected: its address;
    // found: the program that failed, or else the code of OpenBrowser).
    base::Future<base::Done> openPage(const QUrl &page, const base::Browser &browser = {});

    // For what a person wants to see of servers and tokens.
    OnRequest onRequest() { return {m_services.http, m_discovery}; }

    // When an account's access token is renewed by itself next, or tried again; nothing if it isn't.
    std::optional<QDateTime> nextRenewal(const QString &id) const { return m_renewals.next(id); }
    Renewals &renewals() { return m_renewals; }

    // Seconds that this computer's clock is ahead of the account's server, if that is known.
    std::optional<qint64> clockAhead(const Entry &entry) const
    {
        return m_serverClocks.ahead(entry.account.server);
    }

    // Logins that the keychain ought to hold and doesn't: they are lost when the program ends.
    QStringList unkept() const;
    // Accounts that the accounts file didn't take: lost, too, and the keychain's item with them.
    QStringList unlisted() const;

    // When somebody has to sign in to the account again, if that is known.
    std::optional<SessionEnd> sessionEnd(const Entry &entry) const;

    void setKnownQuirks(const KnownQuirks &known) { m_knownQuirks = known; }

    // A renewal, a write of the accounts file, or what was handed to awaitBeforeQuit, is on its way.
    bool isBusy() const
    {
        return !m_renewals.isIdle() || m_awaited > 0 || !m_beingKept.isEmpty() || m_book.isWriting();
    }
    void awaitBeforeQuit(const base::Future<base::Done> &task);

Q_SIGNALS:
    void keychainChanged();
    void lockChanged();
    void idle(); // isBusy() has become false

private:
    void readCredentials();
    void readSome();
    void askKeychain();
    void couldNotRead(const base::Error &error);
    std::optional<base::Error> foundEnded(const QString &id) const;
    std::optional<base::Error> endOf(const Credential &credential) const;
    void lookAtLocks();
    void forgetTokens(const QString &id);
    void readSessions();
    void keepUnkept();
    base::Future<base::Done> keepIfUnkept(const QString &id);
    void listUnlisted();
    void noteListed();
    void watchUnsaved(const QString &id);
    void watchLeft();
    void dropLock(const QString &id);
    void accept(const QString &id, const base::Result<crypto::Secret> &stored);
    void tellWhenIdle();
    void renewed(const QString &id);
    void keychainAnswered(const base::Result<base::Done> &usable);
    void setKeychainTrouble(const std::optional<base::Error> &trouble);
    void watchKeychain();
    oauth::Quirks knownQuirks(const Account &account) const;
    base::Future<SignOutReceipt> signOutNow(const QString &id, HeldBack heldBack);

    Locks m_locks; // which what still waits for the book lets go of when that ends
    AccountBook m_book;
    Locking m_locking;
    bool m_isLocked = false;
    Discovery m_discovery;
    Activity m_activity;
    ServerClocks m_serverClocks;
    Policy m_policy;
    KnownQuirks m_knownQuirks;
    PassingAnswers m_passingAnswers;
    Services m_services;
    Renewals m_renewals;
    std::optional<base::Error> m_keychainTrouble;
    QTimer m_keychainWatch; // runs while something waits for the keychain, or that is in trouble
    std::unique_ptr<QFileSystemWatcher> m_locksWatcher;
    QStringList m_toRead; // accounts whose tokens are still in the keychain
    int m_reading = 0;
    QStringList m_held; // accounts that another process works on
    QSet<QString> m_beingKept; // by the keychain, just now
    QString m_inView;
    bool m_isOpen = false;
    int m_awaited = 0;
};

} // namespace accounts
