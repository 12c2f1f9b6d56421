// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/credentiallock.h"

#include "accounts/accountbook.h"
#include "accounts/firstsave.h"

#include <QDir>
#include <QFileInfo>

namespace accounts {

using base::Error;

namespace {

using namespace std::chrono_literals;

constexpr auto lockPause = 50ms; // between two attempts
constexpr int mostAttempts = CredentialLock::patience / lockPause;

const QString suffix = QStringLiteral(".lock");

} // namespace

CredentialLock::CredentialLock(Locks &locks, const QString &accountId, QObject *parent)
    : QObject(parent)
    , m_locks(locks)
    , m_accountId(accountId)
    , m_file(locks.folder + u'/' + fileNameOf(accountId) + suffix)
    , m_lock(std::make_shared<base::LockFile>(m_file))
{
    m_polling.setInterval(lockPause);
    connect(&m_polling, &QTimer::timeout, this, &CredentialLock::attempt);
    makePrivate(QFileInfo(locks.folder).path());
    makePrivate(locks.folder);
}

std::shared_ptr<CredentialLock> CredentialLock::shared(Locks &locks, const QString &accountId)
{
    return {new CredentialLock(locks, accountId, nullptr), [](CredentialLock *lock) {
                lock->release();
                lock->deleteLater();
            }};
}

QStringList CredentialLock::held(const QString &folder)
{
    QStringList ids;
    const QStringList files = QDir(folder).entryList({u'*' + suffix}, QDir::Files | QDir::Hidden);
    for (const QString &file : files)
        ids += accountIdOf(file.chopped(suffix.size()));
    return ids;
}

base::Future<base::Done> CredentialLock::take()
{
    m_taken.start();
    const auto future = m_taken.future();
    attempt();
    if (!m_lock->isLocked() && !future.isFinished())
        m_polling.start();
    return future;
}

void CredentialLock::release()
{
    m_polling.stop();
    m_lock->unlock();
}

void CredentialLock::letGo(const Entry *entry)
{
    const bool stays = entry && (entry->notKept || isFirstSave(m_locks.folder, m_accountId));
    if (!stays || !m_lock->isLocked())
        return release();
    m_locks.held.insert(m_accountId, m_lock);
    m_lock = std::make_shared<base::LockFile>(m_file);
}

// Without waiting, as a wait would be one of the whole window.
void CredentialLock::attempt()
{
    if (const auto held = m_locks.held.take(m_accountId)) {
        m_lock = held;
        return settle(base::Done {});
    }
    if (m_lock->tryNow())
        return settle(base::Done {});
    if (!m_lock->isTaken())
        return settle(base::failure(Error::Kind::Disk, QStringLiteral("accounts.lock"), {}, {}, m_file));
    if (++m_attempts >= mostAttempts)
        settle(base::failure(Error::Kind::Busy, QStringLiteral("accounts.in_use")));
}

void CredentialLock::settle(const base::Result<base::Done> &result)
{
    m_polling.stop();
    auto taken = std::move(m_taken); // who waits may be the end of this
    taken.addResult(result);
    taken.finish();
}

} // namespace accounts
