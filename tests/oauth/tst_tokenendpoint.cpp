// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/tokenendpoint.h"

#include "signing.h"

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

base::HttpAnswer answerOfType(const QByteArray &type)
{
    return answerOf(R"({"access_token":"a","token_type":")" + type + "\"}");
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

    void showsACertificatesClientByItsNameAlone()
    {
        const auto request
            = oauth::refreshGrant(server(), clientWith(ClientAuthentication::TlsClientAuth), Secret("r"));
        QCOMPARE(request.body, QByteArray("grant_type=refresh_token&refresh_token=r&client_id=my%20app%3A1"));
        QVERIFY(header(request, "Authorization").isEmpty());
    }

    // RFC 7523 section 2.2
    void keepsTheSecretOfAClientWithAKeyToItself()
    {
        Client client = clientWith(ClientAuthentication::PrivateKeyJwt);
        client.privateKey = crypto::Key::generate(crypto::Curve::P256).toPkcs8();
        client.signingAlgorithm = u"ES256"_s;
        auto metadata = server();
        metadata.issuer = u"https://op.example"_s;
        const auto sent = signing::sent(
            oauth::grantRequest(metadata.tokenEndpoint, metadata, client, {{u"a"_s, u"b"_s}}));
        QVERIFY(sent.body.startsWith("a=b&client_id=my%20app%3A1&client_assertion_type="));
        QVERIFY(!sent.body.contains("client_secret"));
        QVERIFY(header(sent, "Authorization").isEmpty());
        const QByteArray assertion = signing::values(sent, u"client_assertion"_s).value(0).toLatin1();
        QCOMPARE(signing::claims(assertion)[u"aud"_s].toString(), u"https://op.example"_s);
    }

    // RFC 9449 section 5
    void provesItsKeyAtTheTokenEndpoint()
    {
        Client client = clientWith(ClientAuthentication::None);
        client.proofKey = crypto::Key::generate(crypto::Curve::P256).toPkcs8();
        auto metadata = server();
        metadata.deviceAuthorizationEndpoint = QUrl(u"https://op.example/device"_s);
        const auto sent = signing::sent(oauth::refreshGrant(metadata, client, Secret("r")), "n1");
        const QByteArrayList proofs = signing::headers(sent, "DPoP");
        QCOMPARE(proofs.size(), 1);
        QJsonObject claims = signing::claims(proofs.constFirst());
        claims.remove(u"jti"_s);
        const QJsonObject expected {{u"htm"_s, u"POST"_s}, {u"htu"_s, u"https://op.example:8443/token"_s},
            {u"iat"_s, 1'800'000'000}, {u"nonce"_s, u"n1"_s}}; // no token yet: no ath
        QCOMPARE(claims, expected);
        for (const auto &each : {oauth::deviceGrant(metadata, client, Secret("d")),
                 oauth::clientCredentialsGrant(metadata, client)})
            QCOMPARE(signing::headers(signing::sent(each), "DPoP").size(), 1);
        const auto elsewhere
            = oauth::grantRequest(metadata.deviceAuthorizationEndpoint, metadata, client, {});
        QVERIFY(elsewhere.signers.isEmpty()); // gives no token
    }

    void namesTheResourceUnlessTheFormNamesAnother()
    {
        Client client = clientWith(ClientAuthentication::None);
        client.resource = u"https://api.example"_s;
        const auto resources = [&client](const Parameters &form) {
            return signing::values(
                oauth::grantRequest(server().tokenEndpoint, server(), client, form), u"resource"_s);
        };
        QCOMPARE(resources({}), QStringList {u"https://api.example"_s});
        QCOMPARE(resources({{u"resource"_s, u"https://other.example"_s}}),
            QStringList {u"https://other.example"_s});
    }

    // RFC 6749 section 4.4.2
    void asksOnItsOwnBehalf()
    {
        Client client = clientWith(ClientAuthentication::SecretBasic);
        QCOMPARE(oauth::clientCredentialsGrant(server(), client).body,
            QByteArray("grant_type=client_credentials"));
        client.scopes = asked;
        client.resource = u"https://api.example"_s;
        client.extraParameters = {{u"audience"_s, u"a b"_s}, {u"empty"_s, {}}, {u"client_secret"_s, u"x"_s},
            {u"scope"_s, u"evil"_s}, {u"redirect_uri"_s, u"https://evil.example"_s}};
        const auto request = oauth::clientCredentialsGrant(server(), client);
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.url, server().tokenEndpoint);
        QCOMPARE(request.body,
            QByteArray("grant_type=client_credentials&scope=openid%20email&audience=a%20b"
                       "&resource=https%3A%2F%2Fapi.example"));
        QVERIFY(header(request, "Authorization").startsWith("Basic "));
    }

    void asksForItsOwnScopesInTheServersWay()
    {
        Client client = clientWith(ClientAuthentication::None);
        client.scopes = asked;
        auto metadata = server();
        metadata.quirks.scopeSeparator = u","_s;
        QCOMPARE(signing::values(oauth::clientCredentialsGrant(metadata, client), u"scope"_s),
            QStringList {u"openid,email"_s});
        metadata.quirks.scopeParameter.clear();
        QVERIFY(!oauth::clientCredentialsGrant(metadata, client).body.contains("openid"));
    }

    // RFC 6749 section 4.1.3: grant_type says which grant it is, whoever adds a parameter
    void staysTheGrantThatItIs()
    {
        Client client = clientWith(ClientAuthentication::None);
        client.extraParameters = {{u"grant_type"_s, u"password"_s}};
        QCOMPARE(signing::values(oauth::clientCredentialsGrant(server(), client), u"grant_type"_s),
            QStringList {u"client_credentials"_s});
    }

    void takesTokensOfTheWantedType_data()
    {
        QTest::addColumn<oauth::TokenTypes>("types");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QString>("code");
        using enum oauth::TokenTypes;
        const QString other = u"token.token_type"_s, unbound = u"token.not_bound"_s;
        const auto row
            = [](const char *name, oauth::TokenTypes types, const char *type, const QString &code) {
                  QTest::newRow(name) << types << QByteArray(type) << code;
              };
        row("bearer for bearer", Bearer, "bearer", {});
        row("bound for bearer", Bearer, "DPoP", other);
        row("bearer for either", BearerOrDPoP, "Bearer", {});
        row("bound for either", BearerOrDPoP, "DPoP", {});
        row("another for either", BearerOrDPoP, "mac", other);
        row("bound for bound", DPoP, "DPoP", {});
        row("bound for bound, in small letters", DPoP, "dpop", {});
        row("bearer for bound", DPoP, "Bearer", unbound);
        row("bearer for bound, in small letters", DPoP, "bearer", unbound);
        row("another for bound", DPoP, "mac", other);
        row("none for bound", DPoP, "", other);
        row("a type that begins alike", DPoP, "DPoPX", other);
    }

    void takesTokensOfTheWantedType()
    {
        QFETCH(const oauth::TokenTypes, types);
        QFETCH(const QByteArray, type);
        QFETCH(const QString, code);
        const auto tokens = oauth::parseTokenAnswer(answerOfType(type), asked, {}, types);
        QCOMPARE(tokens ? QString() : tokens.error().code, code);
        if (tokens)
            QCOMPARE(tokens->isBound(), type.toLower() == "dpop");
    }

    void takesNoBearerForABoundTokenWhereAnythingGoes()
    {
        oauth::Quirks quirks;
        quirks.tokenType.clear();
        const auto with = [&quirks](oauth::TokenTypes types) {
            return oauth::parseTokenAnswer(answerOf(R"({"access_token":"a"})"), asked, quirks, types);
        };
        QVERIFY(with(oauth::TokenTypes::Bearer));
        QVERIFY(with(oauth::TokenTypes::BearerOrDPoP));
        QCOMPARE(with(oauth::TokenTypes::DPoP).error().code, u"token.not_bound"_s);
    }

    void knowsWhichTypesAClientTakes_data()
    {
        QTest::addColumn<oauth::Binding>("binding");
        QTest::addColumn<bool>("hasKey");
        QTest::addColumn<oauth::TokenTypes>("types");
        using enum oauth::Binding;
        using Types = oauth::TokenTypes;
        QTest::newRow("without a key") << WhereOffered << false << Types::Bearer;
        QTest::newRow("with a key") << WhereOffered << true << Types::BearerOrDPoP;
        QTest::newRow("never") << Never << false << Types::Bearer;
        QTest::newRow("required") << Required << true << Types::DPoP;
        QTest::newRow("required, without a key") << Required << false << Types::DPoP;
    }

    void knowsWhichTypesAClientTakes()
    {
        QFETCH(const oauth::Binding, binding);
        QFETCH(const bool, hasKey);
        Client client;
        client.binding = binding;
        client.proofKey = hasKey ? crypto::Key::generate(crypto::Curve::P256).toPkcs8() : Secret();
        QTEST(oauth::tokenTypesFor(client), "types");
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
        row("a reason in another shape", 400, json, R"({"status":400,"message":"Invalid refresh token"})",
            "token.refused", Refused);
        row("a gateway's no", 401, json, R"({"message":"Unauthorized"})", "token.status", BadAnswer);
        row("a registered reason in another shape", 400, json,
            R"({"status":400,"message":"authorization_pending"})", "authorization_pending", Refused);
        row("reasons", 401, json, R"({"errors":[{"errorType":"invalid_grant"}]})", "token.refused", Refused);
        row("a reason in another shape with 403", 403, json, R"({"message":"Blocked"})", "token.status",
            BadAnswer);
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

    // A rotated token is the only one left, so it is kept whatever else is wrong.
    void findsTheRotatedRefreshTokenInAnAnswerThatIsNotTaken_data()
    {
        QTest::addColumn<base::HttpAnswer>("answer");
        QTest::addColumn<QByteArray>("token");
        const QByteArray rotated = R"({"refresh_token":"new one"})";
        QTest::newRow("without an access token") << answerOf(rotated) << QByteArray("new one");
        QTest::newRow("of another media type")
            << answerOf(rotated, 200, "text/plain") << QByteArray("new one");
        QTest::newRow("none") << answerOf(R"({"access_token":"at"})") << QByteArray();
        QTest::newRow("of another status") << answerOf(rotated, 400) << QByteArray();
        QTest::newRow("no JSON") << answerOf("new one") << QByteArray();
        QTest::newRow("no text") << answerOf(R"({"refresh_token":["new one"]})") << QByteArray();
        QTest::newRow("a line break in it") << answerOf(R"({"refresh_token":"new\none"})") << QByteArray();
    }

    void findsTheRotatedRefreshTokenInAnAnswerThatIsNotTaken()
    {
        QFETCH(const base::HttpAnswer, answer);
        QTEST(oauth::rotatedRefreshToken(answer).reveal().toByteArray(), "token");
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

    void leavesOutWhatWouldGiveASecretAway()
    {
        auto answer
            = answerOf(R"({"error":"invalid_grant","error_description":"No such token: s3cr3t"})", 400);
        answer.unsayable = QStringList {u"error_description"_s};
        const auto described = oauth::parseTokenAnswer(answer, {}).error();
        QCOMPARE(described.code, u"invalid_grant"_s);
        QCOMPARE(described.found, QString());
        answer.unsayable += u"error"_s;
        const auto unsaid = oauth::parseTokenAnswer(answer, {}).error();
        QCOMPARE(unsaid.code, u"token.unsayable"_s);
        QCOMPARE(unsaid.kind, Error::Kind::Refused);
    }
};

QTEST_GUILESS_MAIN(tst_TokenEndpoint)
#include "tst_tokenendpoint.moc"
