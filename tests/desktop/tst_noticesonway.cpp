// SPDX-License-Identifier: GPL-3.0-or-later
#include "noticedesk.h"

using namespace Qt::StringLiterals;

// Notices that are asked for, withdrawn or closed while the server's answer is on its way, and servers that
// change.
class TestNoticesOnWay : public QObject
{
    Q_OBJECT

private:
    NoticeDesk m_desk;

    // One is with the server, which hasn't answered.
    bool isOnItsWay()
    {
        m_desk.server->holdsAnswers = true;
        m_desk.notifications->show(like(signInEnds, u"first"_s));
        return m_desk.hasShown(1);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_desk.bus.start()); }
    void init() { QVERIFY(m_desk.open()); }
    void cleanup() { m_desk.close(); }

    void showsTheLatestOfThoseBeforeTheServerIsKnown()
    {
        m_desk.notifications->show(like(signInEnds, u"first"_s));
        m_desk.notifications->show(like(signInEnds, u"second"_s));
        QVERIFY(m_desk.hasShown(1));
        QVERIFY(m_desk.hasServerAll());
        QCOMPARE(m_desk.texts(), QStringList {u"second"_s});
    }

    void showsNoneThatWasWithdrawnBefore()
    {
        m_desk.notifications->show(signInEnds);
        m_desk.notifications->withdraw(u"ends"_s);
        QVERIFY(m_desk.hasServerAll());
        QVERIFY(m_desk.server->notified.isEmpty());
        QVERIFY(m_desk.server->withdrawn.isEmpty());
    }

    void showsTheLatestInItsPlaceAfterTheAnswer()
    {
        QVERIFY(isOnItsWay());
        m_desk.notifications->show(like(signInEnds, u"second"_s));
        m_desk.notifications->show(like(signInEnds, u"third"_s));
        m_desk.notifications->show(other); // which doesn't wait for it
        QVERIFY(m_desk.hasShown(2));
        QCOMPARE(m_desk.texts(), (QStringList {u"first"_s, other.text}));
        m_desk.server->press(0, u"act"_s, u"foreign"_s);
        m_desk.server->holdsAnswers = false;
        m_desk.server->answerWith(50);
        QVERIFY(m_desk.hasShown(3));
        QVERIFY(m_desk.hasServerAll());
        QCOMPARE(m_desk.texts(), (QStringList {u"first"_s, other.text, u"third"_s}));
        QCOMPARE(m_desk.server->notified[2].replaced, 50U);
        QVERIFY(m_desk.isPressed(50, u"ends"_s));
    }

    void withdrawsItWhenItsIdArrives()
    {
        QVERIFY(isOnItsWay());
        m_desk.notifications->withdraw(u"ends"_s);
        m_desk.server->holdsAnswers = false;
        QVERIFY(m_desk.hasServerAll());
        QVERIFY(m_desk.server->withdrawn.isEmpty());
        m_desk.server->answerWith(50);
        QTRY_COMPARE(m_desk.server->withdrawn, QList<uint> {50});
        QVERIFY(m_desk.hasServerAll());
        QCOMPARE(m_desk.server->withdrawn.size(), 1);
    }

    void withdrawsOneThatTakesAnothersPlace()
    {
        m_desk.notifications->show(signInEnds);
        QVERIFY(m_desk.hasShown(1));
        QVERIFY(m_desk.isPressed(41, u"ends"_s));
        m_desk.server->holdsAnswers = true;
        m_desk.notifications->show(like(signInEnds, u"second"_s));
        m_desk.notifications->withdraw(u"ends"_s);
        QVERIFY(m_desk.hasShown(2));
        m_desk.server->press(41, u"act"_s); // what the program took back already
        m_desk.server->answerWith(41);
        QTRY_COMPARE(m_desk.server->withdrawn, QList<uint> {41});
        QVERIFY(m_desk.acted->isEmpty());
    }

    void showsOneThatIsWantedAgainAfterAll()
    {
        QVERIFY(isOnItsWay());
        m_desk.notifications->withdraw(u"ends"_s);
        m_desk.notifications->show(like(signInEnds, u"second"_s));
        m_desk.server->holdsAnswers = false;
        m_desk.server->answerWith(50);
        QVERIFY(m_desk.hasShown(2));
        QVERIFY(m_desk.hasServerAll());
        QCOMPARE(m_desk.texts(), (QStringList {u"first"_s, u"second"_s}));
        QCOMPARE(m_desk.server->notified[1].replaced, 50U);
        QVERIFY(m_desk.server->withdrawn.isEmpty());
        QVERIFY(m_desk.isPressed(50, u"ends"_s));
    }

    void showsTheNextWhenOneWasRefused()
    {
        QVERIFY(isOnItsWay());
        m_desk.notifications->show(like(signInEnds, u"second"_s));
        m_desk.server->holdsAnswers = false;
        m_desk.server->refuse();
        QVERIFY(m_desk.hasShown(2));
        QCOMPARE(m_desk.server->notified[1].replaced, 0U);
        QVERIFY(m_desk.isPressed(42, u"ends"_s));
    }

    void losesNothingWhenTheOldOneIsClosedMeanwhile()
    {
        m_desk.notifications->show(signInEnds);
        QVERIFY(m_desk.hasShown(1));
        QVERIFY(m_desk.isPressed(41, u"ends"_s));
        m_desk.server->holdsAnswers = true;
        m_desk.notifications->show(like(signInEnds, u"second"_s));
        QVERIFY(m_desk.hasShown(2));
        m_desk.server->dismiss(41);
        m_desk.arrives();
        m_desk.notifications->show(like(signInEnds, u"third"_s));
        m_desk.server->answerWith(60);
        QVERIFY(m_desk.hasShown(3));
        QCOMPARE(m_desk.server->notified[2].replaced, 60U);
        QVERIFY(m_desk.isPressed(60, u"ends"_s));
    }

    void closesOneWhosePlaceWasFreeMeanwhile()
    {
        m_desk.notifications->show(signInEnds);
        QVERIFY(m_desk.hasShown(1));
        QVERIFY(m_desk.isPressed(41, u"ends"_s));
        m_desk.server->holdsAnswers = true;
        m_desk.notifications->show(like(signInEnds, u"second"_s));
        QVERIFY(m_desk.hasShown(2));
        m_desk.notifications->withdraw(u"ends"_s);
        m_desk.server->dismiss(41);
        m_desk.server->answerWith(60);
        QTRY_COMPARE(m_desk.server->withdrawn, QList<uint> {60});
    }

    void endsWhileAnAnswerIsOnItsWay()
    {
        QVERIFY(isOnItsWay());
        m_desk.reopen();
        m_desk.server->answerWith(50);
        m_desk.server->holdsAnswers = false;
        QVERIFY(m_desk.hasServerAll());
        QCOMPARE(m_desk.server->notified.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestNoticesOnWay)
#include "moc_noticeserver.cpp"
#include "tst_noticesonway.moc"
