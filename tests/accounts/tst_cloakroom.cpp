// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/cloakroom.h"
#include "accounts/refresh.h"
#include "demo/demoserver.h"
#include "support/memorystore.h"
#include "support/scriptedbrowser.h"

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

        QString signIn()
        {
            SignInRequest request;
            request.issuer = issuer;
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
        QCOMPARE(desk.entry(id).credential->sequence, 2u);
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
        QVERIFY(*desk.cloakroom->nextRenewal(id) > desk.clock().addSecs(Cloakroom::retrySeconds - 5));
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

    void keepsTheRenewedTokensForThisRunWhenTheKeychainRefuses()
    {
        Desk desk;
        const QString id = desk.signIn();
        desk.store.trouble = base::Error {
            base::Error::Kind::KeychainRefused, QStringLiteral("keychain.refused"), {}, {}, {}};
        const QByteArray before = desk.accessToken(id);
        desk.cloakroom->renew(id);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.cloakroom->isBusy(), patienceMs);
        QVERIFY(desk.accessToken(id) != before);
        QVERIFY(desk.entry(id).notKept);
        desk.store.trouble.reset();
        desk.cloakroom->renew(id);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.cloakroom->isBusy(), patienceMs);
        QVERIFY(!desk.entry(id).notKept);
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
        QCOMPARE(receipt->refreshToken, Outcome::Gone);
        QCOMPARE(receipt->accessToken, Outcome::Gone);
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
        QCOMPARE(answer.result()->refreshToken, Outcome::Failed);
        QVERIFY(answer.result()->revocationTrouble);
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
        QCOMPARE(desk.entry(id).trouble->code, QStringLiteral("keychain.locked"));
        QCOMPARE(desk.entry(id).state, State::SignedIn); // nothing was revoked either
    }

    void revokesNothingBehindTheBackOfARenewal()
    {
        Desk desk;
        const QString id = desk.signIn();
        desk.cloakroom->renew(id);
        const auto answer = desk.cloakroom->signOut(id);
        QVERIFY(answer.isFinished());
        QCOMPARE(answer.result().error().code, QStringLiteral("sign_out.renewing"));
        QTRY_VERIFY_WITH_TIMEOUT(!desk.cloakroom->isBusy(), patienceMs);
        QCOMPARE(desk.entry(id).state, State::SignedIn);
    }

    void keepsALoginThatCameInDuringARenewal()
    {
        Desk desk;
        const QString id = desk.signIn();
        desk.store.holds = true;
        desk.cloakroom->renew(id);
        QTRY_VERIFY_WITH_TIMEOUT(desk.store.isAsked(), patienceMs); // the renewal is being saved
        // Meanwhile the same person signs in again.
        Entry newer = desk.entry(id);
        newer.state = State::SignedIn;
        newer.credential->tokens.refreshToken = crypto::Secret("of the sign-in");
        const_cast<AccountBook &>(desk.cloakroom->book()).put(newer);
        desk.store.release();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.cloakroom->isBusy(), patienceMs);
        QVERIFY(desk.entry(id).credential->tokens.refreshToken == crypto::Secret("of the sign-in"));
        const auto stored = Credential::fromBytes(desk.store.items.value(id), id);
        QVERIFY(stored->tokens.refreshToken == crypto::Secret("of the sign-in"));
        QCOMPARE(desk.entry(id).state, State::SignedIn);
    }

    void renewsAheadOfTheEnd_data()
    {
        QTest::addColumn<int>("life");
        QTest::addColumn<int>("at");
        QTest::newRow("a minute: half the life") << 60 << 30;
        QTest::newRow("two minutes: half a minute ahead") << 120 << 90;
        QTest::newRow("ten minutes: a fifth ahead") << 600 << 480;
        QTest::newRow("an hour: five minutes ahead") << 3600 << 3300;
        QTest::newRow("a day: five minutes ahead") << 86400 << 86100;
        QTest::newRow("five seconds: not before half a minute") << 5 << 30;
    }

    void renewsAheadOfTheEnd()
    {
        QFETCH(int, life);
        QFETCH(int, at);
        oauth::TokenSet tokens;
        tokens.accessToken = crypto::Secret("a");
        tokens.receivedAt = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
        tokens.expiresAt = tokens.receivedAt.addSecs(life);
        QVERIFY(!renewalTime(tokens));
        tokens.refreshToken = crypto::Secret("r");
        QCOMPARE(renewalTime(tokens), tokens.receivedAt.addSecs(at));
        tokens.accessToken = {}; // not believed
        QCOMPARE(renewalTime(tokens), tokens.receivedAt.addSecs(30));
        tokens.expiresAt.reset();
        QVERIFY(!renewalTime(tokens));
    }
};

QTEST_GUILESS_MAIN(TestCloakroom)
#include "tst_cloakroom.moc"
