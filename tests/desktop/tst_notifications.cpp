// SPDX-License-Identifier: GPL-3.0-or-later
#include "noticedesk.h"

using desktop::Notifications;
using namespace Qt::StringLiterals;

namespace {

constexpr auto withoutBus = "without-bus";

} // namespace

// What is shown, and what is told when it is pressed.
class TestNotifications : public QObject
{
    Q_OBJECT

private:
    NoticeDesk m_desk;

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_desk.bus.start()); }
    void init() { QVERIFY(m_desk.open()); }
    void cleanup() { m_desk.close(); }

    void showsANotice()
    {
        m_desk.notifications->show(signInEnds);
        QVERIFY(m_desk.server->notified.isEmpty()); // nothing waits for it
        QVERIFY(m_desk.hasShown(1));
        const auto &shown = m_desk.server->notified.first();
        QCOMPARE(shown.program, u"Cloakroom"_s);
        QCOMPARE(shown.icon, u"io.cloakroom.Cloakroom"_s);
        QCOMPARE(shown.title, u"Work"_s);
        QCOMPARE(shown.text, u"Sign in again"_s);
        QCOMPARE(shown.actions, (QStringList {u"default"_s, u"&Sign in"_s, u"act"_s, u"&Sign in"_s}));
        QCOMPARE(shown.hints,
            (QVariantMap {{u"desktop-entry"_s, u"io.cloakroom.Cloakroom"_s},
                {u"urgency"_s, QVariant::fromValue<uchar>(1)}}));
        QCOMPARE(shown.hints[u"urgency"_s].metaType(), QMetaType::fromType<uchar>());
        QCOMPARE(shown.timeout, -1);
    }

    void hasNoButtonWithoutALabel()
    {
        m_desk.notifications->show(other);
        QVERIFY(m_desk.hasShown(1));
        QCOMPARE(m_desk.server->notified.first().actions, (QStringList {u"default"_s, u"Home"_s}));
    }

    void offersWhatTheServerCan_data()
    {
        QTest::addColumn<QStringList>("capabilities");
        QTest::addColumn<bool>("hasActions");
        QTest::addColumn<QString>("text");
        const QString plain = u"a & b <c> \"d\""_s;
        const QString escaped = u"a &amp; b &lt;c&gt; \"d\""_s;
        QTest::newRow("nothing") << QStringList {} << false << plain;
        QTest::newRow("actions") << QStringList {u"actions"_s, u"body"_s} << true << plain;
        QTest::newRow("markup") << QStringList {u"body-markup"_s} << false << escaped;
    }

    void offersWhatTheServerCan()
    {
        QFETCH(QStringList, capabilities);
        QFETCH(bool, hasActions);
        QFETCH(QString, text);
        m_desk.server->capabilities = capabilities;
        m_desk.notifications->show({u"key"_s, u"<title> & more"_s, u"a & b <c> \"d\""_s, u"Do"_s});
        QVERIFY(m_desk.hasShown(1));
        QCOMPARE(m_desk.server->notified.first().title, u"<title> & more"_s);
        QCOMPARE(m_desk.server->notified.first().text, text);
        QCOMPARE(!m_desk.server->notified.first().actions.isEmpty(), hasActions);
    }

    void asksOnceWhatTheServerCan()
    {
        m_desk.notifications->show(signInEnds);
        m_desk.notifications->show(other);
        QVERIFY(m_desk.hasShown(2));
        m_desk.notifications->show(like(other, u"later"_s));
        QVERIFY(m_desk.hasShown(3));
        QCOMPARE(m_desk.server->askedCapabilities, 1);
    }

    void replacesTheOneOfTheSameKey()
    {
        m_desk.notifications->show(signInEnds);
        QVERIFY(m_desk.hasShown(1));
        QVERIFY(m_desk.isPressed(41, u"ends"_s));
        m_desk.notifications->show(other);
        m_desk.notifications->show(like(signInEnds, u"now"_s));
        QVERIFY(m_desk.hasShown(3));
        QCOMPARE(m_desk.server->notified[1].replaced, 0U);
        QCOMPARE(m_desk.server->notified[2].replaced, 41U);
    }

    void withdrawsOneByItsKey()
    {
        m_desk.notifications->show(signInEnds);
        m_desk.notifications->show(other);
        QVERIFY(m_desk.hasShown(2));
        QVERIFY(m_desk.isPressed(42, u"other"_s)); // so that both ids are known
        m_desk.notifications->withdraw(u"ends"_s);
        m_desk.notifications->withdraw(u"ends"_s);
        m_desk.notifications->withdraw(u"unheard of"_s);
        QVERIFY(m_desk.hasServerAll());
        QCOMPARE(m_desk.server->withdrawn, QList<uint> {41});
        m_desk.server->press(41, u"act"_s); // a click that comes too late
        QVERIFY(m_desk.isPressed(42, u"other"_s));
    }

    void tellsWhatWasPressed_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("token");
        QTest::newRow("the notice") << u"default"_s << u"its-token"_s;
        QTest::newRow("the button") << u"act"_s << u"its-token"_s;
        QTest::newRow("without a token") << u"default"_s << QString();
    }

    void tellsWhatWasPressed()
    {
        QFETCH(QString, action);
        QFETCH(QString, token);
        m_desk.notifications->show(signInEnds);
        QVERIFY(m_desk.hasShown(1));
        QVERIFY(m_desk.isPressed(41, u"ends"_s)); // whose token is for once
        m_desk.server->press(41, action, token);
        QVERIFY(m_desk.acted->wait());
        QCOMPARE(m_desk.acted->takeFirst(), (QVariantList {u"ends"_s, token.toUtf8()}));
    }

    void ignoresOtherNoticesAndOtherActions()
    {
        m_desk.notifications->show(signInEnds);
        QVERIFY(m_desk.hasShown(1));
        m_desk.server->press(0, u"act"_s, u"foreign"_s);
        m_desk.server->press(99, u"act"_s, u"foreign"_s);
        m_desk.server->press(41, u"inline-reply"_s);
        m_desk.server->dismiss(99);
        QVERIFY(m_desk.isPressed(41, u"ends"_s));
    }

    void believesNobodyButTheServer()
    {
        m_desk.notifications->show(signInEnds);
        QVERIFY(m_desk.hasShown(1));
        NoticeServer impostor(m_desk.bus.connection(u"impostor"_s));
        impostor.press(41, u"act"_s, u"foreign"_s);
        impostor.dismiss(41);
        m_desk.server->press(41, u"default"_s);
        QVERIFY(m_desk.acted->wait());
        QCOMPARE(*m_desk.acted, (QList<QVariantList> {{u"ends"_s, QByteArray()}}));
    }

    void knowsNoNoticeThatWasClosed()
    {
        m_desk.notifications->show(signInEnds);
        m_desk.notifications->show(other);
        QVERIFY(m_desk.hasShown(2));
        m_desk.server->dismiss(41);
        m_desk.server->press(41, u"act"_s);
        QVERIFY(m_desk.isPressed(42, u"other"_s));
        m_desk.notifications->withdraw(u"ends"_s);
        m_desk.notifications->show(like(signInEnds, u"again"_s));
        QVERIFY(m_desk.hasShown(3));
        QCOMPARE(m_desk.server->notified[2].replaced, 0U);
        QVERIFY(m_desk.server->withdrawn.isEmpty());
    }

    void letsWhoeverIsToldWithdrawIt()
    {
        m_desk.notifications->show(signInEnds);
        QVERIFY(m_desk.hasShown(1));
        connect(m_desk.notifications.get(), &Notifications::acted, this,
            [this](const QString &key) { m_desk.notifications->withdraw(key); });
        QVERIFY(m_desk.isPressed(41, u"ends"_s));
        QTRY_COMPARE(m_desk.server->withdrawn, QList<uint> {41});
    }

    void isSilentWithoutABus() { QVERIFY(OwnBus::isSilentWithout(QLatin1String(withoutBus))); }
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (QCoreApplication::arguments().value(1) == QLatin1String(withoutBus)) {
        Notifications notifications;
        notifications.show(signInEnds);
        QCoreApplication::processEvents();
        notifications.withdraw(signInEnds.key);
        return 0;
    }
    TestNotifications test;
    return QTest::qExec(&test, argc, argv);
}

#include "moc_noticeserver.cpp"
#include "tst_notifications.moc"
