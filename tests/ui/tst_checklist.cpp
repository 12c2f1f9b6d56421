// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checklist.h"

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
};

QTEST_MAIN(TestCheckList)
#include "tst_checklist.moc"
