// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/sessionend.h"

#include <QTest>

using namespace accounts;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3600;
constexpr qint64 oneDay = 24 * hour;
const QDateTime start(QDate(2026, 11, 1), QTime(9, 0), Qt::UTC);

Entry signedIn()
{
    Entry entry;
    entry.state = State::SignedIn;
    entry.account.signedInAt = start;
    entry.credential.emplace();
    entry.credential->tokens.accessToken = crypto::Secret("a");
    entry.credential->tokens.refreshToken = crypto::Secret("r");
    entry.credential->tokens.receivedAt = start;
    entry.credential->tokens.expiresAt = start.addSecs(hour);
    return entry;
}

Event happened(Event::Kind kind, qint64 after, base::Error::Kind why = base::Error::Kind::SignInAgain,
    const QString &code = u"invalid_grant"_s)
{
    Event event;
    event.kind = kind;
    event.at = start.addSecs(after);
    if (kind == Event::Kind::RenewalFailed)
        event.trouble = base::Error {why, code, {}, {}, {}};
    return event;
}

} // namespace

class tst_SessionEnd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isToldByAnEndThatStays()
    {
        Entry entry = signedIn();
        QVERIFY(!sessionEnd(entry, {}, start));
        entry.credential->tokens.refreshExpiresAt = start.addDays(90);
        QVERIFY(!sessionEnd(entry, {}, start)); // the next renewal may move it
        entry.credential->tokens.refreshEndStays = true;
        const auto end = sessionEnd(entry, {}, start);
        QVERIFY(end);
        QCOMPARE(*end, (SessionEnd {start.addDays(90), SessionEnd::Why::Told, 90 * oneDay}));
    }

    void isToldWhereNoRenewalComesBefore()
    {
        Entry entry = signedIn();
        entry.credential->tokens.refreshExpiresAt = start.addDays(2);
        entry.credential->tokens.expiresAt = start.addDays(30);
        QVERIFY(sessionEnd(entry, {}, start));
        entry.credential->tokens.expiresAt.reset(); // renewed on demand only
        QVERIFY(sessionEnd(entry, {}, start));
    }

    void isNotKnownOfALoginThatDoesNotLive_data()
    {
        QTest::addColumn<State>("state");
        QTest::newRow("ended") << State::SignInAgain;
        QTest::newRow("locked") << State::KeychainClosed;
        QTest::newRow("opening") << State::Opening;
        QTest::newRow("on its way out") << State::SigningOut;
    }

    void isNotKnownOfALoginThatDoesNotLive()
    {
        QFETCH(State, state);
        Entry entry = signedIn();
        entry.credential->tokens.refreshExpiresAt = start.addDays(2);
        entry.credential->tokens.refreshEndStays = true;
        entry.state = state;
        QVERIFY(!sessionEnd(entry, {}, start));
    }

    void isOverOnceItHasPassed()
    {
        Entry entry = signedIn();
        entry.credential->tokens.refreshExpiresAt = start.addDays(2);
        entry.credential->tokens.refreshEndStays = true;
        QVERIFY(sessionEnd(entry, {}, start.addDays(2).addSecs(-1)));
        QVERIFY(!sessionEnd(entry, {}, start.addDays(2)));
    }

    void isExpectedAfterTheLengthOfTheLastTwo_data()
    {
        QTest::addColumn<QList<qint64>>("lengths");
        QTest::addColumn<qint64>("length"); // 0: not known
        QTest::newRow("none") << QList<qint64> {} << qint64(0);
        QTest::newRow("one proves nothing") << QList<qint64> {7 * oneDay} << qint64(0);
        QTest::newRow("two alike") << QList<qint64> {7 * oneDay, 7 * oneDay + hour} << 7 * oneDay;
        QTest::newRow("the last two")
            << QList<qint64> {30 * oneDay, 7 * oneDay + hour, 7 * oneDay} << 7 * oneDay;
        QTest::newRow("two that differ") << QList<qint64> {7 * oneDay, 9 * oneDay} << qint64(0);
        QTest::newRow("too short to be told days ahead") << QList<qint64> {hour, hour} << qint64(0);
    }

    void isExpectedAfterTheLengthOfTheLastTwo()
    {
        QFETCH(QList<qint64>, lengths);
        QFETCH(qint64, length);
        const auto end = sessionEnd(signedIn(), lengths, start);
        QCOMPARE(end.has_value(), length > 0);
        if (end)
            QCOMPARE(*end, (SessionEnd {start.addSecs(length), SessionEnd::Why::SeenBefore, length}));
    }

    void mayBeWhatTheProviderIsKnownFor_data()
    {
        QTest::addColumn<QString>("scopes");
        QTest::addColumn<QList<qint64>>("lengths");
        QTest::addColumn<qint64>("at"); // seconds from the sign-in
        QTest::addColumn<bool>("isExpected");
        const QList<qint64> none;
        QTest::newRow("first session") << u"openid calendar"_s << none << qint64(0) << true;
        QTest::newRow("its last minute") << u"openid calendar"_s << none << 7 * oneDay - 60 << true;
        QTest::newRow("it went on") << u"openid calendar"_s << none << 7 * oneDay << false;
        QTest::newRow("only free scopes") << u"openid email"_s << none << qint64(0) << false;
        QTest::newRow("one that ended then")
            << u"openid calendar"_s << QList<qint64> {7 * oneDay} << qint64(0) << true;
        QTest::newRow("one that was longer")
            << u"openid calendar"_s << QList<qint64> {30 * oneDay} << qint64(0) << false;
    }

    void mayBeWhatTheProviderIsKnownFor()
    {
        QFETCH(const QString, scopes);
        QFETCH(const QList<qint64>, lengths);
        QFETCH(const qint64, at);
        QFETCH(const bool, isExpected);
        Entry entry = signedIn();
        entry.account.client.scopes = oauth::Scopes::parse(scopes);
        QVERIFY(!sessionEnd(entry, lengths, start));
        const oauth::Quirks::SessionLimit limit {.days = 7, .freeScopes = {u"openid"_s, u"email"_s}};
        const auto end = sessionEnd(entry, lengths, start.addSecs(at), limit);
        QCOMPARE(end.has_value(), isExpected);
        if (end)
            QCOMPARE(*end, (SessionEnd {start.addDays(7), SessionEnd::Why::MayBe, 7 * oneDay}));
    }

    void isToldDaysAhead_data()
    {
        QTest::addColumn<qint64>("length");
        QTest::addColumn<qint64>("ahead"); // when it begins to be near
        QTest::newRow("90 days") << 90 * oneDay << 3 * oneDay;
        QTest::newRow("7 days") << 7 * oneDay << 3 * oneDay;
        QTest::newRow("2 days: all the time") << 2 * oneDay << 3 * oneDay;
        QTest::newRow("a day: its last fifth") << oneDay << oneDay / 5;
        QTest::newRow("half an hour") << hour / 2 << hour / 10;
    }

    void isToldDaysAhead()
    {
        QFETCH(qint64, length);
        QFETCH(qint64, ahead);
        const SessionEnd end {start.addSecs(length), SessionEnd::Why::Told, length};
        QVERIFY(!end.isNear(end.at.addSecs(-ahead - 1)));
        QVERIFY(end.isNear(end.at.addSecs(-ahead)));
    }

    void countsSessionsThatARenewalFoundOver()
    {
        using Kind = Event::Kind;
        const QList<Event> events {
            happened(Kind::RenewalFailed, -hour), // of a sign-in that isn't known
            happened(Kind::SignedIn, 0), happened(Kind::Rotated, hour),
            happened(Kind::RenewalFailed, 2 * hour, base::Error::Kind::Offline),
            happened(Kind::RenewalFailed, 7 * oneDay), happened(Kind::RenewalFailed, 7 * oneDay + hour),
            happened(Kind::SignedIn, 8 * oneDay),
            happened(Kind::SignedIn, 9 * oneDay), // renewed by hand before its end
            happened(Kind::RenewalFailed, 16 * oneDay), happened(Kind::SignedIn, 17 * oneDay),
            happened(Kind::RenewalFailed, 18 * oneDay, base::Error::Kind::SignInAgain, u"refresh.cut_off"_s),
            happened(Kind::RenewalFailed, 19 * oneDay), // and long over
            happened(Kind::SignedIn, 20 * oneDay),
            happened(Kind::RenewalFailed, 21 * oneDay, base::Error::Kind::Refused, u"invalid_client"_s),
            happened(Kind::SignedIn, 22 * oneDay), // still lives
        };
        QCOMPARE(sessionLengths(events), (QList<qint64> {7 * oneDay, 7 * oneDay}));
    }
};

QTEST_GUILESS_MAIN(tst_SessionEnd)
#include "tst_sessionend.moc"
