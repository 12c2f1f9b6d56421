// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "entries.h"
#include "labels.h"
#include "ui/helpwindow.h"
#include "ui/shortcutsdialog.h"

#include <QAbstractButton>
#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::Command;
using ui::ShortcutsDialog;

namespace {

QStringList accessibleNames(const QWidget &page)
{
    QStringList names;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (!label->accessibleName().isEmpty())
            names += label->accessibleName();
    }
    return names;
}

} // namespace

class TestShortcutsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatHasAShortcut()
    {
        const QPointer<ShortcutsDialog> dialog = new ShortcutsDialog({
            {u"Copy access token"_s, u"Token"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), {}},
            {u"Sign out"_s, u"Accounts"_s, {}, {}},
        });
        dialog->open();
        const QStringList shown = labels(*dialog);
        QVERIFY(shown.contains(u"Ctrl+Shift+C"_s));
        QVERIFY(shown.contains(u"Copy access token"_s));
        QVERIFY(!shown.contains(u"Sign out"_s));
        delete dialog;
    }

    void tellsTheKeysWithWhatTheyDo()
    {
        const QPointer<ShortcutsDialog> dialog
            = new ShortcutsDialog({{u"Guide"_s, u"Help"_s, QKeySequence(Qt::Key_F1), {}}});
        dialog->open();
        const QStringList names = accessibleNames(*dialog);
        QVERIFY2(names.contains(u"F1: Guide"_s), qPrintable(names.join(u'\n')));
        QVERIFY(!names.filter(u"Shift+F10: "_s).isEmpty()); // those of no menu, too
        QVERIFY(!names.filter(u"Alt+1"_s).isEmpty());
        QVERIFY(!names.filter(u"Up, Down: "_s).isEmpty());
        QVERIFY(!names.filter(u"Esc: "_s).isEmpty());
        QVERIFY(!names.filter(QRegularExpression(u"^Ctrl\\+C(, .*)?: "_s)).isEmpty());
        delete dialog;
    }

    void closesWithItsButtonAndWithEscape()
    {
        for (const bool byKey : {false, true}) {
            const QPointer<ShortcutsDialog> dialog = new ShortcutsDialog({});
            dialog->open();
            if (byKey)
                QTest::keyClick(dialog, Qt::Key_Escape);
            else
                dialog->findChildren<QPushButton *>().last()->click();
            QTRY_VERIFY(!dialog);
        }
    }

    void scrollsWithKeysWhereTheScreenIsTooSmall()
    {
        QList<Command> commands;
        for (int i = 0; i < 40; ++i)
            commands += {u"Command %1"_s.arg(i), u"Token"_s, QKeySequence(Qt::CTRL | Qt::Key_C), {}};
        const QPointer<ShortcutsDialog> dialog = new ShortcutsDialog(commands);
        dialog->open();
        dialog->resize(dialog->width(), 300);
        const QScrollBar *bar = dialog->findChild<QScrollArea *>()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        auto *close = dialog->findChildren<QPushButton *>().last();
        QTest::keyClick(close, Qt::Key_End);
        QCOMPARE(bar->value(), bar->maximum());
        QTest::keyClick(close, Qt::Key_PageUp);
        QCOMPARE(bar->value(), bar->maximum() - bar->pageStep());
        QTest::keyClick(close, Qt::Key_Home);
        QCOMPARE(bar->value(), 0);
        QTest::keyClick(close, Qt::Key_PageDown);
        QCOMPARE(bar->value(), qMin(bar->maximum(), bar->pageStep()));
        delete dialog;
    }

    // Without an account most of the menus can't be used, and their keys are to be learnt all the same.
    void listsTheWindowsShortcutsWhetherTheyCanBeUsedOrNot()
    {
        WindowDesk desk;
        desk.show();
        for (QAction *action : desk.window.findChildren<QAction *>()) {
            if (action->text() == u"&Keyboard shortcuts"_s)
                action->trigger();
        }
        const auto *dialog = desk.window.findChild<ShortcutsDialog *>();
        QVERIFY(dialog);
        const QStringList names = accessibleNames(*dialog);
        int wanted = 0;
        for (const Command &each : ui::commandsOf(desk.window.menuBar(), ui::When::Ever)) {
            if (each.shortcut.isEmpty())
                continue;
            ++wanted;
            const QString name = each.shortcut.toString(QKeySequence::NativeText) + u": "_s + each.words;
            QVERIFY2(names.contains(name), qPrintable(name));
        }
        QVERIFY(wanted > 10);
        QVERIFY(names.contains(u"Ctrl+Shift+C: Copy access token"_s));
    }

    // Those of no menu, too, wherever they stand.
    void listsWhateverKeyHasAUse()
    {
        WindowDesk desk;
        desk.book().put(signedInEntry(u"a"_s, desk.now, 3600));
        desk.show();
        desk.window.inspect();
        ui::HelpWindow guide;
        QSet<QString> used {u"F2"_s, u"Del"_s, u"Shift+F10"_s, u"Up"_s, u"Down"_s}; // of lists
        for (const QWidget *window : std::initializer_list<const QWidget *> {&desk.window, &guide}) {
            for (const QShortcut *each : window->findChildren<QShortcut *>())
                used += each->key().toString(QKeySequence::NativeText);
            for (const QAction *each : window->findChildren<QAction *>())
                used += each->shortcut().toString(QKeySequence::NativeText);
            for (const QAbstractButton *each : window->findChildren<QAbstractButton *>()) {
                if (each->shortcut() != QKeySequence::mnemonic(each->text()))
                    used += each->shortcut().toString(QKeySequence::NativeText);
            }
        }
        used.remove({});
        for (const char *each : {"F3", "Shift+F3", "Alt+2", "Alt+Left"})
            QVERIFY2(used.contains(QLatin1String(each)), each);
        const QPointer<ShortcutsDialog> dialog
            = new ShortcutsDialog(ui::commandsOf(desk.window.menuBar(), ui::When::Ever), &desk.window);
        QSet<QString> listed;
        for (const QString &name : accessibleNames(*dialog)) {
            const QStringList keys = name.section(u": "_s, 0, 0).split(u", "_s);
            listed.unite({keys.begin(), keys.end()});
        }
        QCOMPARE(QStringList((used - listed).values()), QStringList());
        delete dialog;
    }

    void noTwoCommandsShareAShortcut()
    {
        WindowDesk desk;
        desk.show();
        QHash<QString, QString> known;
        for (const Command &each : ui::commandsOf(desk.window.menuBar(), ui::When::Ever)) {
            const QString keys = each.shortcut.toString();
            if (keys.isEmpty())
                continue;
            QVERIFY2(!known.contains(keys),
                qPrintable(u"%1: %2 and %3"_s.arg(keys, known.value(keys), each.words)));
            known.insert(keys, each.words);
        }
    }

    // A mark that stands twice in a menu makes its key choose, not do.
    void noTwoCommandsOfAMenuShareAMark()
    {
        WindowDesk desk;
        desk.show();
        for (const QAction *top : desk.window.menuBar()->actions()) {
            QHash<QString, QString> known;
            for (const QAction *action : top->menu()->actions()) {
                const QString key = QKeySequence::mnemonic(action->text()).toString();
                if (action->isSeparator() || key.isEmpty())
                    continue;
                QVERIFY2(!known.contains(key),
                    qPrintable(u"%1: %2 and %3"_s.arg(key, known.value(key), action->text())));
                known.insert(key, action->text());
            }
        }
    }
};

QTEST_MAIN(TestShortcutsDialog)
#include "tst_shortcutsdialog.moc"
