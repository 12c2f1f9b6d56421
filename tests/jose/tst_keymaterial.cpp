// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/digest.h"
#include "jose/base64url.h"
#include "jose/keymaterial.h"

#include <QTest>

using jose::Jwk;
using jose::Jwt;
using jose::KeyMaterial;

namespace {

const QByteArray certified = R"(-----BEGIN CERTIFICATE-----
MIIBbjCCARWgAwIBAgIUZFMXdVQ3aDSMtRV6QrUvUkWY3UgwCgYIKoZIzj0EAwIw
DDEKMAgGA1UEAwwBeDAgFw0yNjExMjQwNDM2NTJaGA8yMTA5MDExMzA0MzY1Mlow
DDEKMAgGA1UEAwwBeDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABN+QNY7DJljh
TmkhUS7AU8D8Bc0uzaNqoVpn5zIWWKAfw4PthLbe56Llp09km3Bfms+UNqtlVOHu
tYCJwyrW1s2jUzBRMB0GA1UdDgQWBBT80wUDmz9XFKKqDS/N7yRA8yBmczAfBgNV
HSMEGDAWgBT80wUDmz9XFKKqDS/N7yRA8yBmczAPBgNVHRMBAf8EBTADAQH/MAoG
CCqGSM49BAMCA0cAMEQCICeDxZNe26xNSuqXx0HNIJhU5KDeWxKyq92UXCF3WPva
AiB7lVN5a8uqKHcP5YRIvJm/tMQHw/UqnVfgN/fjzF7ThQ==
-----END CERTIFICATE-----
)";

constexpr char leaf[] = R"(-----BEGIN CERTIFICATE-----
MIIBBTCBrAIBAjAKBggqhkjOPQQDAjANMQswCQYDVQQDDAJjYTAgFw0yNjExMjcx
NzUxMzZaGA8yMTI2MTEwMzE3NTEzNlowDzENMAsGA1UEAwwEbGVhZjBZMBMGByqG
SM49AgEGCCqGSM49AwEHA0IABNWZrbc92bRfLV9kKEv6cRXmKWdWEwq6E/dHxEyA
C3eCCENYcyJbclhj1BauI39HFiDvzddg1dAwTI8X56ZepVEwCgYIKoZIzj0EAwID
SAAwRQIgCCnWeTTYqyq5zaoPETDUumv9v+0Jh3Mpg8caObR9IHECIQCRlj4hMUnq
j1a1HuTIcg8JkE9AlbJvYdPVIy+3S+9wKQ==
-----END CERTIFICATE-----
)";

constexpr char itsIssuer[] = R"(-----BEGIN CERTIFICATE-----
MIIBcDCCARegAwIBAgIUSwRSvLXT1d+h/Yt9FWv0I7dKU6kwCgYIKoZIzj0EAwIw
DTELMAkGA1UEAwwCY2EwIBcNMjYxMTI3MTc1MTM2WhgPMjEyNjExMDMxNzUxMzZa
MA0xCzAJBgNVBAMMAmNhMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEXoD7OUNB
MmQWT6ebIwvi3FuBykabosvODLtCZ9bQE+HAODdR4Yz6HF1gk5KZNfbTPdmL/4GO
cAJcyChk1fbmpaNTMFEwHQYDVR0OBBYEFM9MT1pya+FBwbdu9dSJ2l+tCEDcMB8G
A1UdIwQYMBaAFM9MT1pya+FBwbdu9dSJ2l+tCEDcMA8GA1UdEwEB/wQFMAMBAf8w
CgYIKoZIzj0EAwIDRwAwRAIgHxiKZpVjymuUF8gzx+MOePGt0kIqKwYbtKm2uYhB
IXYCIGn0JENq3Eas7KWqTR0kSQ/N/JuXxbUGi/y7toKhzn4w
-----END CERTIFICATE-----
)";

// Of the issuer's name, by another key
constexpr char namesake[] = R"(-----BEGIN CERTIFICATE-----
MIIBcTCCARegAwIBAgIUVF0ynL7jPL2iWdJ7bM8YT1OknCIwCgYIKoZIzj0EAwIw
DTELMAkGA1UEAwwCY2EwIBcNMjYxMTI3MTc1MTM2WhgPMjEyNjExMDMxNzUxMzZa
MA0xCzAJBgNVBAMMAmNhMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE577MN/D8
h4Z49AhPO0+Hc1t8QhdoxtxaGb7eZ6XD+6b+Hn/IxfjSEmVtFaQN/hl7qHZ1vOfS
xtCE3g2CX8T2h6NTMFEwHQYDVR0OBBYEFOMid0/R9mlKIkfcooket6g8R4PSMB8G
A1UdIwQYMBaAFOMid0/R9mlKIkfcooket6g8R4PSMA8GA1UdEwEB/wQFMAMBAf8w
CgYIKoZIzj0EAwIDSAAwRQIhANet0KeDDUyf072p4i+43H9U1FR1klRCwPONmNtN
VqmMAiASusv85zuiMr/l94v9CIyUztGwKjC2w4x5WxuzaNJF5A==
-----END CERTIFICATE-----
)";

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

QByteArray octets(const QByteArray &secret, const QByteArray &members)
{
    return "{\"kty\":\"oct\",\"k\":\"" + jose::base64url(secret) + '"' + members + '}';
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

    // The same forgery with what stands around a key in files: an HMAC with the bytes of the file.
    void takesNoKeyForASecretWhateverStandsAround_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("code");
        const QByteArray jwk = Jwk::fromKey(crypto::Key::generate(crypto::Curve::P256), {}).toBytes();
        const QByteArray bom = "\xEF\xBB\xBF";
        const QString none = text("signature.no_secret");
        QTest::newRow("PEM behind a line of openssl") << "subject=CN = a\n" + certified << none;
        QTest::newRow("PEM behind a line of Windows") << "subject=CN = a\r\n" + certified << none;
        QTest::newRow("PEM behind a key of YAML") << "key: |\n  " + certified << none;
        QTest::newRow("PEM in a JSON string")
            << QByteArray("\"-----BEGIN PUBLIC KEY-----\\n\"") << text("key.pem");
        QTest::newRow("PEM behind a byte order mark") << bom + certified << none;
        QTest::newRow("JWK behind a byte order mark") << bom + jwk << none;
        QTest::newRow("array of JWKs") << "[" + jwk + "]" << none;
        QTest::newRow("half an array of JWKs") << "[" + jwk << text("key.json");
        const QByteArray der
            = QByteArray::fromBase64(QByteArray(certified).replace("\n", "").split('-').value(10));
        QVERIFY(der.startsWith("\x30\x82"));
        QTest::newRow("a certificate in DER") << der << none;
        QTest::newRow("a certificate in base64 alone") << der.toBase64() << none;
        QTest::newRow("PEM in UTF-16")
            << QByteArray("\xff\xfe-\0-\0-\0-\0-\0B\0E\0G\0I\0N\0 \0", 24) << text("key.pem");
        QTest::newRow("JSON string") << QByteArray("\"a secret of more than thirty-two bytes\"")
                                     << text("jwk.kty");
    }

    void takesNoKeyForASecretWhateverStandsAround()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, code);
        for (const QByteArray &secret : {file, file.trimmed()})
            QCOMPARE(verdict(macToken("HS256", crypto::Hash::Sha256, secret), file), code);
    }

    void readsEachKeyOfAnArray()
    {
        const auto pair = crypto::Key::generate(crypto::Curve::P256);
        const QByteArray token = jose::sign("{}", text("JWT"), text("ES256"), pair, text("b"));
        const QByteArray other
            = Jwk::fromKey(crypto::Key::generate(crypto::Curve::P256), text("a")).toBytes();
        QCOMPARE(
            verdict(token, "[" + other + "," + Jwk::fromKey(pair, text("b")).toBytes() + "]"), QString());
    }

    void takesTheFirstCertificateOfAChain()
    {
        const auto alone = KeyMaterial::parse(certified);
        const auto chain = KeyMaterial::parse(certified + certified);
        QVERIFY(alone && chain);
        QCOMPARE(chain->keys.keys().size(), 1);
        QCOMPARE(chain->keys.keys().first().thumbprint(), alone->keys.keys().first().thumbprint());
        const auto led = KeyMaterial::parse(QByteArray(leaf) + itsIssuer);
        QVERIFY(led);
        QCOMPARE(led->keys.keys().first().thumbprint(),
            KeyMaterial::parse(leaf)->keys.keys().first().thumbprint());
    }

    void takesNoCertificatesForAChainThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("pem");
        const auto row = [](const char *name, const QByteArray &pem) { QTest::newRow(name) << pem; };
        row("strangers", QByteArray(certified) + itsIssuer);
        row("the issuer first", QByteArray(itsIssuer) + leaf);
        row("a namesake of the issuer", QByteArray(leaf) + namesake);
        row("a stranger behind a chain", QByteArray(leaf) + itsIssuer + certified);
    }

    void takesNoCertificatesForAChainThatAreNone()
    {
        QFETCH(QByteArray, pem);
        const auto material = KeyMaterial::parse(pem);
        QVERIFY(!material);
        QCOMPARE(material.error().code, text("key.several"));
    }

    // RFC 7517 sections 4.2 to 4.5 and RFC 8725 section 3.1: what an octet key says it is for, it is for
    void holdsASecretToWhatItIsFor_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *members, const char *code) {
            QTest::newRow(members) << QByteArray(members) << text(code);
        };
        row("", "");
        row(R"(,"alg":"HS256","use":"sig","key_ops":["sign","verify"],"kid":"other")", "");
        row(R"(,"alg":"HS512")", "signature.no_key");
        row(R"(,"use":"enc")", "signature.no_key");
        row(R"(,"key_ops":["encrypt"])", "signature.no_key");
        row(R"(,"alg":1)", "jwk.member");
        row(R"(,"key_ops":"verify")", "jwk.member");
        row(R"(,"kty":"oct")", "key.json");
    }

    void holdsASecretToWhatItIsFor()
    {
        QFETCH(QByteArray, members);
        QFETCH(QString, code);
        const QByteArray secret(32, 's');
        const QByteArray jwk = octets(secret, members);
        const QByteArray token = macToken("HS256", crypto::Hash::Sha256, secret);
        QCOMPARE(verdict(token, jwk), code);
        QCOMPARE(verdict(macToken("HS256", crypto::Hash::Sha256, QByteArray(32, 't')), jwk),
            code.isEmpty() ? text("signature.wrong") : code);
    }

    void findsTheSecretInASet()
    {
        const auto pair = crypto::Key::generate(crypto::Curve::P256);
        const QByteArray secret(32, 's');
        const QByteArray set = "{\"keys\":[" + Jwk::fromKey(pair, text("k")).toBytes() + ','
            + octets(QByteArray(32, 't'), ",\"kid\":\"b\"") + ',' + octets(secret, ",\"kid\":\"a\"") + "]}";
        const auto token = [&secret](const char *header) {
            const QByteArray input = jose::base64url(header) + '.' + jose::base64url("{}");
            return input + '.'
                + jose::base64url(crypto::hmac(crypto::Hash::Sha256, crypto::Secret(secret), input));
        };
        QCOMPARE(verdict(token(R"({"alg":"HS256"})"), set), QString());
        QCOMPARE(verdict(token(R"({"alg":"HS256","kid":"a"})"), set), QString());
        QCOMPARE(verdict(token(R"({"alg":"HS256","kid":"b"})"), set), text("signature.wrong"));
        QCOMPARE(verdict(token(R"({"alg":"HS256","kid":"c"})"), set), text("signature.kid_unknown"));
        QCOMPARE(verdict(jose::sign("{}", text("JWT"), text("ES256"), pair, text("k")), set), QString());
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

    // RFC 8037 section 3.1, RFC 9864 section 2.2
    void takesAnEdwardsKeyInPemForEachNameOfItsAlgorithm()
    {
        using crypto::Curve;
        for (const auto &[curve, alg] : {std::pair(Curve::Ed25519, "EdDSA"), {Curve::Ed25519, "Ed25519"},
                 {Curve::Ed448, "EdDSA"}, {Curve::Ed448, "Ed448"}}) {
            const auto pair = crypto::Key::generate(curve);
            const QByteArray der = pair.toPkcs8().reveal().toByteArray().toBase64();
            const QByteArray pem = "-----BEGIN PRIVATE KEY-----\n" + der + "\n-----END PRIVATE KEY-----\n";
            QCOMPARE(verdict(jose::sign("{}", text("JWT"), text(alg), pair, text("k")), pem), QString());
        }
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
        QTest::newRow("half a JSON") << QByteArray("{\"kty\":") << text("key.json");
        QTest::newRow("no key in it") << QByteArray("{}") << text("jwk.kty");
        QTest::newRow("no bytes in it") << QByteArray("{\"kty\":\"oct\",\"k\":\"\"}") << text("jwk.member");
        const QByteArray pem = "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n";
        QTest::newRow("two keys") << pem + pem << text("key.several");
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
