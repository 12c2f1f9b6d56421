// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/cloakroom.h"
#include "demo/demoserver.h"
#include "support/awaited.h"
#include "support/manyaccounts.h"
#include "support/memorystore.h"
#include "support/scriptedbrowser.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace accounts;

namespace {

constexpr int patienceMs = 10'000;

} // namespace

// Looking after accounts: start, renewal, sign-out, against the demo provider on a clock of our own.
class TestCloakroom : public QObject
{
    Q_OBJECT

private:
    struct Desk
    {
        qint64 ahead = 0; // seconds
        base::Clock clock = [this] { return QDateTime::currentDateTimeUtc().addSecs(ahead); };
        QTemporaryDir folder;
        net::Http http {clock};
        support::MemoryStore store;
        support::ScriptedBrowser browser {QStringLiteral("ana")};
        std::unique_ptr<demo::DemoServer> server
            = std::make_unique<demo::DemoServer>(clock, crypto::Secret(), [](const crypto::Secret &) {});
        QString issuer = server->start(0)->toString();
        std::unique_ptr<Cloakroom> cloakroom = started();

        std::unique_ptr<Cloakroom> started()
        {
            return std::make_unique<Cloakroom>(
                folder.filePath(QStringLiteral("accounts.json")), http, store, clock, browser.opener());
        }

        void restart()
        {
            cloakroom.reset();
            cloakroom = started();
            QVERIFY(cloakroom->load());
        }

        QString signIn(const oauth::Quirks &quirks = {})
        {
            SignInRequest request;
            request.issuer = issuer;
            request.quirks = quirks;
            request.client.clientId = demo::DemoServer::clientId();
            request.client.scopes = oauth::Scopes(demo::DemoServer::scopes());
            const auto flow = cloakroom->signIn(request);
            const auto answer = flow->run();
            [&answer] { QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), patienceMs); }();
            return answer.isFinished() && answer.result() ? answer.result()->id : QString();
        }

        const Entry &entry(const QString &id) const { return *cloakroom->book().find(id); }
        QByteArray accessToken(const QString &id) const
        {
            return entry(id).credential->tokens.accessToken.reveal().toByteArray();
        }
    };

private Q_SLOTS:
    void isStillSignedInAfterARestart()
    {
        Desk desk;
        const QString id = desk.signIn();
        const QByteArray token = desk.accessToken(id);
        desk.restart();
        QCOMPARE(desk.entry(id).state, State::Opening);
        QCOMPARE(desk.entry(id).account.name(), QStringLiteral("ana@example.com"));
        desk.cloakroom->open();
        QTRY_COMPARE_WITH_TIMEOUT(desk.entry(id).state, State::SignedIn, patienceMs);
        QCOMPARE(desk.accessToken(id), token);
    }

    void showsWhatAnotherProcessFoundEnded()
    {
        Desk desk;
        const auto restart = [&desk] {
            desk.restart();
            desk.cloakroom->activity().keepIn(desk.folder.filePath(QStringLiteral("activity")));
        };
        restart();
        const QString id = desk.signIn();
        const QByteArray token = desk.accessToken(id);
        const auto lookAgain = [&] {
            restart();
            QVERIFY(support::awaited(desk.cloakroom->open(id)));
            QCOMPARE(desk.entry(id).state, State::SignedIn);
            desk.cloakroom->lookAtEnd(id);
        };
        const auto ended
            = Event::renewal(base::failure(base::Error::Kind::SignInAgain, QStringLiteral("invalid_grant")));
        desk.cloakroom->activity().record(id, ended);
        lookAgain();
        QCOMPARE(desk.entry(id).state, State::SignInAgain);
        QCOMPARE(desk.entry(id).trouble->code, QStringLiteral("invalid_grant"));

        restart();
        desk.cloakroom->open(); // the window asks the server, which knows better here
        QTRY_VERIFY_WITH_TIMEOUT(desk.entry(id).state == State::SignedIn && desk.accessToken(id) != token
                && !desk.cloakroom->isBusy(),
            patienceMs);
        lookAgain();
        QCOMPARE(desk.entry(id).state, State::SignedIn);

        desk.ahead = -60; // of tokens that are newer it says nothing
        desk.cloakroom->activity().record(id, ended);
        lookAgain();
        QCOMPARE(desk.entry(id).state, State::SignedIn);
    }

    void asksWhatIsKnownOfTheProvider()
    {
        Desk desk;
        const QString id = desk.signIn();
        QVERIFY(!desk.cloakroom->sessionEnd(desk.entry(id)));
        desk.cloakroom->setKnownQuirks([&desk](const oauth::ServerMetadata &server) {
            oauth::Quirks quirks;
            if (server.issuer == desk.issuer)
                quirks.sessionLimit = oauth::Quirks::SessionLimit {.days = 7, .freeScopes = {}};
            return quirks;
        });
        const auto end = desk.cloakroom->sessionEnd(desk.entry(id));
        QVERIFY(end);
        QCOMPARE(end->why, SessionEnd::Why::MayBe);
        QCOMPARE(end->at, desk.entry(id).account.signedInAt.addDays(7));
    }

    void goesByTheDescriptionThatAnAccountWasSignedInWith()
    {
        Desk desk;
        oauth::Quirks quirks;
        quirks.sessionLimit = oauth::Quirks::SessionLimit {.days = 3, .freeScopes = {}};
        quirks.revocationEndsGrant = true;
        const QString id = desk.signIn(quirks);
        const auto end = desk.cloakroom->sessionEnd(desk.entry(id));
        QVERIFY(end);
        QCOMPARE(end->at, desk.entry(id).account.signedInAt.addDays(3));
        Entry other = desk.entry(id);
        other.account.id = QStringLiteral("other");
        const_cast<AccountBook &>(desk.cloakroom->book()).put(other);
        QCOMPARE(desk.cloakroom->mayEndToo(desk.entry(id).account).size(), 1);
    }

    void signsInByWhatIsKnownOfTheProvider()
    {
        Desk desk;
        desk.cloakroom->setKnownQuirks([&desk](const oauth::ServerMetadata &server) {
            oauth::Quirks quirks;
            quirks.revocationEndsGrant = server.issuer == desk.issuer;
            return quirks;
        });
        QVERIFY(desk.entry(desk.signIn()).account.server.quirks.revocationEndsGrant);
    }

    void readsManyAccountsAFewAtATimeAndTheOneInViewFirst()
    {
        const base::Clock clock = [] { return QDateTime::currentDateTimeUtc(); };
        const support::ManyAccounts many(20, 2, 3600, clock);
        const QTemporaryDir folder;
        QVERIFY(many.writeTo(folder.filePath(QStringLiteral("accounts.json"))));
        support::MemoryStore store;
        store.holdsReads = true;
        for (int number = 0; number < many.size(); ++number)
            store.items.insert(many.id(number), many.credential(number).toBytes());
        net::Http http(clock);
        Cloakroom cloakroom(folder.filePath(QStringLiteral("accounts.json")), http, store, clock,
            [](const QUrl &, const base::Browser &) { return base::Result<base::Done>(base::Done {}); });
        const auto read
            = [](int number) { return QStringLiteral("read ") + support::ManyAccounts::id(number); };
        QVERIFY(cloakroom.load());
        cloakroom.setInView(many.id(7));
        cloakroom.open();
        QCOMPARE(store.calls.value(0), read(7));
        cloakroom.setInView(many.id(18));
        while (store.waiting() > 0) {
            QVERIFY(store.waiting() <= Cloakroom::mostReads);
            store.releaseOne();
        }
        QCOMPARE(store.calls.size(), many.size());
        QCOMPARE(store.calls.value(Cloakroom::mostReads), read(18));
        for (const Entry &entry : cloakroom.book().entries())
            QCOMPARE(entry.state, State::SignedIn);
    }

    void comesBackFromAnAnswerThatIsTheKeychainsOrOfOneEntryAlone_data()
    {
        using Kind = base::Error::Kind;
        QTest::addColumn<base::Error::Kind>("kind");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("isOfAll");
        QTest::newRow("locked") << Kind::KeychainLocked << QStringLiteral("keychain.locked") << false;
        QTest::newRow("held back") << Kind::KeychainLocked << QStringLiteral("keychain.held_back") << false;
        QTest::newRow("refused") << Kind::KeychainRefused << QStringLiteral("keychain.refused") << false;
        QTest::newRow("denied") << Kind::KeychainRefused << QStringLiteral("keychain.denied") << true;
        QTest::newRow("silent") << Kind::KeychainSilent << QStringLiteral("keychain.silent") << true;
    }

    void comesBackFromAnAnswerThatIsTheKeychainsOrOfOneEntryAlone()
    {
        QFETCH(const base::Error::Kind, kind);
        QFETCH(const QString, code);
        QFETCH(const bool, isOfAll);
        Desk desk;
        const QString id = desk.signIn();
        desk.restart();
        desk.store.readTrouble = base::Error {kind, code, {}, {}, {}};
        desk.cloakroom->open();
        QTRY_COMPARE(desk.entry(id).state, State::KeychainClosed);
        QCOMPARE(desk.entry(id).trouble->code, code);
        QCOMPARE(desk.cloakroom->keychainTrouble().has_value(), isOfAll);
        desk.store.readTrouble.reset();
        QTRY_COMPARE_WITH_TIMEOUT(desk.entry(id).state, State::SignedIn, patienceMs); // by itself
    }

    void tellsARenewalThatTheKeychainHeldBackFromAClosedKeychain_data()
    {
        comesBackFromAnAnswerThatIsTheKeychainsOrOfOneEntryAlone_data();
    }

    void tellsARenewalThatTheKeychainHeldBackFromAClosedKeychain()
    {
        QFETCH(const base::Error::Kind, kind);
        QFETCH(const QString, code);
        QFETCH(const bool, isOfAll);
        Desk desk;
        const QString id = desk.signIn();
        const QByteArray token = desk.accessToken(id);
        desk.store.readTrouble = base::Error {kind, code, {}, {}, {}};
        desk.cloakroom->renew(id);
        QTRY_VERIFY(desk.entry(id).trouble);
        QCOMPARE(desk.entry(id).trouble->code, code);
        QTRY_VERIFY(!desk.cloakroom->isBusy());
        QCOMPARE(desk.cloakroom->keychainTrouble().has_value(), isOfAll);
        desk.store.readTrouble.reset();
        QTRY_VERIFY_WITH_TIMEOUT(desk.accessToken(id) != token, patienceMs); // by itself
    }

    void renewsAnExpiredTokenAtStart()
    {
        Desk desk;
        const QString id = desk.signIn();
        const QByteArray token = desk.accessToken(id);
        desk.ahead = 3600;
        desk.restart();
        desk.cloakroom->open();
        QTRY_VERIFY_WITH_TIMEOUT(
            desk.entry(id).state == State::SignedIn && desk.accessToken(id) != token, patienceMs);
        QVERIFY(!desk.entry(id).trouble);
        QVERIFY(desk.entry(id).keys);
    }

    void hasTheNewRefreshTokenInTheKeychainBeforeTheNewAccessTokenIsSeen()
    {
        Desk desk;
        const QString id = desk.signIn();
        const QByteArray before = desk.accessToken(id);
        const quint64 sequence = desk.entry(id).credential->sequence;
        bool seen = false;
        connect(&desk.cloakroom->book(), &AccountBook::changed, this, [&] {
            if (desk.accessToken(id) == before)
                return;
            seen = true;
            const auto stored = Credential::fromBytes(desk.store.items.value(id), id);
            QVERIFY(stored);
            QVERIFY(stored->tokens.refreshToken == desk.entry(id).credential->tokens.refreshToken);
        });
        desk.cloakroom->renew(id);
        QVERIFY(desk.cloakroom->isBusy());
        QTRY_VERIFY_WITH_TIMEOUT(!desk.cloakroom->isBusy(), patienceMs);
        QVERIFY(seen);
        QCOMPARE(desk.entry(id).credential->sequence, sequence + 1);
    }

    void renewsAgainAndAgain()
    {
        Desk desk;
        const QString id = desk.signIn();
        for (int i = 0; i < 5; ++i) {
            const QByteArray before = desk.accessToken(id);
            desk.cloakroom->renew(id);
            QTRY_VERIFY_WITH_TIMEOUT(!desk.cloakroom->isBusy(), patienceMs);
            QCOMPARE(desk.entry(id).state, State::SignedIn);
            QVERIFY(desk.accessToken(id) != before);
        }
    }

    void keepsTheLoginWhenTheServerIsAway()
    {
        Desk desk;
        const QString id = desk.signIn();
        const auto stored = desk.store.items;
        desk.server.reset();
        desk.cloakroom->renew(id);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.cloakroom->isBusy(), patienceMs);
        QCOMPARE(desk.entry(id).state, State::SignedIn);
        QVERIFY(desk.entry(id).trouble);
        QCOMPARE(desk.entry(id).trouble->kind, base::Error::Kind::Offline);
        QVERIFY(desk.store.items.value(id) == stored.value(id));
        QVERIFY(*desk.cloakroom->nextRenewal(id) > desk.clock());
    }

    void keepsTheAccountWhenTheLoginHasEnded()
    {
        Desk desk;
        const QString id = desk.signIn();
        desk.server
            = std::make_unique<demo::DemoServer>(desk.clock, crypto::Secret(), [](const crypto::Secret &) {});
        QVERIFY(desk.server->start(quint16(QUrl(desk.issuer).port())));
        desk.cloakroom->renew(id);
        QTRY_COMPARE_WITH_TIMEOUT(desk.entry(id).state, State::SignInAgain, patienceMs);
        QCOMPARE(desk.entry(id).trouble->code, QStringLiteral("invalid_grant"));
        QVERIFY(!desk.cloakroom->nextRenewal(id));
        QVERIFY(desk.cloakroom->signInAgain(id));
    }

    void keepsTheRenewedTokensInMemoryUntilTheKeychainTakesThem()
    {
        Desk desk;
        const QString id = desk.signIn();
        desk.store.writeTrouble = base::Error {
            base::Error::Kind::KeychainRefused, QStringLiteral("keychain.refused"), {}, {}, {}};
        const QByteArray before = desk.accessToken(id);
        desk.cloakroom->renew(id);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.cloakroom->isBusy(), patienceMs);
        QVERIFY(desk.accessToken(id) != before);
        QVERIFY(desk.entry(id).notKept);
        QCOMPARE(desk.cloakroom->unkept(), QStringList {id});
        desk.store.writeTrouble.reset();
        // By itself, with the next look at the keychain.
        QTRY_VERIFY_WITH_TIMEOUT(!desk.entry(id).notKept, patienceMs);
        const auto stored = Credential::fromBytes(desk.store.items.value(id), id);
        QVERIFY(stored->tokens.refreshToken == desk.entry(id).credential->tokens.refreshToken);
    }

    // A second write in the queue could come after what another process renewed meanwhile.
    void handsTheKeychainAnUnkeptLoginOnceAtATime()
    {
        Desk desk;
        const QString id = desk.signIn();
        desk.store.writeTrouble = base::Error {
            base::Error::Kind::KeychainRefused, QStringLiteral("keychain.refused"), {}, {}, {}};
        desk.cloakroom->renew(id);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.cloakroom->isBusy(), patienceMs);
        desk.store.writeTrouble.reset();
        desk.store.calls.clear();
        desk.store.holdsWrites = true;
        for (int look = 0; look < 2; ++look) {
            desk.cloakroom->unlockKeychain();
            QTest::qWait(50);
        }
        QCOMPARE(desk.store.calls.count(QStringLiteral("write ") + id), 1);
        QVERIFY(desk.cloakroom->isBusy()); // an end waits for it
        QSignalSpy idle(desk.cloakroom.get(), &Cloakroom::idle);
        desk.store.holdsWrites = false;
        desk.store.release();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.entry(id).notKept, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(idle.size(), 1, patienceMs);
    }

    void believesAKeychainOnlyWhenItGivesBackWhatItTook()
    {
        Desk desk;
        const QString id = desk.signIn();
        desk.store.forgets = true;
        desk.cloakroom->renew(id);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.cloakroom->isBusy(), patienceMs);
        QCOMPARE(desk.entry(id).notKept->code, QStringLiteral("keychain.not_kept"));
        QCOMPARE(desk.entry(id).state, State::SignedIn);
    }

    void beginsNoRenewalThatCouldNotBeSaved()
    {
        Desk desk;
        const QString id = desk.signIn();
        const QByteArray before = desk.accessToken(id);
        desk.store.trouble
            = base::Error {base::Error::Kind::KeychainLocked, QStringLiteral("keychain.locked"), {}, {}, {}};
        desk.cloakroom->renew(id);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.cloakroom->isBusy(), patienceMs);
        QCOMPARE(desk.accessToken(id), before);
        QCOMPARE(desk.entry(id).state, State::SignedIn);
        QCOMPARE(desk.entry(id).trouble->code, QStringLiteral("keychain.locked"));
        QVERIFY(desk.cloakroom->keychainTrouble());
        desk.store.trouble.reset();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.cloakroom->keychainTrouble(), 5'000);
    }

    void comesToLifeByItselfOnceTheKeychainIsUnlocked()
    {
        Desk desk;
        const QString id = desk.signIn();
        desk.store.trouble
            = base::Error {base::Error::Kind::KeychainLocked, QStringLiteral("keychain.locked"), {}, {}, {}};
        desk.restart();
        desk.cloakroom->open();
        QTRY_COMPARE_WITH_TIMEOUT(desk.entry(id).state, State::KeychainClosed, patienceMs);
        desk.store.trouble.reset(); // in another program
        QTRY_COMPARE_WITH_TIMEOUT(desk.entry(id).state, State::SignedIn, 5'000);
        QVERIFY(!desk.cloakroom->keychainTrouble());
    }

    // Nobody tells when that is unlocked, either.
    void looksOftenAtAnotherCollectionThatIsLocked()
    {
        Desk desk;
        const QString id = desk.signIn();
        desk.restart();
        desk.store.readTrouble
            = base::Error {base::Error::Kind::KeychainLocked, QStringLiteral("keychain.locked"), {}, {}, {}};
        desk.cloakroom->open();
        const QString read = QStringLiteral("read ") + id;
        QTRY_VERIFY_WITH_TIMEOUT(desk.store.calls.count(read) > 3, 15'000);
        QVERIFY(!desk.cloakroom->keychainTrouble());
    }

    void aNoToOneEntryIsNoTroubleOfTheWholeKeychain()
    {
        Desk desk;
        const QString id = desk.signIn();
        desk.restart();
        const base::Error heldBack {
            base::Error::Kind::KeychainLocked, QStringLiteral("keychain.held_back"), {}, {}, {}};
        desk.store.readTrouble = heldBack;
        desk.cloakroom->open();
        QTRY_COMPARE_WITH_TIMEOUT(desk.entry(id).state, State::KeychainClosed, patienceMs);
        desk.store.unlockTrouble = base::Error {
            base::Error::Kind::KeychainLocked, QStringLiteral("keychain.dismissed"), {}, {}, {}};
        QSignalSpy changes(desk.cloakroom.get(), &Cloakroom::keychainChanged);
        desk.cloakroom->unlockKeychain();
        QTest::qWait(50);
        QVERIFY(!desk.cloakroom->keychainTrouble());
        QVERIFY(changes.isEmpty());
        QCOMPARE(desk.cloakroom->keptBack()->code, heldBack.code);
    }

    void tellsALockedKeychainFromAnAbsentEntry()
    {
        Desk desk;
        const QString id = desk.signIn();
        desk.store.trouble
            = base::Error {base::Error::Kind::KeychainLocked, QStringLiteral("keychain.locked"), {}, {}, {}};
        desk.restart();
        desk.cloakroom->open();
        QTRY_COMPARE_WITH_TIMEOUT(desk.entry(id).state, State::KeychainClosed, patienceMs);
        QVERIFY(desk.cloakroom->keychainTrouble());
        desk.cloakroom->unlockKeychain();
        QTRY_COMPARE_WITH_TIMEOUT(desk.entry(id).state, State::SignedIn, patienceMs);
        QVERIFY(!desk.cloakroom->keychainTrouble());

        desk.store.items.clear();
        desk.restart();
        desk.cloakroom->open();
        QTRY_COMPARE_WITH_TIMEOUT(desk.entry(id).state, State::SignInAgain, patienceMs);
        QCOMPARE(desk.entry(id).trouble->code, QStringLiteral("keychain.absent"));
    }

    void signsOutWithRevocationAndLeavesNothing()
    {
        Desk desk;
        const QString id = desk.signIn();
        const auto answer = desk.cloakroom->signOut(id);
        QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), patienceMs);
        const auto receipt = answer.result();
        QVERIFY(receipt);
        QCOMPARE(receipt->refreshToken.outcome, Outcome::Gone);
        QCOMPARE(receipt->refreshToken.status, 200);
        QCOMPARE(receipt->accessToken.outcome, Outcome::Gone);
        QVERIFY(desk.store.items.isEmpty());
        QVERIFY(desk.cloakroom->book().entries().isEmpty());
    }

    void signsOutLocallyWhenTheServerIsAwayAndSaysSo()
    {
        Desk desk;
        const QString id = desk.signIn();
        desk.server.reset();
        const auto answer = desk.cloakroom->signOut(id);
        QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), patienceMs);
        QVERIFY(answer.result());
        QCOMPARE(answer.result()->refreshToken.outcome, Outcome::Failed);
        QCOMPARE(answer.result()->refreshToken.status, 0);
        QVERIFY(answer.result()->refreshToken.trouble);
        QVERIFY(desk.store.items.isEmpty());
    }

    void keepsTheAccountWhenTheKeychainKeepsItsItem()
    {
        Desk desk;
        const QString id = desk.signIn();
        desk.store.trouble
            = base::Error {base::Error::Kind::KeychainLocked, QStringLiteral("keychain.locked"), {}, {}, {}};
        const auto answer = desk.cloakroom->signOut(id);
        QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), patienceMs);
        QVERIFY(!answer.result());
        QCOMPARE(answer.result().error().code, QStringLiteral("keychain.locked"));
        QCOMPARE(desk.entry(id).state, State::SignedIn); // nothing was revoked either
        QVERIFY(!desk.entry(id).trouble); // which would be a renewal's
    }

    void signsOutWhatARenewalUnderWayBrings()
    {
        Desk desk;
        const QString id = desk.signIn();
        const QByteArray before = desk.accessToken(id);
        desk.cloakroom->renew(id);
        const auto answer = desk.cloakroom->signOut(id);
        QByteArray renewed;
        connect(&desk.cloakroom->book(), &AccountBook::changed, this, [&] {
            if (desk.entry(id).state == State::SigningOut)
                renewed = desk.accessToken(id);
        });
        QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), patienceMs);
        QVERIFY(answer.result());
        QVERIFY(!renewed.isEmpty());
        QVERIFY(renewed != before);
        QVERIFY(desk.store.items.isEmpty());
    }

    void keepsALoginThatCameInDuringARenewal()
    {
        Desk desk;
        const QString id = desk.signIn();
        const quint64 sequence = desk.entry(id).credential->sequence;
        desk.store.holds = true;
        desk.cloakroom->renew(id);
        QTRY_VERIFY_WITH_TIMEOUT(desk.store.isAsked(), patienceMs); // the renewal is being saved
        // Meanwhile the same person signs in again, and waits for that.
        const auto flow = desk.cloakroom->signIn(*desk.cloakroom->signInAgain(id));
        const auto answer = flow->run();
        QSignalSpy reached(flow.get(), &SignIn::reached);
        QTRY_VERIFY_WITH_TIMEOUT(
            !reached.isEmpty() && reached.last().at(0).value<SignIn::Step>() == SignIn::Step::Save,
            patienceMs);
        desk.store.release();
        QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), patienceMs);
        QVERIFY(answer.result());
        QVERIFY(!desk.cloakroom->isBusy());
        const auto stored = Credential::fromBytes(desk.store.items.value(id), id);
        QVERIFY(stored->sequence >= sequence + 2);
        QVERIFY(stored->tokens.refreshToken == desk.entry(id).credential->tokens.refreshToken);
        QCOMPARE(desk.entry(id).state, State::SignedIn);
        desk.cloakroom->renew(id);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.cloakroom->isBusy(), patienceMs);
        QCOMPARE(desk.entry(id).state, State::SignedIn);
    }
};

QTEST_GUILESS_MAIN(TestCloakroom)
#include "tst_cloakroom.moc"
