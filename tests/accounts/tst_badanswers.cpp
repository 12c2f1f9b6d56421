// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/cloakroom.h"
#include "support/awaited.h"
#include "support/memorystore.h"
#include "support/scriptedissuer.h"

#include <QTemporaryDir>
#include <QTest>

using namespace accounts;
using support::ScriptedAnswer;
using support::ScriptedIssuer;
using Ending = ScriptedAnswer::Ending;
using Wrong = std::function<void(ScriptedIssuer &)>;

namespace {

const base::Clock wallClock = [] { return QDateTime::currentDateTimeUtc(); };

constexpr int quickTimeoutMs = 1500;

struct Desk
{
    ScriptedIssuer issuer;
    QTemporaryDir folder;
    net::Http http {wallClock};
    support::MemoryStore store;
    Cloakroom cloakroom {
        folder.filePath(QStringLiteral("accounts.json")), http, store, wallClock, issuer.browser()};

    Desk() { http.setTimeout(quickTimeoutMs); }

    SignInRequest request() const
    {
        SignInRequest request;
        request.issuer = issuer.url().toString();
        request.client.clientId = ScriptedIssuer::clientId();
        request.client.scopes = oauth::Scopes::parse(QStringLiteral("openid notes:read"));
        return request;
    }

    base::Result<Account> signIn(const SignInRequest &what)
    {
        const auto flow = cloakroom.signIn(what);
        return support::awaited(flow->run());
    }
};

Wrong answers(const QByteArray &path, const ScriptedAnswer &answer)
{
    return [path, answer](ScriptedIssuer &issuer) { issuer.on(path, answer); };
}

Wrong claims(const QString &name, const QJsonValue &value)
{
    return [name, value](ScriptedIssuer &issuer) { issuer.idTokenClaims[name] = value; };
}

Wrong lacksClaim(const QString &name)
{
    return [name](ScriptedIssuer &issuer) { issuer.idTokenClaims.remove(name); };
}

Wrong says(const QString &name, const QJsonValue &value)
{
    return [name, value](ScriptedIssuer &issuer) { issuer.metadata[name] = value; };
}

Wrong grants(const QString &name, const QJsonValue &value)
{
    return [name, value](ScriptedIssuer &issuer) { issuer.tokenAnswer[name] = value; };
}

Wrong comesBackWith(const base::Parameters &answer)
{
    return [answer](ScriptedIssuer &issuer) { issuer.browserAnswer = answer; };
}

} // namespace

Q_DECLARE_METATYPE(Wrong)

// A server that does one thing wrong: each ends in a failure of its own, and nothing is saved.
class TestBadAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsTheServerThatDoesEverythingRight()
    {
        Desk desk;
        const auto account = desk.signIn(desk.request());
        QVERIFY2(account, account ? "" : qPrintable(account.error().code));
        QCOMPARE(account->name(), QStringLiteral("ana@example.com"));
        QCOMPARE(
            desk.issuer.requests("/token").first().value(QStringLiteral("code")), QStringLiteral("a+code/="));
    }

    void endsWithoutSavingAnything_data()
    {
        QTest::addColumn<Wrong>("wrong");
        QTest::addColumn<QString>("code");
        const QByteArray discovery = "/.well-known/openid-configuration";
        const auto row = [](const char *name, const Wrong &wrong, const char *code) {
            QTest::newRow(name) << wrong << QString::fromLatin1(code);
        };

        row("discovery is HTML", answers(discovery, ScriptedAnswer::html("<html>Hello</html>")),
            "discovery.html");
        row("discovery is no JSON", answers(discovery, ScriptedAnswer::json("{")), "discovery.json");
        row("discovery is missing", answers(discovery, ScriptedAnswer {404, {}, {}}), "discovery.status");
        row("discovery names another issuer",
            says(QStringLiteral("issuer"), QStringLiteral("https://x.example")), "discovery.issuer");
        row("an endpoint without encryption",
            says(QStringLiteral("token_endpoint"), QStringLiteral("http://id.example/token")),
            "discovery.endpoint");
        row("an endpoint of another scheme",
            says(QStringLiteral("authorization_endpoint"), QStringLiteral("javascript:alert(1)")),
            "discovery.endpoint");
        row("no S256",
            says(QStringLiteral("code_challenge_methods_supported"), QJsonArray {QStringLiteral("plain")}),
            "discovery.pkce");
        row("discovery never ends", answers(discovery, ScriptedAnswer::that(Ending::Endless)),
            "http.too_large");
        row("discovery says nothing", answers(discovery, ScriptedAnswer::that(Ending::Silent)),
            "http.timeout");

        row("the person refuses", comesBackWith({{QStringLiteral("error"), QStringLiteral("access_denied")}}),
            "access_denied");
        row("the server is down",
            comesBackWith({{QStringLiteral("error"), QStringLiteral("server_error")},
                {QStringLiteral("error_description"), QStringLiteral("<b>Oh</b>\u202e")}}),
            "server_error");
        row("neither code nor error", comesBackWith({{QStringLiteral("x"), QStringLiteral("y")}}),
            "authorization.code");
        row("code twice",
            comesBackWith({{QStringLiteral("code"), QStringLiteral("a")},
                {QStringLiteral("code"), QStringLiteral("b")}}),
            "authorization.duplicate");
        row("another issuer comes back",
            comesBackWith({{QStringLiteral("code"), QStringLiteral("a")},
                {QStringLiteral("iss"), QStringLiteral("https://x.example")}}),
            "authorization.iss");
        row("iss is promised and missing",
            says(QStringLiteral("authorization_response_iss_parameter_supported"), true),
            "authorization.iss_missing");

        row(
            "no access token",
            [](ScriptedIssuer &issuer) { issuer.tokenAnswer.remove(QStringLiteral("access_token")); },
            "token.access_token");
        row("a token of another type", grants(QStringLiteral("token_type"), QStringLiteral("mac")),
            "token.token_type");
        row("a line break in a token", grants(QStringLiteral("access_token"), QStringLiteral("a\r\nb")),
            "token.characters");
        row("the code is refused",
            answers("/token", ScriptedAnswer::json("{\"error\":\"invalid_grant\"}", 400)), "invalid_grant");
        row("an HTML error page", answers("/token", ScriptedAnswer::html("<h1>502</h1>", 502)), "token.html");
        row("the token endpoint redirects",
            answers("/token", ScriptedAnswer::redirect("https://x.example/token", 307)), "token.redirect");
        row("the token answer drips",
            answers("/token", ScriptedAnswer::that(Ending::Drip, QByteArray(99, ' '))), "http.timeout");
        row("the token answer breaks off", answers("/token", ScriptedAnswer::that(Ending::BreakOff)),
            "http.broken");
        row("members twice",
            answers("/token", ScriptedAnswer::json("{\"access_token\":\"a\",\"access_token\":\"b\"}")),
            "token.json");

        row(
            "no ID token", [](ScriptedIssuer &issuer) { issuer.idTokenClaims = {}; }, "id_token.missing");
        row("an ID token of another issuer",
            claims(QStringLiteral("iss"), QStringLiteral("https://x.example")), "id_token.iss");
        row("an ID token for another client", claims(QStringLiteral("aud"), QStringLiteral("other")),
            "id_token.aud");
        row("an expired ID token", claims(QStringLiteral("exp"), 1'000'000'000), "id_token.exp");
        row("another nonce", claims(QStringLiteral("nonce"), QStringLiteral("n")), "id_token.nonce");
        row("nobody's ID token", lacksClaim(QStringLiteral("sub")), "id_token.sub");
        row(
            "signed by an unknown key",
            [](ScriptedIssuer &issuer) { issuer.signingKey = crypto::Key::generate(crypto::Curve::P256); },
            "id_token.signature");
        row("a page instead of keys", answers("/jwks", ScriptedAnswer::html("<html>")), "jwks.html");
        row("no keys to be had", answers("/jwks", ScriptedAnswer::html("", 500)), "jwks.status");
    }

    void endsWithoutSavingAnything()
    {
        QFETCH(Wrong, wrong);
        QFETCH(QString, code);
        Desk desk;
        desk.issuer.metadata[QStringLiteral("userinfo_endpoint")]
            = desk.issuer.url(QStringLiteral("/userinfo")).toString();
        desk.issuer.on("/userinfo", ScriptedAnswer::json("{\"sub\":\"42\"}"));
        desk.issuer.idTokenClaims.remove(QStringLiteral("email")); // and userinfo would be asked for it
        wrong(desk.issuer);
        const auto account = desk.signIn(desk.request());
        QVERIFY(!account);
        QCOMPARE(account.error().code, code);
        if (code.startsWith(QLatin1String("authorization.")))
            QVERIFY(desk.issuer.requests("/token").isEmpty());
        QVERIFY(desk.issuer.requests("/userinfo").isEmpty());
        QVERIFY(desk.store.calls.filter(QStringLiteral("write")).isEmpty());
        QVERIFY(!account.error().found.contains(QChar(0x202e)));
        QVERIFY(desk.cloakroom.book().entries().isEmpty());
        QVERIFY(desk.store.items.isEmpty());
    }

    void endsWhenNobodyListensThere()
    {
        Desk desk;
        desk.issuer.close();
        const auto account = desk.signIn(desk.request());
        QVERIFY(!account);
        QCOMPARE(account.error().kind, base::Error::Kind::Offline);
        QCOMPARE(account.error().code, QStringLiteral("http.unreachable"));
    }

    void sendsTheCodeOnceEvenWhenTheAnswerIsLost()
    {
        Desk desk;
        desk.issuer.on("/token", ScriptedAnswer::that(Ending::HangUp));
        QVERIFY(!desk.signIn(desk.request()));
        QCOMPARE(desk.issuer.requests("/token").size(), 1);
    }

    void doesNotTryWithoutPkceAfterARefusal()
    {
        Desk desk;
        desk.issuer.on("/token", ScriptedAnswer::json("{\"error\":\"invalid_request\"}", 400));
        QVERIFY(!desk.signIn(desk.request()));
        QCOMPARE(desk.issuer.requests("/token").size(), 1);
        QVERIFY(!desk.issuer.requests("/token").first().value(QStringLiteral("code_verifier")).isEmpty());
        QVERIFY(desk.issuer.lastAuthorizationUrl.query().contains(u"code_challenge_method=S256"));
    }

    // OpenID Connect Core 5.7: who it is, is said by iss and sub; an address may pass to somebody else.
    void keepsTwoPeopleOfOneEMailAddressApart()
    {
        Desk desk;
        const auto first = desk.signIn(desk.request());
        QVERIFY(first);
        desk.issuer.idTokenClaims[QStringLiteral("sub")] = QStringLiteral("43");
        const auto second = desk.signIn(desk.request());
        QVERIFY(second);
        QCOMPARE(second->person.email, first->person.email);
        QVERIFY(second->id != first->id);
        QCOMPARE(desk.cloakroom.book().entries().size(), 2);
    }

    // RFC 9068 section 6: it is for the API. A lie in it, or a date, is nothing to us.
    void dependsOnNothingThatAnAccessTokenSays()
    {
        Desk desk;
        const QByteArray claims = R"({"iss":"https://evil.example","aud":"other","sub":"43","exp":1})";
        const QByteArray lying = jose::sign(claims, QStringLiteral("at+jwt"), QStringLiteral("ES256"),
            desk.issuer.signingKey, QStringLiteral("key-1"));
        desk.issuer.tokenAnswer[QStringLiteral("access_token")] = QString::fromLatin1(lying);
        const auto account = desk.signIn(desk.request());
        QVERIFY2(account, account ? "" : qPrintable(account.error().code));
        const Entry &entry = *desk.cloakroom.book().find(account->id);
        QCOMPARE(entry.state, State::SignedIn);
        QCOMPARE(account->person.subject, QStringLiteral("42"));
        const oauth::TokenSet &tokens = entry.credential->tokens;
        QCOMPARE(tokens.receivedAt.secsTo(*tokens.expiresAt), 300); // as expires_in has it
        desk.cloakroom.renewals().look();
        QVERIFY(!desk.cloakroom.isBusy());
        QCOMPARE(desk.issuer.requests("/token").size(), 1);
    }

    void signsInToAPlainServerWithoutDiscovery()
    {
        Desk desk;
        desk.issuer.idTokenClaims = {};
        SignInRequest request = desk.request();
        request.issuer.clear();
        request.client.scopes = oauth::Scopes::parse(QStringLiteral("notes:read"));
        request.server.emplace();
        request.server->authorizationEndpoint = desk.issuer.url(QStringLiteral("/authorize"));
        request.server->tokenEndpoint = desk.issuer.url(QStringLiteral("/token"));
        const auto account = desk.signIn(request);
        QVERIFY2(account, account ? "" : qPrintable(account.error().code));
        QVERIFY(account->person.subject.isEmpty());
        QVERIFY(desk.issuer.requests("/.well-known/openid-configuration").isEmpty());
        QVERIFY(desk.issuer.requests("/jwks").isEmpty());
    }

    void asksUserinfoOnlyWhenTheIdTokenIsSilentAndComparesSub_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("told");
        QTest::newRow("the same person") << QByteArray("{\"sub\":\"42\",\"email\":\"a@b.example\"}")
                                         << QStringLiteral("a@b.example") << QString();
        QTest::newRow("another person") << QByteArray("{\"sub\":\"43\",\"email\":\"a@b.example\"}")
                                        << QStringLiteral("42") << QStringLiteral("userinfo.sub");
        QTest::newRow("no JSON") << QByteArray("{") << QStringLiteral("42") << QString();
    }

    void asksUserinfoOnlyWhenTheIdTokenIsSilentAndComparesSub()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, name);
        QFETCH(QString, told);
        Desk desk;
        desk.issuer.idTokenClaims.remove(QStringLiteral("email"));
        desk.issuer.metadata[QStringLiteral("userinfo_endpoint")]
            = desk.issuer.url(QStringLiteral("/userinfo")).toString();
        desk.issuer.on("/userinfo", ScriptedAnswer::json(answer));
        const auto account = desk.signIn(desk.request());
        QVERIFY(account);
        QCOMPARE(account->name(), name);
        const Entry *entry = desk.cloakroom.book().find(account->id);
        QCOMPARE(entry->state, State::SignedIn);
        QCOMPARE(entry->doubt ? entry->doubt->code : QString(), told);
        QVERIFY(!entry->trouble); // a renewal has none
        QCOMPARE(desk.issuer.requests("/userinfo").first().header("Authorization"), "Bearer an-opaque-token");
    }

    // OpenID Connect Core 12.2: a renewal that names somebody else, or is signed by nobody known, costs what
    // came with it and not the login; twice in a row changes nothing about that.
    void believesNoRenewalOfSomebodyElse_data()
    {
        QTest::addColumn<Wrong>("wrong");
        QTest::addColumn<QStringList>("codes"); // of the first renewal and of the second
        QTest::newRow("another person")
            << claims(QStringLiteral("sub"), QStringLiteral("43"))
            << QStringList {QStringLiteral("id_token.sub_changed"), QStringLiteral("id_token.sub")};
        QTest::newRow("an unknown key") << Wrong([](ScriptedIssuer &issuer) {
            issuer.signingKey = crypto::Key::generate(crypto::Curve::P256);
        }) << QStringList {QStringLiteral("id_token.signature"), QStringLiteral("id_token.signature")};
    }

    void believesNoRenewalOfSomebodyElse()
    {
        QFETCH(Wrong, wrong);
        QFETCH(QStringList, codes);
        Desk desk;
        const auto account = desk.signIn(desk.request());
        QVERIFY(account);
        wrong(desk.issuer);
        for (const QString &code : codes) {
            const QString rotated = QStringLiteral("rotated-%1").arg(desk.issuer.requests("/token").size());
            desk.issuer.tokenAnswer[QStringLiteral("refresh_token")] = rotated;
            desk.cloakroom.renew(account->id);
            QTRY_VERIFY(!desk.cloakroom.isBusy());
            const Entry *entry = desk.cloakroom.book().find(account->id);
            QVERIFY(entry->trouble);
            QCOMPARE(entry->trouble->code, code);
            QCOMPARE(entry->state, State::SignedIn);
            const auto stored = Credential::fromBytes(desk.store.items.value(account->id), account->id);
            QVERIFY(stored);
            for (const oauth::TokenSet &tokens : {entry->credential->tokens, stored->tokens}) {
                QVERIFY(tokens.accessToken.isEmpty());
                QVERIFY(tokens.idToken.isEmpty());
                QVERIFY(tokens.refreshToken == crypto::Secret(rotated.toUtf8()));
            }
        }
    }

    // They are asked for by whoever doesn't know them, as after a start.
    void keepsARenewedIdTokenWhoseKeysAreOutOfReach()
    {
        Desk desk;
        const auto account = desk.signIn(desk.request());
        QVERIFY(account);
        desk.issuer.on("/jwks", ScriptedAnswer::html("", 503));
        const qsizetype asked = desk.issuer.requests("/jwks").size();
        Cloakroom later(desk.folder.filePath(QStringLiteral("accounts.json")), desk.http, desk.store,
            wallClock, desk.issuer.browser());
        QVERIFY(later.load());
        later.open();
        const Entry *entry = later.book().find(account->id);
        QTRY_COMPARE(entry->state, State::SignedIn);
        later.renew(account->id);
        QTRY_VERIFY(!later.isBusy());
        QCOMPARE(desk.issuer.requests("/jwks").size(), asked + 1);
        QVERIFY(!entry->trouble);
        QVERIFY(!entry->credential->tokens.accessToken.isEmpty());
        QVERIFY(!entry->credential->tokens.idToken.isEmpty());
    }

    void keepsTheRefreshTokenOfAnAnswerThatCantBeUsed()
    {
        Desk desk;
        const auto account = desk.signIn(desk.request());
        QVERIFY(account);
        desk.issuer.on(
            "/token", ScriptedAnswer::json("{\"access_token\":\"b\",\"refresh_token\":\"rotated\"}"));
        desk.cloakroom.renew(account->id);
        QTRY_VERIFY(!desk.cloakroom.isBusy());
        const Entry *entry = desk.cloakroom.book().find(account->id);
        QCOMPARE(entry->trouble->code, QStringLiteral("token.token_type"));
        QCOMPARE(entry->state, State::SignedIn);
        QVERIFY(entry->credential->tokens.accessToken == crypto::Secret("an-opaque-token"));
        const auto stored = Credential::fromBytes(desk.store.items.value(account->id), account->id);
        QVERIFY(stored->tokens.refreshToken == crypto::Secret("rotated"));
    }

    void missesNothingOfTheServerThatItDoesNotUse()
    {
        const QString proofs = QStringLiteral("dpop_signing_alg_values_supported");
        for (const auto binding : {oauth::Binding::WhereOffered, oauth::Binding::Never}) {
            Desk desk;
            desk.issuer.metadata[proofs] = QJsonArray {QStringLiteral("ES256")};
            auto request = desk.request();
            request.client.binding = binding;
            const auto account = desk.signIn(request);
            QVERIFY(account);
            desk.issuer.metadata.remove(proofs);
            const auto again = desk.signIn(*desk.cloakroom.signInAgain(account->id));
            QCOMPARE(again.has_value(), binding == oauth::Binding::Never);
        }
    }

    void signsInAgainOnlyToTheServerItWas()
    {
        Desk desk;
        const auto account = desk.signIn(desk.request());
        QVERIFY(account);
        desk.issuer.metadata[QStringLiteral("token_endpoint")] = QStringLiteral("https://x.example/token");
        const auto flow = desk.cloakroom.signIn(*desk.cloakroom.signInAgain(account->id));
        const auto again = support::awaited(flow->run());
        QVERIFY(!again);
        QCOMPARE(again.error().code, QStringLiteral("sign_in.server_changed"));
        QCOMPARE(again.error().found, QStringLiteral("https://x.example:443"));
    }

    void saysThatTheClientSecretIsGone()
    {
        Desk desk;
        SignInRequest request = desk.request();
        request.client.clientSecret = crypto::Secret("hush");
        const auto account = desk.signIn(request);
        QVERIFY(account);
        desk.store.items.clear();
        net::Http http(wallClock);
        Cloakroom later(desk.folder.filePath(QStringLiteral("accounts.json")), http, desk.store, wallClock,
            desk.issuer.browser());
        QVERIFY(later.load());
        later.open();
        const auto flow = later.signIn(*later.signInAgain(account->id));
        QCOMPARE(support::awaited(flow->run()).error().code, QStringLiteral("sign_in.secret_missing"));

        // Another server of that client may want none.
        support::ScriptedIssuer other;
        request = *later.signInAgain(account->id);
        request.issuer = other.url().toString();
        const auto elsewhere = later.signIn(request);
        const auto asked = elsewhere->run();
        QTRY_VERIFY(elsewhere->codeFlow() && !elsewhere->codeFlow()->address().isEmpty());
    }

    void remembersTheKeysOfAnIssuer()
    {
        Desk desk;
        QVERIFY(desk.signIn(desk.request()));
        QCOMPARE(desk.issuer.requests("/jwks").size(), 1);
        QVERIFY(desk.signIn(desk.request()));
        QCOMPARE(desk.issuer.requests("/jwks").size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestBadAnswers)
#include "tst_badanswers.moc"
