// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/handoutdesk.h"
#include "crypto/digest.h"
#include "crypto/key.h"
#include "jose/base64url.h"
#include "jose/jwt.h"

#include <QDir>

using namespace handing;
using Kind = TokenRequest::Kind;
using namespace std::chrono_literals;

namespace {

const QString ana = u"0123456789abcdef0123456789abcdef"_s;
const QString ben = u"fedcba9876543210fedcba9876543210"_s;

} // namespace

// An account's own tokens for another program.
class TestHandOut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsOutTheOneThatIsThere()
    {
        HandDesk desk;
        const auto token = desk.handOut();
        QVERIFY(token);
        QCOMPARE(token->token.revealText(), u"access-1"_s);
        QCOMPARE(token->accountId, desk.id);
        QCOMPARE(token->accountName, u"Work"_s);
        QCOMPARE(token->scopes.toString(), u"read write"_s);
        QCOMPARE(token->expiresAt, desk.entry().credential->tokens.expiresAt);
        QVERIFY(!token->isBound);
        QVERIFY(desk.asked.isEmpty());
    }

    void takesNoPartOfANameForTheAccount_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a blank") << u" "_s;
        QTest::newRow("its beginning") << u"Wor"_s;
        QTest::newRow("its end") << u"ork"_s;
        QTest::newRow("more than it") << u"Work "_s;
        QTest::newRow("any") << u"*"_s;
        QTest::newRow("with a zero") << u"Work"_s + QChar(0);
        QTest::newRow("as SQL has it") << u"' OR ''='"_s;
    }

    void takesNoPartOfANameForTheAccount()
    {
        QFETCH(const QString, name);
        HandDesk desk;
        TokenRequest request = desk.request();
        request.account = name;
        QCOMPARE(desk.outcome(request), u"accounts.name"_s);
        QVERIFY(desk.person.questions.isEmpty());
    }

    void findsNoneOrSeveral()
    {
        HandDesk desk;
        TokenRequest request = desk.request();
        request.account = u"Home"_s;
        QCOMPARE(desk.outcome(request), u"accounts.name"_s);
        const QString second = desk.signIn();
        QVERIFY(!second.isEmpty() && second != desk.id);
        QCOMPARE(desk.outcome(), u"accounts.ambiguous"_s);
        Asker asker = git();
        QVERIFY(desk.handOut(desk.request(), asker).error().expected.contains(second));
        asker.remote = u"ssh build.example"_s;
        const auto remote = desk.handOut(desk.request(), asker);
        QCOMPARE(remote.error().code, u"accounts.ambiguous"_s);
        QCOMPARE(remote.error().expected, QString());
        request.account = desk.id;
        QCOMPARE(desk.outcome(request), u"access-1"_s);
        QCOMPARE(desk.person.questions.size(), 1); // not about what isn't known
    }

    void asksBeforeAnythingElse()
    {
        HandDesk desk;
        desk.person.says = Consent::Deny;
        desk.ahead = 4000; // expired
        desk.store.calls.clear();
        QCOMPARE(desk.outcome(), u"handout.denied"_s);
        QVERIFY(desk.asked.isEmpty());
        QVERIFY(desk.store.calls.isEmpty());
        QVERIFY(desk.handOuts().isEmpty());
    }

    void provesThatABoundTokenIsAtHome()
    {
        HandDesk desk;
        TokenRequest request = desk.request();
        request.proof = {"POST", QUrl(u"https://api.example/a?b=c"_s), "n-1"};
        QCOMPARE(desk.outcome(request), u"handout.not_bound"_s);
        QVERIFY(desk.handOuts().isEmpty());

        const crypto::Key pair = crypto::Key::generate(crypto::Curve::P256);
        Entry bound = desk.entry();
        bound.credential->proofKey = pair.toPkcs8();
        bound.credential->tokens.tokenType = u"DPoP"_s;
        const_cast<AccountBook &>(desk.cloakroom.book()).put(bound);
        const auto token = desk.handOut(request);
        QVERIFY2(token, qPrintable(token ? QString() : token.error().code));
        QCOMPARE(token->token.revealText(), u"access-1"_s);
        QVERIFY(token->isBound);
        const auto proof = jose::Jwt::parse(token->proof.reveal());
        QVERIFY(proof);
        QCOMPARE(proof->claims().value("htm").string(), u"POST"_s);
        QCOMPARE(proof->claims().value("htu").string(), u"https://api.example/a"_s);
        QCOMPARE(proof->claims().value("nonce").string(), u"n-1"_s);
        QCOMPARE(proof->claims().value("ath").string(), // of access-1
            QString::fromLatin1(jose::base64url(crypto::digest(crypto::Hash::Sha256, "access-1"))));
        QCOMPARE(desk.handOuts().size(), 1);
        QVERIFY(desk.handOut()->proof.isEmpty());
    }

    void renewsWhatIsNotGoodForLongEnough_data()
    {
        QTest::addColumn<int>("ahead");
        QTest::addColumn<int>("minValid");
        QTest::addColumn<QString>("token");
        QTest::newRow("fresh") << 0 << 0 << u"access-1"_s;
        QTest::newRow("expired") << 4000 << 0 << u"access-2"_s;
        QTest::newRow("about to expire") << 3597 << 0 << u"access-2"_s;
        QTest::newRow("due") << 3400 << 0 << u"access-2"_s;
        QTest::newRow("short enough") << 1000 << 2000 << u"access-1"_s;
        QTest::newRow("too long") << 1000 << 3000 << u"access-2"_s;
    }

    void renewsWhatIsNotGoodForLongEnough()
    {
        QFETCH(int, ahead);
        QFETCH(int, minValid);
        QFETCH(QString, token);
        HandDesk desk;
        desk.cloakroom.renewals().setAutomatic(false);
        desk.ahead = ahead;
        TokenRequest request = desk.request();
        request.minValid = std::chrono::seconds(minValid);
        QCOMPARE(desk.outcome(request), token);
    }

    void theOldOneIsBetterThanNone_data()
    {
        QTest::addColumn<bool>("isThere");
        QTest::newRow("busy") << true;
        QTest::newRow("not there") << false;
    }

    // Nor does who asks wait for what isn't needed yet.
    void theOldOneIsBetterThanNone()
    {
        QFETCH(bool, isThere);
        HandDesk desk;
        desk.cloakroom.renewals().setAutomatic(false);
        desk.ahead = 3400; // due, and good for three minutes
        desk.refusal = ScriptedAnswer {503, {}, {}};
        if (!isThere)
            desk.issuer.close();
        QCOMPARE(desk.outcome(), u"access-1"_s);
        QCOMPARE(desk.handOuts().size(), 1);
    }

    // It has to be kept first, or ends with this process: that is waited for longer.
    void waitsForARenewalThatIsNotKeptYet()
    {
        HandDesk desk;
        desk.cloakroom.renewals().setAutomatic(false);
        desk.ahead = 3400; // due, and good for three minutes
        desk.store.writeTrouble
            = base::Error {base::Error::Kind::KeychainRefused, u"keychain.refused"_s, {}, {}, {}};
        QTimer::singleShot(
            HandOut::briefPatience + 1s, &desk.cloakroom, [&desk] { desk.store.writeTrouble.reset(); });
        const QString token = desk.outcome();
        QVERIFY(token != u"access-1"_s);
        QVERIFY(!desk.entry().notKept);
        const auto stored = Credential::fromBytes(desk.store.items.value(desk.id), desk.id);
        QCOMPARE(token, stored->tokens.accessToken.revealText());
    }

    void aLoginThatHasEndedHandsOutNothing()
    {
        HandDesk desk;
        desk.cloakroom.renewals().setAutomatic(false);
        desk.ahead = 3400;
        desk.refusal = ScriptedAnswer::json("{\"error\":\"invalid_grant\"}", 400);
        QCOMPARE(desk.outcome(), u"invalid_grant"_s);
        QCOMPARE(desk.entry().state, State::SignInAgain);
        QCOMPARE(desk.outcome(), u"invalid_grant"_s); // also later
        QCOMPARE(desk.asked.size(), 1);
        QVERIFY(desk.handOuts().isEmpty());
    }

    void saysHowLongTheNewOneLasts()
    {
        HandDesk desk;
        desk.ahead = 20; // of one that has only just come nothing longer is to be had
        TokenRequest request = desk.request();
        request.minValid = std::chrono::seconds(7200);
        const auto token = desk.handOut(request);
        QVERIFY(!token);
        QCOMPARE(token.error().code, u"handout.too_short"_s);
        QCOMPARE(token.error().expected, u"7200 s"_s);
        QVERIFY2(token.error().found == u"3600 s"_s || token.error().found == u"3599 s"_s,
            qPrintable(token.error().found));
        QCOMPARE(desk.asked.size(), 1);
        QVERIFY(desk.handOuts().isEmpty());
    }

    void oneWithoutARefreshToken_data()
    {
        QTest::addColumn<int>("ahead");
        QTest::addColumn<int>("minValid");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("good") << 3400 << 0 << u"access-1"_s;
        QTest::newRow("good, and too short") << 3400 << 600 << u"handout.too_short"_s;
        QTest::newRow("expired") << 4000 << 0 << u"refresh.no_refresh_token"_s;
    }

    void oneWithoutARefreshToken()
    {
        QFETCH(int, ahead);
        QFETCH(int, minValid);
        QFETCH(QString, outcome);
        HandDesk desk(false, false);
        desk.ahead = ahead;
        TokenRequest request = desk.request();
        request.minValid = std::chrono::seconds(minValid);
        QCOMPARE(desk.outcome(request), outcome);
        QVERIFY(desk.asked.isEmpty());
    }

    void idTokens()
    {
        HandDesk without;
        TokenRequest request = without.request();
        request.kind = Kind::IdToken;
        QCOMPARE(without.outcome(request), u"handout.no_id_token"_s);

        HandDesk desk(true);
        desk.cloakroom.renewals().setAutomatic(false);
        const QString first = desk.entry().credential->tokens.idToken.revealText();
        QVERIFY(!first.isEmpty());
        QCOMPARE(desk.outcome(request), first);
        QVERIFY(desk.handOuts().first().receiver->isIdToken);
        desk.ahead = 4000;
        const auto renewed = desk.handOut(request);
        QVERIFY(renewed);
        QVERIFY(renewed->kind == Kind::IdToken);
        QVERIFY(renewed->token.revealText() != first);
        QVERIFY(renewed->token == desk.entry().credential->tokens.idToken);
        QCOMPARE(desk.asked.size(), 1);
    }

    void isWrittenDown()
    {
        HandDesk desk;
        QVERIFY(desk.handOut());
        QVERIFY(desk.handOut());
        QCOMPARE(desk.cloakroom.activity().handOuts(desk.id), 2);
        const auto events = desk.handOuts();
        QCOMPARE(events.size(), 1); // the second is told with those of its minute
        QCOMPARE(events.first().receiver->program, u"/usr/bin/git"_s);
        QCOMPARE(events.first().receiver->scopes, u"read write"_s);
        QCOMPARE(events.first().receiver->count, 1);
        QVERIFY(!events.first().toLine().contains("access-1"));
    }

    void aRefusalIsWrittenDown_data()
    {
        QTest::addColumn<QString>("code");
        for (const char *each : {"handout.denied", "handout.off", "accounts.locked", "handout.unasked"})
            QTest::newRow(each) << QString::fromLatin1(each);
    }

    void aRefusalIsWrittenDown()
    {
        QFETCH(QString, code);
        HandDesk desk;
        desk.person.says = Consent::Deny;
        if (code == u"handout.unasked"_s)
            desk.person.trouble = base::Error {base::Error::Kind::Refused, code, {}, {}, {}};
        if (code == u"handout.off"_s) {
            QVERIFY(awaited(desk.cloakroom.changeSettings(
                desk.id, [](AccountSettings &settings) { settings.handOut.to = HandOutRules::To::Nobody; })));
        }
        if (code == u"accounts.locked"_s)
            QVERIFY(desk.cloakroom.lock());
        QCOMPARE(desk.outcome(), code);
        QCOMPARE(desk.outcome(), code);
        const auto events = desk.cloakroom.activity().history(desk.id).events;
        QCOMPARE(events.last().kind, Event::Kind::HandOutRefused);
        QCOMPARE(events.last().trouble->code, code);
        QCOMPARE(events.last().receiver->program, u"/usr/bin/git"_s);
        QVERIFY(events.at(events.size() - 2).kind != Event::Kind::HandOutRefused); // once
        QCOMPARE(desk.cloakroom.activity().handOuts(desk.id), 0);
    }

    void neverHasARefreshToken()
    {
        HandDesk desk(true);
        desk.cloakroom.renewals().setAutomatic(false);
        for (const Kind kind : {Kind::AccessToken, Kind::IdToken}) {
            TokenRequest request = desk.request();
            request.kind = kind;
            desk.ahead += 4000;
            const auto token = desk.handOut(request);
            QVERIFY(token);
            QVERIFY(!token->token.reveal().toByteArray().contains("refresh-"));
            QVERIFY(token->token != desk.entry().credential->tokens.refreshToken);
        }
    }

    void aClosedKeychainIsTold()
    {
        HandDesk desk;
        Cloakroom next(desk.file, desk.http, desk.store, desk.clock, desk.issuer.browser());
        QVERIFY(next.load());
        Consents consents(next, desk.person.asked());
        desk.store.trouble
            = base::Error {base::Error::Kind::KeychainLocked, u"keychain.locked"_s, {}, {}, {}};
        HandOut shut(next, consents, desk.request(), git());
        QCOMPARE(codeOf(shut.run()), u"keychain.locked"_s);
        desk.store.trouble.reset();
        HandOut open(next, consents, desk.request(), git());
        QCOMPARE(codeOf(open.run()), u"good"_s);
    }

    void lockedHandsOutNothing()
    {
        HandDesk desk;
        QVERIFY(desk.cloakroom.lock());
        QCOMPARE(desk.outcome(), u"accounts.locked"_s);
        TokenRequest unknown = desk.request();
        unknown.account = u"Home"_s;
        QCOMPARE(desk.outcome(unknown), u"accounts.locked"_s);
        QVERIFY(desk.person.questions.isEmpty());
        QVERIFY(desk.handOuts().isEmpty());
    }

    void aSignOutOnItsWayHandsOutNothing()
    {
        HandDesk desk;
        desk.store.holds = true;
        const auto receipt = desk.cloakroom.signOut(desk.id);
        QTRY_VERIFY(desk.store.isAsked());
        QCOMPARE(desk.entry().state, State::SigningOut);
        QVERIFY(!desk.handOut());
        QVERIFY(desk.handOuts().isEmpty());
        desk.store.release();
        QVERIFY(awaited(receipt));
    }

    // Of the activity: those of the same within a minute are one event together.
    void thoseOfAMinuteAreOneEvent()
    {
        HandDesk desk;
        Event::Receiver another {u"/usr/bin/curl"_s, {}, false, u"read"_s, {}};
        Event::Receiver remote = another;
        remote.remote = u"ssh build.example"_s;
        QTemporaryDir folder;
        {
            Activity activity(desk.http, desk.clock);
            activity.keepIn(folder.path());
            for (int i = 0; i < 5; ++i)
                activity.recordHandOut(ana, another);
            activity.recordHandOut(ana, remote);
            QCOMPARE(activity.history(ana).events.size(), 2); // the first of each
            QCOMPARE(activity.handOuts(ana), 6); // all of them
            activity.recordHandOut(ana, another);
            QCOMPARE(activity.handOuts(ana), 7);
            QCOMPARE(activity.handOuts(ben), 0);
        }
        Activity next(desk.http, desk.clock);
        next.keepIn(folder.path());
        const auto events = next.history(ana).events;
        QCOMPARE(events.size(), 3);
        QCOMPARE(events.last().receiver->count, 5);
        QCOMPARE(events.last().receiver->program, u"/usr/bin/curl"_s);
        QCOMPARE(next.handOuts(ana), 7);
        next.forget(ana);
        QCOMPARE(next.handOuts(ana), 0);
    }

    // Whatever asks and however often, alone or each time as another process.
    void refusalsDoNotFloodIt()
    {
        HandDesk desk;
        const base::Error off {base::Error::Kind::Refused, u"handout.off"_s, {}, {}, {}};
        const Event::Receiver git {u"/usr/bin/git"_s, {}, false, {}, {}};
        QTemporaryDir folder;
        for (int i = 0; i < 5; ++i) {
            Activity activity(desk.http, desk.clock);
            activity.keepIn(folder.path());
            activity.recordRefusal(ana, git, off);
        }
        Activity activity(desk.http, desk.clock);
        activity.keepIn(folder.path());
        QCOMPARE(activity.history(ana).events.size(), 1);
        desk.ahead = 61;
        activity.recordRefusal(ana, {u"/bin/other"_s, {}, false, {}, {}}, off);
        QCOMPARE(activity.history(ana).events.size(), 2);
        for (int i = 0; i < 100; ++i)
            activity.recordRefusal(ana, {u"/bin/%1"_s.arg(i), {}, false, {}, {}}, off);
        const auto events = activity.history(ana).events;
        QCOMPARE(events.size(), 1 + Activity::mostRefused + 1);
        QCOMPARE(events.last().receiver->program, QString());
    }

    void aForgottenAccountsMinuteIsForgotten()
    {
        HandDesk desk;
        QTemporaryDir folder;
        {
            Activity activity(desk.http, desk.clock);
            activity.keepIn(folder.path());
            activity.recordHandOut(ana, {u"/usr/bin/git"_s, {}, false, {}, {}});
            activity.recordHandOut(ana, {u"/usr/bin/git"_s, {}, false, {}, {}});
            activity.forget(ana);
        }
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void manyLeaveTheOthersTheirPlace_data()
    {
        QTest::addColumn<int>("length");
        QTest::newRow("short") << 10;
        QTest::newRow("long") << 1000; // as long as a request may be
    }

    void manyLeaveTheOthersTheirPlace()
    {
        QFETCH(int, length);
        HandDesk desk;
        QTemporaryDir folder;
        Activity activity(desk.http, desk.clock);
        activity.keepIn(folder.path());
        activity.record(ana, Event::signIn(base::Result<base::Done>(base::Done {})));
        for (int i = 0; i < 2 * Activity::mostEvents; ++i) {
            activity.recordHandOut(ana,
                {u"/bin/%1"_s.arg(i), {}, false, QString(length, u's'),
                    u"https://"_s + QString(length, u'r')});
        }
        const auto events = activity.history(ana).events;
        QVERIFY(events.size() <= Activity::mostEvents);
        QCOMPARE(events.first().kind, Event::Kind::SignedIn);
        QCOMPARE(events.last().receiver->program, u"/bin/%1"_s.arg(2 * Activity::mostEvents - 1));
    }
};

QTEST_GUILESS_MAIN(TestHandOut)
#include "tst_handout.moc"
