// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/registration.h"

#include "crypto/key.h"
#include "oauth/clientassertion.h"

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

base::HttpAnswer answerOfMethod(const QByteArray &method)
{
    return answerOf(R"({"client_id":"c","token_endpoint_auth_method":")" + method + "\"}");
}

const QByteArray managed = R"({"client_id": "c", "registration_access_token": "t",
    "registration_client_uri": "https://id.example/register/c"})";

oauth::Client clientFor(const QString &scopes)
{
    oauth::Client client;
    client.scopes = oauth::Scopes::parse(scopes);
    return client;
}

QJsonObject sentBody(const oauth::Client &client, const QUrl &redirectUri)
{
    return QJsonDocument::fromJson(oauth::registrationRequest({}, client, redirectUri).body).object();
}

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
            server, clientFor(u"read write"_s), QUrl(u"http://127.0.0.1:7000/callback"_s));
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
        for (const QString &name : {u"jwks"_s, u"token_endpoint_auth_signing_alg"_s,
                 u"dpop_bound_access_tokens"_s, u"client_secret"_s})
            QVERIFY(!body.contains(name));
    }

    // RFC 8628 section 4
    void asksForTheDeviceGrantWhereNobodyListens()
    {
        const auto body = sentBody(clientFor({}), {});
        QCOMPARE(body[u"grant_types"_s].toArray(),
            (QJsonArray {u"urn:ietf:params:oauth:grant-type:device_code"_s, u"refresh_token"_s}));
        QVERIFY(body[u"redirect_uris"_s].toArray().isEmpty());
        QVERIFY(body[u"response_types"_s].toArray().isEmpty());
    }

    // RFC 7591 section 2
    void givesThePublicHalfOfItsKey()
    {
        oauth::Client client = clientFor({});
        const crypto::Key pair = crypto::Key::generate(crypto::Curve::P256);
        client.privateKey = pair.toPkcs8();
        client.authentication = ClientAuthentication::PrivateKeyJwt;
        client.signingAlgorithm = u"ES256"_s;
        const auto body = sentBody(client, QUrl(u"http://127.0.0.1/callback"_s));
        QCOMPARE(body[u"token_endpoint_auth_method"_s].toString(), u"private_key_jwt"_s);
        QCOMPARE(body[u"token_endpoint_auth_signing_alg"_s].toString(), u"ES256"_s);
        const QJsonArray keys = body[u"jwks"_s].toObject()[u"keys"_s].toArray();
        QCOMPARE(keys, QJsonArray {QJsonDocument::fromJson(oauth::publicKey(client)).object()});
        QVERIFY(!keys.first().toObject().contains(u"d"_s));
    }

    // RFC 9449 section 5.2
    void asksForBoundTokensWhereThePersonDoes_data()
    {
        QTest::addColumn<oauth::Binding>("binding");
        QTest::addColumn<QJsonValue>("asked");
        QTest::newRow("required") << oauth::Binding::Required << QJsonValue(true);
        QTest::newRow("where offered") << oauth::Binding::WhereOffered << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("never") << oauth::Binding::Never << QJsonValue(QJsonValue::Undefined);
    }

    void asksForBoundTokensWhereThePersonDoes()
    {
        QFETCH(const oauth::Binding, binding);
        oauth::Client client = clientFor({});
        client.binding = binding;
        QTEST(sentBody(client, {}).value(u"dpop_bound_access_tokens"_s), "asked");
    }

    // RFC 7591 section 2: its values are those of a registry, and no name of ours is there
    void namesNoMethodOfOurOwn()
    {
        oauth::Client client = clientFor({});
        client.authentication = ClientAuthentication::EmptyBasic;
        QVERIFY(sentBody(client, {})[u"token_endpoint_auth_method"_s].toString() != u"empty_basic"_s);
    }

    void namesNoScopeThatTheServerDoesNotList()
    {
        oauth::ServerMetadata server;
        server.scopesSupported = {u"openid"_s};
        const auto request = oauth::registrationRequest(server, clientFor(u"openid orders:read"_s), {});
        QVERIFY(!request.body.contains("scope"));
    }

    void readsTheClient()
    {
        const auto made = oauth::parseRegistrationAnswer(answerOf(managed));
        QVERIFY(made);
        QCOMPARE(made->clientId, u"c"_s);
        QVERIFY(!made->authentication); // silent: as it was asked for
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

    void readsEachMethodItKnows_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<ClientAuthentication>("method");
        using enum ClientAuthentication;
        QTest::newRow("none") << "none"_ba << None;
        QTest::newRow("Basic") << "client_secret_basic"_ba << SecretBasic;
        QTest::newRow("in the body") << "client_secret_post"_ba << SecretPost;
        QTest::newRow("assertion") << "private_key_jwt"_ba << PrivateKeyJwt;
        QTest::newRow("certificate") << "tls_client_auth"_ba << TlsClientAuth;
        QTest::newRow("one's own certificate") << "self_signed_tls_client_auth"_ba << TlsClientAuth;
    }

    void readsEachMethodItKnows()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const ClientAuthentication, method);
        const auto made = oauth::parseRegistrationAnswer(answerOfMethod(name));
        QVERIFY(made);
        QCOMPARE(made->authentication, method);
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
            << answerOfMethod("client_secret_jwt") << u"registration.method"_s;
        QTest::newRow("a method of our own") << answerOfMethod("empty_basic") << u"registration.method"_s;
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
