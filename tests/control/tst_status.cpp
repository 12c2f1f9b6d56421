// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/status.h"

#include <QTest>

using namespace control;
using namespace Qt::StringLiterals;
using Kind = base::Error::Kind;

// What scripts branch on: these numbers stay.
class TestStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachKindHasItsOwn_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("status");
        QTest::newRow("bad input") << Kind::BadInput << 2;
        QTest::newRow("offline") << Kind::Offline << 5;
        QTest::newRow("busy") << Kind::Busy << 5;
        QTest::newRow("bad answer") << Kind::BadAnswer << 5;
        QTest::newRow("refused") << Kind::Refused << 7;
        QTest::newRow("not genuine") << Kind::NotGenuine << 5;
        QTest::newRow("sign in again") << Kind::SignInAgain << 4;
        QTest::newRow("timed out") << Kind::TimedOut << 5;
        QTest::newRow("keychain locked") << Kind::KeychainLocked << 6;
        QTest::newRow("keychain missing") << Kind::KeychainMissing << 6;
        QTest::newRow("keychain silent") << Kind::KeychainSilent << 6;
        QTest::newRow("keychain refused") << Kind::KeychainRefused << 6;
        QTest::newRow("not found") << Kind::NotFound << 3;
        QTest::newRow("disk") << Kind::Disk << 9;
    }

    void eachKindHasItsOwn()
    {
        QFETCH(Kind, kind);
        QFETCH(int, status);
        QCOMPARE(int(statusOf({kind, u"any.code"_s, {}, {}, {}})), status);
    }

    void someCodesHaveAnother_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("status");
        QTest::newRow("cli.interrupted") << Kind::Refused << 130;
        QTest::newRow("keychain.absent") << Kind::NotFound << 4;
        QTest::newRow("accounts.locked") << Kind::Refused << 11;
        QTest::newRow("handout.off") << Kind::Refused << 10;
        QTest::newRow("handout.denied") << Kind::Refused << 10;
        QTest::newRow("handout.unanswered") << Kind::TimedOut << 10;
        QTest::newRow("handout.unasked") << Kind::Refused << 10;
        QTest::newRow("agent.silent") << Kind::TimedOut << 12;
        QTest::newRow("agent.broken") << Kind::BadAnswer << 12;
        QTest::newRow("agent.foreign") << Kind::NotGenuine << 12;
        QTest::newRow("agent.unreachable") << Kind::Offline << 12;
        QTest::newRow("agent.no_way") << Kind::BadInput << 12;
        QTest::newRow("agent.version") << Kind::BadInput << 12;
        QTest::newRow("agent.busy") << Kind::Busy << 5;
        QTest::newRow("agent.ended") << Kind::Busy << 5;
        QTest::newRow("agent.request") << Kind::BadInput << 2;
        QTest::newRow("handout.too_short") << Kind::BadInput << 2;
        QTest::newRow("accounts.name") << Kind::NotFound << 3;
        QTest::newRow("accounts.ambiguous") << Kind::NotFound << 3;
    }

    void someCodesHaveAnother()
    {
        QFETCH(Kind, kind);
        QFETCH(int, status);
        const QString code = QString::fromLatin1(QTest::currentDataTag());
        QCOMPARE(int(statusOf({kind, code, {}, {}, {}})), status);
    }
};

QTEST_APPLESS_MAIN(TestStatus)
#include "tst_status.moc"
