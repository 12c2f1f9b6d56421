// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/keyagreement.h"

#include <QTest>

using crypto::KeyAgreement;
using crypto::Secret;

namespace {

QByteArray hex(const char *digits)
{
    return QByteArray::fromHex(digits);
}

QByteArray prime() // RFC 2409 section 6.2
{
    return hex("ffffffffffffffffc90fdaa22168c234c4c6628b80dc1cd129024e088a67cc74"
               "020bbea63b139b22514a08798e3404ddef9519b3cd3a431b302b0a6df25f1437"
               "4fe1356d6d51c245e485b576625e7ec6f44c42e9a637ed6b0bff5cb6f406b7ed"
               "ee386bfb5a899fa5ae9f24117c4b1fe649286651ece65381ffffffffffffffff");
}

QByteArray primeLess(int count)
{
    QByteArray bytes = prime();
    bytes.back() = char(uchar(bytes.back()) - count);
    return bytes;
}

} // namespace

class TestKeyAgreement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothSidesAgree()
    {
        const KeyAgreement one;
        const KeyAgreement other;
        QCOMPARE(one.publicKey().size(), 128);
        QVERIFY(one.publicKey() != other.publicKey());
        const Secret common = one.agree(other.publicKey());
        QCOMPARE(common.reveal().size(), 128);
        QVERIFY(common == other.agree(one.publicKey()));
        QVERIFY(common != one.agree(one.publicKey()));
        QVERIFY(common == one.agree('\0' + other.publicKey()));
    }

    void refusesWhatIsNoPublicKey_data()
    {
        QTest::addColumn<QByteArray>("theirs");
        QTest::addColumn<bool>("isOne");
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("0") << QByteArray(128, '\0') << false;
        QTest::newRow("1") << QByteArray(127, '\0') + '\1' << false;
        QTest::newRow("2, in short") << QByteArray(1, '\2') << true;
        QTest::newRow("the prime less 2") << primeLess(2) << true;
        QTest::newRow("the prime less 1") << primeLess(1) << false;
        QTest::newRow("the prime") << prime() << false;
        QTest::newRow("longer") << QByteArray(129, '\1') << false;
        QTest::newRow("longer by zeros") << QByteArray(3, '\0') + primeLess(2) << true;
    }

    void refusesWhatIsNoPublicKey()
    {
        QFETCH(const QByteArray, theirs);
        QTEST(!KeyAgreement().agree(theirs).isEmpty(), "isOne");
    }

    void derivesKeysAsTheStandardDoes() // RFC 5869 appendix A.3
    {
        const Secret material(QByteArray(22, '\x0b'));
        QCOMPARE(
            crypto::derivedKey(material, 16).reveal().toByteArray(), hex("8da4e775a563c18f715f802a063c5a31"));
    }

    void decryptsAsTheStandardDoes() // NIST SP 800-38A, F.2.1, its first block; then one of padding
    {
        const auto plain = crypto::decryptCbc(Secret(hex("2b7e151628aed2a6abf7158809cf4f3c")),
            hex("000102030405060708090a0b0c0d0e0f"),
            hex("7649abac8119b246cee98e9b12e9197d8964e0b149c10b7b682e6e39aaeb731c"));
        QVERIFY(plain);
        QCOMPARE(plain->reveal().toByteArray(), hex("6bc1bee22e409f96e93d7e117393172a"));
    }

    void encryptsAsTheStandardDoes() // the same
    {
        QCOMPARE(crypto::encryptCbc(Secret(hex("2b7e151628aed2a6abf7158809cf4f3c")),
                     hex("000102030405060708090a0b0c0d0e0f"), hex("6bc1bee22e409f96e93d7e117393172a")),
            hex("7649abac8119b246cee98e9b12e9197d8964e0b149c10b7b682e6e39aaeb731c"));
    }

    void decryptsNothingThatDoesNotFit_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("iv");
        QTest::addColumn<QByteArray>("encrypted");
        const QByteArray block(16, 'x');
        QTest::newRow("a short key") << block.first(15) << block << block;
        QTest::newRow("a short first block") << block << block.first(15) << block;
        QTest::newRow("half a block") << block << block << block.first(8);
        QTest::newRow("nothing") << block << block << QByteArray();
        QTest::newRow("wrong padding") << block << block << block;
    }

    void decryptsNothingThatDoesNotFit()
    {
        QFETCH(const QByteArray, key);
        QFETCH(const QByteArray, iv);
        QFETCH(const QByteArray, encrypted);
        QVERIFY(!crypto::decryptCbc(Secret(key), iv, encrypted));
    }
};

QTEST_APPLESS_MAIN(TestKeyAgreement)
#include "tst_keyagreement.moc"
