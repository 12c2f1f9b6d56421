// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include <QCoreApplication>
#include <QPointer>
#include <qt_windows.h>
#include <thread>
#include <utility>

namespace cli {

namespace {

HANDLE handle(qintptr number)
{
    return reinterpret_cast<HANDLE>(number);
}

qintptr opened(const wchar_t *name)
{
    return reinterpret_cast<qintptr>(CreateFileW(name, GENERIC_READ | GENERIC_WRITE,
        FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_EXISTING, 0, nullptr));
}

bool isOpen(qintptr number)
{
    return handle(number) != INVALID_HANDLE_VALUE;
}

} // namespace

Console::Console()
    : m_input(opened(L"CONIN$"))
    , m_output(opened(L"CONOUT$"))
{
}

Console::~Console()
{
    for (const qintptr each : {m_input, m_output}) {
        if (isOpen(each))
            CloseHandle(handle(each));
    }
}

bool Console::canAsk() const
{
    return isOpen(m_input) && isOpen(m_output);
}

void Console::forgetTyped()
{
    FlushConsoleInputBuffer(handle(m_input));
}

void Console::say(const QByteArray &text)
{
    const QString words = QString::fromUtf8(text);
    DWORD written = 0;
    WriteConsoleW(handle(m_output), words.utf16(), DWORD(words.size()), &written, nullptr);
}

// No library that is used there prints.
void keepOutput() { }
void giveBackOutput() { }

std::FILE *output()
{
    return stdout;
}

bool inputIsTyped()
{
    DWORD mode = 0;
    return GetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), &mode) != 0;
}

struct Unseen::Mode
{
    HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    DWORD mode = 0;
};

Unseen::Unseen()
    : m_before(std::make_unique<Mode>())
{
    if (!GetConsoleMode(m_before->input, &m_before->mode))
        m_before.reset();
    if (!m_before)
        return;
    SetConsoleMode(m_before->input, m_before->mode & ~DWORD(ENABLE_ECHO_INPUT));
}

Unseen::~Unseen()
{
    if (m_before)
        SetConsoleMode(m_before->input, m_before->mode);
}

// Neither a console nor a pipe tells that something is there to be read. A thread waits for it, in vain
// perhaps until the program ends. It reads on when a piece was heard: what comes after the last one that is
// awaited is somebody else's.
Listener::Listener(qintptr input, QObject *parent)
    : QObject(parent)
{
    std::thread([listener = QPointer(this), input] {
        char piece[4096];
        bool goesOn = true;
        while (std::exchange(goesOn, false)) {
            DWORD count = 0;
            if (!ReadFile(handle(input), piece, sizeof piece, &count, nullptr))
                count = 0;
            const auto tell = [&] {
                if (listener)
                    Q_EMIT listener->heard(QByteArray(piece, int(count)));
                goesOn = count > 0 && listener && !listener->signalsBlocked();
            };
            QMetaObject::invokeMethod(QCoreApplication::instance(), tell, Qt::BlockingQueuedConnection);
        }
    }).detach();
}

void Listener::end()
{
    blockSignals(true);
}

qintptr Listener::standardInput()
{
    return reinterpret_cast<qintptr>(GetStdHandle(STD_INPUT_HANDLE));
}

} // namespace cli
