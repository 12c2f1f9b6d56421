// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include <QSocketNotifier>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace cli {

Console::Console()
    : m_input(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY))
    , m_output(m_input)
{
}

Console::~Console()
{
    if (m_input >= 0)
        ::close(int(m_input));
}

bool Console::canAsk() const
{
    return m_input >= 0 && ::tcgetpgrp(int(m_input)) == ::getpgrp();
}

void Console::forgetTyped()
{
    ::tcflush(int(m_input), TCIFLUSH);
}

void Console::say(const QByteArray &text)
{
    [[maybe_unused]] const auto written = ::write(int(m_output), text.constData(), std::size_t(text.size()));
}

namespace {

std::FILE *keptOutput = nullptr;

} // namespace

void keepOutput()
{
    const int kept = ::fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
    keptOutput = kept < 0 ? nullptr : ::fdopen(kept, "w");
    if (keptOutput)
        ::dup2(STDERR_FILENO, STDOUT_FILENO);
}

void giveBackOutput()
{
    if (keptOutput)
        ::dup2(::fileno(keptOutput), STDOUT_FILENO);
}

std::FILE *output()
{
    return keptOutput ? keptOutput : stdout;
}

// Only who is in front of its own terminal may read from it.
bool inputIsTyped()
{
    return ::tcgetpgrp(STDIN_FILENO) == ::getpgrp();
}

struct Unseen::Mode
{
    termios settings {};
};

Unseen::Unseen()
    : m_before(std::make_unique<Mode>())
{
    if (!::isatty(STDIN_FILENO) || ::tcgetattr(STDIN_FILENO, &m_before->settings) != 0)
        m_before.reset();
    if (!m_before)
        return;
    termios unseen = m_before->settings;
    unseen.c_lflag &= ~tcflag_t(ECHO);
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &unseen);
}

Unseen::~Unseen()
{
    if (m_before)
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before->settings);
}

Listener::Listener(qintptr input, QObject *parent)
    : QObject(parent)
    , m_notifier(new QSocketNotifier(input, QSocketNotifier::Read, this))
{
    connect(m_notifier, &QSocketNotifier::activated, this, [this, input] {
        char piece[4096];
        const auto count = ::read(int(input), piece, sizeof piece);
        m_notifier->setEnabled(count > 0);
        Q_EMIT heard(QByteArray(piece, qMax<qsizetype>(count, 0)));
    });
}

void Listener::end()
{
    m_notifier->setEnabled(false);
}

qintptr Listener::standardInput()
{
    return STDIN_FILENO;
}

} // namespace cli
