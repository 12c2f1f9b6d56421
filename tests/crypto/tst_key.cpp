// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/key.h"

#include <QTest>

using namespace crypto;

namespace {

const QByteArray text = "signed text";

QByteArray fromHex(const char *hex)
{
    return QByteArray::fromHex(hex);
}

// The order of P-256's group (FIPS 186-4, D.1.2.3)
const QByteArray order = fromHex("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551");

// r and s side by side as ASN.1's SEQUENCE of two INTEGERs
QByteArray der(const QByteArray &signature)
{
    const auto integer = [](QByteArray number) {
        while (number.size() > 1 && number[0] == 0)
            number.remove(0, 1);
        if (number[0] & 0x80)
            number.prepend('\0');
        return QByteArray(1, 2) + char(number.size()) + number;
    };
    const qsizetype half = signature.size() / 2;
    const QByteArray pair = integer(signature.first(half)) + integer(signature.last(half));
    return QByteArray(1, 0x30) + char(pair.size()) + pair;
}

} // namespace

class TestKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verifiesWhatItSigned_data()
    {
        QTest::addColumn<Curve>("curve");
        QTest::addColumn<Scheme>("scheme");
        QTest::addColumn<Hash>("hash");
        QTest::addColumn<int>("length"); // of the signature
        QTest::newRow("P-256") << Curve::P256 << Scheme::Ecdsa << Hash::Sha256 << 64;
        QTest::newRow("P-384") << Curve::P384 << Scheme::Ecdsa << Hash::Sha384 << 96;
        QTest::newRow("P-521") << Curve::P521 << Scheme::Ecdsa << Hash::Sha512 << 132;
        QTest::newRow("Ed25519") << Curve::Ed25519 << Scheme::Eddsa << Hash::Sha512 << 64;
        QTest::newRow("Ed448") << Curve::Ed448 << Scheme::Eddsa << Hash::Shake256 << 114;
    }

    void verifiesWhatItSigned()
    {
        QFETCH(const Curve, curve);
        QFETCH(const Scheme, scheme);
        QFETCH(const Hash, hash);
        QFETCH(const int, length);
        const Key pair = Key::generate(curve);
        const auto half
            = scheme == Scheme::Ecdsa ? Key::ec(curve, pair.x(), pair.y()) : Key::okp(curve, pair.x());
        QVERIFY(half);
        for (int round = 0; round < 50; ++round) { // some r and s start with zeros
            const QByteArray signature = pair.sign(scheme, hash, text);
            QCOMPARE(signature.size(), length);
            QVERIFY(half->verify(scheme, hash, text, signature));
        }
    }

    void refusesAnyOtherSignature_data() { verifiesWhatItSigned_data(); }

    void refusesAnyOtherSignature()
    {
        QFETCH(const Curve, curve);
        QFETCH(const Scheme, scheme);
        QFETCH(const Hash, hash);
        const Key pair = Key::generate(curve);
        const QByteArray signature = pair.sign(scheme, hash, text);
        QVERIFY(!pair.verify(scheme, hash, "signed texT", signature));
        QVERIFY(!pair.verify(scheme, hash, "", signature));
        QVERIFY(!Key::generate(curve).verify(scheme, hash, text, signature));
        for (qsizetype i = 0; i < signature.size(); ++i) {
            QByteArray changed = signature;
            changed[i] = char(changed[i] ^ 1);
            QVERIFY(!pair.verify(scheme, hash, text, changed));
        }
        for (qsizetype length = 0; length < signature.size(); ++length)
            QVERIFY(!pair.verify(scheme, hash, text, signature.first(length)));
        QVERIFY(!pair.verify(scheme, hash, text, signature + '\0'));
        QVERIFY(!pair.verify(scheme, hash, text, '\0' + signature));
    }

    void refusesAnotherScheme()
    {
        const Key ec = Key::generate(Curve::P256);
        const Key okp = Key::generate(Curve::Ed25519);
        const QByteArray signature = ec.sign(Scheme::Ecdsa, Hash::Sha256, text);
        for (const Scheme scheme : {Scheme::RsaPkcs1, Scheme::RsaPss, Scheme::Eddsa})
            QVERIFY(!ec.verify(scheme, Hash::Sha256, text, signature));
        for (const Scheme scheme : {Scheme::RsaPkcs1, Scheme::RsaPss, Scheme::Ecdsa})
            QVERIFY(!okp.verify(scheme, Hash::Sha256, text, signature));
        QVERIFY(!ec.verify(Scheme::Ecdsa, Hash::Sha384, text, signature));
    }

    void refusesMalformedEcdsaSignatures_data()
    {
        QTest::addColumn<QByteArray>("r");
        QTest::addColumn<QByteArray>("s");
        const QByteArray zero(32, '\0');
        const QByteArray one = QByteArray(31, '\0') + '\1';
        const QByteArray all(32, '\xFF');
        QTest::newRow("r and s 0") << zero << zero; // CVE-2022-21449
        QTest::newRow("r 0") << zero << one;
        QTest::newRow("s 0") << one << zero;
        QTest::newRow("r and s the order") << order << order;
        QTest::newRow("r the order") << order << one;
        QTest::newRow("s the order") << one << order;
        QTest::newRow("r 0, s the order") << zero << order;
        QTest::newRow("r and s 1") << one << one;
        QTest::newRow("all bits") << all << all;
    }

    void refusesMalformedEcdsaSignatures()
    {
        QFETCH(const QByteArray, r);
        QFETCH(const QByteArray, s);
        const Key key = Key::generate(Curve::P256);
        QVERIFY(!key.verify(Scheme::Ecdsa, Hash::Sha256, text, r + s));
        QVERIFY(!key.verify(Scheme::Ecdsa, Hash::Sha256, QByteArray(32, '\0'), r + s));
    }

    void refusesEcdsaInDer()
    {
        const Key key = Key::generate(Curve::P256);
        for (int round = 0; round < 20; ++round) {
            const QByteArray signature = key.sign(Scheme::Ecdsa, Hash::Sha256, text);
            QVERIFY(key.verify(Scheme::Ecdsa, Hash::Sha256, text, signature));
            QVERIFY(!key.verify(Scheme::Ecdsa, Hash::Sha256, text, der(signature)));
        }
    }

    void refusesEcdsaHalvesOfAnotherLength()
    {
        const Key key = Key::generate(Curve::P256);
        const QByteArray signature = key.sign(Scheme::Ecdsa, Hash::Sha256, text);
        const QByteArray r = signature.first(32);
        const QByteArray s = signature.last(32);
        QVERIFY(!key.verify(Scheme::Ecdsa, Hash::Sha256, text, '\0' + r + '\0' + s));
        QVERIFY(!key.verify(Scheme::Ecdsa, Hash::Sha256, text, s + r));
    }

    void refusesUnfitRsaKeys_data()
    {
        QTest::addColumn<QByteArray>("modulus");
        QTest::addColumn<QByteArray>("exponent");
        const QByteArray usual = fromHex("010001");
        const QByteArray odd = QByteArray(256, '\xFF');
        QTest::newRow("nothing") << QByteArray() << usual;
        QTest::newRow("no exponent") << odd << QByteArray();
        QTest::newRow("512 bits") << odd.first(64) << usual;
        QTest::newRow("1024 bits") << odd.first(128) << usual;
        QTest::newRow("2047 bits") << '\x7F' + odd.first(255) << usual;
        QTest::newRow("1024 bits behind zeros") << QByteArray(128, '\0') + odd.first(128) << usual;
        QTest::newRow("16392 bits") << QByteArray(2049, '\xFF') << usual;
        QTest::newRow("a mebibyte") << QByteArray(1 << 20, '\xFF') << usual;
        QTest::newRow("even modulus") << odd.first(255) + '\xFE' << usual;
        QTest::newRow("exponent 0") << odd << fromHex("00");
        QTest::newRow("exponent 1") << odd << fromHex("01");
        QTest::newRow("exponent 2") << odd << fromHex("02");
        QTest::newRow("even exponent") << odd << fromHex("010000");
        QTest::newRow("exponent as large as the modulus") << odd << odd;
        QTest::newRow("exponent of a mebibyte") << odd << QByteArray(1 << 20, '\xFF');
    }

    void refusesUnfitRsaKeys()
    {
        QFETCH(const QByteArray, modulus);
        QFETCH(const QByteArray, exponent);
        const auto key = Key::rsa(modulus, exponent);
        QVERIFY(!key);
        QCOMPARE(key.error().code, QStringLiteral("key.rsa"));
    }

    void takesRsaKeysWithinTheLimits()
    {
        QCOMPARE(Key::rsa(QByteArray(256, '\xFF'), fromHex("03"))->bits(), 2048);
        QCOMPARE(Key::rsa(QByteArray(2048, '\xFF'), fromHex("010001"))->bits(), 16384);
    }

    void refusesPointsOffTheCurve()
    {
        const Key key = Key::generate(Curve::P256);
        QVERIFY(Key::ec(Curve::P256, key.x(), key.y()));
        QByteArray y = key.y();
        y.back() = char(y.back() ^ 1);
        const QByteArray prime = fromHex("ffffffff00000001000000000000000000000000ffffffffffffffffffffffff");
        const QList<QPair<QByteArray, QByteArray>> points {{key.x(), y}, {key.y(), key.x()},
            {QByteArray(32, '\0'), QByteArray(32, '\0')}, {prime, key.y()}, {key.x(), prime}};
        for (const auto &[px, py] : points) {
            const auto off = Key::ec(Curve::P256, px, py);
            QVERIFY(!off);
            QCOMPARE(off.error().code, QStringLiteral("key.ec"));
        }
    }

    void refusesCoordinatesOfAnotherLength()
    {
        const Key key = Key::generate(Curve::P256);
        const auto refused = [](Curve curve, const QByteArray &x, const QByteArray &y) {
            const auto result = Key::ec(curve, x, y);
            return !result && result.error().code == QStringLiteral("key.ec");
        };
        QVERIFY(refused(Curve::P256, '\0' + key.x(), '\0' + key.y()));
        QVERIFY(refused(Curve::P256, key.x().first(31), key.y()));
        QVERIFY(refused(Curve::P256, key.x(), {}));
        QVERIFY(refused(Curve::P384, key.x(), key.y()));
        QVERIFY(refused(Curve::Ed25519, key.x(), key.y()));
    }

    void refusesEdwardsKeysOfAnotherLength()
    {
        const QByteArray x = Key::generate(Curve::Ed25519).x();
        const auto refused = [](Curve curve, const QByteArray &point) {
            const auto result = Key::okp(curve, point);
            return !result && result.error().code == QStringLiteral("key.okp");
        };
        QVERIFY(refused(Curve::Ed25519, x.first(31)));
        QVERIFY(refused(Curve::Ed25519, x + '\0'));
        QVERIFY(refused(Curve::Ed25519, {}));
        QVERIFY(refused(Curve::Ed448, x));
        QVERIFY(refused(Curve::P256, x));
    }

    void tellsItsNumbers()
    {
        QCOMPARE(Key::generate(Curve::P256).bits(), 256);
        const Key wide = Key::generate(Curve::P521);
        QCOMPARE(wide.x().size(), 66);
        QCOMPARE(wide.y().size(), 66);
        const Key edwards = Key::generate(Curve::Ed448);
        QCOMPARE(edwards.x().size(), 57);
        QVERIFY(edwards.y().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestKey)
#include "tst_key.moc"
