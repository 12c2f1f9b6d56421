// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/authorizationendpoint.h"

#include "crypto/key.h"
#include "oauth/dpop.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using base::Error;
using base::Parameters;
using oauth::AuthorizationRequest;
using namespace Qt::StringLiterals;

namespace {

const QString issuer = u"https://op.example"_s;
const QUrl redirectUri(u"http://127.0.0.1:49152/callback"_s);

AuthorizationRequest requestFor(const QString &scopes, const Parameters &extra = {},
    const QString &endpoint = u"https://op.example/authorize"_s)
{
    oauth::ServerMetadata server;
    server.issuer = issuer;
    server.authorizationEndpoint = QUrl(endpoint);
    oauth::Client client;
    client.clientId = u"client"_s;
    client.scopes = oauth::Scopes::parse(scopes);
    client.extraParameters = extra;
    return AuthorizationRequest(server, client, redirectUri);
}

AuthorizationRequest requestThatExpectsIss()
{
    oauth::ServerMetadata server;
    server.issuer = issuer;
    server.authorizationEndpoint = QUrl(u"https://op.example/authorize"_s);
    server.authorizationResponseIssParameterSupported = true;
    return AuthorizationRequest(server, {}, redirectUri);
}

QString one(const Parameters &parameters, const QString &name)
{
    const QStringList values = base::valuesOf(parameters, name);
    return values.size() == 1 ? values.first() : u"%1 values"_s.arg(values.size());
}

} // namespace

class tst_AuthorizationEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForACodeWithPkce()
    {
        const auto request = requestFor(u"openid email"_s);
        const Parameters sent = request.parameters();
        QCOMPARE(one(sent, u"response_type"_s), u"code"_s);
        QCOMPARE(one(sent, u"client_id"_s), u"client"_s);
        QCOMPARE(one(sent, u"redirect_uri"_s), u"http://127.0.0.1:49152/callback"_s);
        QCOMPARE(one(sent, u"scope"_s), u"openid email"_s);
        QCOMPARE(one(sent, u"state"_s), request.state());
        QCOMPARE(one(sent, u"nonce"_s), request.nonce());
        QCOMPARE(one(sent, u"code_challenge"_s), request.verifier().challenge().value);
        QCOMPARE(one(sent, u"code_challenge_method"_s), u"S256"_s);
        QCOMPARE(sent.size(), 8);
    }

    void keepsToS256WhateverTheServerLists()
    {
        oauth::ServerMetadata server;
        server.authorizationEndpoint = QUrl(u"https://op.example/authorize"_s);
        server.codeChallengeMethodsSupported = {u"plain"_s};
        const AuthorizationRequest request(server, {}, redirectUri);
        QCOMPARE(one(request.parameters(), u"code_challenge_method"_s), u"S256"_s);
    }

    void sendsANonceOnlyToOpenIdProviders()
    {
        const auto request = requestFor(u"notes:read"_s);
        QVERIFY(request.nonce().isEmpty());
        QVERIFY(base::valuesOf(request.parameters(), u"nonce"_s).isEmpty());
    }

    void sendsNoEmptyScope()
    {
        QVERIFY(base::valuesOf(requestFor(u""_s).parameters(), u"scope"_s).isEmpty());
    }

    void isNewWithEachAttempt()
    {
        static const QRegularExpression form(u"\\A[A-Za-z0-9_-]{43}\\z"_s); // 256 bits
        QSet<QString> seen;
        for (int i = 0; i < 1'000; ++i) {
            const auto request = requestFor(u"openid"_s);
            QVERIFY(form.match(request.state()).hasMatch());
            QVERIFY(form.match(request.nonce()).hasMatch());
            seen << request.state() << request.nonce()
                 << QString::fromLatin1(request.verifier().value().reveal().toByteArray());
        }
        QCOMPARE(seen.size(), 3'000);
    }

    void staysItselfWhenCopied()
    {
        const auto request = requestFor(u"openid"_s);
        const AuthorizationRequest copy = request;
        QCOMPARE(copy.parameters(), request.parameters());
        QCOMPARE(copy.verifier().value(), request.verifier().value());
    }

    void putsExtraParametersLastAndOverridesNothing()
    {
        const Parameters hostile {{u"client_id"_s, u"evil"_s}, {u"redirect_uri"_s, u"evil"_s},
            {u"response_type"_s, u"token"_s}, {u"state"_s, u"evil"_s}, {u"nonce"_s, u"evil"_s},
            {u"code_challenge"_s, u"evil"_s}, {u"code_challenge_method"_s, u"plain"_s},
            {u"scope"_s, u"evil"_s}, {u"request"_s, u"evil"_s}, {u"request_uri"_s, u"evil"_s},
            {u"client_secret"_s, u"evil"_s}, {u"code_verifier"_s, u"evil"_s}, {u"audience"_s, u"a"_s},
            {u"resource"_s, u"https://a.example"_s}, {u"resource"_s, u"https://b.example"_s}};
        // Without a scope and a nonce of its own, the request still has none from elsewhere.
        for (const QString &scopes : {u"openid"_s, u""_s}) {
            Parameters sent = requestFor(scopes, hostile).parameters();
            const Parameters last = sent.mid(sent.size() - 3);
            QCOMPARE(last, hostile.mid(hostile.size() - 3));
            QCOMPARE(sent.mid(0, sent.size() - 3).size(), requestFor(scopes).parameters().size());
            for (const auto &[name, value] : sent)
                QVERIFY2(value != u"evil"_s && value != u"token"_s && value != u"plain"_s, qPrintable(name));
        }
    }

    void encodesParametersAndKeepsTheEndpointsQuery()
    {
        const Parameters extra {{u"x+y"_s, u"a+b/c=d&e% f\u00e9"_s}};
        const auto request = requestFor(u"a b"_s, extra, u"https://op.example/authorize?tenant=a%2Fb"_s);
        const QByteArray url = request.url().toEncoded();
        QVERIFY(url.startsWith("https://op.example/authorize?tenant=a%2Fb&response_type=code&"));
        QVERIFY(url.contains("&redirect_uri=http%3A%2F%2F127.0.0.1%3A49152%2Fcallback&"));
        QVERIFY(url.contains("&scope=a%20b&"));
        QVERIFY(url.endsWith("&x%2By=a%2Bb%2Fc%3Dd%26e%25%20f%C3%A9"));
    }

    void asksForConsentToOfflineAccess()
    {
        const QString prompt = u"prompt"_s;
        QCOMPARE(one(requestFor(u"openid offline_access"_s).parameters(), prompt), u"consent"_s);
        QVERIFY(base::valuesOf(requestFor(u"openid"_s).parameters(), prompt).isEmpty());
        QVERIFY(base::valuesOf(requestFor(u"offline_access"_s).parameters(), prompt).isEmpty());
        const Parameters own {{prompt, u"login"_s}};
        QCOMPARE(one(requestFor(u"openid offline_access"_s, own).parameters(), prompt), u"login"_s);
        const Parameters none {{prompt, u""_s}};
        QVERIFY(base::valuesOf(requestFor(u"openid offline_access"_s, none).parameters(), prompt).isEmpty());
    }

    void asksForAnotherAccountWhereTheServerCan()
    {
        oauth::ServerMetadata server;
        server.authorizationEndpoint = QUrl(u"https://op.example/authorize"_s);
        oauth::Client client;
        client.scopes = oauth::Scopes::parse(u"openid offline_access"_s);
        const auto prompt = [&] {
            const AuthorizationRequest request(server, client, redirectUri, {{}, true});
            return base::valuesOf(request.parameters(), u"prompt"_s).join(u'|');
        };
        QCOMPARE(prompt(), u"consent"_s);
        server.promptValuesSupported = {u"none"_s, u"select_account"_s};
        QCOMPARE(prompt(), u"consent select_account"_s);
        server.promptValuesSupported.clear();
        server.quirks.selectsAccount = true;
        QCOMPARE(prompt(), u"consent select_account"_s);
        server.quirks.takesOnePrompt = true;
        QCOMPARE(prompt(), u"select_account"_s);
        client.extraParameters = {{u"prompt"_s, u"login"_s}};
        QCOMPARE(prompt(), u"login"_s);
        server.quirks.takesOnePrompt = false;
        QCOMPARE(prompt(), u"login select_account"_s);
        client.extraParameters = {{u"prompt"_s, u"none"_s}};
        QCOMPARE(prompt(), u"none"_s);
        client.extraParameters = {{u"prompt"_s, u"select_account"_s}};
        QCOMPARE(prompt(), u"select_account"_s);
    }

    void namesWhoIsToSignIn()
    {
        oauth::Client client;
        const auto hint = [&client] {
            const AuthorizationRequest request({}, client, redirectUri, {u"ana@example.com"_s, false});
            return base::valuesOf(request.parameters(), u"login_hint"_s).join(u'|');
        };
        QCOMPARE(hint(), u"ana@example.com"_s);
        client.extraParameters = {{u"login_hint"_s, u"ben"_s}};
        QCOMPARE(hint(), u"ben"_s);
    }

    // RFC 9449 section 10, JARM section 2.3
    void bindsTheCodeAndAsksForASignature()
    {
        oauth::ServerMetadata server;
        server.issuer = issuer;
        server.authorizationEndpoint = QUrl(u"https://op.example/authorize"_s);
        server.jwksUri = QUrl(u"https://op.example/jwks"_s);
        server.responseModesSupported = {u"query.jwt"_s};
        oauth::Client client;
        client.proofKey = crypto::Key::generate(crypto::Curve::P256).toPkcs8();
        client.extraParameters = {{u"dpop_jkt"_s, u"evil"_s}, {u"response_mode"_s, u"form_post"_s}};
        const Parameters sent = AuthorizationRequest(server, client, redirectUri).parameters();
        QCOMPARE(one(sent, u"dpop_jkt"_s), oauth::thumbprintOf(client.proofKey));
        QCOMPARE(one(sent, u"response_mode"_s), u"query.jwt"_s);
        client.proofKey = {};
        server.responseModesSupported.clear();
        const Parameters plain = AuthorizationRequest(server, client, redirectUri).parameters();
        QVERIFY(base::valuesOf(plain, u"dpop_jkt"_s).isEmpty());
        QVERIFY(base::valuesOf(plain, u"response_mode"_s).isEmpty());
    }

    void putsNoSecretIntoTheUrl()
    {
        oauth::ServerMetadata server;
        server.authorizationEndpoint = QUrl(u"https://op.example/authorize"_s);
        oauth::Client client;
        client.clientSecret = crypto::Secret("hunter2");
        client.authentication = oauth::ClientAuthentication::SecretPost;
        const AuthorizationRequest request(server, client, redirectUri);
        const QByteArray url = request.url().toEncoded();
        QVERIFY(!url.contains("hunter2"));
        QVERIFY(!url.contains(request.verifier().value().reveal().toByteArray()));
    }

    void knowsItsOwnAnswers()
    {
        const auto request = requestFor(u"openid"_s);
        const QString state = request.state();
        QVERIFY(request.isMine({{u"state"_s, state}}));
        QVERIFY(request.isMine({{u"error"_s, u"x"_s}, {u"state"_s, state}}));
        QVERIFY(!request.isMine({}));
        QVERIFY(!request.isMine({{u"state"_s, u""_s}}));
        QVERIFY(!request.isMine({{u"state"_s, state + u'x'}}));
        QVERIFY(!request.isMine({{u"state"_s, state.chopped(1)}}));
        QVERIFY(!request.isMine({{u"state"_s, state.toLower()}}));
        QVERIFY(!request.isMine({{u"State"_s, state}}));
        QVERIFY(!request.isMine({{u"state"_s, state}, {u"state"_s, state}}));
        QVERIFY(!request.isMine({{u"state"_s, requestFor(u"openid"_s).state()}}));
    }

    void takesTheCode()
    {
        const auto request = requestFor(u"openid"_s);
        const auto code = request.accept({{u"code"_s, u"a+b/c=d e"_s}, {u"state"_s, request.state()}});
        QVERIFY(code);
        QCOMPARE(code->value(), crypto::Secret("a+b/c=d e"));
    }

    // A state of "*" stands for the right one.
    void refusesAnswers_data()
    {
        QTest::addColumn<Parameters>("answer");
        QTest::addColumn<QString>("code");
        QTest::addColumn<Error::Kind>("kind");
        const auto row = [](const char *name, const Parameters &answer, const char *code, Error::Kind kind) {
            QTest::newRow(name) << answer << QString::fromLatin1(code) << kind;
        };
        const QPair<QString, QString> state {u"state"_s, u"*"_s}, code {u"code"_s, u"c"_s};
        using enum Error::Kind;
        row("ensure-authorization-response-with-invalid-state-fails", {code, {u"state"_s, u"evil"_s}},
            "authorization.state", NotGenuine);
        row("ensure-authorization-response-with-invalid-missing-state-fails", {code}, "authorization.state",
            NotGenuine);
        row("an error without the state", {{u"error"_s, u"access_denied"_s}}, "authorization.state",
            NotGenuine);
        row("two states", {code, state, state}, "authorization.state", NotGenuine);
        row("two codes", {code, code, state}, "authorization.duplicate", BadAnswer);
        row("two errors", {{u"error"_s, u"a"_s}, {u"error"_s, u"b"_s}, state}, "authorization.duplicate",
            BadAnswer);
        row("two of anything", {code, state, {u"x"_s, u""_s}, {u"x"_s, u""_s}}, "authorization.duplicate",
            BadAnswer);
        row("code and error", {code, {u"error"_s, u"access_denied"_s}, state}, "authorization.code_and_error",
            BadAnswer);
        row("no code", {state}, "authorization.code", BadAnswer);
        row("an empty code", {{u"code"_s, u""_s}, state}, "authorization.code", BadAnswer);
        row("a line break in the code", {{u"code"_s, u"a\r\nb"_s}, state}, "authorization.code", BadAnswer);
        row("a code that isn't ASCII", {{u"code"_s, u"\u00e9"_s}, state}, "authorization.code", BadAnswer);
        row("refused by the user", {{u"error"_s, u"access_denied"_s}, state}, "access_denied", Refused);
        row("server in trouble", {{u"error"_s, u"server_error"_s}, state}, "server_error", Busy);
        row("server overloaded", {{u"error"_s, u"temporarily_unavailable"_s}, state},
            "temporarily_unavailable", Busy);
        row("an error in our own name", {{u"error"_s, u"keychain.locked"_s}, state}, "keychain_locked",
            Refused);
    }

    void refusesAnswers()
    {
        QFETCH(Parameters, answer);
        const auto request = requestFor(u"openid"_s);
        for (auto &[name, value] : answer)
            value = value == u"*"_s ? request.state() : value;
        const auto accepted = request.accept(answer);
        QVERIFY(!accepted);
        QTEST(accepted.error().code, "code");
        QTEST(accepted.error().kind, "kind");
        QCOMPARE(accepted.error().from, u"op.example"_s);
    }

    // RFC 9207 section 2.4
    void comparesIss_data()
    {
        QTest::addColumn<bool>("promised");
        QTest::addColumn<QStringList>("issuers");
        QTest::addColumn<QString>("code");
        QTest::newRow("promised and right") << true << QStringList {issuer} << QString();
        QTest::newRow("not promised and right") << false << QStringList {issuer} << QString();
        QTest::newRow("not promised and absent") << false << QStringList() << QString();
        QTest::newRow("fapi2-test-remove-authorization-response-iss")
            << true << QStringList() << u"authorization.iss_missing"_s;
        QTest::newRow("fapi2-test-invalid-authorization-response-iss")
            << true << QStringList {u"https://evil.example"_s} << u"authorization.iss"_s;
        QTest::newRow("not promised and wrong")
            << false << QStringList {u"https://evil.example"_s} << u"authorization.iss"_s;
        QTest::newRow("a slash more") << true << QStringList {issuer + u'/'} << u"authorization.iss"_s;
        QTest::newRow("right and wrong")
            << true << QStringList {issuer, u"https://evil.example"_s} << u"authorization.iss"_s;
        QTest::newRow("right twice") << true << QStringList {issuer, issuer} << u"authorization.duplicate"_s;
    }

    void comparesIss()
    {
        QFETCH(bool, promised);
        QFETCH(QStringList, issuers);
        const auto request = promised ? requestThatExpectsIss() : requestFor(u"openid"_s);
        Parameters answer {{u"code"_s, u"c"_s}, {u"state"_s, request.state()}};
        for (const QString &each : issuers)
            answer.append({u"iss"_s, each});
        const auto accepted = request.accept(answer);
        QTEST(accepted ? QString() : accepted.error().code, "code");
    }

    void looksAtIssBeforeStateAndAtStateBeforeError()
    {
        const auto request = requestThatExpectsIss();
        const QPair<QString, QString> error {u"error"_s, u"access_denied"_s};
        QCOMPARE(request.accept({error}).error().code, u"authorization.iss_missing"_s);
        QCOMPARE(request.accept({error, {u"iss"_s, issuer}}).error().code, u"authorization.state"_s);
        QCOMPARE(request.accept({error, {u"iss"_s, issuer}, {u"state"_s, request.state()}}).error().code,
            u"access_denied"_s);
    }

    void asksNoIssuerWhereEndpointsWereGivenByHand()
    {
        oauth::ServerMetadata server;
        server.authorizationEndpoint = QUrl(u"https://op.example/authorize"_s);
        const AuthorizationRequest request(server, {}, redirectUri);
        QVERIFY(request.accept(
            {{u"code"_s, u"c"_s}, {u"state"_s, request.state()}, {u"iss"_s, u"https://any.example"_s}}));
    }

    void showsADescriptionWithNothingHiddenAndCut()
    {
        const auto request = requestFor(u"openid"_s);
        const QString description = u"<b>no</b>\u202e\u001b[31m"_s + QString(5'000, u'x');
        const auto accepted = request.accept({{u"error"_s, u"access_denied"_s},
            {u"error_description"_s, description}, {u"state"_s, request.state()}});
        QVERIFY(!accepted);
        QVERIFY(accepted.error().found.startsWith(u"<b>no</b>[U+202E][U+001B][31mxx"_s));
        QVERIFY(accepted.error().found.size() <= 1025);
    }
};

QTEST_GUILESS_MAIN(tst_AuthorizationEndpoint)
#include "tst_authorizationendpoint.moc"
