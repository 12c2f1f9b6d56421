// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/runtimefolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <QStandardPaths>
#else
#include <unistd.h>
#endif

namespace base {

namespace {

// Where the system keeps what is one user's and passes.
QString place()
{
#if defined(Q_OS_WIN)
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation); // %LOCALAPPDATA%
#elif defined(Q_OS_MACOS)
    char path[1024];
    return ::confstr(_CS_DARWIN_USER_TEMP_DIR, path, sizeof path) > 0 ? QFile::decodeName(path) : QString();
#else
    return qEnvironmentVariable("XDG_RUNTIME_DIR");
#endif
}

bool isOurs(const QFileInfo &folder)
{
#ifdef Q_OS_WIN
    return !folder.isJunction();
#else
    return folder.ownerId() == ::getuid();
#endif
}

} // namespace

Result<QString> runtimeFolder()
{
    const QString runtime = place();
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

QString socketName(const QString &path)
{
#ifdef Q_OS_WIN
    QString name = path;
    for (const QChar each : {u'/', u'\\', u':'})
        name.replace(each, u'-');
    return name;
#else
    return path;
#endif
}

} // namespace base
