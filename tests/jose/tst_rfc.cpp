// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/base64url.h"
#include "jose/signature.h"

#include <QTest>

using crypto::Hash;
using crypto::Key;
using crypto::Scheme;
using jose::fromBase64url;
using jose::Jwk;
using jose::JwkSet;
using jose::Jwt;

namespace {

const QByteArray claims
    = "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ";

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

Jwk parsed(const QByteArray &json)
{
    return Jwk::parse(base::Json::parse(json).value()).value();
}

} // namespace

// The worked examples of the standards.
class TestRfc : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verifiesAppendixAOfRfc7515_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("alg");
        QTest::newRow("A.2, RS256")
            << "eyJhbGciOiJSUzI1NiJ9." + claims
                + ".cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_"
                  "O8W2Fp5jujG"
                  "bds9uJdbF9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_"
                  "nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0"
                  "GarZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-"
                  "eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6Lb"
                  "gGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw"
            << QByteArray("{\"kty\":\"RSA\",\"e\":\"AQAB\",\"n\":\""
                          "ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-"
                          "4qPCJrcS2mJPMEzP1Pt0Bm"
                          "4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-"
                          "bSf63kpaSHSXndS5z5"
                          "rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_"
                          "I5IhlJH7aGh"
                          "yxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ\"}")
            << text("RS256");
        QTest::newRow("A.3, ES256") << "eyJhbGciOiJFUzI1NiJ9." + claims
                + ".DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q"
                                    << QByteArray("{\"kty\":\"EC\",\"crv\":\"P-256\","
                                                  "\"x\":\"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU\","
                                                  "\"y\":\"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0\"}")
                                    << text("ES256");
    }

    void verifiesAppendixAOfRfc7515()
    {
        QFETCH(const QByteArray, token);
        QFETCH(const QByteArray, key);
        QFETCH(const QString, alg);
        const auto jwt = Jwt::parse(token);
        QVERIFY(jwt);
        QCOMPARE(jwt->issuer(), text("joe"));
        QVERIFY(jose::verifySignature(*jwt, JwkSet({parsed(key)}), {alg}));
    }

    // Its payload is the word "Payload": a JWS that is no JWT.
    void verifiesAppendixA4OfRfc7515()
    {
        const QByteArray input = "eyJhbGciOiJFUzUxMiJ9.UGF5bG9hZA";
        const auto signature
            = fromBase64url("AdwMgeerwtHoh-l192l60hp9wAHZFVJbLfD_UxMi70cwnZOYaRI1bKPWROc-mZZqwqT2SI-"
                            "KGDKB34XO0aw_7XdtAG8GaSwFKdCAPZgo"
                            "XD2YBJZCPEX3xKpRwcdOO8KpEHwJjyqOgzDO7iKvU8vcnwNrmxYbSW9ERBXukOXolLzeO_Jn");
        const Jwk key = parsed("{\"kty\":\"EC\",\"crv\":\"P-521\","
                               "\"x\":\"AekpBQ8ST8a8VcfVOTNl353vSrDCLLJXmPk06wTjxrrjcBpXp5EOnYG_"
                               "NjFZ6OvLFV1jSfS9tsz4qUxcWceqwQGk\","
                               "\"y\":\"ADSmRA43Z1DSNx_RvcLI87cdL07l6jQyyBXMoxVg_l2Th-"
                               "x3S1WDhjDly79ajL4Kkd0AZMaZmh9ubmf63e3kyMj2\"}");
        QVERIFY(key.key.verify(Scheme::Ecdsa, Hash::Sha512, input, *signature));
        QVERIFY(!key.key.verify(Scheme::Ecdsa, Hash::Sha256, input, *signature));
        QCOMPARE(Jwt::parse(input + '.' + jose::base64url(*signature)).error().code, text("jwt.payload"));
    }

    void refusesAppendixA5OfRfc7515()
    {
        const auto unsecured = Jwt::parse("eyJhbGciOiJub25lIn0." + claims + '.');
        QVERIFY(unsecured);
        QCOMPARE(unsecured->algorithm(), text("none"));
        const auto key = jose::verifySignature(*unsecured, JwkSet(), {text("none")});
        QCOMPARE(key.error().code, text("signature.alg"));
    }

    // RFC 8037 appendices A.1, A.2, A.4 and A.5
    void signsAndVerifiesAppendixAOfRfc8037()
    {
        const QByteArray input = "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc";
        const QByteArray signature
            = "hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg";
        const auto seed = fromBase64url("nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A");
        const QByteArray pkcs8
            = QByteArray::fromHex("302e020100300506032b657004220420"); // RFC 8410 section 7
        const auto pair = Key::fromPkcs8(pkcs8 + *seed);
        QVERIFY(pair);
        QCOMPARE(jose::base64url(pair->x()), QByteArray("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"));
        QCOMPARE(jose::base64url(pair->sign(Scheme::Eddsa, Hash::Sha512, input)), signature);

        const Jwk key = Jwk::fromKey(*pair, {});
        QCOMPARE(key.thumbprint(), QByteArray("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k")); // A.3
        QVERIFY(key.key.verify(Scheme::Eddsa, Hash::Sha512, input, *fromBase64url(signature)));
        QVERIFY(!key.key.verify(Scheme::Eddsa, Hash::Sha512, input + 'x', *fromBase64url(signature)));
    }
};

QTEST_GUILESS_MAIN(TestRfc)
#include "tst_rfc.moc"
