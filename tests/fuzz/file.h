// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QTemporaryDir>

// A file in memory for what reads files, written anew for each input.
class FuzzedFile
{
public:
    QString path() const { return m_folder.filePath(QStringLiteral("file")); }

    void write(QByteArrayView content)
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)
            || file.write(content.data(), content.size()) != content.size())
            qFatal("no room in /dev/shm");
    }

private:
    QTemporaryDir m_folder {QStringLiteral("/dev/shm/cloakroom-fuzz")};
};
