// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "accounts/accountsfile.h"
#include "accounts/credential.h"
#include "accounts/schedule.h"
#include "jose/jwk.h"

#include <QFileSystemWatcher>
#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QTimer>
#include <functional>
#include <memory>
#include <optional>

namespace accounts {

enum class State {
    Opening, // its tokens aren't read yet
    SignedIn, // its tokens are there
    Renewing, // a refresh is under way
    SigningOut, //
    KeychainClosed, // the keychain is locked, missing or silent: trouble says which
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
    std::optional<base::Error> notKept; // why the keychain doesn't hold it: it lives for this run only
    std::optional<jose::JwkSet> keys; // of its issuer, once fetched
    QHash<QString, Further> further; // by the id of what is asked for
    crypto::Secret accessTokenBefore; // the last renewal, to compare with; empty: none in this run

    // The client as it asks: with its secret, its keys, its method. The entry has a credential.
    oauth::Client client() const;
    // Whether new tokens can be had without anybody: by a refresh token, or by asking as a program again.
    bool canRenew() const;
};

RenewedBy renewedBy(const Account &account);
// The further token that is asked for first, and when; nothing: none by itself.
std::optional<std::pair<oauth::FurtherToken, QDateTime>> nextFurther(
    const Entry &entry, const QDateTime &now);

// The accounts, in their order, and the file that remembers them. Other processes change that file too: what
// they added, changed or removed is taken over before anything is written, and, once watch() was called, as
// it happens.
class AccountBook : public QObject
{
    Q_OBJECT

public:
    explicit AccountBook(const QString &file, QObject *parent = nullptr);
    ~AccountBook() override;

    // Of a damaged file what can be read is taken, and a copy is kept beside it as NAME.damaged; where that
    // fails, and of a newer file, the file stays as it is and the book takes no changes. Codes:
    // "accounts.damaged", "accounts.newer", "accounts.read".
    base::Result<base::Done> load();
    void watch();
    void reread(); // takes over what other processes changed

    const QList<Entry> &entries() const { return m_entries; }
    const Entry *find(const QString &id) const;

    // Of those that signed in at the issuer with that client, or with any (empty), the newest; or none.
    const Entry *newestAt(const QString &issuer, const QString &clientId = {}) const;

    // How many have a client that the server made and lists there.
    qsizetype countWith(const QUrl &registration) const;

    // Adds or replaces by id and writes the file when what it holds has changed. Code: "accounts.write";
    // the entry is in the book all the same.
    base::Result<base::Done> put(const Entry &entry);
    // Changes an entry that is still there; one that was removed meanwhile stays removed.
    base::Result<base::Done> update(const QString &id, const std::function<void(Entry &)> &change);
    base::Result<base::Done> remove(const QString &id); // stays when the file can't be written

    // Puts one before another, or last (empty), and writes the file. Code: "accounts.write".
    base::Result<base::Done> move(const QString &id, const QString &before);

Q_SIGNALS:
    void added(const QString &id);
    void changed(const QString &id);
    void removed(const QString &id);
    void reordered();
    void takenOver(const QString &id); // another process added or changed it: its credential may be new

private:
    struct TakenOver
    {
        QStringList added;
        QStringList changed;
        QStringList removed;
        bool isReordered = false;
    };

    Entry *entryOf(const QString &id);
    void append(const Entry &entry);
    void index(); // whenever the order has changed
    base::Result<base::Done> write(const QString &removed = {});
    TakenOver takeOver(const QList<Account> &accounts);
    bool orderAs(const QList<Account> &accounts);
    void tell(const TakenOver &takenOver);

    AccountsFile m_file;
    QList<Entry> m_entries;
    QHash<QString, qsizetype> m_places; // in it, by id
    QSet<QString> m_unwritten; // ids of which the file doesn't say yet what the book says
    bool m_orderIsUnwritten = false;
    bool m_readOnly = false;
    bool m_damageIsKept = false; // what is wrong with the file lies in a copy beside it
    std::unique_ptr<QFileSystemWatcher> m_watcher;
    QTimer m_soon; // several changes are read once
};

} // namespace accounts
