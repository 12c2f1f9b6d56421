// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/client.h"

#include <QTest>

using namespace demo;

class AuthorizationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_running = std::make_unique<Running>();
        m_client = std::make_unique<Client>(m_running->issuer);
    }

    void showsPageForValidRequest()
    {
        const Answer page = m_client->authorize();
        QCOMPARE(page.status, 200);
        QCOMPARE(page.header("content-type"), "text/html; charset=utf-8");
        QCOMPARE(page.header("cache-control"), "no-store");
        QCOMPARE(Client::decision(page, {}).first().second.size(), 43);
    }

    void staysOnPageWhenClientOrRedirectIsWrong_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *tag, const char *name, const QString &value) {
            QTest::newRow(tag) << QString::fromLatin1(name) << value;
        };
        row("no client", "client_id", {});
        row("other client", "client_id", QStringLiteral("cloakroom"));
        row("no redirect", "redirect_uri", {});
        row("localhost", "redirect_uri", QStringLiteral("http://localhost:50000/callback"));
        row("other host", "redirect_uri", QStringLiteral("http://127.0.0.2:50000/callback"));
        row("host in user part", "redirect_uri",
            QStringLiteral("http://127.0.0.1:50000@evil.example/callback"));
        row("other path", "redirect_uri", QStringLiteral("http://127.0.0.1:50000/callback/"));
        row("query", "redirect_uri", QStringLiteral("http://127.0.0.1:50000/callback?a=b"));
        row("https", "redirect_uri", QStringLiteral("https://127.0.0.1:50000/callback"));
        row("no port", "redirect_uri", QStringLiteral("http://127.0.0.1/callback"));
        row("port 65536", "redirect_uri", QStringLiteral("http://127.0.0.1:65536/callback"));
        row("other digits", "redirect_uri", QStringLiteral("http://127.0.0.1:٥٠٠٠/callback"));
        row("line break behind", "redirect_uri", QStringLiteral("http://127.0.0.1:50000/callback\n"));
    }

    void staysOnPageWhenClientOrRedirectIsWrong()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        const QByteArray latin = name.toLatin1();
        const Answer page = m_client->authorize(Client::with(Client::request(), latin.constData(), value));
        QCOMPARE(page.status, 400);
        QVERIFY(page.header("location").isEmpty());
        QVERIFY(page.header("content-type").startsWith("text/html"));
        QVERIFY(!page.body.contains("evil"));
    }

    void staysOnPageWhenClientOrRedirectComesTwice()
    {
        for (const char *name : {"client_id", "redirect_uri"}) {
            base::Parameters doubled = Client::request();
            doubled.append({QLatin1String(name), base::valuesOf(doubled, QLatin1String(name)).first()});
            QCOMPARE(m_client->authorize(doubled).status, 400);
        }
    }

    void sendsOtherFaultsBack_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *tag, const char *name, const QString &value, const char *error) {
            QTest::newRow(tag) << QString::fromLatin1(name) << value << QString::fromLatin1(error);
        };
        row("no response type", "response_type", {}, "invalid_request");
        row("implicit", "response_type", QStringLiteral("token"), "unsupported_response_type");
        row("fragment", "response_mode", QStringLiteral("fragment"), "invalid_request");
        row("no challenge", "code_challenge", {}, "invalid_request");
        row("short challenge", "code_challenge", QStringLiteral("abc"), "invalid_request");
        row("no method", "code_challenge_method", {}, "invalid_request");
        row("plain", "code_challenge_method", QStringLiteral("plain"), "invalid_request");
        row("no scope", "scope", {}, "invalid_scope");
        row("unknown scope", "scope", QStringLiteral("openid mail"), "invalid_scope");
        row("only what is never granted", "scope", QStringLiteral("notes:write"), "invalid_scope");
        row("request object", "request", QStringLiteral("a.b.c"), "request_not_supported");
        row("request address", "request_uri", QStringLiteral("urn:a"), "request_uri_not_supported");
        row("silently", "prompt", QStringLiteral("none"), "login_required");
    }

    void sendsOtherFaultsBack()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        const QByteArray latin = name.toLatin1();
        const Answer back = m_client->authorize(Client::with(Client::request(), latin.constData(), value));
        QCOMPARE(back.status, 303);
        QVERIFY(back.header("location").startsWith(Client::redirectUri().toLatin1() + '?'));
        QTEST(back.sentBack("error"), "error");
        QCOMPARE(back.sentBack("state"), QStringLiteral("a+b/c="));
        QCOMPARE(back.sentBack("iss"), m_running->issuer.toString());
        QVERIFY(back.sentBack("code").isEmpty());
    }

    void refusesParameterThatComesTwice()
    {
        base::Parameters doubled = Client::request();
        doubled.append({QStringLiteral("state"), QStringLiteral("other")});
        const Answer back = m_client->authorize(doubled);
        QCOMPARE(back.sentBack("error"), QStringLiteral("invalid_request"));
        QVERIFY(back.sentBack("state").isEmpty());
    }

    void sendsCodeStateAndIssuerBack()
    {
        const Answer back = decide(QStringLiteral("ben"));
        QCOMPARE(back.status, 303);
        QCOMPARE(back.sentBack("code").size(), 43);
        QCOMPARE(back.sentBack("state"), QStringLiteral("a+b/c="));
        QCOMPARE(back.sentBack("iss"), m_running->issuer.toString());
        QCOMPARE(back.header("cache-control"), "no-store");
        QCOMPARE(back.header("referrer-policy"), "no-referrer");
    }

    void goesBackToIpv6Loopback()
    {
        const QString there = QStringLiteral("http://[::1]:50000/callback");
        const Answer page = m_client->authorize(Client::with(Client::request(), "redirect_uri", there));
        const Answer back
            = m_client->visitor().post("/decide", Client::decision(page, QStringLiteral("ana")));
        QVERIFY(back.header("location").startsWith("http://[::1]:50000/callback?code="));
    }

    void denialIsAccessDenied()
    {
        const Answer back = decide(QStringLiteral("deny"));
        QCOMPARE(back.sentBack("error"), QStringLiteral("access_denied"));
        QCOMPARE(back.sentBack("state"), QStringLiteral("a+b/c="));
        QVERIFY(back.sentBack("code").isEmpty());
    }

    void pageIsAnsweredOnce()
    {
        const base::Parameters form = Client::decision(m_client->authorize(), QStringLiteral("ana"));
        QCOMPARE(m_client->visitor().post("/decide", form).status, 303);
        const Answer second = m_client->visitor().post("/decide", form);
        QCOMPARE(second.status, 400);
        QVERIFY(second.header("location").isEmpty());
    }

    void pageIsAnsweredWithinItsTime()
    {
        const Answer page = m_client->authorize();
        m_running->now = m_running->now.addSecs(600);
        const base::Parameters form = Client::decision(page, QStringLiteral("ana"));
        QCOMPARE(m_client->visitor().post("/decide", form).status, 400);
    }

    void refusesDecisionThatIsNotOnPage_data()
    {
        QTest::addColumn<QString>("transaction");
        QTest::addColumn<QString>("decision");
        const QString ana = QStringLiteral("ana");
        QTest::newRow("no transaction") << QString() << ana;
        QTest::newRow("invented transaction") << QString(43, u'A') << ana;
        QTest::newRow("nobody") << QStringLiteral("page") << QString();
        QTest::newRow("somebody else") << QStringLiteral("page") << QStringLiteral("eve");
    }

    void refusesDecisionThatIsNotOnPage()
    {
        QFETCH(QString, transaction);
        QFETCH(QString, decision);
        base::Parameters form = Client::decision(m_client->authorize(), decision);
        if (transaction != QLatin1String("page"))
            form.first().second = transaction;
        QCOMPARE(m_client->visitor().post("/decide", form).status, 400);
    }

    void refusesFormOfAnotherSite_data()
    {
        QTest::addColumn<QByteArray>("origin");
        QTest::newRow("other site") << QByteArray("https://evil.example");
        QTest::newRow("other port") << QByteArray("http://127.0.0.1:1");
        QTest::newRow("hidden") << QByteArray("null");
    }

    void refusesFormOfAnotherSite()
    {
        QFETCH(QByteArray, origin);
        const base::Parameters form = Client::decision(m_client->authorize(), QStringLiteral("ana"));
        QCOMPARE(m_client->visitor().post("/decide", form, "Origin: " + origin + "\r\n").status, 403);
        const QByteArray own = m_running->issuer.toString().toLatin1();
        QCOMPARE(m_client->visitor().post("/decide", form, "Origin: " + own + "\r\n").status, 303);
    }

private:
    Answer decide(const QString &decision) const
    {
        return m_client->visitor().post("/decide", Client::decision(m_client->authorize(), decision));
    }

    std::unique_ptr<Running> m_running;
    std::unique_ptr<Client> m_client;
};

QTEST_GUILESS_MAIN(AuthorizationTest)
#include "tst_authorization.moc"
