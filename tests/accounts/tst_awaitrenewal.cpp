// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/awaitrenewal.h"
#include "accounts/handoutdesk.h"

using namespace handing;
using namespace std::chrono_literals;
using Kind = TokenRequest::Kind;

namespace {

// One that is on its way.
struct Going
{
    std::unique_ptr<HandOut> handOut;
    base::Future<HandedOut> future;

    Going(HandDesk &desk, const TokenRequest &request)
        : handOut(std::make_unique<HandOut>(desk.cloakroom, *desk.consents, request, git()))
        , future(handOut->run())
    {
    }
};

constexpr std::chrono::milliseconds patience {8000};

TokenRequest forApi(const HandDesk &desk, int number)
{
    TokenRequest request = desk.request();
    request.resource = u"https://api-%1.example/"_s.arg(number);
    return request;
}

} // namespace

// What a hand-out waits for: a person, the keychain, a renewal, a further token.
class TestAwaitRenewal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isDoneWhenTheNewTokensAreKept()
    {
        HandDesk desk;
        QCOMPARE(codeOf(awaitRenewal(desk.cloakroom, desk.id, patience, &desk.cloakroom)), u"good"_s);
        QCOMPARE(desk.entry().credential->tokens.accessToken.revealText(), u"access-2"_s);
        const auto stored = Credential::fromBytes(desk.store.items.value(desk.id), desk.id);
        QVERIFY(stored);
        QCOMPARE(stored->tokens.accessToken.revealText(), u"access-2"_s);
        QCOMPARE(desk.asked.size(), 1);
    }

    void waitsThroughWhatIsNotNow()
    {
        HandDesk desk;
        desk.refusal = ScriptedAnswer {503, {}, {}};
        const auto renewed = awaitRenewal(desk.cloakroom, desk.id, patience, &desk.cloakroom);
        QTRY_VERIFY(desk.entry().trouble);
        QVERIFY(!renewed.isFinished());
        desk.refusal.reset();
        QCOMPARE(codeOf(renewed), u"good"_s); // the engine tried again by itself
    }

    void saysWhyWhenItsPatienceIsOver()
    {
        HandDesk desk;
        desk.refusal = ScriptedAnswer {503, {}, {}};
        const auto renewed
            = awaitRenewal(desk.cloakroom, desk.id, std::chrono::milliseconds(500), &desk.cloakroom);
        const auto result = awaited(renewed);
        QVERIFY(!result);
        QVERIFY(result.error().kind == base::Error::Kind::Busy);
    }

    void saysSoWhenNothingIsKnown()
    {
        HandDesk desk;
        desk.refusal = ScriptedAnswer::that(ScriptedAnswer::Ending::Silent);
        const auto renewed
            = awaitRenewal(desk.cloakroom, desk.id, std::chrono::milliseconds(1000), &desk.cloakroom);
        const auto result = awaited(renewed);
        QVERIFY(!result);
        QCOMPARE(result.error().code, u"renewal.not_now"_s);
        QCOMPARE(result.error().expected, u"1 s"_s);
    }

    void knowsNoAccount()
    {
        HandDesk desk;
        QCOMPARE(codeOf(awaitRenewal(desk.cloakroom, u"none"_s, patience, &desk.cloakroom)),
            u"accounts.unknown"_s);
        QVERIFY(desk.cloakroom.lock());
        QCOMPARE(
            codeOf(awaitRenewal(desk.cloakroom, desk.id, patience, &desk.cloakroom)), u"accounts.locked"_s);
    }

    void leavesALoginAloneThatNothingRenews()
    {
        HandDesk desk(false, false);
        const auto renewed = awaitRenewal(desk.cloakroom, desk.id, patience, &desk.cloakroom);
        QCOMPARE(codeOf(renewed), u"refresh.no_refresh_token"_s);
        QCOMPARE(desk.entry().state, State::SignedIn);
        QVERIFY(!desk.entry().trouble);
        Activity &activity = desk.cloakroom.activity();
        QCOMPARE(activity.history(desk.id).events.size(), 1); // the sign-in
        activity.record(desk.id,
            Event::renewal(
                base::failure(base::Error::Kind::SignInAgain, u"refresh.no_refresh_token"_s))); // an old one
        QVERIFY(!activity.end(desk.id));
        QCOMPARE(desk.outcome(), u"access-1"_s);
    }

    void triesNoLongerWhatASignInLeftNothingToRenewBy()
    {
        HandDesk desk;
        desk.refusal = ScriptedAnswer {503, {}, {}};
        desk.cloakroom.renew(desk.id);
        QVERIFY(desk.rests());
        QVERIFY(desk.entry().trouble);
        desk.givesRefreshTokens = false;
        QVERIFY(awaited(desk.cloakroom.signIn(desk.cloakroom.signInAgain(desk.id).value())->run()));
        desk.cloakroom.renewals().setSteadyClock([] { return base::sinceBoot() + 30s; });
        desk.cloakroom.renewals().look();
        QVERIFY(desk.rests());
        QCOMPARE(desk.entry().state, State::SignedIn);
        QVERIFY(!desk.entry().trouble);
        QCOMPARE(desk.asked.size(), 1);
    }

    void goesOnWhereAPersonIsAsked_data()
    {
        QTest::addColumn<QString>("meanwhile");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("nothing") << u"nothing"_s << u"good"_s;
        QTest::newRow("locked") << u"lock"_s << u"accounts.locked"_s;
        QTest::newRow("signed out") << u"sign out"_s << u"accounts.unknown"_s;
    }

    void goesOnWhereAPersonIsAsked()
    {
        QFETCH(QString, meanwhile);
        QFETCH(QString, outcome);
        HandDesk desk;
        desk.person.says.reset();
        Going going(desk, desk.request());
        QTRY_COMPARE(desk.person.questions.size(), 1);
        if (meanwhile == u"lock"_s)
            QVERIFY(desk.cloakroom.lock());
        if (meanwhile == u"sign out"_s)
            QVERIFY(awaited(desk.cloakroom.signOut(desk.id)));
        desk.person.answer(Consent::Always);
        QCOMPARE(codeOf(going.future), outcome);
    }

    void whatHappensWhileTheKeychainIsRead_data()
    {
        QTest::addColumn<QString>("meanwhile");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("outcome");
        for (const auto &[name, kind] : {std::pair {"access", Kind::AccessToken}, {"ID", Kind::IdToken}}) {
            QTest::addRow("nothing, %s", name) << u"nothing"_s << kind << u"good"_s;
            QTest::addRow("locked, %s", name) << u"lock"_s << kind << u"accounts.locked"_s;
            QTest::addRow("removed, %s", name) << u"remove"_s << kind << u"accounts.unknown"_s;
        }
    }

    void whatHappensWhileTheKeychainIsRead()
    {
        QFETCH(QString, meanwhile);
        QFETCH(Kind, kind);
        QFETCH(QString, outcome);
        HandDesk desk(true);
        Cloakroom next(desk.file, desk.http, desk.store, desk.clock, desk.issuer.browser());
        QVERIFY(next.load());
        Consents consents(next, desk.person.asked());
        TokenRequest request = desk.request();
        request.kind = kind;
        desk.store.holdsReads = true;
        HandOut handOut(next, consents, request, git());
        const auto future = handOut.run();
        QTRY_VERIFY(desk.store.isAsked());
        if (meanwhile == u"lock"_s)
            QVERIFY(next.lock());
        if (meanwhile == u"remove"_s) {
            desk.store.holdsReads = false;
            QVERIFY(awaited(next.signOut(desk.id)));
        }
        desk.store.release();
        QCOMPARE(codeOf(future), outcome);
    }

    void mayBeDestroyedAtEachStep_data()
    {
        QTest::addColumn<QString>("step");
        QTest::newRow("asking") << u"asking"_s;
        QTest::newRow("renewing") << u"renewing"_s;
    }

    void mayBeDestroyedAtEachStep()
    {
        QFETCH(QString, step);
        HandDesk desk;
        desk.cloakroom.renewals().setAutomatic(false);
        desk.ahead = 4000;
        if (step == u"asking"_s)
            desk.person.says.reset();
        Going going(desk, desk.request());
        if (step == u"renewing"_s)
            QTRY_COMPARE(desk.entry().state, State::Renewing);
        going.handOut.reset();
        if (step == u"asking"_s)
            QTRY_VERIFY(!desk.person.owners.first());
        QVERIFY(desk.rests());
        QTRY_COMPARE(desk.count, step == u"renewing"_s ? 2 : 1); // a renewal goes on
        QVERIFY(!going.future.isFinished() || going.future.resultCount() == 0);
        QVERIFY(desk.handOuts().isEmpty());
    }

    void asksForAFurtherTokenOnce()
    {
        HandDesk desk;
        const TokenRequest request = forApi(desk, 1);
        QCOMPARE(desk.outcome(request), u"access-2"_s);
        QCOMPARE(desk.asked.size(), 1);
        QCOMPARE(desk.asked.first().value(u"resource"_s), request.resource);
        QCOMPARE(desk.outcome(request), u"access-2"_s); // from memory
        QCOMPARE(desk.asked.size(), 1);
        QCOMPARE(desk.outcome(), u"access-1"_s); // its own stays
        QCOMPARE(desk.handOuts().first().receiver->resource, request.resource);
        QVERIFY(desk.entry().account.further.isEmpty()); // of this run only
        QTRY_VERIFY(!desk.cloakroom.book().isWriting());
        AccountBook written(desk.file);
        QVERIFY(written.load());
        QVERIFY(written.find(desk.id)->account.further.isEmpty());
    }

    void renewsAFurtherTokenWhenItIsAskedForOnly()
    {
        HandDesk desk;
        TokenRequest request = desk.request();
        request.scopes = oauth::Scopes::parse(u"read"_s);
        QCOMPARE(desk.outcome(request), u"access-2"_s);
        QCOMPARE(desk.asked.first().value(u"scope"_s), u"read"_s);
        desk.ahead = 4000;
        desk.cloakroom.renewals().look(); // which renews its own
        QVERIFY(desk.rests());
        for (const ScriptedRequest &each : desk.asked.mid(1))
            QVERIFY(each.value(u"scope"_s).isEmpty());
        const auto before = desk.asked.size();
        const QString token = desk.outcome(request);
        QCOMPARE(token, u"access-%1"_s.arg(desk.count));
        QCOMPARE(desk.asked.size(), before + 1);
    }

    void refusesScopesThatTheAccountLacks()
    {
        HandDesk desk;
        TokenRequest request = desk.request();
        request.scopes = oauth::Scopes::parse(u"read admin"_s);
        QCOMPARE(desk.outcome(request), u"further.scope"_s);
        request.scopes = {};
        request.resource = u"orders"_s;
        QCOMPARE(desk.outcome(request), u"further.resource"_s);
        QVERIFY(desk.asked.isEmpty());
        QVERIFY(desk.handOuts().isEmpty());
    }

    void tellsWhyThereIsNoFurtherToken()
    {
        HandDesk desk;
        desk.refusal = ScriptedAnswer::json("{\"error\":\"invalid_target\"}", 400);
        QCOMPARE(desk.outcome(forApi(desk, 1)), u"invalid_target"_s);
        QCOMPARE(desk.outcome(), u"access-1"_s);
    }

    void keepsSixteenFurtherTokens()
    {
        HandDesk desk;
        for (int i = 0; i <= Cloakroom::mostOnDemand; ++i, desk.ahead += 20)
            QCOMPARE(desk.outcome(forApi(desk, i)), u"access-%1"_s.arg(i + 2));
        QCOMPARE(desk.entry().onDemand.size(), Cloakroom::mostOnDemand);
        QCOMPARE(desk.entry().further.size(), Cloakroom::mostOnDemand);
        const auto before = desk.asked.size();
        QVERIFY(desk.handOut(forApi(desk, 1)));
        QCOMPARE(desk.asked.size(), before);
        QVERIFY(desk.handOut(forApi(desk, 0))); // the oldest went
        QCOMPARE(desk.asked.size(), before + 1);
    }

    void moreThanSixteenAtOnceAllHaveTheirs()
    {
        HandDesk desk;
        std::vector<std::unique_ptr<Going>> all;
        for (int i = 0; i < Cloakroom::mostOnDemand + 4; ++i)
            all.push_back(std::make_unique<Going>(desk, forApi(desk, i)));
        QStringList codes;
        for (const auto &each : all)
            codes += codeOf(each->future);
        QCOMPARE(codes.count(u"good"_s), qsizetype(all.size()));
        QVERIFY(desk.rests());
        desk.ahead = 20; // what has only just come may not have been read yet
        QVERIFY(desk.handOut(forApi(desk, 99)));
        QVERIFY(desk.entry().further.size() <= Cloakroom::mostOnDemand);
    }

    // Whose new refresh token isn't a renewal of its own.
    void itsOwnWaitsForTheEndOfAFurtherOne()
    {
        HandDesk desk;
        desk.cloakroom.renewals().setAutomatic(false);
        desk.ahead = 4000;
        desk.issuer.setLatency(std::chrono::milliseconds(200));
        const Going further(desk, forApi(desk, 1));
        QTRY_COMPARE(desk.entry().state, State::Renewing);
        QTRY_COMPARE(desk.asked.size(), 1);
        const Going own(desk, desk.request());
        QCOMPARE(codeOf(further.future), u"good"_s);
        QCOMPARE(codeOf(own.future), u"good"_s);
        QCOMPARE(own.future.result()->token.revealText(), u"access-3"_s);
    }

    void furtherTokensGoWithTheLock()
    {
        HandDesk desk;
        QVERIFY(desk.handOut(forApi(desk, 1)));
        QVERIFY(desk.cloakroom.lock());
        QVERIFY(desk.cloakroom.unlock());
        QVERIFY(desk.entry().further.isEmpty() && desk.entry().onDemand.isEmpty());
        QVERIFY(desk.handOut(forApi(desk, 1)));
        QCOMPARE(desk.asked.size(), 2); // anew
    }
};

QTEST_GUILESS_MAIN(TestAwaitRenewal)
#include "tst_awaitrenewal.moc"
