// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "base/lockfile.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QSet>
#include <memory>
#include <optional>

namespace accounts {

// Makes a folder that is the user's alone, and leaves one that is there as it is.
void makePrivate(const QString &folder);

// What a file of one account is called, and whose it is. An id is ours, but the file that remembers it may
// have been changed.
QString fileNameOf(const QString &accountId);
QString accountIdOf(const QString &fileName);

// The file that remembers accounts: JSON, versioned, replaced atomically, 0600 in a folder of 0700, no secret
// in it. Its last member "sha256" is the digest of all bytes before it, so that what a disk or a hand changed
// is told though it still reads; a file without it is taken as it is, as earlier versions wrote none. Several
// processes change it; whoever does holds the lock beside it from reading to writing. A value: what another
// thread is to write goes there with a copy.
class AccountsFile
{
public:
    explicit AccountsFile(const QString &file);

    struct Content
    {
        QList<Account> accounts; // what could be read
        bool isDamaged = false; // all that it says is taken all the same
        bool isAltered = false; // and so damaged, but for its digest it reads well
        bool isKnown = false; // it is as it was read or written last, and isn't taken apart again
    };

    bool exists() const;
    QString folder() const;
    base::Failure failure(const QString &code, const QString &found = {}) const; // of this file

    // Codes: "accounts.newer", "accounts.read", "file.foreign".
    base::Result<Content> read();
    base::Result<base::Done> write(const QList<Account> &accounts); // code: "accounts.write"

    struct Change
    {
        QList<Account> accounts; // as they are here
        QSet<QString> changed; // ids of those that the file doesn't hold yet as they are here
        QSet<QString> removed; // ids
        bool isReordered = false; // the order here counts, else that of the file
    };
    // Theirs, but for what is changed or removed here, which stays as it is here.
    static QList<Account> merged(const Change &ours, const QList<Account> &theirs);

    struct Outcome
    {
        base::Result<base::Done> written;
        std::optional<QList<Account>> theirs {}; // which others had changed since it was read last
        bool isAltered = false; // as in Content, and what is damaged is written anew
        bool isDamaged = false;
        QString kept {}; // the copy of what was damaged
    };
    // Reads, merges and writes under the lock, which takes as long as the disk needs. Of a damaged file only
    // what reads well is merged: who changes it knows better. Codes: those of read(), of which
    // "accounts.read" is "accounts.write" here, and "accounts.not_copied".
    Outcome change(const Change &ours);

    // Keeps a copy beside it as NAME.damaged, and says where; empty when that failed.
    QString putAside() const;

    // Whether it isn't as it was the last time.
    bool hasChanged();

private:
    struct Line
    {
        Account account;
        QByteArray bytes;
    };

    // Held until it goes. Its holder needs milliseconds, of a slow disk a few seconds; one that hangs is
    // waited for two, and then the code is "accounts.write".
    base::Result<std::shared_ptr<base::LockFile>> lock() const;
    void keepInMind(const QByteArray &bytes);

    QString m_file;
    QByteArray m_digest; // of what was read or written last; empty: nothing, or it is damaged
    qsizetype m_size = 0; // of the same
    QHash<QString, Line> m_lines; // how accounts are written, by id: few change between two times
    QDateTime m_seenAt;
    qint64 m_seenSize = -1;
};

} // namespace accounts
