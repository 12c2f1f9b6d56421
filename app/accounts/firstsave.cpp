// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/firstsave.h"

#include "accounts/accountbook.h"
#include "accounts/credentiallock.h"
#include "accounts/keep.h"
#include "accounts/services.h"

#include <QDir>
#include <QFile>
#include <memory>

namespace accounts {

namespace {

const QString ending = QStringLiteral(".new");

QString markOf(const QString &folder, const QString &accountId)
{
    return folder + u'/' + fileNameOf(accountId) + ending;
}

} // namespace

void markFirstSave(const QString &folder, const QString &accountId)
{
    makePrivate(folder);
    QFile file(markOf(folder, accountId));
    if (file.open(QIODevice::WriteOnly)) // else a kill leaves what it left before there were marks
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

void unmarkFirstSave(const QString &folder, const QString &accountId)
{
    QFile::remove(markOf(folder, accountId));
}

bool isFirstSave(const QString &folder, const QString &accountId)
{
    return QFile::exists(markOf(folder, accountId));
}

void dropFirstSave(const Services &services, const QString &accountId)
{
    base::finally(services.store.remove(accountId), &services.book,
        [folder = services.locks.folder, accountId](const base::Result<base::Done> &removed) {
            if (removed)
                unmarkFirstSave(folder, accountId);
        });
}

QStringList leftBehind(const Locks &locks)
{
    QStringList ids;
    // A filter by name would load what matches patterns, at each start.
    const QStringList files = QDir(locks.folder).entryList(QDir::Files | QDir::Hidden);
    for (const QString &file : files) {
        if (!file.endsWith(ending))
            continue;
        const QString id = accountIdOf(file.chopped(ending.size()));
        if (!locks.held.contains(id) && !locks.asked.contains(id))
            ids += id;
    }
    return ids;
}

void removeLeftBehind(const Services &services, QObject *context)
{
    const QString folder = services.locks.folder;
    for (const QString &id : leftBehind(services.locks)) {
        const auto lock = CredentialLock::shared(services.locks, id);
        const auto known = base::andThen(lock->take(), context, [services](const base::Done &) {
            return services.book.reread(); // who had the lock may have listed it
        });
        const auto removed = base::andThen(known, context, [services, id](const base::Done &) {
            const bool isKnown = services.book.find(id) || !services.book.isWhole();
            if (!isKnown && services.locks.asked.contains(id)) // while this waited for the lock
                return base::ready<base::Done>(
                    base::failure(base::Error::Kind::KeychainRefused, QStringLiteral("keychain.refused")));
            return isKnown ? base::ready<base::Done>(base::Done {}) : services.store.remove(id);
        });
        base::finally(removed, context, [services, folder, id, lock](const base::Result<base::Done> &done) {
            const bool isListed = !services.book.find(id) || services.book.isListed(id);
            if (done && isListed && services.book.isWhole())
                unmarkFirstSave(folder, id);
            if (!done && isRefusal(done.error()))
                services.locks.asked.insert(id);
            lock->letGo(services.book.find(id));
        });
    }
}

} // namespace accounts
