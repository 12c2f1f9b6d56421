// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/furthertoken.h"

#include "jose/base64url.h"
#include "signing.h"

#include <QJsonArray>
#include <QTest>

using base::Error;
using crypto::Curve;
using crypto::Key;
using crypto::Secret;
using oauth::FurtherToken;
using oauth::Scopes;
using Way = FurtherToken::Way;
using namespace Qt::StringLiterals;

namespace {

const QString api = u"https://api.example/v1"_s;
const QString accessType = u"urn:ietf:params:oauth:token-type:access_token"_s;
const Scopes granted = Scopes::parse(u"read write"_s);

FurtherToken wanted(
    Way way, const QString &resource, const QString &audience = {}, const QString &scopes = {})
{
    return {u"id-1"_s, way, resource, audience, Scopes::parse(scopes)};
}

oauth::ServerMetadata server()
{
    oauth::ServerMetadata metadata;
    metadata.issuer = u"https://op.example"_s;
    metadata.tokenEndpoint = QUrl(u"https://op.example/token"_s);
    return metadata;
}

oauth::Client client()
{
    oauth::Client client;
    client.clientId = u"desk"_s;
    client.resource = u"https://own.example"_s;
    client.scopes = granted;
    return client;
}

oauth::TokenSet tokens(const QString &type = u"Bearer"_s)
{
    oauth::TokenSet set;
    set.accessToken = Secret("a+t");
    set.refreshToken = Secret("r+t");
    set.tokenType = type;
    set.scopes = granted;
    return set;
}

base::HttpAnswer answerOf(const QJsonObject &others, int status = 200)
{
    QJsonObject body {{u"access_token"_s, u"further"_s}, {u"token_type"_s, u"Bearer"_s}};
    for (auto each = others.begin(); each != others.end(); ++each)
        body[each.key()] = each.value();
    base::HttpAnswer answer;
    answer.status = status;
    answer.contentType = "application/json";
    answer.body = QJsonDocument(body).toJson();
    answer.url = server().tokenEndpoint;
    answer.receivedAt = signing::now;
    return answer;
}

// RFC 9068's shape; who signed it is nobody's business here.
QString jwtFor(const QJsonValue &audience)
{
    return QString::fromLatin1(jose::base64url(R"({"alg":"ES256","typ":"at+jwt"})") + '.'
        + jose::base64url(QJsonDocument(QJsonObject {{u"aud"_s, audience}}).toJson()) + ".c2ln");
}

} // namespace

class TestFurtherToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isChecked_data()
    {
        QTest::addColumn<FurtherToken>("asked");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const FurtherToken &asked, const char *code = "") {
            QTest::newRow(name) << asked << QString::fromLatin1(code);
        };
        row("another API", wanted(Way::Refresh, api));
        row("a name for an API", wanted(Way::Refresh, u"urn:example:api"_s));
        row("with a query", wanted(Way::Refresh, api + u"?tenant=1"_s));
        row("fewer scopes", wanted(Way::Refresh, {}, {}, u"read"_s));
        row("all scopes", wanted(Way::Refresh, {}, {}, u"write read"_s));
        row("an exchange by name", wanted(Way::Exchange, {}, u"backend"_s));
        row("an exchange for other scopes", wanted(Way::Exchange, {}, {}, u"admin"_s));
        row("another API's scopes", wanted(Way::Refresh, api, {}, u"orders:read"_s));
        row("nothing", wanted(Way::Refresh, {}), "further.nothing");
        row("nothing of an exchange", wanted(Way::Exchange, {}), "further.nothing");
        row("a host alone", wanted(Way::Refresh, u"api.example"_s), "further.resource");
        row("a path", wanted(Way::Exchange, u"/v1"_s), "further.resource");
        row("a fragment", wanted(Way::Refresh, api + u"#a"_s), "further.resource");
        row("an empty fragment", wanted(Way::Refresh, api + u'#'), "further.resource");
        row("a blank", wanted(Way::Refresh, u"https://api.example/a b"_s), "further.resource");
        row("a colon", wanted(Way::Refresh, u":"_s), "further.resource");
        row("more scopes", wanted(Way::Refresh, {}, {}, u"read admin"_s), "further.scope");
        row("a scope in capitals", wanted(Way::Refresh, {}, {}, u"READ"_s), "further.scope");
    }

    void isChecked()
    {
        QFETCH(const FurtherToken, asked);
        QFETCH(const QString, code);
        const auto checked = asked.check(granted);
        QCOMPARE(checked ? QString() : checked.error().code, code);
        if (!checked)
            QCOMPARE(checked.error().kind, Error::Kind::BadInput);
        if (code == u"further.scope"_s) {
            QCOMPARE(checked.error().expected, u"read write"_s);
            QCOMPARE(checked.error().found, asked.scopes.without(granted).toString());
        }
    }

    void comesBackFromTheAccountsFile()
    {
        for (const FurtherToken &each : {wanted(Way::Refresh, api), wanted(Way::Exchange, {}, u"backend"_s),
                 wanted(Way::Exchange, api, u"backend"_s, u"a b"_s), wanted(Way::Refresh, {}, {}, u"read"_s)})
            QCOMPARE(FurtherToken::fromJson(each.toJson()), each);
        const QJsonObject all {{u"id"_s, u"id-1"_s}, {u"by"_s, u"token-exchange"_s}, {u"resource"_s, api},
            {u"audience"_s, u"backend"_s}, {u"scope"_s, u"a b"_s}};
        QCOMPARE(wanted(Way::Exchange, api, u"backend"_s, u"a b"_s).toJson(), all);
        QCOMPARE(wanted(Way::Refresh, api).toJson().keys(), QStringList({u"id"_s, u"resource"_s}));
    }

    void survivesADamagedFile()
    {
        const QJsonObject damaged {{u"id"_s, 5}, {u"by"_s, QJsonArray()}, {u"resource"_s, true}};
        QCOMPARE(FurtherToken::fromJson(damaged), FurtherToken());
    }

    // RFC 8707 section 2.2, RFC 6749 section 6
    void usesTheRefreshTokenAgain_data()
    {
        QTest::addColumn<FurtherToken>("asked");
        QTest::addColumn<QByteArray>("more");
        QTest::newRow("for another API")
            << wanted(Way::Refresh, api) << "&resource=https%3A%2F%2Fapi.example%2Fv1"_ba;
        QTest::newRow("for fewer scopes") << wanted(Way::Refresh, {}, {},
            u"read"_s) << "&scope=read&resource=https%3A%2F%2Fown.example"_ba; // stays its own API
        QTest::newRow("for both") << wanted(Way::Refresh, api, {}, u"read a+b"_s)
                                  << "&resource=https%3A%2F%2Fapi.example%2Fv1&scope=read%20a%2Bb"_ba;
    }

    void usesTheRefreshTokenAgain()
    {
        QFETCH(const FurtherToken, asked);
        QFETCH(const QByteArray, more);
        const auto request = oauth::furtherGrant(server(), client(), tokens(), asked);
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.url, server().tokenEndpoint);
        QCOMPARE(request.body, "grant_type=refresh_token&refresh_token=r%2Bt" + more + "&client_id=desk");
        QVERIFY(request.signers.isEmpty());
    }

    // RFC 8693 section 2.1
    void exchangesTheAccessToken()
    {
        const auto request = oauth::furtherGrant(
            server(), client(), tokens(), wanted(Way::Exchange, api, u"back end"_s, u"x"_s));
        QCOMPARE(request.url, server().tokenEndpoint);
        QCOMPARE(request.body,
            QByteArray("grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Atoken-exchange"
                       "&subject_token=a%2Bt"
                       "&subject_token_type=urn%3Aietf%3Aparams%3Aoauth%3Atoken-type%3Aaccess_token"
                       "&requested_token_type=urn%3Aietf%3Aparams%3Aoauth%3Atoken-type%3Aaccess_token"
                       "&resource=https%3A%2F%2Fapi.example%2Fv1&audience=back%20end&scope=x"
                       "&client_id=desk"));
        QVERIFY(!request.body.contains("r%2Bt"));
    }

    void goesWhereAndAsTheServerWantsIt()
    {
        auto odd = server();
        odd.quirks.refreshEndpoint = QUrl(u"https://op.example/refresh"_s);
        odd.quirks.scopeParameter = u"user_scope"_s;
        odd.quirks.scopeSeparator = u","_s;
        odd.quirks.tokenParameters = {{u"resource"_s, u"https://evil.example"_s}, {u"tenant"_s, u"t"_s}};
        const auto asked = wanted(Way::Refresh, api, {}, u"read write"_s);
        const auto again = oauth::furtherGrant(odd, client(), tokens(), asked);
        QCOMPARE(again.url, odd.quirks.refreshEndpoint);
        QCOMPARE(signing::values(again, u"user_scope"_s), QStringList {u"read,write"_s});
        QCOMPARE(signing::values(again, u"resource"_s), QStringList {api});
        QCOMPARE(signing::values(again, u"tenant"_s), QStringList {u"t"_s});
        const auto exchange = oauth::furtherGrant(odd, client(), tokens(), wanted(Way::Exchange, api));
        QCOMPARE(exchange.url, odd.tokenEndpoint);
    }

    void provesTheKeyOfABoundAccount()
    {
        oauth::Client bound = client();
        bound.proofKey = Key::generate(Curve::P256).toPkcs8();
        for (const Way way : {Way::Refresh, Way::Exchange}) {
            const auto sent
                = signing::sent(oauth::furtherGrant(server(), bound, tokens(u"DPoP"_s), wanted(way, api)));
            QCOMPARE(signing::headers(sent, "DPoP").size(), 1);
        }
    }

    void readsTheToken_data()
    {
        QTest::addColumn<FurtherToken>("asked");
        QTest::addColumn<QJsonObject>("others");
        QTest::addColumn<QString>("scopes");
        const auto exchange = wanted(Way::Exchange, api, u"backend"_s);
        const auto issued = [](const QString &type) { return QJsonObject {{u"issued_token_type"_s, type}}; };
        const auto token = [](const QJsonValue &aud) {
            return QJsonObject {{u"access_token"_s, jwtFor(aud)}};
        };
        const QString all = u"read write"_s;
        QTest::newRow("another API's") << wanted(Way::Refresh, api) << QJsonObject() << all;
        QTest::newRow("with fewer scopes")
            << wanted(Way::Refresh, {}, {}, u"read"_s) << QJsonObject() << u"read"_s;
        QTest::newRow("with the scopes that it tells")
            << wanted(Way::Refresh, api, {}, u"a b"_s) << QJsonObject {{u"scope"_s, u"b"_s}} << u"b"_s;
        QTest::newRow("an exchange") << exchange << issued(accessType) << all;
        QTest::newRow("an exchange for a JWT")
            << exchange << issued(u"urn:ietf:params:oauth:token-type:jwt"_s) << all;
        QTest::newRow("an exchange without a word") << exchange << QJsonObject() << all;
        QTest::newRow("for the resource") << exchange << token(api) << all;
        QTest::newRow("for the audience") << exchange << token(u"backend"_s) << all;
        QTest::newRow("for several") << exchange << token(QJsonArray {u"x"_s, api}) << all;
        QTest::newRow("for nobody in particular") << exchange << token(QJsonValue::Null) << all;
        QTest::newRow("for whoever it is, of fewer scopes")
            << wanted(Way::Refresh, {}, {}, u"read"_s) << token(u"x"_s) << u"read"_s;
    }

    void readsTheToken()
    {
        QFETCH(const FurtherToken, asked);
        QFETCH(const QJsonObject, others);
        const auto got = oauth::parseFurtherAnswer(answerOf(others), server(), tokens(), asked);
        QVERIFY2(got, qPrintable(got ? QString() : got.error().code));
        QTEST(got->scopes.toString(), "scopes");
        QCOMPARE(got->accessToken.revealText(), others.value(u"access_token"_s).toString(u"further"_s));
        QCOMPARE(got->receivedAt, signing::now);
    }

    void refusesTheToken_data()
    {
        QTest::addColumn<FurtherToken>("asked");
        QTest::addColumn<base::HttpAnswer>("answer");
        QTest::addColumn<QString>("code");
        const auto exchange = wanted(Way::Exchange, api);
        const auto issued = [](const QString &type) {
            return answerOf({{u"issued_token_type"_s, type}, {u"token_type"_s, u"N_A"_s}});
        };
        const auto token = [](const QJsonValue &aud) { return answerOf({{u"access_token"_s, jwtFor(aud)}}); };
        const QString type = u"further.type"_s, audience = u"further.audience"_s;
        QTest::newRow("an ID token") << exchange << issued(u"urn:ietf:params:oauth:token-type:id_token"_s)
                                     << type;
        QTest::newRow("a refresh token")
            << exchange << issued(u"urn:ietf:params:oauth:token-type:refresh_token"_s) << type;
        QTest::newRow("an assertion")
            << exchange << issued(u"urn:ietf:params:oauth:token-type:saml2"_s) << type;
        QTest::newRow("N_A for an access token") << exchange << issued(accessType) << u"token.token_type"_s;
        QTest::newRow("another API's") << exchange << token(u"https://other.example"_s) << audience;
        QTest::newRow("another API's by refresh")
            << wanted(Way::Refresh, api) << token(QJsonArray {u"a"_s, u"b"_s}) << audience;
        QTest::newRow("another name's")
            << wanted(Way::Exchange, {}, u"backend"_s) << token(u"x"_s) << audience;
        QTest::newRow("for an empty name") << exchange << token(u""_s) << audience;
        QTest::newRow("a slash more") << exchange << token(api + u'/') << audience;
        QTest::newRow("bound, unasked")
            << exchange << answerOf({{u"token_type"_s, u"DPoP"_s}}) << u"token.token_type"_s;
        QTest::newRow("no target") << exchange << answerOf({{u"error"_s, u"invalid_target"_s}}, 400)
                                   << u"invalid_target"_s;
        QTest::newRow("no token") << exchange << answerOf({{u"access_token"_s, u""_s}})
                                  << u"token.access_token"_s;
    }

    void refusesTheToken()
    {
        QFETCH(const FurtherToken, asked);
        QFETCH(const base::HttpAnswer, answer);
        const auto got = oauth::parseFurtherAnswer(answer, server(), tokens(), asked);
        QVERIFY(!got);
        QTEST(got.error().code, "code");
        QCOMPARE(got.error().from, u"op.example"_s);
    }

    void staysBoundWhereTheAccountIs()
    {
        for (const Way way : {Way::Refresh, Way::Exchange}) {
            const auto with = [way](const QString &type) {
                return oauth::parseFurtherAnswer(
                    answerOf({{u"token_type"_s, type}}), server(), tokens(u"DPoP"_s), wanted(way, api));
            };
            QVERIFY(with(u"DPoP"_s));
            QCOMPARE(with(u"Bearer"_s).error().code, u"token.not_bound"_s);
        }
    }
};

QTEST_GUILESS_MAIN(TestFurtherToken)
#include "tst_furthertoken.moc"
