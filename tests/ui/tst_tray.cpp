// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "entries.h"
#include "ui/needs.h"
#include "ui/tray.h"

#include <QAction>
#include <QPainter>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using accounts::State;
using ui::Tray;

namespace {

struct Desk : CloakroomDesk
{
    ui::Needs needs {cloakroom};
    QAction lock {u"&Lock"_s};
    std::unique_ptr<Tray> tray;

    void put(const QString &id, const QString &label, State state = State::SignedIn)
    {
        accounts::Entry entry = signedInEntry(id, now, 3600);
        entry.account.settings.label = label;
        entry.state = state;
        book().put(entry);
    }
    void show() { tray = std::make_unique<Tray>(cloakroom, needs, &lock); }

    QStringList items() const
    {
        QStringList texts;
        for (const QAction *action : tray->menu()->actions())
            texts += action->isSeparator() ? u"-"_s : action->text();
        return texts;
    }
    QAction *item(const QString &text) const
    {
        for (QAction *action : tray->menu()->actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
};

// On a ground of medium brightness, as a panel may have it.
QImage grey(const QIcon &icon)
{
    QImage image(16, 16, QImage::Format_RGB32);
    image.fill(Qt::gray);
    QPainter painter(&image);
    painter.drawPixmap(0, 0, icon.pixmap(16, 16));
    return image;
}

} // namespace

class TestTray : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersTheProgramWithoutAnAccount()
    {
        Desk desk;
        desk.show();
        QCOMPARE(desk.items(), (QStringList {u"&Lock"_s, u"&Open Cloakroom"_s, u"&Quit"_s}));
        QCOMPARE(desk.tray->menu()->actions().constFirst(), &desk.lock);
    }

    void offersATokenOfEachAccount()
    {
        Desk desk;
        desk.put(u"a"_s, u"Work"_s);
        desk.put(u"b"_s, u"Home"_s);
        desk.show();
        QCOMPARE(desk.items(),
            (QStringList {u"Work: copy access token"_s, u"Home: copy access token"_s, u"-"_s, u"&Lock"_s,
                u"&Open Cloakroom"_s, u"&Quit"_s}));
        QCOMPARE(desk.tray->toolTip(), u"Cloakroom · accounts: 2"_s);
    }

    void offersWhatAnAccountsStateAllows_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<bool>("hasToken");
        QTest::addColumn<QString>("item");
        QTest::addColumn<bool>("isPossible");
        const QString copy = u"Work: copy access token"_s;
        QTest::newRow("opening") << State::Opening << false << copy << false;
        QTest::newRow("signed in") << State::SignedIn << true << copy << true;
        QTest::newRow("renewing") << State::Renewing << true << copy << true;
        QTest::newRow("signing out") << State::SigningOut << true << copy << false;
        QTest::newRow("keychain closed") << State::KeychainClosed << false << copy << false;
        QTest::newRow("locked") << State::Locked << false << copy << false;
        QTest::newRow("ended") << State::SignInAgain << false << u"Work: sign in again"_s << true;
        QTest::newRow("ended, with a token")
            << State::SignInAgain << true << u"Work: sign in again"_s << true;
    }

    void offersWhatAnAccountsStateAllows()
    {
        QFETCH(const State, state);
        QFETCH(const bool, hasToken);
        QFETCH(const QString, item);
        QFETCH(const bool, isPossible);
        Desk desk;
        desk.put(u"a"_s, u"Work"_s, state);
        if (!hasToken)
            desk.book().update(u"a"_s, [](accounts::Entry &entry) { entry.credential.reset(); });
        desk.show();
        QCOMPARE(desk.items().constFirst(), item);
        QCOMPARE(desk.item(item)->isEnabled(), isPossible);
    }

    void offersANewSignInForATokenThatNothingRenews()
    {
        Desk desk;
        desk.put(u"a"_s, u"Work"_s);
        desk.book().update(
            u"a"_s, [](accounts::Entry &entry) { entry.credential->tokens.refreshToken = {}; });
        desk.now = desk.now.addSecs(3600);
        desk.show();
        QCOMPARE(desk.items().constFirst(), u"Work: sign in again"_s);
    }

    void writesANameAsItIs_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("item");
        QTest::newRow("ampersand") << u"R&D"_s << u"R&&D: copy access token"_s;
        QTest::newRow("two") << u"a && b"_s << u"a &&&& b: copy access token"_s;
        QTest::newRow("place of another text") << u"100%1"_s << u"100%1: copy access token"_s;
        QTest::newRow("turned round") << u"a\u202Eb"_s << u"a[U+202E]b: copy access token"_s;
        QTest::newRow("a tab") << u"a\tCtrl+Q"_s << u"a[U+0009]Ctrl+Q: copy access token"_s;
    }

    void writesANameAsItIs()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, item);
        Desk desk;
        desk.put(u"a"_s, name);
        desk.show();
        QCOMPARE(desk.items().constFirst(), item);
    }

    void cutsALongName()
    {
        Desk desk;
        desk.put(u"a"_s, QString(300, u'&'));
        desk.show();
        QVERIFY(desk.items().constFirst().size() < 150);
    }

    void leavesManyAccountsToTheWindow()
    {
        Desk desk;
        for (int i = 0; i < Tray::mostAccounts; ++i)
            desk.put(u"id%1"_s.arg(i), u"Account %1"_s.arg(i));
        desk.show();
        QVERIFY(!desk.items().contains(u"All accounts…"_s));
        desk.put(u"last"_s, u"One more"_s);
        QTRY_VERIFY(desk.items().contains(u"All accounts…"_s));
        QCOMPARE(desk.items().filter(u"copy access token"_s).size(), Tray::mostAccounts);
        QVERIFY(desk.items().filter(u"One more"_s).isEmpty());
        QSignalSpy opened(desk.tray.get(), &Tray::openAsked);
        desk.item(u"All accounts…"_s)->trigger();
        QCOMPARE(opened.size(), 1);
    }

    void copiesNothingThatThePolicyHides()
    {
        Desk desk;
        desk.put(u"a"_s, u"Work"_s);
        desk.put(u"b"_s, u"Home"_s, State::SignInAgain);
        accounts::Policy policy;
        policy.mayReveal = false;
        desk.cloakroom.setPolicy(policy);
        desk.show();
        QVERIFY(!desk.item(u"Work: copy access token"_s)->isEnabled());
        QVERIFY(desk.item(u"Home: sign in again"_s)->isEnabled());
    }

    void copiesNothingThatIsOfNoUse_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<int>("age"); // of a token that is good for an hour
        QTest::addColumn<bool>("isPossible");
        QTest::newRow("good") << u"Bearer"_s << 3599 << true;
        QTest::newRow("over") << u"Bearer"_s << 3600 << false; // and renews itself
        QTest::newRow("bound to a key") << u"DPoP"_s << 0 << false;
    }

    void copiesNothingThatIsOfNoUse()
    {
        QFETCH(const QString, type);
        QFETCH(const int, age);
        QFETCH(const bool, isPossible);
        Desk desk;
        desk.put(u"a"_s, u"Work"_s);
        desk.book().update(
            u"a"_s, [&type](accounts::Entry &entry) { entry.credential->tokens.tokenType = type; });
        desk.now = desk.now.addSecs(age);
        desk.show();
        QCOMPARE(desk.item(u"Work: copy access token"_s)->isEnabled(), isPossible);
        QCOMPARE(Tray::mayCopy(desk.cloakroom, *desk.cloakroom.book().find(u"a"_s)), isPossible);
    }

    // Nothing moves under the pointer.
    void leavesTheMenuAloneWhileItIsOpen()
    {
        Desk desk;
        desk.put(u"a"_s, u"Work"_s);
        desk.show();
        auto *menu = const_cast<QMenu *>(desk.tray->menu());
        menu->popup(QPoint(10, 10));
        QVERIFY(menu->isVisible());
        desk.put(u"b"_s, u"Home"_s);
        QTimer later;
        later.setSingleShot(true);
        later.start(600);
        QTRY_VERIFY(!later.isActive());
        QVERIFY(!desk.item(u"Home: copy access token"_s));
        menu->close();
        QTRY_VERIFY(desk.item(u"Home: copy access token"_s));
    }

    // As a renewal does it: an item that is pressed meanwhile is the one that was seen.
    void leavesTheMenuAloneWhereItWouldBeTheSame()
    {
        Desk desk;
        desk.put(u"a"_s, u"Work"_s);
        desk.show();
        const QPointer<QAction> item = desk.item(u"Work: copy access token"_s);
        QVERIFY(item);
        desk.book().update(
            u"a"_s, [](accounts::Entry &entry) { entry.accessTokenBefore = crypto::Secret("x"); });
        QTimer later;
        later.setSingleShot(true);
        later.start(600);
        QTRY_VERIFY(!later.isActive());
        QVERIFY(item);
        desk.put(u"a"_s, u"Home"_s);
        QTRY_VERIFY(!item);
        QVERIFY(desk.item(u"Home: copy access token"_s));
    }

    // One that the keychain lacks stays in memory while all is locked.
    void copiesNothingWhileAllIsLocked()
    {
        Desk desk;
        desk.put(u"a"_s, u"Work"_s);
        desk.book().update(u"a"_s, [](accounts::Entry &entry) {
            entry.notKept
                = base::Error {base::Error::Kind::KeychainMissing, u"keychain.no_bus"_s, {}, {}, {}};
        });
        desk.show();
        QVERIFY(desk.item(u"Work: copy access token"_s)->isEnabled());
        QVERIFY(desk.cloakroom.lock());
        QTRY_COMPARE(desk.tray->toolTip(), u"Cloakroom · locked"_s);
        QVERIFY(desk.cloakroom.book().find(u"a"_s)->credential);
        QVERIFY(!desk.item(u"Work: copy access token"_s)->isEnabled());
    }

    void asksForWhatIsChosen()
    {
        Desk desk;
        desk.put(u"a"_s, u"Work"_s);
        desk.put(u"b"_s, u"Home"_s, State::SignInAgain);
        desk.show();
        QSignalSpy copied(desk.tray.get(), &Tray::copyAsked);
        QSignalSpy again(desk.tray.get(), &Tray::signInAgainAsked);
        QSignalSpy opened(desk.tray.get(), &Tray::openAsked);
        QSignalSpy quit(desk.tray.get(), &Tray::quitAsked);
        QSignalSpy locked(&desk.lock, &QAction::triggered);
        desk.item(u"Work: copy access token"_s)->trigger();
        QCOMPARE(copied.size(), 1);
        QCOMPARE(copied[0][0].toString(), u"a"_s);
        desk.item(u"Home: sign in again"_s)->trigger();
        QCOMPARE(again.size(), 1);
        QCOMPARE(again[0][0].toString(), u"b"_s);
        desk.item(u"&Open Cloakroom"_s)->trigger();
        QCOMPARE(opened.size(), 1);
        desk.item(u"&Quit"_s)->trigger();
        QCOMPARE(quit.size(), 1);
        desk.item(u"&Lock"_s)->trigger();
        QCOMPARE(locked.size(), 1);
    }

    // Somebody who sees no colours, too: of each two states many pixels of the small icon differ in
    // brightness.
    void tellsItsStateByShape()
    {
        Desk desk;
        desk.put(u"a"_s, u"Work"_s);
        desk.show();
        QList<QIcon> icons {desk.tray->icon()};
        desk.needs.set(ui::Needs::consent, ui::Need {u"A program asks"_s, {}, {}});
        QTRY_COMPARE(desk.tray->toolTip(), u"Cloakroom · needs you: 1"_s);
        icons += desk.tray->icon();
        QVERIFY(desk.cloakroom.lock());
        QTRY_COMPARE(desk.tray->toolTip(), u"Cloakroom · locked"_s);
        icons += desk.tray->icon();
        for (int one = 0; one < 3; ++one) {
            for (int other = 0; other < one; ++other) {
                const QImage a = grey(icons[one]);
                const QImage b = grey(icons[other]);
                int differing = 0;
                for (int at = 0; at < 16 * 16; ++at) {
                    const int x = at % 16;
                    const int y = at / 16;
                    differing += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 64;
                }
                QVERIFY2(differing >= 16, qPrintable(u"%1 and %2: %3"_s.arg(one).arg(other).arg(differing)));
            }
        }
    }

    void saysThatSomebodyIsNeeded()
    {
        Desk desk;
        desk.put(u"a"_s, u"Work"_s);
        desk.show();
        QCOMPARE(desk.tray->toolTip(), u"Cloakroom · accounts: 1"_s);
        desk.needs.set(ui::Needs::consent, ui::Need {u"A program asks"_s, {}, {}});
        QTRY_COMPARE(desk.tray->toolTip(), u"Cloakroom · needs you: 1"_s);
        desk.needs.set(ui::Needs::consent, {});
        QTRY_COMPARE(desk.tray->toolTip(), u"Cloakroom · accounts: 1"_s);
    }

    void showsManyChangesOnce()
    {
        Desk desk;
        desk.show();
        const QPointer<QAction> open = desk.item(u"&Open Cloakroom"_s);
        for (int i = 0; i < 10; ++i)
            desk.put(u"id%1"_s.arg(i), u"Account %1"_s.arg(i));
        QCOMPARE(desk.items().size(), 3); // not yet
        QVERIFY(open);
        QTRY_COMPARE(desk.items().filter(u"copy access token"_s).size(), 10);
    }

    // They change one after another, with no pause between them, while many are renewed.
    void showsChangesThatDoNotEnd()
    {
        Desk desk;
        desk.put(u"a"_s, u"Work"_s);
        desk.show();
        QTimer changes;
        connect(&changes, &QTimer::timeout, this, [&desk] {
            desk.book().update(u"a"_s, [](accounts::Entry &entry) { entry.accessTokenBefore = {}; });
        });
        changes.start(50);
        desk.put(u"b"_s, u"Home"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.item(u"Home: copy access token"_s), 2000);
    }

    void keepsTheLockAmongChanges()
    {
        Desk desk;
        desk.show();
        desk.put(u"a"_s, u"Work"_s);
        QTRY_VERIFY(desk.item(u"Work: copy access token"_s));
        QCOMPARE(desk.item(u"&Lock"_s), &desk.lock);
        desk.book().remove(u"a"_s);
        QTRY_COMPARE(desk.items(), (QStringList {u"&Lock"_s, u"&Open Cloakroom"_s, u"&Quit"_s}));
        QCOMPARE(desk.item(u"&Lock"_s), &desk.lock);
    }
};

QTEST_MAIN(TestTray)
#include "tst_tray.moc"
