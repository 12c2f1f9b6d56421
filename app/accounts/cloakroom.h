// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountbook.h"
#include "accounts/discovery.h"
#include "accounts/onrequest.h"
#include "accounts/services.h"
#include "accounts/signin.h"
#include "accounts/signout.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>
#include <memory>

namespace accounts {

// Everything the program does, without a window. The window shows book() and sends intentions.
class Cloakroom : public QObject
{
    Q_OBJECT

public:
    static constexpr int retrySeconds = 60; // after a renewal that had to wait

    Cloakroom(const QString &accountsFile, net::Http &http, keychain::SecretStore &store,
        const base::Clock &clock, const net::OpenBrowser &openBrowser, QObject *parent = nullptr);
    ~Cloakroom() override;

    const AccountBook &book() const { return m_book; }
    QDateTime now() const { return m_services.clock(); }

    // Reads the accounts file: quick, before the first paint. Nothing else is touched.
    base::Result<base::Done> load();

    // After the first paint: reads the tokens from the keychain and renews what is due.
    void open();

    // Why secrets can't be kept; known after open().
    const std::optional<base::Error> &keychainTrouble() const { return m_keychainTrouble; }
    void unlockKeychain(); // or asks one that was missing or silent again

    // The caller owns it and runs it; destroying it cancels.
    std::unique_ptr<SignIn> signIn(const SignInRequest &request);
    // What repeats an account's sign-in with all its settings; nothing when there is no such account.
    std::optional<SignInRequest> signInAgain(const QString &id) const;

    void renew(const QString &id); // how it went is in the entry
    base::Future<SignOutReceipt> signOut(const QString &id);
    void fetchKeys(const QString &id); // the issuer's, into the entry, for the checks that are shown

    // For what a person wants to see of servers and tokens.
    OnRequest &onRequest() { return m_onRequest; }

    // When an account's access token is renewed by itself next; nothing if it isn't.
    std::optional<QDateTime> nextRenewal(const QString &id) const;

    // A renewal, or what was handed to awaitBeforeQuit, is on its way.
    bool isBusy() const { return !m_renewing.isEmpty() || m_awaited > 0; }
    void awaitBeforeQuit(const base::Future<base::Done> &task);

Q_SIGNALS:
    void keychainChanged();
    void idle(); // isBusy() has become false

private:
    void readCredentials();
    void keepUnkept();
    void accept(const QString &id, const base::Result<crypto::Secret> &stored);
    void tellWhenIdle();
    void renewed(const QString &id, const base::Result<base::Done> &result);
    void renewDue();
    void schedule();
    void setKeychainTrouble(const std::optional<base::Error> &trouble);

    AccountBook m_book;
    Discovery m_discovery;
    OnRequest m_onRequest;
    Services m_services;
    std::optional<base::Error> m_keychainTrouble;
    QSet<QString> m_renewing;
    int m_awaited = 0;
    QHash<QString, QDateTime> m_notBefore; // accounts whose last renewal had to wait
    QTimer m_timer; // to the next renewal of any account
};

} // namespace accounts
