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
};

QTEST_GUILESS_MAIN(TestAnswer)
#include "tst_answer.moc"
