// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a target with each file of the folders that are given.
#include "fuzz.h"

#include <QDirIterator>
#include <QFile>
#include <vector>

int main(int count, char **words)
{
    for (int i = 1; i < count; ++i) {
        QDirIterator files(QFile::decodeName(words[i]), QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            mustHold(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            const std::vector<std::uint8_t> exact(bytes.begin(), bytes.end());
            LLVMFuzzerTestOneInput(exact.data(), exact.size());
        }
    }
}
