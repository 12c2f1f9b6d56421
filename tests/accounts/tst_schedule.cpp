// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/schedule.h"

#include <QSet>
#include <QTest>

using namespace accounts;
using namespace std::chrono_literals;

namespace {

const QDateTime start = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);

// Both clocks, and what is done to them.
struct Clocks
{
    Moment now = Moment::at(start, 1h);

    QDateTime wall() const { return QDateTime::fromMSecsSinceEpoch(now.wall.count(), Qt::UTC); }
    void pass(std::chrono::milliseconds time)
    {
        now.wall += time;
        now.steady += time;
    }
    void set(std::chrono::seconds by) { now.wall += by; }
    void sleep(std::chrono::seconds time) { set(time); }
};

oauth::TokenSet tokensOf(int life)
{
    oauth::TokenSet tokens;
    tokens.accessToken = crypto::Secret("a");
    tokens.refreshToken = crypto::Secret("r");
    tokens.receivedAt = start;
    tokens.expiresAt = start.addSecs(life);
    return tokens;
}

QString nameOf(int i)
{
    return QStringLiteral("%1").arg(i, 4, 10, QChar(u'0'));
}

} // namespace

class TestSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void renewsAheadOfTheEnd_data()
    {
        QTest::addColumn<int>("life");
        QTest::addColumn<int>("at");
        QTest::newRow("a minute: half the life") << 60 << 30;
        QTest::newRow("two minutes: half a minute ahead") << 120 << 90;
        QTest::newRow("ten minutes: a fifth ahead") << 600 << 480;
        QTest::newRow("an hour: five minutes ahead") << 3600 << 3300;
        QTest::newRow("a day: five minutes ahead") << 86400 << 86100;
        QTest::newRow("twenty seconds: half the life") << 20 << 10;
        QTest::newRow("a second: not at once") << 1 << 5;
    }

    void renewsAheadOfTheEnd()
    {
        QFETCH(int, life);
        QFETCH(int, at);
        oauth::TokenSet tokens = tokensOf(life);
        QCOMPARE(renewalTime(tokens), start.addSecs(at));
        tokens.accessToken = {}; // not believed
        QCOMPARE(renewalTime(tokens), start.addSecs(30));
        tokens.expiresAt.reset();
        QVERIFY(!renewalTime(tokens));
        tokens = tokensOf(life);
        tokens.refreshToken = {};
        QVERIFY(!renewalTime(tokens));
    }

    void jitterOnlyMakesItEarlierAndNeverMoreThanHalfTheLife()
    {
        for (int life = 1; life < 100'000; life = life * 3 / 2 + 1) {
            const oauth::TokenSet tokens = tokensOf(life);
            const QDateTime latest = *renewalTime(tokens);
            for (const double jitter : {0.0, 0.3, 0.999}) {
                const QDateTime time = *renewalTime(tokens, jitter);
                QVERIFY(time <= latest);
                QVERIFY(start.secsTo(time) >= qMin<qint64>(life / 2, 30));
                QVERIFY(time.secsTo(*tokens.expiresAt) <= qMax(1, (life + 1) / 2));
            }
        }
    }

    void backsOffFromASecondToAMinute()
    {
        const int expected[] {1, 2, 4, 8, 16, 32, 60, 60};
        for (int i = 0; i < 8; ++i)
            QCOMPARE(backOff(i + 1, 0), std::chrono::seconds(expected[i]));
        QCOMPARE(backOff(1000, 0), 60s);
        QCOMPARE(backOff(7, 1), 45s);
        QCOMPARE(backOff(1, 1), 1s);
    }

    void wakesForNothingWhileNothingIsDue()
    {
        Clocks clocks;
        Schedule schedule;
        QVERIFY(!schedule.wait(clocks.now));
        schedule.plan(QStringLiteral("a"), QStringLiteral("x"), {}, clocks.now); // on demand only
        QVERIFY(!schedule.wait(clocks.now));
        schedule.plan(QStringLiteral("b"), QStringLiteral("x"), start.addSecs(3300), clocks.now);
        QCOMPARE(schedule.wait(clocks.now), 3300s);
        QVERIFY(schedule.take(clocks.now).isEmpty());
        clocks.pass(3300s);
        QCOMPARE(schedule.take(clocks.now), QStringList {QStringLiteral("b")});
        QVERIFY(!schedule.wait(clocks.now)); // until it ends
        QVERIFY(!schedule.next(QStringLiteral("b"), clocks.now));
    }

    void wakesForNothingWhileEachPlaceIsTaken_data()
    {
        QTest::addColumn<int>("servers");
        QTest::addColumn<int>("places");
        QTest::newRow("of the server") << 1 << Schedule::mostPerServer;
        QTest::newRow("of all") << 10 << Schedule::mostInAll;
    }

    void wakesForNothingWhileEachPlaceIsTaken()
    {
        QFETCH(int, servers);
        QFETCH(int, places);
        Clocks clocks;
        Schedule schedule;
        for (int i = 0; i < 100; ++i)
            schedule.plan(nameOf(i), QString::number(i % servers), start, clocks.now);
        const QStringList running = schedule.take(clocks.now);
        QCOMPARE(running.size(), places);
        for (int i = 0; i < 3; ++i, clocks.pass(60s)) {
            QVERIFY(!schedule.wait(clocks.now)); // though the others are due
            QVERIFY(schedule.take(clocks.now).isEmpty());
        }
        schedule.plan(QStringLiteral("later"), QStringLiteral("another"), start.addSecs(3600), clocks.now);
        QCOMPARE(schedule.wait(clocks.now), 3420s); // which is due then
        schedule.forget(QStringLiteral("later"));
        schedule.succeeded(running.first());
        QCOMPARE(schedule.wait(clocks.now), 0s);
        QCOMPARE(schedule.take(clocks.now).size(), 1);
        schedule.putOff(running.last(), {}, clocks.now, 0);
        QCOMPARE(schedule.wait(clocks.now), 0s);
        QCOMPARE(schedule.take(clocks.now).size(), 1);
        QCOMPARE(schedule.wait(clocks.now), 1s); // when there may be a place for what was put off
    }

    void startsFourOfAServerAndSixteenInAll()
    {
        Clocks clocks;
        Schedule schedule;
        for (int i = 0; i < 100; ++i)
            schedule.plan(nameOf(i), QString::number(i % 10), start, clocks.now);
        QStringList running = schedule.take(clocks.now);
        QCOMPARE(running.size(), Schedule::mostInAll);
        QSet<QString> all(running.begin(), running.end());
        while (!running.isEmpty()) {
            QHash<QString, int> byServer;
            for (const QString &id : std::as_const(running))
                QVERIFY(++byServer[QString::number(id.toInt() % 10)] <= Schedule::mostPerServer);
            const QString ended = running.takeFirst();
            schedule.succeeded(ended);
            schedule.plan(ended, QString::number(ended.toInt() % 10), start.addSecs(3600), clocks.now);
            const QStringList more = schedule.take(clocks.now);
            for (const QString &id : more) {
                QVERIFY2(!all.contains(id), "each is renewed once");
                all.insert(id);
            }
            running += more;
        }
        QCOMPARE(all.size(), 100);
    }

    void theAccountInViewGoesFirst()
    {
        Clocks clocks;
        Schedule schedule;
        for (int i = 0; i < 50; ++i)
            schedule.plan(nameOf(i), QStringLiteral("x"), start.addSecs(-i), clocks.now);
        schedule.prefer(nameOf(7));
        QCOMPARE(schedule.take(clocks.now).first(), nameOf(7));
    }

    void spreadsWhatIsDueAfterASleep()
    {
        Clocks clocks;
        Schedule schedule;
        for (int i = 0; i < 60; ++i)
            schedule.plan(nameOf(i), QString::number(i), start.addSecs(3300), clocks.now);
        QVERIFY(!schedule.hasJumped(clocks.now));
        clocks.sleep(8h);
        QVERIFY(schedule.hasJumped(clocks.now));
        schedule.prefer(nameOf(42));
        schedule.wake(clocks.now);
        QCOMPARE(schedule.take(clocks.now), QStringList {nameOf(42)});
        int taken = 1;
        while (const auto wait = schedule.wait(clocks.now)) {
            QVERIFY(*wait <= 1s);
            clocks.pass(*wait);
            const QStringList now = schedule.take(clocks.now);
            QVERIFY(now.size() <= 2);
            for (const QString &id : now)
                schedule.succeeded(id), schedule.plan(id, id, {}, clocks.now);
            taken += int(now.size());
        }
        QCOMPARE(taken, 60);
        QVERIFY(clocks.now.steady - 1h <= Schedule::spread);
    }

    void tellsAJumpFromTheUsualCareOfAClock_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<bool>("jump");
        QTest::newRow("none") << 0 << false;
        QTest::newRow("a leap second") << 1 << false;
        QTest::newRow("a minute on") << 60 << true;
        QTest::newRow("a minute back") << -60 << true;
        QTest::newRow("1970") << -1'800'000'000 << true;
        QTest::newRow("ten years on") << 315'360'000 << true;
    }

    void tellsAJumpFromTheUsualCareOfAClock()
    {
        QFETCH(int, seconds);
        QFETCH(bool, jump);
        Clocks clocks;
        Schedule schedule;
        QVERIFY(!schedule.hasJumped(clocks.now));
        clocks.pass(1h);
        QVERIFY(!schedule.hasJumped(clocks.now));
        clocks.pass(1h);
        clocks.set(std::chrono::seconds(seconds));
        QCOMPARE(schedule.hasJumped(clocks.now), jump);
        QVERIFY(!schedule.hasJumped(clocks.now)); // it is over
    }

    void aClockThatIsSetBackDelaysNothing()
    {
        Clocks clocks;
        Schedule schedule;
        schedule.plan(QStringLiteral("a"), QStringLiteral("x"), start.addSecs(3300), clocks.now);
        clocks.pass(50min);
        clocks.set(-24h);
        schedule.plan(QStringLiteral("a"), QStringLiteral("x"), start.addSecs(3300), clocks.now);
        QCOMPARE(schedule.wait(clocks.now), 300s);
        clocks.pass(300s);
        QCOMPARE(schedule.take(clocks.now).size(), 1);
    }

    void aServerIsWaitedForAsLongAsItAsks()
    {
        const QString id = QStringLiteral("a");
        Clocks clocks;
        Schedule schedule;
        schedule.plan(id, QStringLiteral("x"), start, clocks.now);
        QCOMPARE(schedule.take(clocks.now).size(), 1);
        schedule.putOff(id, 120s, clocks.now, 0);
        QCOMPARE(schedule.wait(clocks.now), 120s);
        QCOMPARE(schedule.next(id, clocks.now), start.addSecs(120));
        schedule.wake(clocks.now); // not even when the network comes back
        QCOMPARE(schedule.wait(clocks.now), 120s);
        clocks.pass(120s);
        QCOMPARE(schedule.take(clocks.now).size(), 1);
        schedule.putOff(id, 48h, clocks.now, 0);
        QCOMPARE(schedule.wait(clocks.now), 24h);
    }

    void isWokenNoLaterThanItsBackOffEnds()
    {
        const QString id = QStringLiteral("a");
        Clocks clocks;
        Schedule schedule;
        schedule.plan(id, QStringLiteral("x"), start, clocks.now);
        QCOMPARE(schedule.take(clocks.now).size(), 1);
        schedule.putOff(id, {}, clocks.now, 0);
        schedule.wake(clocks.now);
        QCOMPARE(schedule.wait(clocks.now), 1s);
        clocks.pass(1s);
        QCOMPARE(schedule.take(clocks.now).size(), 1);
    }

    void waitsForNothingOnceWhatKeptItFromBeingSentIsGone()
    {
        const QString id = QStringLiteral("a");
        Clocks clocks;
        Schedule schedule;
        schedule.plan(id, QStringLiteral("x"), start, clocks.now);
        for (const auto expected : {1s, 2s, 4s, 8s}) {
            QCOMPARE(schedule.take(clocks.now).size(), 1);
            schedule.putOff(id, {}, clocks.now, 0, Schedule::Got::NotSent);
            QCOMPARE(schedule.wait(clocks.now), expected);
            if (expected < 8s)
                clocks.pass(expected);
        }
        schedule.wake(clocks.now);
        QCOMPARE(schedule.take(clocks.now), QStringList {id});
    }

    void triesAgainSoonAndThenLessOften()
    {
        const QString id = QStringLiteral("a");
        Clocks clocks;
        Schedule schedule;
        schedule.plan(id, QStringLiteral("x"), start, clocks.now);
        for (const auto expected : {1s, 2s, 4s, 8s}) {
            QCOMPARE(schedule.take(clocks.now).size(), 1);
            schedule.putOff(id, {}, clocks.now, 0);
            QCOMPARE(schedule.wait(clocks.now), expected);
            clocks.pass(expected);
        }
        QCOMPARE(schedule.take(clocks.now).size(), 1);
        schedule.succeeded(id);
        schedule.plan(id, QStringLiteral("x"), start.addSecs(100), clocks.now);
        clocks.pass(100s);
        QCOMPARE(schedule.take(clocks.now).size(), 1);
        schedule.putOff(id, {}, clocks.now, 0);
        QCOMPARE(schedule.wait(clocks.now), 1s); // from the start
    }

    void isNotForgottenWhenItBecomesDueBetweenTwoLooks()
    {
        Clocks clocks;
        Schedule schedule;
        schedule.plan(QStringLiteral("a"), QStringLiteral("x"), start.addSecs(10), clocks.now);
        clocks.pass(9'999ms);
        QVERIFY(schedule.take(clocks.now).isEmpty());
        clocks.pass(1ms);
        QCOMPARE(schedule.wait(clocks.now), 0s);
        clocks.pass(1s);
        QCOMPARE(schedule.wait(clocks.now), 0s);
        QCOMPARE(schedule.take(clocks.now).size(), 1);
        QVERIFY(!schedule.wait(clocks.now));
    }

    void whatWasAskedForByHandIsTriedUntilItSucceeds()
    {
        const QString id = QStringLiteral("a");
        Clocks clocks;
        Schedule schedule;
        schedule.plan(id, QStringLiteral("x"), {}, clocks.now);
        schedule.begin(id, clocks.now);
        QVERIFY(!schedule.next(id, clocks.now));
        schedule.putOff(id, {}, clocks.now, 0);
        QCOMPARE(schedule.next(id, clocks.now), start.addSecs(1));
        clocks.pass(1s);
        QCOMPARE(schedule.take(clocks.now), QStringList {id});
        schedule.succeeded(id);
        QVERIFY(!schedule.wait(clocks.now));
    }

    void aFlappingNetworkBringsNoStorm()
    {
        const QString id = QStringLiteral("a");
        Clocks clocks;
        Schedule schedule;
        schedule.plan(id, QStringLiteral("x"), start, clocks.now);
        clocks.pass(1s);
        int tries = 0;
        for (int second = 0; second < 600; ++second) {
            clocks.pass(1s);
            if (second % 4 == 0)
                schedule.wake(clocks.now);
            for (const QString &due : schedule.take(clocks.now)) {
                tries += second >= 60 ? 1 : 0;
                schedule.putOff(due, {}, clocks.now, 0);
            }
        }
        QVERIFY2(tries <= 27, QByteArray::number(tries).constData());
    }

    void missesNothingInADayOfShortTokens()
    {
        constexpr int accounts = 200;
        constexpr auto day = 24h;
        constexpr auto beat = 2s; // what comes due within it is taken at once
        Clocks clocks;
        const auto begin = clocks.now.steady;
        Schedule schedule;
        QHash<QString, std::chrono::milliseconds> ends;
        oauth::TokenSet tokens = tokensOf(60);
        const auto issue = [&](const QString &id) {
            tokens.receivedAt = clocks.wall();
            tokens.expiresAt = tokens.receivedAt.addSecs(60);
            ends[id] = clocks.now.wall + 60s;
            schedule.plan(id, QString::number(id.toInt() % 50), renewalTime(tokens), clocks.now);
        };
        for (int i = 0; i < accounts; ++i) {
            issue(nameOf(i));
            clocks.pass(150ms);
        }
        qint64 renewals = 0;
        while (clocks.now.steady - begin < day) {
            const auto wait = schedule.wait(clocks.now);
            QVERIFY(wait);
            clocks.pass(std::max<std::chrono::milliseconds>(*wait, beat));
            for (QStringList due = schedule.take(clocks.now); !due.isEmpty();
                 due = schedule.take(clocks.now)) {
                for (const QString &id : std::as_const(due)) {
                    QVERIFY2(ends[id] > clocks.now.wall, "missed");
                    QVERIFY2(ends[id] <= clocks.now.wall + 30s, "too early, so twice");
                    schedule.succeeded(id);
                    issue(id);
                }
                renewals += due.size();
            }
        }
        const qint64 most = accounts * std::chrono::duration_cast<std::chrono::seconds>(day).count() / 30;
        QVERIFY2(renewals <= most && renewals > most * 9 / 10, QByteArray::number(renewals).constData());
    }
};

QTEST_GUILESS_MAIN(TestSchedule)
#include "tst_schedule.moc"
