// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal.h"

#include "base/text.h"
#include "cli/console.h"
#include "explain/words.h"

#include <QFile>
#include <algorithm>

namespace cli {

using Kind = base::Error::Kind;

namespace {

constexpr qint64 longestSecret = 4096; // bytes
constexpr qint64 longestPiece = 64 * 1024; // bytes

} // namespace

bool print(std::FILE *to, const QByteArray &text)
{
    return std::fwrite(text.constData(), 1, std::size_t(text.size()), to) == std::size_t(text.size())
        && std::fflush(to) == 0;
}

int fail(const QString &sentence)
{
    print(stderr, sentence.toUtf8() + '\n');
    return Unusable;
}

int fail(const base::Error &error)
{
    fail(QStringLiteral("%1 [%2]").arg(explain::inWords(error).toString(), base::visible(error.code, 64)));
    return statusOf(error);
}

base::Result<QByteArray> content(const QString &name, qint64 largest)
{
    QFile file(name);
    const bool isOpen = name == u'-' ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return base::failure(Kind::Disk, QStringLiteral("file.read"), {}, file.errorString(), name);
    // A pipe gives what is in it at the time; its end is where nothing comes.
    QByteArray all;
    while (all.size() <= largest) { // one more tells that it is too large
        const QByteArray piece = file.read(std::min(longestPiece, largest + 1 - all.size()));
        if (file.error() != QFile::NoError)
            return base::failure(Kind::Disk, QStringLiteral("file.read"), {}, file.errorString(), name);
        if (piece.isEmpty())
            break;
        all += piece;
    }
    return all;
}

base::Result<crypto::Secret> askSecret(const QString &question)
{
    const Unseen unseen;
    if (unseen.isTerminal())
        print(stderr, question.toUtf8() + ' ');
    QFile input; // what follows the line is there for the next
    if (!input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return base::failure(
            Kind::Disk, QStringLiteral("file.read"), {}, input.errorString(), QStringLiteral("-"));
    QByteArray line = input.readLine(longestSecret);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (unseen.isTerminal())
        print(stderr, "\n");
    if (line.isEmpty())
        return base::failure(Kind::BadInput, QStringLiteral("cli.no_secret"));
    const crypto::Secret secret(line);
    line.fill('\0');
    return secret;
}

} // namespace cli
