// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/key.h"

#include <QTest>

using namespace crypto;

namespace {

// Made for these tests: one pair on P-256 as public key, certificate and encrypted private key; RSA keys.
constexpr char ecPublic[] = R"(-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE35A1jsMmWOFOaSFRLsBTwPwFzS7N
o2qhWmfnMhZYoB/Dg+2Ett7nouWnT2SbcF+az5Q2q2VU4e61gInDKtbWzQ==
-----END PUBLIC KEY-----
)";
constexpr char ecCertificate[] = R"(-----BEGIN CERTIFICATE-----
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
constexpr char ecEncrypted[] = R"(-----BEGIN ENCRYPTED PRIVATE KEY-----
MIHsMFcGCSqGSIb3DQEFDTBKMCkGCSqGSIb3DQEFDDAcBAjcqz4TQdP+igICCAAw
DAYIKoZIhvcNAgkFADAdBglghkgBZQMEASoEEOfxWZ/Gy3NL5uIZLpLpX5EEgZCR
tWhoEYGKTUsNkHh2JsWjk8UGu7EPRv9Lhw+ejtnQZxQiUrq1BMpsStaFWrHOzFSw
1+CscajLSKV38fwAljJXTGh4DHiegnS4HDANXEl4d0qW26pWmFCqrcX+jSy5iAqw
DAI0T9wFFkQz7vqKxH9/DT3cob267BQ5nrCPnAVcnHS7IskipKypCt/RLU1wujQ=
-----END ENCRYPTED PRIVATE KEY-----
)";
constexpr char rsaPublic[] = R"(-----BEGIN PUBLIC KEY-----
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA5KlouCe8kmce8vARAuNr
6VyRs089T1ECsFXF+emM2BhAXG1C1cSCO+unck/Nv7gIoIoRXno6DfnTbY+6UeOC
Kov0TFMKH6v+vzK5Kkw+MaYjTWq8HOzmcHCwzPXrq9r+Sbm6SelxlcZayNAt2mLw
wPt9TddQySWH8/xTJnkKolVYUPeaiQREaPdSKfaHV9Rs2j8CQTUBqwDX4m9laxFz
WUIL6jFLDgaY09IUDG2EjHMoes9EG2Mq7Y+KUvWZVzKcvtrtYDRP4KGs7F7HUDg4
S32D4+7KTT32iCa9HH0yINT8Vlh6ysbyN2cwkNVOUKpRowLc2U4QRRlhyKnpwVk0
7QIDAQAB
-----END PUBLIC KEY-----
)";
constexpr char rsaPkcs1[] = R"(-----BEGIN RSA PUBLIC KEY-----
MIIBCgKCAQEA5KlouCe8kmce8vARAuNr6VyRs089T1ECsFXF+emM2BhAXG1C1cSC
O+unck/Nv7gIoIoRXno6DfnTbY+6UeOCKov0TFMKH6v+vzK5Kkw+MaYjTWq8HOzm
cHCwzPXrq9r+Sbm6SelxlcZayNAt2mLwwPt9TddQySWH8/xTJnkKolVYUPeaiQRE
aPdSKfaHV9Rs2j8CQTUBqwDX4m9laxFzWUIL6jFLDgaY09IUDG2EjHMoes9EG2Mq
7Y+KUvWZVzKcvtrtYDRP4KGs7F7HUDg4S32D4+7KTT32iCa9HH0yINT8Vlh6ysby
N2cwkNVOUKpRowLc2U4QRRlhyKnpwVk07QIDAQAB
-----END RSA PUBLIC KEY-----
)";
constexpr char rsaWeak[] = R"(-----BEGIN PUBLIC KEY-----
MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQCvGksKiov+IJWXJunBuitBp9Wh
tLPa+NlCN6UJfD3/Vq9UqLMLLjXy41rgMfhyXr2LNjuyDBhFtPhtX0eHWRIbNPP3
mcBCPKlwayzUFTIYsEYe8E6DCJrTD4Wm6YWwuTt0DiEjRBOKHmicHsXHJ30NV/6A
NiUNl9RGPVjvgYKsmwIDAQAB
-----END PUBLIC KEY-----
)";

// Keys that no algorithm of RFC 7518, 8037 and 8812 signs with
constexpr char x25519Public[] = R"(-----BEGIN PUBLIC KEY-----
MCowBQYDK2VuAyEAJbY9RcXE0wweaHOhvDWbgFpiY5VhjSQwoqijOkgnrkw=
-----END PUBLIC KEY-----
)";

constexpr char p224Public[] = R"(-----BEGIN PUBLIC KEY-----
ME4wEAYHKoZIzj0CAQYFK4EEACEDOgAE0rFRpryyM3ilbEI93t369MEY2mLCm22W
4QWVu3M7d1aQX9Z28QCmKRRXaFqFrNt0E25UXbVSCdI=
-----END PUBLIC KEY-----
)";

QByteArray asPem(const Key &pair)
{
    return "-----BEGIN PRIVATE KEY-----\n" + pair.toPkcs8().reveal().toByteArray().toBase64()
        + "\n-----END PRIVATE KEY-----\n";
}

} // namespace

class TestPem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEachForm()
    {
        const auto spki = Key::fromPem(ecPublic);
        const auto certificate = Key::fromPem(ecCertificate);
        QVERIFY(spki && certificate);
        QCOMPARE(spki->curve(), Curve::P256);
        QCOMPARE(certificate->x(), spki->x());
        QCOMPARE(certificate->y(), spki->y());
        const auto rsa = Key::fromPem(rsaPublic);
        const auto pkcs1 = Key::fromPem(rsaPkcs1);
        QVERIFY(rsa && pkcs1);
        QVERIFY(!rsa->curve());
        QCOMPARE(rsa->bits(), 2048);
        QCOMPARE(rsa->modulus(), pkcs1->modulus());
        QCOMPARE(rsa->exponent(), QByteArray("\x01\x00\x01", 3));
    }

    void takesThePublicHalfOfAPair_data()
    {
        QTest::addColumn<Curve>("curve");
        QTest::newRow("P-256") << Curve::P256;
        QTest::newRow("P-384") << Curve::P384;
        QTest::newRow("P-521") << Curve::P521;
        QTest::newRow("secp256k1") << Curve::Secp256k1;
        QTest::newRow("Ed25519") << Curve::Ed25519;
        QTest::newRow("Ed448") << Curve::Ed448;
    }

    void takesThePublicHalfOfAPair()
    {
        QFETCH(Curve, curve);
        const Key pair = Key::generate(curve);
        const auto half = Key::fromPem(asPem(pair));
        QVERIFY(half);
        QCOMPARE(half->curve(), curve);
        QCOMPARE(half->x(), pair.x());
        QVERIFY(half->toPkcs8().isEmpty());
    }

    void refusesTheRest()
    {
        QCOMPARE(Key::fromPem(rsaWeak).error().code, QStringLiteral("key.rsa"));
        for (const char *unknown : {x25519Public, p224Public})
            QCOMPARE(Key::fromPem(unknown).error().code, QStringLiteral("key.unknown"));
        for (const char *text : {"", "x", "-----BEGIN PUBLIC KEY-----\n-----END PUBLIC KEY-----\n",
                 "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", ecEncrypted})
            QCOMPARE(Key::fromPem(text).error().code, QStringLiteral("key.pem"));
        const QByteArray whole(ecPublic);
        for (qsizetype length = 0; length < whole.size() - 30; ++length)
            QVERIFY(!Key::fromPem(whole.first(length)));
    }
};

QTEST_GUILESS_MAIN(TestPem)
#include "tst_pem.moc"
