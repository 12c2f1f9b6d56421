// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/deviceauthorization.h"
#include "oauth/granttype.h"
#include "oauth/tokenendpoint.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using oauth::DeviceAuthorization;

namespace {

const QDateTime now = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
const QUrl endpoint(u"https://id.example/device"_s);

// RFC 8628 section 3.2's members, with other ones in their place.
base::HttpAnswer answerWith(const QJsonObject &others, int status = 200)
{
    QJsonObject body {{u"device_code"_s, u"GmRhmhcxhwAzkoEqiMEg"_s}, {u"user_code"_s, u"WDJB-MJHT"_s},
        {u"verification_uri"_s, u"https://id.example/device"_s},
        {u"verification_uri_complete"_s, u"https://id.example/device?user_code=WDJB-MJHT"_s},
        {u"expires_in"_s, 1800}, {u"interval"_s, 7}};
    for (auto each = others.begin(); each != others.end(); ++each)
        body[each.key()] = each.value();
    base::HttpAnswer answer;
    answer.status = status;
    answer.url = endpoint;
    answer.contentType = "application/json";
    answer.receivedAt = now;
    answer.body = QJsonDocument(body).toJson();
    return answer;
}

const QJsonValue absent(QJsonValue::Null); // counts as not there

} // namespace

class TestDeviceAuthorization : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksWithTheClientAndItsScopes()
    {
        oauth::ServerMetadata server;
        server.deviceAuthorizationEndpoint = endpoint;
        oauth::Client client;
        client.clientId = u"desk"_s;
        client.scopes = oauth::Scopes::parse(u"openid a+b"_s);
        const auto request = oauth::deviceAuthorizationRequest(server, client);
        QCOMPARE(request.url, endpoint);
        QCOMPARE(request.body, QByteArray("scope=openid%20a%2Bb&client_id=desk"));
        client.extraParameters = {{u"audience"_s, u"a"_s}, {u"client_id"_s, u"other"_s}, {u"empty"_s, {}}};
        QCOMPARE(oauth::deviceAuthorizationRequest(server, client).body,
            QByteArray("scope=openid%20a%2Bb&audience=a&client_id=desk"));
        client.extraParameters.clear();
        client.clientSecret = crypto::Secret("s");
        client.authentication = oauth::ClientAuthentication::SecretBasic;
        QCOMPARE(oauth::deviceAuthorizationRequest(server, client).body, QByteArray("scope=openid%20a%2Bb"));
    }

    void readsWhatThePersonNeeds()
    {
        const auto device = oauth::parseDeviceAuthorizationAnswer(answerWith({}));
        QVERIFY2(device, qPrintable(device ? QString() : device.error().code));
        QCOMPARE(device->userCode, u"WDJB-MJHT"_s);
        QVERIFY(device->deviceCode == crypto::Secret("GmRhmhcxhwAzkoEqiMEg"));
        QCOMPARE(device->verificationUri, QUrl(u"https://id.example/device"_s));
        QCOMPARE(device->address(), QUrl(u"https://id.example/device?user_code=WDJB-MJHT"_s));
        QCOMPARE(device->expiresAt, now.addSecs(1800));
        QCOMPARE(device->interval, 7s);
    }

    void asksAtTheUsualIntervalWhereNoneIsNamed_data()
    {
        QTest::addColumn<QJsonValue>("interval");
        QTest::newRow("absent") << absent;
        QTest::newRow("zero") << QJsonValue(0);
        QTest::newRow("less") << QJsonValue(-5);
        QTest::newRow("no number") << QJsonValue(u"often"_s);
    }

    void asksAtTheUsualIntervalWhereNoneIsNamed()
    {
        QFETCH(const QJsonValue, interval);
        const auto device = oauth::parseDeviceAuthorizationAnswer(answerWith({{u"interval"_s, interval}}));
        QVERIFY(device);
        QCOMPARE(device->interval, DeviceAuthorization::usualInterval);
    }

    void takesACodeThatLivesForLessThanTheUsualInterval()
    {
        const auto device = oauth::parseDeviceAuthorizationAnswer(
            answerWith({{u"expires_in"_s, 2}, {u"interval"_s, absent}}));
        QVERIFY(device);
        QCOMPARE(device->interval, 2s);
    }

    void takesGooglesNameForTheAddress()
    {
        const auto device = oauth::parseDeviceAuthorizationAnswer(answerWith(
            {{u"verification_uri"_s, absent}, {u"verification_url"_s, u"https://www.example/device"_s},
                {u"verification_uri_complete"_s, absent}}));
        QVERIFY(device);
        QCOMPARE(device->address(), QUrl(u"https://www.example/device"_s));
    }

    void refusesWhatCannotBeUsed_data()
    {
        QTest::addColumn<base::HttpAnswer>("answer");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QJsonObject &others, const QString &code) {
            QTest::newRow(name) << answerWith(others) << code;
        };
        row("no device code", {{u"device_code"_s, absent}}, u"device.missing"_s);
        row("no user code", {{u"user_code"_s, absent}}, u"device.missing"_s);
        row("no address", {{u"verification_uri"_s, absent}}, u"device.missing"_s);
        row("no end", {{u"expires_in"_s, absent}}, u"device.missing"_s);
        row("an end that is past", {{u"expires_in"_s, 0}}, u"device.missing"_s);
        row("a user code that is hidden", {{u"user_code"_s, u"WD\u202EJB"_s}}, u"device.user_code"_s);
        row("a user code without end", {{u"user_code"_s, QString(65, u'A')}}, u"device.user_code"_s);
        row("a program for an address", {{u"verification_uri"_s, u"file:///bin/sh"_s}}, u"device.uri"_s);
        row("an open address", {{u"verification_uri"_s, u"http://id.example/"_s}}, u"device.uri"_s);
        row("a program for the whole address", {{u"verification_uri_complete"_s, u"javascript:alert(1)"_s}},
            u"device.uri"_s);
        row("a question a day", {{u"interval"_s, 86400}}, u"device.interval"_s);
        QTest::newRow("the server's word")
            << answerWith({{u"error"_s, u"unauthorized_client"_s}}, 400) << u"unauthorized_client"_s;
        QTest::newRow("another status") << answerWith({}, 404) << u"device.status"_s;
        base::HttpAnswer page = answerWith({});
        page.contentType = "text/html";
        page.body = "<html>";
        QTest::newRow("a page") << page << u"device.html"_s;
        base::HttpAnswer half = answerWith({});
        half.body.chop(3);
        QTest::newRow("half an answer") << half << u"device.json"_s;
    }

    void refusesWhatCannotBeUsed()
    {
        QFETCH(const base::HttpAnswer, answer);
        const auto device = oauth::parseDeviceAuthorizationAnswer(answer);
        QVERIFY(!device);
        QTEST(device.error().code, "code");
    }

    void asksForTheTokensWithTheCode()
    {
        oauth::ServerMetadata server;
        server.tokenEndpoint = QUrl(u"https://id.example/token"_s);
        oauth::Client client;
        client.clientId = u"desk"_s;
        const auto request = oauth::deviceGrant(server, client, crypto::Secret("d+c"));
        QCOMPARE(request.url, server.tokenEndpoint);
        QCOMPARE(request.body,
            QByteArray("grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code&device_code=d%2Bc"
                       "&client_id=desk"));
    }

    void knowsItsGrantByName()
    {
        for (const auto type : {oauth::GrantType::AuthorizationCode, oauth::GrantType::DeviceCode})
            QCOMPARE(oauth::grantTypeOf(oauth::grantTypeName(type)), type);
        QCOMPARE(oauth::grantTypeOf(u"password"_s), oauth::GrantType::AuthorizationCode);
    }
};

QTEST_GUILESS_MAIN(TestDeviceAuthorization)
#include "tst_deviceauthorization.moc"
