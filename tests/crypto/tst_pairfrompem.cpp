// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/key.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace crypto;
using namespace Qt::StringLiterals;

namespace {

const QByteArray text = "signed text";

struct Kind
{
    const char *name;
    QStringList options; // of genpkey
    Scheme scheme;
};

const Kind p256 {
    "P-256", {u"-algorithm"_s, u"EC"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s}, Scheme::Ecdsa};
const Kind p384 {
    "P-384", {u"-algorithm"_s, u"EC"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-384"_s}, Scheme::Ecdsa};
const Kind rsa {"RSA", {u"-algorithm"_s, u"RSA"_s, u"-pkeyopt"_s, u"rsa_keygen_bits:2048"_s}, Scheme::RsaPss};
const Kind ed25519 {"Ed25519", {u"-algorithm"_s, u"ED25519"_s}, Scheme::Eddsa};

// What other programs write, by the openssl command.
class Workshop
{
public:
    // Empty: it couldn't.
    QByteArray make(const QStringList &arguments, const QByteArray &input = {})
    {
        QProcess openssl;
        openssl.setWorkingDirectory(m_folder.path());
        openssl.start(u"openssl"_s, arguments);
        openssl.write(input);
        openssl.closeWriteChannel();
        return openssl.waitForFinished() && openssl.exitCode() == 0 ? openssl.readAllStandardOutput()
                                                                    : QByteArray();
    }

    QByteArray pkcs8(const Kind &kind) { return make(QStringList {u"genpkey"_s} + kind.options); }
    QByteArray traditional(const QByteArray &pem, const QStringList &more = {})
    {
        return make(QStringList {u"pkey"_s, u"-traditional"_s} + more, pem);
    }
    QByteArray certificate(const QByteArray &pem)
    {
        QFile file(m_folder.filePath(u"key.pem"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(pem) != pem.size() || !file.flush())
            return {};
        return make(
            {u"req"_s, u"-x509"_s, u"-key"_s, u"key.pem"_s, u"-subj"_s, u"/CN=x"_s, u"-days"_s, u"2"_s});
    }

private:
    QTemporaryDir m_folder;
};

const QStringList passphrase {u"-aes256"_s, u"-passout"_s, u"pass:secret"_s};

QString codeOf(const QByteArray &pem)
{
    const auto pair = Key::pairFromPem(pem);
    return pair ? QString() : pair.error().code;
}

} // namespace

class TestPairFromPem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsThePairOfEachKind_data()
    {
        QTest::addColumn<QByteArray>("pem");
        QTest::addColumn<Scheme>("scheme");
        Workshop workshop;
        for (const Kind &kind : {p256, p384, rsa, ed25519})
            QTest::newRow(kind.name) << workshop.pkcs8(kind) << kind.scheme;
        const QByteArray ecPair = workshop.traditional(workshop.pkcs8(p256));
        QVERIFY(ecPair.contains("BEGIN EC PRIVATE KEY"));
        QTest::newRow("SEC 1") << ecPair << p256.scheme;
        QTest::newRow("SEC 1 behind its curve")
            << workshop.make({u"ecparam"_s, u"-name"_s, u"prime256v1"_s, u"-genkey"_s}) << p256.scheme;
        const QByteArray rsaPair = workshop.traditional(workshop.pkcs8(rsa));
        QVERIFY(rsaPair.contains("BEGIN RSA PRIVATE KEY"));
        QTest::newRow("PKCS #1") << rsaPair << rsa.scheme;
        QTest::newRow("with words around it") << "my key\n\n" + ecPair + "\nend\n" << p256.scheme;
        QTest::newRow("of another system") << QByteArray(rsaPair).replace("\n", "\r\n") << rsa.scheme;
    }

    void readsThePairOfEachKind()
    {
        QFETCH(const QByteArray, pem);
        QFETCH(const Scheme, scheme);
        QVERIFY(!pem.isEmpty());
        const auto pair = Key::pairFromPem(pem);
        QVERIFY2(pair, qPrintable(pair ? QString() : pair.error().code));
        const auto half = Key::fromPem(pem);
        QVERIFY(half);
        QVERIFY(half->verify(scheme, Hash::Sha256, text, pair->sign(scheme, Hash::Sha256, text)));
        const auto kept = Key::fromPkcs8(pair->toPkcs8().reveal());
        QVERIFY(kept);
        QVERIFY(half->verify(scheme, Hash::Sha256, text, kept->sign(scheme, Hash::Sha256, text)));
    }

    void refusesTheRest_data()
    {
        QTest::addColumn<QByteArray>("pem");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QByteArray &pem, const QString &code) {
            QTest::newRow(name) << pem << code;
        };
        Workshop workshop;
        const QByteArray ecPair = workshop.pkcs8(p256);
        const QByteArray rsaPair = workshop.pkcs8(rsa);
        const QByteArray ecHalf = workshop.make({u"pkey"_s, u"-pubout"_s}, ecPair);
        QVERIFY(!ecPair.isEmpty() && !rsaPair.isEmpty() && !ecHalf.isEmpty());
        const QByteArray legacy = workshop.traditional(rsaPair, passphrase);
        QVERIFY(legacy.contains("Proc-Type: 4,ENCRYPTED"));
        row("encrypted", workshop.make(QStringList {u"pkey"_s} + passphrase, ecPair), u"key.encrypted"_s);
        row("encrypted RSA", workshop.make(QStringList {u"pkey"_s} + passphrase, rsaPair),
            u"key.encrypted"_s);
        row("encrypted as it was once", legacy, u"key.encrypted"_s);
        row("encrypted SEC 1", workshop.traditional(ecPair, passphrase), u"key.encrypted"_s);
        row("a public key", ecHalf, u"key.public"_s);
        row("a public RSA key", workshop.make({u"pkey"_s, u"-pubout"_s}, rsaPair), u"key.public"_s);
        row("a public key of PKCS #1", workshop.make({u"rsa"_s, u"-RSAPublicKey_out"_s}, rsaPair),
            u"key.public"_s);
        row("a certificate", workshop.certificate(ecPair), u"key.public"_s);
        row("a short RSA key",
            workshop.make(
                {u"genpkey"_s, u"-algorithm"_s, u"RSA"_s, u"-pkeyopt"_s, u"rsa_keygen_bits:1024"_s}),
            u"key.rsa"_s);
        row("nothing", "", u"key.pem"_s);
        row("rubbish", "rubbish", u"key.pem"_s);
        row("JSON", R"({"kty":"EC"})", u"key.pem"_s);
        row("DER", workshop.make({u"pkey"_s, u"-outform"_s, u"DER"_s}, ecPair), u"key.pem"_s);
        row("an empty key", "-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----\n", u"key.pem"_s);
        row("a key of zeros", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n", u"key.pem"_s);
        row("half a key", ecPair.first(ecPair.size() / 2), u"key.pem"_s);
    }

    void refusesTheRest()
    {
        QFETCH(const QByteArray, pem);
        QTEST(codeOf(pem), "code");
    }

    void readsAnEncryptedPairByItsPassphrase_data()
    {
        QTest::addColumn<QByteArray>("plain");
        QTest::addColumn<QByteArray>("encrypted");
        Workshop workshop;
        const QByteArray ecPair = workshop.pkcs8(p256);
        const QByteArray rsaPair = workshop.pkcs8(rsa);
        QTest::newRow("PKCS #8") << ecPair << workshop.make(QStringList {u"pkey"_s} + passphrase, ecPair);
        QTest::newRow("RSA, PKCS #8")
            << rsaPair << workshop.make(QStringList {u"pkey"_s} + passphrase, rsaPair);
        QTest::newRow("PKCS #1") << rsaPair << workshop.traditional(rsaPair, passphrase);
        QTest::newRow("SEC 1") << ecPair << workshop.traditional(ecPair, passphrase);
        QTest::newRow("behind a certificate")
            << ecPair
            << workshop.certificate(ecPair) + workshop.make(QStringList {u"pkey"_s} + passphrase, ecPair);
    }

    void readsAnEncryptedPairByItsPassphrase()
    {
        QFETCH(const QByteArray, plain);
        QFETCH(const QByteArray, encrypted);
        QVERIFY(encrypted.contains("ENCRYPTED"));
        const auto pair = Key::pairFromPem(encrypted, Secret("secret"));
        QVERIFY2(pair, qPrintable(pair ? QString() : pair.error().code));
        QVERIFY(pair->toPkcs8() == Key::pairFromPem(plain)->toPkcs8());
        const auto other = Key::pairFromPem(encrypted, Secret("Secret"));
        QVERIFY(!other);
        QCOMPARE(other.error().code, u"key.passphrase"_s);
    }

    // What it takes can be signed with: RFC 7518 section 3.1 has no algorithm for these.
    void refusesPairsThatNoAlgorithmIsFor_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("P-224") << QStringList {
            u"-algorithm"_s, u"EC"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-224"_s};
        QTest::newRow("brainpool") << QStringList {
            u"-algorithm"_s, u"EC"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:brainpoolP256r1"_s};
        QTest::newRow("X25519") << QStringList {u"-algorithm"_s, u"X25519"_s};
        QTest::newRow("RSA for PSS alone")
            << QStringList {u"-algorithm"_s, u"RSA-PSS"_s, u"-pkeyopt"_s, u"rsa_keygen_bits:2048"_s};
    }

    void refusesPairsThatNoAlgorithmIsFor()
    {
        QFETCH(const QStringList, options);
        const QByteArray pem = Workshop().make(QStringList {u"genpkey"_s} + options);
        QVERIFY(!pem.isEmpty());
        QVERIFY(!Key::pairFromPem(pem));
    }

    void readsNoPairOfAnyPartOfOne()
    {
        const QByteArray whole = Workshop().pkcs8(ed25519);
        for (qsizetype length = 0; length < whole.lastIndexOf("-----END"); ++length)
            QCOMPARE(codeOf(whole.first(length)), u"key.pem"_s);
        QCOMPARE(codeOf(whole), QString());
    }

    void makesRsaPairs()
    {
        const Key pair = Key::generateRsa(2048);
        QCOMPARE(pair.bits(), 2048);
        QVERIFY(!pair.curve());
        QCOMPARE(pair.exponent(), QByteArray("\x01\x00\x01", 3));
        QVERIFY(pair.modulus() != Key::generateRsa(2048).modulus());
        const auto half = Key::rsa(pair.modulus(), pair.exponent());
        QVERIFY(half);
        QVERIFY(half->toPkcs8().isEmpty());
        for (const Scheme scheme : {Scheme::RsaPkcs1, Scheme::RsaPss}) {
            const QByteArray signature = pair.sign(scheme, Hash::Sha256, text);
            QCOMPARE(signature.size(), 256);
            QVERIFY(half->verify(scheme, Hash::Sha256, text, signature));
            QVERIFY(!half->verify(scheme, Hash::Sha384, text, signature));
            QVERIFY(!half->verify(scheme, Hash::Sha256, "other text", signature));
        }
        QVERIFY(!half->verify(
            Scheme::RsaPss, Hash::Sha256, text, pair.sign(Scheme::RsaPkcs1, Hash::Sha256, text)));
    }

    void keepsRsaPairs()
    {
        const Key before = Key::generateRsa(2048);
        const auto after = Key::fromPkcs8(before.toPkcs8().reveal());
        QVERIFY(after);
        QCOMPARE(after->modulus(), before.modulus());
        QVERIFY(before.verify(
            Scheme::RsaPss, Hash::Sha256, text, after->sign(Scheme::RsaPss, Hash::Sha256, text)));
    }
};

QTEST_GUILESS_MAIN(TestPairFromPem)
#include "tst_pairfrompem.moc"
