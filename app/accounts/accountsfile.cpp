// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountsfile.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QSet>
#include <QThread>

namespace accounts {

namespace {

using base::Error;
using namespace std::chrono_literals;

constexpr int fileVersion = 1;
constexpr auto lockPatience = 2s;
constexpr unsigned long lockPauseMs = 5;

} // namespace

void makePrivate(const QString &folder)
{
    if (!QFileInfo::exists(folder) && QDir().mkpath(folder))
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

AccountsFile::AccountsFile(const QString &file)
    : m_file(file)
{
}

// A link could lead a write elsewhere, a foreign file could be read into the window.
bool AccountsFile::isOurs() const
{
    const QFileInfo info(m_file);
    return !info.isSymLink()
        && (!info.exists() || (info.isFile() && info.ownerId() == QFileInfo(QDir::homePath()).ownerId()));
}

bool AccountsFile::exists() const
{
    return QFileInfo::exists(m_file);
}

QString AccountsFile::folder() const
{
    return QFileInfo(m_file).path();
}

base::Failure AccountsFile::failure(const QString &code, const QString &found) const
{
    return base::failure(Error::Kind::Disk, code, {}, found, QDir::toNativeSeparators(m_file));
}

base::Result<AccountsFile::Content> AccountsFile::read() const
{
    QFile file(m_file);
    if (!file.exists())
        return Content {};
    if (!isOurs() || !file.open(QIODevice::ReadOnly))
        return failure(QStringLiteral("accounts.read"), file.errorString());
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    const int version = root[QStringLiteral("version")].toInt();
    if (version > fileVersion)
        return failure(QStringLiteral("accounts.newer"), QString::number(version));
    Content content;
    content.isDamaged = version < 1 || !root[QStringLiteral("accounts")].isArray();
    QSet<QString> known;
    for (const auto &value : root[QStringLiteral("accounts")].toArray()) {
        const auto account = Account::fromJson(value.toObject());
        if (!account || known.contains(account->id)) {
            content.isDamaged = true;
            continue;
        }
        known.insert(account->id);
        content.accounts += *account;
    }
    return content;
}

base::Result<base::Done> AccountsFile::write(const QList<Account> &accounts) const
{
    if (!isOurs())
        return failure(QStringLiteral("accounts.write"));
    QJsonArray array;
    for (const Account &account : accounts)
        array.append(account.toJson());
    const QJsonObject root {{QStringLiteral("version"), fileVersion}, {QStringLiteral("accounts"), array}};
    const QByteArray bytes = QJsonDocument(root).toJson();
    QSaveFile file(m_file);
    // On a full disk a part may be written without a word: the size is what tells.
    const bool saved = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(bytes) == bytes.size()
        && file.flush() && file.size() == bytes.size() && file.commit();
    if (!saved)
        return failure(QStringLiteral("accounts.write"), file.errorString());
    return base::Done {};
}

// A copy that lies there already is of an earlier damage and may be the only one.
QString AccountsFile::putAside() const
{
    constexpr int mostCopies = 99;
    QString name = m_file + QStringLiteral(".damaged");
    for (int i = 2; QFileInfo::exists(name) && i <= mostCopies; ++i)
        name = QStringLiteral("%1.damaged-%2").arg(m_file).arg(i);
    return QFile::copy(m_file, name) ? name : QString();
}

base::Result<std::shared_ptr<QLockFile>> AccountsFile::lock() const
{
    makePrivate(folder());
    auto lock = std::make_shared<QLockFile>(m_file + QStringLiteral(".lock"));
    lock->setStaleLockTime(0);
    // QLockFile's own wait sleeps too long between two looks.
    const QDeadlineTimer deadline(lockPatience);
    while (!lock->tryLock(0)) {
        if (lock->error() != QLockFile::LockFailedError) // a folder that takes no file says so itself
            return lock;
        if (deadline.hasExpired())
            return failure(QStringLiteral("accounts.write"), QStringLiteral("locked"));
        QThread::msleep(lockPauseMs);
    }
    return lock;
}

bool AccountsFile::hasChanged()
{
    const QFileInfo info(m_file);
    const QDateTime at = info.lastModified();
    const qint64 size = info.size();
    const bool isSame = at == m_seenAt && size == m_seenSize;
    m_seenAt = at;
    m_seenSize = size;
    return !isSame;
}

} // namespace accounts
