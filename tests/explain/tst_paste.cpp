// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/digest.h"
#include "explain/checks.h"
#include "explain/claims.h"
#include "explain/paste.h"
#include "explain/token.h"
#include "jose/base64url.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using explain::Check;
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
    void saysThatAProofNamesNoEnd()
    {
        const auto now = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
        const auto timeOf = [&now](const QByteArray &header, const QByteArray &claims) {
            const auto jwt
                = jose::Jwt::parse(jose::base64url(header) + '.' + jose::base64url(claims) + ".AAAA").value();
            for (const Check &each : explain::checkPasted(jwt, {}, now)) {
                if (each.name == u"Time"_s)
                    return each.toString();
            }
            return QString();
        };
        QCOMPARE(timeOf("{\"alg\":\"ES256\",\"typ\":\"dpop+jwt\"}", "{\"iat\":1799999820}"),
            u"Time: not checked, made 3 min ago; a proof names no end and is taken for a short time only"_s);
        QCOMPARE(timeOf("{\"alg\":\"ES256\"}", "{\"iat\":1799999820}"),
            u"Time: not checked, the token does not say when it ends"_s);
        QVERIFY(timeOf("{\"alg\":\"ES256\",\"typ\":\"dpop+jwt\"}", "{\"iat\":1799999820,\"exp\":1800000060}")
                    .contains(u"valid now"_s));
    }

    void saysHowFarTheClocksAreApartWhereThatIsKnown()
    {
        const auto now = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
        const auto jwt = jose::Jwt::parse(
            jose::base64url("{\"alg\":\"ES256\"}") + '.' + jose::base64url("{\"exp\":1800000060}") + ".AAAA")
                             .value();
        const auto told = [&](std::optional<qint64> ahead) {
            for (const Check &each : explain::checkPasted(jwt, {}, now,
                     {.issuer = u"https://id.example"_s, .isSourceOfKeys = true, .clockAhead = ahead})) {
                if (each.name == u"Time"_s)
                    return each.reason;
            }
            return QString();
        };
        QCOMPARE(told({}), u"valid now, by this computer's clock"_s);
        QCOMPARE(told(0), u"valid now"_s);
        QCOMPARE(told(3600), u"valid now, by the server's clock; this computer's is 1 h 00 min ahead"_s);
        QCOMPARE(told(-3600),
            u"expired 59 min ago, by the server's clock; this computer's is 1 h 00 min behind"_s);
    }

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
        row("a file's byte order mark", "\xEF\xBB\xBF" + jwt + '\n', "");
        row("a byte order mark before an answer", "\xEF\xBB\xBF{\"id_token\":\"" + jwt + "\"}",
            "Taken off: a JSON answer around its “id_token”.");
        row("no-break spaces", "\xC2\xA0 " + jwt + "\xE2\x80\xAF\xE3\x80\x80\xE2\x80\x8B", "");
        row("a no-break space within the quotes", "\"\xC2\xA0" + jwt + "\xC2\xA0\"", "Taken off: quotes.");
        row("a no-break space behind Bearer", "Bearer\xC2\xA0" + jwt, "Taken off: “Bearer”.");
        row("further headers", "Authorization: Bearer " + jwt + "\r\nAccept: */*\r\nX-A: b",
            "Taken off: the header name “Authorization”, the lines below it, and “Bearer”.");
        row("a header in the line below its name", "Authorization:\r\n\r\n  Bearer " + jwt,
            "Taken off: the header name “Authorization” and “Bearer”.");
        row("an address in another encoding", "https://app.example/cb?name=Jos%E9#access_token=" + jwt,
            "Taken off: an address around its “access_token”.");
        row("a header before a body", "Authorization: Bearer " + jwt + "\n\n{\"a\":1}",
            "Taken off: the header name “Authorization”, the lines below it, and “Bearer”.");
        row("a header in lines", "Authorization: Bearer " + jwt.first(10) + "\n  " + jwt.sliced(10),
            "Taken off: the header name “Authorization”, “Bearer”, and line breaks and blanks within.");
        row("a header below its proof", "DPoP: " + jwt + "x\nAuthorization: DPoP " + jwt + "\nAccept: */*",
            "Taken off: a command around its header and “DPoP”.");
        row("a question within a fragment",
            "http://127.0.0.1/cb#access_token=" + jwt + "&u=https://y.example/?z=1",
            "Taken off: an address around its “access_token”.");
        row("a number sign within a form", "access_token=" + jwt + "&u=https://y.example/?z=1#a",
            "Taken off: a form around its “access_token”.");
        row("a query before a fragment", "http://127.0.0.1/cb?id_token=" + jwt + "&a=b#c=d",
            "Taken off: an address around its “id_token”.");
        row("JSON form",
            "{\"payload\":\"eyJzdWIiOiJhbmEifQ\",\"protected\":\"eyJhbGciOiJFUzI1NiJ9\",\"signature\":"
            "\"AAAA\"}",
            "Taken off: the JSON form of a JWS.");
        row("general JSON form",
            "{\"payload\":\"eyJzdWIiOiJhbmEifQ\",\"signatures\":[{\"protected\":\"eyJhbGciOiJFUzI1NiJ9\","
            "\"signature\":\"AAAA\"}]}",
            "Taken off: the JSON form of a JWS.");
        row("two signatures and an unprotected header",
            "{\"payload\":\"eyJzdWIiOiJhbmEifQ\",\"signatures\":[{\"protected\":\"eyJhbGciOiJFUzI1NiJ9\","
            "\"header\":{\"kid\":\"k\"},\"signature\":\"AAAA\"},{\"signature\":\"BBBB\"}]}",
            "Taken off: the JSON form of a JWS, all of its 2 signatures but the first, and a header that no "
            "signature protects (kid).");
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

    void tellsWhetherATokenIsBound_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isBound");
        const auto row = [](const char *name, const QByteArray &text, bool isBound) {
            QTest::newRow(name) << text << isBound;
        };
        row("nothing around it", jwt, false);
        row("Bearer", "Bearer " + jwt, false);
        row("DPoP", "dpop " + jwt, true);
        row("a header", "Authorization: DPoP " + jwt, true);
        row("a proof", "DPoP: " + jwt, false);
        row("a proof in a table", "dpop\t" + made(R"({"typ":"dpop+jwt","alg":"ES256"})", "{}"), false);
        row("a proof below its name", "DPoP\n" + made(R"({"alg":"ES256"})", R"({"htm":"GET","htu":"u"})"),
            false);
        row("no token", "DPoP " + jwt.chopped(5), false);
        row("an opaque token", "DPoP 0123456789", true);
        row("an answer", "{\"token_type\":\"dpop\",\"access_token\":\"" + jwt + "\"}", true);
        row("an answer with a bearer token", "{\"token_type\":\"Bearer\",\"access_token\":\"" + jwt + "\"}",
            false);
        row("an ID token", "{\"token_type\":\"DPoP\",\"id_token\":\"" + jwt + "\"}", false);
    }

    void tellsWhetherATokenIsBound()
    {
        QFETCH(QByteArray, text);
        QTEST(Paste::read(text)->isBound, "isBound");
    }

    // A header of several lines: "{\n" is "ewo" in base64url, "{\r\n" "ew0K"
    void knowsAHeaderHoweverItIsLaidOut()
    {
        for (const char *header :
            {"{\n  \"alg\": \"ES256\"\n}", "{\r\n \"alg\":\"ES256\"}", "\n{\t\"alg\":\"ES256\"}"}) {
            const QByteArray token = made(header, "{}");
            QCOMPARE(
                Paste::read(token.first(8) + '\n' + token.sliced(8))->token.reveal().toByteArray(), token);
            QCOMPARE(looked(token).kind, Token::Kind::Jwt);
            QCOMPARE(looked(token + '~').kind, Token::Kind::SdJwt);
            QCOMPARE(looked(token + '=').kind, Token::Kind::Broken);
        }
    }

    // RFC 7516 section 7.2.1: what its header says may stand in three places.
    void takesAJweOutOfItsJsonForm_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QByteArray>("header");
        const auto row = [](const char *name, const char *members, const char *header) {
            QTest::newRow(name) << QByteArray(members) << QByteArray(header);
        };
        row("protected", R"("protected":"eyJlbmMiOiJBMjU2R0NNIn0")", R"({"enc":"A256GCM"})");
        row("of several", R"("protected":"eyJlbmMiOiJBMjU2R0NNIn0","recipients":[{"encrypted_key":""},{}])",
            R"({"enc":"A256GCM"})");
        row("unprotected", R"("protected":"eyJhbGciOiJkaXIifQ","unprotected":{"enc":"A256GCM"})",
            R"({"alg":"dir","enc":"A256GCM"})");
        row("nothing protected", R"("unprotected":{"enc":"A256GCM"})", R"({"enc":"A256GCM"})");
        row("flattened", R"("protected":"eyJhbGciOiJkaXIifQ","header":{"enc":"A256GCM"})",
            R"({"alg":"dir","enc":"A256GCM"})");
        row("a recipient's", R"("protected":"e30","recipients":[{"header":{"alg":"dir","enc":"A256GCM"}}])",
            R"({"alg":"dir","enc":"A256GCM"})");
        row("in all three",
            R"("protected":"eyJlbmMiOiJBMjU2R0NNIn0","unprotected":{"jku":"u"},"recipients":[{"header":{"alg":"dir"}},{}])",
            R"({"enc":"A256GCM","jku":"u","alg":"dir"})");
    }

    void takesAJweOutOfItsJsonForm()
    {
        QFETCH(QByteArray, members);
        QFETCH(QByteArray, header);
        const auto paste = Paste::read(R"({"iv":"AA","ciphertext":"AA","tag":"AA",)" + members + '}');
        QCOMPARE(paste->peeled, u"Taken off: the JSON form of a JWE."_s);
        const Token token = looked(paste->token.reveal().toByteArray());
        QCOMPARE(token.kind, Token::Kind::Encrypted);
        QCOMPARE(token.header->toBytes(), header);
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
        row("access token that tells the time of the sign-in", "{}", "{\"scope\":\"a\",\"auth_time\":1}",
            "Access token, by its claims");
        row("ID token that tells the time of the sign-in", "{}", "{\"auth_time\":1}",
            "ID token, by its claims");
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

    void holdsDisclosuresAgainstTheToken_data()
    {
        QTest::addColumn<QByteArray>("behind");
        QTest::addColumn<QByteArray>("claims");
        QTest::addColumn<QStringList>("says");
        const auto row = [](const char *name, const QByteArray &behind, const QByteArray &claims,
                             const QStringList &says) { QTest::newRow(name) << behind << claims << says; };
        const QByteArray city = jose::base64url("[\"s\",\"city\",\"Rom\"]");
        const QByteArray zip = jose::base64url("[\"s\",\"zip\",1]");
        const auto digest = [](const QByteArray &text) {
            return '"' + jose::base64url(crypto::digest(crypto::Hash::Sha256, text)) + '"';
        };
        const QByteArray named = "{\"_sd\":[" + digest(city) + "]}";
        row("none", "~", "{}", {});
        row("one that is named", '~' + city + '~', named,
            {QStringLiteral(
                "Disclosures: passed, the one that is here is named by the token, by its sha-256")});
        row("two that are named", '~' + city + '~' + zip + '~',
            "{\"_sd\":[" + digest(zip) + ',' + digest(city) + "]}",
            {QStringLiteral("Disclosures: passed, the 2 that are here are named by the token, each by its "
                            "sha-256")});
        row("one that isn't", '~' + city + '~' + zip + '~', named,
            {QStringLiteral(
                "Disclosures: failed, disclosure 2 (“zip”) is none that the token names: somebody "
                "else put it there")});
        row("a hash that is not known", '~' + city + '~', "{\"_sd_alg\":\"md5\"}",
            {QStringLiteral("Disclosures: not checked, they are hashed with “md5”, which Cloakroom can't "
                            "check")});
        row("a key binding that isn't one", '~' + city + '~' + jwt, named,
            {QStringLiteral(
                 "Disclosures: passed, the one that is here is named by the token, by its sha-256"),
                QStringLiteral("Key binding hash: failed, what stands at the end is no JWT")});
        row("a key binding of something else", "~" + made("{\"alg\":\"ES256\",\"typ\":\"kb+jwt\"}", "{}"),
            "{}",
            {QStringLiteral(
                "Key binding hash: failed, its sd_hash is of something else: it was made for other "
                "disclosures or another token")});
    }

    void holdsDisclosuresAgainstTheToken()
    {
        QFETCH(QByteArray, behind);
        QFETCH(QByteArray, claims);
        QFETCH(QStringList, says);
        QStringList rows;
        for (const Check &check : looked(made("{\"alg\":\"ES256\"}", claims) + behind).selectiveChecks)
            rows += check.toString();
        QCOMPARE(rows, says);
    }

    void saysWhereATokenBreaks_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QByteArray &token, const char *says) {
            QTest::newRow(name) << token << QString::fromUtf8(says);
        };
        row("padding", "eyJhbGciOiJFUzI1NiJ9=.e30.AAAA",
            "Character 21 of 30 is “=”, and the parts of a JWT are never padded.");
        row("a stray character", "eyJhbGciOiJFUzI1NiJ9.e3*0.AAAA",
            "Only letters, digits, “-”, “_” and “.” belong in it, and character 24 of 30 is “*”.");
        row("base64 instead of base64url", "eyJhbGciOiJFUzI1NiJ9.e3+/.AAAA", "character 24 of 30 is “+”.");
        row("NUL", QByteArray("eyJhbGciOiJFUzI1NiJ9.e30\0.AAAA", 30), "character 25 of 30 is “[U+0000]”.");
        row("right to left", "eyJhbGciOiJFUzI1NiJ9.e30\xE2\x80\xAE.AAAA",
            "character 25 of 32 is “[U+202E]”.");
        row("beyond the first plane", "eyJhbGciOiJFUzI1NiJ9.e30\xF0\x9F\x98\x80.AA",
            "is “\xF0\x9F\x98\x80”.");
        row("two parts", "eyJhbGciOiJFUzI1NiJ9.e30",
            "It ends after character 24, and another point and part would have to follow.");
        row("four parts", "eyJhbGciOiJFUzI1NiJ9.e30.A.A",
            "The point at character 27 is one too many: a JWT ends with its third part.");
        row("five parts of no JWE", "eyJhbGciOiJFUzI1NiJ9.e30.A.A.A",
            "The point at character 27 is one too many: a JWT ends with its third part.");
        row("length 1 mod 4", "eyJhbGciOiJFUzI1NiJ9.e30.AAAAA",
            "Its signature, characters 26 to 30, is not whole: no bytes are written with 5 characters.");
        row("stray bits", "eyJhbGciOiJFUzI1NiJ9.e31.AAAA",
            "The last character of its payload, number 24, holds bits that belong to no byte.");
        row("a header that is no JSON", "eyJhbGci.e30.AAAA",
            "Its header, characters 1 to 8, can't be read: at line 1, column 7 there has to be :.");
        row("a header that is no object", "eyJ9." + QByteArray("e30.AAAA"), "Its header, characters 1 to 4");
        row("an SD-JWT around a broken JWT", "eyJhbGciOiJFUzI1NiJ9.e3*0.AAAA~", "character 24 of 30 is “*”.");
        row("a blank in what is no JWT", "hello world", "character 6 is a blank, and no token has one.");
        row("a blank that no line breaks at", "hello\xC2\xA0world",
            "character 6 is “[U+00A0]”, and no token has one.");
        row("a line break", "hello\nworld", "character 6 is a line break");
        row("JSON", R"({"a":1})", "This is JSON, and no token: no member of it has the name of one.");
        row("half a JSON", R"({"a":)", "This begins like JSON, and can't be read: at line 1, column 6");
        row("a page", "<html>", "character 1 is “<”, and no token has one.");
        row("a quoted member", "\"token\",", "character 1 is “\"”, and no token has one.");
        row("points alone", "..", "Its header is empty.");
        row("no header", ".e30.AA", "Its header is empty.");
        row("stray bits behind an empty header", "e30.e31.AA",
            "The last character of its payload, number 7,");
        for (const int missing : {1, 2, 3, 4, 5, 16}) {
            row(qPrintable(u"without its first %1"_s.arg(missing)), jwt.sliced(missing),
                qPrintable(u"Its beginning is missing: characters 1 to %1 are the end of a header."_s.arg(
                    20 - missing)));
        }
        row("a letter in front", "v" + jwt,
            "Its header begins with character 2: what stands in front doesn't belong to it.");
        row("a scheme in front", "Bearer" + jwt,
            "Its header begins with character 7: what stands in front doesn't belong to it.");
        row("an SD-JWT without its first", jwt.sliced(1) + '~' + jwt,
            "Its beginning is missing: characters 1 to 19 are the end of a header.");
        row("a header alone", "eyJhbGciOiJFUzI1NiJ9",
            "It ends after character 20, and another point and part would have to follow.");
        row("half a header", "eyJhbGciOiJF", "It ends after character 12,");
        row("a key", "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----", "in PEM, and no token.");
    }

    void saysWhereATokenBreaks()
    {
        QFETCH(QByteArray, token);
        QFETCH(QString, says);
        const Token broken = looked(token);
        QCOMPARE(broken.kind, Token::Kind::Broken);
        QVERIFY2(broken.explanation.contains(says), qPrintable(broken.explanation));
    }

    void saysWhyClaimsCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QString>("says");
        QTest::newRow("no JSON") << QByteArray("{\"exp\":}")
                                 << QStringLiteral("at line 1, column 8 there has to be a value.");
        QTest::newRow("cut") << QByteArray("{\"exp\":1")
                             << QStringLiteral("there has to be a comma or the end of the list.");
        QTest::newRow("no UTF-8") << QByteArray("{\"a\":\"\xFF\"}")
                                  << QStringLiteral("line 1, column 7 is no UTF-8.");
        QTest::newRow("100,000 levels") << "{\"a\":" + QByteArray(100000, '[') + QByteArray(100000, ']') + '}'
                                        << QStringLiteral("it is nested more than 32 levels deep.");
    }

    void saysWhyClaimsCannotBeRead()
    {
        QFETCH(QByteArray, payload);
        QFETCH(QString, says);
        const Token token = looked(made("{\"alg\":\"ES256\"}", payload));
        QCOMPARE(token.kind, Token::Kind::Jws);
        QVERIFY2(token.explanation.endsWith(says), qPrintable(token.explanation));
    }

    void readsEmptyParts()
    {
        QCOMPARE(looked("eyJhbGciOiJub25lIn0..").kind, Token::Kind::Jws);
        for (const char *opaque : {"login.eu.auth.example.com", "1.2.3.4.5", "....", "SG.abc.def", "1|abc",
                 "M.R3_BAY.-Cf!*$", "e5.x", "a.b", "pk.eyJ1IjoiYSJ9.x", "eyJpdiI6ImEifQ", "eyJ"})
            QCOMPARE(looked(opaque).kind, Token::Kind::Opaque);
        QCOMPARE(looked("eyJhbGciOiJub25lIn0.e30.").kind, Token::Kind::Jwt);
    }

    void saysToWhomATokenIsEncrypted()
    {
        const auto encrypted = [](const QByteArray &header) {
            return looked(jose::base64url(header) + "..AA.AA.AA").explanation;
        };
        QVERIFY(encrypted("{\"alg\":\"RSA-OAEP\",\"enc\":\"A256GCM\",\"kid\":\"k1\"}")
                    .endsWith(QStringLiteral("The key that opens it is called “k1”.")));
        QVERIFY(encrypted("{\"alg\":\"dir\",\"enc\":\"A256GCM\"}")
                    .endsWith(QLatin1String("A secret that both sides share opens it.")));
        QVERIFY(encrypted("{\"alg\":\"ECDH-ES+A128KW\",\"enc\":\"A256GCM\"}")
                    .endsWith(QLatin1String("characters.")));
    }

    void saysWhatAnSdJwtEndsWith()
    {
        QVERIFY(looked(jwt + '~' + jose::base64url("[1") + '~')
                    .explanation.contains(QLatin1String("Disclosure 1 can't be read.")));
        const Token bound = looked(jwt + '~' + jwt);
        QCOMPARE(bound.kind, Token::Kind::SdJwt);
        QVERIFY(bound.explanation.contains(QLatin1String("its holder proves")));
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
        row("doubled within",
            made("{\"alg\":\"ES256\"}", R"({"realm_access":{"roles":["a"],"roles":["b"]}})"),
            "Members: failed, one name stands twice, so that two readers could see two tokens");
        row("doubled within the header", made(R"({"alg":"ES256","jwk":{"kty":"EC","kty":"RSA"}})", "{}"),
            "Members: failed, one name stands twice, so that two readers could see two tokens");
        row("critical", made("{\"alg\":\"ES256\",\"crit\":[\"x\"]}", "{}"), "Critical headers: failed");
        row("odd case", made("{\"alg\":\"hs256\"}", "{}"),
            "Algorithm: failed, hs256 is not HS256: upper and lower case matter");
        row("SHA-1", made("{\"alg\":\"RS1\"}", "{}"),
            "Algorithm: failed, RS1 rests on SHA-1, which is broken");
        row("a short key", made("{\"alg\":\"RS256\"}", "{}"),
            "Algorithm: failed, RS256 with 24 bits, where 2048 is the least");
        row("an unknown algorithm", made("{\"alg\":\"ZEBRA\"}", "{}"),
            "Algorithm: failed, ZEBRA is none that is registered");
        row("a newer algorithm", made("{\"alg\":\"ML-DSA-44\"}", "{}"),
            "Algorithm: not checked, ML-DSA-44 is one that Cloakroom can't check");
        row("no algorithm", made("{}", "{}"), "Algorithm: failed, the header names no algorithm");
        row("a sound algorithm", jwt, "Algorithm: passed, ES256 is sound");
        row("a date as text", made("{\"alg\":\"ES256\"}", "{\"exp\":\"soon\"}"),
            "Time: failed, exp is no date: a number of seconds since 1970 belongs there");
        row("1e300", made("{\"alg\":\"ES256\"}", "{\"nbf\":1e300}"), "Time: failed, nbf is no date");
        row("an end before the beginning", made("{\"alg\":\"ES256\"}", "{\"exp\":5,\"nbf\":6}"),
            "Time: failed, it ends before it begins");
        row("an issuer", made("{\"alg\":\"ES256\"}", "{\"iss\":\"https://id.example\"}"),
            "Issuer: not checked, it says https://id.example; choose whom you expect to check it");
        row("an audience", made("{\"alg\":\"ES256\"}", "{\"aud\":[\"a\",\"b\"],\"azp\":\"a\"}"),
            "Audience: not checked, it is for a and b; whether that is right, you know\n"
            "Authorized party: not checked, it was issued to a");
        row("ties", made("{\"alg\":\"ES256\"}", "{\"nonce\":\"n\",\"at_hash\":\"a\",\"c_hash\":\"c\"}"),
            "Nonce: not checked, the sign-in that it began is not known here\n"
            "Access token hash: not checked, its access token is not here\n"
            "Code hash: not checked, its code is not here");
        row("an untyped token", jwt, "Type: not checked, the header doesn't say what the token is for");
        row("JWT", made("{\"alg\":\"ES256\",\"typ\":\"JWT\"}", "{}"), "Type: not checked, “JWT” doesn't say");
        row("an unknown type", made("{\"alg\":\"ES256\",\"typ\":\"x+jwt\"}", "{}"),
            "Type: not checked, no rules are known for x+jwt");
        row("a thin access token",
            made("{\"alg\":\"ES256\",\"typ\":\"at+jwt\"}",
                "{\"iss\":\"i\",\"exp\":1,\"aud\":\"a\",\"sub\":\"s\",\"iat\":1}"),
            "Type: attention, at+jwt has to have client_id and jti, too");
        const QByteArray ofProof = R"({"jti":"i","htm":"GET","htu":"https://a","iat":1})";
        row("a proof", made(R"({"alg":"ES256","typ":"dpop+jwt","jwk":{}})", ofProof),
            "Type: passed, dpop+jwt, with all that belongs to it");
        row("a proof without its key", made(R"({"alg":"ES256","typ":"dpop+jwt"})", ofProof),
            "Type: attention, dpop+jwt has to have jwk, too");
        row("a proof made with a secret", made(R"({"alg":"HS256","typ":"dpop+jwt","jwk":{}})", ofProof),
            "Type: failed, dpop+jwt must be signed with a key of its maker's own");
        const auto logout = [](const QByteArray &members) {
            return made(R"({"alg":"ES256","typ":"logout+jwt"})",
                R"({"iss":"i","aud":"a","iat":1,"exp":2,"jti":"j")" + members + '}');
        };
        const QByteArray event = R"(,"events":{"http://schemas.openid.net/event/backchannel-logout":{}})";
        row("a logout token", logout(event + R"(,"sid":"s")"),
            "Type: passed, logout+jwt, with all that belongs to it");
        row("a logout token of nobody", logout(event),
            "Type: attention, logout+jwt has to have sub or sid, too");
        row("a logout token of another event", logout(R"(,"sub":"s","events":{"urn:other":{}})"),
            "Type: attention, logout+jwt has to have http://schemas.openid.net/event/backchannel-logout, "
            "too");
        row("a logout token without events", logout(R"(,"sub":"s")"),
            "Type: attention, logout+jwt has to have events, too");
        row("a logout token with a nonce",
            made("{\"alg\":\"ES256\",\"typ\":\"logout+jwt\"}", "{\"nonce\":1}"),
            "Type: failed, logout+jwt must not have nonce, or it could pass for another kind");
        row("its own key", made("{\"alg\":\"ES256\",\"jku\":\"https://evil.example/\"}", "{}"),
            "Key in the token: attention, jku is shown and never used");
        const auto proof = [](const QByteArray &members) {
            return made("{\"typ\":\"dpop+jwt\",\"alg\":\"ES256\"," + members + '}', "{}");
        };
        // RFC 9449 section 4.1, whose key has the thumbprint that section 6.1 shows
        const QByteArray key = "\"jwk\":{\"kty\":\"EC\",\"crv\":\"P-256\","
                               "\"x\":\"l8tFrhx-34tV3hRICRDY9zCkDlpBhF42UQUfWVAWBFs\","
                               "\"y\":\"9VE4jf_Ok_o64zbTTlcuNJajHmt6v9TDVrU0CdvGRDA\"";
        row("the key of a proof", proof(key + '}'),
            "Key of the proof: not checked, jwk is the key it says it is signed with, thumbprint "
            "0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I; whose it is, tells the token");
        row("a proof is never checked with its own key", proof(key + '}'),
            "Signature: not checked, ES256, give the client's public key to check it");
        row("a proof that gives its key away", proof(key + ",\"d\":\"AA\"}"),
            "Key of the proof: failed, jwk gives the secret part away, too");
        row("a proof with a secret", proof("\"jwk\":{\"kty\":\"oct\",\"k\":\"AA\"}"),
            "Key of the proof: failed, jwk gives the secret part away, too");
        row("a proof with half a key", proof("\"jwk\":{\"kty\":\"EC\"}"),
            "Key of the proof: not checked, jwk is no public key that Cloakroom can read");
        row("a proof with an address, too", proof(key + "},\"jku\":\"https://evil.example/\""),
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
        QVERIFY(rows.first().startsWith(QLatin1String("Signature: ")));
    }

    void offersWhatWouldLetItCheck_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<Check::Offer>("signature");
        QTest::addColumn<Check::Offer>("issuer");
        const auto row = [](const char *name, const QByteArray &token, Check::Offer signature,
                             Check::Offer issuer) { QTest::newRow(name) << token << signature << issuer; };
        row("no issuer", jwt, Check::Offer::GiveKey, Check::Offer::None);
        row("an issuer", made("{\"alg\":\"ES256\"}", "{\"iss\":\"https://id.example\"}"),
            Check::Offer::FetchKeys, Check::Offer::ChooseIssuer);
        row("an issuer that is no address", made("{\"alg\":\"ES256\"}", "{\"iss\":\"joe\"}"),
            Check::Offer::GiveKey, Check::Offer::ChooseIssuer);
        row("a secret", made("{\"alg\":\"HS256\"}", "{\"iss\":\"https://id.example\"}"),
            Check::Offer::GiveSecret, Check::Offer::ChooseIssuer);
        row("none", made("{\"alg\":\"none\"}", "{}"), Check::Offer::None, Check::Offer::None);
        row("an algorithm that can't be checked",
            made("{\"alg\":\"ML-DSA-44\"}", "{\"iss\":\"https://id.example\"}"), Check::Offer::None,
            Check::Offer::ChooseIssuer);
        for (const char *issuer : {"https://id.example/?tenant=a", "https://id.example/#a",
                 "https://ana@id.example", "http://id.example"}) {
            row(issuer, made("{\"alg\":\"ES256\"}", QByteArray("{\"iss\":\"") + issuer + "\"}"),
                Check::Offer::GiveKey, Check::Offer::ChooseIssuer);
        }
        row("an issuer on this computer", made("{\"alg\":\"ES256\"}", "{\"iss\":\"http://127.0.0.1:8000\"}"),
            Check::Offer::FetchKeys, Check::Offer::ChooseIssuer);
    }

    void offersWhatWouldLetItCheck()
    {
        QFETCH(QByteArray, token);
        QFETCH(Check::Offer, signature);
        QFETCH(Check::Offer, issuer);
        const auto checks = explain::checkPasted(*looked(token).jwt, {}, QDateTime::currentDateTimeUtc());
        QCOMPARE(checks.at(0).offer, signature);
        QCOMPARE(checks.at(2).name, QStringLiteral("Issuer"));
        QCOMPARE(checks.at(2).offer, issuer);
        for (const Check &check : checks)
            QVERIFY(check.offer == Check::Offer::None || check.verdict == Check::Verdict::NotChecked);
    }

    void holdsAgainstTheChosenIssuer()
    {
        const auto key = crypto::Key::generate(crypto::Curve::P256);
        const jose::KeyMaterial keys {jose::JwkSet({jose::Jwk::fromKey(key, QStringLiteral("k"))}), {}};
        const auto token = jose::Jwt::parse(jose::sign("{\"iss\":\"https://id.example\"}", {},
                                                QStringLiteral("ES256"), key, QStringLiteral("k")))
                               .value();
        const auto rows = [&](const explain::Expected &chosen) {
            const auto checks = explain::checkPasted(token, keys, QDateTime::currentDateTimeUtc(), chosen);
            return checks.at(0).toString() + u'\n' + checks.at(2).toString();
        };
        QCOMPARE(rows({.issuer = QStringLiteral("https://id.example"), .isSourceOfKeys = true}),
            QStringLiteral("Signature: passed, ES256, key “k” from the issuer\n"
                           "Issuer: passed, is the one you chose"));
        QCOMPARE(rows({.issuer = QStringLiteral("https://other.example")}),
            QStringLiteral("Signature: passed, ES256, made with the key you gave\n"
                           "Issuer: failed, https://id.example, not https://other.example that you chose"));
    }

    void holdsAgainstTheChosenAudienceAndNonce()
    {
        const auto token = *looked(made(R"({"alg":"ES256"})", R"({"aud":["a","b"],"nonce":"n"})")).jwt;
        const auto rows = [&](const QString &audience, const QString &nonce) {
            QStringList all;
            for (const Check &check : explain::checkPasted(
                     token, {}, QDateTime::currentDateTimeUtc(), {.audience = audience, .nonce = nonce})) {
                if (check.name == QLatin1String("Audience") || check.name == QLatin1String("Nonce"))
                    all += check.toString();
            }
            return all;
        };
        QCOMPARE(rows(QStringLiteral("b"), QStringLiteral("n")),
            QStringList({QStringLiteral("Audience: passed, has the one you chose"),
                QStringLiteral("Nonce: passed, is the one you gave")}));
        QCOMPARE(rows(QStringLiteral("c"), QStringLiteral("N")),
            QStringList({QStringLiteral("Audience: failed, a and b, not c that you chose"),
                QStringLiteral("Nonce: failed, is another than the one you gave")}));
    }

    void leavesOpenWhatItCannotCheckWithASecret()
    {
        const auto signature = [](const QByteArray &header) {
            const jose::KeyMaterial secret {{}, {{crypto::Secret(QByteArrayView("secret"))}}};
            return explain::checkPasted(
                *looked(made(header, "{}")).jwt, secret, QDateTime::currentDateTimeUtc())
                .first()
                .toString();
        };
        QCOMPARE(signature("{\"alg\":\"ML-DSA-44\"}"),
            QStringLiteral("Signature: not checked, ML-DSA-44 is one that Cloakroom can't check"));
        const auto key = jose::Jwk::fromKey(crypto::Key::generate(crypto::Curve::P256), u"k"_s);
        const Check fetched = explain::checkPasted(*looked(made("{\"alg\":\"ML-DSA-44\"}", "{}")).jwt,
            jose::KeyMaterial {jose::JwkSet({key}), {}}, QDateTime::currentDateTimeUtc(),
            {.isSourceOfKeys = true})
                                  .first();
        QCOMPARE(fetched.toString(), u"Signature: failed, ML-DSA-44, no key of the issuer is for it"_s);
        QCOMPARE(signature("{\"alg\":\"ES256\"}"),
            QStringLiteral("Signature: not checked, ES256 takes a key, and you gave a secret"));
        QCOMPARE(signature("{\"alg\":\"HS256\"}"),
            QStringLiteral("Signature: failed, HS256, not made with the secret you gave"));
        QCOMPARE(signature("{\"alg\":\"HS256\",\"crit\":[\"x\"]}"),
            QStringLiteral("Signature: failed, its header asks for something Cloakroom doesn't know"));
    }

    // RFC 7518 section 3.2, RFC 7517 section 4.4
    void failsWhatAWeakSecretMadeAndTakesNoneThatIsForAnother()
    {
        const auto signature = [](const QByteArray &secret, const QByteArray &given) {
            const QByteArray input = jose::base64url("{\"alg\":\"HS256\"}") + '.' + jose::base64url("{}");
            const QByteArray mac = crypto::hmac(crypto::Hash::Sha256, crypto::Secret(secret), input);
            return explain::checkPasted(*looked(input + '.' + jose::base64url(mac)).jwt,
                jose::KeyMaterial::parse(given).value(), QDateTime::currentDateTimeUtc())
                .first()
                .toString();
        };
        QCOMPARE(signature("short", "short"),
            u"Signature: failed, HS256, made with the secret you gave, which is too short to be safe: "
            "5 bytes, not 32"_s);
        const QByteArray secret(32, 's');
        QCOMPARE(signature(secret, secret), u"Signature: passed, HS256, made with the secret you gave"_s);
        QCOMPARE(signature(
                     secret, "{\"kty\":\"oct\",\"alg\":\"HS512\",\"k\":\"" + jose::base64url(secret) + "\"}"),
            u"Signature: not checked, HS256, the secret you gave says that it is for something else"_s);
    }

    void failsNothingForWantOfTheRightKey()
    {
        const auto key = crypto::Key::generate(crypto::Curve::P256);
        const auto signature = [&](const jose::Jwk &given, const QString &kid) {
            const auto token
                = jose::Jwt::parse(jose::sign("{}", {}, QStringLiteral("ES256"), key, kid)).value();
            // A second key keeps the first from standing for any.
            const auto other
                = jose::Jwk::fromKey(crypto::Key::generate(crypto::Curve::P384), QStringLiteral("o"));
            return explain::checkPasted(
                token, jose::KeyMaterial {jose::JwkSet({given, other}), {}}, QDateTime::currentDateTimeUtc())
                .first()
                .toString();
        };
        const auto right = jose::Jwk::fromKey(key, QStringLiteral("k"));
        const auto wrong
            = jose::Jwk::fromKey(crypto::Key::generate(crypto::Curve::P256), QStringLiteral("k"));
        const auto unfit
            = jose::Jwk::fromKey(crypto::Key::generate(crypto::Curve::P384), QStringLiteral("k"));
        QCOMPARE(signature(right, QStringLiteral("k")),
            QStringLiteral("Signature: passed, ES256, made with the key you gave"));
        QCOMPARE(signature(wrong, QStringLiteral("k")),
            QStringLiteral("Signature: failed, ES256, not made with the key you gave"));
        QCOMPARE(signature(right, QStringLiteral("x")),
            QStringLiteral("Signature: not checked, ES256, no key you gave is called “x”"));
        QVERIFY(signature(unfit, QStringLiteral("k")).startsWith(QLatin1String("Signature: not checked, ")));
    }

    // RFC 7515 section 4.1.4: where the name of the key leads to none, no signature is held against one
    void failsNothingWhereTheNameLeadsToNoKey_data()
    {
        QTest::addColumn<QJsonValue>("kid");
        QTest::addColumn<QByteArray>("keys"); // around the one that signed
        QTest::addColumn<QString>("says");
        QTest::newRow("of a key of a newer kind")
            << QJsonValue(u"k"_s) << QByteArray(R"({"keys":[{"kty":"AKP","kid":"k"},{"kty":"AKP"},%1,%1]})")
            << u"the key you gave that is called “k” can't be used"_s;
        QTest::newRow("of two keys") << QJsonValue(u"s"_s) << QByteArray(R"({"keys":[%1,%1]})")
                                     << u"more than one key you gave is called “s”"_s;
    }

    void failsNothingWhereTheNameLeadsToNoKey()
    {
        QFETCH(QJsonValue, kid);
        QFETCH(QByteArray, keys);
        QFETCH(QString, says);
        const auto key = crypto::Key::generate(crypto::Curve::P256);
        const auto token
            = jose::Jwt::parse(jose::sign("{}", QJsonObject {{u"alg"_s, u"ES256"_s}, {u"kid"_s, kid}}, key))
                  .value();
        keys.replace("%1", jose::Jwk::fromKey(key, u"s"_s).toBytes());
        const Check check = explain::checkPasted(
            token, jose::KeyMaterial::parse(keys).value(), QDateTime::currentDateTimeUtc())
                                .first();
        QCOMPARE(check.toString(), u"Signature: not checked, ES256, "_s + says);
        QCOMPARE(check.offer, Check::Offer::GiveKey);
    }

    // RFC 7517 section 5: what can't be used is skipped, and of a set that is nothing else somebody has to
    // hear.
    void saysWhyNoKeyOfASetCanBeUsed_data()
    {
        QTest::addColumn<QByteArray>("kid"); // with its comma, in the header
        QTest::addColumn<QByteArray>("keys");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *name, const QByteArray &kid, const QByteArray &keys,
                             const QString &why) { QTest::newRow(name) << kid << keys << why; };
        const QString unknown = u"Expected is “RSA, EC, OKP”, but “AKP” came."_s;
        row("of a newer kind", "", R"({"keys":[{"kty":"AKP"},{"kty":"RSA"}]})", unknown);
        row("of a newer kind, by name", R"(,"kid":"k")", R"({"keys":[{"kty":"AKP"},{"kty":"RSA"}]})",
            unknown);
        row("of which something is missing", "", R"([{"kty":"RSA","n":"AQAB"}])",
            u"Its “e” is missing or can't be read."_s);
        row("of a short key", "", R"([{"kty":"RSA","n":"AQAB","e":"AQAB"}])",
            u"An RSA key has to have 2048 to 16384 bits and an odd exponent of at least 3."_s);
    }

    void saysWhyNoKeyOfASetCanBeUsed()
    {
        QFETCH(QByteArray, kid);
        QFETCH(QByteArray, keys);
        QFETCH(QString, why);
        const Check check = explain::checkPasted(*looked(made(R"({"alg":"ES256")" + kid + '}', "{}")).jwt,
            jose::KeyMaterial::parse(keys).value(), QDateTime::currentDateTimeUtc())
                                .first();
        QCOMPARE(check.toString(),
            u"Signature: not checked, ES256, none of the keys you gave can be used: "_s + why);
        QCOMPARE(check.offer, Check::Offer::GiveKey);
    }

    // RFC 7515 sections 4.1.4 and 5.2, step 4: what is there and is no text breaks the header
    void failsWhatNamesItsKeyAgainstTheRule_data()
    {
        QTest::addColumn<QJsonValue>("kid");
        QTest::newRow("null") << QJsonValue();
        QTest::newRow("a number") << QJsonValue(7);
        QTest::newRow("a list") << QJsonValue(QJsonArray {u"k"_s});
        QTest::newRow("endless") << QJsonValue(QString(2000, u'k'));
    }

    void failsWhatNamesItsKeyAgainstTheRule()
    {
        QFETCH(QJsonValue, kid);
        const auto key = crypto::Key::generate(crypto::Curve::P256);
        const auto token
            = jose::Jwt::parse(jose::sign("{}", QJsonObject {{u"alg"_s, u"ES256"_s}, {u"kid"_s, kid}}, key))
                  .value();
        const Check check = explain::checkPasted(token,
            jose::KeyMaterial::parse(jose::Jwk::fromKey(key, {}).toBytes()).value(),
            QDateTime::currentDateTimeUtc())
                                .first();
        QCOMPARE(check.toString(), u"Signature: failed, ES256, its “kid” is no text, or too long"_s);
    }

    // An empty text is one: it names no key, and says nothing against any.
    void checksWhatNamesItsKeyByNothing()
    {
        const auto key = crypto::Key::generate(crypto::Curve::P256);
        const auto token = jose::Jwt::parse(
            jose::sign("{}", QJsonObject {{u"alg"_s, u"ES256"_s}, {u"kid"_s, QString()}}, key))
                               .value();
        const auto signature = [&token](const crypto::Key &given) {
            const auto keys = jose::KeyMaterial::parse(jose::Jwk::fromKey(given, {}).toBytes()).value();
            return explain::checkPasted(token, keys, QDateTime::currentDateTimeUtc()).first().toString();
        };
        QCOMPARE(signature(key), u"Signature: passed, ES256, made with the key you gave"_s);
        QCOMPARE(signature(crypto::Key::generate(crypto::Curve::P256)),
            u"Signature: failed, ES256, not made with the key you gave"_s);
    }
};

QTEST_GUILESS_MAIN(TestPaste)
#include "tst_paste.moc"
