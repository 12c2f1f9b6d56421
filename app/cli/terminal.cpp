// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal.h"

#include "base/text.h"
#include "explain/words.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

namespace cli {

using Kind = base::Error::Kind;

namespace {

constexpr qint64 longestSecret = 4096; // bytes

#ifdef Q_OS_UNIX

// What is typed isn't shown as long as it lives.
class Unseen
{
public:
    Unseen()
        : m_isTerminal(::isatty(STDIN_FILENO) && ::tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (!m_isTerminal)
            return;
        termios unseen = m_before;
        unseen.c_lflag &= ~tcflag_t(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &unseen);
    }
    ~Unseen()
    {
        if (m_isTerminal)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY_MOVE(Unseen)

    bool isTerminal() const { return m_isTerminal; }

private:
    termios m_before {};
    bool m_isTerminal;
};

#else

struct Unseen
{
    bool isTerminal() const { return false; }
};

#endif

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
    return file.read(largest + 1); // one more tells that it is too large
}

base::Result<crypto::Secret> askSecret(const QString &question)
{
    const Unseen unseen;
    if (unseen.isTerminal())
        print(stderr, question.toUtf8() + ' ');
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
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
