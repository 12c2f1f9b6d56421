// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/answer.h"

#include <QTest>

using namespace std::chrono_literals;
using Wait = std::optional<std::chrono::seconds>;

Q_DECLARE_METATYPE(Wait)

class TestAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRetryAfter_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<Wait>("wait");
        QTest::newRow("seconds") << QByteArray("120") << Wait(120s);
        QTest::newRow("blanks around") << QByteArray(" 5 ") << Wait(5s);
        QTest::newRow("a date") << QByteArray("Fri, 15 Jan 2027 08:02:00 GMT") << Wait(120s);
        QTest::newRow("a date that is past") << QByteArray("Fri, 15 Jan 2027 07:00:00 GMT") << Wait();
        QTest::newRow("a date of another zone") << QByteArray("Fri, 15 Jan 2027 08:02:00 CET") << Wait();
        QTest::newRow("none") << QByteArray() << Wait();
        QTest::newRow("zero") << QByteArray("0") << Wait();
        QTest::newRow("less than nothing") << QByteArray("-5") << Wait();
        QTest::newRow("words") << QByteArray("soon") << Wait();
        QTest::newRow("more than a number holds") << QByteArray("99999999999999999999") << Wait();
    }

    void readsRetryAfter()
    {
        QFETCH(QByteArray, header);
        QFETCH(Wait, wait);
        base::HttpAnswer answer;
        answer.receivedAt = QDateTime(QDate(2027, 1, 15), QTime(8, 0), Qt::UTC);
        answer.headers = {{"retry-after", header}};
        QVERIFY(oauth::retryAfter(answer) == wait);
    }

    void tellsHowFarTheClocksAreApart_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<QByteArray>("age");
        QTest::addColumn<int>("roundTripMs");
        QTest::addColumn<std::optional<qint64>>("ahead");
        const auto row = [](const char *name, const char *date, std::optional<qint64> ahead,
                             int roundTripMs = 200, const char *age = "") {
            QTest::newRow(name) << QByteArray(date) << QByteArray(age) << roundTripMs << ahead;
        };
        row("the same", "Fri, 15 Jan 2027 08:00:00 GMT", 0);
        row("within the second of the date", "Fri, 15 Jan 2027 07:59:59 GMT", 0);
        row("ahead", "Fri, 15 Jan 2027 07:58:00 GMT", 119);
        row("behind", "Fri, 15 Jan 2027 08:02:00 GMT", -119);
        row("within the round trip", "Fri, 15 Jan 2027 07:59:40 GMT", 0, 20'000);
        row("beyond the round trip", "Fri, 15 Jan 2027 07:59:00 GMT", 39, 20'000);
        row("behind, whatever the round trip", "Fri, 15 Jan 2027 08:02:00 GMT", -119, 20'000);
        row("the clock was set back meanwhile", "Fri, 15 Jan 2027 08:02:00 GMT", {}, -1000);
        row("kept by a cache", "Fri, 15 Jan 2027 07:00:00 GMT", {}, 200, "3600");
        row("no date", "yesterday", {});
        row("a date of another zone", "Fri, 15 Jan 2027 08:02:00 CET", {});
        row("none", "", {});
    }

    void tellsHowFarTheClocksAreApart()
    {
        QFETCH(QByteArray, date);
        QFETCH(QByteArray, age);
        QFETCH(int, roundTripMs);
        QFETCH(std::optional<qint64>, ahead);
        base::HttpAnswer answer;
        answer.receivedAt = QDateTime(QDate(2027, 1, 15), QTime(8, 0, 0, 500), Qt::UTC);
        answer.sentAt = answer.receivedAt.addMSecs(-roundTripMs);
        answer.headers = {{"date", date}};
        if (!age.isEmpty())
            answer.headers += {"age", age};
        QCOMPARE(oauth::clockAhead(answer), ahead);
    }
};

QTEST_GUILESS_MAIN(TestAnswer)
#include "tst_answer.moc"
