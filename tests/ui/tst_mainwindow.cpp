// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "entries.h"
#include "explain/words.h"
#include "labels.h"
#include "support/awaited.h"
#include "ui/accountpage.h"
#include "ui/accountspanel.h"
#include "ui/checklist.h"
#include "ui/inspectpage.h"
#include "ui/pill.h"
#include "ui/theme.h"
#include "ui/tokenpage.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QMimeData>
#include <QTabBar>
#include <QWhatsThis>

using namespace Qt::StringLiterals;

namespace {

struct Desk : WindowDesk
{
    QListView *list() const { return window.findChild<ui::AccountsPanel *>()->findChild<QListView *>(); }
    QAction *action(const QString &text) const
    {
        return called(text, window.menuBar()->findChildren<QAction *>());
    }

    static QAction *called(const QString &text, const QList<QAction *> &actions)
    {
        const auto found = std::find_if(
            actions.begin(), actions.end(), [&text](const QAction *each) { return each->text() == text; });
        return found == actions.end() ? nullptr : *found;
    }

    // The menu of the account that is chosen.
    bool menuOffers(const QString &text) const
    {
        return inMenu(text, [](const QAction *action) { return action->isEnabled(); });
    }
    bool triggerInMenu(const QString &text) const
    {
        return inMenu(text, [](QAction *action) {
            action->trigger();
            return true;
        });
    }

private:
    bool inMenu(const QString &text, const std::function<bool(QAction *)> &look) const
    {
        bool was = false;
        QTimer::singleShot(0, list(), [&] {
            if (QWidget *menu = QApplication::activePopupWidget()) {
                QAction *action = called(text, menu->actions());
                was = action && look(action);
                menu->close();
            }
        });
        Q_EMIT list()->customContextMenuRequested({5, 5});
        return was;
    }
};

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhichAccountIsSigningInAgain()
    {
        Desk desk;
        desk.book().put(signedInEntry(u"a"_s, desk.now, 3600));
        desk.show();
        QVERIFY(!desk.window.isSigningInTo(u"a"_s));
        desk.window.attend(u"a"_s);
        QVERIFY(desk.window.isSigningInTo(u"a"_s));
        QVERIFY(!desk.window.isSigningInTo(u"b"_s));
        desk.window.findChild<ui::SignInDialog *>()->reject();
        QVERIFY(!desk.window.isSigningInTo(u"a"_s));
    }

    void doesNotCallAFailedSignInOneThatIsUnderWay()
    {
        Desk desk;
        accounts::Entry entry = signedInEntry(u"a"_s, desk.now, 3600);
        entry.account.server.issuer = u"https://127.0.0.1:1"_s; // where nobody listens
        desk.book().put(entry);
        desk.show();
        QSignalSpy ended(&desk.window, &ui::MainWindow::signInEnded);
        desk.window.attend(u"a"_s);
        QTRY_VERIFY(!ended.isEmpty());
        QVERIFY(desk.window.findChild<ui::SignInDialog *>()->isVisible());
        QVERIFY(!desk.window.isSigningInTo(u"a"_s));
    }

    void copiesAndRenewsTheAccountThatIsInViewOnly()
    {
        Desk desk;
        desk.book().put(signedInEntry(u"a"_s, desk.now, 3600));
        desk.show();
        const QAction *copy = desk.action(u"&Copy access token"_s);
        const QAction *renew = desk.action(u"&Renew now"_s);
        QVERIFY(copy->isEnabled() && renew->isEnabled());
        desk.window.inspect();
        QVERIFY(!copy->isEnabled() && !renew->isEnabled());
        QTest::keyClick(desk.window.findChild<ui::InspectPage *>(), Qt::Key_Escape);
        QVERIFY(copy->isEnabled() && renew->isEnabled());
        desk.action(u"Co&mpare…"_s)->trigger();
        QVERIFY(!copy->isEnabled() && !renew->isEnabled());
        desk.book().update(u"a"_s, [](accounts::Entry &entry) { entry.accessTokenBefore = {}; });
        QVERIFY(!copy->isEnabled());
        QTest::mouseClick(desk.list()->viewport(), Qt::LeftButton, {},
            desk.list()->visualRect(desk.list()->currentIndex()).center());
        QVERIFY(copy->isEnabled() && renew->isEnabled());
    }

    void showsWhatWasCopiedWhereTheListStoodInTheWay()
    {
        Desk desk;
        desk.book().put(signedInEntry(u"a"_s, desk.now, 3600));
        desk.show();
        desk.window.resize(700, 600);
        desk.action(u"&Find an account"_s)->trigger();
        const auto *page = desk.window.findChild<ui::AccountPage *>();
        QVERIFY(!page->isVisible());
        desk.action(u"&Copy access token"_s)->trigger();
        QVERIFY(page->isVisible());
        const auto pills = page->findChildren<ui::Pill *>();
        QVERIFY(std::any_of(pills.begin(), pills.end(), [](const ui::Pill *each) {
            return each->isVisible() && each->text() == ui::Clipboard::copied();
        }));
    }

    void leavesWhatIsInViewWhenTheMenuOfItsAccountOpens()
    {
        Desk desk;
        desk.book().put(signedInEntry(u"a"_s, desk.now, 3600));
        desk.show();
        auto *tabs = desk.window.findChild<ui::AccountPage *>()->findChild<QTabBar *>();
        tabs->setCurrentIndex(3);
        QVERIFY(desk.menuOffers(u"&Copy access token"_s));
        QCOMPARE(tabs->currentIndex(), 3);
        QVERIFY(desk.triggerInMenu(u"&Copy access token"_s));
        QCOMPARE(tabs->currentIndex(), 3);
    }

    void leavesThePageOfTheAccountThatIsClickedAgain()
    {
        Desk desk;
        desk.book().put(signedInEntry(u"a"_s, desk.now, 3600));
        desk.show();
        auto *tabs = desk.window.findChild<ui::AccountPage *>()->findChild<QTabBar *>();
        tabs->setCurrentIndex(3);
        QTest::mouseClick(desk.list()->viewport(), Qt::LeftButton, {},
            desk.list()->visualRect(desk.list()->currentIndex()).center());
        QCOMPARE(tabs->currentIndex(), 3);
    }

    void comesBackToTheAccountByTheKeyboard()
    {
        Desk desk;
        desk.book().put(signedInEntry(u"a"_s, desk.now, 3600));
        desk.show();
        desk.window.inspect();
        const auto *page = desk.window.findChild<ui::AccountPage *>();
        QVERIFY(!page->isVisible());
        QTest::keyClick(desk.list(), Qt::Key_Return);
        QVERIFY(page->isVisible());
    }

    void leavesWhatWasPastedUntilTheMenuIsUsed()
    {
        Desk desk;
        desk.book().put(signedInEntry(u"a"_s, desk.now, 3600));
        desk.show();
        desk.window.inspect();
        QMimeData token;
        token.setText(u"pasted"_s);
        QDropEvent drop({300, 300}, Qt::CopyAction, &token, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&desk.window, &drop);
        const auto *pasted = desk.window.findChild<ui::InspectPage *>();
        const auto *page = desk.window.findChild<ui::AccountPage *>();
        QVERIFY(desk.menuOffers(u"&Renew now"_s));
        QVERIFY(desk.menuOffers(u"&Copy access token"_s));
        QVERIFY(pasted->isVisible());
        QVERIFY(desk.triggerInMenu(u"&Copy access token"_s));
        QVERIFY(page->isVisible()); // which says that it was copied
        QCOMPARE(QGuiApplication::clipboard()->text(), u"access"_s);
    }

    // Alt+Down opens a choice, wherever one has the keyboard.
    void movesAnAccountByKeysBesideTheListOnly()
    {
        Desk desk;
        desk.book().put(signedInEntry(u"a"_s, desk.now, 3600));
        desk.book().put(signedInEntry(u"b"_s, desk.now, 3600));
        desk.show();
        const auto first = [&desk] { return desk.book().entries().first().account.id; };
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        desk.action(u"Co&mpare…"_s)->trigger();
        auto *choice = desk.window.findChild<QComboBox *>();
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Down, Qt::AltModifier);
        QVERIFY(choice->view()->isVisible());
        choice->hidePopup();
        QCOMPARE(first(), u"a"_s);
        desk.list()->setFocus();
        QTest::keyClick(desk.list(), Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(first(), u"b"_s);
        auto *search = desk.window.findChild<ui::AccountsPanel *>()->findChild<QLineEdit *>();
        search->setFocus();
        QTest::keyClick(search, Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(first(), u"a"_s);
    }

    // As they do while many are renewed one after another.
    void theCountdownsMoveWhileAccountsChange()
    {
        WindowDesk desk;
        accounts::AccountBook &book = desk.book();
        book.put(signedInEntry(u"a"_s, desk.now, 3600));
        book.put(signedInEntry(u"b"_s, desk.now, 3600));
        desk.show();
        const QModelIndex row
            = desk.window.findChild<ui::AccountsPanel *>()->findChild<QListView *>()->model()->index(0, 0);
        const QVariant before = row.data(Qt::AccessibleTextRole);
        desk.now = desk.now.addSecs(600);
        QTimer changes;
        connect(&changes, &QTimer::timeout, this,
            [&book] { book.update(u"b"_s, [](accounts::Entry &entry) { entry.accessTokenBefore = {}; }); });
        changes.start(100);
        QTRY_VERIFY_WITH_TIMEOUT(row.data(Qt::AccessibleTextRole) != before, 3000);
    }

    // The platform's palette isn't in force any more that told Qt about it before.
    void looksAnewWhenThePlatformDoes()
    {
        WindowDesk desk;
        desk.show();
        ui::Theme::apply(ui::Theme::Choice::Dark);
        QEvent change(QEvent::ThemeChange);
        QCoreApplication::sendEvent(&desk.window, &change);
        QCOMPARE(ui::scheme(), ui::Scheme::Light);
    }

    void tellsOfAListOfAccountsThatAHandChanged()
    {
        WindowDesk desk;
        QVERIFY(support::awaited(desk.book().put(signedInEntry(u"a"_s, desk.now, 3600))));
        desk.show();
        desk.book().watch();
        QFile file(desk.folder.filePath(u"accounts.json"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray bytes = file.readAll().replace("\"version\": 1", "\"version\":  1");
        file.seek(0);
        file.write(bytes);
        file.close();
        const auto told = explain::inWords(
            {base::Error::Kind::Disk, u"accounts.altered"_s, {}, {}, file.fileName() + u".damaged"_s});
        QTRY_VERIFY(labels(desk.window).contains(told.what));
        QVERIFY(labels(desk.window).contains(told.why + u' ' + told.next));
    }

    void beginsNothingMoreWhenItEnds()
    {
        WindowDesk desk;
        desk.book().put(signedInEntry(u"a"_s, desk.now, 3600));
        desk.show();
        QPromise<base::Result<base::Done>> sent;
        sent.start();
        desk.cloakroom.awaitBeforeQuit(sent.future());
        QSignalSpy ending(&desk.window, &ui::MainWindow::ending);
        desk.window.end();
        QCOMPARE(ending.count(), 1);
        QVERIFY(desk.window.isEnding());
        desk.cloakroom.renew(u"a"_s);
        QCOMPARE(desk.cloakroom.book().find(u"a"_s)->state, accounts::State::SignedIn);
        sent.addResult(base::Done {});
        sent.finish();
    }

    void takesBackThatTheListCouldNotBeWritten()
    {
        WindowDesk desk;
        desk.show();
        const base::Error full {base::Error::Kind::Disk, u"accounts.write"_s, {}, {}, u"/accounts.json"_s};
        const QString told = explain::inWords(full).what;
        Q_EMIT desk.book().fileTroubled(full);
        QVERIFY(labels(desk.window).contains(told));
        base::Error other = full;
        other.code = u"accounts.altered"_s;
        Q_EMIT desk.book().fileMended(other); // of another trouble
        QVERIFY(labels(desk.window).contains(told));
        Q_EMIT desk.book().fileMended(full);
        QVERIFY(!labels(desk.window).contains(told));
    }

    // A change before isn't told to a window that was never there.
    void looksAnewWhenItComesFromTheBackground()
    {
        WindowDesk desk;
        desk.window.startInBackground();
        ui::Theme::apply(ui::Theme::Choice::Dark);
        desk.window.come();
        QCOMPARE(ui::scheme(), ui::Scheme::Light);
    }

    void inspectsATokenThatIsDroppedOnIt()
    {
        WindowDesk desk;
        desk.show();
        QMimeData data;
        data.setText(u"ghp_0123456789abcdefghijklmnopqrstuvwxyz"_s);
        QDragEnterEvent enters({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&desk.window, &enters);
        QVERIFY(enters.isAccepted());
        QDropEvent drops({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&desk.window, &drops);
        const auto *page = desk.window.findChild<ui::InspectPage *>();
        QVERIFY(page && page->isVisible());
        QVERIFY(page->findChild<ui::TokenPage *>()->isVisible());
    }

    void explainsACheckToTheKeyboard()
    {
        WindowDesk desk;
        desk.show();
        desk.window.inspect();
        auto *page = desk.window.findChild<ui::InspectPage *>();
        page->inspect("eyJhbGciOiJub25lIn0.eyJpc3MiOiJqb2UifQ.");
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        auto *row = page->findChild<ui::CheckRow *>();
        row->setFocus();
        QTest::keyClick(row, Qt::Key_F1, Qt::ShiftModifier);
        const auto open = QApplication::topLevelWidgets();
        QVERIFY(std::any_of(open.cbegin(), open.cend(),
            [](const QWidget *each) { return each->isVisible() && each->inherits("QWhatsThat"); }));
        QVERIFY(!QWhatsThis::inWhatsThisMode());
    }

    // From the menu, whatever has the keyboard; from the keyboard where that has no explanation.
    void letsThePointerAskWhatSomethingIs()
    {
        WindowDesk desk;
        desk.show();
        desk.window.inspect();
        auto *page = desk.window.findChild<ui::InspectPage *>();
        page->inspect("eyJhbGciOiJub25lIn0.eyJpc3MiOiJqb2UifQ.");
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        auto *row = page->findChild<ui::CheckRow *>();
        row->setFocus();
        const auto actions = desk.window.findChildren<QAction *>();
        const auto asks = std::find_if(actions.begin(), actions.end(),
            [](const QAction *each) { return each->shortcut() == QKeySequence(QKeySequence::WhatsThis); });
        QVERIFY(asks != actions.end());
        (*asks)->trigger();
        QVERIFY(QWhatsThis::inWhatsThisMode());
        QWhatsThis::leaveWhatsThisMode();
        row->clearFocus();
        QTest::keyClick(&desk.window, Qt::Key_F1, Qt::ShiftModifier);
        QVERIFY(QWhatsThis::inWhatsThisMode());
        QWhatsThis::leaveWhatsThisMode();
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
