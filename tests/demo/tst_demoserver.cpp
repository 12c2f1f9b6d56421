// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/client.h"
#include "demo/connection.h"
#include "jose/jwk.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTest>

using namespace demo;

class DemoServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_running = std::make_unique<Running>();
        m_client = std::make_unique<Client>(m_running->issuer);
    }

    void saysWhatItDoes()
    {
        const Answer answer = get("/.well-known/openid-configuration");
        const QString issuer = m_running->issuer.toString();
        QCOMPARE(answer.header("content-type"), "application/json");
        QCOMPARE(answer.header("cache-control"), "no-store");
        QCOMPARE(answer.text("issuer"), issuer);
        QCOMPARE(answer.text("authorization_endpoint"), issuer + QStringLiteral("/authorize"));
        QCOMPARE(answer.text("token_endpoint"), issuer + QStringLiteral("/token"));
        QCOMPARE(answer.text("jwks_uri"), issuer + QStringLiteral("/jwks"));
        QCOMPARE(answer.text("userinfo_endpoint"), issuer + QStringLiteral("/userinfo"));
        QCOMPARE(answer.text("revocation_endpoint"), issuer + QStringLiteral("/revoke"));
        QVERIFY(answer.json().value("authorization_response_iss_parameter_supported").isTrue());
        QCOMPARE(answer.json().value("scopes_supported").strings(), DemoServer::scopes());
        const auto only
            = [&answer](const char *name) { return answer.json().value(name).strings().join(u','); };
        QCOMPARE(only("code_challenge_methods_supported"), QStringLiteral("S256"));
        QCOMPARE(only("token_endpoint_auth_methods_supported"), QStringLiteral("none"));
        QCOMPARE(only("revocation_endpoint_auth_methods_supported"), QStringLiteral("none"));
        QCOMPARE(only("grant_types_supported"), QStringLiteral("authorization_code,refresh_token"));
        QCOMPARE(only("id_token_signing_alg_values_supported"), QStringLiteral("ES256"));
    }

    void publishesItsKeyWithoutPrivateHalf()
    {
        const Answer answer = get("/jwks");
        const auto keys = jose::JwkSet::parse(answer.body);
        QVERIFY(keys);
        QCOMPARE(keys->keys().size(), 1);
        QCOMPARE(keys->keys().first().kid.toLatin1(), keys->keys().first().thumbprint());
        QVERIFY(answer.json().value("keys").items().front().value("d").isUndefined());
    }

    void listensOnLoopbackOnly()
    {
        // A server on every interface would answer on the whole of 127.0.0.0/8.
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.2"), quint16(m_running->issuer.port()));
        QVERIFY(QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }));
        QCOMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
        QCOMPARE(m_running->issuer.host(), QStringLiteral("127.0.0.1"));
    }

    void takesAnotherPortWhenItsOwnIsTaken()
    {
        Running second({}, quint16(m_running->issuer.port()));
        QVERIFY(second.issuer.isValid());
        QVERIFY(second.issuer != m_running->issuer);
    }

    void answersOnlyWhatItKnows_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const auto to = [](const QByteArray &line) { return line + " HTTP/1.1\r\nHost: %\r\n\r\n"; };
        QTest::newRow("other path") << to("GET /favicon.ico") << 404;
        QTest::newRow("path behind") << to("GET /jwks/") << 404;
        QTest::newRow("POST instead of GET") << to("POST /authorize") << 405;
        QTest::newRow("GET instead of POST") << to("GET /token?grant_type=authorization_code") << 405;
        QTest::newRow("HEAD") << to("HEAD /jwks") << 405;
        QTest::newRow("other name") << QByteArray("GET /jwks HTTP/1.1\r\nHost: evil.example\r\n\r\n") << 400;
        QTest::newRow("other port") << QByteArray("GET /jwks HTTP/1.1\r\nHost: 127.0.0.1:1\r\n\r\n") << 400;
        QTest::newRow("broken") << QByteArray("hello\r\n\r\n") << 400;
        QTest::newRow("too large") << "GET /" + QByteArray(largestRequest, 'a') << 431;
        QTest::newRow("much too large") << "GET /" + QByteArray(1 << 20, 'a') << 431;
    }

    void answersOnlyWhatItKnows()
    {
        QFETCH(QByteArray, request);
        const QByteArray host = m_running->issuer.authority().toLatin1();
        QTEST(m_client->visitor().send({request.replace('%', host)}).status, "status");
    }

    void readsRequestByteByByte()
    {
        const QByteArray whole
            = "GET /jwks HTTP/1.1\r\nHost: " + m_running->issuer.authority().toLatin1() + "\r\n\r\n";
        QByteArrayList bytes;
        for (const char byte : whole)
            bytes += QByteArray(1, byte);
        QCOMPARE(m_client->visitor().send(bytes).status, 200);
    }

    void closesConnectionThatSaysNothing()
    {
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(m_client->visitor().send({"GET /jwks"}).status, 0);
        QVERIFY(timer.elapsed() >= Connection::patienceMs * 9 / 10); // as coarse as the timer
        QVERIFY(timer.elapsed() < Connection::patienceMs + 4000);
    }

    void tellsUserinfo()
    {
        const Answer answer = m_client->userinfo(m_client->signIn().text("access_token"));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.text("sub"), QStringLiteral("demo-ana"));
        QCOMPARE(answer.text("name"), QStringLiteral("Ana Maier"));
        QCOMPARE(answer.text("email"), QStringLiteral("ana@example.com"));
    }

    void tellsUserinfoAsFarAsScopesGo()
    {
        const auto asking = [this](const char *scope) {
            const auto request = Client::with(Client::request(), "scope", QLatin1String(scope));
            return m_client->userinfo(m_client->signIn(request).text("access_token"));
        };
        const Answer bare = asking("openid");
        QCOMPARE(bare.status, 200);
        QVERIFY(bare.json().value("name").isUndefined());
        QVERIFY(bare.json().value("email").isUndefined());
        const Answer refused = asking("notes:read");
        QCOMPARE(refused.status, 403);
        QVERIFY(refused.header("www-authenticate").contains("error=\"insufficient_scope\""));
    }

    void userinfoRefusesWhatIsNotALiveAccessToken()
    {
        const Answer tokens = m_client->signIn();
        const Answer nothing = get("/userinfo");
        QCOMPARE(nothing.status, 401);
        QVERIFY(!nothing.header("www-authenticate").contains("error"));
        for (const char *name : {"id_token", "refresh_token"})
            QCOMPARE(m_client->userinfo(tokens.text(name)).status, 401);
        QString forged = tokens.text("access_token");
        forged[forged.size() - 10] = forged[forged.size() - 10] == u'A' ? u'B' : u'A';
        QCOMPARE(m_client->userinfo(forged).status, 401);

        m_running->now = m_running->now.addSecs(59);
        QCOMPARE(m_client->userinfo(tokens.text("access_token")).status, 200);
        m_running->now = m_running->now.addSecs(1);
        const Answer expired = m_client->userinfo(tokens.text("access_token"));
        QCOMPARE(expired.status, 401);
        QVERIFY(expired.header("www-authenticate").contains("error=\"invalid_token\""));
    }

    void revokedTokenEndsWholeGrant_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("refresh token") << QByteArray("refresh_token");
        QTest::newRow("access token") << QByteArray("access_token");
    }

    void revokedTokenEndsWholeGrant()
    {
        QFETCH(QByteArray, token);
        const Answer tokens = m_client->signIn();
        const Answer other = m_client->signIn();
        const int saves = m_running->saves;
        QCOMPARE(m_client->revoke(tokens.text(token)).status, 200);
        QCOMPARE(m_running->saves, saves + 1);
        QCOMPARE(m_client->userinfo(tokens.text("access_token")).status, 401);
        QCOMPARE(
            m_client->refresh(tokens.text("refresh_token")).text("error"), QStringLiteral("invalid_grant"));
        QCOMPARE(m_client->refresh(other.text("refresh_token")).status, 200);
    }

    void revokingUnknownTokenIsNoFault()
    {
        QCOMPARE(m_client->revoke(QStringLiteral("unknown")).status, 200);
        QCOMPARE(m_client->revoke({}).text("error"), QStringLiteral("invalid_request"));
        const Answer stranger
            = m_client->visitor().post("/revoke", {{QStringLiteral("token"), QStringLiteral("a")}});
        QCOMPARE(stranger.text("error"), QStringLiteral("invalid_client"));
        QCOMPARE(m_running->saves, 0);
    }

    void accountOutlivesServer()
    {
        const Answer tokens = m_client->signIn();
        const QByteArray keys = get("/jwks").body;
        restart(m_running->saved);
        QCOMPARE(get("/jwks").body, keys);
        QCOMPARE(m_client->userinfo(tokens.text("access_token")).text("sub"), QStringLiteral("demo-ana"));

        const Answer renewed = m_client->refresh(tokens.text("refresh_token"));
        QCOMPARE(renewed.status, 200);
        restart(m_running->saved);
        QCOMPARE(
            m_client->refresh(tokens.text("refresh_token")).text("error"), QStringLiteral("invalid_grant"));
        restart(m_running->saved);
        QCOMPARE(
            m_client->refresh(renewed.text("refresh_token")).text("error"), QStringLiteral("invalid_grant"));
    }

    void startsAfreshFromBrokenState()
    {
        const Answer tokens = m_client->signIn();
        restart(crypto::Secret("broken"));
        QCOMPARE(
            m_client->refresh(tokens.text("refresh_token")).text("error"), QStringLiteral("invalid_grant"));
        QCOMPARE(m_client->signIn().status, 200);
    }

    void diesWithConnectionsOpen()
    {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), quint16(m_running->issuer.port()));
        QVERIFY(QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }));
        socket.write("GET /jwks");
        QCOMPARE(get("/jwks").status, 200); // by then the one before it has been taken too
        m_client.reset();
        m_running.reset();
        QVERIFY(QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }));
    }

private:
    Answer get(const QByteArray &target) const { return m_client->visitor().get(target); }

    void restart(crypto::Secret state) // a copy: it may be the old server's
    {
        const quint16 port = quint16(m_running->issuer.port());
        m_running.reset();
        m_running = std::make_unique<Running>(state, port);
        m_client = std::make_unique<Client>(m_running->issuer);
    }

    std::unique_ptr<Running> m_running;
    std::unique_ptr<Client> m_client;
};

QTEST_GUILESS_MAIN(DemoServerTest)
#include "tst_demoserver.moc"
