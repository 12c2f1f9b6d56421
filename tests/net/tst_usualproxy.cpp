// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http.h"
#include "support/awaited.h"
#include "support/certificates.h"
#include "support/scriptedproxy.h"
#include "support/scriptedserver.h"

#include <QTest>

using net::Http;
using support::ScriptedAnswer;
using support::ScriptedProxy;
using support::ScriptedServer;
using namespace Qt::StringLiterals;

namespace {

const QStringList once {u"issuer.example:443"_s};

base::Route by(const QUrl &proxy)
{
    base::Route route;
    route.proxy = base::Route::Proxy::Given;
    route.proxyUrl = proxy;
    return route;
}

} // namespace

// The proxy of the preferences: of all accounts that have none of their own.
class TestUsualProxy : public QObject
{
    Q_OBJECT

private:
    // A server that only a proxy can find, and two proxies to it.
    struct Desk
    {
        ScriptedServer server;
        ScriptedProxy usual {server.serverPort()};
        ScriptedProxy own {server.serverPort()};
        Http http {[] { return QDateTime::currentDateTimeUtc(); }};

        explicit Desk(const QSslConfiguration &tls)
            : server(tls)
        {
            server.on("/a", ScriptedAnswer::json("{}"));
        }

        QString ask(Http &by, const QUrl &url = QUrl(u"https://issuer.example/a"_s))
        {
            base::HttpRequest request;
            request.url = url;
            const auto answer = support::awaited(by.send(request, &http));
            return answer ? QString::number(answer->status) : answer.error().code;
        }
    };

    static void trust(const QList<QSslCertificate> &authorities)
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates(authorities);
        QSslConfiguration::setDefaultConfiguration(configuration);
    }

    support::Certificates m_certificates;
    QSslConfiguration m_tls;

private Q_SLOTS:
    void initTestCase()
    {
        m_tls = m_certificates.server(u"DNS:issuer.example"_s);
        QVERIFY(m_certificates.isReady());
    }

    void init() { trust({m_certificates.authority()}); }

    void isTheWayOfWhoHasNoneOfTheirOwn()
    {
        Desk desk(m_tls);
        desk.http.setUsualProxy(by(desk.usual.url()));
        QCOMPARE(desk.ask(desk.http), u"200"_s);
        QCOMPARE(desk.usual.targets(), once);
        QCOMPARE(desk.server.requests().size(), 1);
    }

    void isTheWayOfARouteWithFilesToo()
    {
        Desk desk(m_tls);
        trust({}); // its own authorities count
        base::Route route;
        route.authoritiesFile = m_certificates.authorityFile();
        desk.http.setUsualProxy(by(desk.usual.url()));
        QCOMPARE(desk.ask(desk.http.by(route)), u"200"_s);
        QCOMPARE(desk.usual.targets(), once);
    }

    void leavesARouteItsOwn()
    {
        Desk desk(m_tls);
        desk.http.setUsualProxy(by(desk.usual.url()));
        QCOMPARE(desk.ask(desk.http.by(by(desk.own.url()))), u"200"_s);
        QCOMPARE(desk.own.targets(), once);
        QVERIFY(desk.usual.targets().isEmpty());
    }

    void leavesARouteThatWantsNone()
    {
        Desk desk(m_tls);
        desk.http.setUsualProxy(by(desk.usual.url()));
        desk.http.setTimeout(500); // where nobody answers for a name at once
        base::Route route;
        route.proxy = base::Route::Proxy::None;
        QVERIFY(desk.ask(desk.http.by(route)) != u"200"_s); // there is no such host
        QVERIFY(desk.usual.targets().isEmpty());
    }

    void isForgottenForNone()
    {
        Desk desk(m_tls);
        desk.http.setTimeout(500);
        desk.http.setUsualProxy(by(desk.usual.url()));
        base::Route none;
        none.proxy = base::Route::Proxy::None;
        desk.http.setUsualProxy(none);
        QVERIFY(desk.ask(desk.http) != u"200"_s);
        QVERIFY(desk.usual.targets().isEmpty());
    }

    void changesWithTheNextRequest()
    {
        Desk desk(m_tls);
        base::Route files;
        files.authoritiesFile = m_certificates.authorityFile();
        Http &other = desk.http.by(files); // which was there before
        desk.http.setUsualProxy(by(desk.usual.url()));
        QCOMPARE(desk.ask(desk.http), u"200"_s);
        QCOMPARE(desk.ask(other), u"200"_s);
        QCOMPARE(desk.usual.targets(), once + once);
        desk.http.setUsualProxy(by(desk.own.url()));
        QCOMPARE(desk.ask(desk.http), u"200"_s);
        QCOMPARE(desk.ask(other), u"200"_s);
        QCOMPARE(desk.usual.targets(), once + once);
        QCOMPARE(desk.own.targets(), once + once);
    }

    void isTheSameAtEachDoor()
    {
        Desk desk(m_tls);
        base::Route files;
        files.authoritiesFile = m_certificates.authorityFile();
        desk.http.by(files).setUsualProxy(by(desk.usual.url()));
        QCOMPARE(desk.ask(desk.http), u"200"_s);
        QCOMPARE(desk.usual.targets(), once);
    }

    void givesNothingButItsProxy()
    {
        Desk desk(m_tls);
        trust({});
        base::Route route = by(desk.usual.url());
        route.authoritiesFile = m_certificates.authorityFile();
        desk.http.setUsualProxy(route);
        QCOMPARE(desk.ask(desk.http), u"http.tls"_s);
        QCOMPARE(desk.usual.targets(), once);
        QVERIFY(desk.server.requests().isEmpty());
    }

    void isPassedByForThisComputer()
    {
        ScriptedServer here;
        here.on("/a", ScriptedAnswer::json("{}"));
        Desk desk(m_tls);
        desk.http.setUsualProxy(by(desk.usual.url()));
        QCOMPARE(desk.ask(desk.http, here.url(u"/a"_s)), u"200"_s);
        QVERIFY(desk.usual.targets().isEmpty());
    }

    void letsNothingPastWhereItIsNone()
    {
        ScriptedServer here;
        here.on("/a", ScriptedAnswer::json("{}"));
        Desk desk(m_tls);
        desk.http.setUsualProxy(by(QUrl(u"ftp://127.0.0.1:1"_s)));
        QCOMPARE(desk.ask(desk.http), u"route.proxy"_s);
        QCOMPARE(desk.ask(desk.http, here.url(u"/a"_s)), u"200"_s); // which goes by none
        QCOMPARE(desk.ask(desk.http.by(by(desk.own.url()))), u"200"_s); // which doesn't need it
    }

    void saysWhenNobodyIsThere()
    {
        Desk desk(m_tls);
        quint16 closed = 0;
        {
            const ScriptedServer gone;
            closed = gone.serverPort();
        }
        desk.http.setUsualProxy(by(QUrl(u"http://127.0.0.1:%1"_s.arg(closed))));
        QCOMPARE(desk.ask(desk.http), u"http.unreachable"_s);
        QCOMPARE(desk.server.connections(), 0);
    }
};

QTEST_GUILESS_MAIN(TestUsualProxy)
#include "tst_usualproxy.moc"
