// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/time.h"

#include <QLocale>
#include <QTest>

namespace {

const QDateTime noon(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC); // 13:00 in Berlin

} // namespace

class TestTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void saysDurationsInTwoUnitsAtMost_data();
    void saysDurationsInTwoUnitsAtMost();
    void saysHowFarAwayATimeIs_data();
    void saysHowFarAwayATimeIs();
    void tellsLocalTimeWithSeconds();
    void followsTheLocale();
    void writesYearsInFull();
    void namesDaysNearby();
};

void TestTime::saysDurationsInTwoUnitsAtMost_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("shortly");
    QTest::newRow("nothing") << qint64(0) << QStringLiteral("0 s") << QStringLiteral("0s");
    QTest::newRow("negative") << qint64(-5) << QStringLiteral("0 s") << QStringLiteral("0s");
    QTest::newRow("seconds") << qint64(59) << QStringLiteral("59 s") << QStringLiteral("59s");
    QTest::newRow("a minute") << qint64(60) << QStringLiteral("1 min 00 s") << QStringLiteral("1m");
    QTest::newRow("minutes") << qint64(2467) << QStringLiteral("41 min 07 s") << QStringLiteral("41m");
    QTest::newRow("an hour") << qint64(3600) << QStringLiteral("1 h 00 min") << QStringLiteral("1h");
    QTest::newRow("hours") << qint64(11525) << QStringLiteral("3 h 12 min") << QStringLiteral("3h");
    QTest::newRow("a day") << qint64(86400) << QStringLiteral("1 day") << QStringLiteral("1d");
    QTest::newRow("days") << qint64(5 * 86400 + 7) << QStringLiteral("5 days") << QStringLiteral("5d");
    QTest::newRow("years") << qint64(253402300799) << QStringLiteral("8035 years") << QStringLiteral("8035y");
}

void TestTime::saysDurationsInTwoUnitsAtMost()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, expected);
    QFETCH(QString, shortly);
    QCOMPARE(explain::duration(seconds), expected);
    QCOMPARE(explain::shortDuration(seconds), shortly);
}

void TestTime::saysHowFarAwayATimeIs_data()
{
    QTest::addColumn<qint64>("away");
    QTest::addColumn<QString>("expected");
    QTest::newRow("now") << qint64(0) << QStringLiteral("now");
    QTest::newRow("soon") << qint64(42) << QStringLiteral("in 42 s");
    QTest::newRow("minutes") << qint64(2467) << QStringLiteral("in 41 min");
    QTest::newRow("hours") << qint64(11525) << QStringLiteral("in 3 h 12 min");
    QTest::newRow("seconds ago") << qint64(-3) << QStringLiteral("3 s ago");
    QTest::newRow("days ago") << qint64(-2 * 86400) << QStringLiteral("2 days ago");
}

void TestTime::saysHowFarAwayATimeIs()
{
    QFETCH(qint64, away);
    QFETCH(QString, expected);
    QCOMPARE(explain::relative(noon.addSecs(away), noon), expected);
}

void TestTime::tellsLocalTimeWithSeconds()
{
    QCOMPARE(explain::timeOfDay(noon), noon.toLocalTime().toString(QStringLiteral("HH:mm:ss")));
    QVERIFY(explain::exact(noon).endsWith(explain::timeOfDay(noon)));
}

void TestTime::followsTheLocale()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(explain::exact(noon),
        QStringLiteral("23.11.2026 ") + noon.toLocalTime().toString(QStringLiteral("HH:mm:ss")));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QVERIFY(explain::timeOfDay(noon).endsWith(QLatin1String("M")));
}

void TestTime::writesYearsInFull()
{
    for (const QLocale::Language language : {QLocale::English, QLocale::German, QLocale::French}) {
        QLocale::setDefault(QLocale(language));
        QVERIFY2(explain::exact(noon).contains(QLatin1String("2026")), qPrintable(explain::exact(noon)));
    }
}

void TestTime::namesDaysNearby()
{
    QCOMPARE(explain::day(noon, noon), QStringLiteral("today"));
    QCOMPARE(explain::day(noon.addDays(1), noon), QStringLiteral("tomorrow"));
    QCOMPARE(explain::day(noon.addDays(-1), noon), QStringLiteral("yesterday"));
    QVERIFY(explain::day(noon.addDays(2), noon).contains(QLatin1String("25")));
}

QTEST_GUILESS_MAIN(TestTime)
#include "tst_time.moc"
