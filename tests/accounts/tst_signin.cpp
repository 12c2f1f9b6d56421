// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/cloakroom.h"
#include "accounts/firstsave.h"
#include "accounts/keep.h"
#include "demo/demoserver.h"
#include "support/awaited.h"
#include "support/memorystore.h"
#include "support/scriptedbrowser.h"
#include "support/scriptedissuer.h"

#include <QDir>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace accounts;
using namespace Qt::StringLiterals;
using Step = SignIn::Step;

namespace {

constexpr int patienceMs = 10'000;
constexpr int settleMs = 100;

const base::Clock wallClock = [] { return QDateTime::currentDateTimeUtc(); };

} // namespace

// The whole flow against the demo provider over real sockets.
class TestSignIn : public QObject
{
    Q_OBJECT

private:
    struct Desk
    {
        QTemporaryDir folder;
        net::Http http {wallClock};
        support::MemoryStore store;
        support::ScriptedBrowser browser {QStringLiteral("ana")};
        demo::DemoServer server {wallClock, {}, [](const crypto::Secret &) {}};
        QString issuer = server.start(0)->toString();
        Cloakroom cloakroom {
            folder.filePath(QStringLiteral("accounts.json")), http, store, wallClock, browser.opener()};

        SignInRequest request() const
        {
            SignInRequest request;
            request.issuer = issuer;
            request.client.clientId = demo::DemoServer::clientId();
            request.client.scopes = oauth::Scopes(demo::DemoServer::scopes());
            return request;
        }

        base::Result<Account> signIn(const SignInRequest &what)
        {
            const auto flow = cloakroom.signIn(what);
            const auto answer = flow->run();
            [&answer] { QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), patienceMs); }();
            return answer.isFinished() ? answer.result()
                                       : base::failure(base::Error::Kind::TimedOut, QStringLiteral("test"));
        }
    };

    struct Elsewhere
    {
        support::ScriptedIssuer issuer;
        QTemporaryDir folder;
        net::Http http {wallClock};
        support::MemoryStore store;
        Cloakroom cloakroom {folder.filePath(QStringLiteral("accounts.json")), http, store, wallClock,
            [](const QUrl &, const base::Browser &) { return base::Result<base::Done>(base::Done {}); }};
        std::unique_ptr<SignIn> flow;
        base::Future<Account> answer;

        void begin(const oauth::Redirect &redirect = {}, const QString &resource = {})
        {
            SignInRequest request;
            request.issuer = issuer.url().toString();
            request.client.clientId = support::ScriptedIssuer::clientId();
            request.client.redirect = redirect;
            request.client.resource = resource;
            flow = cloakroom.signIn(request);
            answer = flow->run();
            QTRY_VERIFY(flow->codeFlow() && !flow->codeFlow()->address().isEmpty());
        }
        QString state() const
        {
            return QUrlQuery(flow->codeFlow()->address()).queryItemValue(QStringLiteral("state"));
        }
        QString address(const QString &query) const
        {
            return flow->codeFlow()->redirectUri().toString() + u'?' + query;
        }
        QString taken(const QString &pasted)
        {
            const auto result = flow->codeFlow()->takeAddress(pasted);
            return result ? QStringLiteral("taken") : result.error().code;
        }
    };

    static bool isListening(const QUrl &redirectUri)
    {
        QTcpServer server;
        return !server.listen(QHostAddress::LocalHost, quint16(redirectUri.port()));
    }

private Q_SLOTS:
    void signsInAndKeepsTheTokens()
    {
        Desk desk;
        const auto account = desk.signIn(desk.request());
        QVERIFY2(account, account ? "" : qPrintable(account.error().code + account.error().found));
        QCOMPARE(account->person.email, QStringLiteral("ana@example.com"));
        QVERIFY(!account->granted.contains(QStringLiteral("notes:write")));

        const Entry *entry = desk.cloakroom.book().find(account->id);
        QVERIFY(entry);
        QCOMPARE(entry->state, State::SignedIn);
        QVERIFY(!entry->notKept);
        QVERIFY(entry->credential->tokens.expiresAt);
        const auto stored = Credential::fromBytes(desk.store.items.value(account->id), account->id);
        QVERIFY(stored);
        QVERIFY(stored->tokens.refreshToken == entry->credential->tokens.refreshToken);
    }

    // RFC 8414's document is the one that the API was told of; OpenID Connect's may say something else.
    void readsTheDocumentThatFindingRead()
    {
        Elsewhere desk;
        QJsonObject other = desk.issuer.metadata;
        other[u"authorization_endpoint"_s] = desk.issuer.url(u"/for-apis"_s).toString();
        desk.issuer.on("/.well-known/oauth-authorization-server",
            support::ScriptedAnswer::json(QJsonDocument(other).toJson()));
        desk.begin();
        QCOMPARE(desk.flow->codeFlow()->address().path(), u"/authorize"_s);
        desk.begin({}, u"https://api.example/mcp"_s);
        QCOMPARE(desk.flow->codeFlow()->address().path(), u"/for-apis"_s);
    }

    void reachesEachStepInOrder()
    {
        Desk desk;
        const auto flow = desk.cloakroom.signIn(desk.request());
        QList<Step> steps;
        connect(flow.get(), &SignIn::reached, this, [&steps](Step step) { steps += step; });
        const auto answer = flow->run();
        QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), patienceMs);
        QCOMPARE(steps,
            (QList<Step> {Step::Discover, Step::OpenBrowser, Step::WaitForUser, Step::RedeemCode,
                Step::VerifyIdToken, Step::Save}));
    }

    void tellsTheBrowserHowItEnded_data()
    {
        QTest::addColumn<QString>("decision");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("signed in") << QStringLiteral("ana") << QByteArray("signed in");
        QTest::newRow("refused") << QStringLiteral("deny") << QByteArray("refused");
    }

    void tellsTheBrowserHowItEnded()
    {
        QFETCH(QString, decision);
        QFETCH(QByteArray, says);
        Desk desk;
        desk.browser.decide(decision);
        desk.signIn(desk.request());
        QTRY_VERIFY_WITH_TIMEOUT(desk.browser.lastUrl().path() == u"/done", patienceMs);
        QTRY_VERIFY2_WITH_TIMEOUT(
            desk.browser.lastPage().contains(says), desk.browser.lastPage().constData(), patienceMs);
        QTRY_VERIFY(!isListening(desk.browser.lastUrl()));
    }

    void endsWhenThePersonSaysNo()
    {
        Desk desk;
        desk.browser.decide(QStringLiteral("deny"));
        const auto account = desk.signIn(desk.request());
        QVERIFY(!account);
        QCOMPARE(account.error().kind, base::Error::Kind::Refused);
        QCOMPARE(account.error().code, QStringLiteral("access_denied"));
        QVERIFY(desk.cloakroom.book().entries().isEmpty());
        QVERIFY(desk.store.items.isEmpty());
    }

    void endsWhenTheBrowserNeverComesBack()
    {
        Desk desk;
        Cloakroom cloakroom(desk.folder.filePath(QStringLiteral("b.json")), desk.http, desk.store, wallClock,
            [](const QUrl &, const base::Browser &) { return base::Result<base::Done>(base::Done {}); });
        const auto flow = cloakroom.signIn(desk.request());
        flow->setPatience(std::chrono::seconds(1));
        const auto answer = flow->run();
        QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), patienceMs);
        QCOMPARE(answer.result().error().code, QStringLiteral("redirect.timeout"));
        QVERIFY(!isListening(flow->codeFlow()->redirectUri()));
    }

    void waitsForThePersonWhenNoBrowserOpens()
    {
        Desk desk;
        Cloakroom cloakroom(desk.folder.filePath(QStringLiteral("b.json")), desk.http, desk.store, wallClock,
            [](const QUrl &, const base::Browser &) -> base::Result<base::Done> {
                return base::failure(base::Error::Kind::BadInput, QStringLiteral("browser.open"));
            });
        const auto flow = cloakroom.signIn(desk.request());
        const auto answer = flow->run();
        QTRY_VERIFY_WITH_TIMEOUT(flow->codeFlow() && flow->codeFlow()->browserTrouble(), patienceMs);
        desk.browser.visit(flow->codeFlow()->address());
        QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), patienceMs);
        QVERIFY(answer.result());
    }

    void noticesLaterThatNoBrowserOpened()
    {
        Desk desk;
        QPromise<base::Result<base::Done>> opener;
        opener.start();
        Cloakroom cloakroom(desk.folder.filePath(QStringLiteral("b.json")), desk.http, desk.store, wallClock,
            [&opener](const QUrl &, const base::Browser &) { return net::Opening(opener.future()); });
        const auto flow = cloakroom.signIn(desk.request());
        const auto answer = flow->run();
        QTRY_VERIFY_WITH_TIMEOUT(flow->codeFlow() && flow->codeFlow()->waitsUntil().isValid(), patienceMs);
        QSignalSpy failed(flow->codeFlow(), &accounts::Flow::browserFailed);
        QVERIFY(!flow->codeFlow()->browserTrouble());
        opener.addResult(base::failure(base::Error::Kind::NotFound, QStringLiteral("browser.failed")));
        opener.finish();
        QCOMPARE(failed.size(), 1);
        QVERIFY(flow->codeFlow()->browserTrouble());
        desk.browser.visit(flow->codeFlow()->address());
        QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), patienceMs);
        QVERIFY(answer.result());
    }

    void canBeCancelledAtEachStep_data()
    {
        QTest::addColumn<Step>("at");
        const auto steps = QMetaEnum::fromType<Step>();
        for (int i = 0; i < steps.keyCount(); ++i) {
            const Step step = Step(steps.value(i));
            if (step != Step::AskForCode && step != Step::AskForToken) // of other flows
                QTest::newRow(steps.key(i)) << step;
        }
    }

    void canBeCancelledAtEachStep()
    {
        QFETCH(Step, at);
        Desk desk;
        desk.store.holds = true;
        SignInRequest request = desk.request();
        request.registers = at == Step::Register;
        if (request.registers)
            request.client.clientId.clear();
        auto flow = desk.cloakroom.signIn(request);
        QUrl redirectUri;
        connect(flow.get(), &SignIn::reached, this, [&](Step step) {
            if (step != at || !flow)
                return;
            redirectUri = flow->codeFlow() ? flow->codeFlow()->redirectUri() : QUrl();
            // As a person's click would: from the event loop, not from inside the step.
            QMetaObject::invokeMethod(
                this, [&flow] { flow.reset(); }, Qt::QueuedConnection);
        });
        const auto answer = flow->run();
        QTRY_VERIFY_WITH_TIMEOUT(!flow, patienceMs);
        QTest::qWait(settleMs); // what a server still answers
        desk.store.release();
        QVERIFY(desk.cloakroom.book().entries().isEmpty());
        QVERIFY(desk.store.items.isEmpty());
        if (!redirectUri.isEmpty())
            QTRY_VERIFY(!isListening(redirectUri));
    }

    // What the keychain has is what the window shows: there is no way back to the tokens before.
    void keepsTheNewerLoginWhenSigningInAgainIsCancelledWhileSaving()
    {
        Desk desk;
        const auto account = desk.signIn(desk.request());
        QVERIFY(account);
        const auto before = desk.cloakroom.book().find(account->id)->credential->tokens.refreshToken;
        desk.store.holds = true;
        auto flow = desk.cloakroom.signIn(*desk.cloakroom.signInAgain(account->id));
        const auto answer = flow->run();
        QTRY_VERIFY_WITH_TIMEOUT(desk.store.isAsked(), patienceMs);
        flow.reset();
        desk.store.release();
        const Entry *entry = desk.cloakroom.book().find(account->id);
        QTRY_VERIFY(entry->credential->tokens.refreshToken != before);
        const auto stored = Credential::fromBytes(desk.store.items.value(account->id), account->id);
        QVERIFY(stored->tokens.refreshToken == entry->credential->tokens.refreshToken);
    }

    // Killed between keychain and accounts file.
    void removesWhatAnotherSignInLeftBehind_data()
    {
        QTest::addColumn<bool>("isListed");
        QTest::addColumn<bool>("isDamaged");
        QTest::addColumn<bool>("isDamagedLater");
        QTest::addColumn<bool>("stays");
        QTest::newRow("that nothing leads to") << false << false << false << false;
        QTest::newRow("that was listed in time") << true << false << false << true;
        QTest::newRow("beside a damaged list") << false << true << false << true;
        QTest::newRow("beside a list that is damaged later") << false << false << true << true;
    }

    void removesWhatAnotherSignInLeftBehind()
    {
        QFETCH(const bool, isListed);
        QFETCH(const bool, isDamaged);
        QFETCH(const bool, isDamagedLater);
        QFETCH(const bool, stays);
        Desk desk;
        const auto first = desk.signIn(desk.request());
        QVERIFY(first);
        const QString folder = desk.folder.filePath(u"locks"_s);
        QVERIFY(QDir(folder).entryList({u"*.new"_s}, QDir::Files).isEmpty());
        const QString id = isListed ? first->id : u"left-behind"_s;
        desk.store.items.insert(id, desk.store.items.value(first->id));
        markFirstSave(folder, id);
        const auto damage = [&desk] {
            QFile file(desk.folder.filePath(u"accounts.json"_s));
            return file.open(QIODevice::Append) && file.write("}") == 1;
        };
        QVERIFY(!isDamaged || damage());
        Cloakroom again(desk.folder.filePath(u"accounts.json"_s), desk.http, desk.store, wallClock,
            desk.browser.opener());
        QCOMPARE(again.load().has_value(), !isDamaged);
        QVERIFY(!isDamagedLater || damage());
        again.open();
        if (isDamaged || isDamagedLater)
            QTest::qWait(settleMs); // nothing becomes of it
        else
            QTRY_VERIFY_WITH_TIMEOUT(QDir(folder).entryList({u"*.new"_s}, QDir::Files).isEmpty(), patienceMs);
        QCOMPARE(desk.store.items.contains(id), stays);
        QCOMPARE(QDir(folder).entryList({u"*.new"_s}, QDir::Files).isEmpty(), !isDamaged && !isDamagedLater);
    }

    void leavesTheMarkUntilTheListIsWritten()
    {
        Desk desk;
        const QString file = desk.folder.filePath(u"accounts.json"_s);
        QVERIFY(QDir().mkpath(file + u"/in the way"_s));
        const auto account = desk.signIn(desk.request());
        QVERIFY(account);
        QVERIFY(desk.cloakroom.book().find(account->id)->notListed);
        QCOMPARE(desk.cloakroom.unlisted(), QStringList {account->id});
        const QDir folder(desk.folder.filePath(u"locks"_s));
        QCOMPARE(folder.entryList({u"*.new"_s}, QDir::Files).size(), 1);
        QCOMPARE(
            folder.entryList({u"*.lock"_s}, QDir::Files).size(), 1); // nobody else removes it as left behind
        QTRY_VERIFY(!desk.cloakroom.isBusy() && !desk.cloakroom.book().isWriting()); // it has tried again
        desk.cloakroom.renew(account->id);
        QTRY_VERIFY(!desk.cloakroom.isBusy());
        QVERIFY(desk.cloakroom.book().find(account->id)->notListed); // whatever comes of renewals
        QVERIFY(QDir(file).removeRecursively());
        QTRY_VERIFY_WITH_TIMEOUT(folder.entryList({u"*.new"_s}, QDir::Files).isEmpty(), patienceMs);
        QVERIFY(QFileInfo(file).isFile());
        QVERIFY(!desk.cloakroom.book().find(account->id)->notListed);
        QVERIFY(desk.cloakroom.unlisted().isEmpty());
        QVERIFY(desk.store.items.contains(account->id));
        QCOMPARE(folder.entryList({u"*.lock"_s}, QDir::Files).size(), 0);
    }

    void listsWhatTheFileTakesAtTheSecondTry()
    {
        Desk desk;
        const QString file = desk.folder.filePath(u"accounts.json"_s);
        auto busy = std::make_unique<base::LockFile>(file + u".lock"_s);
        QVERIFY(busy->tryNow());
        const auto account = desk.signIn(desk.request());
        QVERIFY(account);
        QCOMPARE(desk.cloakroom.book().find(account->id)->notListed->code, u"accounts.write"_s);
        busy.reset();
        QTRY_VERIFY(desk.cloakroom.book().isListed(account->id));
        QTRY_VERIFY(!desk.cloakroom.book().find(account->id)->notListed);
        const QDir locks(desk.folder.filePath(u"locks"_s));
        QCOMPARE(locks.entryList({u"*.new"_s, u"*.lock"_s}, QDir::Files).size(), 0);
    }

    void goesOnListingAnAccountWhoseSecondSignInIsCancelledWhileSaving()
    {
        Desk desk;
        const QString file = desk.folder.filePath(u"accounts.json"_s);
        QVERIFY(QDir().mkpath(file + u"/in the way"_s));
        const auto account = desk.signIn(desk.request());
        QVERIFY(account);
        const auto entry = [&] { return desk.cloakroom.book().find(account->id); };
        const auto before = entry()->credential->tokens.refreshToken;
        desk.store.holds = true;
        auto flow = desk.cloakroom.signIn(*desk.cloakroom.signInAgain(account->id));
        flow->run();
        QTRY_VERIFY_WITH_TIMEOUT(desk.store.isAsked(), patienceMs);
        flow.reset();
        desk.store.release();
        QTRY_VERIFY(entry()->credential->tokens.refreshToken != before);
        QVERIFY(entry()->notListed);
        QCOMPARE(desk.cloakroom.unlisted(), QStringList {account->id});
        QVERIFY(QDir(file).removeRecursively());
        QTRY_VERIFY_WITH_TIMEOUT(!entry()->notListed, patienceMs);
        const QDir locks(desk.folder.filePath(u"locks"_s));
        QTRY_COMPARE(locks.entryList({u"*.new"_s, u"*.lock"_s}, QDir::Files).size(), 0);
    }

    void opensNoBrowserForALoginThatCouldNotBeKept()
    {
        Desk desk;
        desk.store.writeTrouble = base::Error {
            base::Error::Kind::KeychainRefused, QStringLiteral("keychain.refused"), {}, {}, {}};
        QCOMPARE(desk.signIn(desk.request()).error().code, QStringLiteral("keychain.refused"));
        desk.store.writeTrouble.reset();
        desk.store.forgets = true;
        QCOMPARE(desk.signIn(desk.request()).error().code, QStringLiteral("keychain.not_kept"));
        QCOMPARE(desk.browser.opened(), 0);
        QVERIFY(desk.cloakroom.book().entries().isEmpty());
    }

    void saysThatASignInIsLostWhichTheKeychainDidNotKeep_data()
    {
        QTest::addColumn<int>("refusals");
        QTest::newRow("once: it is asked again") << 1;
        QTest::newRow("twice") << 2;
    }

    void saysThatASignInIsLostWhichTheKeychainDidNotKeep()
    {
        QFETCH(const int, refusals);
        Desk desk;
        SignInRequest request = desk.request();
        request.needsKeychain = true;
        const auto flow = desk.cloakroom.signIn(request);
        connect(flow.get(), &SignIn::reached, this, [&desk, refusals](Step step) {
            if (step == Step::Save)
                desk.store.refusals = refusals;
        });
        const auto answer = flow->run();
        QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), patienceMs);
        QCOMPARE(desk.store.refusals, 0);
        if (refusals == 1) {
            QVERIFY(answer.result());
            QVERIFY(!desk.cloakroom.book().find(answer.result()->id)->notKept);
            return;
        }
        QCOMPARE(answer.result().error().code, u"keychain.sign_in_lost"_s);
        QCOMPARE(answer.result().error().kind, base::Error::Kind::KeychainRefused);
        QVERIFY(desk.cloakroom.book().entries().isEmpty());
    }

    void saysThatASignInIsSavedWhichCannotBeReadBack()
    {
        Desk desk;
        SignInRequest request = desk.request();
        request.needsKeychain = true;
        const auto flow = desk.cloakroom.signIn(request);
        connect(flow.get(), &SignIn::reached, this, [&desk, &flow](Step step) {
            if (step == Step::WaitForUser)
                QVERIFY(!flow->hasTokens());
            if (step != Step::Save)
                return;
            QVERIFY(flow->hasTokens());
            desk.store.readTrouble
                = base::Error {base::Error::Kind::KeychainSilent, u"keychain.silent"_s, {}, {}, {}};
        });
        const auto answer = flow->run();
        QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), patienceMs);
        QVERIFY2(answer.result(), qPrintable(answer.result() ? QString() : answer.result().error().code));
        const Entry *entry = desk.cloakroom.book().find(answer.result()->id);
        QVERIFY(entry && entry->notKept);
        QCOMPARE(*entry->notKept,
            (base::Error {
                base::Error::Kind::KeychainSilent, u"keychain.unconfirmed"_s, {}, u"keychain.silent"_s, {}}));
        QVERIFY(!entry->isForThisRunOnly());
        QVERIFY(desk.cloakroom.unkept().isEmpty());
        QVERIFY(desk.store.items.contains(entry->account.id));
        desk.store.refusals = 1;
        desk.store.readTrouble.reset();
        QTRY_COMPARE_WITH_TIMEOUT(desk.store.refusals, 0, patienceMs);
        QVERIFY(!entry->isForThisRunOnly()); // what it took it may hold all the same
        desk.cloakroom.unlockKeychain(); // the next look at it
        QTRY_VERIFY_WITH_TIMEOUT(!entry->notKept, patienceMs);
    }

    // Who is refused found nothing else in the keychain.
    void saysThatASignInIsSavedThoughItIsRefusedTheSecondTime()
    {
        Desk desk;
        SignInRequest request = desk.request();
        request.needsKeychain = true;
        const auto flow = desk.cloakroom.signIn(request);
        connect(flow.get(), &SignIn::reached, this, [&desk](Step step) {
            if (step == Step::Save)
                desk.store.holdsWrites = true;
        });
        const auto answer = flow->run();
        QTRY_VERIFY_WITH_TIMEOUT(desk.store.isAsked(), patienceMs);
        desk.store.readTrouble
            = base::Error {base::Error::Kind::KeychainSilent, u"keychain.silent"_s, {}, {}, {}};
        desk.store.refusals = 1;
        desk.store.holdsWrites = false;
        desk.store.release();
        QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), patienceMs);
        QVERIFY2(answer.result(), qPrintable(answer.result() ? QString() : answer.result().error().code));
        QVERIFY(!desk.cloakroom.book().find(answer.result()->id)->isForThisRunOnly());
        QCOMPARE(desk.store.refusals, 0);
        QVERIFY(desk.store.items.contains(answer.result()->id));
    }

    void unlocksTheKeychainBeforeTheBrowserOpens()
    {
        Desk desk;
        desk.store.trouble
            = base::Error {base::Error::Kind::KeychainLocked, QStringLiteral("keychain.locked"), {}, {}, {}};
        const auto account = desk.signIn(desk.request());
        QVERIFY(account);
        QVERIFY(!desk.cloakroom.book().find(account->id)->notKept);
        QCOMPARE(desk.store.items.size(), 1); // nothing of the trial is left
    }

    void removesATrialThatWasLeftBehind()
    {
        Desk desk;
        desk.store.items.insert(trialKey, crypto::Secret("of one that was killed"));
        QVERIFY(desk.signIn(desk.request()));
        QCOMPARE(desk.store.items.size(), 1);
        QVERIFY(!desk.store.items.contains(trialKey));
    }

    void triesTheKeychainOneAtATime()
    {
        Desk desk;
        Locks others {desk.folder.filePath(u"locks"_s), {}};
        CredentialLock other(others, trialKey, nullptr);
        QVERIFY(support::awaited(other.take()));
        const auto flow = desk.cloakroom.signIn(desk.request());
        const auto answer = flow->run();
        QTest::qWait(500);
        QCOMPARE(desk.browser.opened(), 0);
        other.release();
        QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), patienceMs);
        QVERIFY(answer.result());
    }

    void endsWithoutAKeychainWhereItIsNeeded()
    {
        Desk desk;
        desk.store.trouble = base::Error {
            base::Error::Kind::KeychainMissing, QStringLiteral("keychain.no_service"), {}, {}, {}};
        SignInRequest request = desk.request();
        request.needsKeychain = true;
        QCOMPARE(desk.signIn(request).error().code, QStringLiteral("keychain.no_service"));
        QCOMPARE(desk.browser.opened(), 0);
    }

    void keepsTheSettingsOfAnAccountThatIsSignedInAgain()
    {
        Desk desk;
        SignInRequest request = desk.request();
        request.settings.label = QStringLiteral("work");
        request.settings.browser = {QStringLiteral("other-browser"), {QStringLiteral("--private")}};
        const auto first = desk.signIn(request);
        QVERIFY(first);
        QCOMPARE(first->name(), QStringLiteral("work"));
        const auto before = Credential::fromBytes(desk.store.items.value(first->id), first->id);
        const auto second = desk.signIn(desk.request());
        QVERIFY(second);
        QCOMPARE(second->id, first->id);
        QCOMPARE(second->settings, request.settings);
        QCOMPARE(desk.cloakroom.signInAgain(first->id)->settings, request.settings);
        const auto stored = Credential::fromBytes(desk.store.items.value(first->id), first->id);
        QVERIFY(stored->sequence > before->sequence);
    }

    void takesASettingAwayFromAnAccountThatSignsInAgain()
    {
        Desk desk;
        SignInRequest request = desk.request();
        request.settings.browser = {QStringLiteral("other-browser"), {}};
        const auto first = desk.signIn(request);
        QVERIFY(first);
        SignInRequest again = *desk.cloakroom.signInAgain(first->id);
        again.settings.browser = {};
        const auto second = desk.signIn(again);
        QVERIFY(second);
        QVERIFY(second->settings.browser.isSystems());
    }

    void opensTheBrowserOfTheAccount()
    {
        Desk desk;
        SignInRequest request = desk.request();
        request.settings.browser = {QStringLiteral("other-browser"), {QStringLiteral("--private")}};
        QVERIFY(desk.signIn(request));
        QCOMPARE(desk.browser.lastBrowser(), request.settings.browser);
        QVERIFY(desk.signIn(desk.request()));
        QVERIFY(desk.browser.lastBrowser().isSystems());
    }

    void changesSettingsWithoutANewSignIn()
    {
        Desk desk;
        const auto account = desk.signIn(desk.request());
        QVERIFY(account);
        const auto set = [&](const AccountSettings &settings) {
            return support::awaited(desk.cloakroom.changeSettings(
                account->id, [&settings](AccountSettings &now) { now = settings; }));
        };
        AccountSettings settings;
        settings.label = QStringLiteral("home");
        settings.colour = AccountSettings::Colour::Green;
        QVERIFY(set(settings));
        QCOMPARE(desk.cloakroom.book().find(account->id)->account.settings, settings);
        QCOMPARE(desk.browser.opened(), 1);
        AccountSettings wrong = settings;
        wrong.network.authoritiesFile = QStringLiteral("/nowhere/ca.pem");
        QCOMPARE(set(wrong).error().code, QStringLiteral("route.file"));
        QCOMPARE(desk.cloakroom.book().find(account->id)->account.settings, settings);
    }

    void keepsTheLoginForThisRunWithoutAKeychain()
    {
        Desk desk;
        desk.store.trouble = base::Error {
            base::Error::Kind::KeychainMissing, QStringLiteral("keychain.no_service"), {}, {}, {}};
        const auto account = desk.signIn(desk.request());
        QVERIFY(account);
        const Entry *entry = desk.cloakroom.book().find(account->id);
        QCOMPARE(entry->state, State::SignedIn);
        QVERIFY(entry->notKept);
        QCOMPARE(entry->notKept->code, QStringLiteral("keychain.no_service"));
    }

    void renewsTheSameAccountWhenTheSamePersonComesAgain()
    {
        Desk desk;
        const auto first = desk.signIn(desk.request());
        const auto second = desk.signIn(desk.request());
        QVERIFY(first && second);
        QCOMPARE(second->id, first->id);
        QCOMPARE(desk.cloakroom.book().entries().size(), 1);
    }

    // That another person comes back there is no wonder.
    void movesAnAccountToTheServerThatThePersonNames()
    {
        Desk desk;
        const auto ana = desk.signIn(desk.request());
        QVERIFY(ana);
        demo::DemoServer other(wallClock, {}, [](const crypto::Secret &) {});
        SignInRequest request = *desk.cloakroom.signInAgain(ana->id);
        request.issuer = other.start(0)->toString();
        desk.browser.decide(QStringLiteral("ben"));
        const auto ben = desk.signIn(request);
        QVERIFY2(ben, ben ? "" : qPrintable(ben.error().code));
        QCOMPARE(ben->id, ana->id);
        QCOMPARE(ben->server.issuer, request.issuer);
        QCOMPARE(ben->person.email, QStringLiteral("ben@example.com"));
        QCOMPARE(desk.cloakroom.book().entries().size(), 1);
    }

    void namesThePersonWhoSignsInAgain()
    {
        Desk desk;
        const auto hintOf = [&desk](const SignInRequest &request) {
            const auto flow = desk.cloakroom.signIn(request);
            const auto account = support::awaited(flow->run());
            return account ? QUrlQuery(flow->codeFlow()->address())
                                 .queryItemValue(QStringLiteral("login_hint"), QUrl::FullyDecoded)
                           : account.error().code;
        };
        QCOMPARE(hintOf(desk.request()), QString());
        const QString id = desk.cloakroom.book().entries().constFirst().account.id;
        QCOMPARE(hintOf(*desk.cloakroom.signInAgain(id)), QStringLiteral("ana@example.com"));
        QCOMPARE(hintOf(desk.request()), QString()); // perhaps as somebody else
    }

    void keepsTwoPeopleApart()
    {
        Desk desk;
        QVERIFY(desk.signIn(desk.request()));
        desk.browser.decide(QStringLiteral("ben"));
        QVERIFY(desk.signIn(desk.request()));
        QCOMPARE(desk.cloakroom.book().entries().size(), 2);
    }

    void refusesAnotherPersonWhenSigningInAgain()
    {
        Desk desk;
        const auto ana = desk.signIn(desk.request());
        QVERIFY(ana);
        const auto before = desk.store.items;
        desk.browser.decide(QStringLiteral("ben"));
        const auto ben = desk.signIn(*desk.cloakroom.signInAgain(ana->id));
        QVERIFY(!ben);
        QCOMPARE(ben.error().code, QStringLiteral("sign_in.other_person"));
        QCOMPARE(ben.error().expected, QStringLiteral("ana@example.com"));
        QTRY_VERIFY(desk.browser.lastPage().contains("The sign-in failed"));
        QVERIFY(desk.store.items.value(ana->id) == before.value(ana->id));
    }

    // Who doesn't hear a name has heard no other one.
    void tellsWhyTheApiNamedNobody()
    {
        support::ScriptedIssuer issuer;
        issuer.idTokenClaims = {};
        issuer.on("/me", support::ScriptedAnswer::json(R"({"id":"7","login":"ana"})"));
        QTemporaryDir folder;
        net::Http http(wallClock);
        support::MemoryStore store;
        Cloakroom cloakroom(folder.filePath(u"accounts.json"_s), http, store, wallClock, issuer.browser());
        SignInRequest request;
        request.issuer = issuer.url().toString();
        request.client.clientId = support::ScriptedIssuer::clientId();
        request.quirks = *oauth::Quirks::fromJson({{u"person"_s,
            QJsonObject {{u"method"_s, u"GET"_s}, {u"url"_s, issuer.url(u"/me"_s).toString()},
                {u"authorization"_s, u"bearer"_s}, {u"subject"_s, u"id"_s}, {u"name"_s, u"login"_s}}}});
        const auto ana = support::awaited(cloakroom.signIn(request)->run());
        QVERIFY2(ana, qPrintable(ana ? QString() : ana.error().code));
        QCOMPARE(ana->person.subject, u"7"_s);
        issuer.on("/me", support::ScriptedAnswer {503, {}, {}});
        const auto again = support::awaited(cloakroom.signIn(*cloakroom.signInAgain(ana->id))->run());
        QVERIFY(!again);
        QCOMPARE(again.error().kind, base::Error::Kind::Busy);
    }

    void sendsTheSecretTheWayTheServerLists()
    {
        support::ScriptedIssuer issuer;
        issuer.metadata[QStringLiteral("token_endpoint_auth_methods_supported")]
            = QJsonArray {QStringLiteral("client_secret_post")};
        Desk desk;
        Cloakroom cloakroom(desk.folder.filePath(QStringLiteral("b.json")), desk.http, desk.store, wallClock,
            issuer.browser());
        SignInRequest request = desk.request();
        request.issuer = issuer.url().toString();
        request.client.clientId = support::ScriptedIssuer::clientId();
        request.client.clientSecret = crypto::Secret("hush");
        const auto flow = cloakroom.signIn(request);
        const auto account = support::awaited(flow->run());
        QVERIFY2(account, account ? "" : qPrintable(account.error().code));
        const auto sent = issuer.requests("/token").constFirst();
        QCOMPARE(sent.value(QStringLiteral("client_secret")), QStringLiteral("hush"));
        QVERIFY(sent.header("Authorization").isEmpty());
        QCOMPARE(account->client.authentication, oauth::ClientAuthentication::SecretPost);
    }

    void saysWhenThePortIsTaken()
    {
        Desk desk;
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        SignInRequest request = desk.request();
        request.client.redirect.ports = {other.serverPort()};
        const auto account = desk.signIn(request);
        QVERIFY(!account);
        QCOMPARE(account.error().code, QStringLiteral("redirect.port_taken"));
        QCOMPARE(desk.browser.opened(), 0);
    }

    void refusesAnIssuerThatIsNoAddress()
    {
        Desk desk;
        SignInRequest request = desk.request();
        request.issuer = QStringLiteral("http://id.example");
        const auto account = desk.signIn(request);
        QVERIFY(!account);
        QCOMPARE(account.error().code, QStringLiteral("url.scheme"));
    }
    void takesTheAddressOfABrowserElsewhere()
    {
        Elsewhere desk;
        desk.begin();
        QCOMPARE(desk.taken(u' ' + desk.address(u"code=c&state=%1"_s.arg(desk.state())) + u'\n'), u"taken"_s);
        QVERIFY(!isListening(desk.flow->codeFlow()->redirectUri()));
        QVERIFY(support::awaited(desk.answer));
        QCOMPARE(desk.issuer.requests("/token").first().value(u"code"_s), u"c"_s);
        QCOMPARE(
            desk.taken(desk.address(u"code=c&state=%1"_s.arg(desk.state()))), u"redirect.other_sign_in"_s);
    }

    void waitsForAnAddressWhereNobodyListens()
    {
        Elsewhere desk;
        desk.begin(*oauth::Redirect::parse(u"https://desk.example/signed-in"_s));
        QCOMPARE(desk.flow->codeFlow()->redirectUri(), QUrl(u"https://desk.example/signed-in"_s));
        QCOMPARE(desk.taken(desk.address(u"code=c&state=%1"_s.arg(desk.state()))), u"taken"_s);
        const auto account = support::awaited(desk.answer);
        QVERIFY(account);
        QCOMPARE(Account::fromJson(account->toJson())->client.redirect, account->client.redirect);
    }

    void takesAnAddressAsTheBrowserShowsIt_data()
    {
        QTest::addColumn<QString>("registered");
        QTest::addColumn<QString>("shown"); // {port}: the one in use
        QTest::newRow("no path") << u"http://localhost"_s << u"http://localhost:{port}/"_s;
        QTest::newRow("no path elsewhere") << u"https://desk.example"_s << u"https://desk.example/"_s;
        QTest::newRow("the usual port") << u"https://desk.example:443/a"_s << u"https://desk.example/a"_s;
    }

    void takesAnAddressAsTheBrowserShowsIt()
    {
        QFETCH(const QString, registered);
        QFETCH(QString, shown);
        Elsewhere desk;
        desk.begin(*oauth::Redirect::parse(registered));
        shown.replace(u"{port}"_s, QString::number(desk.flow->codeFlow()->redirectUri().port()));
        QCOMPARE(desk.taken(shown + u"?session=a|b&code=c&state="_s + desk.state()), u"taken"_s);
        QVERIFY(support::awaited(desk.answer));
    }

    void refusesAnotherAddressAndWaitsOn_data()
    {
        QTest::addColumn<QString>("address"); // {own}: the redirect_uri, {state}: the right one
        QTest::addColumn<QString>("code");
        QTest::newRow("no address") << u"hello there"_s << u"redirect.no_address"_s;
        QTest::newRow("a code alone") << u"4/0AbC-d_e.f"_s << u"redirect.no_address"_s;
        QTest::newRow("a code like a scheme") << u"M.C1_BAY:c"_s << u"redirect.no_address"_s;
        QTest::newRow("an answer alone") << u"code=c&state={state}"_s << u"redirect.no_address"_s;
        QTest::newRow("without its scheme") << u"127.0.0.1/callback?code=c"_s << u"redirect.no_address"_s;
        QTest::newRow("no port") << u"http://127.0.0.1:99999/callback?code=c"_s << u"redirect.no_address"_s;
        QTest::newRow("of another site")
            << u"https://evil.example/callback?code=c&state={state}"_s << u"redirect.pasted"_s;
        QTest::newRow("without an answer") << u"{own}"_s << u"redirect.without_answer"_s;
        QTest::newRow("without state") << u"{own}?code=c"_s << u"redirect.without_state"_s;
        QTest::newRow("for another sign-in") << u"{own}?code=c&state=other"_s << u"redirect.other_sign_in"_s;
        QTest::newRow("two states") << u"{own}?code=c&state={state}&state={state}"_s
                                    << u"redirect.other_sign_in"_s;
        QTest::newRow("two codes") << u"{own}?code=c&code=d&state={state}"_s << u"authorization.duplicate"_s;
        QTest::newRow("of another issuer")
            << u"{own}?code=c&state={state}&iss=https://evil.example"_s << u"authorization.iss"_s;
    }

    void refusesAnotherAddressAndWaitsOn()
    {
        QFETCH(QString, address);
        Elsewhere desk;
        desk.begin();
        address.replace(u"{own}"_s, desk.flow->codeFlow()->redirectUri().toString());
        address.replace(u"{state}"_s, desk.state());
        QTEST(desk.taken(address), "code");
        QTest::qWait(settleMs);
        QVERIFY(!desk.answer.isFinished());
        QCOMPARE(desk.taken(desk.address(u"code=c&state=%1"_s.arg(desk.state()))), u"taken"_s);
        QVERIFY(support::awaited(desk.answer));
    }

    // Any part of it may be a code, which is nobody's to see.
    void repeatsNothingThatIsNoAddress()
    {
        Elsewhere desk;
        desk.begin();
        const auto refused
            = [&desk](const QString &pasted) { return desk.flow->codeFlow()->takeAddress(pasted).error(); };
        const QString own = desk.flow->codeFlow()->redirectUri().toString();
        for (const QString &pasted : {u"4/0AbC-d_e.f"_s, u"code=c&state=s"_s, u"M.C1_BAY:c"_s,
                 u"http://127.0.0.1:99999/callback?code=c"_s}) {
            QCOMPARE(refused(pasted).found, QString());
            QCOMPARE(refused(pasted).expected, own);
        }
        QCOMPARE(refused(u"https://evil.example/a?code=c#code=d"_s).found, u"https://evil.example:443/a"_s);
    }

    void endsWhenTheAddressBringsARefusal()
    {
        Elsewhere desk;
        desk.begin();
        QCOMPARE(desk.taken(desk.address(u"error=access_denied&state=%1"_s.arg(desk.state()))), u"taken"_s);
        QCOMPARE(support::awaited(desk.answer).error().code, u"access_denied"_s);
    }

    void mayEndWithTheProgramBeforeItIsListed()
    {
        Desk desk;
        auto cloakroom = std::make_unique<Cloakroom>(desk.folder.filePath(QStringLiteral("accounts.json")),
            desk.http, desk.store, wallClock, desk.browser.opener());
        base::LockFile busy(desk.folder.filePath(QStringLiteral("accounts.json.lock")));
        QVERIFY(busy.tryNow());
        auto flow = cloakroom->signIn(desk.request());
        flow->run();
        QTRY_VERIFY_WITH_TIMEOUT(!cloakroom->book().entries().isEmpty(), patienceMs);
        flow.reset();
        cloakroom.reset();
        QVERIFY(CredentialLock::held(desk.folder.filePath(QStringLiteral("locks"))).isEmpty());
    }

    // Whoever has the lock next finds the list as this sign-in leaves it.
    void isListedBeforeOthersHaveItsLockThoughItWasCancelled()
    {
        Desk desk;
        const auto account = desk.signIn(desk.request());
        QVERIFY(account);
        const auto before = desk.cloakroom.book().find(account->id)->credential->tokens.refreshToken;
        SignInRequest again = *desk.cloakroom.signInAgain(account->id);
        again.settings.label = QStringLiteral("another");
        desk.store.holds = true;
        auto flow = desk.cloakroom.signIn(again);
        flow->run();
        QTRY_VERIFY_WITH_TIMEOUT(desk.store.isAsked(), patienceMs);
        auto busy
            = std::make_unique<base::LockFile>(desk.folder.filePath(QStringLiteral("accounts.json.lock")));
        QVERIFY(busy->tryNow());
        flow.reset();
        desk.store.release();
        const Entry *entry = desk.cloakroom.book().find(account->id);
        QTRY_VERIFY(entry->credential->tokens.refreshToken != before);
        const QString locks = desk.folder.filePath(QStringLiteral("locks"));
        QCOMPARE(CredentialLock::held(locks), QStringList {account->id});
        busy.reset();
        QTRY_VERIFY(CredentialLock::held(locks).isEmpty());
    }

    void leavesTheTrialOfAnotherAloneWhereThereIsNoLock()
    {
        Desk desk;
        QFile inTheWay(desk.folder.filePath(QStringLiteral("locks")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const crypto::Secret others("of another trial");
        desk.store.items.insert(trialKey, others);
        const auto account = desk.signIn(desk.request());
        QVERIFY(account);
        QVERIFY(desk.store.items.value(trialKey) == others);
        QCOMPARE(desk.store.items.size(), 2); // that and the login
    }

    // Another process would take it for left behind, and its login out of the keychain.
    void keepsItsLockWhateverChangesUntilTheListIsWritten()
    {
        Desk desk;
        QVERIFY(QDir().mkpath(desk.folder.filePath(u"accounts.json/in the way"_s)));
        const auto account = desk.signIn(desk.request());
        QVERIFY(account);
        auto &book = const_cast<AccountBook &>(desk.cloakroom.book());
        QVERIFY(!support::awaited(book.update(account->id, [](Entry &entry) { entry.trouble.reset(); })));
        const QString locks = desk.folder.filePath(QStringLiteral("locks"));
        QCOMPARE(CredentialLock::held(locks), QStringList {account->id});
    }
};

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
