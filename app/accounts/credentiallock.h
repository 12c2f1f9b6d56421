// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/future.h"
#include "base/lockfile.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>
#include <chrono>
#include <memory>

namespace accounts {

struct Entry;

// The locks of one run of the program.
struct Locks
{
    QString folder; // one file an account; made when it is needed
    // By account, of those whose keychain item is older than what the server gave last, as another process
    // would use a refresh token that is used up, and of those that the accounts file couldn't take yet.
    // Whoever takes the lock in this run has it from here.
    QHash<QString, std::shared_ptr<base::LockFile>> held;
    // Of those whose left item the keychain refused to remove: each time a person may be asked.
    QSet<QString> asked = {};
};

// The right to change one account's credential, for one holder among all processes of the user (RFC 9700
// section 4.14.2: a refresh token that is used twice ends the login). Who gets it reads the credential anew.
// It is free again with its object, or at once when its process has died.
class CredentialLock : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds patience {40};

    CredentialLock(Locks &locks, const QString &accountId, QObject *parent);

    // Free with the last who holds it, who may be called by the lock itself; a command that ends deletes
    // nothing later.
    static std::shared_ptr<CredentialLock> shared(Locks &locks, const QString &accountId);

    // The accounts that are held by anyone now.
    static QStringList held(const QString &folder);

    // Once. Codes: "accounts.in_use" (kind Busy; another holds it all the time), "accounts.lock" (kind Disk).
    base::Future<base::Done> take();
    bool isHeld() const { return m_lock->isLocked(); }
    void release();
    void letGo(
        const Entry *entry); // leaves it to this run where keychain or file lack the entry, else releases

private:
    void attempt();
    void settle(const base::Result<base::Done> &result);

    Locks &m_locks;
    QString m_accountId;
    QString m_file;
    std::shared_ptr<base::LockFile> m_lock;
    QTimer m_polling;
    int m_attempts = 0;
    QPromise<base::Result<base::Done>> m_taken;
};

} // namespace accounts
