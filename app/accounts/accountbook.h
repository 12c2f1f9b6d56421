// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountsfile.h"
#include "accounts/entry.h"
#include "base/future.h"

#include <QFileSystemWatcher>
#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <QTimer>
#include <functional>
#include <memory>
#include <optional>

namespace accounts {

// The accounts, in their order, and the file that remembers them. A change is in the book at once, and is
// written by another thread: one write at a time, with all that has changed until it begins. Other processes
// change that file too: what they added, changed or removed is taken over before anything is written, and,
// once watch() was called, as it happens.
class AccountBook : public QObject
{
    Q_OBJECT

public:
    explicit AccountBook(const QString &file, QObject *parent = nullptr);
    ~AccountBook() override; // waits for what is being written, and writes the rest

    // Of a damaged file what can be read is taken, and a copy is kept beside it as NAME.damaged; where that
    // fails, and of a newer file, the file stays as it is and the book takes no changes. Codes:
    // "accounts.damaged", "accounts.altered" (it reads well and isn't as it was written: by a hand, or a disk
    // that rots; both from: the copy), "accounts.newer", "accounts.not_copied", "accounts.read",
    // "file.foreign".
    base::Result<base::Done> load();
    void watch();
    // Takes over what other processes changed: at once, or after what is being written.
    base::Future<base::Done> reread();
    bool isWriting() const { return m_isSoon || m_now; }

    // Whether the file read well: then it lists what there is.
    bool isWhole() const { return m_isWhole; }

    const QList<Entry> &entries() const { return m_entries; }
    const Entry *find(const QString &id) const;
    // The id of the one account of that name (Account::isCalled). Codes, both NotFound: "accounts.name",
    // "accounts.ambiguous" (expected: the candidates).
    base::Result<QString> idOf(const QString &name) const;

    // Whether the file has it, as far as this book has seen.
    bool isListed(const QString &id) const { return m_places.contains(id) && !m_unlisted.contains(id); }

    // Whether nothing of it waits to be written.
    bool isWritten(const QString &id) const
    {
        return !m_next.changed.contains(id) && !(m_now && m_now->changed.contains(id));
    }

    // Of those that signed in at the issuer with that client, the newest; or none.
    const Entry *newestAt(const QString &issuer, const QString &clientId) const;

    // Of those that a person signed in to at the server, told by its issuer or, where there is none, by its
    // token endpoint, with that client or with any (empty), the newest; or none. One that is leaving is none.
    const Entry *newestOfPersonAt(const oauth::ServerMetadata &server, const QString &clientId = {}) const;

    // Of those that signed in at the issuer by that grant with a client that the server made, the newest; or
    // none.
    const Entry *newestMadeAt(const QString &issuer, oauth::GrantType grant) const;

    // How many have a client that the server made and lists there.
    qsizetype countWith(const QUrl &registration) const;

    // Why the file takes no changes, known before anything is tried. Codes: those of load()
    // but "accounts.damaged" and "accounts.altered".
    base::Result<base::Done> mayChange() const;

    // Adds or replaces by id, and writes the file when what it holds has changed: the answer comes when it is
    // on the disk. Codes: "accounts.write" and those of mayChange(); the entry is in the book all the same.
    base::Future<base::Done> put(const Entry &entry);
    // Changes an entry that is still there; one that was removed meanwhile stays removed.
    base::Future<base::Done> update(const QString &id, const std::function<void(Entry &)> &change);
    // It goes with the answer, and stays when the file has it and can't be written, or when it is put anew
    // meanwhile.
    base::Future<base::Done> remove(const QString &id);

    // Puts one before another, or last (empty), and writes the file. Codes: those of put().
    base::Future<base::Done> move(const QString &id, const QString &before);

Q_SIGNALS:
    void added(const QString &id);
    void changed(const QString &id);
    void removed(const QString &id);
    void reordered();
    void takenOver(const QString &id); // another process added or changed it: its credential may be new
    void written(); // or not: isWriting() has become false

    // After load(), what somebody has to know of the file, each once. Codes: "accounts.altered",
    // "accounts.mended" (it was damaged, and is written anew; both from: the copy of it), and those of put()
    // until a write succeeds.
    void fileTroubled(const base::Error &error);
    void fileMended(const base::Error &told); // of a write that failed: one has succeeded

private:
    const Entry *newest(const std::function<bool(const Entry &)> &fits) const;

    struct TakenOver
    {
        QStringList added;
        QStringList changed;
        QStringList removed;
        bool isReordered = false;
    };

    using Answer = std::shared_ptr<QPromise<base::Result<base::Done>>>;

    // What one write brings to the file.
    struct Batch
    {
        QSet<QString> changed; // ids
        QSet<QString> removed; // ids
        bool isReordered = false;
        QList<Answer> awaited;
    };

    Entry *entryOf(const QString &id);
    void append(const Entry &entry);
    void index(); // whenever the order has changed
    base::Future<base::Done> set(const Entry &entry);
    void drop(const QString &id);
    base::Future<base::Done> onceWritten();
    static base::Future<base::Done> onceWritten(Batch &batch);
    Batch unwritten() const;
    AccountsFile::Change changeOf(const Batch &batch) const;
    void write();
    void settle(const AccountsFile &file, const AccountsFile::Outcome &outcome);
    TakenOver takeOver(const QList<Account> &theirs);
    void tell(const TakenOver &takenOver);
    void tellOf(const base::Error &trouble);

    AccountsFile m_file;
    QList<Entry> m_entries;
    QHash<QString, qsizetype> m_places; // in it, by id
    QSet<QString> m_unlisted; // those of them that no write has brought to the file yet
    Batch m_next; // and what couldn't be written before
    std::optional<Batch> m_now; // being written
    bool m_isSoon = false;
    QThreadPool m_writer; // one thread
    std::optional<base::Error> m_readOnly; // why
    bool m_isWhole = true;
    QString m_toldOf; // the copy of what is wrong with the file, or the file that can't be copied
    std::optional<base::Error> m_failed; // why the last write did
    std::unique_ptr<QFileSystemWatcher> m_watcher;
    QTimer m_soon; // several changes are read once
};

} // namespace accounts
