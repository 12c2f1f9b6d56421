// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/random.h"

#include <QSet>
#include <QTest>

class TestRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesAsManyBytesAsAsked()
    {
        for (const qsizetype count : {0, 1, 16, 32, 4096})
            QCOMPARE(crypto::randomBytes(count).size(), count);
    }

    void neverRepeats()
    {
        QSet<QByteArray> seen;
        for (int i = 0; i < 10'000; ++i)
            seen += crypto::randomBytes(16);
        QCOMPARE(seen.size(), 10'000);
    }

    void usesEveryBit()
    {
        unsigned set = 0;
        unsigned clear = 0;
        for (const char c : crypto::randomBytes(4096)) {
            set |= static_cast<unsigned char>(c);
            clear |= static_cast<unsigned char>(~c);
        }
        QCOMPARE(set, 0xFFu);
        QCOMPARE(clear, 0xFFu);
    }
};

QTEST_GUILESS_MAIN(TestRandom)
#include "tst_random.moc"
