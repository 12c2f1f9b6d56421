// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/redirectlistener.h"

#include "net/redirectpage.h"
#include "support/awaited.h"

#include <QCryptographicHash>
#include <QEventLoop>
#include <QPointer>
#include <QSignalSpy>
#include <QTcpSocket>

using net::RedirectListener;
using net::RedirectOutcome;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A browser's connection, or a stranger's.
class Visit
{
public:
    explicit Visit(const QUrl &url)
    {
        const QString host = url.host();
        m_socket.connectToHost(host, quint16(url.port(80)));
    }

    bool connects() { return m_socket.waitForConnected(5000); }
    Visit &say(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        return *this;
    }
    bool heard() { return m_socket.bytesAvailable() > 0; }
    bool isOver() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    bool sent()
    {
        return QTest::qWaitFor([this] { return m_socket.bytesToWrite() == 0; });
    }
    QByteArray answer()
    {
        QEventLoop loop;
        QObject::connect(&m_socket, &QTcpSocket::disconnected, &loop, &QEventLoop::quit);
        QObject::connect(&m_socket, &QTcpSocket::errorOccurred, &loop, &QEventLoop::quit);
        QTimer::singleShot(10'000, &loop, &QEventLoop::quit);
        if (!isOver())
            loop.exec();
        m_read += m_socket.readAll();
        return m_read;
    }
    int status() { return answer().mid(9, 3).toInt(); }

private:
    QTcpSocket m_socket;
    QByteArray m_read;
};

QByteArray request(const QUrl &url, const QByteArray &target, const QByteArray &method = "GET")
{
    return method + ' ' + target + " HTTP/1.1\r\nHost: " + url.authority().toLatin1()
        + "\r\nAccept: text/html\r\n\r\n";
}

bool hasState(const base::Parameters &parameters)
{
    return base::valuesOf(parameters, u"state"_s) == QStringList {u"right"_s};
}

oauth::Redirect at(const QString &host, quint16 port = 0, const QString &path = u"/callback"_s)
{
    oauth::Redirect redirect;
    redirect.host = host;
    if (port)
        redirect.ports = {port};
    redirect.path = path;
    return redirect;
}

} // namespace

class TestRedirectListener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listensOnTheAddressAskedFor_data()
    {
        QTest::addColumn<QString>("host");
        QTest::newRow("IPv4") << u"127.0.0.1"_s;
        QTest::newRow("IPv6") << u"[::1]"_s;
        QTest::newRow("localhost") << u"localhost"_s;
    }

    void listensOnTheAddressAskedFor()
    {
        QFETCH(const QString, host);
        RedirectListener listener;
        const auto uri = listener.listen(at(host));
        QVERIFY2(uri, qPrintable(uri ? QString() : uri.error().found));
        QVERIFY(uri->port() > 0);
        QCOMPARE(uri->toString(), u"http://%1:%2/callback"_s.arg(host).arg(uri->port()));
        const auto answer = listener.answer(hasState, 1min);
        Visit visit(*uri);
        QCOMPARE(visit.say(request(*uri, "/callback?code=a&state=right")).status(), 303);
        QVERIFY(support::awaited(answer));
    }

    void takesTheFirstRegisteredPortThatIsFree()
    {
        RedirectListener first;
        const auto taken = first.listen(at(u"127.0.0.1"_s));
        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        const quint16 free = probe.serverPort();
        probe.close();
        oauth::Redirect redirect = at(u"127.0.0.1"_s, quint16(taken->port()));
        redirect.ports.append(free);
        RedirectListener second;
        const auto uri = second.listen(redirect);
        QVERIFY(uri);
        QCOMPARE(uri->port(), int(free));
    }

    void namesEachPortThatIsTaken()
    {
        RedirectListener first;
        RedirectListener second;
        const int one = first.listen(at(u"127.0.0.1"_s))->port();
        const int two = second.listen(at(u"127.0.0.1"_s))->port();
        oauth::Redirect redirect = at(u"127.0.0.1"_s, quint16(one));
        redirect.ports.append(quint16(two));
        const auto uri = RedirectListener().listen(redirect);
        QVERIFY(!uri);
        QCOMPARE(uri.error().code, u"redirect.port_taken"_s);
        QCOMPARE(uri.error().expected, u"127.0.0.1 %1, 127.0.0.1 %2"_s.arg(one).arg(two));
    }

    // Other addresses of this computer are other computers' ways in.
    void listensOnLoopbackOnly()
    {
        RedirectListener listener;
        const auto uri = listener.listen(at(u"127.0.0.1"_s));
        QVERIFY(uri);
        QTcpServer elsewhere; // would be refused if the listener had taken all addresses
        QVERIFY(elsewhere.listen(QHostAddress(u"127.0.0.2"_s), quint16(uri->port())));
    }

    void bindsBothFamiliesForLocalhost()
    {
        RedirectListener listener;
        const auto uri = listener.listen(at(u"localhost"_s));
        QVERIFY(uri);
        for (const auto address : {QHostAddress::LocalHost, QHostAddress::LocalHostIPv6}) {
            QTcpServer other;
            QVERIFY(!other.listen(address, quint16(uri->port())));
            QCOMPARE(other.serverError(), QAbstractSocket::AddressInUseError);
        }
    }

    void takesThePortAskedFor()
    {
        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        const quint16 port = probe.serverPort();
        probe.close();
        RedirectListener listener;
        const auto uri = listener.listen(at(u"127.0.0.1"_s, port, u"/a/b"_s));
        QVERIFY(uri);
        QCOMPARE(uri->toString(), u"http://127.0.0.1:%1/a/b"_s.arg(port));
    }

    void namesATakenPort_data()
    {
        QTest::addColumn<QString>("holder");
        QTest::addColumn<QString>("host");
        QTest::newRow("same address") << u"127.0.0.1"_s << u"127.0.0.1"_s;
        QTest::newRow("all addresses") << u"0.0.0.0"_s << u"127.0.0.1"_s;
        QTest::newRow("localhost by IPv6") << u"::1"_s << u"localhost"_s;
    }

    void namesATakenPort()
    {
        QFETCH(const QString, holder);
        QFETCH(const QString, host);
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress(holder)));
        RedirectListener listener;
        const auto uri = listener.listen(at(host, other.serverPort()));
        QVERIFY(!uri);
        QCOMPARE(uri.error().code, u"redirect.port_taken"_s);
        QVERIFY(uri.error().expected.contains(QString::number(other.serverPort())));
    }

    void isAloneOnItsPort()
    {
        RedirectListener listener;
        const auto uri = listener.listen(at(u"127.0.0.1"_s));
        QVERIFY(uri);
        RedirectListener second;
        QCOMPARE(
            second.listen(at(u"127.0.0.1"_s, quint16(uri->port()))).error().code, u"redirect.port_taken"_s);
    }

    void deliversTheAnswerAsItCame()
    {
        const auto [uri, answer] = begin();
        Visit visit(uri);
        visit.say(request(uri, "/callback?code=a%2Bb%20c&state=right&iss=https%3A%2F%2Fi.example"));
        const QByteArray said = visit.answer();
        QVERIFY(said.startsWith("HTTP/1.1 303 See Other\r\n"));
        QVERIFY(said.contains("\r\nLocation: /done\r\n"));
        const auto parameters = support::awaited(answer);
        QVERIFY(parameters);
        const base::Parameters expected {
            {u"code"_s, u"a+b c"_s}, {u"state"_s, u"right"_s}, {u"iss"_s, u"https://i.example"_s}};
        QCOMPARE(*parameters, expected);
    }

    void acceptsWhatComesByteByByte()
    {
        const auto [uri, answer] = begin();
        Visit visit(uri);
        QVERIFY(visit.connects());
        const QByteArray bytes = request(uri, "/callback?code=a&state=right");
        for (const char byte : bytes) {
            visit.say(QByteArray(1, byte));
            QVERIFY(visit.sent());
        }
        QCOMPARE(visit.status(), 303);
        QVERIFY(support::awaited(answer));
    }

    void strangersChangeNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const QByteArray host = "\r\nHost: HOST\r\n\r\n";
        const QByteArray good = "GET /callback?code=a&state=right HTTP/1.1\r\nHost: ";
        QTest::newRow("no parameters") << "GET /callback HTTP/1.1" + host << 400;
        QTest::newRow("no state") << "GET /callback?code=a HTTP/1.1" + host << 400;
        QTest::newRow("wrong state") << "GET /callback?code=a&state=wrong HTTP/1.1" + host << 400;
        QTest::newRow("error without state") << "GET /callback?error=access_denied HTTP/1.1" + host << 400;
        QTest::newRow("two states") << "GET /callback?state=right&state=wrong&code=a HTTP/1.1" + host << 400;
        QTest::newRow("broken encoding") << "GET /callback?state=right&code=%zz HTTP/1.1" + host << 400;
        QTest::newRow("other path") << "GET / HTTP/1.1" + host << 404;
        QTest::newRow("longer path") << "GET /callbackEVIL?code=a&state=right HTTP/1.1" + host << 404;
        QTest::newRow("deeper path") << "GET /callback/?code=a&state=right HTTP/1.1" + host << 404;
        QTest::newRow("path with dots") << "GET /x/../callback?code=a&state=right HTTP/1.1" + host << 404;
        QTest::newRow("encoded path") << "GET /%63allback?code=a&state=right HTTP/1.1" + host << 404;
        QTest::newRow("done too early") << "GET /done HTTP/1.1" + host << 404;
        QTest::newRow("POST") << "POST /callback?code=a&state=right HTTP/1.1" + host << 405;
        QTest::newRow("HEAD") << "HEAD /callback?code=a&state=right HTTP/1.1" + host << 405;
        QTest::newRow("DELETE") << "DELETE /callback?code=a&state=right HTTP/1.1" + host << 405;
        QTest::newRow("foreign host") << good + "evil.example\r\n\r\n" << 400;
        QTest::newRow("foreign host with port") << good + "evil.example:PORT\r\n\r\n" << 400;
        QTest::newRow("localhost") << good + "localhost:PORT\r\n\r\n" << 400;
        QTest::newRow("no port") << good + "127.0.0.1\r\n\r\n" << 400;
        QTest::newRow("other port") << good + "127.0.0.1:1\r\n\r\n" << 400;
        QTest::newRow("no host") << QByteArray("GET /callback?code=a&state=right HTTP/1.1\r\n\r\n") << 400;
        QTest::newRow("not HTTP") << QByteArray("\x16\x03\x01\r\n\r\n") << 400;
        QTest::newRow("endless line") << "GET /callback?code=" + QByteArray(64 << 10, 'a') << 400;
    }

    void strangersChangeNothing()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(const int, status);
        const auto [uri, answer] = begin();
        bytes.replace("HOST", uri.authority().toLatin1());
        bytes.replace("PORT", QByteArray::number(uri.port()));
        Visit stranger(uri);
        const QByteArray said = stranger.say(bytes).answer();
        // What is still on its way when the connection closes may take the answer with it.
        if (bytes.size() < (32 << 10) || !said.isEmpty())
            QCOMPARE(said.mid(9, 3).toInt(), status);
        QVERIFY(!answer.isFinished());

        Visit browser(uri);
        QCOMPARE(browser.say(request(uri, "/callback?code=a&state=right")).status(), 303);
        QVERIFY(support::awaited(answer));
    }

    void survivesAThousandStrangers()
    {
        const auto [uri, answer] = begin();
        for (int i = 0; i < 1000; ++i) {
            Visit stranger(uri);
            QCOMPARE(stranger.say(request(uri, "/callback?error=access_denied&state=wrong")).status(), 400);
        }
        QVERIFY(!answer.isFinished());
        Visit browser(uri);
        QCOMPARE(browser.say(request(uri, "/callback?code=a&state=right")).status(), 303);
        QVERIFY(support::awaited(answer));
    }

    void silentConnectionsDontKeepTheBrowserOut()
    {
        const auto [uri, answer] = begin();
        std::vector<std::unique_ptr<Visit>> silent;
        for (int i = 0; i < 4 * RedirectListener::mostVisitors; ++i) {
            silent.push_back(std::make_unique<Visit>(uri));
            QVERIFY(silent.back()->connects());
        }
        Visit browser(uri);
        QCOMPARE(browser.say(request(uri, "/callback?code=a&state=right")).status(), 303);
        QVERIFY(support::awaited(answer));
        const auto over
            = std::count_if(silent.begin(), silent.end(), [](const auto &one) { return one->isOver(); });
        QVERIFY(over > 2 * RedirectListener::mostVisitors);
    }

    void closesOnWhoDoesntFinishAsking()
    {
        RedirectListener listener;
        listener.setLimits(50, 60'000);
        const auto uri = listener.listen(at(u"127.0.0.1"_s));
        QVERIFY(uri);
        Visit visit(*uri);
        QCOMPARE(visit.say("GET /callback").answer(), QByteArray());
        QVERIFY(visit.isOver());
    }

    void acceptsOnce()
    {
        const auto [uri, answer] = begin();
        Visit browser(uri);
        QCOMPARE(browser.say(request(uri, "/callback?code=first&state=right")).status(), 303);
        for (int i = 0; i < 10; ++i) {
            Visit again(uri);
            QCOMPARE(again.say(request(uri, "/callback?code=second&state=right")).status(), 400);
        }
        QCOMPARE(base::valuesOf(*support::awaited(answer), u"code"_s), QStringList {u"first"_s});
    }

    void saysHowItEnded_data()
    {
        QTest::addColumn<RedirectOutcome>("outcome");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("signed in") << RedirectOutcome::SignedIn << QByteArray("You are signed in");
        QTest::newRow("refused") << RedirectOutcome::Refused << QByteArray("was refused");
        QTest::newRow("failed") << RedirectOutcome::Failed << QByteArray("The sign-in failed");
    }

    void saysHowItEnded()
    {
        QFETCH(const RedirectOutcome, outcome);
        QFETCH(const QByteArray, words);
        const auto [uri, answer] = begin();
        Visit browser(uri);
        QCOMPARE(browser.say(request(uri, "/callback?code=a&state=right")).status(), 303);
        QVERIFY(support::awaited(answer));
        QSignalSpy closed(m_listener.get(), &RedirectListener::closed);
        Visit page(uri);
        QVERIFY(page.say(request(uri, "/done")).sent());
        Visit probe(uri); // served after the page's request was read
        QCOMPARE(probe.say(request(uri, "/")).status(), 404);
        QVERIFY(!page.heard()); // waits for the truth
        m_listener->finish(outcome);
        const QByteArray said = page.answer();
        QVERIFY(said.startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(said.contains(words));
        QVERIFY(said.contains("You can close this tab."));
        QTRY_COMPARE(closed.size(), 1);
        QVERIFY(!Visit(uri).connects());
    }

    void keepsItsPlacesForOneBrowser()
    {
        const auto [uri, answer] = begin();
        QCOMPARE(Visit(uri).say(request(uri, "/callback?code=a&state=right")).status(), 303);
        QVERIFY(support::awaited(answer));
        Visit browser(uri);
        QVERIFY(browser.say(request(uri, "/done")).sent());
        for (int i = 0; i < 2 * RedirectListener::mostVisitors; ++i)
            QCOMPARE(Visit(uri).say(request(uri, "/done")).status(), 200);
        m_listener->finish(RedirectOutcome::SignedIn);
        QVERIFY(browser.answer().contains("You are signed in"));
    }

    void waitsForABrowserThatIsOnItsWay()
    {
        const auto [uri, answer] = begin();
        Visit browser(uri);
        QCOMPARE(browser.say(request(uri, "/callback?code=a&state=right")).status(), 303);
        m_listener->finish(RedirectOutcome::Failed);
        Visit page(uri);
        QVERIFY(page.say(request(uri, "/done")).answer().contains("The sign-in failed"));
        QVERIFY(!Visit(uri).connects());
    }

    void tellsTheBrowserEvenWhenItDiesAtOnce()
    {
        const auto [uri, answer] = begin();
        Visit browser(uri);
        QCOMPARE(browser.say(request(uri, "/callback?code=a&state=right")).status(), 303);
        Visit page(uri);
        QVERIFY(page.say(request(uri, "/done")).sent());
        Visit probe(uri);
        QCOMPARE(probe.say(request(uri, "/")).status(), 404);
        m_listener->finish(RedirectOutcome::SignedIn);
        m_listener.reset();
        QVERIFY(page.answer().endsWith("</html>\n"));
    }

    void sendsTheBrowserToTheProgramWhenNobodyFinishes()
    {
        RedirectListener listener;
        listener.setLimits(5000, 100);
        const auto uri = listener.listen(at(u"127.0.0.1"_s));
        QVERIFY(uri);
        const auto answer = listener.answer(hasState, 1min);
        Visit browser(*uri);
        QCOMPARE(browser.say(request(*uri, "/callback?code=a&state=right")).status(), 303);
        Visit page(*uri);
        QVERIFY(page.say(request(*uri, "/done")).answer().contains("Go back to Cloakroom"));
        QVERIFY(!Visit(*uri).connects());
    }

    void givesUpWhenTheBrowserNeverComesBack()
    {
        RedirectListener listener;
        const auto uri = listener.listen(at(u"127.0.0.1"_s));
        QVERIFY(uri);
        const auto answer = support::awaited(listener.answer(hasState, 50ms));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, u"redirect.timeout"_s);
        QCOMPARE(answer.error().kind, base::Error::Kind::TimedOut);
        QVERIFY(!Visit(*uri).connects());
    }

    void closesItsPortWhenItDies()
    {
        const auto [uri, answer] = begin();
        m_listener.reset();
        QVERIFY(!Visit(uri).connects());
        QTRY_VERIFY(answer.isFinished());
        QCOMPARE(answer.resultCount(), 0);
    }

    void mayBeDestroyedByWhoGetsTheAnswer()
    {
        const auto [uri, answer] = begin();
        QObject context;
        base::finally(
            answer, &context, [this](const base::Result<base::Parameters> &) { m_listener.reset(); });
        Visit browser(uri);
        QCOMPARE(browser.say(request(uri, "/callback?code=a&state=right")).status(), 303);
        QTRY_VERIFY(!m_listener);
    }

    void reflectsNothing()
    {
        const auto [uri, answer] = begin();
        for (const QByteArray target :
            {"/callback?code=CANARY&state=wrong", "/CANARY", "/callback?CANARY=%3Cb%3E"}) {
            Visit stranger(uri);
            QVERIFY(!stranger.say(request(uri, target)).answer().contains("CANARY"));
        }
        Visit browser(uri);
        QVERIFY(!browser.say(request(uri, "/callback?code=CANARY&state=right")).answer().contains("CANARY"));
    }

    void pagesForbidEverythingButTheirStyle_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {200, 400, 404, 405})
            QTest::addRow("%d", status) << status;
    }

    void pagesForbidEverythingButTheirStyle()
    {
        QFETCH(const int, status);
        const QByteArray said = net::redirectAnswer(status, net::RedirectPage::SignedIn);
        const QByteArray head = said.first(said.indexOf("\r\n\r\n") + 2);
        const QByteArray html = said.sliced(head.size() + 2);
        for (const QByteArray line :
            {"Cache-Control: no-store", "Referrer-Policy: no-referrer", "X-Content-Type-Options: nosniff",
                "X-Frame-Options: DENY", "Connection: close", "Content-Type: text/html; charset=utf-8"})
            QVERIFY2(head.contains(line + "\r\n"), line.constData());
        QVERIFY(head.contains("Content-Length: " + QByteArray::number(html.size()) + "\r\n"));

        const qsizetype from = html.indexOf("<style>") + 7;
        const QByteArray style = html.mid(from, html.indexOf("</style>") - from);
        QVERIFY(style.contains("prefers-color-scheme: dark"));
        const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
        QVERIFY(
            head.contains("Content-Security-Policy: default-src 'none'; style-src 'sha256-" + hash + "'"));
        QCOMPARE(html.count("<style"), 1);
        for (const QByteArray forbidden : {"<script", "style=", "href", "src=", "url(", "{{", "@import"})
            QVERIFY2(!html.contains(forbidden), forbidden.constData());
    }

    void takesWhatABrowserElsewhereBroughtBack()
    {
        const auto [uri, answer] = begin();
        QVERIFY(!m_listener->take({{u"state"_s, u"wrong"_s}}));
        const base::Parameters brought {{u"code"_s, u"a"_s}, {u"state"_s, u"right"_s}};
        QVERIFY(m_listener->take(brought));
        QVERIFY(!m_listener->take(brought)); // there is only one
        QCOMPARE(support::awaited(answer).value(), brought);
        QVERIFY(!Visit(uri).connects());
    }

    void takesNothingByHandAfterTheBrowserCameBack()
    {
        const auto [uri, answer] = begin();
        Visit visit(uri);
        QCOMPARE(visit.say(request(uri, "/callback?code=a&state=right")).status(), 303);
        QVERIFY(!m_listener->take({{u"code"_s, u"b"_s}, {u"state"_s, u"right"_s}}));
        QVERIFY(support::awaited(answer));
    }

    void listensNowhereForARedirectElsewhere()
    {
        RedirectListener listener;
        oauth::Redirect redirect = at(u"127.0.0.1"_s);
        redirect.elsewhere = QUrl(u"https://app.example/callback"_s);
        QCOMPARE(listener.listen(redirect).value(), redirect.elsewhere);
        QVERIFY(listener.findChildren<QTcpServer *>().isEmpty());
    }

    void cleanup() { m_listener.reset(); }

private:
    std::pair<QUrl, base::Future<base::Parameters>> begin()
    {
        m_listener = std::make_unique<RedirectListener>();
        const auto uri = m_listener->listen(at(u"127.0.0.1"_s));
        if (!uri)
            qFatal("no port on 127.0.0.1");
        return {*uri, m_listener->answer(hasState, 1min)};
    }

    std::unique_ptr<RedirectListener> m_listener;
};

QTEST_GUILESS_MAIN(TestRedirectListener)
#include "tst_redirectlistener.moc"
