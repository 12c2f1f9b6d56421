// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signinchoice.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using ui::SignInChoice;
using Deed = ui::SignInChoice::Deed;
using namespace Qt::StringLiterals;

namespace {

const QList<ui::ProviderChoice> choices {
    {u"own-1"_s, u"Work"_s, {}, false, true},
    {u"github"_s, u"GitHub"_s, {}, true},
};

struct Desk
{
    SignInChoice choice {choices};
    QSignalSpy deeds {&choice, &SignInChoice::deedAsked};
    QSignalSpy imports {&choice, &SignInChoice::importAsked};
    QListView *list = choice.findChild<QListView *>();

    Desk() { choice.show(); }

    void select(const QString &name) const
    {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (list->model()->index(row, 0).data().toString() == name)
                list->setCurrentIndex(list->model()->index(row, 0));
        }
    }

    QMenu *menu() const
    {
        QContextMenuEvent event(
            QContextMenuEvent::Keyboard, QPoint(-1, -1), list->mapToGlobal(QPoint(-1, -1)));
        QApplication::sendEvent(list->viewport(), &event);
        const auto menus = list->findChildren<QMenu *>();
        return menus.isEmpty() ? nullptr : menus.last();
    }

    // Whether it was taken.
    static bool drop(QWidget *on, const QString &file)
    {
        QMimeData dragged;
        dragged.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enters({5, 5}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        enters.ignore();
        QApplication::sendEvent(on, &enters);
        QDropEvent drops({5, 5}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        if (enters.isAccepted())
            QApplication::sendEvent(on, &drops);
        return enters.isAccepted();
    }
};

} // namespace

class TestSignInChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersWhatCanBeDoneWithAPersonsOwnOnly()
    {
        const Desk desk;
        desk.select(u"GitHub"_s);
        QVERIFY(!desk.menu());
        desk.select(u"Work"_s);
        QMenu *menu = desk.menu();
        QVERIFY(menu);
        QStringList names;
        for (QAction *action : menu->actions()) {
            if (!action->isSeparator())
                names += action->text().remove(u'&');
        }
        QCOMPARE(names, QStringList({u"Edit…"_s, u"Export…"_s, u"Export all of yours…"_s, u"Remove…"_s}));
        menu->actions().last()->trigger();
        QCOMPARE(desk.deeds.size(), 1);
        QCOMPARE(desk.deeds.last().at(0).value<Deed>(), Deed::Remove);
        QCOMPARE(desk.deeds.last().at(1).toString(), u"own-1"_s);
        menu->close();
    }

    void showsAButtonForAPersonsOwnOnly()
    {
        const Desk desk;
        const auto buttons = desk.choice.findChildren<QPushButton *>();
        const auto own = std::find_if(
            buttons.begin(), buttons.end(), [](auto *each) { return each->text() == u"Yours…"_s; });
        QVERIFY(own != buttons.end());
        desk.select(u"GitHub"_s);
        QVERIFY((*own)->isHidden());
        desk.select(u"Work"_s);
        QVERIFY(!(*own)->isHidden());
        QTest::mouseClick(*own, Qt::LeftButton);
        QVERIFY(desk.list->findChild<QMenu *>());
    }

    void takesKeysForAPersonsOwnOnly()
    {
        const Desk desk;
        desk.select(u"GitHub"_s);
        QTest::keyClick(desk.list, Qt::Key_Delete);
        QTest::keyClick(desk.list, Qt::Key_F2);
        QCOMPARE(desk.deeds.size(), 0);
        desk.select(u"Work"_s);
        QTest::keyClick(desk.list, Qt::Key_Delete);
        QTest::keyClick(desk.list, Qt::Key_F2);
        QVERIFY(!desk.list->findChild<QMenu *>());
        QTest::keyClick(desk.list, Qt::Key_F10, Qt::ShiftModifier);
        QVERIFY(desk.list->findChild<QMenu *>());
        QCOMPARE(desk.deeds.size(), 2);
        QCOMPARE(desk.deeds.at(0).at(0).value<Deed>(), Deed::Remove);
        QCOMPARE(desk.deeds.at(1).at(0).value<Deed>(), Deed::Edit);
    }

    void takesADroppedFileOfProviders()
    {
        Desk desk;
        QVERIFY(desk.drop(&desk.choice, u"/tmp/team.json"_s));
        QCOMPARE(desk.imports.last().at(0).toString(), u"/tmp/team.json"_s);
        QVERIFY(desk.drop(desk.choice.findChild<QLineEdit *>(), u"/tmp/Other.JSON"_s));
        QCOMPARE(desk.imports.last().at(0).toString(), u"/tmp/Other.JSON"_s);
        QVERIFY(desk.choice.findChild<QLineEdit *>()->text().isEmpty());
        QVERIFY(!desk.drop(&desk.choice, u"/tmp/team.exe"_s));
        QCOMPARE(desk.imports.size(), 2);
    }

    void takesTheAddressThatIsPastedAsItIs()
    {
        Desk desk;
        auto *search = desk.choice.findChild<QLineEdit *>();
        search->setText(u"mcp"_s);
        desk.choice.askForAddress();
        QGuiApplication::clipboard()->setText(u"https://mcp.example/mcp"_s);
        search->paste();
        QCOMPARE(search->text(), u"https://mcp.example/mcp"_s);
    }

    void asksForAFile()
    {
        Desk desk;
        for (QPushButton *button : desk.choice.findChildren<QPushButton *>()) {
            if (button->text() == u"Import…"_s)
                button->click();
        }
        QCOMPARE(desk.imports.size(), 1);
        QVERIFY(desk.imports.last().at(0).toString().isEmpty());
    }

    void showsWhichTileHasTheKeyboard()
    {
        Desk desk;
        desk.choice.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.choice));
        desk.choice.setFocus();
        const QImage before = desk.list->viewport()->grab().toImage();
        desk.list->setFocus(Qt::TabFocusReason);
        QVERIFY(desk.list->hasFocus());
        QVERIFY(desk.list->viewport()->grab().toImage() != before);
    }

    // The search keeps the focus, so nobody would hear of it otherwise.
    void tellsWhichTileIsChosenWhileTyping()
    {
        Desk desk;
        auto *search = desk.choice.findChild<QLineEdit *>();
        QTest::keyClicks(search, u"work"_s);
        QCOMPARE(desk.list->accessibleName(), u"Work, yours"_s);
        search->setText(u"git"_s);
        QCOMPARE(desk.list->accessibleName(), u"GitHub"_s);
        search->setText(u"mcp.example"_s);
        QCOMPARE(desk.list->accessibleName(), u"Ask mcp.example"_s);
    }

    void staysAtTheChosenOneWhenTheProvidersChange()
    {
        Desk desk;
        desk.select(u"Work"_s);
        desk.choice.setProviders(
            QList<ui::ProviderChoice> {{u"own-2"_s, u"Home"_s, {}, false, true}} + choices);
        QCOMPARE(desk.list->currentIndex().data().toString(), u"Work"_s);
        desk.choice.setProviders(choices.mid(1));
        QCOMPARE(desk.list->currentIndex().data().toString(), u"GitHub"_s);
    }
};

QTEST_MAIN(TestSignInChoice)
#include "tst_signinchoice.moc"
