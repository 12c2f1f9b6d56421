// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/termination.h"

#include <QSignalSpy>
#include <QTest>
#include <csignal>

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

    void leavesTheSecondToTheSystem()
    {
        const desktop::Termination termination;
        std::raise(SIGTERM);
        struct sigaction now = {};
        QCOMPARE(::sigaction(SIGTERM, nullptr, &now), 0);
        QVERIFY(now.sa_handler == SIG_DFL);
    }
};

QTEST_GUILESS_MAIN(TestTermination)
#include "tst_termination.moc"
