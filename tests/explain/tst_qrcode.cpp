// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/qrcode.h"

#include <QTest>

using explain::QrCode;

// That a camera reads it is seen by the journey of a device.
class TestQrCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheMarksOfItsThreeCorners()
    {
        const QrCode code("https://id.example/device?user_code=WDJB-MJHT");
        QVERIFY(code.size() > 20);
        const int far = code.size() - 7;
        for (const auto &[left, top] : {std::pair(0, 0), std::pair(far, 0), std::pair(0, far)}) {
            for (int i = 0; i < 7; ++i) {
                QVERIFY(code.isDark(left + i, top) && code.isDark(left, top + i));
                QVERIFY(code.isDark(left + 6, top + i) && code.isDark(left + i, top + 6));
            }
            QVERIFY(!code.isDark(left + 1, top + 1));
            QVERIFY(code.isDark(left + 3, top + 3));
        }
    }

    void isLightAround()
    {
        const QrCode code("a");
        QVERIFY(!code.isDark(-1, 0));
        QVERIFY(!code.isDark(0, code.size()));
    }

    void isNoneOfATextThatIsTooLong()
    {
        QCOMPARE(QrCode(QByteArray(4000, 'a')).size(), 0);
        QCOMPARE(QrCode(QByteArray()).size(), 0);
        QVERIFY(QrCode(QByteArray()).toText().isEmpty());
    }

    void standsInTwoRowsALine()
    {
        const QrCode code("a");
        const QStringList lines = QString::fromUtf8(code.toText()).split(u'\n', Qt::SkipEmptyParts);
        const int side = code.size() + 2 * QrCode::quietZone;
        QCOMPARE(lines.size(), (side + 1) / 2);
        for (const QString &line : lines)
            QCOMPARE(line.size(), side);
        QCOMPARE(lines.first(), QString(side, QChar(0x2588))); // light
        QCOMPARE(lines.at(QrCode::quietZone / 2).mid(QrCode::quietZone, 7), // a corner's two rows of seven
            QStringLiteral(" \u2584\u2584\u2584\u2584\u2584 "));
    }
};

QTEST_APPLESS_MAIN(TestQrCode)
#include "tst_qrcode.moc"
