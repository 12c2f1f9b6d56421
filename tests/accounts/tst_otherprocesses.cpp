// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/renewingdesk.h"

#include <QDir>

using namespace accounts;
using namespace renewing;
using Kind = base::Error::Kind;

// One login in several processes of the person.
class TestOtherProcesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSlowerOfTwoProcessesTakesTheTokensOfTheQuicker()
    {
        Desk desk;
        net::Http http(desk.clock);
        Cloakroom other(desk.file(), http, desk.store, desk.clock, desk.issuer.browser());
        QVERIFY(other.load());
        other.open();
        QTRY_VERIFY(other.book().find(desk.id)->credential);
        other.renew(desk.id);
        desk.cloakroom.renew(desk.id);
        QVERIFY(desk.settles());
        QTRY_VERIFY_WITH_TIMEOUT(!other.isBusy(), patienceMs);
        QCOMPARE(desk.asked(), 1);
        QCOMPARE(desk.accessToken(), QByteArray("access-2"));
        QVERIFY(other.book().find(desk.id)->credential->tokens.accessToken == crypto::Secret("access-2"));
    }

    void manyProcessesRenewOnceEach()
    {
        Desk desk;
        net::Http http(desk.clock);
        std::vector<std::unique_ptr<Cloakroom>> others;
        for (int i = 0; i < 12; ++i) {
            others.push_back(std::make_unique<Cloakroom>(
                desk.file(), http, desk.store, desk.clock, desk.issuer.browser()));
            QVERIFY(others.back()->load());
            others.back()->open();
        }
        for (const auto &other : others)
            QTRY_VERIFY(other->book().find(desk.id)->credential);
        for (const auto &other : others)
            other->renew(desk.id);
        for (const auto &other : others)
            QTRY_VERIFY_WITH_TIMEOUT(!other->isBusy(), patienceMs);
        QCOMPARE(desk.asked(), 1);
    }

    void keepsItsFoldersToTheUser()
    {
        const QTemporaryDir folder;
        const QString own = folder.filePath(QStringLiteral("cloakroom"));
        Locks locks {own + QStringLiteral("/locks"), {}};
        CredentialLock lock(locks, QStringLiteral("../evil"), nullptr);
        QVERIFY(support::awaited(lock.take()));
        for (const QString &name : {own, locks.folder}) {
            const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
            QVERIFY(!(QFileInfo(name).permissions() & others));
        }
        QCOMPARE(QDir(locks.folder).entryList(QDir::Files | QDir::Hidden).size(), 1);
        QCOMPARE(CredentialLock::held(locks.folder), QStringList {QStringLiteral("../evil")});
    }

    // The refresh token that the keychain has is used up: a second process would end the login with it.
    void keepsOtherProcessesFromATokenThatIsUsedUp()
    {
        Desk desk;
        net::Http http(desk.clock);
        desk.store.writeTrouble
            = base::Error {Kind::KeychainRefused, QStringLiteral("keychain.refused"), {}, {}, {}};
        QVERIFY(desk.renews());
        QVERIFY(desk.entry().notKept);

        Cloakroom other(desk.file(), http, desk.store, desk.clock, desk.issuer.browser());
        QVERIFY(other.load());
        QVERIFY(support::awaited(other.open(desk.id)));
        other.renew(desk.id);
        QTest::qWait(500);
        QCOMPARE(desk.asked(), 1);
        QVERIFY(desk.renews()); // this process goes on
        QCOMPARE(desk.asked(), 2);

        desk.store.writeTrouble.reset();
        QVERIFY(desk.renews());
        QVERIFY(!desk.entry().notKept);
        QTRY_VERIFY_WITH_TIMEOUT(!other.isBusy(), patienceMs);
        QCOMPARE(desk.asked(), 3); // what was renewed meanwhile is enough
        QCOMPARE(other.book().find(desk.id)->state, State::SignedIn);
    }

    // It was saved, as far as anybody knows: what follows on it could be saved no better.
    void leavesALoginThatCouldNotBeReadBackWhileTheKeychainIsClosed()
    {
        Desk desk;
        desk.store.readTrouble
            = base::Error {Kind::KeychainLocked, QStringLiteral("keychain.locked"), {}, {}, {}};
        desk.id = desk.signIn(QStringLiteral("second"));
        QCOMPARE(desk.entry().notKept->code, QStringLiteral("keychain.unconfirmed"));
        QVERIFY(desk.renews());
        QCOMPARE(desk.asked(), 0);
        QCOMPARE(desk.entry().trouble->code, QStringLiteral("keychain.locked"));
        desk.store.readTrouble.reset();
        QVERIFY(desk.renews());
        QCOMPARE(desk.asked(), 1);
        QVERIFY(!desk.entry().notKept);
    }

    // Closed while it looked at what the keychain has, which is used up.
    void keepsThatTokenFromOthersWhenASignInIsClosed()
    {
        Desk desk;
        desk.store.writeTrouble
            = base::Error {Kind::KeychainRefused, QStringLiteral("keychain.refused"), {}, {}, {}};
        QVERIFY(desk.renews());
        const QString locks = desk.folder.filePath(QStringLiteral("locks"));
        QCOMPARE(CredentialLock::held(locks), QStringList {desk.id});
        const auto trouble = std::exchange(desk.store.writeTrouble, std::nullopt);
        auto flow = desk.cloakroom.signIn(*desk.cloakroom.signInAgain(desk.id));
        connect(flow.get(), &SignIn::reached, this, [&](SignIn::Step step) {
            if (step != SignIn::Step::Save)
                return;
            desk.store.writeTrouble = trouble;
            desk.store.holdsReads = true;
        });
        flow->run();
        QTRY_VERIFY_WITH_TIMEOUT(desk.store.waiting() > 0, patienceMs);
        flow.reset();
        desk.store.release();
        QTest::qWait(100);
        QCOMPARE(CredentialLock::held(locks), QStringList {desk.id});
    }

    void doesNotTakeAnItemThatASignOutLeftForAnAccount()
    {
        Desk desk;
        net::Http http(desk.clock);
        {
            Cloakroom other(desk.file(), http, desk.store, desk.clock, desk.issuer.browser());
            QVERIFY(other.load());
            desk.store.trouble
                = base::Error {Kind::KeychainRefused, QStringLiteral("keychain.refused"), {}, {}, {}};
            QVERIFY(support::awaited(other.signOut(desk.id, HeldBack::Goes)));
        }
        desk.store.trouble.reset();
        QVERIFY(desk.store.items.contains(desk.id));
        QVERIFY(desk.renews());
        QCOMPARE(desk.asked(), 0);
        QVERIFY(!desk.cloakroom.book().find(desk.id));
    }

    void leavesALoginToOtherProcessesOnceTheKeychainHasIt()
    {
        Desk desk;
        desk.store.writeTrouble
            = base::Error {Kind::KeychainRefused, QStringLiteral("keychain.refused"), {}, {}, {}};
        QVERIFY(desk.renews());
        const QString locks = desk.folder.filePath(QStringLiteral("locks"));
        QCOMPARE(CredentialLock::held(locks), QStringList {desk.id});
        desk.store.writeTrouble.reset();
        // By itself, with the next look at the keychain.
        QTRY_VERIFY_WITH_TIMEOUT(!desk.entry().notKept, patienceMs);
        QTRY_VERIFY(CredentialLock::held(locks).isEmpty());
    }

    void seesWhatAnotherProcessAddsAndRemoves()
    {
        Desk desk;
        net::Http http(desk.clock);
        Cloakroom other(desk.file(), http, desk.store, desk.clock, desk.issuer.browser());
        QVERIFY(other.load());
        other.open();
        other.watch();
        const QString second = desk.signIn(QStringLiteral("second"));
        QTRY_VERIFY_WITH_TIMEOUT(other.book().find(second), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(other.book().find(second)->state, State::SignedIn, patienceMs);
        QVERIFY(support::awaited(desk.cloakroom.signOut(second)));
        QTRY_VERIFY_WITH_TIMEOUT(!other.book().find(second), patienceMs);
        QVERIFY(other.book().find(desk.id));
    }

    void seesWhatAnotherProcessRenews()
    {
        Desk desk;
        Watching other(desk);
        QTRY_VERIFY(other.entry().credential);
        QVERIFY(desk.renews());
        QTRY_VERIFY_WITH_TIMEOUT(
            other.entry().credential->tokens.accessToken == crypto::Secret("access-2"), patienceMs);
        QCOMPARE(desk.asked(), 1);
    }

    void seesThatAnotherProcessFoundALoginEnded()
    {
        Desk desk;
        const QString activity = desk.folder.filePath(QStringLiteral("activity"));
        desk.cloakroom.activity().keepIn(activity);
        Watching other(desk);
        other.cloakroom.activity().keepIn(activity);
        QTRY_VERIFY(other.entry().credential);
        desk.issuer.on("/token", ScriptedAnswer::json("{\"error\":\"invalid_grant\"}", 400));
        QVERIFY(desk.renews());
        QTRY_COMPARE_WITH_TIMEOUT(other.entry().state, State::SignInAgain, patienceMs);
        QCOMPARE(other.entry().trouble->code, QStringLiteral("invalid_grant"));
        QCOMPARE(desk.issuer.requests("/token").size(), 2); // the sign-in's, and that one
    }

    // The keychain's item may be gone, damaged or out of reach: nobody knows then how often it was saved.
    void takesOverASignInThatBeganWithoutTheOldLogin()
    {
        Desk desk;
        QVERIFY(desk.renews());
        desk.store.items.remove(desk.id);
        net::Http http(desk.clock);
        Cloakroom other(desk.file(), http, desk.store, desk.clock, desk.issuer.browser());
        QVERIFY(other.load());
        SignInRequest request = *other.signInAgain(desk.id);
        const crypto::Secret its("of the new login");
        request.client.clientSecret = its;
        const auto flow = other.signIn(request);
        const auto account = support::awaited(flow->run());
        QVERIFY(account);
        QCOMPARE(account->id, desk.id);
        QVERIFY(desk.renews());
        QVERIFY(desk.entry().credential->clientSecret == its);
        const auto stored = Credential::fromBytes(desk.store.items.value(desk.id), desk.id);
        QVERIFY(stored && stored->clientSecret == its);
    }

    // As a sign-in that was killed leaves it.
    void seesWhatWasRenewedBesideTheLockOfATrial()
    {
        Desk desk;
        base::LockFile trial(desk.folder.filePath(QStringLiteral("locks/trial.lock")));
        QVERIFY(trial.tryNow());
        Watching other(desk);
        QTRY_VERIFY(other.entry().credential);
        Credential renewed = desk.stored();
        renewed.sequence += 1;
        renewed.tokens.accessToken = crypto::Secret("of another process");
        desk.store.items.insert(desk.id, renewed.toBytes());
        {
            base::LockFile unseen(desk.folder.filePath(QStringLiteral("locks/%1.lock").arg(desk.id)));
            QVERIFY(unseen.tryNow());
        }
        QTRY_VERIFY_WITH_TIMEOUT(other.entry().credential->sequence == renewed.sequence, patienceMs);
    }

    // Whoever has the lock next finds in the list what was granted.
    void isListedBeforeOthersHaveItsLock()
    {
        Desk desk;
        desk.issuer.on("/token",
            ScriptedAnswer::json("{\"access_token\":\"access-2\",\"refresh_token\":\"refresh-2\","
                                 "\"token_type\":\"Bearer\",\"expires_in\":3600,\"scope\":\"read\"}"));
        auto busy = std::make_unique<base::LockFile>(desk.file() + QStringLiteral(".lock"));
        QVERIFY(busy->tryNow());
        const quint64 before = desk.entry().credential->sequence;
        desk.cloakroom.renew(desk.id);
        QTRY_COMPARE_WITH_TIMEOUT(desk.entry().credential->sequence, before + 1, patienceMs);
        const QString locks = desk.folder.filePath(QStringLiteral("locks"));
        QCOMPARE(CredentialLock::held(locks), QStringList {desk.id});
        busy.reset();
        QTRY_VERIFY(CredentialLock::held(locks).isEmpty());
        AccountBook listed(desk.file());
        QVERIFY(listed.load());
        QCOMPARE(listed.find(desk.id)->account.granted, oauth::Scopes::parse(QStringLiteral("read")));
    }
};

QTEST_GUILESS_MAIN(TestOtherProcesses)
#include "tst_otherprocesses.moc"
