// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/launch.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QStandardPaths>
#include <fcntl.h>
#include <spawn.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace net {

namespace {

// Of a program that was started. QProcess would kill it in the end, or not tell how it ended.
class End : public QObject
{
public:
    End(pid_t program, int descriptor)
        : QObject(QCoreApplication::instance())
        , m_program(program)
        , m_descriptor(descriptor)
        , m_notifier(descriptor, QSocketNotifier::Read)
    {
        m_promise.start();
        connect(&m_notifier, &QSocketNotifier::activated, this, &End::take);
    }

    ~End() override { ::close(m_descriptor); }

    base::Future<bool> isGood() const { return m_promise.future(); }

private:
    void take()
    {
        m_notifier.setEnabled(false);
        int status = 0;
        const pid_t ended = ::waitpid(m_program, &status, 0);
        // Who started this may have the system take all ends itself.
        const bool isGood = (ended == m_program && status == 0) || (ended < 0 && errno == ECHILD);
        m_promise.addResult(isGood);
        m_promise.finish();
        deleteLater();
    }

    pid_t m_program;
    int m_descriptor;
    QSocketNotifier m_notifier;
    QPromise<base::Result<bool>> m_promise;
};

std::optional<pid_t> spawn(const QByteArray &program, std::vector<char *> arguments)
{
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        ::posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_RDWR, 0);
    posix_spawnattr_t attributes;
    ::posix_spawnattr_init(&attributes);
    sigset_t signals;
    ::sigemptyset(&signals);
    ::posix_spawnattr_setsigmask(&attributes, &signals);
    ::sigaddset(&signals, SIGPIPE); // ignored here
    ::posix_spawnattr_setsigdefault(&attributes, &signals);
    ::posix_spawnattr_setflags(
        &attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    pid_t started = 0;
    const int error
        = ::posix_spawn(&started, program.constData(), &actions, &attributes, arguments.data(), environ);
    ::posix_spawnattr_destroy(&attributes);
    ::posix_spawn_file_actions_destroy(&actions);
    return error == 0 ? std::optional(started) : std::nullopt;
}

} // namespace

std::optional<base::Future<bool>> launch(const QString &program, const QStringList &arguments)
{
    const QByteArray path = QStandardPaths::findExecutable(program).toLocal8Bit();
    QList<QByteArray> words {program.toLocal8Bit()};
    for (const QString &argument : arguments)
        words << argument.toLocal8Bit();
    std::vector<char *> pointers;
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    const auto started = path.isEmpty() ? std::nullopt : spawn(path, pointers);
    if (!started)
        return std::nullopt;
    const int descriptor = int(::syscall(SYS_pidfd_open, *started, 0));
    return descriptor < 0 ? base::ready<bool>(true) : (new End(*started, descriptor))->isGood();
}

} // namespace net
