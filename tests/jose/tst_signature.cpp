// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/base64url.h"
#include "jose/signature.h"
#include "rsatokens.h"

#include <QMessageAuthenticationCode>
#include <QTest>

using crypto::Curve;
using crypto::Hash;
using crypto::Key;
using crypto::Scheme;
using jose::base64url;
using jose::Jwk;
using jose::JwkSet;
using jose::Jwt;

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

Jwk parsed(const QByteArray &json)
{
    return Jwk::parse(base::Json::parse(json).value()).value();
}

Jwk rsaKey(const QByteArray &more = {})
{
    return parsed(
        QByteArray("{\"kty\":\"RSA\",\"e\":\"AQAB\",\"n\":\"") + rsatokens::modulus + '"' + more + '}');
}

// The code of the failure, or nothing.
QString verdict(
    const QByteArray &token, const JwkSet &keys, const QStringList &allowed = jose::knownAlgorithms())
{
    const auto jwt = Jwt::parse(token);
    if (!jwt)
        return jwt.error().code;
    const auto key = jose::verifySignature(*jwt, keys, allowed);
    if (!key && key.error().kind != base::Error::Kind::NotGenuine)
        return text("another kind");
    return key ? QString() : key.error().code;
}

// A pair on P-256 and what is signed with it, whatever the header says.
struct Signer
{
    Key pair = Key::generate(Curve::P256);
    Jwk jwk = Jwk::fromKey(pair, text("k"));
    JwkSet keys = JwkSet({jwk});

    QByteArray token(const QByteArray &header, const QByteArray &claims = "{}") const
    {
        const QByteArray input = base64url(header) + '.' + base64url(claims);
        return input + '.' + base64url(pair.sign(Scheme::Ecdsa, Hash::Sha256, input));
    }
};

} // namespace

class TestSignature : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verifiesRsa_data()
    {
        QTest::addColumn<QByteArray>("token");
        for (const auto &row : rsatokens::right)
            QTest::newRow(row.name) << QByteArray(row.token);
    }

    void verifiesRsa()
    {
        QFETCH(const QByteArray, token);
        QCOMPARE(verdict(token, JwkSet({rsaKey()})), QString());
        QByteArray forged = token;
        forged.replace(base64url(R"({"sub":"alice"})"), base64url(R"({"sub":"mallo"})"));
        QCOMPARE(verdict(forged, JwkSet({rsaKey()})), text("signature.wrong"));
        QCOMPARE(verdict(token.first(token.size() - 2), JwkSet({rsaKey()})), text("signature.wrong"));
        QCOMPARE(
            verdict(token.first(token.lastIndexOf('.') + 1), JwkSet({rsaKey()})), text("signature.wrong"));
    }

    void refusesRsaMadeOtherwise_data()
    {
        QTest::addColumn<QByteArray>("token");
        for (const auto &row : rsatokens::wrong)
            QTest::newRow(row.name) << QByteArray(row.token);
    }

    void refusesRsaMadeOtherwise()
    {
        QFETCH(const QByteArray, token);
        QCOMPARE(verdict(token, JwkSet({rsaKey()})), text("signature.wrong"));
    }

    void verifiesWhatItSigned_data()
    {
        QTest::addColumn<Curve>("curve");
        QTest::addColumn<QString>("alg");
        QTest::newRow("ES256") << Curve::P256 << text("ES256");
        QTest::newRow("ES384") << Curve::P384 << text("ES384");
        QTest::newRow("ES512") << Curve::P521 << text("ES512");
        QTest::newRow("ES256K") << Curve::Secp256k1 << text("ES256K");
        QTest::newRow("Ed25519") << Curve::Ed25519 << text("EdDSA");
        QTest::newRow("Ed448") << Curve::Ed448 << text("EdDSA");
    }

    void verifiesWhatItSigned()
    {
        QFETCH(const Curve, curve);
        QFETCH(const QString, alg);
        const Key pair = Key::generate(curve);
        const QByteArray token = jose::sign(R"({"sub":"alice"})", text("at+jwt"), alg, pair, text("k"));
        const auto jwt = Jwt::parse(token);
        QCOMPARE(jwt->algorithm(), alg);
        QCOMPARE(jwt->keyId(), text("k"));
        QCOMPARE(jwt->type(), text("at+jwt"));
        QCOMPARE(jwt->subject(), text("alice"));
        const Jwk own = Jwk::fromKey(pair, text("k"));
        const auto key = jose::verifySignature(*jwt, JwkSet({own}), {alg});
        QVERIFY(key);
        QCOMPARE(key->thumbprint(), own.thumbprint());
        const Jwk other = Jwk::fromKey(Key::generate(curve), text("k"));
        QCOMPARE(verdict(token, JwkSet({other})), text("signature.wrong"));
    }

    // RFC 9864: names for one curve alone
    void tellsEdwardsCurvesByName()
    {
        const Key pair = Key::generate(Curve::Ed25519);
        Jwk jwk = Jwk::fromKey(pair, text("k"));
        jwk.alg.clear();
        const auto signedAs
            = [&pair](const char *alg) { return jose::sign("{}", text("JWT"), text(alg), pair, text("k")); };
        QCOMPARE(verdict(signedAs("Ed25519"), JwkSet({jwk})), QString());
        QCOMPARE(verdict(signedAs("EdDSA"), JwkSet({jwk})), QString());
        QCOMPARE(verdict(signedAs("Ed448"), JwkSet({jwk})), text("signature.no_key"));
        jwk.alg = text("EdDSA");
        QCOMPARE(verdict(signedAs("Ed25519"), JwkSet({jwk})), text("signature.no_key"));
    }

    void refusesAlgorithms_data()
    {
        QTest::addColumn<QByteArray>("alg");
        for (const char *alg : {"\"none\"", "\"None\"", "\"NONE\"", "\"nOnE\"", "\"\"", "\"HS256\"",
                 "\"HS384\"", "\"HS512\"", "\"es256\"", "\"ES256 \"", "\" ES256\"", "\"ES256\\u0000\"",
                 "\"RSA-OAEP\"", "\"dir\"", "null", "true", "[\"ES256\"]", "{\"alg\":\"ES256\"}", "256"})
            QTest::newRow(alg) << QByteArray(alg);
    }

    void refusesAlgorithms()
    {
        QFETCH(const QByteArray, alg);
        const Signer signer;
        const QByteArray token = signer.token("{\"alg\":" + alg + '}');
        QCOMPARE(verdict(token, signer.keys), text("signature.alg"));
        const QStringList allowing {
            text("none"), text("None"), text("NONE"), text("HS256"), text("ES256"), QString()};
        QCOMPARE(verdict(token, signer.keys, allowing), text("signature.alg"));
        const QByteArray bare = token.first(token.lastIndexOf('.') + 1);
        QCOMPARE(verdict(bare, signer.keys, allowing), text("signature.alg"));
    }

    void refusesATokenWithoutAlgorithm()
    {
        const Signer signer;
        QCOMPARE(verdict(signer.token("{}"), signer.keys), text("signature.alg"));
    }

    void refusesAnAlgorithmThatIsNotAllowed()
    {
        const Signer signer;
        const QByteArray token = signer.token(R"({"alg":"ES256"})");
        QCOMPARE(verdict(token, signer.keys, {text("ES256")}), QString());
        QCOMPARE(verdict(token, signer.keys, {text("RS256"), text("ES384")}), text("signature.alg"));
        QCOMPARE(verdict(token, signer.keys, {}), text("signature.alg"));
    }

    // CVE-2015-9235: the HMAC of a token under the bytes of the issuer's public key
    void neverTakesAPublicKeyForAnHmacKey()
    {
        const QByteArray input
            = base64url(R"({"alg":"HS256","kid":"k"})") + '.' + base64url(R"({"sub":"mallory"})");
        const Signer signer;
        for (const QByteArray &secret : {signer.jwk.toBytes(), signer.jwk.required, signer.pair.x()}) {
            const QByteArray mac
                = QMessageAuthenticationCode::hash(input, secret, QCryptographicHash::Sha256);
            const QByteArray token = input + '.' + base64url(mac);
            QCOMPARE(verdict(token, signer.keys), text("signature.alg"));
            QCOMPARE(verdict(token, signer.keys, {text("HS256")}), text("signature.alg"));
        }
        QVERIFY(!jose::knownAlgorithms().contains(text("HS256")));
    }

    void refusesCriticalExtensions_data()
    {
        QTest::addColumn<QByteArray>("member");
        for (const char *member : {"\"crit\":[\"exp\"],\"exp\":1", "\"crit\":[\"b64\"],\"b64\":false",
                 "\"crit\":[\"b64\"],\"b64\":true", "\"crit\":[]", "\"crit\":null", "\"crit\":\"b64\"",
                 "\"crit\":{}", "\"crit\":[\"alg\"]", "\"crit\":[\"x\",\"x\"],\"x\":1", "\"crit\":[1]",
                 "\"b64\":false", "\"b64\":null", "\"b64\":\"true\""})
            QTest::newRow(member) << QByteArray(member);
    }

    void refusesCriticalExtensions()
    {
        QFETCH(const QByteArray, member);
        const Signer signer;
        QCOMPARE(
            verdict(signer.token("{\"alg\":\"ES256\"," + member + '}'), signer.keys), text("signature.crit"));
    }

    void refusesEcdsaInDer()
    {
        const Signer signer;
        const QByteArray input = base64url(R"({"alg":"ES256"})") + '.' + base64url("{}");
        const QByteArray zeros = base64url(QByteArray(64, '\0')); // CVE-2022-21449
        QCOMPARE(verdict(input + '.' + zeros, signer.keys), text("signature.wrong"));
        QCOMPARE(verdict(input + ".MAYCAQACAQA", signer.keys), text("signature.wrong")); // r and s 0 in DER
        QCOMPARE(verdict(input + '.', signer.keys), text("signature.wrong"));
    }

    void picksTheKeyByItsId()
    {
        const Signer one;
        Signer two;
        two.jwk.kid = text("other");
        const JwkSet keys({two.jwk, one.jwk});
        QCOMPARE(verdict(one.token(R"({"alg":"ES256","kid":"k"})"), keys), QString());
        QCOMPARE(verdict(one.token(R"({"alg":"ES256","kid":"other"})"), keys), text("signature.wrong"));
        QCOMPARE(verdict(one.token(R"({"alg":"ES256","kid":"K"})"), keys), text("signature.kid_unknown"));
    }

    void refusesStrangeKeyIds_data()
    {
        QTest::addColumn<QByteArray>("kid");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QByteArray &kid, const char *code) {
            QTest::newRow(name) << kid << text(code);
        };
        row("path", "\"../../etc/passwd\"", "signature.kid_unknown");
        row("device", "\"/dev/null\"", "signature.kid_unknown");
        row("SQL", "\"' OR 1=1 --\"", "signature.kid_unknown");
        row("address", "\"https://example.com/key\"", "signature.kid_unknown");
        row("byte order mark in front", "\"\\ufeffk\"", "signature.kid_unknown");
        row("a NUL behind", "\"k\\u0000\"", "signature.kid_unknown");
        row("a mebibyte", '"' + QByteArray(1 << 20, 'k') + '"', "signature.kid");
        row("empty", "\"\"", ""); // a text that names no key: as if none were named
        row("number", "1", "signature.kid");
        row("null", "null", "signature.kid");
        row("array", "[\"k\"]", "signature.kid");
    }

    void refusesStrangeKeyIds()
    {
        QFETCH(const QByteArray, kid);
        QFETCH(const QString, code);
        const Signer signer;
        QCOMPARE(verdict(signer.token("{\"alg\":\"ES256\",\"kid\":" + kid + '}'), signer.keys), code);
    }

    void refusesAnAmbiguousKeyId()
    {
        const Signer one;
        const Signer two;
        const QByteArray token = one.token(R"({"alg":"ES256","kid":"k"})");
        QCOMPARE(verdict(token, JwkSet({one.jwk, two.jwk})), text("signature.key_ambiguous"));
        QCOMPARE(verdict(token, JwkSet({one.jwk, one.jwk})), text("signature.key_ambiguous"));
        // Of another kind, or for another use, it isn't in question.
        QCOMPARE(verdict(token, JwkSet({rsaKey(R"(,"kid":"k")"), one.jwk})), QString());
        Jwk encryption = two.jwk;
        encryption.use = text("enc");
        QCOMPARE(verdict(token, JwkSet({encryption, one.jwk})), QString());
    }

    // RFC 8725 section 3.1
    void letsTheKeyDecide_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<bool>("fits");
        QTest::newRow("nothing said") << QByteArray() << true;
        QTest::newRow("all said") << QByteArray(R"(,"alg":"RS256","use":"sig","key_ops":["verify"])") << true;
        QTest::newRow("more operations") << QByteArray(R"(,"key_ops":["encrypt","verify"])") << true;
        QTest::newRow("no operations") << QByteArray(R"(,"key_ops":[])") << true;
        QTest::newRow("another alg") << QByteArray(R"(,"alg":"RS512")") << false;
        QTest::newRow("PSS") << QByteArray(R"(,"alg":"PS256")") << false;
        QTest::newRow("alg in another case") << QByteArray(R"(,"alg":"rs256")") << false;
        QTest::newRow("for encryption") << QByteArray(R"(,"use":"enc")") << false;
        QTest::newRow("unknown use") << QByteArray(R"(,"use":"SIG")") << false;
        QTest::newRow("other operations") << QByteArray(R"(,"key_ops":["sign"])") << false;
    }

    void letsTheKeyDecide()
    {
        QFETCH(const QByteArray, members);
        QFETCH(const bool, fits);
        const JwkSet keys({rsaKey(members)});
        QCOMPARE(verdict(rsatokens::right[0].token, keys), fits ? QString() : text("signature.no_key"));
    }

    void refusesAKeyOnAnotherCurve()
    {
        const Key wide = Key::generate(Curve::P384);
        const QByteArray token = jose::sign("{}", text("JWT"), text("ES256"), wide, text("k"));
        Jwk jwk = Jwk::fromKey(wide, text("k"));
        jwk.alg.clear();
        QCOMPARE(verdict(token, JwkSet({jwk})), text("signature.no_key"));
    }

    void triesTheFittingKeysWithoutKeyId()
    {
        const Signer signer;
        const QByteArray token = signer.token(R"({"alg":"ES256"})");
        QList<Jwk> others {rsaKey()};
        for (int i = 0; i < 7; ++i)
            others += Signer().jwk;
        QCOMPARE(verdict(token, JwkSet(others + signer.keys.keys())), QString());
        QCOMPARE(verdict(token, JwkSet(others)), text("signature.wrong"));
        others += Signer().jwk;
        QCOMPARE(verdict(token, JwkSet(others + signer.keys.keys())), text("signature.wrong")); // the ninth
        QCOMPARE(verdict(token, JwkSet({rsaKey()})), text("signature.no_key"));
        QCOMPARE(verdict(token, JwkSet()), text("signature.no_key"));
    }

    // RFC 8725 section 3.10
    void neverUsesKeysOfTheTokenItself()
    {
        const Signer mallory;
        const QByteArray own = mallory.jwk.toBytes();
        for (const QByteArray &member : {"\"jwk\":" + own, QByteArray("\"jku\":\"http://127.0.0.1:1/keys\""),
                 QByteArray("\"x5u\":\"http://127.0.0.1:1/chain\""), QByteArray(R"("x5c":["MIIB"])")}) {
            const QByteArray token = mallory.token("{\"alg\":\"ES256\"," + member + '}');
            QCOMPARE(verdict(token, JwkSet()), text("signature.no_key"));
            QCOMPARE(verdict(token, Signer().keys), text("signature.wrong"));
            QCOMPARE(verdict(token, mallory.keys), QString()); // no harm where the key is the issuer's
        }
    }

    void tellsTheHashOfAnAlgorithm()
    {
        const auto hash = [](const QByteArray &alg, qsizetype signature = 64) {
            return jose::hashOf(Jwt::parse(jose::base64url("{\"alg\":\"" + alg + "\"}") + ".e30."
                + jose::base64url(QByteArray(signature, 'x')))
                                    .value());
        };
        QCOMPARE(hash("RS256"), Hash::Sha256);
        QCOMPARE(hash("PS384"), Hash::Sha384);
        QCOMPARE(hash("RS512"), Hash::Sha512);
        QCOMPARE(hash("HS384"), Hash::Sha384);
        QCOMPARE(hash("EdDSA"), Hash::Sha512);
        QCOMPARE(hash("EdDSA", 114), Hash::Shake256);
        QCOMPARE(hash("Ed448", 114), Hash::Shake256);
        QCOMPARE(hash("none"), std::nullopt);
    }

    void escapesAKeyIdItSignsWith()
    {
        const Key pair = Key::generate(Curve::P256);
        const QString kid = text("\",\"alg\":\"none");
        const auto jwt = Jwt::parse(jose::sign("{}", text("JWT"), text("ES256"), pair, kid));
        QVERIFY(jwt);
        QCOMPARE(jwt->keyId(), kid);
        QCOMPARE(jwt->algorithm(), text("ES256"));
    }
};

QTEST_GUILESS_MAIN(TestSignature)
#include "tst_signature.moc"
