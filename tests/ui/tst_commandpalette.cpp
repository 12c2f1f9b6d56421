// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandpalette.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::Command;
using ui::CommandPalette;
using ui::When;

namespace {

QList<Command> commandsNamed(const QStringList &names)
{
    QList<Command> commands;
    for (const QString &each : names)
        commands += {each, u"Token"_s, {}, {}};
    return commands;
}

QStringList wordsOf(const QList<Command> &commands)
{
    QStringList words;
    for (const Command &each : commands)
        words += each.words;
    return words;
}

struct Desk
{
    QWidget window;
    QStringList ran;
    bool wasOpen = false; // when something was run
    QPointer<CommandPalette> palette;

    explicit Desk(const QStringList &names = {u"Copy"_s, u"Renew"_s, u"Sign out"_s})
    {
        QList<Command> commands;
        for (const QString &each : names) {
            commands += {each, u"Token"_s, QKeySequence(Qt::CTRL | Qt::Key_C), [this, each] {
                             ran += each;
                             wasOpen = wasOpen || (palette && palette->isVisible());
                         }};
        }
        open(commands);
    }
    ~Desk() { delete palette; }

    void open(const QList<Command> &commands)
    {
        window.resize(800, 600);
        window.show();
        palette = new CommandPalette(commands, &window);
        palette->show();
    }
    QLineEdit *sought() const { return palette->findChild<QLineEdit *>(); }
    QListWidget *list() const { return palette->findChild<QListWidget *>(); }
    QStringList shown() const
    {
        QStringList words;
        for (int row = 0; row < list()->count(); ++row)
            words += list()->item(row)->text();
        return words;
    }
    QString chosen() const { return list()->currentItem() ? list()->currentItem()->text() : QString(); }
    void press(Qt::Key key) const { QTest::keyClick(sought(), key); }
};

} // namespace

class TestCommandPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsByEveryWordInAnyOrder_data()
    {
        QTest::addColumn<QString>("sought");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("nothing") << QString()
                                 << QStringList {u"Copy access token"_s, u"Copy a proof…"_s,
                                        u"Look at an issuer…"_s, u"Öffnen"_s};
        QTest::newRow("blanks") << u"   "_s
                                << QStringList {u"Copy access token"_s, u"Copy a proof…"_s,
                                       u"Look at an issuer…"_s, u"Öffnen"_s};
        QTest::newRow("a beginning") << u"cop"_s << QStringList {u"Copy access token"_s, u"Copy a proof…"_s};
        QTest::newRow("within a word") << u"ssue"_s << QStringList {u"Look at an issuer…"_s};
        QTest::newRow("two words") << u"copy proof"_s << QStringList {u"Copy a proof…"_s};
        QTest::newRow("the other way round") << u"proof copy"_s << QStringList {u"Copy a proof…"_s};
        QTest::newRow("blanks around") << u"  proof   copy "_s << QStringList {u"Copy a proof…"_s};
        QTest::newRow("one that isn't there") << u"copy issuer"_s << QStringList();
        QTest::newRow("capitals") << u"COPY PROOF"_s << QStringList {u"Copy a proof…"_s};
        QTest::newRow("other capitals") << u"öff"_s << QStringList {u"Öffnen"_s};
        QTest::newRow("menu and words") << u"token issuer"_s << QStringList {u"Look at an issuer…"_s};
        QTest::newRow("no pattern") << u".*"_s << QStringList();
        QTest::newRow("a Japanese blank") << u"proof\u3000copy"_s << QStringList {u"Copy a proof…"_s};
    }

    void findsByEveryWordInAnyOrder()
    {
        QFETCH(const QString, sought);
        QFETCH(const QStringList, found);
        const auto commands = commandsNamed(
            {u"Copy access token"_s, u"Copy a proof…"_s, u"Look at an issuer…"_s, u"Öffnen"_s});
        QCOMPARE(wordsOf(ui::matching(commands, sought)), found);
    }

    void putsWhatBeginsWithItBeforeTheRest()
    {
        const auto commands
            = commandsNamed({u"Look at it"_s, u"Account, new"_s, u"Try it"_s, u"Accounts"_s, u"At once"_s});
        QCOMPARE(wordsOf(ui::matching(commands, u"a"_s)),
            (QStringList {u"Account, new"_s, u"Accounts"_s, u"At once"_s, u"Look at it"_s}));
        QCOMPARE(wordsOf(ui::matching(commands, u"aT"_s)), (QStringList {u"At once"_s, u"Look at it"_s}));
        // The menu's name is no beginning of the command.
        QCOMPARE(wordsOf(ui::matching(commands, u"t"_s)).constFirst(), u"Try it"_s);
    }

    void readsTheMenusWithoutTheirMarks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("within") << u"&Copy…"_s << u"Copy…"_s;
        QTest::newRow("later") << u"Move do&wn"_s << u"Move down"_s;
        QTest::newRow("behind") << u"コピー(&C)"_s << u"コピー"_s;
        QTest::newRow("behind, and an ellipsis") << u"コピー(&C)…"_s << u"コピー…"_s;
        QTest::newRow("behind a blank") << u"Copy (&C)…"_s << u"Copy…"_s;
        QTest::newRow("a real ampersand") << u"Cut && &paste"_s << u"Cut & paste"_s;
        QTest::newRow("a real one in brackets") << u"Copy (R&&D)"_s << u"Copy (R&D)"_s;
        QTest::newRow("none") << u"Quit"_s << u"Quit"_s;
    }

    void readsTheMenusWithoutTheirMarks()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, words);
        QMenuBar menus;
        menus.addMenu(text)->addAction(text);
        const auto commands = ui::commandsOf(&menus);
        QCOMPARE(commands.size(), 1);
        QCOMPARE(commands[0].words, words);
        QCOMPARE(commands[0].where, words);
    }

    void leavesOutWhatIsNoCommandNow()
    {
        QMenuBar menus;
        QMenu *menu = menus.addMenu(u"&Token"_s);
        QAction *copy = menu->addAction(u"&Copy"_s);
        copy->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_C));
        menu->addSeparator();
        menu->addAction(u"&Renew"_s)->setEnabled(false);
        menu->addMenu(u"&More"_s)->addAction(u"&Inspect"_s);
        const auto now = ui::commandsOf(&menus);
        QCOMPARE(wordsOf(now), (QStringList {u"Copy"_s, u"Inspect"_s}));
        QCOMPARE(now[0].where, u"Token"_s);
        QCOMPARE(now[0].shortcut, QKeySequence(Qt::CTRL | Qt::Key_C));
        QCOMPARE(now[1].where, u"More"_s);
        QCOMPARE(
            wordsOf(ui::commandsOf(&menus, When::Ever)), (QStringList {u"Copy"_s, u"Renew"_s, u"Inspect"_s}));
    }

    void runsTheActionOfTheMenu()
    {
        QMenuBar menus;
        QAction *copy = menus.addMenu(u"&Token"_s)->addAction(u"&Copy"_s);
        int triggered = 0;
        connect(copy, &QAction::triggered, this, [&triggered] { ++triggered; });
        const auto commands = ui::commandsOf(&menus);
        commands[0].run();
        QCOMPARE(triggered, 1);
        copy->setEnabled(false); // meanwhile
        commands[0].run();
        QCOMPARE(triggered, 1);
        delete copy;
        commands[0].run();
        QCOMPARE(triggered, 1);
    }

    void beginsWithAllOfThemAndTheFocusInTheText()
    {
        Desk desk;
        QCOMPARE(desk.shown(), (QStringList {u"Copy"_s, u"Renew"_s, u"Sign out"_s}));
        QCOMPARE(desk.chosen(), u"Copy"_s);
        QCOMPARE(desk.palette->focusWidget(), desk.sought());
        const QString told = desk.list()->item(0)->data(Qt::AccessibleTextRole).toString();
        QCOMPARE(told, u"Copy, Token, Ctrl+C"_s);
    }

    // The text keeps the focus, so nobody would hear of it otherwise.
    void tellsWhichCommandIsChosen()
    {
        Desk desk;
        QCOMPARE(desk.list()->accessibleName(), u"Copy, Token, Ctrl+C"_s);
        desk.press(Qt::Key_Down);
        QCOMPARE(desk.list()->accessibleName(), u"Renew, Token, Ctrl+C"_s);
        QTest::keyClicks(desk.sought(), u"sign"_s);
        QCOMPARE(desk.list()->accessibleName(), u"Sign out, Token, Ctrl+C"_s);
        QTest::keyClicks(desk.sought(), u"xyz"_s);
        QCOMPARE(desk.list()->accessibleName(), u"Nothing is called that."_s);
    }

    void goesRoundWithUpAndDown()
    {
        Desk desk;
        desk.press(Qt::Key_Down);
        QCOMPARE(desk.chosen(), u"Renew"_s);
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Down);
        QCOMPARE(desk.chosen(), u"Copy"_s);
        desk.press(Qt::Key_Up);
        QCOMPARE(desk.chosen(), u"Sign out"_s);
        QTest::keyClicks(desk.sought(), u"ren"_s);
        QCOMPARE(desk.chosen(), u"Renew"_s);
        desk.press(Qt::Key_Up); // the only one
        QCOMPARE(desk.chosen(), u"Renew"_s);
    }

    void runsWhatIsChosenAfterItHasClosed()
    {
        Desk desk;
        QTest::keyClicks(desk.sought(), u"ren"_s);
        desk.press(Qt::Key_Return);
        QVERIFY(!desk.palette || !desk.palette->isVisible());
        QVERIFY(desk.ran.isEmpty()); // not within its own key press
        QTRY_COMPARE(desk.ran, QStringList {u"Renew"_s});
        QVERIFY(!desk.wasOpen);
        QTRY_VERIFY(!desk.palette);
        QCOMPARE(desk.ran.size(), 1);
    }

    void runsWhatIsClicked()
    {
        Desk desk;
        const QRect row = desk.list()->visualItemRect(desk.list()->item(2));
        QTest::mouseClick(desk.list()->viewport(), Qt::LeftButton, {}, row.center());
        QTRY_COMPARE(desk.ran, QStringList {u"Sign out"_s});
        QVERIFY(!desk.wasOpen);
    }

    void goesWhenItIsNotLookedAt()
    {
        Desk desk;
        desk.palette->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(desk.palette));
        desk.window.activateWindow();
        QTRY_VERIFY(!desk.palette);
        QVERIFY(desk.ran.isEmpty());
    }

    void runsNothingWhenItIsGivenUp()
    {
        Desk desk;
        desk.press(Qt::Key_Escape);
        QTRY_VERIFY(!desk.palette);
        QVERIFY(desk.ran.isEmpty());
    }

    void saysWhenNothingIsCalledThat()
    {
        Desk desk;
        QTest::keyClicks(desk.sought(), u"xyz"_s);
        QCOMPARE(desk.shown(), QStringList {u"Nothing is called that."_s});
        QVERIFY(!desk.list()->item(0)->flags().testFlag(Qt::ItemIsEnabled));
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Up);
        desk.press(Qt::Key_Return);
        QTRY_VERIFY(!desk.palette);
        QVERIFY(desk.ran.isEmpty());
    }

    void runsNothingOfAnActionThatIsGone()
    {
        Desk desk;
        delete desk.palette;
        QMenuBar menus;
        auto *menu = new QMenu(u"&Token"_s);
        menus.addMenu(menu);
        menu->addAction(u"&Copy"_s);
        bool ranLater = false;
        QList<Command> commands = ui::commandsOf(&menus);
        commands += {u"Later"_s, {}, {}, [&ranLater] { ranLater = true; }};
        desk.open(commands);
        desk.press(Qt::Key_Return);
        delete menu; // between the key and the deed
        QTRY_VERIFY(!desk.palette);
        QVERIFY(!ranLater);
    }

    void runsNothingOfAWindowThatIsGone()
    {
        bool ran = false;
        auto window = std::make_unique<QWidget>();
        window->resize(400, 300);
        window->show();
        auto *palette = new CommandPalette({{u"Copy"_s, {}, {}, [&ran] { ran = true; }}}, window.get());
        palette->show();
        QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
        window.reset();
        QCoreApplication::processEvents();
        QVERIFY(!ran);
    }

    void isNoHigherThanTwelveRows()
    {
        QStringList names;
        for (int i = 0; i < 40; ++i)
            names += u"Command %1"_s.arg(i);
        Desk desk(names);
        QCOMPARE(desk.list()->count(), 40);
        QCOMPARE(desk.list()->height(), CommandPalette::mostRows * desk.list()->sizeHintForRow(0));
        QVERIFY(desk.palette->width() <= desk.window.width());
        const int full = desk.palette->height();
        QTest::keyClicks(desk.sought(), u"39"_s);
        QVERIFY(desk.palette->height() < full);
    }
};

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
