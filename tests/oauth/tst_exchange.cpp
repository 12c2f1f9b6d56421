// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/exchange.h"

#include <QJsonDocument>
#include <QTest>

using oauth::Exchange;
using Field = Exchange::Field;
using namespace Qt::StringLiterals;

namespace {

const QString secret = u"S3cr3t-Refr3sh~Token.0123456789"_s;

base::HttpRequest tokenRequest(const base::Parameters &form)
{
    base::HttpRequest request;
    request.method = "POST";
    request.url = QUrl(u"https://op.example/token?tenant=1"_s);
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}};
    request.body = base::formEncoded(form);
    return request;
}

base::HttpAnswer answerOf(const QByteArray &body, int status = 200)
{
    base::HttpAnswer answer;
    answer.status = status;
    answer.contentType = "application/json";
    answer.headers = {{"Content-Type", "application/json"}, {"Retry-After", "120"}, {"Set-Cookie", "a=b"}};
    answer.body = body;
    return answer;
}

QByteArray wordsOf(const QByteArray &error, const QByteArray &description)
{
    return "{\"error\":\"" + error + "\",\"error_description\":\"" + description + "\"}";
}

QByteArray json(const Exchange &exchange)
{
    return QJsonDocument(exchange.toJson()).toJson();
}

} // namespace

class tst_Exchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatIsHarmlessAndMasksTheRest()
    {
        const auto exchange = Exchange::of(tokenRequest({{u"grant_type"_s, u"refresh_token"_s},
                                               {u"refresh_token"_s, secret}, {u"vendor"_s, u"who knows"_s}}),
            answerOf(R"({"access_token":"new-access","expires_in":300,"scope":"a b","x":"y"})"));
        QCOMPARE(exchange.method, u"POST"_s);
        QCOMPARE(exchange.address, u"https://op.example/token"_s);
        const QList<Field> sent {{u"tenant"_s, {}, true}, {u"grant_type"_s, u"refresh_token"_s, false},
            {u"refresh_token"_s, {}, true}, {u"vendor"_s, {}, true}};
        QCOMPARE(exchange.parameters, sent);
        QCOMPARE(exchange.status, 200);
        const QList<Field> came {{u"access_token"_s, {}, true}, {u"expires_in"_s, u"300"_s, false},
            {u"scope"_s, u"a b"_s, false}, {u"x"_s, {}, true}};
        QCOMPARE(exchange.members, came);
        const QList<Field> headers {
            {u"Content-Type"_s, u"application/json"_s, false}, {u"Retry-After"_s, u"120"_s, false}};
        QCOMPARE(exchange.answerHeaders, headers);
    }

    void masksTheProofOfTheClientAndKeepsItsScheme_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("scheme");
        QTest::newRow("Basic") << "Basic Y2xpZW50OnNlY3JldA=="_ba << u"Basic"_s;
        QTest::newRow("Bearer") << "Bearer Y2xpZW50OnNlY3JldA=="_ba << u"Bearer"_s;
        QTest::newRow("no scheme") << "Y2xpZW50OnNlY3JldA=="_ba << QString();
    }

    void masksTheProofOfTheClientAndKeepsItsScheme()
    {
        QFETCH(QByteArray, header);
        QFETCH(QString, scheme);
        base::HttpRequest request = tokenRequest({});
        request.headers = {{"authorization", header}};
        const auto exchange = Exchange::of(request, answerOf("{}"));
        QCOMPARE(exchange.headers, (QList<Field> {{u"Authorization"_s, scheme, true}}));
        QVERIFY(!json(exchange).contains("Y2xpZW50"));
    }

    // A server's own words are kept only where they don't say a secret again.
    // RFC 7523, RFC 8693, RFC 9126, RFC 9449, JARM
    void masksWhatNewerGrantsSend()
    {
        auto request = tokenRequest({{u"client_assertion"_s, secret}, {u"subject_token"_s, secret},
            {u"token"_s, secret}, {u"response"_s, secret}, {u"dpop_jkt"_s, secret},
            {u"client_assertion_type"_s, u"urn:x:jwt-bearer"_s}, {u"subject_token_type"_s, u"urn:x:at"_s},
            {u"audience"_s, u"backend"_s}});
        request.headers.append({"DPoP", secret.toLatin1()});
        const auto exchange = Exchange::of(request, answerOf(R"({"issued_token_type":"urn:x:at"})"));
        QVERIFY(!json(exchange).contains(secret.toLatin1()));
        QVERIFY(!exchange.toCurl().contains(secret));
        const QList<Field> kept {{u"client_assertion_type"_s, u"urn:x:jwt-bearer"_s, false},
            {u"subject_token_type"_s, u"urn:x:at"_s, false}, {u"audience"_s, u"backend"_s, false}};
        QCOMPARE(exchange.parameters.last(3), kept);
        QVERIFY(!exchange.member(u"issued_token_type"_s)->masked);
    }

    // RFC 9126 section 2.2: what all references begin with gives none of them away
    void keepsTheTypeOfAnAssertionBesideAReference()
    {
        const QString type = u"urn:ietf:params:oauth:client-assertion-type:jwt-bearer"_s;
        const auto exchange = Exchange::of(tokenRequest({{u"client_assertion_type"_s, type}}),
            answerOf(R"({"request_uri":"urn:ietf:params:oauth:request_uri:6esc_11ACC5bwc014ltc14eY22c"})"));
        QVERIFY(exchange.member(u"request_uri"_s)->masked);
        QCOMPARE(exchange.parameters.last().value, type);
    }

    void masksWhatRepeatsASecret_data()
    {
        QTest::addColumn<QByteArray>("description");
        QTest::addColumn<bool>("masked");
        QTest::newRow("its own words") << "The token has expired."_ba << false;
        QTest::newRow("whole") << "Unknown: " + secret.toLatin1() << true;
        QTest::newRow("the beginning") << "Unknown: " + secret.left(8).toLatin1() + "..." << true;
        QTest::newRow("the end") << "..." + secret.right(8).toLatin1() << true;
        QTest::newRow("percent-encoded") << QByteArray("S3cr3t%2DRefr3sh%7ET") << true;
    }

    void masksWhatRepeatsASecret()
    {
        QFETCH(QByteArray, description);
        QFETCH(bool, masked);
        const auto exchange = Exchange::of(tokenRequest({{u"refresh_token"_s, secret}}),
            answerOf("{\"error\":\"invalid_grant\",\"error_description\":\"" + description + "\"}", 400));
        QCOMPARE(exchange.member(u"error"_s)->masked, false);
        QCOMPARE(exchange.member(u"error_description"_s)->masked, masked);
    }

    // A server may say its own words twice: that gives nothing away.
    void keepsWordsThatRepeatTheAnswerItself_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("Entra's trace")
            << R"({"error":"invalid_grant","error_description":"AADSTS70008: expired. Trace ID: TRACE",)"
               R"("trace_id":"TRACE"})"_ba.replace("TRACE", "5e3ce6c0-2b1f-4285-8d4b-75ee78787346");
        QTest::newRow("the error as a message")
            << R"({"error":"authorization_pending","message":"authorization_pending"})"_ba;
        QTest::newRow("the error as a code")
            << R"({"error":"invalid_grant","code":"invalid_grant","error_description":"invalid_grant"})"_ba;
        QTest::newRow("the status")
            << R"({"error":"invalid_grant","code":400,"error_description":"400: expired"})"_ba;
    }

    void keepsWordsThatRepeatTheAnswerItself()
    {
        QFETCH(QByteArray, body);
        const auto request = tokenRequest({{u"refresh_token"_s, secret}});
        QCOMPARE(oauth::unsayableIn(request, answerOf(body, 400)), QStringList());
        const auto exchange = Exchange::of(request, answerOf(body, 400));
        for (const auto &name : {u"error"_s, u"error_description"_s}) {
            if (const Field *said = exchange.member(name))
                QVERIFY2(!said->masked, qPrintable(name));
        }
    }

    void findsWhatMustNotBeSaid_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QStringList>("names");
        const QByteArray said = secret.toLatin1();
        const QStringList description {u"error_description"_s};
        QTest::newRow("a code of its own") << wordsOf(said, {}) << QStringList {u"error"_s};
        QTest::newRow("behind what an exchange keeps")
            << wordsOf("x", QByteArray(600, '-') + said) << description;
        QByteArray many = "{";
        for (int i = 0; i < 40; ++i)
            many += "\"m" + QByteArray::number(i) + "\":\"v\",";
        QTest::newRow("behind many members") << wordsOf("x", said).replace(0, 1, many) << description;
        QTest::newRow("a token beside it")
            << R"({"error":"x","error_description":"no at-0123456789","access_token":"at-0123456789"})"_ba
            << description;
        QTest::newRow("a registered code, whatever was sent")
            << R"({"error":"invalid_grant","vendor":"invalid_grant"})"_ba << QStringList();
    }

    void findsWhatMustNotBeSaid()
    {
        QFETCH(QByteArray, body);
        base::Parameters form;
        for (int i = 0; i < 40; ++i)
            form.append({QString::number(i), u"v"_s});
        form.append({u"refresh_token"_s, secret});
        form.append({u"assertion"_s, u"invalid_grant"_s});
        QTEST(oauth::unsayableIn(tokenRequest(form), answerOf(body, 400)), "names");
    }

    // An answer of the largest size that is read, in which every word has to be held against the token: where
    // that grows with the product of both, the test is ended before this is.
    void endsSoonWithALargeTokenAndManyWords()
    {
        QByteArray body = "{\"access_token\":\"" + QByteArray(900'000, 'a') + '"';
        for (const char *name :
            {"audience", "display", "error_description", "grant_type", "interval", "iss", "issuer", "max_age",
                "prompt", "resource", "response_mode", "scope", "token_type", "ui_locales"})
            body += ",\"" + QByteArray(name) + "\":\"" + QByteArray(600, 'b') + '"';
        const auto exchange = Exchange::of({}, answerOf(body + '}'));
        QVERIFY(exchange.member(u"access_token"_s)->masked);
        QVERIFY(!exchange.member(u"scope"_s)->masked);
    }

    void masksASecretThatWentInTwoHalves()
    {
        base::HttpRequest request = tokenRequest({});
        const QByteArray halves = "my-client:" + base::formEncoded(secret);
        request.headers.append(qMakePair("Authorization"_ba, "Basic " + halves.toBase64()));
        const auto exchange = Exchange::of(request,
            answerOf(
                "{\"error\":\"invalid_client\",\"error_description\":\"" + secret.toLatin1() + "?\"}", 401));
        QVERIFY(exchange.member(u"error_description"_s)->masked);
    }

    void masksAHeaderThatRepeatsASecret()
    {
        auto answer = answerOf("{}", 401);
        answer.headers = {{"WWW-Authenticate", "Bearer error_description=\"" + secret.toLatin1() + '"'}};
        const auto exchange = Exchange::of(tokenRequest({{u"token"_s, secret}}), answer);
        QCOMPARE(exchange.answerHeaders, (QList<Field> {{u"WWW-Authenticate"_s, {}, true}}));
    }

    void saysNothingOfTheLengthOfASecret()
    {
        const auto of = [](const QString &token) {
            return Exchange::of(tokenRequest({{u"refresh_token"_s, token}}), answerOf("{}"));
        };
        QCOMPARE(of(u"short"_s), of(secret.repeated(20)));
    }

    void tellsWhyThereIsNoAnswer()
    {
        const auto exchange = Exchange::of(
            tokenRequest({}), base::failure(base::Error::Kind::Offline, u"http.unreachable"_s));
        QCOMPARE(exchange.status, 0);
        QCOMPARE(exchange.failure, u"http.unreachable"_s);
    }

    void tellsWhatWentThroughTheBrowser()
    {
        const auto exchange = Exchange::inBrowser(
            QUrl(u"https://op.example/authorize?response_type=code&state=St4t3-of-this&nonce=N0nc3-of"_s),
            {{u"code"_s, u"C0d3-once-only"_s}, {u"state"_s, u"St4t3-of-this"_s},
                {u"iss"_s, u"https://op.example"_s}});
        QCOMPARE(exchange.address, u"https://op.example/authorize"_s);
        QCOMPARE(exchange.member(u"iss"_s)->value, u"https://op.example"_s);
        QVERIFY(exchange.member(u"code"_s)->masked);
        for (const char *part : {"St4t3", "N0nc3", "C0d3"})
            QVERIFY(!json(exchange).contains(part));
    }

    void makesForeignTextVisibleAndCutsIt()
    {
        const auto exchange = Exchange::of(tokenRequest({}),
            answerOf("{\"error\":\"a\\u202Eb\\r\\nc\",\"scope\":\"" + QByteArray(5000, 'x') + "\"}", 400));
        QCOMPARE(exchange.member(u"error"_s)->value, u"a[U+202E]b[U+000D][U+000A]c"_s);
        QVERIFY(exchange.member(u"scope"_s)->value.size() <= Exchange::longestValue + 1);
    }

    void isBoundedInFields()
    {
        base::Parameters many;
        QByteArray members;
        for (int i = 0; i < 100; ++i) {
            many += {QString::number(i), u"v"_s};
            members += (i ? "," : "") + ('"' + QByteArray::number(i)) + "\":\"v\"";
        }
        const auto exchange = Exchange::of(tokenRequest(many), answerOf('{' + members + '}'));
        QCOMPARE(exchange.parameters.size(), Exchange::mostFields);
        QCOMPARE(exchange.members.size(), Exchange::mostFields);
    }

    void comesBackFromAFile()
    {
        auto request = tokenRequest({{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, secret}});
        request.headers.append(qMakePair("Authorization"_ba, "Basic abc"_ba));
        const auto exchange = Exchange::of(request, answerOf(R"({"token_type":"Bearer"})"));
        QCOMPARE(Exchange::fromJson(exchange.toJson()), exchange);
    }

    void becomesACommandWithVariables()
    {
        auto request = tokenRequest({{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, secret},
            {u"client_id"_s, u"it's $(me)"_s}});
        request.url.setQuery(QString());
        request.headers.append(qMakePair("Authorization"_ba, "Basic abc"_ba));
        QCOMPARE(Exchange::of(request, answerOf("{}")).toCurl(), uR"(curl \
  'https://op.example/token' \
  --header 'Content-Type: application/x-www-form-urlencoded' \
  --header 'Accept: application/json' \
  --header 'Authorization: Basic '"$CLIENT_CREDENTIALS" \
  --data-urlencode 'grant_type=refresh_token' \
  --data-urlencode 'refresh_token='"$REFRESH_TOKEN" \
  --data-urlencode 'client_id=it'\''s $(me)')"_s);
    }

    void masksABodyOfJsonToo()
    {
        auto request = tokenRequest({});
        request.url.setQuery(QString());
        request.headers = {{"Content-Type", "application/json"}};
        request.body = "{\"grant_type\":\"refresh_token\",\"refresh_token\":\"" + secret.toLatin1()
            + "\",\"nested\":{\"a\":\"" + secret.toLatin1() + "\"}}";
        const auto exchange = Exchange::of(request, answerOf("{}"));
        QVERIFY2(!json(exchange).contains(secret.toLatin1()), json(exchange).constData());
        const QList<Field> expected {
            {u"grant_type"_s, u"refresh_token"_s, false}, {u"refresh_token"_s, QString(), true}};
        QCOMPARE(exchange.parameters, expected);
        const QString command = uR"(curl \
  'https://op.example/token' \
  --header 'Content-Type: application/json' \
  --data '{"grant_type":"refresh_token","refresh_token":"'"$REFRESH_TOKEN"'"}')"_s;
        QCOMPARE(exchange.toCurl(), command);
    }

    void becomesACommandThatGets()
    {
        const auto exchange = Exchange::inBrowser(QUrl(u"https://op.example/a?state=x&scope=openid"_s), {});
        QCOMPARE(exchange.toCurl(), uR"(curl \
  'https://op.example/a' \
  --get \
  --data-urlencode 'state='"$STATE" \
  --data-urlencode 'scope=openid')"_s);
    }
};

QTEST_GUILESS_MAIN(tst_Exchange)
#include "tst_exchange.moc"
