// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/foreign.h"

#include <QTest>

class TestForeign : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesLatinTextAsItIs() { QCOMPARE(explain::foreign(QStringLiteral("ana")), QStringLiteral("ana")); }

    void isolatesTextFromRightToLeft()
    {
        const QString hebrew = QStringLiteral("\u05D0\u05D1");
        QCOMPARE(explain::foreign(hebrew), QChar(0x2068) + hebrew + QChar(0x2069));
    }

    void makesControlsVisible()
    {
        QCOMPARE(explain::foreign(QStringLiteral("a\u202Eb")), QStringLiteral("a[U+202E]b"));
    }

    void cutsLongText() { QVERIFY(explain::foreign(QString(10000, QLatin1Char('a')), 64).size() <= 66); }
};

QTEST_GUILESS_MAIN(TestForeign)
#include "tst_foreign.moc"
