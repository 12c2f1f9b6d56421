// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/hosts.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestHosts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhichPartSomebodyRegistered_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QString &url, const QString &words) {
            QTest::newRow(name) << url << words;
        };
        row("all of it", u"https://example.com/a"_s, u"example.com"_s);
        row("below it", u"https://id.example.com"_s, u"id.example.com (part of example.com)"_s);
        row("a name in front", u"https://accounts.google.com.a.example"_s,
            u"accounts.google.com.a.example (part of a.example)"_s);
        row("a suffix of two", u"https://id.bank.co.uk:8443"_s, u"id.bank.co.uk:8443 (part of bank.co.uk)"_s);
        row("all of one", u"https://bank.co.uk"_s, u"bank.co.uk"_s);
        row("sites of many", u"https://a.b.github.io"_s, u"a.b.github.io (part of b.github.io)"_s);
        row("letters that look alike", u"https://id.\u0430pple.com"_s,
            u"id.xn--pple-43d.com (part of xn--pple-43d.com)"_s);
        row("a suffix of letters elsewhere", u"https://a.b.\u516c\u53f8.cn"_s,
            u"a.b.xn--55qx5d.cn (part of b.xn--55qx5d.cn)"_s);
        row("nobody's list", u"https://id.intranet"_s, u"id.intranet"_s);
        row("a suffix alone", u"https://co.uk"_s, u"co.uk"_s);
        row("one word", u"https://intranet:444"_s, u"intranet:444"_s);
        row("this computer", u"http://localhost:8080"_s, u"localhost:8080"_s);
        row("IPv4", u"https://192.0.2.7"_s, u"192.0.2.7"_s);
        row("IPv6", u"https://[2001:db8::1]:444"_s, u"[2001:db8::1]:444"_s);
    }

    void saysWhichPartSomebodyRegistered()
    {
        QFETCH(QString, url);
        QTEST(explain::hostInWords(QUrl(url)), "words");
    }

    void namesTheHostsOfAServer()
    {
        oauth::ServerMetadata server;
        server.issuer = u"https://example.com"_s;
        server.tokenEndpoint = QUrl(u"https://example.com/token"_s);
        QCOMPARE(explain::hostsInWords(server), QString());
        server.issuer = u"https://id.example.com"_s;
        server.jwksUri = QUrl(u"https://keys.a.example"_s);
        QCOMPARE(explain::hostsInWords(server),
            u"id.example.com (part of example.com), example.com, keys.a.example (part of a.example)"_s);
    }

    void namesFirstWhereSomebodySignsIn()
    {
        oauth::ServerMetadata server;
        server.issuer = u"https://id.example"_s;
        server.tokenEndpoint = QUrl(u"https://id.example/token"_s);
        server.authorizationEndpoint = QUrl(u"https://id.example/authorize"_s);
        QCOMPARE(explain::placesInWords(server), QString());
        server.authorizationEndpoint = QUrl(u"https://id.example.a.example/authorize"_s);
        QCOMPARE(explain::placesInWords(server),
            u"You sign in at id.example.a.example (part of a.example). Tokens also go to id.example."_s);
        server.tokenEndpoint = QUrl(u"https://b.example/token"_s);
        QCOMPARE(explain::placesInWords(server),
            u"You sign in at id.example.a.example (part of a.example). "
            "Tokens also go to b.example."_s);
        server.issuer = u"https://login.a.example"_s;
        server.tokenEndpoint = QUrl(u"https://login.a.example/token"_s);
        server.authorizationEndpoint = {};
        QCOMPARE(explain::placesInWords(server), u"You sign in at login.a.example (part of a.example)."_s);
    }

    void saysWhatIsNotEncrypted()
    {
        oauth::ServerMetadata server;
        server.tokenEndpoint = QUrl(u"https://example.com/token"_s);
        QCOMPARE(explain::plainInWords(server), QString());
        server.tokenEndpoint = QUrl(u"http://127.0.0.1:8000/token"_s);
        QCOMPARE(explain::plainInWords(server), u"this computer, not encrypted"_s);
    }
};

QTEST_GUILESS_MAIN(TestHosts)
#include "tst_hosts.moc"
