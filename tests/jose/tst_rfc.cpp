// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/base64url.h"
#include "jose/keymaterial.h"
#include "jose/signature.h"

#include <QTest>

using crypto::Hash;
using crypto::Key;
using crypto::Scheme;
using jose::fromBase64url;
using jose::Jwk;
using jose::JwkSet;
using jose::Jwt;
using jose::KeyMaterial;

namespace {

const QByteArray claims
    = "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ";

// RFC 7520 section 4, figure 7: what all of its examples sign
const QByteArray cookbookPayload
    = "SXTigJlzIGEgZGFuZ2Vyb3VzIGJ1c2luZXNzLCBGcm9kbywgZ29pbmcgb3V0IHlvdXIgZG9vci4gWW91IHN0ZXAg"
      "b250byB0aGUgcm9hZCwgYW5kIGlmIHlvdSBkb24ndCBrZWVwIHlvdXIgZmVldCwgdGhlcmXigJlzIG5vIGtub3dp"
      "bmcgd2hlcmUgeW91IG1pZ2h0IGJlIHN3ZXB0IG9mZiB0by4";
const QByteArray cookbookRsa // figure 4, the public half
    = "{\"kty\":\"RSA\",\"kid\":\"bilbo.baggins@hobbiton.example\",\"use\":\"sig\",\"e\":\"AQAB\",\"n\":\""
      "n4EPtAOCc9AlkeQHPzHStgAbgs7bTZLwUBZdR8_KuKPEHLd4rHVTeT-O-XV2jRojdNhxJWTDvNd7nqQ0VEiZQHz_"
      "AJmSCpMaJMRBSFKrKb2wqVwGU_NsYOYL-QtiWN2lbzcEe6XC0dApr5ydQLrHqkHHig3RBordaZ6Aj-oBHqFEHYpP"
      "e7Tpe-OfVfHd1E6cS6M1FZcD1NNLYD5lFHpPI9bTwJlsde3uhGqC0ZCuEHg8lhzwOHrtIQbS0FVbb9k3-tVTU4fg"
      "_3L_vniUFAKwuCLqKnS2BYwdq_mzSnbLY7h_qixoR7jig3__kRhuaxwUkRz5iaiQkqgc5gHdrNP5zw"
      "\"}";
const QByteArray cookbookEc // figure 1, the public half
    = "{\"kty\":\"EC\",\"kid\":\"bilbo.baggins@hobbiton.example\",\"use\":\"sig\",\"crv\":\"P-521\","
      "\"x\":\"AHKZLLOsCOzz5cY97ewNUajB957y-C-U88c3v13nmGZx6sYl_oJXu9A5RkTKqjqvjyekWF-7ytDyRXYgCF5cj0Kt\","
      "\"y\":\"AdymlHvOiLxXkEhayXQnNCvDX4h9htZaCJN34kfmC6pV5OhQHiraVySsUdaQkAgDPrwQrJmbnX9cwlGfP-HqHZR1\"}";
const QByteArray cookbookSecret // figure 5
    = "{\"kty\":\"oct\",\"kid\":\"018c0ae5-4d9b-471b-bfd6-eef314bc7037\",\"use\":\"sig\",\"alg\":\"HS256\","
      "\"k\":\"hJtXIZ2uSN5kbQfbtTNWbpdmhkV8FJG-Onbc6mxCcYg\"}";
const QByteArray cookbookMacHeader
    = "eyJhbGciOiJIUzI1NiIsImtpZCI6IjAxOGMwYWU1LTRkOWItNDcxYi1iZmQ2LWVlZjMxNGJjNzAzNyJ9";
const QByteArray cookbookMac = "s0h6KThzkfBBBkLspW1h84VsJZFTsPPqMDA7g1Md7p0";

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

    // RFC 7515 appendix A.6 is in the JSON serialisation, which no token has (RFC 7519 section 3)
    void refusesAppendixA6OfRfc7515()
    {
        const QByteArray json = "{\"payload\":\"" + claims
            + "\",\"signatures\":[{\"protected\":\"eyJhbGciOiJSUzI1NiJ9\",\"header\":{\"kid\":\"2010-12-29\"}"
              ","
              "\"signature\":\"cC4hiUPoj9Eetdgtv3hF80EGrhuB\"}]}";
        QCOMPARE(Jwt::parse(json).error().code, text("jwt.characters"));
        QCOMPARE(Jwt::inspect(json).error().code, text("jwt.characters"));
    }

    void verifiesSection4OfRfc7520_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("signature");
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("4.1, RS256")
            << QByteArray("eyJhbGciOiJSUzI1NiIsImtpZCI6ImJpbGJvLmJhZ2dpbnNAaG9iYml0b24uZXhhbXBsZSJ9")
            << QByteArray(
                   "MRjdkly7_-oTPTS3AXP41iQIGKa80A0ZmTuV5MEaHoxnW2e5CZ5NlKtainoFmKZopdHM1O2U4mwzJdQx996ivp83"
                   "xuglII7PNDi84wnB-BDkoBwA78185hX-Es4JIwmDLJK3lfWRa-XtL0RnltuYv746iYTh_qHRD68BNt1uSNCrUCTJ"
                   "Dt5aAE6x8wW1Kt9eRo4QPocSadnHXFxnt8Is9UzpERV0ePPQdLuW3IS_de3xyIrDaLGdjluPxUAhb6L2aXic1U12"
                   "podGU0KLUQSE_oI-ZnmKJ3F4uOZDnd6QZWJushZ41Axf_fcIe8u9ipH84ogoree7vjbU5y18kDquDg")
            << cookbookRsa;
        QTest::newRow("4.2, PS384")
            << QByteArray("eyJhbGciOiJQUzM4NCIsImtpZCI6ImJpbGJvLmJhZ2dpbnNAaG9iYml0b24uZXhhbXBsZSJ9")
            << QByteArray(
                   "cu22eBqkYDKgIlTpzDXGvaFfz6WGoz7fUDcfT0kkOy42miAh2qyBzk1xEsnk2IpN6-tPid6VrklHkqsGqDqHCdP6"
                   "O8TTB5dDDItllVo6_1OLPpcbUrhiUSMxbbXUvdvWXzg-UD8biiReQFlfz28zGWVsdiNAUf8ZnyPEgVFn442ZdNqi"
                   "VJRmBqrYRXe8P_ijQ7p8Vdz0TTrxUeT3lm8d9shnr2lfJT8ImUjvAA2Xez2Mlp8cBE5awDzT0qI0n6uiP1aCN_2_"
                   "jLAeQTlqRHtfa64QQSUmFAAjVKPbByi7xho0uTOcbH510a6GYmJUAfmWjwZ6oD4ifKo8DYM-X72Eaw")
            << cookbookRsa;
        QTest::newRow("4.3, ES512")
            << QByteArray("eyJhbGciOiJFUzUxMiIsImtpZCI6ImJpbGJvLmJhZ2dpbnNAaG9iYml0b24uZXhhbXBsZSJ9")
            << QByteArray(
                   "AE_R_YZCChjn4791jSQCrdPZCNYqHXCTZH0-JZGYNlaAjP2kqaluUIIUnC9qvbu9Plon7KRTzoNEuT4Va2cmL1eJ"
                   "AQy3mtPBu_u_sDDyYjnAMDxXPn7XrT0lw-kvAD890jl8e2puQens_IEKBpHABlsbEPX6sFY8OcGDqoRuBomu9xQ2")
            << cookbookEc;
        QTest::newRow("4.4, HS256") << cookbookMacHeader << cookbookMac << cookbookSecret;
    }

    // Their payload is a sentence: signed all the same, but no JWT.
    void verifiesSection4OfRfc7520()
    {
        QFETCH(const QByteArray, header);
        QFETCH(const QByteArray, signature);
        QFETCH(const QByteArray, key);
        const QByteArray compact = header + '.' + cookbookPayload + '.' + signature;
        QCOMPARE(Jwt::parse(compact).error().code, text("jwt.payload"));
        const auto jwt = Jwt::inspect(compact);
        QVERIFY(jwt);
        QVERIFY(jwt->claims().isUndefined());
        QVERIFY(jwt->payload().startsWith("It\xE2\x80\x99s a dangerous business, Frodo"));
        QVERIFY(KeyMaterial::parse(key)->verify(*jwt));
        const auto other = Jwt::inspect(header + ".e30." + signature);
        QCOMPARE(KeyMaterial::parse(key)->verify(*other).error().code, text("signature.wrong"));
    }

    // Section 4.5: the content is elsewhere, and what isn't there isn't verified.
    void refusesSection45OfRfc7520()
    {
        const QByteArray detached = cookbookMacHeader + ".." + cookbookMac;
        QCOMPARE(Jwt::parse(detached).error().code, text("jwt.payload"));
        const auto jwt = Jwt::inspect(detached);
        QVERIFY(jwt && jwt->payload().isEmpty());
        QCOMPARE(KeyMaterial::parse(cookbookSecret)->verify(*jwt).error().code, text("signature.wrong"));
    }

    // Sections 4.6 to 4.8: unprotected headers and several signatures exist in the JSON serialisation only.
    void refusesSections46To48OfRfc7520_data()
    {
        QTest::addColumn<QByteArray>("json");
        const QByteArray begin = "{\"payload\":\"" + cookbookPayload + "\",";
        QTest::newRow("4.6") << begin + R"("signatures":[{"protected":"eyJhbGciOiJIUzI1NiJ9",)"
                + R"("header":{"kid":"018c0ae5-4d9b-471b-bfd6-eef314bc7037"},)"
                + R"("signature":"bWUSVaxorn7bEF1djytBd0kHv70Ly5pvbomzMWSOr20"}]})";
        QTest::newRow("4.7") << begin
                + R"("header":{"alg":"HS256","kid":"018c0ae5-4d9b-471b-bfd6-eef314bc7037"},)"
                + R"("signature":"xuLifqLGiblpv9zBpuZczWhNj1gARaLV3UxvxhJxZuk"})";
        QTest::newRow("4.8") << begin + R"("signatures":[{"protected":"e30","signature":"AA"},)"
                + R"({"protected":"e30","signature":"AA"},{"protected":"e30","signature":"AA"}]})";
    }

    void refusesSections46To48OfRfc7520()
    {
        QFETCH(const QByteArray, json);
        QCOMPARE(Jwt::parse(json).error().code, text("jwt.characters"));
        QCOMPARE(Jwt::inspect(json).error().code, text("jwt.characters"));
    }

    void verifiesAppendixA1OfRfc7515()
    {
        const QByteArray token = "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9." + claims
            + ".dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
        const auto secret
            = KeyMaterial::parse("{\"kty\":\"oct\",\"k\":\"AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-"
                                 "1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow\"}");
        const auto jwt = Jwt::parse(token);
        QVERIFY(jwt);
        QVERIFY(secret->verify(*jwt));
        // RFC 8725 section 3.1: never by the list for public keys
        QCOMPARE(jose::verifySignature(*jwt, JwkSet(), {text("HS256")}).error().code, text("signature.alg"));
    }
};

QTEST_GUILESS_MAIN(TestRfc)
#include "tst_rfc.moc"
