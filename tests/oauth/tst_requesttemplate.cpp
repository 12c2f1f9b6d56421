// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/requesttemplate.h"

#include "signing.h"

#include <QTest>

using crypto::Secret;
using oauth::Client;
using oauth::ClientAuthentication;
using oauth::RequestTemplate;
using Authorization = RequestTemplate::Authorization;
using Body = RequestTemplate::Body;
using namespace Qt::StringLiterals;

namespace {

const Secret token("t+/{client_id}");

Client client()
{
    Client made;
    made.clientId = u"a/b?c{token}"_s;
    made.clientSecret = Secret("s&");
    made.authentication = ClientAuthentication::SecretPost;
    return made;
}

RequestTemplate templateOf(Authorization authorization, Body body = Body::None)
{
    RequestTemplate made;
    made.method = "POST";
    made.address = u"https://api.example/apps/{client_id}/revoke"_s;
    made.authorization = authorization;
    made.body = body;
    if (body != Body::None)
        made.members = {{u"token"_s, u"{token}"_s}, {u"by"_s, u"<{client_id}:{client_secret}>"_s}};
    return made;
}

// Of JSON in single quotes.
QJsonObject object(QByteArray json)
{
    return QJsonDocument::fromJson(json.replace('\'', '"')).object();
}

} // namespace

class TestRequestTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheClientWithinItsPlaceInTheAddress()
    {
        const auto request = templateOf(Authorization::None).request(client(), token);
        QCOMPARE(request.method, "POST");
        QCOMPARE(request.url.toString(QUrl::FullyEncoded),
            u"https://api.example/apps/a%2Fb%3Fc%7Btoken%7D/revoke"_s);
        QVERIFY(request.body.isEmpty());
    }

    void fillsAFormOnce()
    {
        const auto request = templateOf(Authorization::None, Body::Form).request(client(), token);
        QCOMPARE(
            signing::headers(request, "Content-Type"), QByteArrayList {"application/x-www-form-urlencoded"});
        QCOMPARE(signing::values(request, u"token"_s), QStringList {u"t+/{client_id}"_s});
        QCOMPARE(signing::values(request, u"by"_s), QStringList {u"<a/b?c{token}:s&>"_s});
    }

    void fillsAnObject()
    {
        const auto request = templateOf(Authorization::None, Body::Json).request(client(), token);
        QCOMPARE(signing::headers(request, "Content-Type"), QByteArrayList {"application/json"});
        QCOMPARE(object(request.body)[u"token"_s].toString(), token.revealText());
    }

    void sendsTheWordNullWhereTheObjectIsNone()
    {
        RequestTemplate empty = templateOf(Authorization::Bearer);
        empty.body = Body::Json;
        QCOMPARE(empty.request(client(), token).body, "null");
    }

    void showsTheClientInTheWayThatIsAskedFor()
    {
        QVERIFY(signing::headers(templateOf(Authorization::None).request(client(), token), "Authorization")
                    .isEmpty());
        QCOMPARE(
            signing::headers(templateOf(Authorization::Bearer).request(client(), token), "Authorization"),
            QByteArrayList {"Bearer t+/{client_id}"});
        QCOMPARE(signing::headers(templateOf(Authorization::Basic).request(client(), token), "Authorization"),
            QByteArrayList {"Basic " + QByteArray("a%2Fb%3Fc%7Btoken%7D:s%26").toBase64()});
        const auto asUsual = templateOf(Authorization::Client, Body::Form).request(client(), token);
        QCOMPARE(signing::values(asUsual, u"client_secret"_s), QStringList {u"s&"_s});
        QCOMPARE(signing::values(asUsual, u"token"_s), QStringList {token.revealText()});
    }

    void namesTheClientInHeaders()
    {
        RequestTemplate made = templateOf(Authorization::None);
        made.headers = {{u"Client-Id"_s, u"{client_id}"_s}};
        Client plain = client();
        plain.clientId = u"desk"_s;
        QCOMPARE(signing::headers(made.request(plain, token), "Client-Id"), QByteArrayList {"desk"});
    }

    void comesBackFromJson_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("an address") << QByteArray(
            "{'method':'GET','url':'https://a.example','authorization':'none'}");
        QTest::newRow("headers") << QByteArray(
            "{'method':'GET','url':'https://"
            "a.example','authorization':'bearer','headers':{'Client-Id':'{client_id}'}}");
        QTest::newRow("a form") << QByteArray(
            "{'method':'POST','url':'https://"
            "a.example','authorization':'client','form':{'token':'{token}'}}");
        QTest::newRow("an object") << QByteArray(
            "{'method':'DELETE','url':'https://"
            "a.example','authorization':'basic','json':{'access_token':'{token}'}}");
        QTest::newRow("null") << QByteArray(
            "{'method':'POST','url':'https://a.example','authorization':'bearer','json':null}");
    }

    void comesBackFromJson()
    {
        QFETCH(const QByteArray, json);
        const auto made = RequestTemplate::fromJson(object(json));
        QVERIFY(made);
        QCOMPARE(made->toJson(), object(json));
        QCOMPARE(RequestTemplate::fromJson(made->toJson()).value(), *made);
    }

    void refusesWhatItDoesNotKnow_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("member");
        const auto row = [](const char *name, const char *json, const char *member) {
            QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(member);
        };
        row("another method", "{'url':'https://a.example','method':'PUT'}", "method");
        row("another authorization", "{'url':'https://a.example','authorization':'digest'}", "authorization");
        row("headers that are no texts", "{'url':'https://a.example','headers':{'a':1}}", "headers");
        row("a form that is null", "{'url':'https://a.example','form':null}", "form");
        row("another member", "{'url':'https://a.example','query':{}}", "query");
        row("no address", "{'method':'GET'}", "url");
        row("the token in the address", "{'url':'https://a.example/{token}'}", "url");
        row("the secret in the address", "{'url':'https://a.example/?s={client_secret}'}", "url");
    }

    void refusesWhatItDoesNotKnow()
    {
        QFETCH(const QByteArray, json);
        const auto made = RequestTemplate::fromJson(object(json));
        QVERIFY(!made);
        QCOMPARE(made.error().code, u"template.member"_s);
        QTEST(made.error().found, "member");
    }

    void sendsNoRefreshTokenWhereAnAccessTokenIsMeant()
    {
        QVERIFY(templateOf(Authorization::Client, Body::Form).takesRefreshTokens());
        QVERIFY(!templateOf(Authorization::Bearer).takesRefreshTokens());
        RequestTemplate named = templateOf(Authorization::Basic, Body::Json);
        named.members.append({u"access_token"_s, u"{token}"_s});
        QVERIFY(!named.takesRefreshTokens());
    }
};

QTEST_GUILESS_MAIN(TestRequestTemplate)
#include "tst_requesttemplate.moc"
