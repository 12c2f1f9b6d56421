// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/key.h"
#include "support/certificates.h"
#include "ui/clientprooffields.h"
#include "ui/form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using oauth::Binding;
using oauth::ClientAuthentication;

namespace {

// RFC 5958, as openssl pkey writes it.
QByteArray pem(const crypto::Secret &pkcs8)
{
    return "-----BEGIN PRIVATE KEY-----\n" + pkcs8.reveal().toByteArray().toBase64()
        + "\n-----END PRIVATE KEY-----\n";
}

struct Desk
{
    ui::Form form;
    ui::ClientProofFields fields {&form};
    oauth::Client client;

    QComboBox *box(const QString &name) const { return named<QComboBox>(name); }
    QLineEdit *edit(const QString &name) const { return named<QLineEdit>(name); }
    template <typename T> T *named(const QString &name) const
    {
        for (T *each : form.findChildren<T *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    void choose(int method)
    {
        box(u"Client shows"_s)->setCurrentIndex(method);
        Q_EMIT box(u"Client shows"_s)->activated(method);
    }
    oauth::Client read()
    {
        form.clearWrong();
        oauth::Client got = client;
        fields.read(got);
        return got;
    }
};

enum Method { Automatic, Nothing, Basic, Post, MadeKey, MadeRsaKey, KeyOfFile, Certificate };

} // namespace

class TestClientProofFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesTheChoiceToTheServer()
    {
        Desk desk;
        desk.fields.show(desk.client);
        const oauth::Client got = desk.read();
        QVERIFY(!got.choseAuthentication);
        QCOMPARE(got.binding, Binding::WhereOffered);
        QVERIFY(got.privateKey.isEmpty());
    }

    void keepsWhatWasChosen_data()
    {
        QTest::addColumn<int>("method");
        QTest::addColumn<ClientAuthentication>("authentication");
        QTest::newRow("nothing") << int(Nothing) << ClientAuthentication::None;
        QTest::newRow("a header") << int(Basic) << ClientAuthentication::SecretBasic;
        QTest::newRow("the form") << int(Post) << ClientAuthentication::SecretPost;
        QTest::newRow("a certificate") << int(Certificate) << ClientAuthentication::TlsClientAuth;
    }

    void keepsWhatWasChosen()
    {
        QFETCH(int, method);
        QFETCH(ClientAuthentication, authentication);
        Desk desk;
        desk.fields.show(desk.client);
        desk.choose(method);
        const oauth::Client got = desk.read();
        QVERIFY(got.choseAuthentication);
        QCOMPARE(got.authentication, authentication);
        Desk again;
        again.fields.show(got);
        QCOMPARE(again.box(u"Client shows"_s)->currentIndex(), method);
    }

    void keepsWhatIsSwitchedOff()
    {
        Desk desk;
        desk.fields.show(desk.client);
        QVERIFY(desk.read().sendsAhead && desk.read().wantsSignedAnswers);
        for (QCheckBox *check : desk.form.findChildren<QCheckBox *>())
            check->setChecked(false);
        const oauth::Client got = desk.read();
        QVERIFY(!got.sendsAhead && !got.wantsSignedAnswers);
        Desk again;
        again.fields.show(got);
        QVERIFY(!again.read().sendsAhead && !again.read().wantsSignedAnswers);
        Desk required;
        required.fields.requireSendingAhead();
        required.fields.show(got);
        QVERIFY(required.read().sendsAhead);
    }

    void makesAKeyAndShowsItsPublicHalf()
    {
        Desk desk;
        desk.fields.show(desk.client);
        desk.choose(MadeKey);
        const oauth::Client got = desk.read();
        QCOMPARE(got.authentication, ClientAuthentication::PrivateKeyJwt);
        QVERIFY(crypto::Key::fromPkcs8(got.privateKey.reveal()));
        const auto shown = QJsonDocument::fromJson(desk.edit(u"Public key"_s)->text().toUtf8()).object();
        QCOMPARE(shown[u"kty"_s].toString(), u"EC"_s);
        QCOMPARE(shown[u"kid"_s].toString(), got.keyId);
        QVERIFY(!shown.contains(u"d"_s));
        QVERIFY(desk.edit(u"Public key"_s)->isReadOnly());
        desk.choose(Nothing);
        QVERIFY(desk.read().privateKey.isEmpty());
    }

    void opensTheKeyOfAFileByItsPassphrase()
    {
        support::Certificates certificates;
        certificates.client(u"me"_s);
        Desk desk;
        desk.fields.show(desk.client);
        auto *passphrase = desk.edit(u"Key passphrase"_s);
        QVERIFY(passphrase->isHidden());
        desk.choose(KeyOfFile);
        desk.edit(u"Private key"_s)->setText(certificates.clientWithEncryptedKey());
        QVERIFY(!passphrase->isHidden());
        QCOMPARE(passphrase->echoMode(), QLineEdit::Password);
        QVERIFY(desk.read().privateKey.isEmpty());
        QCOMPARE(desk.form.firstWrong(), passphrase);
        passphrase->setText(u"other"_s);
        QVERIFY(desk.read().privateKey.isEmpty());
        QVERIFY(passphrase->accessibleDescription().contains(u"another passphrase"_s));
        passphrase->setText(u"secret"_s);
        const oauth::Client got = desk.read();
        QVERIFY(!desk.form.isWrong());
        QVERIFY(crypto::Key::fromPkcs8(got.privateKey.reveal()));
    }

    void makesAnRsaKeyWithoutHoldingTheWindowUp()
    {
        Desk desk;
        desk.fields.show(desk.client);
        desk.choose(MadeRsaKey);
        QTRY_VERIFY_WITH_TIMEOUT(desk.edit(u"Public key"_s)->text().contains(u"RSA"_s), 60'000);
        QVERIFY(!desk.read().privateKey.isEmpty());
    }

    void takesAKeyFromAFile()
    {
        QTemporaryDir folder;
        const crypto::Secret key = crypto::Key::generate(crypto::Curve::P256).toPkcs8();
        QFile file(folder.filePath(u"key.pem"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(pem(key));
        file.close();
        Desk desk;
        desk.fields.show(desk.client);
        desk.choose(KeyOfFile);
        desk.edit(u"Private key"_s)->setText(file.fileName());
        const oauth::Client got = desk.read();
        QVERIFY(!desk.form.isWrong());
        QVERIFY(got.privateKey == key);
        QVERIFY(got.keyId.isEmpty()); // its name there isn't known here
    }

    void saysWhatIsWrongWithAFile()
    {
        Desk desk;
        desk.fields.show(desk.client);
        desk.choose(KeyOfFile);
        desk.read();
        QCOMPARE(desk.form.firstWrong(), desk.edit(u"Private key"_s));
        desk.edit(u"Private key"_s)->setText(u"/nowhere/key.pem"_s);
        desk.read();
        QCOMPARE(desk.form.firstWrong(), desk.edit(u"Private key"_s));
        QVERIFY(desk.edit(u"Private key"_s)->accessibleDescription().contains(u"/nowhere/key.pem"_s));
    }

    void saysThatAKeyCanNotSign_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("said");
        QTest::newRow("a public key")
            << u"openssl pkey -pubout -in own.pem -out key.pem"_s << u"holds no private key"_s;
        QTest::newRow("1024 bits") << u"openssl genrsa -out key.pem 1024"_s << u"2048 to 16384 bits"_s;
        QTest::newRow("encrypted") << u"openssl pkey -aes256 -passout pass:x -in own.pem -out key.pem"_s
                                   << u"passphrase"_s;
    }

    void saysThatAKeyCanNotSign()
    {
        QFETCH(const QString, command);
        QFETCH(const QString, said);
        QTemporaryDir folder;
        QFile own(folder.filePath(u"own.pem"_s));
        QVERIFY(own.open(QIODevice::WriteOnly));
        own.write(pem(crypto::Key::generate(crypto::Curve::P256).toPkcs8()));
        own.close();
        QProcess openssl;
        openssl.setWorkingDirectory(folder.path());
        openssl.startCommand(command);
        QVERIFY(openssl.waitForFinished() && openssl.exitCode() == 0);
        Desk desk;
        desk.fields.show(desk.client);
        desk.choose(KeyOfFile);
        desk.edit(u"Private key"_s)->setText(folder.filePath(u"key.pem"_s));
        QVERIFY(desk.read().privateKey.isEmpty());
        const QString words = desk.form.firstWrong()->accessibleDescription();
        QVERIFY2(words.contains(said), qPrintable(words));
    }

    void saysWhatTokensAreBoundTo()
    {
        Desk desk;
        desk.client.binding = Binding::Required;
        desk.fields.show(desk.client);
        QCOMPARE(desk.read().binding, Binding::Required);
        desk.box(u"Tokens"_s)->setCurrentIndex(2);
        QCOMPARE(desk.read().binding, Binding::Never);
    }
};

QTEST_MAIN(TestClientProofFields)
#include "tst_clientprooffields.moc"
