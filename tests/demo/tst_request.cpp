// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/request.h"

#include <QTest>

using namespace demo;

class RequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPathQueryAndHeaders()
    {
        const Reading reading
            = readRequest("GET /authorize?a=1+2&b=%C3%A9 HTTP/1.1\r\nHost: h\r\nX-Y:  z \r\n\r\n");
        QVERIFY(reading.request);
        QCOMPARE(reading.request->method, "GET");
        QCOMPARE(reading.request->path, "/authorize");
        QCOMPARE(valueOf(reading.request->query, QStringLiteral("a")), QStringLiteral("1 2"));
        QCOMPARE(valueOf(reading.request->query, QStringLiteral("b")), QStringLiteral("é"));
        QCOMPARE(reading.request->header("x-y"), "z");
    }

    void readsFormOfExactLength()
    {
        const Reading reading = readRequest(post("8", "a=1&b=%2B"));
        QCOMPARE(reading.refusal, 400);
        const Reading whole = readRequest(post("9", "a=1&b=%2B"));
        QVERIFY(whole.request);
        QCOMPARE(valueOf(whole.request->form, QStringLiteral("b")), QStringLiteral("+"));
    }

    void waitsForEachByteOfRequest()
    {
        const QByteArray whole = post("9", "a=1&b=%2B");
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY2(readRequest(whole.left(length)).isUnfinished(), whole.left(length).constData());
    }

    void refusesWhatIsNotExact_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const auto get
            = [](const QByteArray &more) { return "GET / HTTP/1.1\r\nHost: h\r\n" + more + "\r\n"; };
        QTest::newRow("no version") << QByteArray("GET /\r\nHost: h\r\n\r\n") << 400;
        QTest::newRow("two spaces") << QByteArray("GET  / HTTP/1.1\r\nHost: h\r\n\r\n") << 400;
        QTest::newRow("other version") << QByteArray("GET / HTTP/2.0\r\nHost: h\r\n\r\n") << 505;
        QTest::newRow("whole address") << QByteArray("GET http://h/ HTTP/1.1\r\nHost: h\r\n\r\n") << 400;
        QTest::newRow("fragment") << QByteArray("GET /#a HTTP/1.1\r\nHost: h\r\n\r\n") << 400;
        QTest::newRow("byte over 126") << QByteArray("GET /\xc3\xa9 HTTP/1.1\r\nHost: h\r\n\r\n") << 400;
        QTest::newRow("broken query") << QByteArray("GET /?a=%4 HTTP/1.1\r\nHost: h\r\n\r\n") << 400;
        QTest::newRow("no host") << QByteArray("GET / HTTP/1.1\r\n\r\n") << 400;
        QTest::newRow("two hosts") << get("Host: h\r\n") << 400;
        QTest::newRow("folded header") << get("A: b\r\n c\r\n") << 400;
        QTest::newRow("blank in name") << get("A : b\r\n") << 400;
        QTest::newRow("header without colon") << get("A\r\n") << 400;
        QTest::newRow("bare line feed") << get("A: b\nC: d\r\n") << 400;
        QTest::newRow("bare carriage return") << get("A: b\rC: d\r\n") << 400;
        QTest::newRow("control character") << get("A: \x01\r\n") << 400;
        QTest::newRow("chunked") << get("Transfer-Encoding: chunked\r\n") << 501;
        QTest::newRow("two lengths") << get("Content-Length: 0\r\nContent-Length: 0\r\n") << 400;
        QTest::newRow("signed length") << get("Content-Length: +0\r\n") << 400;
        QTest::newRow("length too great") << get("Content-Length: 16385\r\n") << 413;
        QTest::newRow("length past counting") << get("Content-Length: 99999999999999999999\r\n") << 413;
        QTest::newRow("body of a GET") << get("Content-Length: 1\r\n") + "a" << 400;
        QTest::newRow("second request behind") << get("") + get("") << 400;
        QTest::newRow("101 headers") << get(QByteArray("A: b\r\n").repeated(101)) << 431;
        QTest::newRow("head without end") << "GET /" + QByteArray(largestRequest, 'a') << 431;
        QTest::newRow("body of another type") << QByteArray(
            "POST / HTTP/1.1\r\nHost: h\r\nContent-Type: text/plain\r\nContent-Length: 1\r\n\r\na")
                                              << 415;
        QTest::newRow("broken form") << post("3", "a=%") << 400;
    }

    void refusesWhatIsNotExact()
    {
        QFETCH(QByteArray, bytes);
        const Reading reading = readRequest(bytes);
        QVERIFY(!reading.request);
        QTEST(reading.refusal, "status");
    }

    void takesRequestUpToLimitAndNoMore()
    {
        const QByteArray head = "GET /?";
        const QByteArray tail = " HTTP/1.1\r\nHost: h\r\n\r\n";
        const qsizetype room = largestRequest - head.size() - tail.size();
        QVERIFY(readRequest(head + QByteArray(room, 'a') + tail).request);
        QVERIFY(!readRequest(head + QByteArray(room + 1, 'a') + tail).request);
    }

    void seesDoubles()
    {
        const QString a = QStringLiteral("a");
        QVERIFY(hasDoubles({{a, {}}, {QStringLiteral("b"), {}}, {a, {}}}));
        QVERIFY(!hasDoubles({{a, {}}, {QStringLiteral("b"), {}}}));
    }

private:
    static QByteArray post(const QByteArray &length, const QByteArray &body)
    {
        return "POST / HTTP/1.1\r\nHost: h\r\nContent-Type: application/x-www-form-urlencoded; "
               "charset=utf-8\r\n"
               "Content-Length: "
            + length + "\r\n\r\n" + body;
    }
};

QTEST_GUILESS_MAIN(RequestTest)
#include "tst_request.moc"
