// SPDX-License-Identifier: GPL-3.0-or-later
#include "noticedesk.h"

using namespace Qt::StringLiterals;

// Servers of notices that come, go, and take the place of another.
class TestNoticeServers : public QObject
{
    Q_OBJECT

private:
    NoticeDesk m_desk;

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_desk.bus.start()); }
    void init() { QVERIFY(m_desk.open()); }
    void cleanup() { m_desk.close(); }

    void waitsForAServer()
    {
        QVERIFY(NoticeDesk::goes(*m_desk.server));
        m_desk.notifications->show(signInEnds); // nobody is there to show it
        QVERIFY(NoticeDesk::comes(*m_desk.server));
        m_desk.notifications->show(other);
        QTRY_VERIFY(m_desk.texts().contains(other.text));
    }

    void forgetsTheIdsOfAServerThatWent()
    {
        m_desk.notifications->show(signInEnds);
        m_desk.notifications->show(other);
        QVERIFY(m_desk.hasShown(2));
        QVERIFY(m_desk.isPressed(42, u"other"_s));
        QVERIFY(NoticeDesk::goes(*m_desk.server));
        QVERIFY(NoticeDesk::comes(*m_desk.server));
        m_desk.server->capabilities.clear();
        m_desk.notifications->withdraw(u"other"_s);
        m_desk.notifications->show(like(signInEnds, u"second"_s));
        QVERIFY(m_desk.hasShown(3));
        QCOMPARE(m_desk.server->notified[2].replaced, 0U);
        QVERIFY(m_desk.server->notified[2].actions.isEmpty()); // it is asked anew what it can
        QVERIFY(m_desk.server->withdrawn.isEmpty());
    }

    void takesWhatWaitsToTheNextServer()
    {
        m_desk.server->holdsAnswers = true;
        m_desk.notifications->show(signInEnds);
        QVERIFY(m_desk.hasShown(1));
        m_desk.notifications->show(like(signInEnds, u"second"_s));
        NoticeServer next(m_desk.bus.connection(u"next server"_s));
        next.holdsAnswers = true;
        QVERIFY(NoticeDesk::comes(next));
        QTRY_COMPARE(next.notified.size(), 1);
        QCOMPARE(next.notified.first().text, u"second"_s);
        QCOMPARE(next.notified.first().replaced, 0U);
        m_desk.server->answerWith(41); // too late
        m_desk.arrives();
        next.press(41, u"act"_s, u"foreign"_s);
        next.answerWith(71);
        next.press(71, u"act"_s, u"its own"_s);
        QVERIFY(m_desk.acted->wait());
        QCOMPARE(*m_desk.acted, (QList<QVariantList> {{u"ends"_s, QByteArray("its own")}}));
    }

    void asksTheNextWhenOneDidNotSayWhatItCan()
    {
        m_desk.server->keepsSilent = true;
        m_desk.notifications->show(signInEnds);
        QTRY_COMPARE(m_desk.server->askedCapabilities, 1);
        NoticeServer next(m_desk.bus.connection(u"next server"_s));
        QVERIFY(NoticeDesk::comes(next));
        QTRY_COMPARE(next.notified.size(), 1);
        QCOMPARE(next.askedCapabilities, 1);
    }

    void asksAgainWhenItCouldNotBeSaid()
    {
        m_desk.server->isBroken = true;
        m_desk.notifications->show(signInEnds); // which would be old by the time of another
        QTRY_COMPARE(m_desk.server->askedCapabilities, 1);
        m_desk.arrives();
        m_desk.server->isBroken = false;
        m_desk.notifications->show(other);
        QVERIFY(m_desk.hasShown(1));
        QVERIFY(m_desk.hasServerAll());
        QCOMPARE(m_desk.texts(), QStringList {other.text});
    }
};

QTEST_GUILESS_MAIN(TestNoticeServers)
#include "moc_noticeserver.cpp"
#include "tst_noticeservers.moc"
