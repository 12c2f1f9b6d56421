// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/putaside.h"

#include "base/privatefile.h"

#include <QFile>
#include <QFileInfo>

namespace base {

namespace {

constexpr int mostCopies = 99;
constexpr qint64 largestKept = 256 * 1024 * 1024; // bytes

Result<QByteArray> contentOf(const QString &file)
{
    return PrivateFile(file, PrivateFile::Lock::Callers).read(largestKept);
}

} // namespace

// A copy that lies there already is of an earlier damage and may be the only one, or is this one's.
QString putAside(const QString &file)
{
    const auto bytes = contentOf(file);
    for (int i = 1; i <= mostCopies; ++i) {
        const QString name
            = file + (i == 1 ? QStringLiteral(".damaged") : QStringLiteral(".damaged-%1").arg(i));
        if (!QFileInfo::exists(name))
            return QFile::copy(file, name) ? name : QString();
        const auto copied = contentOf(name);
        if (bytes && copied && *copied == *bytes)
            return name;
    }
    return {};
}

} // namespace base
