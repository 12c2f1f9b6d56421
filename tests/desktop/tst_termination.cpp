// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/termination.h"

#include <QSignalSpy>
#include <QTest>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

class TestTermination : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesASignalOfTheSystemOneOfTheEventLoop()
    {
        const desktop::Termination termination;
        QSignalSpy asked(&termination, &desktop::Termination::asked);
        for (const int signal : {SIGTERM, SIGINT, SIGHUP}) {
            std::raise(signal);
            QVERIFY(asked.isEmpty()); // not from inside the handler
            QVERIFY(asked.wait());
            asked.clear();
        }
    }

    void takesTheEchoOfTheFirstForTheSame()
    {
        const desktop::Termination termination;
        QSignalSpy asked(&termination, &desktop::Termination::asked);
        std::raise(SIGTERM);
        std::raise(SIGTERM); // else that were the end
        QVERIFY(asked.wait());
        QCOMPARE(asked.size(), 1);
    }

    void obeysTheSecondAtOnce()
    {
        const desktop::Termination termination;
        const pid_t child = ::fork();
        if (child == 0) {
            std::raise(SIGHUP);
            ::usleep(600'000); // a person takes longer
            std::raise(SIGHUP);
            ::_exit(0);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status) && WTERMSIG(status) == SIGHUP);
    }
};

QTEST_GUILESS_MAIN(TestTermination)
#include "tst_termination.moc"
