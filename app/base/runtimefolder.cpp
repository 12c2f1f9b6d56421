// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/runtimefolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace base {

namespace {

bool isOurs(const QFileInfo &folder)
{
#ifdef Q_OS_UNIX
    return folder.ownerId() == ::getuid();
#else
    Q_UNUSED(folder)
    return true;
#endif
}

} // namespace

Result<QString> runtimeFolder()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!QDir::isAbsolutePath(runtime) || !QFileInfo(runtime).isDir())
        return failure(Error::Kind::Disk, QStringLiteral("runtime.no_place"));
    const QString own = QDir(runtime).filePath(QStringLiteral("cloakroom"));
    QDir().mkdir(own);
    const QFileInfo folder(own);
    if (folder.isSymLink() || !folder.isDir() || !isOurs(folder)
        || !QFile::setPermissions(own, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return failure(Error::Kind::Disk, QStringLiteral("runtime.folder"), {}, {}, own);
    return own;
}

} // namespace base
