// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/firstsave.h"

#include "accounts/accountbook.h"
#include "accounts/credentiallock.h"
#include "accounts/services.h"

#include <QDir>
#include <QFile>
#include <QUrl>
#include <memory>

namespace accounts {

namespace {

const QString suffix = QStringLiteral(".new");

QString fileOf(const QString &folder, const QString &accountId)
{
    return folder + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(accountId)) + suffix;
}

} // namespace

void markFirstSave(const QString &folder, const QString &accountId)
{
    makePrivate(folder);
    QFile file(fileOf(folder, accountId));
    if (file.open(QIODevice::WriteOnly)) // else a kill leaves what it left before there were marks
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

void unmarkFirstSave(const QString &folder, const QString &accountId)
{
    QFile::remove(fileOf(folder, accountId));
}

void dropFirstSave(const Services &services, const QString &accountId)
{
    base::finally(services.store.remove(accountId), &services.book,
        [folder = services.locks.folder, accountId](const base::Result<base::Done> &removed) {
            if (removed)
                unmarkFirstSave(folder, accountId);
        });
}

void removeLeftBehind(const Services &services, QObject *context)
{
    const QString folder = services.locks.folder;
    const QStringList files = QDir(folder).entryList({u'*' + suffix}, QDir::Files | QDir::Hidden);
    for (const QString &file : files) {
        const QString id = QUrl::fromPercentEncoding(file.chopped(suffix.size()).toLatin1());
        if (services.locks.held.contains(id))
            continue;
        // The last to hold it may be called by the lock itself.
        const std::shared_ptr<CredentialLock> lock(new CredentialLock(services.locks, id, nullptr),
            [](CredentialLock *held) { held->deleteLater(); });
        const auto removed = base::andThen(lock->take(), context, [services, folder, id](const base::Done &) {
            services.book.reread(); // who had the lock may have listed it
            if (const Entry *known = services.book.find(id))
                return base::ready<base::Done>(services.book.put(Entry(*known))); // where it wasn't written
            return services.book.isWhole() ? services.store.remove(id)
                                           : base::ready<base::Done>(base::Done {});
        });
        base::finally(removed, context, [services, folder, id, lock](const base::Result<base::Done> &done) {
            if (done && (services.book.find(id) || services.book.isWhole()))
                unmarkFirstSave(folder, id);
            lock->letGo(services.book.find(id));
        });
    }
}

} // namespace accounts
