// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountbook.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace accounts {

namespace {

using base::Error;

constexpr int fileVersion = 1;

base::Failure diskFailure(const QString &code, const QString &file, const QString &found = {})
{
    return base::failure(Error::Kind::Disk, code, {}, found, QDir::toNativeSeparators(file));
}

// A link could lead a write elsewhere, a foreign file could be read into the window.
bool isOurs(const QString &file)
{
    const QFileInfo info(file);
    return !info.isSymLink()
        && (!info.exists() || (info.isFile() && info.ownerId() == QFileInfo(QDir::homePath()).ownerId()));
}

// A renewal leaves the access token it replaced, to compare with; where the tokens go, that goes too.
void rememberRenewed(Entry &entry, const std::optional<Credential> &before)
{
    if (!entry.credential)
        entry.accessTokenBefore = {};
    if (!entry.credential || !before)
        return;
    const crypto::Secret &old = before->tokens.accessToken;
    const crypto::Secret &renewed = entry.credential->tokens.accessToken;
    if (!old.isEmpty() && !renewed.isEmpty() && old != renewed)
        entry.accessTokenBefore = old;
}

} // namespace

AccountBook::AccountBook(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{
}

base::Result<base::Done> AccountBook::load()
{
    QFile file(m_file);
    if (!file.exists())
        return base::Done {};
    if (!isOurs(m_file) || !file.open(QIODevice::ReadOnly)) {
        m_readOnly = true;
        return diskFailure(QStringLiteral("accounts.read"), m_file, file.errorString());
    }
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    const int version = root[QStringLiteral("version")].toInt();
    if (version > fileVersion) {
        m_readOnly = true;
        return diskFailure(QStringLiteral("accounts.newer"), m_file, QString::number(version));
    }
    bool damaged = version < 1 || !root[QStringLiteral("accounts")].isArray();
    for (const auto &value : root[QStringLiteral("accounts")].toArray()) {
        Entry entry;
        const auto account = Account::fromJson(value.toObject());
        if (!account || find(account->id)) {
            damaged = true;
            continue;
        }
        entry.account = *account;
        m_entries.append(entry);
    }
    if (!damaged)
        return base::Done {};
    const QString kept = putAside();
    m_readOnly = kept.isEmpty();
    return m_readOnly ? diskFailure(QStringLiteral("accounts.read"), m_file)
                      : diskFailure(QStringLiteral("accounts.damaged"), kept);
}

// A copy that lies there already is of an earlier damage and may be the only one.
QString AccountBook::putAside() const
{
    constexpr int mostCopies = 99;
    QString name = m_file + QStringLiteral(".damaged");
    for (int i = 2; QFileInfo::exists(name) && i <= mostCopies; ++i)
        name = QStringLiteral("%1.damaged-%2").arg(m_file).arg(i);
    return QFile::copy(m_file, name) ? name : QString();
}

const Entry *AccountBook::find(const QString &id) const
{
    for (const Entry &entry : m_entries) {
        if (entry.account.id == id)
            return &entry;
    }
    return nullptr;
}

base::Result<base::Done> AccountBook::put(const Entry &entry)
{
    for (Entry &known : m_entries) {
        if (known.account.id != entry.account.id)
            continue;
        const bool isWritten = m_written && known.account.toJson() == entry.account.toJson();
        known = entry;
        const auto written = isWritten ? base::Result<base::Done>(base::Done {}) : write();
        Q_EMIT changed(entry.account.id);
        return written;
    }
    m_entries.append(entry);
    const auto written = write();
    Q_EMIT added(entry.account.id);
    return written;
}

base::Result<base::Done> AccountBook::update(const QString &id, const std::function<void(Entry &)> &change)
{
    const Entry *known = find(id);
    if (!known)
        return base::Done {};
    Entry entry = *known;
    change(entry);
    rememberRenewed(entry, known->credential);
    return put(entry);
}

base::Result<base::Done> AccountBook::remove(const QString &id)
{
    const QList<Entry> before = m_entries;
    m_entries.removeIf([&id](const Entry &entry) { return entry.account.id == id; });
    const auto written = write();
    if (!written) {
        m_entries = before;
        return written;
    }
    Q_EMIT removed(id);
    return written;
}

base::Result<base::Done> AccountBook::write()
{
    m_written = false;
    if (m_readOnly || !isOurs(m_file))
        return diskFailure(QStringLiteral("accounts.write"), m_file);
    QJsonArray accounts;
    for (const Entry &entry : m_entries)
        accounts.append(entry.account.toJson());
    const QJsonObject root {{QStringLiteral("version"), fileVersion}, {QStringLiteral("accounts"), accounts}};

    const QString folder = QFileInfo(m_file).path();
    if (!QFileInfo::exists(folder)) {
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QSaveFile file(m_file);
    const bool saved = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(QJsonDocument(root).toJson()) > 0 && file.commit();
    if (!saved)
        return diskFailure(QStringLiteral("accounts.write"), m_file, file.errorString());
    m_written = true;
    return base::Done {};
}

} // namespace accounts
