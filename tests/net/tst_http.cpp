// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http.h"

#include "net/arrival.h"
#include "support/awaited.h"
#include "support/scriptedserver.h"

#include <QAuthenticator>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QPointer>

using base::Error;
using net::Http;
using support::ScriptedAnswer;
using support::ScriptedRequest;
using support::ScriptedServer;
using Ending = ScriptedAnswer::Ending;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2024, 5, 6), QTime(7, 8, 9), Qt::UTC);

base::HttpRequest get(const QUrl &url)
{
    base::HttpRequest request;
    request.url = url;
    return request;
}

base::HttpRequest post(const QUrl &url, const QByteArray &body)
{
    base::HttpRequest request;
    request.method = "POST";
    request.url = url;
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"},
        {"Authorization", "Basic YTpi"}};
    request.body = body;
    return request;
}

} // namespace

class TestHttp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_http = std::make_unique<Http>([] { return now; });
        m_server = std::make_unique<ScriptedServer>();
    }

    void cleanup()
    {
        m_http.reset();
        m_server.reset();
    }

    void sendsARequestAsItWasMade()
    {
        m_server->on("/token", ScriptedAnswer::json("{}"));
        QVERIFY(send(post(m_server->url(u"/token?a=b%2Fc"_s), "code=a%2Bb&x=%26")));
        QCOMPARE(m_server->requests().size(), 1);
        const ScriptedRequest &request = m_server->requests().first();
        QCOMPARE(request.method, "POST");
        QCOMPARE(request.query, "a=b%2Fc");
        QCOMPARE(request.body, "code=a%2Bb&x=%26");
        QCOMPARE(request.header("Content-Type"), "application/x-www-form-urlencoded");
        QCOMPARE(request.header("Accept"), "application/json");
        QCOMPARE(request.header("Authorization"), "Basic YTpi");
        QCOMPARE(request.header("User-Agent"), "Cloakroom/" CLOAKROOM_VERSION);
    }

    void tellsWhatAnOwnerExchanged_data()
    {
        QTest::addColumn<bool>("answers");
        QTest::newRow("with an answer") << true;
        QTest::newRow("without one") << false;
    }

    void tellsWhatAnOwnerExchanged()
    {
        QFETCH(bool, answers);
        m_server->on("/token", answers ? ScriptedAnswer::json("{}") : ScriptedAnswer::that(Ending::HangUp));
        QObject owner;
        QList<oauth::Exchange> told;
        connect(
            m_http.get(), &Http::exchanged, this, [&](const QObject *whose, const oauth::Exchange &exchange) {
                QCOMPARE(whose, &owner);
                told += exchange;
            });
        const auto request = post(m_server->url(u"/token"_s), "code=CANARY");
        const auto answer = support::awaited(m_http->send(request, &owner));
        QCOMPARE(bool(answer), answers);
        QCOMPARE(told, (QList<oauth::Exchange> {oauth::Exchange::of(request, answer)}));
    }

    void tellsWhatAnyRequestWasAnswered()
    {
        m_server->on("/token", ScriptedAnswer::json("{}"));
        QDateTime clock = now;
        m_http = std::make_unique<Http>([&clock] { return std::exchange(clock, clock.addSecs(2)); });
        QList<base::HttpAnswer> told;
        connect(
            m_http.get(), &Http::answered, this, [&told](const base::HttpAnswer &answer) { told += answer; });
        QVERIFY(send(post(m_server->url(u"/token"_s), {})));
        QVERIFY(!send(get(QUrl(u"http://elsewhere.example/"_s))));
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().url, m_server->url(u"/token"_s));
        QCOMPARE(told.first().sentAt, now);
        QCOMPARE(told.first().receivedAt, now.addSecs(2));
    }

    void sendsOtherMethods()
    {
        auto request = post(m_server->url(u"/client"_s), "body");
        request.method = "PUT";
        QVERIFY(send(request));
        QCOMPARE(m_server->requests().first().method, "PUT");
        QCOMPARE(m_server->requests().first().body, "body");
    }

    void givesTheAnswerAsItCame()
    {
        m_server->on("/a",
            ScriptedAnswer {200, {{"Content-Type", "Application/JSON ; charset=UTF-8"}, {"X-Thing", "one"}},
                "{\"a\":1}"});
        const auto answer = send(get(m_server->url(u"/a"_s)));
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->contentType, "application/json");
        QCOMPARE(answer->header("x-thing"), "one");
        QCOMPARE(answer->body, "{\"a\":1}");
        QCOMPARE(answer->url, m_server->url(u"/a"_s));
        QCOMPARE(answer->receivedAt, now);
    }

    void anyStatusIsAnAnswer_data()
    {
        QTest::addColumn<int>("status");
        for (const int status :
            {200, 204, 301, 302, 303, 307, 308, 400, 401, 403, 404, 408, 418, 429, 500, 503, 599})
            QTest::addRow("%d", status) << status;
    }

    void anyStatusIsAnAnswer()
    {
        QFETCH(const int, status);
        const bool hasBody = status != 204;
        m_server->on("/a", ScriptedAnswer::json(hasBody ? "{\"error\":\"e\"}" : "", status));
        const auto answer = send(post(m_server->url(u"/a"_s), "x"));
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().code + answer.error().found));
        QCOMPARE(answer->status, status);
        QCOMPARE(answer->body, hasBody ? "{\"error\":\"e\"}" : "");
        QCOMPARE(m_server->requests().size(), 1);
    }

    void takesAServerThatPlaysProxyAtItsWord()
    {
        m_server->on("/a", ScriptedAnswer {407, {{"Proxy-Authenticate", "Basic realm=\"a\""}}, "{}"});
        const auto answer = send(post(m_server->url(u"/a"_s), "x"));
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().code + answer.error().found));
        QCOMPARE(answer->status, 407);
        QCOMPARE(answer->body, "{}");
        QCOMPARE(m_server->requests().size(), 1);
    }

    void contactsNothingPastTheGate_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::addColumn<QString>("code");
        QTest::newRow("http") << QUrl(u"http://issuer.example/"_s) << u"url.scheme"_s;
        QTest::newRow("file") << QUrl(u"file:///etc/passwd"_s) << u"url.scheme"_s;
        QTest::newRow("data") << QUrl(u"data:application/json,{}"_s) << u"url.scheme"_s;
        QTest::newRow("qrc") << QUrl(u"qrc:/redirect/page.html"_s) << u"url.scheme"_s;
        QTest::newRow("empty") << QUrl() << u"url.scheme"_s;
        QTest::newRow("user info") << QUrl(u"https://a:b@issuer.example/"_s) << u"url.userinfo"_s;
    }

    void contactsNothingPastTheGate()
    {
        QFETCH(const QUrl, url);
        QFETCH(const QString, code);
        QCOMPARE(codeOf(send(get(url))), code);
        QCOMPARE(codeOf(send(post(url, "secret"))), code);
    }

    void refusesControlCharactersInHeaders_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("line break") << "Bearer a\r\nX-Evil: b"_ba;
        QTest::newRow("NUL") << "Bearer a\0b"_ba;
        QTest::newRow("bell") << "Bearer a\ab"_ba;
        QTest::newRow("delete") << "Bearer a\x7f"_ba;
    }

    void refusesControlCharactersInHeaders()
    {
        QFETCH(const QByteArray, value);
        auto request = get(m_server->url(u"/a"_s));
        request.headers = {{"Authorization", value}};
        const auto answer = send(request);
        QCOMPARE(codeOf(answer), u"http.header"_s);
        QCOMPARE(answer.error().found, u"Authorization"_s);
        QCOMPARE(m_server->connections(), 0);
    }

    void followsNoRedirect_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("%d", status) << status;
    }

    void followsNoRedirect()
    {
        QFETCH(const int, status);
        ScriptedServer other;
        m_server->on("/token", ScriptedAnswer::redirect(other.url(u"/steal"_s).toEncoded(), status));
        const auto answer = send(post(m_server->url(u"/token"_s), "refresh_token=secret"));
        QVERIFY(answer);
        QCOMPARE(answer->status, status);
        QCOMPARE(other.connections(), 0);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void followsOneRedirectWithinTheOriginWhenAsked()
    {
        m_server->on("/a", ScriptedAnswer::redirect("/b?c=d", 307));
        m_server->on("/b", ScriptedAnswer::redirect("/c"));
        auto request = get(m_server->url(u"/a"_s));
        request.followSameOriginRedirect = true;
        const auto answer = send(request);
        QVERIFY(answer);
        QCOMPARE(answer->status, 302);
        QCOMPARE(answer->url, m_server->url(u"/b?c=d"_s));
        QVERIFY(m_server->requests("/c").isEmpty());
    }

    void followsNoRedirectToAnotherOrigin()
    {
        ScriptedServer other;
        for (const QByteArray &target : {other.url(u"/b"_s).toEncoded(),
                 QByteArray("http://localhost:") + QByteArray::number(m_server->serverPort()) + "/b",
                 QByteArray("file:///etc/passwd"), QByteArray("//127.0.0.1:1/")}) {
            m_server->on("/a", ScriptedAnswer::redirect(target));
            auto request = get(m_server->url(u"/a"_s));
            request.followSameOriginRedirect = true;
            const auto answer = send(request);
            QVERIFY(answer);
            QCOMPARE(answer->status, 302);
        }
        QCOMPARE(other.connections(), 0);
        QVERIFY(m_server->requests("/b").isEmpty());
    }

    void keepsNoCookies()
    {
        m_server->on("/a", ScriptedAnswer {200, {{"Set-Cookie", "a=b; Path=/"}}, "{}"});
        QVERIFY(send(get(m_server->url(u"/a"_s))));
        QVERIFY(send(get(m_server->url(u"/a"_s))));
        QCOMPARE(m_server->requests().size(), 2);
        QVERIFY(m_server->requests().last().header("Cookie").isEmpty());
    }

    void answersNoChallenge_data()
    {
        QTest::addColumn<QByteArray>("challenge");
        for (const auto *challenge :
            {"Basic realm=\"a\"", "Negotiate", "NTLM", "Digest realm=\"a\", nonce=\"b\""})
            QTest::newRow(challenge) << QByteArray(challenge);
    }

    void answersNoChallenge()
    {
        QFETCH(const QByteArray, challenge);
        // Whoever knows a name and a password isn't asked for them.
        QVERIFY(send(get(m_server->url(u"/b"_s))));
        auto *manager = m_http->findChild<QNetworkAccessManager *>();
        QVERIFY(manager);
        connect(manager, &QNetworkAccessManager::authenticationRequired, this,
            [](QNetworkReply *, QAuthenticator *login) {
                login->setUser(u"ana"_s);
                login->setPassword(u"word"_s);
            });
        m_server->on("/a", ScriptedAnswer {401, {{"WWW-Authenticate", challenge}}, "{}"});
        for (const auto &request : {get(m_server->url(u"/a"_s)), post(m_server->url(u"/a"_s), "x")}) {
            const auto answer = send(request);
            QVERIFY(answer);
            QCOMPARE(answer->status, 401);
        }
        QCOMPARE(m_server->requests("/a").size(), 2);
    }

    void staysWithHttp1()
    {
        QVERIFY(send(get(m_server->url(u"/a"_s))));
        QVERIFY(m_server->requests().first().header("Upgrade").isEmpty());
        QVERIFY(m_server->requests().first().header("HTTP2-Settings").isEmpty());
    }

    void neverSendsTwiceUnasked_data()
    {
        QTest::addColumn<Ending>("ending");
        QTest::newRow("no answer") << Ending::HangUp;
        QTest::newRow("half an answer") << Ending::BreakOff;
    }

    void neverSendsTwiceUnasked()
    {
        QFETCH(const Ending, ending);
        m_server->on("/token", ScriptedAnswer::that(ending));
        QCOMPARE(codeOf(send(post(m_server->url(u"/token"_s), "code=once"))), u"http.broken"_s);
        QCOMPARE(m_server->requests().size(), 1);
    }

    // Not when all of it has: what is cut off in between may have said it all.
    void tellsThatTheBodyBeginsToLeave()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        server.pauseAccepting(); // more than the system takes has no place
        base::HttpRequest request
            = post(QUrl(u"http://127.0.0.1:%1/token"_s.arg(server.serverPort())), QByteArray(64 << 20, 'a'));
        bool hasLeft = false;
        request.sent = [&hasLeft] { hasLeft = true; };
        QObject owner;
        m_http->send(request, &owner);
        QTRY_VERIFY(hasLeft);
    }

    void tellsNothingOfABodyBeforeTheConnectionStands()
    {
        QTcpServer deaf; // to TLS
        QVERIFY(deaf.listen(QHostAddress::LocalHost));
        m_http->setTimeout(200);
        base::HttpRequest request = post(QUrl(u"https://127.0.0.1:%1/"_s.arg(deaf.serverPort())), "a=b");
        bool hasLeft = false;
        request.sent = [&hasLeft] { hasLeft = true; };
        QObject owner;
        QVERIFY(!support::awaited(m_http->send(request, &owner)));
        QVERIFY(!hasLeft);
    }

    void refusesABodyTooLarge_data()
    {
        QTest::addColumn<ScriptedAnswer>("answer");
        const QByteArray full(net::Arrival::largestBody + 1, ' ');
        QTest::newRow("one byte more") << ScriptedAnswer::json(full);
        QTest::newRow("packed bomb") << ScriptedAnswer::bomb(32 << 20);
        QTest::newRow("packed, one byte more") << ScriptedAnswer::bomb(net::Arrival::largestBody + 1);
        QTest::newRow("endless") << ScriptedAnswer::that(Ending::Endless, QByteArray(1000, 'a'));
        QTest::newRow("with an error status") << ScriptedAnswer::json(full, 400);
        auto endlessError = ScriptedAnswer::that(Ending::Endless, QByteArray(1000, 'a'));
        endlessError.status = 500;
        QTest::newRow("endless with an error status") << endlessError;
    }

    void refusesABodyTooLarge()
    {
        QFETCH(const ScriptedAnswer, answer);
        m_server->on("/a", answer);
        const auto result = send(get(m_server->url(u"/a"_s)));
        QCOMPARE(codeOf(result), u"http.too_large"_s);
        QCOMPARE(result.error().kind, Error::Kind::BadAnswer);
        QTRY_COMPARE(m_server->open(), 0);
    }

    void endsAtTheHeaderWhenAsked_data()
    {
        QTest::addColumn<Ending>("ending");
        QTest::addColumn<int>("status");
        for (const int status : {200, 302, 404, 500})
            QTest::addRow("endless, %d", status) << Ending::Endless << status;
        for (const int status : {200, 401}) // which Qt tells at its end
            QTest::addRow("whole, %d", status) << Ending::Whole << status;
        QTest::newRow("half") << Ending::BreakOff << 200;
        QTest::newRow("slow") << Ending::Drip << 200;
    }

    void endsAtTheHeaderWhenAsked()
    {
        QFETCH(const Ending, ending);
        QFETCH(const int, status);
        auto answer = ScriptedAnswer::that(ending, QByteArray(1000, 'a'));
        answer.status = status;
        answer.headers = {{"WWW-Authenticate", "Bearer scope=\"a\""}};
        m_server->on("/a", answer);
        auto request = get(m_server->url(u"/a"_s));
        request.endsAtHeader = true;
        const auto result = send(request);
        QVERIFY2(result, result ? "" : qPrintable(result.error().code));
        QCOMPARE(result->status, status);
        QCOMPARE(result->header("WWW-Authenticate"), QByteArray("Bearer scope=\"a\""));
        QTRY_COMPARE(m_server->open(), 0);
    }

    // RFC 9112 section 6.3
    void takesALengthThatIsSaidTwice_data()
    {
        QTest::addColumn<QByteArray>("length");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("in two headers") << "2"_ba << true; // the server's own is the second
        QTest::newRow("in a list") << "2, 2"_ba << true;
        QTest::newRow("another") << "2, 3"_ba << false;
        QTest::newRow("none behind a comma") << "2,"_ba << false;
        QTest::newRow("no number") << "2, two"_ba << false;
    }

    void takesALengthThatIsSaidTwice()
    {
        QFETCH(QByteArray, length);
        m_server->on("/a", ScriptedAnswer {200, {{"Content-Length", length}}, "{}"});
        const auto answer = send(get(m_server->url(u"/a"_s)));
        QTEST(bool(answer), "isTaken");
        QCOMPARE(answer ? answer->body : "{}"_ba, "{}");
    }

    void takesTheLargestBody_data()
    {
        QTest::addColumn<ScriptedAnswer>("answer");
        QTest::newRow("plain") << ScriptedAnswer::json(QByteArray(net::Arrival::largestBody, ' '));
        QTest::newRow("packed") << ScriptedAnswer::bomb(net::Arrival::largestBody);
    }

    void takesTheLargestBody()
    {
        QFETCH(const ScriptedAnswer, answer);
        m_server->on("/a", answer);
        const auto result = send(get(m_server->url(u"/a"_s)));
        QVERIFY2(result, qPrintable(codeOf(result)));
        QCOMPARE(result->body, QByteArray(net::Arrival::largestBody, ' '));
    }

    void takesNoMoreRoomThanTheAnswerNeeds()
    {
        m_server->on("/token", ScriptedAnswer::json("{}"));
        const auto answer = send(get(m_server->url(u"/token"_s)));
        QVERIFY(answer);
        QCOMPARE(answer->body, "{}");
        QVERIFY2(answer->body.capacity() <= 32 * 1024, qPrintable(QString::number(answer->body.capacity())));
    }

    void refusesABrokenPackedBody()
    {
        m_server->on("/a", ScriptedAnswer {200, {{"Content-Encoding", "gzip"}}, "this is not gzip at all"});
        QCOMPARE(codeOf(send(get(m_server->url(u"/a"_s)))), u"http.broken"_s);
    }

    void givesUpInTime_data()
    {
        QTest::addColumn<Ending>("ending");
        QTest::newRow("silent") << Ending::Silent;
        QTest::newRow("a byte now and then") << Ending::Drip;
    }

    void givesUpInTime()
    {
        QFETCH(const Ending, ending);
        m_server->on("/a", ScriptedAnswer::that(ending, QByteArray(2000, 'a')));
        m_http->setTimeout(200);
        const auto result = send(get(m_server->url(u"/a"_s)));
        QCOMPARE(codeOf(result), u"http.timeout"_s);
        QCOMPARE(result.error().kind, Error::Kind::TimedOut);
        QTRY_COMPARE(m_server->open(), 0);
    }

    void isOfflineWhenNobodyTakesTheRequest()
    {
        // A backlog that nobody empties: connections are taken by the system alone, TLS never starts.
        QTcpServer deaf;
        QVERIFY(deaf.listen(QHostAddress::LocalHost));
        m_http->setTimeout(200);
        const auto result = send(get(QUrl(u"https://127.0.0.1:%1/"_s.arg(deaf.serverPort()))));
        QCOMPARE(codeOf(result), u"http.timeout"_s);
        QCOMPARE(result.error().kind, Error::Kind::Offline);
    }

    void namesWhatIsUnreachable()
    {
        const QUrl gone = m_server->url(u"/a"_s);
        m_server->close();
        const auto refused = send(get(gone));
        QCOMPARE(codeOf(refused), u"http.unreachable"_s);
        QCOMPARE(refused.error().kind, Error::Kind::Offline);
        QCOMPARE(refused.error().found, u"connection_refused"_s);
        QCOMPARE(refused.error().from, u"127.0.0.1:%1"_s.arg(gone.port()));
    }

    void namesAHostThatDoesntExist()
    {
        const auto result = send(get(QUrl(u"https://nothing.invalid/"_s)));
        QCOMPARE(codeOf(result), u"http.unreachable"_s);
        QCOMPARE(result.error().from, u"nothing.invalid"_s);
    }

    void refusesWhatIsNotHttp()
    {
        QTcpServer odd;
        QVERIFY(odd.listen(QHostAddress::LocalHost));
        connect(&odd, &QTcpServer::newConnection, &odd, [&odd] {
            QTcpSocket *socket = odd.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->write("SSH-2.0-OpenSSH_9.2\r\n");
                socket->disconnectFromHost();
            });
        });
        const auto result = send(get(QUrl(u"http://127.0.0.1:%1/"_s.arg(odd.serverPort()))));
        QVERIFY(!result);
        QCOMPARE(codeOf(result), u"http.broken"_s);
    }

    void diesWithItsOwner()
    {
        m_server->on("/a", ScriptedAnswer::that(Ending::Silent));
        auto owner = std::make_unique<QObject>();
        const auto future = m_http->send(get(m_server->url(u"/a"_s)), owner.get());
        bool ran = false;
        base::finally(future, owner.get(), [&ran](const auto &) { ran = true; });
        QTRY_COMPARE(m_server->requests().size(), 1);
        owner.reset();
        QTRY_COMPARE(m_server->open(), 0);
        QVERIFY(future.isFinished());
        QCOMPARE(future.resultCount(), 0);
        QVERIFY(!ran);
    }

    void outlivesTheEndOfTheProgramsNetwork()
    {
        m_server->on("/a", ScriptedAnswer::that(Ending::Silent));
        QObject owner;
        const auto future = m_http->send(get(m_server->url(u"/a"_s)), &owner);
        QTRY_COMPARE(m_server->requests().size(), 1);
        m_http.reset();
        QVERIFY(future.isFinished());
        QCOMPARE(future.resultCount(), 0);
    }

    void letsTheOwnerBeDestroyedByItsAnswer()
    {
        m_server->on("/a", ScriptedAnswer::json("{}"));
        QPointer<QObject> owner = new QObject;
        const auto future = m_http->send(get(m_server->url(u"/a"_s)), owner);
        base::finally(future, owner.data(), [&owner](const auto &) { delete owner; });
        QTRY_VERIFY(!owner);
    }

    void asksNoProxyForThisComputer()
    {
        ScriptedServer proxy;
        const QByteArray before = qgetenv("http_proxy");
        qputenv("http_proxy", proxy.url().toEncoded());
        m_server->on("/a", ScriptedAnswer::json("{}"));
        QVERIFY(send(get(m_server->url(u"/a"_s))));
        const QNetworkProxyQuery abroad(QUrl(u"http://issuer.example/"_s));
        QCOMPARE(QNetworkProxyFactory::systemProxyForQuery(abroad).value(0).port(), proxy.serverPort());
        before.isEmpty() ? qunsetenv("http_proxy") : qputenv("http_proxy", before);
        QCOMPARE(proxy.connections(), 0);
    }

private:
    base::Result<base::HttpAnswer> send(const base::HttpRequest &request)
    {
        return support::awaited(m_http->send(request, this));
    }

    template <typename T> static QString codeOf(const base::Result<T> &result)
    {
        return result ? QString() : result.error().code;
    }

    std::unique_ptr<Http> m_http;
    std::unique_ptr<ScriptedServer> m_server;
};

QTEST_GUILESS_MAIN(TestHttp)
#include "tst_http.moc"
