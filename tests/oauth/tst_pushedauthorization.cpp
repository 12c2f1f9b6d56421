// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/pushedauthorization.h"

#include "oauth/dpop.h"
#include "signing.h"

#include <QTest>

using base::Error;
using base::Parameters;
using crypto::Curve;
using crypto::Key;
using crypto::Secret;
using oauth::AuthorizationRequest;
using oauth::Client;
using oauth::ClientAuthentication;
using signing::now;
using namespace Qt::StringLiterals;

namespace {

const QUrl redirectUri(u"http://127.0.0.1:49152/callback"_s);

oauth::ServerMetadata server()
{
    oauth::ServerMetadata metadata;
    metadata.issuer = u"https://op.example"_s;
    metadata.authorizationEndpoint = QUrl(u"https://op.example/authorize?tenant=a%26b"_s);
    metadata.pushedAuthorizationRequestEndpoint = QUrl(u"https://op.example:8443/par"_s);
    return metadata;
}

Client clientWith(ClientAuthentication authentication)
{
    Client client;
    client.clientId = u"desk 1"_s;
    client.clientSecret = Secret("hunter2");
    client.authentication = authentication;
    client.scopes = oauth::Scopes::parse(u"openid a+b"_s);
    client.extraParameters = {{u"ui_locales"_s, u"de"_s}, {u"request_uri"_s, u"urn:evil"_s}};
    return client;
}

Parameters sorted(Parameters parameters)
{
    std::sort(parameters.begin(), parameters.end());
    return parameters;
}

base::HttpAnswer answerOf(
    const QByteArray &body, int status = 201, const QByteArray &type = "application/json")
{
    base::HttpAnswer answer;
    answer.status = status;
    answer.contentType = type;
    answer.body = body;
    answer.url = server().pushedAuthorizationRequestEndpoint;
    answer.receivedAt = now;
    return answer;
}

} // namespace

class TestPushedAuthorization : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsTheRequestAheadWithTheClientsAuthentication_data()
    {
        QTest::addColumn<ClientAuthentication>("authentication");
        QTest::addColumn<QStringList>("more"); // parameters
        QTest::addColumn<bool>("isBasic");
        using enum ClientAuthentication;
        QTest::newRow("none") << None << QStringList() << false;
        QTest::newRow("certificate") << TlsClientAuth << QStringList() << false;
        QTest::newRow("in the body") << SecretPost << QStringList {u"client_secret"_s} << false;
        QTest::newRow("Basic") << SecretBasic << QStringList() << true;
        QTest::newRow("empty Basic") << EmptyBasic << QStringList() << true;
        QTest::newRow("assertion") << PrivateKeyJwt
                                   << QStringList {u"client_assertion"_s, u"client_assertion_type"_s}
                                   << false;
    }

    void sendsTheRequestAheadWithTheClientsAuthentication()
    {
        QFETCH(const ClientAuthentication, authentication);
        QFETCH(const QStringList, more);
        QFETCH(const bool, isBasic);
        Client client = clientWith(authentication);
        client.privateKey = Key::generate(Curve::P256).toPkcs8();
        client.signingAlgorithm = u"ES256"_s;
        const AuthorizationRequest request(server(), client, redirectUri);
        const auto sent = signing::sent(oauth::pushedAuthorizationRequest(request));
        QCOMPARE(sent.method, QByteArray("POST"));
        QCOMPARE(sent.url, server().pushedAuthorizationRequestEndpoint);
        QVERIFY(sent.headers.contains({"Content-Type", "application/x-www-form-urlencoded"}));
        QCOMPARE(signing::headers(sent, "Authorization").size(), isBasic ? 1 : 0);
        QVERIFY(signing::headers(sent, "DPoP").isEmpty());

        QCOMPARE(signing::values(sent, u"client_id"_s), QStringList {u"desk 1"_s});
        Parameters form = base::parseForm(sent.body).value();
        for (const QString &name : more) {
            QCOMPARE(base::valuesOf(form, name).size(), 1);
            form.removeIf([&name](const auto &each) { return each.first == name; });
        }
        QCOMPARE(sorted(form), sorted(request.parameters())); // neither less nor a secret, nor request_uri
        if (authentication == ClientAuthentication::PrivateKeyJwt) {
            const QByteArray assertion = signing::values(sent, u"client_assertion"_s).value(0).toLatin1();
            QCOMPARE(signing::claims(assertion)[u"aud"_s].toString(), server().issuer);
        }
    }

    // RFC 9449 section 10.1
    void provesTheKeyThatTheCodeIsBoundTo()
    {
        Client client = clientWith(ClientAuthentication::None);
        client.proofKey = Key::generate(Curve::P256).toPkcs8();
        const AuthorizationRequest request(server(), client, redirectUri);
        const auto sent = signing::sent(oauth::pushedAuthorizationRequest(request), "n1");
        QCOMPARE(signing::values(sent, u"dpop_jkt"_s), QStringList {oauth::thumbprintOf(client.proofKey)});
        const QByteArrayList proofs = signing::headers(sent, "DPoP");
        QCOMPARE(proofs.size(), 1);
        const QJsonObject claims = signing::claims(proofs.constFirst());
        QCOMPARE(claims[u"htm"_s].toString(), u"POST"_s);
        QCOMPARE(claims[u"htu"_s].toString(), u"https://op.example:8443/par"_s);
        QCOMPARE(claims[u"nonce"_s].toString(), u"n1"_s);
        QVERIFY(!claims.contains(u"ath"_s));
    }

    // RFC 9126 section 4
    void leavesTheBrowserAReferenceAlone()
    {
        Client client = clientWith(ClientAuthentication::SecretPost);
        client.proofKey = Key::generate(Curve::P256).toPkcs8();
        const AuthorizationRequest request(server(), client, redirectUri, {u"ana@example.com"_s, true});
        const QUrl url = request.url({u"urn:ietf:params:oauth:request_uri:a+b&c"_s, now});
        QCOMPARE(url.toEncoded(),
            QByteArray("https://op.example/authorize?tenant=a%26b&client_id=desk%201"
                       "&request_uri=urn%3Aietf%3Aparams%3Aoauth%3Arequest_uri%3Aa%2Bb%26c"));
    }

    void readsTheReference_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("life");
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("by the book") << 201 << QByteArray("60") << qint64(60);
        QTest::newRow("with another status") << 200 << QByteArray("90.9") << qint64(90);
        QTest::newRow("for ever") << 201 << QByteArray("1e300") << qint64(24 * 60 * 60);
    }

    void readsTheReference()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, life);
        QFETCH(const qint64, seconds);
        const auto pushed = oauth::parsePushedAuthorizationAnswer(
            answerOf(R"({"request_uri":"urn:example:bwc4JK","expires_in":)" + life + '}', status));
        QVERIFY2(pushed, qPrintable(pushed ? QString() : pushed.error().code));
        QCOMPARE(pushed->requestUri, u"urn:example:bwc4JK"_s);
        QCOMPARE(pushed->expiresAt, now.addSecs(seconds));
    }

    void refusesAnswers_data()
    {
        QTest::addColumn<base::HttpAnswer>("answer");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<Error::Kind>("kind");
        using enum Error::Kind;
        const auto row = [](const char *name, const base::HttpAnswer &answer, const QString &code,
                             const QString &expected = {}, Error::Kind kind = BadAnswer) {
            QTest::newRow(name) << answer << code << expected << kind;
        };
        const QByteArray good = R"({"request_uri":"urn:a","expires_in":60})";
        const QString uri = u"request_uri"_s, end = u"expires_in"_s, missing = u"push.missing"_s;
        row("no reference", answerOf(R"({"expires_in":60})"), missing, uri);
        row("an empty reference", answerOf(R"({"request_uri":"","expires_in":60})"), missing, uri);
        row("a number for a reference", answerOf(R"({"request_uri":1,"expires_in":60})"), missing, uri);
        row("no end", answerOf(R"({"request_uri":"urn:a"})"), missing, end);
        row("an end that is past", answerOf(R"({"request_uri":"urn:a","expires_in":0})"), missing, end);
        row("a text for an end", answerOf(R"({"request_uri":"urn:a","expires_in":"soon"})"), missing, end);
        row("two references", answerOf(R"({"request_uri":"urn:a","request_uri":"urn:b","expires_in":60})"),
            u"push.json"_s);
        row("half an answer", answerOf(good.chopped(2)), u"push.json"_s);
        row("nothing", answerOf({}), u"push.json"_s);
        row("a page", answerOf("<html>", 201, "text/html"), u"push.html"_s, u"application/json"_s);
        row("a page of a busy server", answerOf("<html>", 503, "text/html"), u"push.html"_s,
            u"application/json"_s, Busy);
        row("the server's word", answerOf(R"({"error":"invalid_request"})", 400), u"invalid_request"_s, {},
            Refused);
        row("an unknown client", answerOf(R"({"error":"invalid_client"})", 401), u"invalid_client"_s, {},
            Refused);
        row("too large", answerOf("{}", 413), u"push.status"_s, u"200"_s);
        row("too often", answerOf({}, 429), u"push.status"_s, u"200"_s, Busy);
        row("in trouble", answerOf("{}", 500), u"push.status"_s, u"200"_s, Busy);
        row("elsewhere", answerOf(good, 307), u"push.status"_s, u"200"_s);
        row("a good answer with a bad status", answerOf(good, 400), u"push.status"_s, u"200"_s);
    }

    void refusesAnswers()
    {
        QFETCH(const base::HttpAnswer, answer);
        QFETCH(const QString, code);
        const auto pushed = oauth::parsePushedAuthorizationAnswer(answer);
        QVERIFY(!pushed);
        QCOMPARE(pushed.error().code, code);
        QTEST(pushed.error().kind, "kind");
        QCOMPARE(pushed.error().from, u"op.example:8443"_s);
        if (code != u"push.json"_s)
            QTEST(pushed.error().expected, "expected");
    }
};

QTEST_GUILESS_MAIN(TestPushedAuthorization)
#include "tst_pushedauthorization.moc"
