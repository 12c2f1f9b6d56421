// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/digest.h"
#include "demo/client.h"
#include "jose/base64url.h"
#include "jose/signature.h"

#include <QTest>

using namespace demo;

class TokenEndpointTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_running = std::make_unique<Running>();
        m_client = std::make_unique<Client>(m_running->issuer);
    }

    void givesTokensForCode()
    {
        const Answer tokens = m_client->signIn();
        QCOMPARE(tokens.status, 200);
        QCOMPARE(tokens.header("content-type"), "application/json");
        QCOMPARE(tokens.header("cache-control"), "no-store");
        QCOMPARE(tokens.text("token_type"), QStringLiteral("Bearer"));
        QCOMPARE(tokens.json().value("expires_in").integer(), 60);
        QCOMPARE(tokens.text("scope"), QStringLiteral("openid profile email offline_access notes:read"));
        QCOMPARE(tokens.text("refresh_token").size(), 64);
    }

    void accessTokenIsOneOfRfc9068()
    {
        const jose::Jwt jwt = verified(m_client->signIn().text("access_token"));
        const qint64 now = m_running->now.toSecsSinceEpoch();
        QCOMPARE(jwt.type(), QStringLiteral("at+jwt"));
        QCOMPARE(jwt.issuer(), m_running->issuer.toString());
        QCOMPARE(jwt.subject(), QStringLiteral("demo-ana"));
        QCOMPARE(jwt.audience(), QStringList(QStringLiteral("https://api.demo.example")));
        QCOMPARE(jwt.claims().value("client_id").string(), DemoServer::clientId());
        QCOMPARE(jwt.claims().value("scope").string(),
            QStringLiteral("openid profile email offline_access notes:read"));
        QCOMPARE(jwt.claims().value("iat").integer(), now);
        QCOMPARE(jwt.claims().value("exp").integer(), now + 60);
        QVERIFY(jwt.claims().value("jti").string().size() > 20);
    }

    void idTokenSaysWhoSignedInAndWhen()
    {
        const QString code = m_client->code(QStringLiteral("ben"));
        m_running->now = m_running->now.addSecs(5);
        const Answer tokens = m_client->token(Client::redemption(code));
        const jose::Jwt jwt = verified(tokens.text("id_token"));
        const qint64 now = m_running->now.toSecsSinceEpoch();
        QCOMPARE(jwt.issuer(), m_running->issuer.toString());
        QCOMPARE(jwt.subject(), QStringLiteral("demo-ben"));
        QCOMPARE(jwt.audience(), QStringList(DemoServer::clientId()));
        QCOMPARE(jwt.claims().value("iat").integer(), now);
        QCOMPARE(jwt.claims().value("exp").integer(), now + 60);
        QCOMPARE(jwt.claims().value("auth_time").integer(), now - 5);
        QCOMPARE(jwt.claims().value("nonce").string(), QStringLiteral("n-1"));
        QCOMPARE(jwt.claims().value("name").string(), QStringLiteral("Ben Okafor"));
        QCOMPARE(jwt.claims().value("email").string(), QStringLiteral("ben@example.com"));
        const QByteArray hash
            = crypto::digest(crypto::Hash::Sha256, tokens.text("access_token").toLatin1()).left(16);
        QCOMPARE(jwt.claims().value("at_hash").text(), jose::base64url(hash));
    }

    void givesNoMoreThanWasAskedFor()
    {
        const auto asking = [this](const char *scope) {
            return m_client->signIn(Client::with(Client::request(), "scope", QLatin1String(scope)));
        };
        const Answer plain = asking("notes:read notes:write");
        QCOMPARE(plain.text("scope"), QStringLiteral("notes:read"));
        QVERIFY(plain.json().value("id_token").isUndefined());
        QVERIFY(plain.json().value("refresh_token").isUndefined());
        const jose::Jwt nameless = verified(asking("openid").text("id_token"));
        QVERIFY(nameless.claims().value("name").isUndefined());
        QVERIFY(nameless.claims().value("email").isUndefined());
    }

    void refusesWrongRedemption_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("error");
        QTest::addColumn<int>("status");
        const auto row = [](const char *tag, const char *name, const QString &value, const char *error,
                             int status = 400) {
            QTest::newRow(tag) << QString::fromLatin1(name) << value << QString::fromLatin1(error) << status;
        };
        row("no grant type", "grant_type", {}, "invalid_request");
        row("password", "grant_type", QStringLiteral("password"), "unsupported_grant_type");
        row("no code", "code", {}, "invalid_request");
        row("other code", "code", QString(43, u'A'), "invalid_grant");
        row("no redirect", "redirect_uri", {}, "invalid_grant");
        row("other port", "redirect_uri", QStringLiteral("http://127.0.0.1:50001/callback"), "invalid_grant");
        row("no verifier", "code_verifier", {}, "invalid_grant");
        row("other verifier", "code_verifier", QString(43, u'A'), "invalid_grant");
        row("challenge as verifier", "code_verifier",
            QStringLiteral("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"), "invalid_grant");
        row("no client", "client_id", {}, "invalid_client", 401);
        row("other client", "client_id", QStringLiteral("other"), "invalid_client", 401);
        row("secret", "client_secret", QStringLiteral("s"), "invalid_client", 401);
    }

    void refusesWrongRedemption()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        const QByteArray latin = name.toLatin1();
        const auto form = Client::with(Client::redemption(m_client->code()), latin.constData(), value);
        const Answer refused = m_client->token(form);
        QTEST(refused.status, "status");
        QTEST(refused.text("error"), "error");
        QVERIFY(refused.json().value("access_token").isUndefined());
        QCOMPARE(m_running->saves, 0);
    }

    void wrongTryUsesCodeUp()
    {
        const auto good = Client::redemption(m_client->code());
        m_client->token(Client::with(good, "code_verifier", QString(43, u'A')));
        QCOMPARE(m_client->token(good).text("error"), QStringLiteral("invalid_grant"));
    }

    void emptySecretCountsAsNone()
    {
        const auto form
            = Client::with(Client::redemption(m_client->code()), "client_secret", QStringLiteral(""));
        QCOMPARE(m_client->token(form).status, 200);
    }

    void refusesOtherWaysToProveClient()
    {
        const auto form = Client::redemption(m_client->code());
        const Answer refused
            = m_client->visitor().post("/token", form, "Authorization: Basic Y2xvYWtyb29tLWRlbW86\r\n");
        QCOMPARE(refused.status, 401);
        QVERIFY(refused.header("www-authenticate").startsWith("Basic"));
    }

    void refusesParameterThatComesTwice()
    {
        auto form = Client::redemption(m_client->code());
        form.append({QStringLiteral("code"), QStringLiteral("other")});
        QCOMPARE(m_client->token(form).text("error"), QStringLiteral("invalid_request"));
    }

    void codeLivesAMinute()
    {
        const QString late = m_client->code();
        m_running->now = m_running->now.addSecs(60);
        QCOMPARE(m_client->token(Client::redemption(late)).text("error"), QStringLiteral("invalid_grant"));
        const QString early = m_client->code();
        m_running->now = m_running->now.addSecs(59);
        QCOMPARE(m_client->token(Client::redemption(early)).status, 200);
    }

    void codeUsedTwiceEndsItsGrant()
    {
        const auto form = Client::redemption(m_client->code());
        const Answer tokens = m_client->token(form);
        QCOMPARE(m_client->token(form).text("error"), QStringLiteral("invalid_grant"));
        QCOMPARE(m_client->userinfo(tokens.text("access_token")).status, 401);
        QCOMPARE(
            m_client->refresh(tokens.text("refresh_token")).text("error"), QStringLiteral("invalid_grant"));
    }

    void refreshRotatesToken()
    {
        const Answer first = m_client->signIn();
        m_running->now = m_running->now.addSecs(3600);
        const Answer second = m_client->refresh(first.text("refresh_token"));
        QCOMPARE(second.status, 200);
        QVERIFY(second.text("refresh_token") != first.text("refresh_token"));
        QCOMPARE(second.text("scope"), first.text("scope"));
        QCOMPARE(m_client->refresh(second.text("refresh_token")).status, 200);
    }

    void refreshedIdTokenKeepsWhatMustStay()
    {
        const Answer first = m_client->signIn();
        m_running->now = m_running->now.addSecs(3600);
        const jose::Jwt before = verified(first.text("id_token"));
        const jose::Jwt after = verified(m_client->refresh(first.text("refresh_token")).text("id_token"));
        for (const char *claim : {"iss", "sub", "aud", "auth_time"})
            QCOMPARE(after.claims().value(claim).text(), before.claims().value(claim).text());
        QVERIFY(after.claims().value("nonce").isUndefined());
        QCOMPARE(*after.claims().value("iat").integer(), *before.claims().value("iat").integer() + 3600);
    }

    void usedRefreshTokenEndsGrant()
    {
        const Answer first = m_client->signIn();
        const Answer second = m_client->refresh(first.text("refresh_token"));
        QCOMPARE(
            m_client->refresh(first.text("refresh_token")).text("error"), QStringLiteral("invalid_grant"));
        QCOMPARE(
            m_client->refresh(second.text("refresh_token")).text("error"), QStringLiteral("invalid_grant"));
        QCOMPARE(m_client->userinfo(second.text("access_token")).status, 401);
    }

    void refreshNarrowsScopeOnly()
    {
        const Answer first = m_client->signIn();
        const Answer wider
            = m_client->refresh(first.text("refresh_token"), QStringLiteral("openid notes:write"));
        QCOMPARE(wider.text("error"), QStringLiteral("invalid_scope"));
        const Answer narrow = m_client->refresh(first.text("refresh_token"), QStringLiteral("notes:read"));
        QCOMPARE(narrow.text("scope"), QStringLiteral("notes:read"));
        QVERIFY(narrow.json().value("id_token").isUndefined());
        const Answer whole = m_client->refresh(narrow.text("refresh_token"));
        QCOMPARE(whole.text("scope"), first.text("scope"));
    }

private:
    // Checked with the published keys, as any client would.
    jose::Jwt verified(const QString &token) const
    {
        const auto keys = jose::JwkSet::parse(m_client->visitor().get("/jwks").body);
        auto jwt = jose::Jwt::parse(token.toLatin1());
        if (!keys || !jwt || !jose::verifySignature(*jwt, *keys, {QStringLiteral("ES256")}))
            return jose::Jwt();
        return *jwt;
    }

    std::unique_ptr<Running> m_running;
    std::unique_ptr<Client> m_client;
};

QTEST_GUILESS_MAIN(TokenEndpointTest)
#include "tst_tokenendpoint.moc"
