// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/base64url.h"
#include "jose/jwt.h"

#include <QTest>

using jose::base64url;
using jose::Jwt;

namespace {

QByteArray token(
    const QByteArray &header, const QByteArray &claims = "{}", const QByteArray &signature = "sig")
{
    return base64url(header) + '.' + base64url(claims) + '.' + base64url(signature);
}

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

} // namespace

class TestJwt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // RFC 7519 section 3.1
    void takesTheExampleApart()
    {
        const QByteArray compact
            = "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9"
              ".eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc"
              "19yb290Ijp0cnVlfQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
        const auto jwt = Jwt::parse(compact);
        QVERIFY(jwt);
        QCOMPARE(jwt->algorithm(), text("HS256"));
        QCOMPARE(jwt->type(), text("jwt"));
        QCOMPARE(jwt->keyId(), QString());
        QCOMPARE(jwt->issuer(), text("joe"));
        QCOMPARE(jwt->subject(), QString());
        QCOMPARE(jwt->time("exp"), std::optional(QDateTime::fromSecsSinceEpoch(1300819380, Qt::UTC)));
        QVERIFY(jwt->claims().value("http://example.com/is_root").isTrue());
        QCOMPARE(jwt->signature().size(), 32);
        QCOMPARE(jwt->compact(), compact);
        QCOMPARE(jwt->signingInput(), compact.first(compact.lastIndexOf('.')));
    }

    void readsOneAudienceOrMany()
    {
        const auto audience = [](const char *aud) {
            return Jwt::parse(token("{}", QByteArray("{\"aud\":") + aud + '}'))->audience();
        };
        QCOMPARE(audience("\"one\""), QStringList({text("one")}));
        QCOMPARE(audience("[\"one\",\"two\"]"), QStringList({text("one"), text("two")}));
        QVERIFY(audience("[]").isEmpty());
        QVERIFY(audience("5").isEmpty());
        QVERIFY(Jwt::parse(token("{}"))->audience().isEmpty());
    }

    void takesNothingButStringsForNames()
    {
        const auto jwt = Jwt::parse(token(R"({"alg":1,"kid":2,"typ":[]})", R"({"iss":3,"sub":{}})"));
        QVERIFY(jwt->algorithm().isEmpty() && jwt->keyId().isEmpty() && jwt->type().isEmpty());
        QVERIFY(jwt->issuer().isEmpty() && jwt->subject().isEmpty());
    }

    // RFC 7515 section 4.1.9
    void readsTheTypeAsAMediaType_data()
    {
        QTest::addColumn<QByteArray>("typ");
        QTest::addColumn<QString>("type");
        QTest::newRow("short") << QByteArray("at+jwt") << text("at+jwt");
        QTest::newRow("whole") << QByteArray("application/at+jwt") << text("at+jwt");
        QTest::newRow("capitals") << QByteArray("Application/AT+JWT") << text("at+jwt");
        QTest::newRow("usual") << QByteArray("JWT") << text("jwt");
        QTest::newRow("another tree") << QByteArray("text/jwt") << text("text/jwt");
    }

    void readsTheTypeAsAMediaType()
    {
        QFETCH(const QByteArray, typ);
        QFETCH(const QString, type);
        QCOMPARE(Jwt::parse(token("{\"typ\":\"" + typ + "\"}"))->type(), type);
    }

    void limitsTheKeyId()
    {
        const auto keyId
            = [](const QByteArray &kid) { return Jwt::parse(token("{\"kid\":\"" + kid + "\"}"))->keyId(); };
        QCOMPARE(keyId("../../etc/passwd"), text("../../etc/passwd"));
        QCOMPARE(keyId("' OR 1=1 --"), text("' OR 1=1 --"));
        QCOMPARE(keyId(QByteArray(1024, 'k')).size(), 1024);
        QVERIFY(keyId(QByteArray(1025, 'k')).isEmpty());
        QVERIFY(keyId(QByteArray(1 << 20, 'k')).isEmpty());
    }

    // RFC 7519 section 2: NumericDate
    void readsTimes_data()
    {
        QTest::addColumn<QByteArray>("exp");
        QTest::addColumn<qint64>("seconds"); // -1: none
        QTest::newRow("zero") << QByteArray("0") << qint64(0);
        QTest::newRow("minus zero") << QByteArray("-0") << qint64(0);
        QTest::newRow("usual") << QByteArray("1300819380") << qint64(1300819380);
        QTest::newRow("fraction") << QByteArray("1300819380.999") << qint64(1300819380);
        QTest::newRow("exponent") << QByteArray("1.3e9") << qint64(1300000000);
        QTest::newRow("end of 9999") << QByteArray("253402300799") << Q_INT64_C(253402300799);
        QTest::newRow("year 10000") << QByteArray("253402300800") << qint64(-1);
        QTest::newRow("half a second too late") << QByteArray("253402300799.5") << qint64(-1);
        QTest::newRow("negative") << QByteArray("-1") << qint64(-1);
        QTest::newRow("a little negative") << QByteArray("-0.5") << qint64(-1);
        QTest::newRow("2^63") << QByteArray("9223372036854775808") << qint64(-1);
        QTest::newRow("largest integer") << QByteArray("9223372036854775807") << qint64(-1);
        QTest::newRow("1e300") << QByteArray("1e300") << qint64(-1);
        QTest::newRow("1e400") << QByteArray("1e400") << qint64(-1);
        QTest::newRow("-1e400") << QByteArray("-1e400") << qint64(-1);
        QTest::newRow("in quotes") << QByteArray("\"5\"") << qint64(-1);
        QTest::newRow("date in words") << QByteArray("\"2030-01-01T00:00:00Z\"") << qint64(-1);
        QTest::newRow("null") << QByteArray("null") << qint64(-1);
        QTest::newRow("true") << QByteArray("true") << qint64(-1);
        QTest::newRow("array") << QByteArray("[1]") << qint64(-1);
    }

    void readsTimes()
    {
        QFETCH(const QByteArray, exp);
        QFETCH(const qint64, seconds);
        const auto time = Jwt::parse(token("{}", "{\"exp\":" + exp + '}'))->time("exp");
        QCOMPARE(time ? time->toSecsSinceEpoch() : -1, seconds);
        QVERIFY(!time || (time->isValid() && time->timeSpec() == Qt::UTC));
    }

    void hasNoTimeWithoutTheClaim() { QVERIFY(!Jwt::parse(token("{}"))->time("exp")); }

    void takesAnUnsignedTokenApart()
    {
        const auto jwt = Jwt::parse(token(R"({"alg":"none"})", "{}", ""));
        QVERIFY(jwt);
        QVERIFY(jwt->signature().isEmpty());
    }

    void refusesWhatIsNoCompactJwt_data()
    {
        QTest::addColumn<QByteArray>("compact");
        QTest::addColumn<QString>("code");
        const QByteArray e30 = "e30"; // {}
        const auto row = [](const char *name, const QByteArray &compact, const char *code) {
            QTest::newRow(name) << compact << text(code);
        };
        row("nothing", "", "jwt.parts");
        row("opaque", "2YotnFZFEjr1zCsicMWpAA", "jwt.parts");
        row("one dot", "e30.e30", "jwt.parts");
        row("two dots alone", "..", "jwt.header");
        row("three dots", "e30.e30.AA.AA", "jwt.parts");
        row("JWE", jose::base64url(R"({"alg":"dir","enc":"A256GCM"})") + "..AA.AA.AA", "jwt.encrypted");
        row("four dots", "e30.AA.AA.AA.AA", "jwt.parts"); // RFC 7516 section 4.1.2: no "enc"
        row("enc that is no text", jose::base64url(R"({"enc":1})") + "..AA.AA.AA", "jwt.parts");
        row("four dots in a name", "login.eu.auth.example.com", "jwt.parts");
        row("four dots alone", "....", "jwt.parts");
        row("five dots", "e30.e30.e30.e30.e30.e30", "jwt.parts");
        row("a mebibyte of dots", QByteArray(1 << 20, '.'), "jwt.parts");
        row("JSON serialization", R"({"payload":"e30","signatures":[]})", "jwt.characters");
        row("blank before", " e30.e30.AA", "jwt.characters");
        row("line feed after", "e30.e30.AA\n", "jwt.characters");
        row("plus", "e30.e30.A+", "jwt.characters");
        row("slash", "e30.e30.A/", "jwt.characters");
        row("padding", "e30=.e30.AA", "jwt.characters");
        row("NUL", QByteArray("e30.e30.A\0", 10), "jwt.characters");
        row("not ASCII", "e30.e30.\xC3\xA4", "jwt.characters");
        row("Bearer in front", "Bearer e30.e30.AA", "jwt.characters");
        row("spare bits in the header", "e31.e30.AA", "jwt.base64url");
        row("length 1 mod 4 in the payload", "e30.e30e3.AA", "jwt.base64url");
        row("spare bits in the signature", "e30.e30.AB", "jwt.base64url");
        row("length 1 mod 4 in the signature", "e30.e30.A", "jwt.base64url");
        row("empty header", ".e30.AA", "jwt.header");
        row("empty payload", "e30..AA", "jwt.payload");
        row("header is an array", token("[]"), "jwt.header");
        row("header is a string", token("\"alg\""), "jwt.header");
        row("header is no JSON", token("{alg:none}"), "jwt.header");
        row("header is cut", token("{\"alg\":\"RS256\""), "jwt.header");
        row("header isn't UTF-8", token("{\"a\":\"\xFF\"}"), "jwt.header");
        row("header begins with a mark", token("\xEF\xBB\xBF{}"), "jwt.header");
        row("two headers", token("{}{}"), "jwt.header");
        row("payload is text", token("{}", "Payload"), "jwt.payload");
        row("payload is an array", token("{}", "[1]"), "jwt.payload");
        row("payload isn't UTF-8", token("{}", "{\"sub\":\"J\xF6rg\"}"), "jwt.payload");
        row("payload is too deep",
            token("{}", QByteArray("{\"a\":").repeated(33) + '1' + QByteArray(33, '}')), "jwt.payload");
        row("alg twice", token(R"({"alg":"RS256","alg":"none"})"), "jwt.duplicate");
        row("sub twice", token("{}", R"({"sub":"a","\u0073ub":"b"})"), "jwt.duplicate");
        row("nested double", token("{}", R"({"a":[{"b":1,"b":1}]})"), "jwt.duplicate");
    }

    void refusesWhatIsNoCompactJwt()
    {
        QFETCH(const QByteArray, compact);
        QFETCH(const QString, code);
        const auto jwt = Jwt::parse(compact);
        QVERIFY(!jwt);
        QCOMPARE(jwt.error().kind, base::Error::Kind::BadAnswer);
        QCOMPARE(jwt.error().code, code);
    }

    void saysWhichPartIsWrongAndWhere()
    {
        const auto payload = Jwt::parse(token("{}", "{\"a\":1,}"));
        QCOMPARE(payload.error().found, text("payload, line 1, column 8: }"));
        QCOMPARE(payload.error().expected, text("a name in quotes"));
        QCOMPARE(Jwt::parse("e30.e30.AB").error().found, text("signature"));
        QCOMPARE(Jwt::parse("a.b").error().found, text("2"));
    }
};

QTEST_GUILESS_MAIN(TestJwt)
#include "tst_jwt.moc"
