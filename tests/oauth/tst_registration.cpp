// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/registration.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using oauth::ClientAuthentication;
using namespace Qt::StringLiterals;

namespace {

base::HttpAnswer answerOf(const QByteArray &body, int status = 201)
{
    base::HttpAnswer answer;
    answer.status = status;
    answer.contentType = "application/json";
    answer.body = body;
    answer.url = QUrl(u"https://id.example/register"_s);
    return answer;
}

const QByteArray managed = R"({"client_id": "c", "registration_access_token": "t",
    "registration_client_uri": "https://id.example/register/c"})";

} // namespace

class TestRegistration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForANativePublicClient()
    {
        oauth::ServerMetadata server;
        server.registrationEndpoint = QUrl(u"https://id.example/register"_s);
        server.scopesSupported = {u"read"_s, u"write"_s, u"openid"_s};
        const auto request = oauth::registrationRequest(
            server, QUrl(u"http://127.0.0.1:7000/callback"_s), oauth::Scopes::parse(u"read write"_s));
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.url, server.registrationEndpoint);
        QVERIFY(request.headers.contains({"Content-Type", "application/json"}));
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        QCOMPARE(body[u"application_type"_s].toString(), u"native"_s);
        QCOMPARE(body[u"token_endpoint_auth_method"_s].toString(), u"none"_s);
        QCOMPARE(body[u"redirect_uris"_s].toArray(), QJsonArray {u"http://127.0.0.1:7000/callback"_s});
        QCOMPARE(
            body[u"grant_types"_s].toArray(), (QJsonArray {u"authorization_code"_s, u"refresh_token"_s}));
        QCOMPARE(body[u"scope"_s].toString(), u"read write"_s);
    }

    void namesNoScopeThatTheServerDoesNotList()
    {
        oauth::ServerMetadata server;
        server.scopesSupported = {u"openid"_s};
        const auto request
            = oauth::registrationRequest(server, {}, oauth::Scopes::parse(u"openid orders:read"_s));
        QVERIFY(!request.body.contains("scope"));
    }

    void readsTheClient()
    {
        const auto made = oauth::parseRegistrationAnswer(answerOf(managed));
        QVERIFY(made);
        QCOMPARE(made->clientId, u"c"_s);
        QCOMPARE(made->authentication, ClientAuthentication::None);
        QCOMPARE(made->address, QUrl(u"https://id.example/register/c"_s));
        QVERIFY(made->accessToken == crypto::Secret("t"));
    }

    void obeysTheServersChoice()
    {
        const QByteArray body
            = R"({"client_id": "c", "client_secret": "s", "client_secret_expires_at": 2000000000,
            "token_endpoint_auth_method": "client_secret_post"})";
        const auto made = oauth::parseRegistrationAnswer(answerOf(body, 200));
        QVERIFY(made);
        QCOMPARE(made->authentication, ClientAuthentication::SecretPost);
        QVERIFY(made->clientSecret == crypto::Secret("s"));
        QVERIFY(made->address.isEmpty());
    }

    void refusesAnswers_data()
    {
        QTest::addColumn<base::HttpAnswer>("answer");
        QTest::addColumn<QString>("code");
        QByteArray other = managed;
        other.replace("https://id.example/register/c", "javascript:alert(1)");
        QTest::newRow("no id") << answerOf("{}") << u"registration.client_id"_s;
        QTest::newRow("no JSON") << answerOf("<") << u"registration.json"_s;
        QTest::newRow("a reason") << answerOf("{\"error\":\"invalid_redirect_uri\"}", 400)
                                  << u"invalid_redirect_uri"_s;
        QTest::newRow("no reason") << answerOf("{}", 403) << u"registration.status"_s;
        QTest::newRow("a method that isn't known")
            << answerOf("{\"client_id\":\"c\",\"token_endpoint_auth_method\":\"tls_client_auth\"}")
            << u"registration.method"_s;
        QTest::newRow("an address of another scheme") << answerOf(other) << u"registration.address"_s;
    }

    void refusesAnswers()
    {
        QFETCH(const base::HttpAnswer, answer);
        const auto made = oauth::parseRegistrationAnswer(answer);
        QVERIFY(!made);
        QTEST(made.error().code, "code");
    }

    void deletesAClient()
    {
        const auto request
            = oauth::unregistrationRequest(QUrl(u"https://id.example/register/c"_s), crypto::Secret("t"));
        QCOMPARE(request.method, QByteArray("DELETE"));
        QVERIFY(request.headers.contains({"Authorization", "Bearer t"}));
        for (const int gone : {204, 200, 401, 404})
            QVERIFY(oauth::parseUnregistrationAnswer(answerOf({}, gone)));
        QCOMPARE(oauth::parseUnregistrationAnswer(answerOf({}, 405)).error().code, u"registration.kept"_s);
    }
};

QTEST_APPLESS_MAIN(TestRegistration)
#include "tst_registration.moc"
