// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/perform.h"

#include "cli/console.h"
#include "front/perform.h"
#include "front/wish.h"

#include <QCoreApplication>
#include <QFile>
#include <vector>

namespace cli {

// Only what the front doesn't take stays here.
int performHandOut()
{
    std::vector<QByteArray> words;
    for (const QString &word : QCoreApplication::arguments())
        words.push_back(word.toLocal8Bit());
    std::vector<char *> pointers;
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    const auto wish = front::parse(int(words.size()), pointers.data());
    const std::string program = QFile::encodeName(QCoreApplication::applicationFilePath()).toStdString();
    giveBackOutput();
    return wish ? front::perform(*wish, program) : -1;
}

} // namespace cli
