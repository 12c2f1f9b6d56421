// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/base64url.h"
#include "jose/jwk.h"
#include "rsatokens.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using base::Json;
using crypto::Curve;
using crypto::Key;
using jose::Jwk;
using jose::JwkSet;

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

base::Result<Jwk> parsed(const QByteArray &json)
{
    return Jwk::parse(Json::parse(json, base::Json::Duplicates::Keep).value());
}

const QByteArray p256
    = "\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU\","
      "\"y\":\"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0\"";
const QByteArray ed25519
    = "\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo\"";
const QByteArray rsa = QByteArray("\"kty\":\"RSA\",\"e\":\"AQAB\",\"n\":\"") + rsatokens::modulus + '"';

QByteArray keySet(const QByteArrayList &keys)
{
    return "{\"keys\":[" + keys.join(',') + "]}";
}

} // namespace

class TestJwk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAllOfAKey()
    {
        const auto whole
            = parsed('{' + p256 + R"(,"kid":"k1","alg":"ES256","use":"sig","key_ops":["verify"]})");
        QVERIFY(whole);
        QCOMPARE(whole->kty, text("EC"));
        QCOMPARE(whole->crv, text("P-256"));
        QCOMPARE(whole->kid, text("k1"));
        QCOMPARE(whole->alg, text("ES256"));
        QCOMPARE(whole->use, text("sig"));
        QCOMPARE(whole->keyOps, QStringList({text("verify")}));
        QCOMPARE(whole->key.bits(), 256);
    }

    void readsWhatIsOptionalAsEmpty()
    {
        for (const QByteArray &members : {p256, ed25519, rsa}) {
            const auto key = parsed('{' + members + '}');
            QVERIFY(key);
            QVERIFY(key->kid.isEmpty() && key->alg.isEmpty() && key->use.isEmpty() && key->keyOps.isEmpty());
        }
        QVERIFY(parsed('{' + rsa + '}')->crv.isEmpty());
        QCOMPARE(parsed('{' + ed25519 + '}')->crv, text("Ed25519"));
    }

    // RFC 7638 section 3.1
    void hasTheThumbprintOfTheExample()
    {
        const auto key = parsed(
            R"({"kty":"RSA","n":"0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tS)"
            R"(oc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368)"
            R"(QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XP)"
            R"(ksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw","e":"AQAB","alg":"RS256","kid":"2011-04-29"})");
        QVERIFY(key);
        QCOMPARE(key->thumbprint(), QByteArray("NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs"));
    }

    // RFC 8037 appendix A.3
    void hasTheThumbprintOfTheEdwardsExample()
    {
        QCOMPARE(parsed('{' + ed25519 + '}')->thumbprint(),
            QByteArray("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k"));
    }

    void hasOneThumbprintHoweverItIsWritten()
    {
        const QByteArray plain = parsed('{' + p256 + '}')->thumbprint();
        QCOMPARE(parsed("{\"kid\":\"a\",\"use\":\"sig\"," + p256 + '}')->thumbprint(), plain);
        QVERIFY(parsed('{' + ed25519 + '}')->thumbprint() != plain);
        const auto n = jose::fromBase64url(rsatokens::modulus);
        const QByteArray padded
            = "{\"kty\":\"RSA\",\"e\":\"AAEAAQ\",\"n\":\"" + jose::base64url('\0' + *n) + "\"}";
        QCOMPARE(parsed(padded)->thumbprint(), parsed('{' + rsa + '}')->thumbprint());
    }

    void writesWhatItReads()
    {
        const QList<QPair<Curve, const char *>> curves {{Curve::P256, "ES256"}, {Curve::P384, "ES384"},
            {Curve::P521, "ES512"}, {Curve::Ed25519, "EdDSA"}, {Curve::Ed448, "EdDSA"}};
        for (const auto &[curve, alg] : curves) {
            const Jwk made = Jwk::fromKey(Key::generate(curve), text("k \"1\""));
            const QByteArray bytes = made.toBytes();
            QVERIFY(!QJsonDocument::fromJson(bytes).object().contains(text("d")));
            const auto read = parsed(bytes);
            QVERIFY(read);
            QCOMPARE(read->thumbprint(), made.thumbprint());
            QCOMPARE(read->kid, text("k \"1\""));
            QCOMPARE(read->alg, text(alg));
            QCOMPARE(read->use, text("sig"));
            QCOMPARE(read->crv, made.crv);
        }
    }

    void neverReadsThePrivateHalf()
    {
        const auto key = parsed('{' + p256 + R"(,"d":"jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI"})");
        QVERIFY(key);
        QVERIFY(key->key.toPkcs8().isEmpty());
        QVERIFY(!key->toBytes().contains("\"d\""));
    }

    void refusesUnfitKeys_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QByteArray &members, const char *code) {
            QTest::newRow(name) << members << text(code);
        };
        QByteArray offCurve = p256;
        offCurve.replace("x_FEzRu9", "x_FEzRu8");
        QByteArray swapped = p256;
        swapped.replace("P-256", "P-384");
        row("nothing", "", "jwk.kty");
        row("one name twice", R"("kty":"oct","kty":"EC")", "jwk.duplicate");
        row("symmetric", R"("kty":"oct","k":"AAAA")", "jwk.kty");
        row("unknown kty", R"("kty":"AKP","alg":"ML-DSA-44")", "jwk.kty");
        row("kty in another case", R"("kty":"rsa","n":"AQAB","e":"AQAB")", "jwk.kty");
        row("kty a number", R"("kty":1)", "jwk.member");
        row("EC without crv", R"("kty":"EC","x":"AA","y":"AA")", "jwk.crv");
        row("P-192", R"("kty":"EC","crv":"P-192","x":"AA","y":"AA")", "jwk.crv");
        row("Edwards curve as EC", R"("kty":"EC","crv":"Ed25519","x":"AA","y":"AA")", "jwk.crv");
        row("X25519", R"("kty":"OKP","crv":"X25519","x":"AA")", "jwk.crv");
        row("P-256 as OKP", R"("kty":"OKP","crv":"P-256","x":"AA")", "jwk.crv");
        row("no x", R"("kty":"EC","crv":"P-256","y":"AA")", "jwk.member");
        row("no y", R"("kty":"EC","crv":"P-256","x":"AA")", "jwk.member");
        row("x a number", R"("kty":"OKP","crv":"Ed25519","x":5)", "jwk.member");
        row("x with padding", R"("kty":"OKP","crv":"Ed25519","x":"AA==")", "jwk.member");
        row("short x", R"("kty":"OKP","crv":"Ed25519","x":"AAAA")", "key.okp");
        row("short coordinates", R"("kty":"EC","crv":"P-256","x":"AA","y":"AA")", "key.ec");
        row("off the curve", offCurve, "key.ec");
        row("another curve", swapped, "key.ec");
        row("no modulus", R"("kty":"RSA","e":"AQAB")", "jwk.member");
        row("no exponent", QByteArray(R"("kty":"RSA","n":")") + rsatokens::modulus + '"', "jwk.member");
        row("1024 bits", QByteArray(R"("kty":"RSA","e":"AQAB","n":")") + rsatokens::shortModulus + '"',
            "key.rsa");
        row("exponent 1", QByteArray(R"("kty":"RSA","e":"AQ","n":")") + rsatokens::modulus + '"', "key.rsa");
        row("empty modulus", R"("kty":"RSA","e":"AQAB","n":"")", "key.rsa");
        row("modulus in base64", R"("kty":"RSA","e":"AQAB","n":"+/+/")", "jwk.member");
        row("kid a number", p256 + R"(,"kid":1)", "jwk.member");
        row("kid of over a kibibyte", p256 + ",\"kid\":\"" + QByteArray(1025, 'k') + '"', "jwk.member");
        row("use an array", p256 + R"(,"use":["sig"])", "jwk.member");
        row("alg null", p256 + R"(,"alg":null)", "jwk.member");
        row("key_ops a string", p256 + R"(,"key_ops":"verify")", "jwk.member");
    }

    void refusesUnfitKeys()
    {
        QFETCH(const QByteArray, members);
        QFETCH(const QString, code);
        const auto key = parsed('{' + members + '}');
        QVERIFY(!key);
        QCOMPARE(key.error().code, code);
    }

    void keepsTheGoodKeysOfASet()
    {
        const auto set
            = JwkSet::parse(keySet({'{' + p256 + ",\"kid\":\"a\"}", "{\"kty\":\"oct\",\"k\":\"AAAA\"}", "5",
                "null", "{}", "{\"kty\":\"RSA\"}", '{' + rsa + ",\"kid\":\"b\"}"}));
        QVERIFY(set);
        QCOMPARE(set->keys().size(), 2);
        QVERIFY(set->hasKeyId(text("a")) && set->hasKeyId(text("b")));
        QVERIFY(!set->hasKeyId(text("A")) && !set->hasKeyId(text("c")));
        const auto skipped = JwkSet::parse(keySet({"{\"kty\":\"oct\",\"kid\":\"s\"}",
            "{\"kty\":\"RSA\",\"kid\":\"t\",\"kid\":\"t\"}", '{' + p256 + ",\"kid\":\"a\"}"}));
        QVERIFY(skipped);
        QCOMPARE(skipped->whySkipped(text("s")), text("jwk.kty"));
        QCOMPARE(skipped->whySkipped(text("t")), text("jwk.duplicate"));
        QCOMPARE(skipped->whySkipped(text("a")), QString());
        QVERIFY(JwkSet::parse(keySet({})).value().keys().isEmpty());
    }

    void refusesWhatIsNoSet_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        const QByteArrayList many(101, "{}");
        QTest::newRow("no keys") << QByteArray("{}") << text("jwks.keys");
        QTest::newRow("keys an object") << QByteArray("{\"keys\":{}}") << text("jwks.keys");
        QTest::newRow("a bare array") << QByteArray("[]") << text("jwks.keys");
        QTest::newRow("HTML") << QByteArray("<html>") << text("json.syntax");
        QTest::newRow("keys twice") << QByteArray("{\"keys\":[],\"keys\":[]}") << text("json.duplicate");
        QTest::newRow("too many") << keySet(many) << text("jwks.size");
        QTest::newRow("too large") << QByteArray("{\"keys\":[]}") + QByteArray(1 << 20, ' ')
                                   << text("jwks.size");
    }

    void refusesWhatIsNoSet()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, code);
        const auto set = JwkSet::parse(bytes);
        QVERIFY(!set);
        QCOMPARE(set.error().code, code);
    }
};

QTEST_GUILESS_MAIN(TestJwk)
#include "tst_jwk.moc"
