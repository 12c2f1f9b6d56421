// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/checks.h"
#include "explain/claims.h"
#include "explain/paste.h"
#include "explain/token.h"
#include "jose/base64url.h"

#include <QLocale>
#include <QTest>

using explain::Paste;
using explain::Token;
using explain::TokenUse;

namespace {

// {"alg":"ES256"} . {"sub":"ana"} . three bytes
const QByteArray jwt = "eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJhbmEifQ.AAAA";

Token looked(const QByteArray &token)
{
    return Token::look(crypto::Secret(token), TokenUse::Pasted);
}

QByteArray made(const QByteArray &header, const QByteArray &payload)
{
    return jose::base64url(header) + '.' + jose::base64url(payload) + ".AAAA";
}

} // namespace

class TestPaste : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void takesOffWhatIsAround_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QByteArray &text, const char *says) {
            QTest::newRow(name) << text << QString::fromUtf8(says);
        };
        row("nothing", jwt, "");
        row("blanks", "\n  " + jwt + "\r\n", "");
        row("quotes", '"' + jwt + '"', "Taken off: quotes.");
        row("curly quotes", "\xE2\x80\x9C" + jwt + "\xE2\x80\x9D", "Taken off: quotes.");
        row("Bearer", "Bearer " + jwt, "Taken off: “Bearer”.");
        row("bearer in small letters", "bearer  " + jwt, "Taken off: “Bearer”.");
        row("a header", "authorization: Bearer " + jwt,
            "Taken off: the header name “Authorization” and “Bearer”.");
        row("a proof", "DPoP: " + jwt, "Taken off: the header name “DPoP”.");
        row("an answer", "{\"token_type\":\"Bearer\",\"access_token\":\"" + jwt + "\",\"expires_in\":60}",
            "Taken off: a JSON answer around its “access_token”.");
        row("an address", "http://127.0.0.1/cb#state=x&id_token=" + jwt + "&expires_in=1",
            "Taken off: an address around its “id_token”.");
        row("a form", "grant_type=x&assertion=" + jwt, "Taken off: a form around its “assertion”.");
        row("a command", "curl -H 'Authorization: Bearer " + jwt + "' https://api.example/",
            "Taken off: a command around its header and “Bearer”.");
        row("line breaks", jwt.first(10) + "\r\n  " + jwt.sliced(10),
            "Taken off: line breaks and blanks within.");
        row("JSON form",
            "{\"payload\":\"eyJzdWIiOiJhbmEifQ\",\"protected\":\"eyJhbGciOiJFUzI1NiJ9\",\"signature\":"
            "\"AAAA\"}",
            "Taken off: the JSON form of a JWS.");
        row("general JSON form",
            "{\"payload\":\"eyJzdWIiOiJhbmEifQ\",\"signatures\":[{\"protected\":\"eyJhbGciOiJFUzI1NiJ9\","
            "\"signature\":\"AAAA\"}]}",
            "Taken off: the JSON form of a JWS.");
    }

    void takesOffWhatIsAround()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        const auto paste = Paste::read(text);
        QVERIFY(paste);
        QCOMPARE(paste->token.reveal().toByteArray(), jwt);
        QCOMPARE(paste->peeled, says);
    }

    void refusesNothingAndTooMuch()
    {
        QCOMPARE(Paste::read(" \n").error().code, QStringLiteral("paste.empty"));
        QCOMPARE(Paste::read(QByteArray(Paste::largest + 1, 'e')).error().code, QStringLiteral("paste.size"));
        QVERIFY(Paste::read(QByteArray(1000, '"')));
    }

    void tellsTheKind_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QString>("title");
        const auto row
            = [](const char *name, const QByteArray &header, const QByteArray &payload, const char *title) {
                  QTest::newRow(name) << made(header, payload) << QString::fromUtf8(title);
              };
        row("at+jwt", "{\"typ\":\"at+jwt\",\"alg\":\"RS256\"}", "{}", "Access token · RFC 9068");
        row("long form", "{\"typ\":\"application/AT+JWT\"}", "{}", "Access token · RFC 9068");
        row("logout", "{\"typ\":\"logout+jwt\"}", "{}", "Logout token · OpenID Connect Back-Channel Logout");
        row("DPoP", "{\"typ\":\"dpop+jwt\"}", "{}", "DPoP proof · RFC 9449");
        row("introspection", "{\"typ\":\"token-introspection+jwt\"}", "{}",
            "Introspection answer · RFC 9701");
        row("ID token", "{}", "{\"nonce\":\"x\"}", "ID token, by its claims");
        row("access token", "{}", "{\"scope\":\"a\"}", "Access token, by its claims");
        row("assertion", "{}", "{\"iss\":\"c\",\"sub\":\"c\",\"aud\":\"x\"}",
            "Client assertion, by its claims");
        row("unknown", "{}", "{}", "");
    }

    void tellsTheKind()
    {
        QFETCH(QByteArray, token);
        QFETCH(QString, title);
        QCOMPARE(looked(token).kind, Token::Kind::Jwt);
        QCOMPARE(looked(token).title, title);
    }

    void readsWhatIsNoJwtAsFarAsItGoes()
    {
        const Token bytes = looked(made("{\"alg\":\"RS256\"}", "\x01\x02\x03"));
        QCOMPARE(bytes.kind, Token::Kind::Jws);
        QVERIFY(bytes.explanation.contains(QLatin1String("3 bytes")));

        const Token secret = looked(jose::base64url("{\"alg\":\"dir\",\"enc\":\"A256GCM\"}") + "..AA.AA.AA");
        QCOMPARE(secret.kind, Token::Kind::Encrypted);
        QVERIFY(secret.header);
        QCOMPARE(secret.header->value("enc").string(), QStringLiteral("A256GCM"));

        const Token opaque = looked("ghp_0123456789");
        QCOMPARE(opaque.kind, Token::Kind::Opaque);
        QVERIFY(opaque.explanation.contains(QLatin1String("GitHub personal access token")));
    }

    void showsWhatAnSdJwtDiscloses()
    {
        const QByteArray name = jose::base64url("[\"salt\",\"given_name\",\"Ana\"]");
        const QByteArray element = jose::base64url("[\"salt\",\"DE\"]");
        const Token token = looked(jwt + '~' + name + '~' + element + '~');
        QCOMPARE(token.kind, Token::Kind::SdJwt);
        QCOMPARE(token.disclosures.size(), 2);
        const auto groups = explain::explainDisclosures(token.disclosures, {});
        QCOMPARE(groups.size(), 1);
        QCOMPARE(groups[0].claims[0].name, QStringLiteral("given_name"));
        QCOMPARE(groups[0].claims[0].value, QStringLiteral("Ana"));
        QCOMPARE(groups[0].claims[1].value, QStringLiteral("DE"));
    }

    void saysWhereATokenBreaks_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QByteArray &token, const char *says) {
            QTest::newRow(name) << token << QString::fromUtf8(says);
        };
        row("padding", "eyJhbGciOiJFUzI1NiJ9=.e30.AAAA", "It is character 21 of 30.");
        row("a stray character", "eyJhbGciOiJFUzI1NiJ9.e3*0.AAAA", "It is character 24 of 30.");
        row("two parts", "eyJhbGciOiJFUzI1NiJ9.e30", "2");
        row("four parts", "eyJhbGciOiJFUzI1NiJ9.e30.A.A", "4");
        row("length 1 mod 4", "eyJhbGciOiJFUzI1NiJ9.e30.AAAAA", "signature");
        row("stray bits", "eyJhbGciOiJFUzI1NiJ9.e31.AAAA", "payload");
        row("a header that is no JSON", "eyJhbGci.e30.AAAA", "header");
    }

    void saysWhereATokenBreaks()
    {
        QFETCH(QByteArray, token);
        QFETCH(QString, says);
        const Token broken = looked(token);
        QCOMPARE(broken.kind, Token::Kind::Broken);
        QVERIFY2(broken.explanation.contains(says), qPrintable(broken.explanation));
    }

    void checksWhatItCan_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QByteArray &token, const char *says) {
            QTest::newRow(name) << token << QString::fromUtf8(says);
        };
        row("no key", jwt, "Signature: not checked, ES256, give the issuer's public key to check it");
        row("a secret", made("{\"alg\":\"HS256\"}", "{}"),
            "Signature: not checked, HS256, give the secret it was made with to check it");
        row("none", made("{\"alg\":\"nOnE\"}", "{}"),
            "Signature: failed, “none”: the token isn't signed, anybody can have written it");
        row("doubled", made("{\"alg\":\"ES256\"}", "{\"sub\":\"a\",\"sub\":\"b\"}"),
            "Members: failed, one name stands twice, so that two readers could see two tokens");
        row("critical", made("{\"alg\":\"ES256\",\"crit\":[\"x\"]}", "{}"), "Critical headers: failed");
        row("its own key", made("{\"alg\":\"ES256\",\"jku\":\"https://evil.example/\"}", "{}"),
            "Key in the token: attention, jku is shown and never used");
    }

    void checksWhatItCan()
    {
        QFETCH(QByteArray, token);
        QFETCH(QString, says);
        QStringList rows;
        for (const auto &check :
            explain::checkPasted(*looked(token).jwt, {}, QDateTime::currentDateTimeUtc()))
            rows += check.toString();
        const QString all = rows.join(u'\n');
        QVERIFY2(all.contains(says), qPrintable(all));
    }
};

QTEST_GUILESS_MAIN(TestPaste)
#include "tst_paste.moc"
