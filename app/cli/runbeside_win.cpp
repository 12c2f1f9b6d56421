// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/runbeside.h"

#include "cli/terminal.h"

#include <QProcess>
#include <qt_windows.h>

namespace cli {

namespace {

// Ctrl+C is the command's, which decides what it means. Unlike a handler, plain ignoring would be inherited.
BOOL WINAPI leaveToTheCommand(DWORD event)
{
    return event == CTRL_C_EVENT || event == CTRL_BREAK_EVENT;
}

} // namespace

int runBeside(const front::Wish &wish, const front::Secret &token)
{
    QStringList arguments;
    for (char *const *word = wish.program + 1; *word; ++word)
        arguments += QString::fromUtf8(*word);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(
        QString::fromStdString(wish.variable), QString::fromUtf8(token.data(), qsizetype(token.size())));
    QProcess process;
    process.setProgram(QString::fromUtf8(wish.program[0]));
    process.setArguments(arguments);
    process.setProcessEnvironment(environment);
    process.setInputChannelMode(QProcess::ForwardedInputChannel);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    SetConsoleCtrlHandler(leaveToTheCommand, TRUE);
    process.start();
    // A crash, too, is told by the code that the system gives it.
    if (process.waitForStarted(-1) && process.waitForFinished(-1))
        return process.exitCode();
    print(stderr, QByteArray(wish.program[0]) + ": " + process.errorString().toUtf8() + " [run.command]\n");
    return process.error() == QProcess::FailedToStart ? 127 : 126;
}

} // namespace cli
