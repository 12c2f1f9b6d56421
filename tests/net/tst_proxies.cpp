// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/proxies.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_Proxies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remembersWhatItAnsweredLast()
    {
        base::Route route;
        route.proxy = base::Route::Proxy::Given;
        route.proxyUrl = QUrl(u"http://proxy.example:3128"_s);
        int asked = 0;
        net::Proxies proxies(
            [&] {
                ++asked;
                return route;
            },
            {});
        const auto query = [&proxies](const QString &url) {
            return proxies.queryProxy(QNetworkProxyQuery(QUrl(url))).constFirst().type();
        };
        QVERIFY(!proxies.hasLedByProxy(u"id.example"_s));
        QCOMPARE(query(u"https://id.example/token"_s), QNetworkProxy::HttpProxy);
        QCOMPARE(query(u"http://127.0.0.1:8080/token"_s), QNetworkProxy::NoProxy);
        QVERIFY(proxies.hasLedByProxy(u"id.example"_s));
        QVERIFY(!proxies.hasLedByProxy(u"other.example"_s));
        QVERIFY(!proxies.hasLedByProxy(u"127.0.0.1"_s));
        QCOMPARE(asked, 2);
        route.proxy = base::Route::Proxy::None;
        QVERIFY(proxies.hasLedByProxy(u"id.example"_s));
        QCOMPARE(query(u"https://id.example/token"_s), QNetworkProxy::NoProxy);
        QVERIFY(!proxies.hasLedByProxy(u"id.example"_s));
    }
};

QTEST_GUILESS_MAIN(tst_Proxies)
#include "tst_proxies.moc"
