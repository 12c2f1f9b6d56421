// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/key.h"

#include <QTest>

using namespace crypto;

class Pkcs8Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairComesBackWhole_data()
    {
        QTest::addColumn<Curve>("curve");
        QTest::addColumn<Scheme>("scheme");
        QTest::newRow("P-256") << Curve::P256 << Scheme::Ecdsa;
        QTest::newRow("P-521") << Curve::P521 << Scheme::Ecdsa;
        QTest::newRow("Ed25519") << Curve::Ed25519 << Scheme::Eddsa;
    }

    void pairComesBackWhole()
    {
        QFETCH(Curve, curve);
        QFETCH(Scheme, scheme);
        const Key before = Key::generate(curve);
        const auto after = Key::fromPkcs8(before.toPkcs8().reveal());
        QVERIFY(after);
        QCOMPARE(after->x(), before.x());
        QCOMPARE(after->y(), before.y());
        QVERIFY(before.verify(scheme, Hash::Sha256, "abc", after->sign(scheme, Hash::Sha256, "abc")));
    }

    void publicHalfIsNotAPair()
    {
        const Key pair = Key::generate(Curve::P256);
        QVERIFY(Key::ec(Curve::P256, pair.x(), pair.y())->toPkcs8().isEmpty());
        const Key other = Key::generate(Curve::Ed25519);
        QVERIFY(Key::okp(Curve::Ed25519, other.x())->toPkcs8().isEmpty());
    }

    void refusesAnythingElse()
    {
        const QByteArray whole = Key::generate(Curve::P256).toPkcs8().reveal().toByteArray();
        for (qsizetype length = 0; length < whole.size(); ++length)
            QCOMPARE(Key::fromPkcs8(whole.left(length)).error().code, QStringLiteral("key.pkcs8"));
        QVERIFY(!Key::fromPkcs8(whole + '\0'));
        QVERIFY(!Key::fromPkcs8({}));
        QVERIFY(Key::fromPkcs8(whole));
    }
};

QTEST_GUILESS_MAIN(Pkcs8Test)
#include "tst_pkcs8.moc"
