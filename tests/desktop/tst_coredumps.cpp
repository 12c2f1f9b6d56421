// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/coredumps.h"

#include <QTest>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <functional>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

constexpr char secret[] = "what only this process may know";
constexpr uid_t nobody = 65534;

// What a process of its own makes of it.
int inAnotherProcess(const std::function<int()> &work)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(work());
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

// Whether the parent, a program of the same user, reads the memory of a child that did `first`. Root reads
// anything.
bool isReadableAfter(const std::function<void()> &first)
{
    return inAnotherProcess([&first] {
        if (::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0))
            return 2;
        ::prctl(PR_SET_DUMPABLE, 1); // taken with the change of user
        int ready[2];
        if (::pipe(ready) != 0)
            return 2;
        const pid_t child = ::fork();
        if (child == 0) {
            first();
            const bool told = ::write(ready[1], "", 1) == 1;
            ::pause();
            ::_exit(told);
        }
        char byte = 0;
        const bool isReady = ::read(ready[0], &byte, 1) == 1;
        const QByteArray path = "/proc/" + QByteArray::number(child) + "/mem";
        const int memory = ::open(path.constData(), O_RDONLY);
        char seen[sizeof secret] = {};
        const bool isSeen = memory >= 0
            && ::pread(memory, seen, sizeof seen, off_t(reinterpret_cast<quintptr>(secret))) == sizeof seen
            && std::memcmp(seen, secret, sizeof seen) == 0;
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        return !isReady ? 2 : isSeen ? 1 : 0;
    }) == 1;
}

} // namespace

class TestCoreDumps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNoCoreDump()
    {
        const int limits = inAnotherProcess([] {
            desktop::forbidCoreDumps();
            rlimit limit {1, 1};
            ::getrlimit(RLIMIT_CORE, &limit);
            return limit.rlim_cur == 0 && limit.rlim_max == 0 ? 0 : 1;
        });
        QCOMPARE(limits, 0);
    }

    void letsNoOtherProgramOfTheUserReadItsMemory()
    {
        QVERIFY(isReadableAfter([] {})); // what it is held against
#ifndef CLOAKROOM_SANITIZE // its search for leaks has to read the process
        QVERIFY(!isReadableAfter(desktop::forbidCoreDumps));
#endif
    }
};

QTEST_APPLESS_MAIN(TestCoreDumps)
#include "tst_coredumps.moc"
