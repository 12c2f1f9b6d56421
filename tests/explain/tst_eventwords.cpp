// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/eventwords.h"
#include "explain/time.h"

#include <QTest>

using namespace Qt::StringLiterals;
using accounts::Event;
using explain::EventWords;

namespace {

EventWords wordsOf(const Event::Receiver &receiver)
{
    return EventWords::of(Event::handedOut(receiver));
}

Event::Receiver toGit()
{
    return {u"/usr/bin/git"_s, {}, false, u"read write"_s, {}};
}

} // namespace

// What the activity says of tokens that other programs got.
class TestEventWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhoGotWhich()
    {
        const auto words = wordsOf(toGit());
        QCOMPARE(words.title, u"Handed to git"_s);
        QCOMPARE(words.detail, u"/usr/bin/git Scopes: read write."_s);
        QVERIFY(words.outcome == EventWords::Outcome::Good);
        QCOMPARE(words.mark(), u"done"_s);
        Event::Receiver idToken = toGit();
        idToken.isIdToken = true;
        QCOMPARE(wordsOf(idToken).title, u"ID token handed to git"_s);
        Event::Receiver api = toGit();
        api.resource = u"https://api.example/"_s;
        QVERIFY(wordsOf(api).detail.contains(u"For https://api.example/."_s));
    }

    void saysWhoGotNoneAndWhy()
    {
        const base::Error no {base::Error::Kind::Refused, u"handout.denied"_s, {}, {}, {}};
        Event::Receiver git {u"/usr/bin/git"_s, {}, false, {}, {}};
        const auto words = EventWords::of(Event::handOutRefused(git, no));
        QCOMPARE(words.title, u"Not handed to git"_s);
        QCOMPARE(words.detail, u"/usr/bin/git You said no to this program."_s);
        QVERIFY(words.outcome == EventWords::Outcome::Attention);
        git.isIdToken = true;
        git.count = 3;
        const auto often = EventWords::of(Event::handOutRefused(git, no)).title;
        QVERIFY2(often.startsWith(u"ID token not handed to git · 3"_s), qPrintable(often));
    }

    void saysWhenItIsTriedAgain()
    {
        const base::Error busy {base::Error::Kind::Busy, u"token.busy"_s, {}, {}, {}};
        const QDateTime at(QDate(2026, 11, 27), QTime(10, 0), Qt::UTC);
        const auto detailOf = [&](const QDateTime &next) {
            Event event = Event::renewal(base::Failure(busy), {}, next);
            event.at = at;
            return EventWords::of(event).detail;
        };
        const QDateTime soon = at.addSecs(3600);
        QVERIFY(detailOf(soon).endsWith(u"Trying again at %1."_s.arg(explain::timeOfDay(soon))));
        const QDateTime tomorrow = at.addDays(1);
        QVERIFY(detailOf(tomorrow).endsWith(u"Trying again at %1."_s.arg(explain::exact(tomorrow))));
    }

    void saysHowOften()
    {
        Event::Receiver often = toGit();
        often.count = 12;
        QVERIFY(wordsOf(often).title.startsWith(u"Handed to git · "_s));
        QVERIFY(wordsOf(often).title.contains(u"12"_s));
        QVERIFY(!wordsOf(toGit()).title.contains(u'·'));
    }

    void saysThatItIsNotKnown()
    {
        Event::Receiver unknown = toGit();
        unknown.program.clear();
        unknown.scopes.clear();
        QCOMPARE(wordsOf(unknown).title, u"Handed to an unknown program"_s);
        QVERIFY(wordsOf(unknown).detail.isEmpty());
        Event::Receiver far = toGit();
        far.remote = u"ssh build.example"_s;
        QCOMPARE(wordsOf(far).title, u"Handed to another machine"_s);
        QVERIFY(wordsOf(far).detail.startsWith(u"ssh build.example"_s));
        Event bare;
        bare.kind = Event::Kind::HandedOut; // of a line that lost its receiver
        QCOMPARE(EventWords::of(bare).title, u"Handed to an unknown program"_s);
    }

    void makesForeignTextVisibleAndCutsIt()
    {
        const QString odd = u"a\u202eb\nc"_s + QString(3000, u'x');
        for (const QString &remote : {QString(), odd}) {
            const auto words = wordsOf({u"/bin/"_s + odd, remote, false, odd, odd});
            for (const QString &each : {words.title, words.detail}) {
                QVERIFY(!each.contains(u'\u202e'));
                QVERIFY(!each.contains(u'\n'));
            }
            QVERIFY(words.title.size() < 150);
            QVERIFY(words.detail.size() < 1000);
        }
    }

    void hasATitleForEachKind()
    {
        QStringList titles;
        for (int kind = 0; kind <= int(Event::Kind::SignOutFailed); ++kind) {
            Event event;
            event.kind = Event::Kind(kind);
            titles += EventWords::of(event).title;
        }
        QVERIFY(!titles.contains(QString()));
        titles.removeDuplicates();
        QCOMPARE(titles.size(), 9); // a renewal that rotated is one
    }
};

QTEST_APPLESS_MAIN(TestEventWords)
#include "tst_eventwords.moc"
