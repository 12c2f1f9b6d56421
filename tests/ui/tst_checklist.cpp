// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checklist.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QTest>

class TestCheckList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Whatever layout it stands in, also one that asks for no height for a width.
    void claimsRoomForEveryLineOfALongReason()
    {
        ui::CheckRow row;
        row.setCheck({.name = QStringLiteral("Signature"),
            .verdict = explain::Check::Verdict::Passed,
            .reason = QStringLiteral("a reason of many words ").repeated(12)});
        row.resize(320, 20);
        row.show();
        QVERIFY(QTest::qWaitForWindowExposed(&row));
        QVERIFY(row.heightForWidth(row.width()) > 3 * row.fontMetrics().height());
        QVERIFY(row.minimumHeight() >= row.heightForWidth(row.width()));
    }

    void hasAButtonForWhatACheckOffers()
    {
        using Offer = explain::Check::Offer;
        const auto check = [](Offer offer) {
            return explain::Check {QStringLiteral("Signature"), explain::Check::Verdict::NotChecked,
                QStringLiteral("no key"), offer};
        };
        ui::CheckList list;
        QList<Offer> taken;
        connect(&list, &ui::CheckList::offerTaken, this, [&taken](Offer offer) { taken += offer; });
        list.setChecks({check(Offer::None), check(Offer::FetchKeys), check(Offer::GiveSecret)});
        const auto offers = list.findChildren<QPushButton *>();
        QCOMPARE(offers.size(), 3);
        QVERIFY(!offers.at(0)->isVisibleTo(&list));
        QVERIFY(offers.at(1)->isVisibleTo(&list));
        offers.at(1)->click();
        offers.at(2)->click();
        QCOMPARE(taken, QList<Offer>({Offer::FetchKeys, Offer::GiveSecret}));
        list.setChecks({check(Offer::GiveKey)});
        offers.at(0)->click();
        QCOMPARE(taken.last(), Offer::GiveKey);
    }

    // Many may be offered at once: the checks stay what one reads.
    void anOfferStandsUnderTheWordsOfItsCheck()
    {
        ui::CheckList list;
        list.setChecks({{QStringLiteral("Signature"), explain::Check::Verdict::NotChecked,
            QStringLiteral("no key"), explain::Check::Offer::GiveKey}});
        list.resize(400, 200);
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        const auto *offer = list.findChild<QPushButton *>();
        const auto *check = list.findChild<ui::CheckRow *>();
        QVERIFY(offer->isFlat());
        QVERIFY(offer->x() > check->x());
        QVERIFY(offer->y() >= check->geometry().bottom());
    }

    // With the keyboard alone: Tab leads to one row, arrows to the others, Shift+F1 explains.
    void rowsAreReadAndExplainedWithTheKeyboard()
    {
        QWidget window;
        auto *before = new QPushButton(&window);
        auto *list = new ui::CheckList(&window);
        auto *after = new QPushButton(&window);
        const auto check = [](const char *name) {
            return explain::Check {QString::fromLatin1(name), explain::Check::Verdict::Passed,
                QStringLiteral("as it has to be"), explain::Check::Offer::None};
        };
        list->setChecks({check("Signature"), check("Issuer"), check("Time")});
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto rows = list->findChildren<ui::CheckRow *>();
        before->setFocus();
        QTest::keyClick(before, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), rows.at(0));
        const QList<std::pair<Qt::Key, int>> steps {
            {Qt::Key_Down, 1}, {Qt::Key_Down, 2}, {Qt::Key_Down, 2}, {Qt::Key_Up, 1}};
        for (const auto &[key, row] : steps) {
            QTest::keyClick(QApplication::focusWidget(), key);
            QCOMPARE(QApplication::focusWidget(), rows.at(row));
        }
        QTest::keyClick(rows.at(1), Qt::Key_F1, Qt::ShiftModifier);
        const auto open = QApplication::topLevelWidgets();
        QVERIFY(std::any_of(open.cbegin(), open.cend(),
            [](const QWidget *each) { return each->isVisible() && each->inherits("QWhatsThat"); }));
        QTest::keyClick(rows.at(1), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), after);
        QTest::keyClick(after, Qt::Key_Backtab);
        QCOMPARE(QApplication::focusWidget(), rows.at(1)); // where one was

        for (ui::CheckRow *row : rows) {
            const QString told = QAccessible::queryAccessibleInterface(row)->text(QAccessible::Description);
            QVERIFY(!told.isEmpty());
            QCOMPARE(told, row->whatsThis());
        }
    }

    // Reasons change each second, as what is left of a token's time does.
    void theKeyboardStaysAtAnOfferWhileReasonsChange()
    {
        const auto checks = [](const QString &left) {
            return QList<explain::Check> {{QStringLiteral("Signature"), explain::Check::Verdict::NotChecked,
                                              QStringLiteral("no key"), explain::Check::Offer::GiveKey},
                {QStringLiteral("Time"), explain::Check::Verdict::Passed, left}};
        };
        ui::CheckList list;
        list.setChecks(checks(QStringLiteral("9 s left")));
        list.show();
        QVERIFY(QTest::qWaitForWindowActive(&list));
        auto *offer = list.findChild<QPushButton *>();
        offer->setFocus();
        list.setChecks(checks(QStringLiteral("8 s left")));
        QCOMPARE(QApplication::focusWidget(), offer);
        list.setChecks({});
        QVERIFY(!offer->isVisible());
    }

    void aRowWithTheKeyboardIsSeen()
    {
        ui::CheckRow row;
        row.setCheck({.name = QStringLiteral("Signature"),
            .verdict = explain::Check::Verdict::Passed,
            .reason = QStringLiteral("made by the key of its issuer")});
        row.show();
        QVERIFY(QTest::qWaitForWindowActive(&row));
        row.clearFocus();
        const QImage without = row.grab().toImage();
        row.setFocus();
        QVERIFY(row.grab().toImage() != without);
    }
};

QTEST_MAIN(TestCheckList)
#include "tst_checklist.moc"
