// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountsfile.h"

#include "base/jsonobject.h"
#include "base/privatefile.h"
#include "base/putaside.h"
#include "crypto/digest.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>
#include <algorithm>

namespace accounts {

namespace {

using base::Error;
using namespace std::chrono_literals;

constexpr int fileVersion = 1;
constexpr qint64 largestKept
    = 256 * 1024 * 1024; // bytes; of a larger one the end is read, and so it is damaged
constexpr auto lockPatience = 2s;

const QString digestMember = QStringLiteral("sha256");

QByteArray digestLine(const QByteArray &before)
{
    return ", \"sha256\": \"" + crypto::digest(crypto::Hash::Sha256, before).toHex() + "\"}\n";
}

bool isAsWritten(const QByteArray &bytes)
{
    static const qsizetype length = digestLine({}).size();
    const qsizetype end = bytes.size() - length;
    return end > 0 && bytes.sliced(end) == digestLine(bytes.first(end));
}

// It is replaced as a whole, under the lock beside it.
base::PrivateFile privately(const QString &file)
{
    return base::PrivateFile(file, base::PrivateFile::Lock::Callers);
}

} // namespace

void makePrivate(const QString &folder)
{
    if (!QFileInfo::exists(folder) && QDir().mkpath(folder))
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QString fileNameOf(const QString &accountId)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(accountId));
}

QString accountIdOf(const QString &fileName)
{
    return QUrl::fromPercentEncoding(fileName.toLatin1());
}

AccountsFile::AccountsFile(const QString &file)
    : m_file(file)
{
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

void AccountsFile::keepInMind(const QByteArray &bytes)
{
    m_digest = crypto::digest(crypto::Hash::Sha256, bytes);
    m_size = bytes.size();
}

base::Result<AccountsFile::Content> AccountsFile::read()
{
    const auto bytes = privately(m_file).read(largestKept);
    if (!bytes && bytes.error().kind == Error::Kind::NotFound)
        return Content {};
    if (!bytes && bytes.error().code == QLatin1String("file.foreign"))
        return base::Failure(bytes.error());
    if (!bytes)
        return failure(QStringLiteral("accounts.read"), bytes.error().found);
    Content content;
    content.isKnown = !m_digest.isEmpty() && crypto::digest(crypto::Hash::Sha256, *bytes) == m_digest;
    if (content.isKnown)
        return content;
    m_digest.clear();
    const QJsonObject root = base::readObject(*bytes);
    const int version = root[QStringLiteral("version")].toInt();
    if (version > fileVersion)
        return failure(QStringLiteral("accounts.newer"), QString::number(version));
    content.isDamaged = version < 1 || !root[QStringLiteral("accounts")].isArray();
    QSet<QString> known;
    const QJsonArray array = root[QStringLiteral("accounts")].toArray();
    for (const auto &value : array) {
        const auto account = Account::fromJson(value.toObject());
        if (!account || known.contains(account->id)) {
            content.isDamaged = true;
            continue;
        }
        known.insert(account->id);
        content.accounts += *account;
    }
    content.isAltered = !content.isDamaged && root.contains(digestMember) && !isAsWritten(*bytes);
    content.isDamaged = content.isDamaged || content.isAltered;
    if (!content.isDamaged)
        keepInMind(*bytes);
    return content;
}

QList<Account> AccountsFile::merged(const Change &ours, const QList<Account> &theirs)
{
    QHash<QString, qsizetype> places;
    for (const Account &account : ours.accounts)
        places.insert(account.id, places.size());
    const auto isOurs
        = [&ours](const QString &id) { return ours.changed.contains(id) || ours.removed.contains(id); };
    QSet<QString> known;
    QList<Account> all;
    for (const Account &account : theirs) {
        const auto place = places.constFind(account.id);
        known.insert(account.id);
        all += place != places.cend() && isOurs(account.id) ? ours.accounts[*place] : account;
    }
    for (const Account &account : ours.accounts) {
        if (isOurs(account.id) && !known.contains(account.id))
            all += account;
    }
    if (ours.isReordered) {
        std::stable_sort(all.begin(), all.end(),
            [&places, last = places.size()](const Account &one, const Account &other) {
                return places.value(one.id, last) < places.value(other.id, last);
            });
    }
    return all;
}

AccountsFile::Outcome AccountsFile::change(const Change &ours)
{
    const auto lock = this->lock();
    if (!lock)
        return {.written = base::Failure(lock.error())};
    const bool wasThere = exists();
    const auto content = read();
    if (!content && content.error().code == QLatin1String("accounts.read"))
        return {.written = failure(QStringLiteral("accounts.write"), content.error().found)};
    if (!content)
        return {.written = base::Failure(content.error())};
    Outcome outcome {
        .written = base::Done {}, .isAltered = content->isAltered, .isDamaged = content->isDamaged};
    if (content->isDamaged)
        outcome.kept = putAside();
    if (content->isDamaged && outcome.kept.isEmpty()) {
        outcome.written = failure(QStringLiteral("accounts.not_copied"));
        return outcome;
    }
    if (wasThere && !content->isKnown && (!content->isDamaged || content->isAltered))
        outcome.theirs = content->accounts;
    QList<Account> accounts = outcome.theirs ? merged(ours, *outcome.theirs) : ours.accounts;
    accounts.removeIf([&ours](const Account &account) { return ours.removed.contains(account.id); });
    outcome.written = write(accounts);
    if (outcome.written)
        hasChanged();
    return outcome;
}

base::Result<base::Done> AccountsFile::write(const QList<Account> &accounts)
{
    QByteArray bytes = "{\"accounts\": [\n";
    bytes.reserve(m_size);
    for (const Account &account : accounts) {
        Line &line = m_lines[account.id];
        if (line.bytes.isEmpty() || line.account != account)
            line = {account, QJsonDocument(account.toJson()).toJson().trimmed()};
        bytes += line.bytes + ",\n";
    }
    if (!accounts.isEmpty())
        bytes.chop(2);
    bytes += "\n], \"version\": " + QByteArray::number(fileVersion);
    bytes += digestLine(bytes);
    if (const auto written = privately(m_file).replace(bytes); !written)
        return failure(QStringLiteral("accounts.write"), written.error().found);
    if (m_lines.size() > accounts.size())
        m_lines.clear(); // some are gone
    keepInMind(bytes);
    return base::Done {};
}

QString AccountsFile::putAside() const
{
    return base::putAside(m_file);
}

base::Result<std::shared_ptr<base::LockFile>> AccountsFile::lock() const
{
    makePrivate(folder());
    auto lock = std::make_shared<base::LockFile>(m_file + QStringLiteral(".lock"));
    // A folder that takes no file says so itself.
    if (!lock->tryFor(lockPatience) && lock->isTaken())
        return failure(QStringLiteral("accounts.write"), QStringLiteral("locked"));
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
