// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/handoutdesk.h"

using namespace handing;
using To = HandOutRules::To;

namespace {

enum Who { Git, Other, Script, Container, FarAway, Ours, OursFarAway };

Asker askerCalled(Who who)
{
    Asker asker = git();
    if (who == Other)
        asker = Asker {u"/usr/bin/curl"_s, u"4712 20"_s, {u"curl (4712)"_s}, {}, false, false};
    if (who == Script)
        asker = Asker {u"/usr/bin/python3.11"_s, u"4713 30"_s, {u"python3.11 (4713)"_s}, {}, true, false};
    if (who == Container)
        asker = Asker {};
    if (who == FarAway || who == OursFarAway)
        asker.remote = u"ssh build.example"_s;
    asker.isByCommandLine = who == Ours || who == OursFarAway;
    return asker;
}

} // namespace

// Who may have a token, and for how long what a person said holds.
class TestConsents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyAnswersForever()
    {
        BookDesk desk(To::AskOnce);
        desk.consents
            = std::make_unique<Consents>(desk.cloakroom, desk.person.asked(), std::chrono::milliseconds(20));
        QObject owner;
        QCOMPARE(codeOf(desk.consents->decide(desk.question(git()), &owner)), u"handout.unanswered"_s);
        QTRY_VERIFY(!desk.person.owners.value(0)); // and the question is gone
    }

    void goesByTheRule_data()
    {
        QTest::addColumn<To>("to");
        QTest::addColumn<Who>("who");
        QTest::addColumn<QString>("outcome");
        const QString asks = u"asks"_s;
        for (const auto &[name, who] : {std::pair {"git", Git}, std::pair {"a script", Script},
                 std::pair {"a container", Container}, std::pair {"another machine", FarAway},
                 std::pair {"the command line", Ours}, std::pair {"its ssh", OursFarAway}}) {
            QTest::addRow("nobody, %s", name) << To::Nobody << who << u"handout.off"_s;
            QTest::addRow("once, %s", name) << To::AskOnce << who << asks;
            QTest::addRow("each time, %s", name) << To::AskEachTime << who << asks;
            QTest::addRow("command line, %s", name)
                << To::CommandLine << who << (who == Ours ? u"allowed"_s : asks);
        }
    }

    void goesByTheRule()
    {
        QFETCH(To, to);
        QFETCH(Who, who);
        QFETCH(QString, outcome);
        BookDesk desk(to);
        QCOMPARE(desk.outcome(desk.question(askerCalled(who))), outcome);
        QCOMPARE(desk.person.questions.size(), outcome == u"asks"_s ? 1 : 0);
    }

    void tellsThePersonWhatItIsAbout()
    {
        BookDesk desk(To::AskEachTime);
        Question question = desk.question(git());
        question.request.resource = u"https://api.example/"_s;
        QCOMPARE(desk.outcome(question), u"asks"_s);
        const Question &asked = desk.person.questions.first();
        QCOMPARE(asked.accountId, u"a"_s);
        QCOMPARE(asked.asker.program, u"/usr/bin/git"_s);
        QCOMPARE(asked.request.resource, u"https://api.example/"_s);
    }

    void holdsForWhatWasSaid_data()
    {
        QTest::addColumn<Who>("who");
        QTest::addColumn<Consent>("said");
        QTest::addColumn<QString>("soon");
        QTest::addColumn<QString>("later"); // in an hour
        const QString asks = u"asks"_s;
        const QString allowed = u"allowed"_s;
        QTest::newRow("once, git") << Git << Consent::Once << asks << asks;
        QTest::newRow("hour, git") << Git << Consent::Hour << allowed << asks;
        QTest::newRow("always, git") << Git << Consent::Always << allowed << allowed;
        QTest::newRow("no, git") << Git << Consent::Deny << u"handout.denied"_s << asks;
        QTest::newRow("hour, a script") << Script << Consent::Hour << allowed << asks;
        QTest::newRow("always, a script") << Script << Consent::Always << asks << asks;
        QTest::newRow("hour, a container") << Container << Consent::Hour << asks << asks;
        QTest::newRow("always, a container") << Container << Consent::Always << asks << asks;
        QTest::newRow("no, a container") << Container << Consent::Deny << u"handout.denied"_s << asks;
        QTest::newRow("hour, another machine") << FarAway << Consent::Hour << allowed << asks;
        QTest::newRow("always, another machine") << FarAway << Consent::Always << asks << asks;
    }

    void holdsForWhatWasSaid()
    {
        QFETCH(Who, who);
        QFETCH(Consent, said);
        QFETCH(QString, soon);
        QFETCH(QString, later);
        BookDesk desk(To::AskOnce);
        const Question question = desk.question(askerCalled(who));
        desk.person.says = said;
        QCOMPARE(desk.outcome(question), said == Consent::Deny ? u"handout.denied"_s : u"allowed"_s);
        desk.person.says.reset();
        desk.ahead += 59;
        QCOMPARE(desk.outcome(question), soon);
        desk.person.forget();
        desk.ahead += 3600 - 59;
        QCOMPARE(desk.outcome(question), later);
    }

    void aNoIsQuietForAMinute()
    {
        BookDesk desk(To::AskOnce);
        desk.person.says = Consent::Deny;
        QCOMPARE(desk.outcome(desk.question(git())), u"handout.denied"_s);
        desk.person.says.reset();
        QCOMPARE(desk.outcome(desk.question(askerCalled(Other))), u"asks"_s);
        QCOMPARE(desk.outcome(desk.question(git(), u"b"_s)), u"asks"_s);
        desk.ahead = 59;
        QCOMPARE(desk.outcome(desk.question(git())), u"handout.denied"_s);
        desk.ahead = 60;
        QCOMPARE(desk.outcome(desk.question(git())), u"asks"_s);
    }

    void anHourIsOneForTheAccountAndTheProgram()
    {
        BookDesk desk(To::AskOnce);
        desk.person.says = Consent::Hour;
        QCOMPARE(desk.outcome(desk.question(git())), u"allowed"_s);
        desk.person.says.reset();
        desk.ahead = 3599;
        QCOMPARE(desk.outcome(desk.question(git())), u"allowed"_s);
        Asker anotherGit = git();
        anotherGit.process = u"9999 99"_s;
        QCOMPARE(desk.outcome(desk.question(anotherGit)), u"allowed"_s);
        QCOMPARE(desk.outcome(desk.question(askerCalled(Other))), u"asks"_s);
        QCOMPARE(desk.outcome(desk.question(git(), u"b"_s)), u"asks"_s);
        desk.ahead = 3600;
        QCOMPARE(desk.outcome(desk.question(git())), u"asks"_s);
    }

    void anHourOfAScriptIsItsProcessAlone()
    {
        BookDesk desk(To::AskOnce);
        desk.person.says = Consent::Hour;
        QCOMPARE(desk.outcome(desk.question(askerCalled(Script))), u"allowed"_s);
        desk.person.says.reset();
        Asker next = askerCalled(Script);
        next.process = u"4714 40"_s;
        QCOMPARE(desk.outcome(desk.question(next)), u"asks"_s);
    }

    void alwaysIsWrittenToTheAccount()
    {
        BookDesk desk(To::AskOnce);
        desk.person.says = Consent::Always;
        QCOMPARE(desk.outcome(desk.question(git())), u"allowed"_s);
        QVERIFY(desk.rules().isAllowed(u"/usr/bin/git"_s));
        QCOMPARE(desk.rules().allowed.first().since, desk.now);
        QVERIFY(desk.rules(u"b"_s).allowed.isEmpty());
        QTRY_VERIFY(!desk.cloakroom.book().isWriting());
        AccountBook written(desk.file);
        QVERIFY(written.load());
        QVERIFY(written.find(u"a"_s)->account.settings.handOut == desk.rules());
    }

    void alwaysIsForWhatCanBeRecognisedOnly_data()
    {
        QTest::addColumn<Who>("who");
        QTest::newRow("a script") << Script;
        QTest::newRow("another machine") << FarAway;
        QTest::newRow("a container") << Container;
    }

    void alwaysIsForWhatCanBeRecognisedOnly()
    {
        QFETCH(Who, who);
        BookDesk desk(To::AskOnce);
        const Question question = desk.question(askerCalled(who));
        desk.person.says = Consent::Always;
        QCOMPARE(desk.outcome(question), u"allowed"_s);
        QVERIFY(desk.rules().allowed.isEmpty());
        desk.person.says.reset();
        desk.cloakroom.allow(u"a"_s, question.asker.program); // as a file may say
        QCOMPARE(desk.outcome(question), u"asks"_s);
    }

    void eachTimeRemembersNothing_data()
    {
        QTest::addColumn<Consent>("said");
        QTest::newRow("hour") << Consent::Hour;
        QTest::newRow("always") << Consent::Always;
    }

    void eachTimeRemembersNothing()
    {
        QFETCH(Consent, said);
        BookDesk desk(To::AskEachTime);
        Question question = desk.question(git());
        question.isEachTime = true;
        desk.person.says = said;
        QCOMPARE(desk.outcome(question), u"allowed"_s);
        desk.person.says.reset();
        QVERIFY(desk.rules().allowed.isEmpty());
        QCOMPARE(desk.outcome(question), u"asks"_s);
        desk.person.forget();
        desk.setRule(To::AskOnce); // also not what it said before
        QCOMPARE(desk.outcome(question), u"asks"_s);
    }

    void eachTimeAsksOneThatIsAlwaysAllowed()
    {
        BookDesk desk(To::AskEachTime);
        desk.cloakroom.allow(u"a"_s, u"/usr/bin/git"_s);
        QCOMPARE(desk.outcome(desk.question(git())), u"asks"_s);
        desk.setRule(To::Nobody);
        QCOMPARE(desk.outcome(desk.question(git())), u"handout.off"_s);
    }

    void thoseThatWantTheSameShareAQuestion()
    {
        BookDesk desk(To::AskOnce);
        QObject first;
        QObject second;
        const auto one = desk.consents->decide(desk.question(git()), &first);
        const auto two = desk.consents->decide(desk.question(git()), &second);
        QCOMPARE(desk.person.questions.size(), 1);
        QVERIFY(!one.isFinished());
        desk.person.answer(Consent::Once);
        QVERIFY(awaited(one));
        QVERIFY(awaited(two));
    }

    void whatDiffersIsAnotherQuestion_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *each : {"account", "program", "process", "kind", "scopes", "resource"})
            QTest::newRow(each) << QString::fromLatin1(each);
    }

    void whatDiffersIsAnotherQuestion()
    {
        QFETCH(QString, what);
        BookDesk desk(To::AskOnce);
        QObject owner;
        Question other = desk.question(git(), what == u"account"_s ? u"b"_s : u"a"_s);
        if (what == u"program"_s)
            other.asker.program = u"/usr/bin/curl"_s;
        if (what == u"process"_s)
            other.asker.process = u"1 1"_s;
        if (what == u"kind"_s)
            other.request.kind = TokenRequest::Kind::IdToken;
        if (what == u"scopes"_s)
            other.request.scopes = oauth::Scopes::parse(u"read"_s);
        if (what == u"resource"_s)
            other.request.resource = u"https://api.example/"_s;
        const auto one = desk.consents->decide(desk.question(git()), &owner);
        const auto two = desk.consents->decide(other, &owner);
        QCOMPARE(desk.person.questions.size(), 2);
        desk.person.answer(Consent::Once);
        QVERIFY(awaited(one));
        QVERIFY(!two.isFinished());
    }

    // Two that can't be told may be two programs: one yes is for one.
    void twoThatCannotBeToldAreTwoQuestions()
    {
        BookDesk desk(To::AskOnce);
        QObject first;
        QObject second;
        desk.consents->decide(desk.question(Asker()), &first);
        desk.consents->decide(desk.question(Asker()), &second);
        QCOMPARE(desk.person.questions.size(), 2);
    }

    void isForgottenWithTheLastOwner()
    {
        BookDesk desk(To::AskOnce);
        auto first = std::make_unique<QObject>();
        auto second = std::make_unique<QObject>();
        desk.consents->decide(desk.question(git()), first.get());
        desk.consents->decide(desk.question(git()), second.get());
        first.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(desk.person.owners.first());
        second.reset();
        QTRY_VERIFY(!desk.person.owners.first());
        QCOMPARE(desk.outcome(desk.question(git())), u"asks"_s); // anew
        QCOMPARE(desk.person.questions.size(), 2);
    }

    void whoWaitsOnIsAnswered()
    {
        BookDesk desk(To::AskOnce);
        auto first = std::make_unique<QObject>();
        QObject second;
        desk.consents->decide(desk.question(git()), first.get());
        const auto two = desk.consents->decide(desk.question(git()), &second);
        first.reset();
        desk.person.answer(Consent::Once);
        QVERIFY(awaited(two));
        QTRY_VERIFY(!desk.person.owners.first()); // its dialog goes
    }

    void aFailureToAskIsTold()
    {
        BookDesk desk(To::AskOnce);
        desk.person.trouble = base::Error {base::Error::Kind::Refused, u"handout.unasked"_s, {}, {}, {}};
        QCOMPARE(desk.outcome(desk.question(git())), u"handout.unasked"_s);
        desk.person.trouble.reset();
        QCOMPARE(desk.outcome(desk.question(git())), u"asks"_s); // which was no no
    }

    void theLockAnswersAll()
    {
        BookDesk desk(To::AskOnce);
        QObject owner;
        const auto one = desk.consents->decide(desk.question(git()), &owner);
        const auto two = desk.consents->decide(desk.question(askerCalled(Other)), &owner);
        QVERIFY(desk.cloakroom.lock());
        QCOMPARE(codeOf(one), u"accounts.locked"_s);
        QCOMPARE(codeOf(two), u"accounts.locked"_s);
        QTRY_VERIFY(!desk.person.owners.at(0) && !desk.person.owners.at(1));
    }

    void whatIsAllowedForAnHourIsListedAndTakenBack()
    {
        BookDesk desk(To::AskOnce);
        PassingAnswers &passing = desk.cloakroom.passingAnswers();
        desk.person.says = Consent::Hour;
        QCOMPARE(desk.outcome(desk.question(git())), u"allowed"_s);
        desk.person.says = Consent::Deny;
        QCOMPARE(desk.outcome(desk.question(git(), u"b"_s)), u"handout.denied"_s);
        desk.person.says.reset();
        const auto listed = passing.allowances(u"a"_s, desk.clock());
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed.first().shown, u"/usr/bin/git"_s);
        QCOMPARE(listed.first().until, desk.now.addSecs(3600));
        QVERIFY(!listed.first().isForIdToken);
        QVERIFY(passing.allowances(u"b"_s, desk.clock()).isEmpty()); // a no is none
        QVERIFY(passing.allowances(u"a"_s, desk.now.addSecs(3600)).isEmpty());
        passing.takeBack(listed.first());
        QVERIFY(passing.allowances(u"a"_s, desk.clock()).isEmpty());
        QCOMPARE(desk.outcome(desk.question(git())), u"asks"_s);
        QCOMPARE(desk.outcome(desk.question(git(), u"b"_s)), u"handout.denied"_s);
    }

    void anHourIsListedByWhatThePersonSaw()
    {
        BookDesk desk(To::AskOnce);
        desk.person.says = Consent::Hour;
        Asker shell {u"/bin/bash"_s, u"4000 10"_s, {u"bash (4000)"_s}, {}, true, false};
        QCOMPARE(desk.outcome(desk.question(shell)), u"allowed"_s);
        desk.ahead = 5;
        shell.process = u"4001 10"_s;
        shell.remote = u"ssh build.example"_s;
        QCOMPARE(desk.outcome(desk.question(shell)), u"allowed"_s);
        QStringList shown;
        for (const auto &each : desk.cloakroom.passingAnswers().allowances(u"a"_s, desk.clock()))
            shown += each.shown;
        QCOMPARE(shown, (QStringList {u"bash (4000)"_s, u"ssh build.example"_s}));
    }

    void theLockForgetsWhatWasAllowedForAWhile_data()
    {
        QTest::addColumn<Consent>("said");
        QTest::addColumn<QString>("after");
        QTest::newRow("hour") << Consent::Hour << u"asks"_s;
        QTest::newRow("always") << Consent::Always << u"allowed"_s;
    }

    void theLockForgetsWhatWasAllowedForAWhile()
    {
        QFETCH(Consent, said);
        QFETCH(QString, after);
        BookDesk desk(To::AskOnce);
        desk.person.says = said;
        QCOMPARE(desk.outcome(desk.question(git())), u"allowed"_s);
        desk.person.says.reset();
        QVERIFY(desk.cloakroom.lock());
        QVERIFY(desk.cloakroom.unlock());
        QCOMPARE(desk.outcome(desk.question(git())), after);
    }

    void refusesAnAccountThatIsGone()
    {
        BookDesk desk(To::AskOnce);
        QCOMPARE(desk.outcome(desk.question(git(), u"gone"_s)), u"accounts.unknown"_s);
        QVERIFY(desk.person.questions.isEmpty());
    }

    void goesWithItsQuestions()
    {
        BookDesk desk(To::AskOnce);
        QObject owner;
        const auto one = desk.consents->decide(desk.question(git()), &owner);
        desk.consents.reset();
        QVERIFY(!desk.person.owners.first());
        QVERIFY(one.isCanceled() || one.resultCount() == 0);
        desk.person.answer(Consent::Always); // nobody is there to hear it
        QVERIFY(desk.rules().allowed.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestConsents)
#include "tst_consents.moc"
