// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/digest.h"
#include "jose/base64url.h"
#include "jose/keymaterial.h"

#include <QTest>

using jose::Jwk;
using jose::Jwt;
using jose::KeyMaterial;

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

QByteArray macToken(const char *alg, crypto::Hash hash, const QByteArray &secret, const char *payload = "{}")
{
    const QByteArray input
        = jose::base64url(QByteArray("{\"alg\":\"") + alg + "\"}") + '.' + jose::base64url(payload);
    return input + '.' + jose::base64url(crypto::hmac(hash, crypto::Secret(secret), input));
}

QString verdict(const QByteArray &token, const QByteArray &keys)
{
    const auto material = KeyMaterial::parse(keys);
    if (!material)
        return material.error().code;
    const auto verified = material->verify(Jwt::inspect(token).value());
    return verified ? QString() : verified.error().code;
}

} // namespace

class TestKeyMaterial : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verifiesWithASecret_data()
    {
        QTest::addColumn<QByteArray>("alg");
        QTest::addColumn<crypto::Hash>("hash");
        QTest::addColumn<int>("least");
        QTest::newRow("HS256") << QByteArray("HS256") << crypto::Hash::Sha256 << 32;
        QTest::newRow("HS384") << QByteArray("HS384") << crypto::Hash::Sha384 << 48;
        QTest::newRow("HS512") << QByteArray("HS512") << crypto::Hash::Sha512 << 64;
    }

    void verifiesWithASecret()
    {
        QFETCH(QByteArray, alg);
        QFETCH(crypto::Hash, hash);
        QFETCH(int, least);
        const QByteArray secret(least, 's');
        const QByteArray token = macToken(alg.constData(), hash, secret);
        QCOMPARE(verdict(token, secret), QString());
        QCOMPARE(verdict(token, secret + '\n'), QString()); // the clipboard's line end
        QCOMPARE(verdict(token, secret + 's'), text("signature.wrong"));
        const QByteArray weak = secret.chopped(1);
        QCOMPARE(verdict(macToken(alg.constData(), hash, weak), weak), text("signature.short_secret"));
    }

    // RFC 8725 section 2.1: the public key as the secret of an HMAC
    void takesNoKeyForASecretAndNoSecretForAKey()
    {
        const auto pair = crypto::Key::generate(crypto::Curve::P256);
        const QByteArray jwk = Jwk::fromKey(pair, {}).toBytes();
        QCOMPARE(verdict(macToken("HS256", crypto::Hash::Sha256, jwk), jwk), text("signature.no_secret"));
        const QByteArray token = jose::sign("{}", text("JWT"), text("ES256"), pair, text("k"));
        QCOMPARE(verdict(token, "a secret of more than thirty-two bytes"), text("signature.kid_unknown"));
    }

    void letsANamelessKeyStandForTheOneTheTokenNames()
    {
        const auto pair = crypto::Key::generate(crypto::Curve::P256);
        const QByteArray token = jose::sign("{}", text("JWT"), text("ES256"), pair, text("named"));
        QCOMPARE(verdict(token, Jwk::fromKey(pair, {}).toBytes()), QString());
        QCOMPARE(verdict(token, Jwk::fromKey(pair, text("named")).toBytes()), QString());
        QCOMPARE(verdict(token, Jwk::fromKey(pair, text("other")).toBytes()), text("signature.kid_unknown"));
        QCOMPARE(
            verdict(token, "{\"keys\":[" + Jwk::fromKey(pair, text("named")).toBytes() + "]}"), QString());
        const auto stranger = crypto::Key::generate(crypto::Curve::P256);
        QCOMPARE(verdict(token, Jwk::fromKey(stranger, {}).toBytes()), text("signature.wrong"));
    }

    void verifiesES256K()
    {
        const auto pair = crypto::Key::generate(crypto::Curve::Secp256k1);
        const QByteArray token = jose::sign("{}", text("JWT"), text("ES256K"), pair, text("k"));
        QCOMPARE(verdict(token, Jwk::fromKey(pair, text("k")).toBytes()), QString());
        const auto other = crypto::Key::generate(crypto::Curve::P256);
        QCOMPARE(verdict(token, Jwk::fromKey(other, {}).toBytes()), text("signature.no_key"));
    }

    // RFC 7515 appendix A.5 and its kin: nothing makes these valid
    void neverTakesNone()
    {
        const QByteArray payload = "." + jose::base64url("{}") + ".";
        for (const char *alg : {"none", "None", "NONE", "", "hs256"}) {
            const QByteArray token = jose::base64url(QByteArray("{\"alg\":\"") + alg + "\"}") + payload;
            QCOMPARE(verdict(token, "a secret of more than thirty-two bytes"), text("signature.alg"));
        }
    }

    void refusesWhatIsNoKey_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing") << QByteArray(" \n") << text("key.empty");
        QTest::newRow("too much") << QByteArray(KeyMaterial::largest + 1, 'x') << text("key.size");
        QTest::newRow("half a JSON") << QByteArray("{\"kty\":") << text("json.syntax");
        QTest::newRow("no key in it") << QByteArray("{}") << text("jwk.kty");
        QTest::newRow("no bytes in it") << QByteArray("{\"kty\":\"oct\",\"k\":\"\"}") << text("jwk.member");
        QTest::newRow("no PEM") << QByteArray("-----BEGIN PUBLIC KEY-----\nAAAA") << text("key.pem");
    }

    void refusesWhatIsNoKey()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        const auto material = KeyMaterial::parse(bytes);
        QVERIFY(!material);
        QCOMPARE(material.error().code, code);
    }

    void verifiesNothingThatWasChanged_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QByteArray>("keys");
        QTest::addColumn<int>("changes"); // 100,000 together, more of the quick kind
        const QByteArray secret(32, 's');
        QTest::newRow("HS256") << macToken("HS256", crypto::Hash::Sha256, secret, "{\"sub\":\"ana\"}")
                               << secret << 80'000;
        for (const auto &[alg, curve] :
            {std::pair("EdDSA", crypto::Curve::Ed25519), {"ES256", crypto::Curve::P256}}) {
            const auto pair = crypto::Key::generate(curve);
            QTest::newRow(alg) << jose::sign(
                "{\"sub\":\"ana\",\"exp\":1}", text("JWT"), text(alg), pair, text("k"))
                               << Jwk::fromKey(pair, text("k")).toBytes() << 10'000;
        }
    }

    void verifiesNothingThatWasChanged()
    {
        QFETCH(QByteArray, token);
        QFETCH(QByteArray, keys);
        QFETCH(int, changes);
        const auto material = KeyMaterial::parse(keys).value();
        QVERIFY(material.verify(Jwt::inspect(token).value()));
        quint32 seed = 1;
        const auto random = [&seed](qsizetype below) {
            seed = seed * 1664525 + 1013904223;
            return qsizetype((seed >> 8) % quint32(below));
        };
        static constexpr char alphabet[]
            = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.";
        int read = 0;
        for (int i = 0; i < changes; ++i) {
            QByteArray changed = token;
            for (qsizetype n = random(3) + 1; n > 0; --n)
                changed[random(changed.size())] = alphabet[random(65)];
            const auto jwt = Jwt::inspect(changed);
            if (!jwt || changed == token)
                continue;
            ++read;
            QVERIFY2(!material.verify(*jwt), changed.constData());
        }
        QVERIFY(read > changes / 10);
    }
};

QTEST_GUILESS_MAIN(TestKeyMaterial)
#include "tst_keymaterial.moc"
