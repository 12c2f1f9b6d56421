// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/logout.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

oauth::ServerMetadata serverWith(const QString &endSession)
{
    oauth::ServerMetadata server;
    server.endSessionEndpoint = QUrl(endSession);
    return server;
}

oauth::Client client()
{
    oauth::Client client;
    client.clientId = u"my app+1"_s;
    client.clientSecret = crypto::Secret("never here");
    return client;
}

} // namespace

// OpenID Connect RP-Initiated Logout 1.0 section 2
class tst_Logout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheClientAlone()
    {
        const auto url = oauth::logoutUrl(serverWith(u"https://op.example/logout"_s), client());
        QVERIFY(url);
        QCOMPARE(url->toEncoded(), "https://op.example/logout?client_id=my%20app%2B1"_ba);
    }

    void keepsTheQueryOfTheEndpoint()
    {
        const auto url = oauth::logoutUrl(serverWith(u"https://op.example/logout?tenant=a%26b"_s), client());
        QVERIFY(url);
        QCOMPARE(url->toEncoded(), "https://op.example/logout?tenant=a%26b&client_id=my%20app%2B1"_ba);
    }

    // Nobody waits for the browser to come back, and a secret has no place in an address.
    void asksForNoWayBack()
    {
        const auto url = oauth::logoutUrl(serverWith(u"https://op.example/logout"_s), client());
        QVERIFY(!url->toString().contains(u"post_logout_redirect_uri"_s));
        QVERIFY(!url->toString().contains(u"state"_s));
        QVERIFY(!url->toString().contains(u"never"_s));
    }

    void passesTheGate_data()
    {
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<QString>("code");
        QTest::newRow("none") << QString() << u"logout.none"_s;
        QTest::newRow("http elsewhere") << u"http://op.example/logout"_s << u"url.scheme"_s;
        QTest::newRow("a file") << u"file:///etc/passwd"_s << u"url.scheme"_s;
        QTest::newRow("user info") << u"https://op.example@evil.example/"_s << u"url.userinfo"_s;
    }

    void passesTheGate()
    {
        QFETCH(QString, endpoint);
        QFETCH(QString, code);
        const auto url = oauth::logoutUrl(serverWith(endpoint), client());
        QVERIFY(!url);
        QCOMPARE(url.error().code, code);
    }
};

QTEST_GUILESS_MAIN(tst_Logout)
#include "tst_logout.moc"
