// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/onrequest.h"
#include "support/awaited.h"
#include "support/scriptedissuer.h"

#include <QTest>

using namespace accounts;
using support::awaited;
using support::ScriptedAnswer;
using support::ScriptedIssuer;
using support::ScriptedServer;

namespace {

struct Desk
{
    base::Clock clock = [] { return QDateTime::currentDateTimeUtc(); };
    net::Http http {clock};
    Discovery discovery {clock};
    OnRequest onRequest {http, discovery};

    base::Result<Trial> tried(const QString &address, const QByteArray &token = "a-token")
    {
        return awaited(onRequest.tryToken(address, crypto::Secret(token), {}, &http));
    }
};

} // namespace

// What a person asks of servers, against real ones on this computer.
class TestOnRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsTheTokenOnceInTheHeader()
    {
        Desk desk;
        ScriptedServer api;
        api.on("/orders", ScriptedAnswer::json("{\"orders\":[]}"));
        const auto trial = desk.tried(api.url(QStringLiteral("/orders?open=1")).toString());
        QVERIFY(trial);
        QCOMPARE(trial->answer.status, 200);
        QCOMPARE(trial->answer.body, QByteArray("{\"orders\":[]}"));
        QVERIFY(trial->elapsedMs >= 0 && trial->elapsedMs < 10'000);
        QCOMPARE(api.requests().size(), 1);
        const auto request = api.requests().first();
        QCOMPARE(request.method, QByteArray("GET"));
        QCOMPARE(request.query, QByteArray("open=1"));
        QCOMPARE(request.header("Authorization"), QByteArray("Bearer a-token"));
        QVERIFY(request.header("Cookie").isEmpty());
    }

    void takesEveryStatusForAnAnswer_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {200, 204, 400, 401, 403, 404, 500, 503})
            QTest::addRow("%d", status) << status;
    }

    void takesEveryStatusForAnAnswer()
    {
        QFETCH(int, status);
        Desk desk;
        ScriptedServer api;
        api.on("/",
            ScriptedAnswer {status,
                {{"WWW-Authenticate", "Bearer realm=\"a\", error=\"invalid_token\""},
                    {"WWW-Authenticate", "DPoP algs=\"ES256\""}},
                status == 204 ? "" : "why"});
        const auto trial = desk.tried(api.url(QStringLiteral("/")).toString());
        QVERIFY(trial);
        QCOMPARE(trial->answer.status, status);
        QCOMPARE(trial->answer.body, QByteArray(status == 204 ? "" : "why"));
        const auto challenges = trial->answer.header("WWW-Authenticate");
        QVERIFY(challenges.startsWith("Bearer realm=\"a\""));
        QCOMPARE(api.requests().size(), 1); // 401 isn't asked again
    }

    void followsNoRedirect_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("%d", status) << status;
    }

    void followsNoRedirect()
    {
        QFETCH(int, status);
        Desk desk;
        ScriptedServer elsewhere;
        ScriptedServer api;
        api.on("/", ScriptedAnswer::redirect(elsewhere.url(QStringLiteral("/")).toEncoded(), status));
        api.on("/near", ScriptedAnswer::redirect("/", status));
        for (const char *path : {"/", "/near"}) {
            const auto trial = desk.tried(api.url(QLatin1String(path)).toString());
            QVERIFY(trial);
            QCOMPARE(trial->answer.status, status);
            QVERIFY(!trial->answer.header("Location").isEmpty());
        }
        QCOMPARE(elsewhere.connections(), 0);
        QCOMPARE(api.requests().size(), 2);
    }

    void sendsNothingToAnAddressThatIsNotSafe_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("code");
        QTest::newRow("http") << QStringLiteral("http://api.example.com/") << QStringLiteral("url.scheme");
        QTest::newRow("user info") << QStringLiteral("https://a@api.example.com/")
                                   << QStringLiteral("url.userinfo");
        QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << QStringLiteral("url.scheme");
        QTest::newRow("nothing") << QString() << QStringLiteral("url.scheme");
    }

    void sendsNothingToAnAddressThatIsNotSafe()
    {
        QFETCH(QString, address);
        const auto trial = Desk().tried(address);
        QVERIFY(!trial);
        QTEST(trial.error().code, "code");
    }

    void sendsNoTokenThatWouldEndTheHeader()
    {
        Desk desk;
        ScriptedServer api;
        const auto trial = desk.tried(api.url(QStringLiteral("/")).toString(), "a\r\nX-Evil: 1");
        QCOMPARE(trial.error().code, QStringLiteral("bearer.characters"));
        QCOMPARE(api.connections(), 0);
    }

    void endsWithItsOwner()
    {
        Desk desk;
        ScriptedServer api;
        api.on("/", ScriptedAnswer::that(ScriptedAnswer::Ending::Silent));
        auto owner = std::make_unique<QObject>();
        bool called = false;
        base::finally(desk.onRequest.tryToken(api.url(QStringLiteral("/")).toString(),
                          crypto::Secret("a-token"), {}, owner.get()),
            owner.get(), [&called](const base::Result<Trial> &) { called = true; });
        QTRY_COMPARE(api.requests().size(), 1);
        owner.reset();
        QTRY_COMPARE(api.open(), 0);
        QVERIFY(!called);
    }

    void seesWhatASignInWouldRefuse()
    {
        Desk desk;
        ScriptedIssuer issuer;
        issuer.metadata.remove(QStringLiteral("token_endpoint"));
        issuer.metadata[QStringLiteral("code_challenge_methods_supported")]
            = QJsonArray {QStringLiteral("plain")};
        const auto document = awaited(desk.onRequest.issuerDocument(issuer.url().toString(), &desk.http));
        QVERIFY(document);
        QVERIFY(document->namesItself());
        QCOMPARE(document->trouble->code, QStringLiteral("discovery.missing"));
        const auto keys = awaited(desk.onRequest.publishedKeys(*document, &desk.http));
        QVERIFY(keys);
        QCOMPARE(keys->keys.size(), 1);
        QCOMPARE(keys->usable.keys().size(), 1);
        QVERIFY(keys->text.startsWith("{\"keys\":["));
    }

    void fetchesKeysWithoutEndpoints()
    {
        // As of a server that signs tokens and has nobody sign in.
        Desk desk;
        ScriptedIssuer issuer;
        issuer.metadata.remove(QStringLiteral("token_endpoint"));
        issuer.metadata.remove(QStringLiteral("authorization_endpoint"));
        const auto keys = awaited(desk.onRequest.keysOf(issuer.url().toString(), &desk.http));
        QVERIFY(keys);
        QVERIFY(keys->hasKeyId(QStringLiteral("key-1")));
    }

    void fetchesNoKeysOfAnIssuerThatNamesAnother()
    {
        Desk desk;
        ScriptedIssuer issuer;
        issuer.metadata[QStringLiteral("issuer")] = QStringLiteral("https://other.example");
        const auto keys = awaited(desk.onRequest.keysOf(issuer.url().toString(), &desk.http));
        QCOMPARE(keys.error().code, QStringLiteral("discovery.issuer"));
        QVERIFY(issuer.requests("/jwks").isEmpty());
    }

    void tellsWhyThereAreNoKeys()
    {
        Desk desk;
        ScriptedIssuer issuer;
        issuer.on("/jwks", ScriptedAnswer::json("{}", 500));
        const auto keys = awaited(desk.onRequest.keysOf(issuer.url().toString(), &desk.http));
        QCOMPARE(keys.error().code, QStringLiteral("jwks.status"));
        issuer.close();
        const auto gone = awaited(desk.onRequest.keysOf(issuer.url().toString(), &desk.http));
        QVERIFY(!gone);
    }
};

QTEST_GUILESS_MAIN(TestOnRequest)
#include "tst_onrequest.moc"
