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
};

QTEST_GUILESS_MAIN(TestDiscovery)
#include "tst_discovery.moc"
