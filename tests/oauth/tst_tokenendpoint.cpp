// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/tokenendpoint.h"

#include <QTest>

using base::Error;
using base::Parameters;
using crypto::Secret;
using oauth::Client;
using oauth::ClientAuthentication;
using oauth::Scopes;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2030, 1, 1), QTime(12, 0), Qt::UTC);
const Scopes asked = Scopes::parse(u"openid email"_s);

base::HttpAnswer answerOf(
    const QByteArray &body, int status = 200, const QByteArray &type = "application/json")
{
    base::HttpAnswer answer;
    answer.status = status;
    answer.contentType = type;
    answer.body = body;
    answer.url = QUrl(u"https://op.example:8443/token"_s);
    answer.receivedAt = noon;
    return answer;
}

// A good answer with one more member.
base::HttpAnswer answerWith(const QByteArray &member)
{
    return answerOf(
        R"({"access_token":"at","token_type":"Bearer")" + (member.isEmpty() ? "" : ',' + member) + '}');
}

Client clientWith(ClientAuthentication authentication)
{
    Client client;
    client.clientId = u"my app:1"_s;
    client.clientSecret = Secret("s+/%\xC3\xA9");
    client.authentication = authentication;
    return client;
}

QByteArray header(const base::HttpRequest &request, const QByteArray &name)
{
    for (const auto &[key, value] : request.headers) {
        if (key == name)
            return value;
    }
    return {};
}

oauth::ServerMetadata server()
{
    oauth::ServerMetadata metadata;
    metadata.authorizationEndpoint = QUrl(u"https://op.example/authorize"_s);
    metadata.tokenEndpoint = QUrl(u"https://op.example:8443/token?tenant=1"_s);
    return metadata;
}

} // namespace

class tst_TokenEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void redeemsTheCodeWithWhatTheAttemptBeganWith()
    {
        const oauth::AuthorizationRequest attempt(
            server(), clientWith(ClientAuthentication::None), QUrl(u"http://[::1]:5/callback"_s));
        const auto code = attempt.accept({{u"code"_s, u"a+b/c=d&e%"_s}, {u"state"_s, attempt.state()}});
        QVERIFY(code);
        const auto request = oauth::codeGrant(attempt, *code);
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.url, server().tokenEndpoint);
        QCOMPARE(header(request, "Content-Type"), QByteArray("application/x-www-form-urlencoded"));
        QCOMPARE(header(request, "Accept"), QByteArray("application/json"));
        QVERIFY(!request.followSameOriginRedirect);
        QCOMPARE(request.body,
            QByteArray("grant_type=authorization_code&code=a%2Bb%2Fc%3Dd%26e%25"
                       "&redirect_uri=http%3A%2F%2F%5B%3A%3A1%5D%3A5%2Fcallback&code_verifier=")
                + attempt.verifier().value().reveal().toByteArray() + "&client_id=my%20app%3A1");
    }

    void renewsWithoutNamingAScope()
    {
        Client client = clientWith(ClientAuthentication::None);
        client.scopes = asked;
        const auto request = oauth::refreshGrant(server(), client, Secret("r+t %"));
        QCOMPARE(request.body,
            QByteArray("grant_type=refresh_token&refresh_token=r%2Bt%20%25&client_id=my%20app%3A1"));
        QCOMPARE(request.url, server().tokenEndpoint); // no token in the address
        QVERIFY(header(request, "Authorization").isEmpty());
    }

    // RFC 6749 section 2.3.1
    void encodesBothHalvesForBasicAuthentication()
    {
        const auto request
            = oauth::refreshGrant(server(), clientWith(ClientAuthentication::SecretBasic), Secret("r"));
        QCOMPARE(header(request, "Authorization"),
            "Basic " + QByteArray("my%20app%3A1:s%2B%2F%25%C3%A9").toBase64());
        QCOMPARE(request.body, QByteArray("grant_type=refresh_token&refresh_token=r")); // one method at once
    }

    void putsTheSecretIntoTheBodyWhereThatWasRegistered()
    {
        const auto request
            = oauth::refreshGrant(server(), clientWith(ClientAuthentication::SecretPost), Secret("r"));
        QVERIFY(request.body.endsWith("&client_id=my%20app%3A1&client_secret=s%2B%2F%25%C3%A9"));
        QVERIFY(header(request, "Authorization").isEmpty());
    }

    void keepsTheSecretOfAPublicClientToItself()
    {
        const auto request
            = oauth::refreshGrant(server(), clientWith(ClientAuthentication::None), Secret("r"));
        QVERIFY(!request.body.contains("secret"));
    }

    void readsAnAnswer()
    {
        const auto tokens = oauth::parseTokenAnswer(
            answerWith(R"("refresh_token":"r t","id_token":"h.p.s","scope":"email","expires_in":60)"), asked);
        QVERIFY(tokens);
        QCOMPARE(tokens->accessToken, Secret("at"));
        QCOMPARE(tokens->refreshToken, Secret("r t"));
        QCOMPARE(tokens->idToken, Secret("h.p.s"));
        QCOMPARE(tokens->tokenType, u"Bearer"_s);
        QCOMPARE(tokens->scopes, Scopes::parse(u"email"_s));
        QCOMPARE(tokens->receivedAt, noon);
        QCOMPARE(tokens->expiresAt, noon.addSecs(60));
    }

    void takesAbsentNullAndEmptyAsNone_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::newRow("absent") << QByteArray();
        QTest::newRow("null") << QByteArray(R"("refresh_token":null,"id_token":null,"scope":null)");
        QTest::newRow("empty") << QByteArray(R"("refresh_token":"","id_token":"","scope":"")");
        QTest::newRow("unknown members") << QByteArray(R"("x":[{"access_token":5}])");
    }

    void takesAbsentNullAndEmptyAsNone()
    {
        QFETCH(QByteArray, members);
        const auto tokens = oauth::parseTokenAnswer(answerWith(members), asked);
        QVERIFY(tokens);
        QVERIFY(tokens->refreshToken.isEmpty());
        QVERIFY(tokens->idToken.isEmpty());
        QCOMPARE(tokens->scopes, asked);
        QVERIFY(!tokens->expiresAt);
    }

    void countsTheLifeFromReceipt_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<qint64>("seconds"); // 0: not told
        const auto row = [](const char *written, qint64 seconds) {
            QTest::newRow(written) << QByteArray(written) << seconds;
        };
        constexpr qint64 hundredYears = qint64(100) * 365 * 24 * 60 * 60;
        row("3600", 3600);
        row("3600.0", 3600);
        row("59.9", 59);
        row("36e2", 3600);
        row("\"3600\"", 3600);
        row("99999999999", hundredYears);
        row("9223372036854775808", hundredYears);
        row("1e300", hundredYears);
        row("\"99999999999999999999999\"", hundredYears);
        row("0", 0);
        row("0.5", 0);
        row("-1", 0);
        row("-1e300", 0);
        row("1e999", 0);
        row("null", 0);
        row("true", 0);
        row("{}", 0);
        row("[60]", 0);
        row("\"\"", 0);
        row("\"-60\"", 0);
        row("\"60s\"", 0);
        row("\" 60\"", 0);
        row("\"0\"", 0);
        row("\"1e3\"", 0);
    }

    void countsTheLifeFromReceipt()
    {
        QFETCH(QByteArray, written);
        QFETCH(qint64, seconds);
        const auto tokens = oauth::parseTokenAnswer(answerWith("\"expires_in\":" + written), asked);
        QVERIFY(tokens);
        QCOMPARE(tokens->expiresAt.has_value(), seconds > 0);
        if (seconds > 0) {
            QVERIFY(tokens->expiresAt->isValid());
            QCOMPARE(noon.secsTo(*tokens->expiresAt), seconds);
        }
    }

    void takesBearerInAnyCase()
    {
        for (const char *type : {"Bearer", "bearer", "BEARER"}) {
            const QByteArray body = QByteArray(R"({"access_token":"a","token_type":")") + type + "\"}";
            const auto tokens = oauth::parseTokenAnswer(answerOf(body), asked);
            QVERIFY(tokens);
            QCOMPARE(tokens->tokenType, QString::fromLatin1(type));
        }
    }

    void takesTheEndOfTheRefreshTokenWhereItIsTold_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<std::optional<QDateTime>>("end");
        const QByteArray jwt
            = "e30." + QByteArray("{\"exp\":1893499200}").toBase64(QByteArray::OmitTrailingEquals) + ".c2ln";
        const std::optional<QDateTime> never;
        QTest::newRow("not told") << R"("refresh_token":"r")"_ba << never;
        QTest::newRow("Keycloak's word")
            << R"("refresh_token":"r","refresh_expires_in":1800)"_ba << std::optional(noon.addSecs(1800));
        QTest::newRow("others' word, in quotes")
            << R"("refresh_token":"r","refresh_token_expires_in":"172800")"_ba
            << std::optional(noon.addDays(2));
        QTest::newRow("for ever") << R"("refresh_token":"r","refresh_expires_in":0)"_ba << never;
        QTest::newRow("its own exp") << "\"refresh_token\":\"" + jwt + '"' << std::optional(noon.addSecs(0));
        QTest::newRow("nonsense") << R"("refresh_token":"r","refresh_expires_in":{})"_ba << never;
    }

    void takesTheEndOfTheRefreshTokenWhereItIsTold()
    {
        QFETCH(QByteArray, members);
        QFETCH(std::optional<QDateTime>, end);
        const auto tokens = oauth::parseTokenAnswer(answerWith(members), asked);
        QVERIFY(tokens);
        QCOMPARE(tokens->refreshExpiresAt, end);
    }

    void refusesTokens_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QByteArray &body, const char *code) {
            QTest::newRow(name) << body << QString::fromLatin1(code);
        };
        const QByteArray deep = R"({"access_token":"a","token_type":"Bearer","x":LISTS})";
        row("no access token", R"({"token_type":"Bearer"})", "token.access_token");
        row("an empty access token", R"({"access_token":"","token_type":"Bearer"})", "token.access_token");
        row("a null access token", R"({"access_token":null,"token_type":"Bearer"})", "token.access_token");
        row("an empty object", "{}", "token.access_token");
        row("a number for an access token", R"({"access_token":5,"token_type":"Bearer"})", "token.type");
        row("a list for a refresh token",
            R"({"access_token":"a","token_type":"Bearer","refresh_token":["r"]})", "token.type");
        row("an object for an ID token", R"({"access_token":"a","token_type":"Bearer","id_token":{}})",
            "token.type");
        row("a number for the scope", R"({"access_token":"a","token_type":"Bearer","scope":1})",
            "token.type");
        row("true for the type", R"({"access_token":"a","token_type":true})", "token.type");
        row("no type", R"({"access_token":"a"})", "token.token_type");
        row("a type nobody asked for", R"({"access_token":"a","token_type":"DPoP"})", "token.token_type");
        row("a type that begins alike", R"({"access_token":"a","token_type":"BearerX"})", "token.token_type");
        row("a line break", R"({"access_token":"a\r\nX: y","token_type":"Bearer"})", "token.characters");
        row("a NUL", R"({"access_token":"a\u0000b","token_type":"Bearer"})", "token.characters");
        row("a blank where it goes into a header", R"({"access_token":"a b","token_type":"Bearer"})",
            "token.characters");
        row("a letter outside ASCII", "{\"access_token\":\"\xC3\xA9\",\"token_type\":\"Bearer\"}",
            "token.characters");
        row("a tab in the refresh token",
            R"({"access_token":"a","token_type":"Bearer","refresh_token":"r\t"})", "token.characters");
        row("a DEL in the refresh token",
            R"({"access_token":"a","token_type":"Bearer","refresh_token":"r\u007f"})", "token.characters");
        row("two access tokens", R"({"access_token":"a","access_token":"b","token_type":"Bearer"})",
            "token.json");
        row("two names deeper down", R"({"access_token":"a","token_type":"Bearer","x":{"y":1,"y":2}})",
            "token.json");
        row("33 levels", QByteArray(deep).replace("LISTS", QByteArray(32, '[') + QByteArray(32, ']')),
            "token.json");
        row("cut off", "{\"access_token\":\"a\",\"tok", "token.json");
        row("bytes that are no UTF-8", "{\"access_token\":\"\xFF\"}", "token.json");
        row("something behind it", R"({"access_token":"a","token_type":"Bearer"}{})", "token.json");
        row("empty", "", "token.json");
        row("a list", "[]", "token.json");
        row("an error", R"({"error":"invalid_grant","access_token":"a","token_type":"Bearer"})",
            "invalid_grant");
    }

    void refusesTokens()
    {
        QFETCH(QByteArray, body);
        const auto tokens = oauth::parseTokenAnswer(answerOf(body), asked);
        QVERIFY(!tokens);
        QTEST(tokens.error().code, "code");
        QCOMPARE(tokens.error().from, u"op.example:8443"_s);
    }

    void takes32Levels()
    {
        const QByteArray nested = QByteArray(31, '[') + QByteArray(31, ']');
        QVERIFY(oauth::parseTokenAnswer(answerWith("\"x\":" + nested), asked));
    }

    void refusesAnswers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        QTest::addColumn<Error::Kind>("kind");
        const auto row = [](const char *name, int status, const char *type, const char *body,
                             const char *code, Error::Kind kind) {
            QTest::newRow(name) << status << QByteArray(type) << QByteArray(body) << QString::fromLatin1(code)
                                << kind;
        };
        using enum Error::Kind;
        const char *json = "application/json", *html = "text/html";
        const char *good = R"({"access_token":"a","token_type":"Bearer"})";
        const char *ended = R"({"error":"invalid_grant"})";
        for (const int status : {301, 302, 303, 307, 308})
            row(QByteArray::number(status).constData(), status, json, good, "token.redirect", BadAnswer);
        row("a redirect with a page", 302, html, "<html>", "token.redirect", BadAnswer);
        for (const int status : {408, 429, 500, 502, 503})
            row(QByteArray::number(status).constData(), status, json, "", "token.busy", Busy);
        row("a server in trouble that blames the grant", 500, json, ended, "token.busy", Busy);
        row("a captive portal", 200, html, "<html>", "token.html", BadAnswer);
        row("a page with 400", 400, html, ended, "token.html", BadAnswer);
        row("a page with 502", 502, html, "<html>", "token.html", Busy);
        row("a page with 429", 429, "application/xhtml+xml", "<html>", "token.html", Busy);
        row("tokens as a form", 200, "application/x-www-form-urlencoded", "access_token=a",
            "token.content_type", BadAnswer);
        row("tokens as text", 200, "text/plain", good, "token.content_type", BadAnswer);
        row("tokens as nothing", 200, "", good, "token.content_type", BadAnswer);
        row("tokens with 201", 201, json, good, "token.status", BadAnswer);
        row("nothing with 204", 204, "", "", "token.status", BadAnswer);
        row("tokens with 400", 400, json, good, "token.status", BadAnswer);
        row("401 without words", 401, "", "", "token.empty", Refused);
        row("invalid_grant", 400, json, ended, "invalid_grant", SignInAgain);
        row("invalid_client", 401, json, R"({"error":"invalid_client"})", "invalid_client", Refused);
        row("invalid_scope", 400, json, R"({"error":"invalid_scope"})", "invalid_scope", Refused);
        row("temporarily_unavailable", 400, json, R"({"error":"temporarily_unavailable"})",
            "temporarily_unavailable", Busy);
        row("an error in our own name", 400, json, R"({"error":"token.busy"})", "token_busy", Refused);
        row("an error of another type", 400, json, R"({"error":{"code":400}})", "token.status", BadAnswer);
        row("two errors", 400, json, R"({"error":"a","error":"invalid_grant"})", "token.status", BadAnswer);
    }

    void refusesAnswers()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        const auto tokens = oauth::parseTokenAnswer(answerOf(body, status, type), asked);
        QVERIFY(!tokens);
        QTEST(tokens.error().code, "code");
        QTEST(tokens.error().kind, "kind");
    }

    void tellsTheFaultWithoutTheToken()
    {
        for (const QByteArray &body : {QByteArray(R"({"access_token":"hunter2\n","token_type":"Bearer"})"),
                 QByteArray(R"({"access_token":"hunter2","token_type":"x"})"),
                 QByteArray("{\"access_token\":\"hunter2"), QByteArray(R"({"access_token":["hunter2"]})")}) {
            const auto tokens = oauth::parseTokenAnswer(answerOf(body), asked);
            QVERIFY(!tokens);
            const Error error = tokens.error();
            QVERIFY(!(error.code + error.expected + error.found + error.from).contains(u"hunter2"_s));
        }
    }

    void showsTheServersWordsWithNothingHiddenAndCut()
    {
        const QByteArray body
            = R"({"error":"invalid_request","error_description":"<img src=x>\u202e\u001bLONG"})";
        const auto tokens = oauth::parseTokenAnswer(
            answerOf(QByteArray(body).replace("LONG", QByteArray(5'000, 'x')), 400), asked);
        QVERIFY(!tokens);
        QVERIFY(tokens.error().found.startsWith(u"<img src=x>[U+202E][U+001B]xx"_s));
        QVERIFY(tokens.error().found.size() <= 1025);
    }
};

QTEST_GUILESS_MAIN(tst_TokenEndpoint)
#include "tst_tokenendpoint.moc"
