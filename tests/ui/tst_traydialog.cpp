// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "entries.h"
#include "labels.h"
#include "support/awaited.h"
#include "ui/preferencesdialog.h"
#include "ui/quitdialog.h"
#include "ui/traydialog.h"

#include <QApplication>
#include <QComboBox>
#include <QPointer>
#include <QPromise>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using accounts::Preferences;
using ui::TrayDialog;

namespace {

constexpr int unanswered = 7; // what the loop ends with when nobody quits

QPushButton *button(const QWidget &within, const QString &text)
{
    for (auto *each : within.findChildren<QPushButton *>()) {
        if (each->text() == text && each->isVisible())
            return each;
    }
    return nullptr;
}

// Lets the program run until it quits by itself, which is 0.
int quits(std::chrono::milliseconds patience = 3s)
{
    QTimer given;
    given.setSingleShot(true);
    QObject::connect(&given, &QTimer::timeout, qApp, [] { QCoreApplication::exit(unanswered); });
    given.start(patience);
    return QCoreApplication::exec();
}

struct Desk : WindowDesk
{
    // Whose tokens the keychain doesn't hold.
    void putUnkept()
    {
        accounts::Entry entry = signedInEntry(u"a"_s, now, 3600);
        entry.notKept = base::Error {base::Error::Kind::KeychainMissing, u"keychain.no_bus"_s, {}, {}, {}};
        book().put(entry);
    }
    void trigger(const QString &text)
    {
        for (QAction *action : window.findChildren<QAction *>()) {
            if (action->text() == text)
                return action->trigger();
        }
        QFAIL(qPrintable(u"no "_s + text));
    }
    template <typename Dialog> Dialog *dialog() const { return window.findChild<Dialog *>(); }
};

} // namespace

// What becomes of a window that is closed. Where these tests run there is no tray.
class TestTrayDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setQuitOnLastWindowClosed(false); } // as main() does

    void asksOnceWhetherToStay_data()
    {
        QTest::addColumn<QString>("pressed");
        QTest::addColumn<QList<bool>>("decided");
        QTest::newRow("stay") << u"Stay in the tray"_s << QList<bool> {true};
        QTest::newRow("quit") << u"Quit"_s << QList<bool> {false};
        QTest::newRow("cancel") << u"Cancel"_s << QList<bool>();
        QTest::newRow("Escape") << QString() << QList<bool>();
    }

    void asksOnceWhetherToStay()
    {
        QFETCH(const QString, pressed);
        QFETCH(const QList<bool>, decided);
        const QPointer<TrayDialog> dialog = new TrayDialog;
        QList<bool> answers;
        bool wasOpen = false;
        connect(dialog, &TrayDialog::decided, this, [&](bool stays) {
            answers += stays;
            wasOpen = dialog && dialog->isVisible();
        });
        dialog->open();
        if (pressed.isEmpty())
            QTest::keyClick(dialog, Qt::Key_Escape);
        else
            button(*dialog, pressed)->click();
        QCOMPARE(answers, decided);
        QVERIFY(!wasOpen); // the window is hidden or closed by then, with nothing before it
        QTRY_VERIFY(!dialog);
    }

    void staysByReturn()
    {
        const QPointer<TrayDialog> dialog = new TrayDialog;
        QSignalSpy decided(dialog, &TrayDialog::decided);
        dialog->open();
        QVERIFY(labels(*dialog).contains(u"Stay in the tray?"_s));
        QCOMPARE(dialog->focusWidget(), button(*dialog, u"Stay in the tray"_s));
        QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE(decided.size(), 1);
        QCOMPARE(decided[0][0].toBool(), true);
    }

    void quitsWithTheWindowWhereThereIsNoTray()
    {
        Desk desk;
        desk.show();
        bool isAsked = false;
        QTimer::singleShot(0, &desk.window, [&] {
            desk.window.close();
            desk.window.close(); // no harm in twice
            isAsked = desk.dialog<TrayDialog>();
        });
        QCOMPARE(quits(), 0);
        QVERIFY(!isAsked);
        QVERIFY(!desk.window.isVisible());
        QCOMPARE(desk.preferences.current(), Preferences()); // nobody was told of a tray
    }

    void quitsWhenTheLoopIsThere_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("closed") << u"close"_s;
        QTest::newRow("from the menu") << u"&Quit"_s;
        QTest::newRow("by a signal") << u"end"_s;
    }

    void quitsWhenTheLoopIsThere()
    {
        QFETCH(const QString, how);
        Desk desk;
        desk.show();
        QTimer::singleShot(0, &desk.window, [&desk, how] {
            if (how == u"close")
                desk.window.close();
            else if (how == u"end")
                desk.window.end();
            else
                desk.trigger(how);
        });
        QCOMPARE(quits(), 0);
        QVERIFY(!desk.window.wantsRestart());
    }

    void waitsForWhatIsBeingSaved()
    {
        Desk desk;
        desk.show();
        QPromise<base::Result<base::Done>> saving;
        saving.start();
        desk.cloakroom.awaitBeforeQuit(saving.future());
        bool isSaved = false;
        QTimer::singleShot(0, &desk.window, [&desk] { desk.window.close(); });
        QTimer::singleShot(300, &desk.window, [&] {
            isSaved = true;
            saving.addResult(base::Done {});
            saving.finish();
        });
        QCOMPARE(quits(), 0);
        QVERIFY(isSaved);
        QVERIFY(!desk.window.isVisible()); // nobody has to watch it
    }

    // With what a server was sent, whose answer may be the login.
    void waitsForADialogThatIsBusy()
    {
        class Busy : public ui::PageDialog
        {
        public:
            using PageDialog::PageDialog;
            bool isBusy() const override { return m_isBusy; }
            bool m_isBusy = true;
        };
        Desk desk;
        desk.show();
        auto *dialog = new Busy(&desk.window);
        QTimer::singleShot(0, &desk.window, [&desk] { desk.window.close(); });
        QTimer::singleShot(300, dialog, [dialog] { dialog->m_isBusy = false; });
        QCOMPARE(quits(), 0);
        QVERIFY(!dialog->isBusy());
    }

    void asksOnceAtATime()
    {
        Desk desk;
        desk.putUnkept();
        desk.show();
        desk.window.hide(); // as in the tray
        desk.window.quit();
        desk.window.quit();
        QCOMPARE(desk.window.findChildren<ui::QuitDialog *>().size(), 1);
        QVERIFY(desk.window.isVisible()); // the question isn't seen without it
        QVERIFY(desk.dialog<ui::QuitDialog>()->isVisible());
    }

    void asksBeforeASignInIsLost()
    {
        Desk desk;
        desk.putUnkept();
        desk.show();
        desk.window.close();
        QPointer<ui::QuitDialog> question = desk.dialog<ui::QuitDialog>();
        QVERIFY(question);
        QVERIFY(desk.window.isVisible());
        button(*question, u"Stay"_s)->click();
        QTRY_VERIFY(!question);
        QVERIFY(desk.window.isVisible());

        desk.window.close(); // is asked again
        question = desk.dialog<ui::QuitDialog>();
        QVERIFY(question);
        button(*question, u"Quit all the same"_s)->click();
        QVERIFY(!desk.window.isVisible());
    }

    void asksBeforeAnAccountIsLostThatTheListLacks()
    {
        Desk desk;
        QVERIFY(QDir().mkpath(desk.folder.filePath(u"accounts.json/in the way"_s)));
        accounts::Entry entry = signedInEntry(u"a"_s, desk.now, 3600);
        entry.notListed = base::Error {base::Error::Kind::Disk, u"accounts.write"_s, {}, {}, {}};
        QVERIFY(!support::awaited(desk.book().put(entry)));
        desk.show();
        desk.window.close();
        QVERIFY(desk.dialog<ui::QuitDialog>());
        QVERIFY(desk.window.isVisible());
    }

    void asksNothingOfWhoIsEnded()
    {
        Desk desk;
        desk.putUnkept();
        desk.show();
        desk.window.end();
        QVERIFY(!desk.dialog<ui::QuitDialog>());
        QVERIFY(!desk.window.isVisible());
    }

    void startsAgainInAnotherLanguage_data()
    {
        QTest::addColumn<bool>("loses");
        QTest::newRow("all is kept") << false;
        QTest::newRow("the person stays") << true;
    }

    void startsAgainInAnotherLanguage()
    {
        QFETCH(const bool, loses);
        Desk desk;
        if (loses)
            desk.putUnkept();
        desk.show();
        desk.trigger(u"&Preferences…"_s);
        auto *dialog = desk.dialog<ui::PreferencesDialog>();
        QVERIFY(dialog);
        auto *language = dialog->findChild<QComboBox *>();
        QCOMPARE(language->accessibleName(), u"Language"_s);
        language->setCurrentIndex(language->findText(u"English"_s));
        button(*dialog, u"Save"_s)->click();
        button(*dialog, u"Start again"_s)->click();
        QVERIFY(desk.window.wantsRestart());
        QCOMPARE(desk.window.isVisible(), loses);
        if (loses) {
            button(*desk.dialog<ui::QuitDialog>(), u"Stay"_s)->click();
            QVERIFY(!desk.window.wantsRestart()); // a later end is one
        }
    }

    void fillsInTheBackgroundWithoutBeingSeen()
    {
        Desk desk;
        QSignalSpy filled(&desk.window, &ui::MainWindow::filled);
        desk.window.startInBackground();
        QTRY_COMPARE(filled.count(), 1);
        QVERIFY(!desk.window.isVisible());
        desk.window.come();
        QVERIFY(desk.window.isVisible());
        QCoreApplication::processEvents();
        QCOMPARE(filled.count(), 1); // once
    }

    void knowsWhoIsNeededOnceItIsFilled()
    {
        Desk desk;
        accounts::Entry entry = entryNamed(u"a"_s, u"ana@example.com"_s);
        entry.state = accounts::State::SignInAgain;
        const_cast<accounts::AccountBook &>(desk.cloakroom.book()).put(entry);
        ui::MainWindow later(desk.cloakroom, desk.ownProviders, desk.preferences, {});
        QVERIFY(later.needs().all().isEmpty()); // the empty window comes first
        later.show();
        QTRY_COMPARE(later.needs().all().keys(), QStringList {u"a"_s});
    }

    // A notification's button leads there, whatever the window was about.
    void attendsToWhomItIsAsked()
    {
        Desk desk;
        accounts::Entry entry = entryNamed(u"a"_s, u"ana@example.com"_s);
        entry.state = accounts::State::SignInAgain;
        const_cast<accounts::AccountBook &>(desk.cloakroom.book()).put(entry);
        desk.show();
        QCOMPARE(desk.window.needs().all().keys(), QStringList {u"a"_s});
        desk.window.hide();
        desk.window.attend(u"gone"_s);
        QVERIFY(desk.window.isVisible());
        QVERIFY(!desk.dialog<ui::SignInDialog>());
        desk.window.attend(u"a"_s);
        QVERIFY(desk.dialog<ui::SignInDialog>());
    }

    void dropsNoSignInThatIsUnderWay()
    {
        Desk desk;
        for (const QString &id : {u"a"_s, u"b"_s}) {
            accounts::Entry entry = entryNamed(id, id + u"@example.com"_s);
            entry.state = accounts::State::SignInAgain;
            const_cast<accounts::AccountBook &>(desk.cloakroom.book()).put(entry);
        }
        desk.show();
        desk.window.attend(u"a"_s);
        const QPointer<ui::SignInDialog> first = desk.dialog<ui::SignInDialog>();
        QVERIFY(first);
        desk.window.attend(u"b"_s);
        QVERIFY(first && first->isVisible());
        desk.window.signInWithDemo();
        QVERIFY(first && first->isVisible());
        QCOMPARE(desk.window.findChildren<ui::SignInDialog *>().size(), 1);
    }

    void unlocksTheKeychainThatIsAskedFor()
    {
        Desk desk;
        desk.store.trouble
            = base::Error {base::Error::Kind::KeychainLocked, u"keychain.locked"_s, {}, {}, {}};
        const_cast<accounts::AccountBook &>(desk.cloakroom.book())
            .put(entryNamed(u"a"_s, u"ana@example.com"_s));
        desk.show();
        desk.cloakroom.open();
        QTRY_VERIFY(desk.window.needs().all().contains(ui::Needs::keychain));
        desk.window.attend(ui::Needs::keychain);
        QTRY_VERIFY(!desk.window.needs().all().contains(ui::Needs::keychain));
        QVERIFY(!desk.cloakroom.keychainTrouble());
    }

    void asksNobodyToSignInWhileAllIsLocked()
    {
        Desk desk;
        accounts::Entry entry = entryNamed(u"a"_s, u"ana@example.com"_s);
        entry.state = accounts::State::SignInAgain;
        const_cast<accounts::AccountBook &>(desk.cloakroom.book()).put(entry);
        desk.show();
        QVERIFY(desk.cloakroom.lock());
        desk.window.attend(u"a"_s);
        QVERIFY(!desk.dialog<ui::SignInDialog>());
    }
};

QTEST_MAIN(TestTrayDialog)
#include "tst_traydialog.moc"
