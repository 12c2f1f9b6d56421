// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/redirectrequest.h"

#include <QRandomGenerator>
#include <QTest>

using net::RedirectRequest;
using Progress = RedirectRequest::Progress;

namespace {

const QByteArray good = "GET /callback?code=a%2Bb&state=x HTTP/1.1\r\n"
                        "Host: 127.0.0.1:4711\r\n"
                        "User-Agent: Some Browser/1.0\r\n"
                        "Accept:\ttext/html\r\n\r\n";

QByteArray withLine(const QByteArray &line)
{
    return line + "\r\nHost: 127.0.0.1:4711\r\n\r\n";
}

QByteArray withHeaders(const QByteArray &lines)
{
    return "GET /callback HTTP/1.1\r\n" + lines + "\r\n";
}

} // namespace

class TestRedirectRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatBrowsersSend()
    {
        RedirectRequest request;
        QCOMPARE(request.add(good), Progress::Whole);
        QCOMPARE(request.method(), "GET");
        QCOMPARE(request.path(), "/callback");
        QCOMPARE(request.query(), "code=a%2Bb&state=x");
        QCOMPARE(request.host(), "127.0.0.1:4711");
    }

    void readsTheSameHoweverItIsSplit()
    {
        for (qsizetype cut = 1; cut < good.size(); ++cut) {
            RedirectRequest request;
            QCOMPARE(request.add(good.first(cut)), Progress::More);
            QCOMPARE(request.add(good.sliced(cut)), Progress::Whole);
            QCOMPARE(request.query(), "code=a%2Bb&state=x");
            QCOMPARE(request.host(), "127.0.0.1:4711");
        }
    }

    void readsByteByByte()
    {
        RedirectRequest request;
        for (qsizetype i = 0; i + 1 < good.size(); ++i)
            QCOMPARE(request.add(good.sliced(i, 1)), Progress::More);
        QCOMPARE(request.add(good.last(1)), Progress::Whole);
        QCOMPARE(request.path(), "/callback");
    }

    void ignoresWhatFollowsTheHead()
    {
        RedirectRequest request;
        QCOMPARE(request.add(good + "GET /evil HTTP/1.1\r\n\r\n"), Progress::Whole);
        QCOMPARE(request.add("more"), Progress::Whole);
        QCOMPARE(request.path(), "/callback");
    }

    void takesOtherMethodsSoThatTheyGetAnAnswer()
    {
        RedirectRequest request;
        QCOMPARE(request.add(withLine("DELETE /callback HTTP/1.0")), Progress::Whole);
        QCOMPARE(request.method(), "DELETE");
    }

    void takesTheHostInAnyCase()
    {
        RedirectRequest request;
        QCOMPARE(request.add(withHeaders("hOST:LocalHost:80\r\nContent-Length: 0\r\n")), Progress::Whole);
        QCOMPARE(request.host(), "localhost:80");
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty line") << QByteArray("\r\n\r\n");
        QTest::newRow("no target") << withLine("GET HTTP/1.1");
        QTest::newRow("no version") << withLine("GET /callback");
        QTest::newRow("short version") << withLine("GET /callback H");
        QTest::newRow("empty version") << withLine("GET /callback ");
        QTest::newRow("HTTP/2") << withLine("GET /callback HTTP/2.0");
        QTest::newRow("HTTP/1.x") << withLine("GET /callback HTTP/1.x");
        QTest::newRow("HTTP/1.10") << withLine("GET /callback HTTP/1.10");
        QTest::newRow("lower-case method") << withLine("get /callback HTTP/1.1");
        QTest::newRow("no method") << withLine(" /callback HTTP/1.1");
        QTest::newRow("two blanks") << withLine("GET  /callback HTTP/1.1");
        QTest::newRow("blank in target") << withLine("GET /call back HTTP/1.1");
        QTest::newRow("tab") << withLine("GET\t/callback\tHTTP/1.1");
        QTest::newRow("absolute target") << withLine("GET http://127.0.0.1:4711/callback HTTP/1.1");
        QTest::newRow("asterisk") << withLine("OPTIONS * HTTP/1.1");
        QTest::newRow("fragment") << withLine("GET /callback#code=a HTTP/1.1");
        QTest::newRow("bare LF in target") << withLine("GET /call\nback HTTP/1.1");
        QTest::newRow("NUL in target") << withLine(QByteArray("GET /call\0back HTTP/1.1", 23));
        QTest::newRow("not ASCII") << withLine("GET /callb\xC3\xA4"
                                               "ck HTTP/1.1");
        QTest::newRow("no host") << withHeaders("Accept: */*\r\n");
        QTest::newRow("no headers") << QByteArray("GET /callback HTTP/1.1\r\n\r\n");
        QTest::newRow("empty host") << withHeaders("Host: \r\n");
        QTest::newRow("two hosts") << withHeaders("Host: a\r\nHost: a\r\n");
        QTest::newRow("line without colon") << withHeaders("Host: a\r\nnonsense\r\n");
        QTest::newRow("blank before colon") << withHeaders("Host : a\r\n");
        QTest::newRow("no name") << withHeaders("Host: a\r\n: b\r\n");
        QTest::newRow("folded line") << withHeaders("Host: a\r\nX-A: b\r\n c\r\n");
        QTest::newRow("bare CR in value") << withHeaders("Host: a\r\nX-A: b\rc\r\n");
        QTest::newRow("bare LF in value") << withHeaders("Host: a\nX-A: b\r\n");
        QTest::newRow("NUL in value") << withHeaders(QByteArray("Host: a\r\nX-A: b\0c\r\n", 19));
        QTest::newRow("body") << withHeaders("Host: a\r\nContent-Length: 4\r\n") + "code";
        QTest::newRow("chunked body") << withHeaders("Host: a\r\nTransfer-Encoding: chunked\r\n");
        QTest::newRow("line without end") << "GET /" + QByteArray(RedirectRequest::longestLine, 'a');
        QTest::newRow("line too long")
            << withLine("GET /" + QByteArray(RedirectRequest::longestLine, 'a') + " HTTP/1.1");
        QTest::newRow("head without end")
            << "GET / HTTP/1.1\r\nHost: a\r\nX-A: " + QByteArray(RedirectRequest::largestHead, 'a');
        QTest::newRow("head too large")
            << withHeaders("Host: a\r\nX-A: " + QByteArray(RedirectRequest::largestHead, 'a') + "\r\n");
        QTest::newRow("too many headers")
            << withHeaders("Host: a\r\n" + QByteArray("X: y\r\n").repeated(RedirectRequest::mostHeaders));
    }

    void refuses()
    {
        QFETCH(const QByteArray, bytes);
        RedirectRequest request;
        QCOMPARE(request.add(bytes), Progress::Broken);
        QCOMPARE(request.add("GET / HTTP/1.1\r\nHost: a\r\n\r\n"), Progress::Broken);

        RedirectRequest dripped;
        auto progress = Progress::More;
        for (qsizetype i = 0; i < bytes.size() && progress == Progress::More; ++i)
            progress = dripped.add(bytes.sliced(i, 1));
        QCOMPARE(progress, Progress::Broken);
    }

    void takesWhatIsJustWithinTheLimits()
    {
        const QByteArray rest = " HTTP/1.1";
        const QByteArray line
            = "GET /" + QByteArray(RedirectRequest::longestLine - 5 - rest.size(), 'a') + rest;
        RedirectRequest longLine;
        QCOMPARE(longLine.add(withLine(line)), Progress::Whole);
        RedirectRequest manyHeaders;
        const QByteArray others = QByteArray("X: y\r\n").repeated(RedirectRequest::mostHeaders - 1);
        QCOMPARE(manyHeaders.add(withHeaders("Host: a\r\n" + others)), Progress::Whole);
    }

    void survivesMutations()
    {
        QRandomGenerator random(4711);
        for (int round = 0; round < 20'000; ++round) {
            QByteArray bytes = good;
            for (int i = random.bounded(1, 4); i > 0; --i)
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            bytes.truncate(random.bounded(int(bytes.size())) + 1);
            RedirectRequest request;
            const qsizetype cut = random.bounded(int(bytes.size()));
            request.add(bytes.first(cut));
            if (request.add(bytes.sliced(cut)) == Progress::Whole) {
                QVERIFY(request.path().startsWith('/'));
                QVERIFY(!request.host().isEmpty());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestRedirectRequest)
#include "tst_redirectrequest.moc"
