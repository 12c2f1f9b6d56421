// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/locking.h"

#include "accounts/accountsfile.h"

#include <QFile>
#include <QFileInfo>

namespace accounts {

using base::Error;

Locking::Locking(const QString &folder)
    : m_file(folder + QStringLiteral("/locked"))
{
}

bool Locking::isLocked() const
{
    return QFile::exists(m_file);
}

base::Result<base::Done> Locking::lock()
{
    makePrivate(QFileInfo(m_file).path());
    QFile file(m_file);
    if (file.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
        return base::Done {};
    return base::failure(Error::Kind::Disk, QStringLiteral("locking.write"), {}, file.errorString(), m_file);
}

base::Result<base::Done> Locking::unlock()
{
    QFile file(m_file);
    if (file.remove() || !file.exists())
        return base::Done {};
    return base::failure(Error::Kind::Disk, QStringLiteral("locking.remove"), {}, file.errorString(), m_file);
}

Error lockedError()
{
    return {Error::Kind::Refused, QStringLiteral("accounts.locked"), {}, {}, {}};
}

} // namespace accounts
