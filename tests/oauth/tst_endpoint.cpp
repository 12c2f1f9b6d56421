// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/endpoint.h"

#include <QTest>

using namespace oauth;
using namespace Qt::StringLiterals;

class tst_Endpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsThrough_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("encoded");
        const auto row = [](const char *name, const QString &text, const QString &encoded = {}) {
            QTest::newRow(name) << text << (encoded.isEmpty() ? text : encoded);
        };
        row("https", u"https://op.example/authorize"_s);
        row("with port and query", u"https://op.example:8443/a?tenant=1&b=%2F"_s);
        row("scheme in capitals", u"HTTPS://op.example/"_s, u"https://op.example/"_s);
        row("IPv4 loopback", u"http://127.0.0.1:8080/token"_s);
        row("all of 127/8", u"http://127.3.2.255/token"_s);
        row("IPv6 loopback", u"http://[::1]:1/token"_s);
        row("long IPv6 loopback", u"http://[0:0:0:0:0:0:0:1]/"_s, u"http://[::1]/"_s);
        row("localhost", u"http://localhost/token"_s);
        row("an international host", u"https://b\u00fccher.example/"_s, u"https://xn--bcher-kva.example/"_s);
        row("an @ in the path", u"https://op.example/@me"_s);
        row("as long as may be", u"https://op.example/"_s + QString(16 * 1024 - 19, u'a'));
    }

    void letsThrough()
    {
        QFETCH(QString, text);
        const auto url = checkedUrl(text);
        QVERIFY(url);
        QTEST(url->toString(QUrl::FullyEncoded), "encoded");
        QCOMPARE(checkedUrl(*url), *url);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QString &text, const char *code) {
            QTest::newRow(name) << text << QString::fromLatin1(code);
        };
        row("nothing", u""_s, "url.scheme");
        row("a bare host", u"op.example"_s, "url.scheme");
        row("a relative reference", u"//op.example/"_s, "url.scheme");
        row("javascript", u"javascript:alert(1)"_s, "url.scheme");
        row("file", u"file:///etc/passwd"_s, "url.scheme");
        row("data", u"data:text/html,x"_s, "url.scheme");
        row("ftp", u"ftp://op.example/"_s, "url.scheme");
        row("smb", u"smb://op.example/share"_s, "url.scheme");
        row("a UNC path", u"\\\\op.example\\share"_s, "url.characters");
        row("an option", u"--version"_s, "url.scheme");
        row("a scheme that begins alike", u"httpsx://op.example/"_s, "url.scheme");
        row("https without slashes", u"https:op.example"_s, "url.scheme");
        row("https with one slash", u"https:/op.example"_s, "url.scheme");
        row("plain http", u"http://op.example/"_s, "url.scheme");
        row("http to a private address", u"http://192.168.0.1/"_s, "url.scheme");
        row("http to all addresses", u"http://0.0.0.0/"_s, "url.scheme");
        row("http to a name that begins like loopback", u"http://127.0.0.1.evil.example/"_s, "url.scheme");
        row("http to a name that begins with localhost", u"http://localhost.evil.example/"_s, "url.scheme");
        row("http to localhost with a dot", u"http://localhost./"_s, "url.scheme");
        row("http to mapped IPv4", u"http://[::ffff:127.0.0.1]/"_s, "url.scheme");
        row("no host", u"https:///path"_s, "url.host");
        row("no host but a port", u"https://:443/"_s, "url.host");
        row("a port too high", u"https://op.example:65536/"_s, "url.host");
        row("half an IPv6 address", u"https://[::1/"_s, "url.host");
        row("a user", u"https://good.example@evil.example/"_s, "url.userinfo");
        row("a password", u"https://ada:hunter2@op.example/"_s, "url.userinfo");
        row("an empty user", u"https://@op.example/"_s, "url.userinfo");
        row("a user before loopback", u"http://op.example@127.0.0.1/"_s, "url.userinfo");
        row("a blank", u"https://op.example/a b"_s, "url.characters");
        row("a leading blank", u" https://op.example/"_s, "url.characters");
        row("a wide blank", u"https://op.example/\u3000"_s, "url.characters");
        row("a line break", u"https://op.example/\r\nHost: x"_s, "url.characters");
        row("a NUL", u"https://op.example/"_s + QChar(0), "url.characters");
        row("a quote", u"https://op.example/\"--x"_s, "url.characters");
        row("an apostrophe", u"https://op.example/'"_s, "url.characters");
        row("a backtick", u"https://op.example/`id`"_s, "url.characters");
        row("a backslash", u"https://good.example\\@evil.example/"_s, "url.characters");
        row("a bidi override", u"https://op.example/\u202e"_s, "url.characters");
        row("half a surrogate pair", u"https://op.example/"_s + QChar(0xD800), "url.characters");
        row("too long", u"https://op.example/"_s + QString(16 * 1024 - 18, u'a'), "url.length");
        row("too long when encoded", u"https://op.example/"_s + QString(10'000, QChar(0xFC)), "url.length");
    }

    void refuses()
    {
        QFETCH(QString, text);
        const auto url = checkedUrl(text);
        QVERIFY(!url);
        QTEST(url.error().code, "code");
        QCOMPARE(url.error().kind, base::Error::Kind::BadInput);
    }

    void tellsNoPasswordAndNoQuery()
    {
        for (const QString &text : {u"https://ada:hunter2@op.example/?q=hunter2"_s,
                 u"ftp://hunter2@op.example/"_s, u"mailto:hunter2@op.example"_s, u"hunter2@op.example//x"_s,
                 u"https://hunter2@x@op.example/#hunter2"_s, u"ftp://op.example/?hunter2"_s}) {
            const auto url = checkedUrl(text);
            QVERIFY(!url);
            QVERIFY2(!url.error().found.contains(u"hunter2"_s), qPrintable(url.error().found));
            QVERIFY(url.error().found.contains(u"op.example"_s));
        }
    }

    void takesUrlsThatWereParsedBefore()
    {
        QCOMPARE(checkedUrl(QUrl()).error().code, u"url.scheme"_s);
        QCOMPARE(checkedUrl(QUrl(u"file:///etc/passwd"_s)).error().code, u"url.scheme"_s);
        QCOMPARE(checkedUrl(QUrl(u"https://a:b@op.example/"_s)).error().code, u"url.userinfo"_s);
        QVERIFY(checkedUrl(QUrl(u"https://op.example/a b"_s))); // QUrl has encoded it
    }

    void takesAnIssuer_data()
    {
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<QString>("code");
        QTest::newRow("a host") << u"https://op.example"_s << QString();
        QTest::newRow("a path") << u"https://op.example/realms/dev/"_s << QString();
        QTest::newRow("this computer") << u"http://127.0.0.1:1234"_s << QString();
        QTest::newRow("http") << u"http://op.example"_s << u"url.scheme"_s;
        QTest::newRow("a user") << u"https://a@op.example"_s << u"url.userinfo"_s;
        QTest::newRow("a query") << u"https://op.example?tenant=1"_s << u"issuer.query"_s;
        QTest::newRow("an empty query") << u"https://op.example?"_s << u"issuer.query"_s;
        QTest::newRow("a fragment") << u"https://op.example#x"_s << u"issuer.fragment"_s;
        QTest::newRow("an empty fragment") << u"https://op.example#"_s << u"issuer.fragment"_s;
    }

    void takesAnIssuer()
    {
        QFETCH(QString, issuer);
        const auto url = checkedIssuer(issuer);
        QTEST(url ? QString() : url.error().code, "code");
    }

    void knowsThisComputer()
    {
        QVERIFY(isLoopback(QUrl(u"http://127.0.0.1/"_s)));
        QVERIFY(isLoopback(QUrl(u"https://127.1/"_s)));
        QVERIFY(isLoopback(QUrl(u"https://localhost:9/"_s)));
        QVERIFY(isLoopback(QUrl(u"http://[::1]/"_s)));
        QVERIFY(!isLoopback(QUrl(u"http://128.0.0.1/"_s)));
        QVERIFY(!isLoopback(QUrl(u"http://[::2]/"_s)));
        QVERIFY(!isLoopback(QUrl(u"ftp://127.0.0.1/"_s)));
        QVERIFY(!isLoopback(QUrl(u"https://op.example/"_s)));
    }

    void leadsNobodyIntoAPrivateNetwork_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<bool>("may");
        const QString open = u"https://api.example/"_s;
        QTest::newRow("public to public") << open << u"https://id.example/"_s << true;
        QTest::newRow("public to this computer") << open << u"https://localhost/"_s << false;
        QTest::newRow("public to this computer, otherwise written") << open << u"https://127.1/"_s << false;
        QTest::newRow("public to a home network") << open << u"https://192.168.1.1/"_s << false;
        QTest::newRow("public to a cloud's own") << open << u"https://169.254.169.254/"_s << false;
        QTest::newRow("public to a private IPv6") << open << u"https://[fd00::1]/"_s << false;
        QTest::newRow("private to private") << u"http://localhost:1/"_s << u"http://127.0.0.1:2/"_s << true;
        QTest::newRow("private to public") << u"https://10.0.0.1/"_s << u"https://id.example/"_s << true;
    }

    void leadsNobodyIntoAPrivateNetwork()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        QTEST(oauth::mayPointTo(QUrl(from), QUrl(to)), "may");
    }

    void tellsTheOriginWithItsPort()
    {
        QCOMPARE(origin(QUrl(u"https://op.example/a?b"_s)), u"https://op.example:443"_s);
        QCOMPARE(origin(QUrl(u"https://op.example:443/c"_s)), u"https://op.example:443"_s);
        QCOMPARE(origin(QUrl(u"http://[::1]:8080/"_s)), u"http://[::1]:8080"_s);
        QCOMPARE(origin(QUrl(u"http://localhost/"_s)), u"http://localhost:80"_s);
    }

    void showsTheHostInAceForm()
    {
        QCOMPARE(shownHost(QUrl(u"https://\u0430pple.com/"_s)), u"xn--pple-43d.com"_s);
        QCOMPARE(shownHost(QUrl(u"https://xn--pple-43d.com/"_s)), u"xn--pple-43d.com"_s);
        QCOMPARE(shownHost(QUrl(u"https://op.example:443/x"_s)), u"op.example"_s);
        QCOMPARE(shownHost(QUrl(u"https://op.example:8443/x"_s)), u"op.example:8443"_s);
        QCOMPARE(shownHost(QUrl(u"http://[::1]:8080/"_s)), u"[::1]:8080"_s);
        QCOMPARE(shownHost(QUrl()), QString());
    }
};

QTEST_GUILESS_MAIN(tst_Endpoint)
#include "tst_endpoint.moc"
