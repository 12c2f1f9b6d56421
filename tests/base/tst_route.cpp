// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/route.h"

#include <QTest>

using base::Route;

class TestRoute : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAProxy_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("url");
        QTest::newRow("http") << "http://proxy.example:8080"
                              << "http://proxy.example:8080";
        QTest::newRow("without a scheme") << " proxy.example:3128 "
                                          << "http://proxy.example:3128";
        QTest::newRow("slash") << "http://proxy.example:8080/"
                               << "http://proxy.example:8080";
        QTest::newRow("socks") << "socks5://[::1]:1080"
                               << "socks5://[::1]:1080";
    }

    void readsAProxy()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, url);
        const auto proxy = Route::checkedProxy(text);
        QVERIFY(proxy);
        QCOMPARE(proxy->toString(), url);
    }

    void refusesWhatIsNoProxy_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << "";
        QTest::newRow("no port") << "http://proxy.example";
        QTest::newRow("no host") << "http://:8080";
        QTest::newRow("other scheme") << "ftp://proxy.example:21";
        QTest::newRow("path") << "http://proxy.example:8080/proxy.pac";
        QTest::newRow("words") << "the proxy";
    }

    void refusesWhatIsNoProxy()
    {
        QFETCH(const QString, text);
        const auto proxy = Route::checkedProxy(text);
        QVERIFY(!proxy);
        QCOMPARE(proxy.error().code, QStringLiteral("route.proxy"));
    }

    // It would stand in the accounts file, and in the message.
    void takesNoPassword_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("in an address") << "http://me:hunter2@proxy.example:8080";
        QTest::newRow("of no host") << "http://me:hunter2@a b:8080";
        QTest::newRow("of no scheme") << "ht_tp://me:hunter2@proxy.example:8080";
        QTest::newRow("of no port") << "me:hunter2@proxy.example:many";
    }

    void takesNoPassword()
    {
        QFETCH(const QString, text);
        const auto proxy = Route::checkedProxy(text);
        QVERIFY(!proxy);
        QVERIFY2(!proxy.error().found.contains(QStringLiteral("hunter2")), qPrintable(proxy.error().found));
    }

    void saysTheProxyWithoutThePassword()
    {
        const auto proxy = Route::checkedProxy(QStringLiteral("http://me:hunter2@proxy.example:8080"));
        QVERIFY(!proxy);
        QCOMPARE(proxy.error().found, QStringLiteral("http://proxy.example:8080"));
    }

    void comesBackFromTheAccountsFile()
    {
        QVERIFY(Route().toJson().isEmpty());
        QVERIFY(Route::fromJson({}).isSystems());
        Route none;
        none.proxy = Route::Proxy::None;
        QCOMPARE(Route::fromJson(none.toJson()), none);
        Route given;
        given.proxy = Route::Proxy::Given;
        given.proxyUrl = QUrl(QStringLiteral("socks5://127.0.0.1:1080"));
        given.authoritiesFile = QStringLiteral("/etc/ssl/work.pem");
        given.certificateFile = QStringLiteral("/home/me/me.pem");
        QCOMPARE(Route::fromJson(given.toJson()), given);
    }

    void keepsAProxyThatIsNone()
    {
        const QJsonObject written {{QStringLiteral("proxy"), QStringLiteral("ftp://x:1")}};
        const Route route = Route::fromJson(written);
        QCOMPARE(route.checkProxy().error().code, QStringLiteral("route.proxy"));
        QCOMPARE(route.toJson(), written);
        // Once written and read again it is no more the system's than before.
        const Route unreadable = Route::fromJson({{QStringLiteral("proxy"), QStringLiteral("http://[::")}});
        QVERIFY(!unreadable.checkProxy());
        QVERIFY(!Route::fromJson(unreadable.toJson()).checkProxy());
    }
};

QTEST_APPLESS_MAIN(TestRoute)

#include "tst_route.moc"
