// SPDX-License-Identifier: GPL-3.0-or-later
#include "attention.h"
#include "desk.h"
#include "desktop/noticeserver.h"
#include "entries.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;
using accounts::State;
using ui::Need;
using ui::Needs;

namespace {

// A window that was filled without being seen, and a server of notices.
struct Desk : WindowDesk
{
    NoticeServer server;
    std::unique_ptr<Attention> attention;

    explicit Desk(const OwnBus &bus)
        : server(bus.connection(u"server"_s))
    {
        QSignalSpy filled(&window, &ui::MainWindow::filled);
        window.startInBackground();
        QTRY_COMPARE(filled.count(), 1);
        QVERIFY(server.comes());
        attention = std::make_unique<Attention>(window);
    }

    void needAgain(const QString &id, const QString &name) // its title has the name
    {
        accounts::Entry entry = entryNamed(id, name);
        entry.account.server.issuer = u"https://127.0.0.1:1"_s; // where nobody listens
        entry.state = State::SignInAgain;
        book().put(entry);
    }
    QStringList told() // so far: what is sent after it arrives after it
    {
        const auto last = server.notified.size();
        m_probe.show({u"probe"_s, u"probe"_s, {}, {}});
        const bool came = QTest::qWaitFor(
            [&] { return server.notified.size() > last && server.notified.last().title == u"probe"_s; });
        QStringList titles;
        for (const auto &each : std::as_const(server.notified)) {
            if (each.title != u"probe"_s)
                titles += each.title;
        }
        return came ? titles : QStringList {u"no server"_s};
    }
    void becomesInactive() const { Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationInactive); }

private:
    desktop::Notifications m_probe;
};

const QString anaAgain = u"ana has to sign in again"_s;
const QString benAgain = u"ben has to sign in again"_s;

} // namespace

class TestAttention : public QObject
{
    Q_OBJECT

private:
    OwnBus m_bus;

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_bus.start()); }

    void tellsOnceWhatNobodySees()
    {
        Desk desk(m_bus);
        desk.needAgain(u"a"_s, u"ana"_s);
        QCOMPARE(desk.told(), QStringList {anaAgain});
        desk.becomesInactive();
        QCOMPARE(desk.told(), QStringList {anaAgain});
    }

    void tellsNothingThatWasSeen()
    {
        Desk desk(m_bus);
        desk.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        desk.needAgain(u"a"_s, u"ana"_s);
        desk.window.hide();
        desk.becomesInactive();
        QCOMPARE(desk.told(), QStringList());
    }

    void tellsWhileAnotherWindowOfItIsInFront_data()
    {
        QTest::addColumn<bool>("isMinimized");
        QTest::newRow("hidden") << false;
        QTest::newRow("minimized") << true;
    }

    void tellsWhileAnotherWindowOfItIsInFront()
    {
        QFETCH(const bool, isMinimized);
        Desk desk(m_bus);
        if (isMinimized)
            desk.window.showMinimized();
        QWidget guide;
        guide.show();
        QVERIFY(QTest::qWaitForWindowActive(&guide));
        QCOMPARE(QGuiApplication::applicationState(), Qt::ApplicationActive);
        desk.needAgain(u"a"_s, u"ana"_s);
        QCOMPARE(desk.told(), QStringList {anaAgain});
    }

    void withdrawsWhatIsNoLongerTrueWhileThatIsSeen()
    {
        Desk desk(m_bus);
        desk.needAgain(u"a"_s, u"ana"_s);
        QCOMPARE(desk.told(), QStringList {anaAgain});
        desk.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        QCOMPARE(desk.told(), QStringList {anaAgain});
        QVERIFY(desk.server.withdrawn.isEmpty());
        desk.needAgain(u"a"_s, u"ben"_s);
        QTRY_COMPARE(desk.server.withdrawn.size(), 1);
        QCOMPARE(desk.told(), QStringList {anaAgain});
    }

    void tellsOfASignInThatIsUnderWayOnceItHasFailed()
    {
        Desk desk(m_bus);
        desk.needAgain(u"a"_s, u"ana"_s);
        QCOMPARE(desk.told(), QStringList {anaAgain});
        desk.window.attend(u"a"_s);
        QVERIFY(desk.window.isSigningInTo(u"a"_s));
        desk.window.setWindowState(Qt::WindowMinimized); // the browser is in front
        desk.needAgain(u"a"_s, u"ben"_s);
        QVERIFY(desk.window.isSigningInTo(u"a"_s));
        QTRY_COMPARE(desk.server.withdrawn.size(), 1);
        QTRY_VERIFY(!desk.window.isSigningInTo(u"a"_s));
        QCOMPARE(desk.told(), (QStringList {anaAgain, benAgain}));
    }

    void tellsOfAQuestionOnceNobodySeesItAnyMore()
    {
        Desk desk(m_bus);
        desk.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        const auto set = [&desk](const std::optional<Need> &need) {
            const_cast<Needs &>(desk.window.needs()).set(Needs::consent, need);
        };
        set(Need {u"question"_s, {}, {}});
        QCOMPARE(desk.told(), QStringList());
        desk.window.hide();
        desk.becomesInactive();
        QTRY_COMPARE(desk.told(), QStringList {u"question"_s}); // its server is asked for the first time
        set({});
        QTRY_COMPARE(desk.server.withdrawn.size(), 1);
    }
};

QTEST_MAIN(TestAttention)
#include "desktop/moc_noticeserver.cpp"
#include "tst_attention.moc"
