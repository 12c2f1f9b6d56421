// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/activity.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace accounts;
using namespace Qt::StringLiterals;

namespace {

const QString ana = u"0123456789abcdef0123456789abcdef"_s;
const QString ben = u"fedcba9876543210fedcba9876543210"_s;

base::Result<base::Done> done()
{
    return base::Done {};
}

base::Result<base::Done> failed(base::Error::Kind kind, const QString &code, const QString &found = {})
{
    return base::failure(kind, code, {}, found, u"op.example"_s);
}

oauth::Exchange answered(const QByteArray &body, int status = 200)
{
    base::HttpRequest request;
    request.method = "POST";
    request.url = QUrl(u"https://op.example/token"_s);
    request.body = "grant_type=refresh_token&refresh_token=the-old-refresh-token";
    base::HttpAnswer answer;
    answer.status = status;
    answer.body = body;
    return oauth::Exchange::of(request, answer);
}

struct Desk
{
    QTemporaryDir top;
    QString folder = top.filePath(u"activity"_s);
    QDateTime now = QDateTime(QDate(2026, 11, 25), QTime(14, 2, 11), Qt::UTC);
    base::Clock clock = [this] { return now; };
    net::Http http {clock};
    std::unique_ptr<Activity> activity = opened();

    std::unique_ptr<Activity> opened()
    {
        auto made = std::make_unique<Activity>(http, clock);
        made->keepIn(folder);
        return made;
    }
    QString file(const QString &id = ana) const { return folder + u'/' + id + u".jsonl"_s; }
    QByteArray content(const QString &id = ana) const
    {
        QFile read(file(id));
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }
    void write(const QByteArray &bytes) const
    {
        QDir().mkpath(folder);
        QFile written(file());
        QVERIFY(written.open(QIODevice::WriteOnly | QIODevice::Append));
        written.write(bytes);
    }
    QList<Event> events() const { return activity->history(ana).events; }
};

} // namespace

class tst_Activity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isThereAfterARestart()
    {
        Desk desk;
        desk.activity->record(ana, Event::signIn(done()));
        desk.now = desk.now.addSecs(60);
        desk.activity->record(
            ana, Event::renewal(failed(base::Error::Kind::Busy, u"token.busy"_s, u"503"_s), {}, desk.now));
        desk.activity = desk.opened();
        const auto events = desk.events();
        QCOMPARE(events.size(), 2);
        QCOMPARE(events[0].kind, Event::Kind::SignedIn);
        QCOMPARE(events[1].kind, Event::Kind::RenewalFailed);
        QCOMPARE(events[1].at, desk.now);
        QCOMPARE(events[1].nextTry, desk.now);
        QCOMPARE(*events[1].trouble,
            (base::Error {base::Error::Kind::Busy, u"token.busy"_s, {}, u"503"_s, u"op.example"_s}));
        QVERIFY(desk.activity->history(ben).events.isEmpty());
        QVERIFY(!desk.activity->history(ben).trouble);
    }

    void isForItsOwnerAlone()
    {
        const Desk desk;
        desk.activity->record(ana, Event::signIn(done()));
        const auto rights = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFile::permissions(desk.file()), rights);
        QCOMPARE(QFile::permissions(desk.folder), rights | QFile::ExeOwner | QFile::ExeUser);
    }

    void isOneLineAnEventWhateverAServerSays()
    {
        const Desk desk;
        desk.activity->record(ana,
            Event::renewal(failed(base::Error::Kind::Refused, u"invalid_grant"_s,
                               u"a\r\n{\"kind\":\"signed_in\"}\n\x1b[2J\u2028b"_s),
                {}, desk.now));
        desk.activity->record(ana, Event::signIn(done()));
        const QByteArray content = desk.content();
        QCOMPARE(content.count('\n'), 2);
        QVERIFY(!content.contains('\r'));
        QVERIFY(!content.contains('\x1b'));
        QCOMPARE(desk.events().size(), 2);
    }

    void hasWhatTheFlowExchangedSinceItsLastEvent()
    {
        Desk desk;
        QObject flow;
        QObject other;
        Q_EMIT desk.http.exchanged(&flow, answered("{\"access_token\":\"t\"}"));
        Q_EMIT desk.http.exchanged(&other, answered("{}"));
        desk.activity->record(ana, Event::renewal(done()), &flow);
        desk.activity->record(ana, Event::renewal(done()), &flow);
        QCOMPARE(desk.events()[0].exchanges.size(), 1);
        QCOMPARE(desk.events()[0].exchanges[0], answered("{\"access_token\":\"t\"}"));
        QVERIFY(desk.events()[1].exchanges.isEmpty());
    }

    void forgetsWhatAFlowExchangedThatEndedWithoutAnEvent()
    {
        Desk desk;
        auto flow = std::make_unique<QObject>();
        const auto *gone = flow.get();
        Q_EMIT desk.http.exchanged(gone, answered("{}"));
        flow.reset();
        QVERIFY(desk.activity->take(gone).isEmpty());
    }

    void tellsARotationFromARenewal()
    {
        Desk desk;
        QObject flow;
        Q_EMIT desk.http.exchanged(&flow, answered("{\"access_token\":\"t\"}"));
        desk.activity->record(ana, Event::renewal(done()), &flow);
        Q_EMIT desk.http.exchanged(&flow, answered("{\"access_token\":\"t\",\"refresh_token\":\"r\"}"));
        desk.activity->record(ana, Event::renewal(done()), &flow);
        QCOMPARE(desk.events()[0].kind, Event::Kind::Renewed);
        QCOMPARE(desk.events()[1].kind, Event::Kind::Rotated);
    }

    // An error's words are a server's, and may be anything.
    void keepsOfAServersWordsWhatTheExchangeShows_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("kept");
        QTest::newRow("harmless") << u"The token has expired."_s << u"The token has expired."_s;
        QTest::newRow("the token itself") << u"No the-old-refresh-token here"_s << QString();
    }

    void keepsOfAServersWordsWhatTheExchangeShows()
    {
        QFETCH(QString, said);
        QFETCH(QString, kept);
        Desk desk;
        QObject flow;
        Q_EMIT desk.http.exchanged(&flow,
            answered("{\"error\":\"invalid_grant\",\"error_description\":\"" + said.toLatin1() + "\"}", 400));
        desk.activity->record(
            ana, Event::renewal(failed(base::Error::Kind::SignInAgain, u"invalid_grant"_s, said)), &flow);
        QCOMPARE(desk.events()[0].trouble->found, kept);
        QVERIFY(!desk.content().contains("the-old-refresh-token"));
    }

    void leavesOutDamagedLinesAndSaysSo()
    {
        Desk desk;
        desk.activity->record(ana, Event::signIn(done()));
        desk.write(
            "{\"at\":\"2026-11-25T14:02:11.000Z\",\"kind\":\"renew\n"
            "\xff\xfe\n{}\n{\"kind\":\"renewed\"}\n{\"at\":\"2026-11-25T14:02:11Z\",\"kind\":\"x\"}\n");
        desk.activity = desk.opened();
        desk.activity->record(ana, Event::renewal(done()));
        const History history = desk.activity->history(ana);
        QCOMPARE(history.events.size(), 2);
        QCOMPARE(history.damaged, 5);
    }

    void isBoundedInEvents()
    {
        Desk desk;
        for (int i = 0; i < Activity::mostEvents + 1; ++i) {
            desk.now = desk.now.addSecs(1);
            desk.activity->record(ana, Event::renewal(done()));
        }
        const auto events = desk.events();
        QCOMPARE(events.size(), Activity::mostEvents / 2);
        QCOMPARE(events.last().at, desk.now);
        QCOMPARE(events.first().at, desk.now.addSecs(1 - Activity::mostEvents / 2));
    }

    void isBoundedInEventsThatEarlierRunsWrote()
    {
        Desk desk;
        for (int run = 0; run < 3; ++run) {
            for (int i = 0; i < Activity::mostEvents / 2; ++i)
                desk.activity->record(ana, Event::renewal(done()));
            desk.activity = desk.opened();
        }
        QVERIFY(desk.events().size() <= Activity::mostEvents);
    }

    void isBoundedInBytes()
    {
        Desk desk;
        const QString much(8000, u'x');
        for (int i = 0; i < 200; ++i)
            desk.activity->record(
                ana, Event::renewal(failed(base::Error::Kind::Busy, u"token.busy"_s, much)));
        QVERIFY(desk.content().size() <= Activity::mostBytes);
        QVERIFY(desk.events().size() > 20);
    }

    void staysForThisRunWhereNothingCanBeWritten()
    {
        Desk desk;
        QVERIFY(QDir().mkpath(desk.file())); // a folder lies in the way
        desk.activity->record(ana, Event::signIn(done()));
        QCOMPARE(desk.events().size(), 1);
        QVERIFY(desk.activity->history(ana).trouble);
        QVERIFY(QDir().rmdir(desk.file()));
        desk.activity->record(ana, Event::renewal(done()));
        desk.activity = desk.opened();
        QCOMPARE(desk.events().size(), 2); // what waited was written with the next
        QVERIFY(!desk.activity->history(ana).trouble);
    }

    void leavesTheFolderForNoName_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("up") << u"../../../0123456789abcdef"_s;
        QTest::newRow("empty") << QString();
        QTest::newRow("short") << u"0123"_s;
        QTest::newRow("a line more") << ana + u'\n';
    }

    void leavesTheFolderForNoName()
    {
        QFETCH(QString, id);
        const Desk desk;
        desk.activity->record(id, Event::signIn(done()));
        QCOMPARE(desk.activity->history(id).events.size(), 1); // of this run
        QVERIFY(QDir(desk.top.path()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries).isEmpty());
    }

    void forgetsAnAccount()
    {
        const Desk desk;
        desk.activity->record(ana, Event::signIn(done()));
        desk.activity->record(ben, Event::signIn(done()));
        desk.activity->forget(ana);
        QVERIFY(!QFile::exists(desk.file(ana)));
        QVERIFY(desk.events().isEmpty());
        QCOMPARE(desk.activity->history(ben).events.size(), 1);
    }

    void knowsThemBehindManyRenewals()
    {
        Desk desk;
        for (int session = 0; session < 2; ++session) {
            desk.activity->record(ana, Event::signIn(done()));
            for (int hour = 0; hour < 600; ++hour) {
                desk.now = desk.now.addSecs(3600);
                desk.activity->record(ana, Event::renewal(done()));
            }
            desk.activity->record(
                ana, Event::renewal(failed(base::Error::Kind::SignInAgain, u"invalid_grant"_s)));
        }
        QVERIFY(desk.events().size() <= Activity::mostEvents);
        QCOMPARE(desk.activity->sessionLengths(ana), QList<qint64>(2, 600 * 3600));
    }

    void knowsHowLongEarlierSessionsLasted()
    {
        Desk desk;
        for (int session = 0; session < 2; ++session) {
            desk.activity->record(ana, Event::signIn(done()));
            desk.now = desk.now.addDays(7);
            desk.activity->record(
                ana, Event::renewal(failed(base::Error::Kind::SignInAgain, u"invalid_grant"_s)));
        }
        const QList<qint64> lengths(2, 7 * 24 * 3600);
        QCOMPARE(desk.activity->sessionLengths(ana), lengths);

        desk.activity = desk.opened();
        QVERIFY(desk.activity->sessionLengths(ana).isEmpty());
        QSignalSpy read(desk.activity.get(), &Activity::sessionsRead);
        desk.activity->readSessions({ben, ana, u"../x"_s});
        QVERIFY(read.wait());
        QCOMPARE(read.count(), 1);
        QCOMPARE(desk.activity->sessionLengths(ana), lengths);
    }
};

QTEST_GUILESS_MAIN(tst_Activity)
#include "tst_activity.moc"
