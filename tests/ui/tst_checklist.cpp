// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checklist.h"

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
};

QTEST_MAIN(TestCheckList)
#include "tst_checklist.moc"
