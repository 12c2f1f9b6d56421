// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/discovery.h"
#include "support/awaited.h"
#include "support/scriptedissuer.h"

#include <QTest>

using namespace Qt::StringLiterals;
using support::awaited;

class TestDiscovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // An authority that is believed on one way may have vouched for other keys.
    void fetchesTheKeysAnewByAnotherWay()
    {
        const base::Clock clock = [] { return QDateTime::currentDateTimeUtc(); };
        support::ScriptedIssuer issuer;
        net::Http http(clock);
        accounts::Discovery discovery(clock);
        base::Route route;
        route.proxy = base::Route::Proxy::None;
        const auto server = awaited(discovery.serverMetadata(http, issuer.url().toString(), {}, &http));
        QVERIFY(server);
        oauth::Client client;
        client.clientId = support::ScriptedIssuer::clientId();
        auto expectation = oauth::IdTokenExpectation::of(*server, client);
        expectation.now = clock();
        const crypto::Secret idToken(issuer.idToken());
        const auto isBelieved = [&](net::Http &way) {
            return awaited(discovery.verify(way, idToken, *server, expectation, &http)).has_value();
        };
        QVERIFY(isBelieved(http));
        QVERIFY(isBelieved(http));
        QCOMPARE(issuer.requests("/jwks").size(), 1);
        QVERIFY(isBelieved(http.by(route)));
        QCOMPARE(issuer.requests("/jwks").size(), 2);
    }

    // OpenID Connect Core 10.1.1; who signs with keys of their own can't make us ask again and again.
    void asksForFreshKeysOnceAMinute()
    {
        qint64 ahead = 0;
        const base::Clock clock = [&ahead] { return QDateTime::currentDateTimeUtc().addSecs(ahead); };
        support::ScriptedIssuer issuer;
        net::Http http(clock);
        accounts::Discovery discovery(clock);
        const auto server = awaited(discovery.serverMetadata(http, issuer.url().toString(), {}, &http));
        QVERIFY(server);
        oauth::Client client;
        client.clientId = support::ScriptedIssuer::clientId();
        const auto isBelieved = [&] {
            auto expectation = oauth::IdTokenExpectation::of(*server, client);
            expectation.now = clock();
            const crypto::Secret idToken(issuer.idToken());
            return awaited(discovery.verify(http, idToken, *server, expectation, &http)).has_value();
        };
        QVERIFY(isBelieved());
        QCOMPARE(issuer.requests("/jwks").size(), 1);

        const auto rotate = [&issuer] { issuer.signingKey = crypto::Key::generate(crypto::Curve::P256); };
        rotate();
        issuer.publishedKey = issuer.signingKey;
        QVERIFY(isBelieved()); // at once: the first fetch is none that was made for a token
        QCOMPARE(issuer.requests("/jwks").size(), 2);
        rotate();
        for (int i = 0; i < 5; ++i)
            QVERIFY(!isBelieved()); // asked for too soon
        QCOMPARE(issuer.requests("/jwks").size(), 2);
        ahead += accounts::Discovery::keysRestSeconds;
        for (int i = 0; i < 5; ++i)
            QVERIFY(!isBelieved()); // not published
        QCOMPARE(issuer.requests("/jwks").size(), 3);
        ahead += accounts::Discovery::keysRestSeconds;
        issuer.publishedKey = issuer.signingKey;
        QVERIFY(isBelieved());
        QCOMPARE(issuer.requests("/jwks").size(), 4);
    }
};

QTEST_GUILESS_MAIN(TestDiscovery)
#include "tst_discovery.moc"
