// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/digest.h"

#include <QTest>

using crypto::Hash;

class TestDigest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // FIPS 180-4's "abc"; SHAKE256 of nothing after FIPS 202
    void agreesWithTheStandards_data()
    {
        QTest::addColumn<Hash>("hash");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<int>("length");
        QTest::newRow("SHA-256") << Hash::Sha256 << QByteArray("abc")
                                 << QByteArray(
                                        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
                                 << 32;
        QTest::newRow("SHA-384") << Hash::Sha384 << QByteArray("abc")
                                 << QByteArray("cb00753f45a35e8bb5a03d699ac65007272c32ab0eded163") << 48;
        QTest::newRow("SHA-512") << Hash::Sha512 << QByteArray("abc")
                                 << QByteArray("ddaf35a193617abacc417349ae20413112e6fa4e89a97ea2") << 64;
        QTest::newRow("SHAKE256") << Hash::Shake256 << QByteArray()
                                  << QByteArray("46b9dd2b0ba88d13233b3feb743eeb243fcd52ea62b81b82") << 114;
        QTest::newRow("SHA-256 of nothing")
            << Hash::Sha256 << QByteArray()
            << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855") << 32;
    }

    void agreesWithTheStandards()
    {
        QFETCH(const Hash, hash);
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, start);
        QFETCH(const int, length);
        const QByteArray digest = crypto::digest(hash, text);
        QCOMPARE(digest.size(), length);
        QCOMPARE(digest.toHex().first(start.size()), start);
    }

    void comparesInConstantTimeWhatIsEqual()
    {
        QVERIFY(crypto::constantTimeEqual("state", "state"));
        QVERIFY(crypto::constantTimeEqual("", ""));
        QVERIFY(!crypto::constantTimeEqual("state", "statf"));
        QVERIFY(!crypto::constantTimeEqual("state", "Xtate"));
        QVERIFY(!crypto::constantTimeEqual("state", "stat"));
        QVERIFY(!crypto::constantTimeEqual("state", ""));
        QVERIFY(!crypto::constantTimeEqual(QByteArrayView("a\0b", 3), QByteArrayView("a\0c", 3)));
    }
};

QTEST_GUILESS_MAIN(TestDigest)
#include "tst_digest.moc"
