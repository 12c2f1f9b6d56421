// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/signature.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using crypto::Curve;
using crypto::Key;
using jose::Jwk;
using jose::JwkSet;
using jose::Jwt;
using namespace Qt::StringLiterals;

namespace {

const Key &rsaPair()
{
    static const Key pair = Key::generateRsa(2048);
    return pair;
}

QString fault(const QByteArray &token, const Key &key, const QString &algorithm)
{
    const auto jwt = Jwt::parse(token);
    if (!jwt)
        return jwt.error().code;
    const auto verified = jose::verifySignature(*jwt, JwkSet({Jwk::fromKey(key, {})}), {algorithm});
    return verified ? QString() : verified.error().code;
}

} // namespace

class TestSigning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheAlgorithmsOfAKey_data()
    {
        QTest::addColumn<Key>("key");
        QTest::addColumn<QStringList>("algorithms");
        QTest::newRow("P-256") << Key::generate(Curve::P256) << QStringList {u"ES256"_s};
        QTest::newRow("P-384") << Key::generate(Curve::P384) << QStringList {u"ES384"_s};
        QTest::newRow("P-521") << Key::generate(Curve::P521) << QStringList {u"ES512"_s};
        QTest::newRow("secp256k1") << Key::generate(Curve::Secp256k1) << QStringList {u"ES256K"_s};
        QTest::newRow("RSA") << rsaPair()
                             << QStringList {
                                    u"PS256"_s, u"PS384"_s, u"PS512"_s, u"RS256"_s, u"RS384"_s, u"RS512"_s};
        // RFC 8037 section 3.1, RFC 9864 section 2.2
        QTest::newRow("Ed25519") << Key::generate(Curve::Ed25519) << QStringList {u"EdDSA"_s, u"Ed25519"_s};
        QTest::newRow("Ed448") << Key::generate(Curve::Ed448) << QStringList {u"EdDSA"_s, u"Ed448"_s};
    }

    void knowsTheAlgorithmsOfAKey()
    {
        QFETCH(const Key, key);
        QTEST(jose::algorithmsOf(key), "algorithms");
    }

    void signsByEachAlgorithmOfAKey_data()
    {
        QTest::addColumn<Key>("pair");
        QTest::newRow("P-256") << Key::generate(Curve::P256);
        QTest::newRow("P-384") << Key::generate(Curve::P384);
        QTest::newRow("P-521") << Key::generate(Curve::P521);
        QTest::newRow("secp256k1") << Key::generate(Curve::Secp256k1);
        QTest::newRow("RSA") << rsaPair();
        QTest::newRow("Ed25519") << Key::generate(Curve::Ed25519);
        QTest::newRow("Ed448") << Key::generate(Curve::Ed448);
    }

    void signsByEachAlgorithmOfAKey()
    {
        QFETCH(const Key, pair);
        const QStringList algorithms = jose::algorithmsOf(pair);
        QVERIFY(!algorithms.isEmpty());
        for (const QString &algorithm : algorithms) {
            const QByteArray token = jose::sign(R"({"sub":"ana"})", u"JWT"_s, algorithm, pair, u"k"_s);
            Jwk known = Jwk::fromKey(pair, u"k"_s);
            known.alg.clear(); // any that it can
            QVERIFY(jose::verifySignature(*Jwt::parse(token), JwkSet({known}), {algorithm}));
            QByteArray other = token;
            other.replace(token.split('.')[1], "eyJzdWIiOiJiZW4ifQ");
            const auto forged = jose::verifySignature(*Jwt::parse(other), JwkSet({known}), {algorithm});
            QVERIFY(!forged);
            QCOMPARE(forged.error().code, u"signature.wrong"_s);
        }
    }

    // RFC 7518 sections 3.3 and 3.5
    void signsRsaBothWays()
    {
        for (const QString &algorithm : {u"RS256"_s, u"PS256"_s}) {
            const QByteArray token = jose::sign("{}", QJsonObject {{u"alg"_s, algorithm}}, rsaPair());
            QCOMPARE(fault(token, rsaPair(), algorithm), QString());
            QCOMPARE(fault(token, Key::generateRsa(2048), algorithm), u"signature.wrong"_s);
            QCOMPARE(fault(token, rsaPair(), u"RS384"_s), u"signature.alg"_s);
        }
        const QByteArray salted = jose::sign("{}", QJsonObject {{u"alg"_s, u"PS256"_s}}, rsaPair());
        QVERIFY(salted != jose::sign("{}", QJsonObject {{u"alg"_s, u"PS256"_s}}, rsaPair()));
    }

    void signsTheHeaderAsItIsGiven()
    {
        const Key pair = Key::generate(Curve::P256);
        const QJsonObject header {{u"alg"_s, u"ES256"_s}, {u"typ"_s, u"dpop+jwt"_s},
            {u"jwk"_s, QJsonObject {{u"kty"_s, u"EC"_s}}}, {u"odd"_s, QJsonArray {1, u"\",\u00fc"_s}}};
        const QByteArray claims = "{ \"sub\" : \"ana\" }"; // as written
        const QByteArray token = jose::sign(claims, header, pair);
        const auto jwt = Jwt::parse(token);
        QVERIFY(jwt);
        QCOMPARE(QJsonDocument::fromJson(jwt->header().toBytes()).object(), header);
        QCOMPARE(jwt->payload(), claims);
        QCOMPARE(fault(token, pair, u"ES256"_s), QString());
        QVERIFY(!token.contains('=') && !token.contains('\n'));
    }
};

QTEST_GUILESS_MAIN(TestSigning)
#include "tst_signing.moc"
