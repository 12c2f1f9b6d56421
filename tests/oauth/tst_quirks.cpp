// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/quirks.h"

#include "oauth/authorizationendpoint.h"
#include "oauth/revocation.h"
#include "oauth/tokenendpoint.h"

#include <QJsonDocument>
#include <QTest>

using crypto::Secret;
using oauth::Client;
using oauth::ClientAuthentication;
using oauth::Quirks;
using oauth::Scopes;
using oauth::ServerMetadata;
using namespace Qt::StringLiterals;

namespace {

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

const char *everything = R"({
    "scope_parameter": "user_scope", "scope_separator": ",", "authentication": "empty_basic",
    "issuer_comparison": "tenant", "authorization_iss": "https://op.example/login", "token_request": "json",
    "token_parameters": {"a": "1"}, "headers": {"X-Version": "2"}, "token_type": "user",
    "refresh_endpoint": "https://op.example/refresh", "refresh_repeats_redirect_uri": true,
    "granted_member": "scopes", "granted_separator": ",", "granted_in_redirect": true, "renames_scopes": true, "selects_account": true, "takes_one_prompt": true,
    "sends_no_resource": true, "session_limit": {"days": 7, "free_scopes": ["openid", "email"]},
    "revocation": {"method": "DELETE", "url": "https://op.example/{client_id}", "authorization": "basic",
        "json": {"access_token": "{token}"}},
    "person": {"method": "POST", "url": "https://api.example/me", "authorization": "bearer", "json": null,
        "subject": "id", "name": "data.0.login", "email": "mail", "holds": {"ok": true}}})";

const char *knownIss = R"({"authorization_iss": "https://op.example/login"})";

const char *ownRefresh = R"({"refresh_endpoint": "https://op.example/refresh",
    "refresh_repeats_redirect_uri": true, "headers": {"X-Version": "2"},
    "token_parameters": {"tenant": "t", "grant_type": "evil", "client_id": "evil"}})";

const char *bearerRevocation = R"({"revocation": {"method": "POST", "url": "https://op.example/revoke",
    "authorization": "bearer"}})";

ServerMetadata serverWith(const QByteArray &quirks)
{
    ServerMetadata server;
    server.tokenEndpoint = QUrl(u"https://op.example/token"_s);
    server.authorizationEndpoint = QUrl(u"https://op.example/authorize"_s);
    server.quirks = Quirks::fromJson(objectOf(quirks)).value();
    return server;
}

Client client()
{
    Client client;
    client.clientId = u"c d"_s;
    client.scopes = Scopes::parse(u"read write"_s);
    client.redirectUri = QUrl(u"http://127.0.0.1:7000/callback"_s);
    return client;
}

QByteArray headerOf(const base::HttpRequest &request, const QByteArray &name)
{
    for (const auto &[each, value] : request.headers) {
        if (each == name)
            return value;
    }
    return {};
}

base::HttpRequest refreshAt(const ServerMetadata &server, const Client &client)
{
    return oauth::refreshGrant(server, client, Secret("rt"));
}

base::HttpAnswer answerOf(const QByteArray &body)
{
    base::HttpAnswer answer;
    answer.status = 200;
    answer.contentType = "application/json";
    answer.body = body;
    answer.url = QUrl(u"https://op.example/token"_s);
    return answer;
}

constexpr auto holdsANumber = R"({"person": {"url": "https://a", "holds": {"ok": 1}}})";

} // namespace

class TestQuirks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesTheAccountsFile()
    {
        const auto quirks = Quirks::fromJson(objectOf(everything));
        QVERIFY(quirks);
        QCOMPARE(quirks->toJson(), objectOf(everything));
        QVERIFY(*Quirks::fromJson(quirks->toJson()) == *quirks);
    }

    void saysNothingOfAServerThatKeepsToTheRfcs()
    {
        QVERIFY(Quirks().toJson().isEmpty());
        QVERIFY(!Quirks().hasAny());
    }

    void refusesWhatItDoesNotKnow_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *name, const char *json, const char *found) {
            QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(found);
        };
        row("another member", R"({"colour": "red"})", "colour");
        row("a number for a text", R"({"scope_separator": 1})", "scope_separator");
        row("a text for a flag", R"({"renames_scopes": "yes"})", "renames_scopes");
        row("a number among the headers", R"({"headers": {"a": 1}})", "headers");
        row("an unknown method", R"({"authentication": "password"})", "authentication");
        row("a method that no provider can want", R"({"authentication": "private_key_jwt"})",
            "authentication");
        row("an unknown comparison", R"({"issuer_comparison": "loose"})", "issuer_comparison");
        row("an unknown body", R"({"token_request": "xml"})", "token_request");
        row("an empty address", R"({"refresh_endpoint": ""})", "refresh_endpoint");
        row("a request without an address", R"({"revocation": {"method": "POST"}})", "revocation.url");
        row("a request of another method", R"({"revocation": {"method": "PUT", "url": "https://a"}})",
            "revocation.method");
        row("a person in a number", R"({"person": {"url": "a", "name": 1}})", "person.name");
        row("a person with a further member", R"({"person": {"url": "https://a", "age": "1"}})",
            "person.age");
        row("a number to hold", holdsANumber, "person.holds");
        row("a session of no days", R"({"session_limit": {"days": 0}})", "session_limit.days");
        row("a session without days", R"({"session_limit": {}})", "session_limit.days");
        row("a scope in a number", R"({"session_limit": {"days": 7, "free_scopes": [1]}})",
            "session_limit.free_scopes");
        row("a session with a further member", R"({"session_limit": {"days": 7, "hours": 1}})",
            "session_limit.hours");
    }

    void refusesWhatItDoesNotKnow()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, found);
        const auto quirks = Quirks::fromJson(objectOf(json));
        QVERIFY(!quirks);
        QCOMPARE(quirks.error().code, u"quirks.member"_s);
        QCOMPARE(quirks.error().found, found);
    }

    // An account is of another version of the program, perhaps.
    void takesAnAccountOfAnotherVersion()
    {
        const auto later = Quirks::fromAccount(objectOf(R"({"colour": "red", "takes_one_prompt": true})"));
        QVERIFY(later);
        QVERIFY(later->takesOnePrompt);
        const auto earlier = Quirks::fromAccount(objectOf(holdsANumber));
        QVERIFY(earlier);
        QCOMPARE(earlier->person->holds, (QJsonObject {{u"ok"_s, 1}}));
        QVERIFY(!Quirks::fromAccount(objectOf(R"({"takes_one_prompt": "yes"})")));
    }

    void passesOverWhatALaterVersionSaysInside_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("choice") << u"authentication"_s << QJsonValue(u"by_voice"_s);
        QTest::newRow("comparison") << u"issuer_comparison"_s << QJsonValue(u"by_taste"_s);
        QTest::newRow("token request") << u"token_request"_s << QJsonValue(u"cbor"_s);
        const QJsonObject limit {{u"days"_s, 7}, {u"hours"_s, 3}};
        QTest::newRow("limit") << u"session_limit"_s << QJsonValue(limit);
        const QJsonObject request {{u"url"_s, u"https://a/b"_s}, {u"hue"_s, u"red"_s}};
        QTest::newRow("revocation") << u"revocation"_s << QJsonValue(request);
        QTest::newRow("person") << u"person"_s << QJsonValue(request);
    }

    void passesOverWhatALaterVersionSaysInside()
    {
        QFETCH(QString, name);
        QFETCH(QJsonValue, value);
        const QJsonObject json {{u"takes_one_prompt"_s, true}, {name, value}};
        const auto later = Quirks::fromAccount(json);
        QVERIFY(later);
        Quirks rest;
        rest.takesOnePrompt = true;
        QCOMPARE(*later, rest);
        QVERIFY(!Quirks::fromJson(json)); // in a description it is a slip
    }

    void neverPutsATokenIntoAnAddress()
    {
        for (const char *place : {"{token}", "{client_secret}"}) {
            const QJsonObject request {{u"url"_s, u"https://a/"_s + QLatin1String(place)}};
            QVERIFY(!oauth::RequestTemplate::fromJson(request));
        }
    }

    void asksForScopesInTheServersWay()
    {
        const auto parametersAt = [](const char *quirks) {
            return oauth::AuthorizationRequest(serverWith(quirks), client(), client().redirectUri)
                .parameters();
        };
        const auto separated = parametersAt(R"({"scope_parameter": "user_scope", "scope_separator": ","})");
        QCOMPARE(base::valuesOf(separated, u"user_scope"_s), QStringList {u"read,write"_s});
        QVERIFY(base::valuesOf(separated, u"scope"_s).isEmpty());
        const auto unsent = parametersAt(R"({"scope_parameter": ""})");
        QVERIFY(base::valuesOf(unsent, u"scope"_s).isEmpty());
    }

    void comparesAnIssWhereThereIsNoDiscovery()
    {
        const oauth::AuthorizationRequest request(serverWith(knownIss), client(), {});
        const base::Parameters good {{u"code"_s, u"c"_s}, {u"state"_s, request.state()}};
        QVERIFY(request.accept(good + base::Parameters {{u"iss"_s, u"https://op.example/login"_s}}));
        QVERIFY(request.accept(good));
        const auto other = request.accept(good + base::Parameters {{u"iss"_s, u"https://op.example"_s}});
        QCOMPARE(other.error().code, u"authorization.iss"_s);
    }

    void sendsTokenRequestsAsJsonWhereThatIsWanted()
    {
        Client secret = client();
        secret.clientSecret = Secret("s");
        secret.authentication = ClientAuthentication::SecretPost;
        const auto request = refreshAt(serverWith(R"({"token_request": "json"})"), secret);
        QCOMPARE(headerOf(request, "Content-Type"), QByteArray("application/json"));
        const QJsonObject sent = objectOf(
            R"({"grant_type": "refresh_token", "refresh_token": "rt", "client_id": "c d", "client_secret": "s"})");
        QCOMPARE(QJsonDocument::fromJson(request.body).object(), sent);
    }

    void refreshesAtTheAddressAndWithTheParametersOfTheServer()
    {
        const auto request = refreshAt(serverWith(ownRefresh), client());
        QCOMPARE(request.url, QUrl(u"https://op.example/refresh"_s));
        QCOMPARE(headerOf(request, "X-Version"), QByteArray("2"));
        QCOMPARE(request.body,
            QByteArray("grant_type=refresh_token&refresh_token=rt"
                       "&redirect_uri=http%3A%2F%2F127.0.0.1%3A7000%2Fcallback&tenant=t&client_id=c%20d"));
    }

    void showsAnEmptyPassword()
    {
        Client empty = client();
        empty.authentication = ClientAuthentication::EmptyBasic;
        const auto request = refreshAt(serverWith("{}"), empty);
        QCOMPARE(headerOf(request, "Authorization"), "Basic " + QByteArray("c%20d:").toBase64());
        QVERIFY(!request.body.contains("client_id"));
    }

    void choosesTheAuthenticationThatTheServerWants_data()
    {
        QTest::addColumn<QByteArray>("quirks");
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<ClientAuthentication>("authentication");
        using enum ClientAuthentication;
        QTest::newRow("none, for a secret isn't wanted")
            << QByteArray(R"({"authentication": "none"})") << QByteArray("s") << None;
        QTest::newRow("the body") << QByteArray(R"({"authentication": "client_secret_post"})")
                                  << QByteArray("s") << SecretPost;
        QTest::newRow("the body without a secret")
            << QByteArray(R"({"authentication": "client_secret_post"})") << QByteArray() << None;
        QTest::newRow("an empty password")
            << QByteArray(R"({"authentication": "empty_basic"})") << QByteArray() << EmptyBasic;
        QTest::newRow("as the metadata has it") << QByteArray("{}") << QByteArray("s") << SecretBasic;
    }

    void choosesTheAuthenticationThatTheServerWants()
    {
        QFETCH(const QByteArray, quirks);
        QFETCH(const QByteArray, secret);
        Client held = client();
        held.clientSecret = secret.isEmpty() ? Secret() : Secret(secret);
        QTEST(oauth::authenticationAt(serverWith(quirks), held), "authentication");
    }

    void showsItselfByItsKeyUnlessThePersonChose()
    {
        Client held = client();
        held.clientSecret = Secret("s");
        held.privateKey = Secret("key");
        const ServerMetadata server = serverWith(R"({"authentication": "client_secret_post"})");
        QCOMPARE(oauth::authenticationAt(server, held), ClientAuthentication::PrivateKeyJwt);
        held.choseAuthentication = true;
        for (const auto chosen : {ClientAuthentication::SecretBasic, ClientAuthentication::None,
                 ClientAuthentication::TlsClientAuth}) {
            held.authentication = chosen;
            QCOMPARE(oauth::authenticationAt(server, held), chosen);
        }
    }

    void readsGrantedScopesInTheirShape_data()
    {
        QTest::addColumn<QByteArray>("quirks");
        QTest::addColumn<QByteArray>("member");
        QTest::newRow("commas") << QByteArray(R"({"granted_separator": ","})")
                                << QByteArray(R"("scope": "a,b:c")");
        QTest::newRow("commas and blanks")
            << QByteArray(R"({"granted_separator": ","})") << QByteArray(R"("scope": "a, b:c")");
        QTest::newRow("a list") << QByteArray("{}") << QByteArray(R"("scope": ["a", "b:c"])");
        QTest::newRow("another name")
            << QByteArray(R"({"granted_member": "scopes"})") << QByteArray(R"("scopes": "a b:c")");
    }

    void readsGrantedScopesInTheirShape()
    {
        QFETCH(const QByteArray, quirks);
        QFETCH(const QByteArray, member);
        const auto tokens = oauth::parseTokenAnswer(
            answerOf(R"({"access_token": "at", "token_type": "bearer", )" + member + '}'),
            Scopes::parse(u"asked"_s), serverWith(quirks).quirks);
        QVERIFY(tokens);
        QCOMPARE(tokens->scopes, Scopes::parse(u"a b:c"_s));
    }

    void knowsWhatTheServerCallsABearerToken()
    {
        const QByteArray body = R"({"access_token": "at", "token_type": "user"})";
        const Quirks quirks = serverWith(R"({"token_type": "user"})").quirks;
        QVERIFY(oauth::parseTokenAnswer(answerOf(body), {}, quirks));
        QCOMPARE(oauth::parseTokenAnswer(answerOf(body), {}).error().code, u"token.token_type"_s);
    }

    void readsAFailureOutOfA200()
    {
        const auto tokens
            = oauth::parseTokenAnswer(answerOf(R"({"ok": false, "error": "code_already_used"})"), {});
        QCOMPARE(tokens.error().code, u"code_already_used"_s);
    }

    void namesTheResourceUnlessTheServerRefusesThat()
    {
        Client bound = client();
        bound.resource = u"https://api.example/mcp"_s;
        const QByteArray sent = "resource=https%3A%2F%2Fapi.example%2Fmcp";
        const auto authorize = [&bound](const char *quirks) {
            return oauth::AuthorizationRequest(serverWith(quirks), bound, bound.redirectUri)
                .url()
                .toEncoded();
        };
        QVERIFY(refreshAt(serverWith("{}"), bound).body.contains(sent));
        QVERIFY(authorize("{}").contains(sent));
        const char *without = R"({"sends_no_resource": true})";
        QVERIFY(!refreshAt(serverWith(without), bound).body.contains("resource"));
        QVERIFY(!authorize(without).contains("resource"));
    }

    void revokesInTheProvidersWay()
    {
        Client secret = client();
        secret.clientId = u"a/b"_s;
        secret.clientSecret = Secret("s");
        const auto remove = oauth::revocationRequest(
            serverWith(everything), secret, Secret("at{client_id}"), oauth::TokenTypeHint::AccessToken);
        QCOMPARE(remove.method, QByteArray("DELETE"));
        QCOMPARE(remove.url.toEncoded(), QByteArray("https://op.example/a%2Fb"));
        QCOMPARE(headerOf(remove, "Authorization"), "Basic " + QByteArray("a%2Fb:s").toBase64());
        const QByteArray body = R"({"access_token":"at{client_id}"})";
        QCOMPARE(remove.body, body);

        const auto bearer = oauth::revocationRequest(
            serverWith(bearerRevocation), client(), Secret("at"), oauth::TokenTypeHint::AccessToken);
        QCOMPARE(headerOf(bearer, "Authorization"), QByteArray("Bearer at"));
        QVERIFY(bearer.body.isEmpty());
        QVERIFY(serverWith(everything).canRevokeAccessTokens());
    }

    void countsATokenAsGoneWhenNothingIsLeftToSay()
    {
        base::HttpAnswer answer = answerOf({});
        answer.status = 204;
        QVERIFY(oauth::parseRevocationAnswer(answer, {}));
    }
};

QTEST_APPLESS_MAIN(TestQuirks)
#include "tst_quirks.moc"
