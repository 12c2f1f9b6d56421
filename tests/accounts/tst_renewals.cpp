// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/cloakroom.h"
#include "support/awaited.h"
#include "support/memorystore.h"
#include "support/scriptedissuer.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace accounts;
using namespace std::chrono_literals;
using support::ScriptedAnswer;
using support::ScriptedIssuer;
using support::ScriptedRequest;
using Ending = ScriptedAnswer::Ending;
using Kind = base::Error::Kind;

namespace {

constexpr int quickTimeoutMs = 400;
constexpr int patienceMs = 15'000;

// An issuer that rotates as the strict ones do: a refresh token is good for one renewal.
struct Rotation
{
    int count = 0;
    QStringList taken; // the refresh tokens that came, in their order

    QString current() const { return QStringLiteral("refresh-%1").arg(count); }

    ScriptedAnswer answer(const ScriptedRequest &request, int life)
    {
        if (request.value(QStringLiteral("grant_type")) == QLatin1String("refresh_token")) {
            taken += request.value(QStringLiteral("refresh_token"));
            if (taken.last() != current())
                return ScriptedAnswer::json("{\"error\":\"invalid_grant\"}", 400);
        }
        ++count;
        return ScriptedAnswer::json(QStringLiteral("{\"access_token\":\"access-%1\",\"refresh_token\":\"%2\","
                                                   "\"token_type\":\"Bearer\",\"expires_in\":%3}")
                                        .arg(count)
                                        .arg(current())
                                        .arg(life)
                                        .toUtf8());
    }
};

struct Desk
{
    qint64 ahead = 0; // seconds that the wall clock was set by
    base::Clock clock = [this] { return QDateTime::currentDateTimeUtc().addSecs(ahead); };
    ScriptedIssuer issuer;
    Rotation rotation;
    int life = 3600;
    QTemporaryDir folder;
    net::Http http {clock};
    support::MemoryStore store;
    Cloakroom cloakroom {file(), http, store, clock, issuer.browser()};
    QString id;

    Desk()
    {
        http.setTimeout(quickTimeoutMs);
        rotate();
        id = signIn(QStringLiteral("desk"));
    }

    QString file() const { return folder.filePath(QStringLiteral("accounts.json")); }

    void rotate()
    {
        issuer.on(
            "/token", [this](const ScriptedRequest &request) { return rotation.answer(request, life); });
    }

    QString signIn(const QString &clientId)
    {
        SignInRequest request;
        request.server.emplace();
        request.server->authorizationEndpoint = issuer.url(QStringLiteral("/authorize"));
        request.server->tokenEndpoint = issuer.url(QStringLiteral("/token"));
        request.client.clientId = clientId;
        const auto flow = cloakroom.signIn(request);
        const auto account = support::awaited(flow->run());
        return account ? account->id : QString();
    }

    const Entry &entry() const { return *cloakroom.book().find(id); }
    QByteArray accessToken() const { return entry().credential->tokens.accessToken.reveal().toByteArray(); }
    Credential stored() const { return *Credential::fromBytes(store.items.value(id), id); }
    bool settles()
    {
        return QTest::qWaitFor([this] { return !cloakroom.isBusy(); }, patienceMs);
    }
    bool renews()
    {
        cloakroom.renew(id);
        return settles();
    }
    int asked() const { return int(rotation.taken.size()); }
};

// Another process, with the account in view.
struct Watching
{
    net::Http http;
    Cloakroom cloakroom;
    QString id;

    explicit Watching(Desk &desk)
        : http(desk.clock)
        , cloakroom(desk.file(), http, desk.store, desk.clock, desk.issuer.browser())
        , id(desk.id)
    {
        cloakroom.load();
        cloakroom.open();
        cloakroom.watch();
        cloakroom.setInView(id);
    }

    const Entry &entry() const { return *cloakroom.book().find(id); }
};

} // namespace

// How renewals end, one rule a slot: renewed, not now, ended.
class TestRenewals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsInOneOfThreeWays_data()
    {
        QTest::addColumn<ScriptedAnswer>("answer");
        QTest::addColumn<bool>("ends");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const ScriptedAnswer &answer, bool ends, const char *code) {
            QTest::newRow(name) << answer << ends << QString::fromLatin1(code);
        };
        const auto error = [](const char *code, int status = 400) {
            return ScriptedAnswer::json("{\"error\":\"" + QByteArray(code) + "\"}", status);
        };
        row("invalid_grant", error("invalid_grant"), true, "invalid_grant");
        row("invalid_client", error("invalid_client", 401), true, "invalid_client");
        row("invalid_request", error("invalid_request"), true, "invalid_request");
        row("an error nobody knows", error("token_family_burnt", 403), true, "token_family_burnt");
        row("an empty 400", {400, {}, {}}, true, "token.empty");
        row("an empty 401", {401, {}, {}}, true, "token.empty");
        row("a 400 as Twitch has it",
            ScriptedAnswer::json(R"({"status":400,"message":"Invalid refresh token"})", 400), true,
            "token.refused");
        row("a 401 as Fitbit has it",
            ScriptedAnswer::json(R"({"errors":[{"errorType":"invalid_grant"}],"success":false})", 401), true,
            "token.refused");
        row("a 401 of a gateway", ScriptedAnswer::json(R"({"message":"Unauthorized"})", 401), false,
            "token.status");
        row("a 400 as RFC 9457 has it",
            ScriptedAnswer::json(R"({"type":"about:blank","title":"Bad Request","status":400})", 400), false,
            "token.status");
        row("408", error("invalid_grant", 408), false, "token.busy");
        row("429", error("slow_down", 429), false, "token.busy");
        row("500", {500, {}, {}}, false, "token.busy");
        row("503 that says invalid_grant", error("invalid_grant", 503), false, "token.busy");
        row("temporarily_unavailable", error("temporarily_unavailable"), false, "temporarily_unavailable");
        row("a captive portal", ScriptedAnswer::html("<html>Welcome</html>"), false, "token.html");
        row("HTML of a 400", ScriptedAnswer::html("<html>No</html>", 400), false, "token.html");
        row("a redirect", ScriptedAnswer::redirect("https://portal.example/"), false, "token.redirect");
        row("half of a JSON", ScriptedAnswer::json("{\"access_token\":\"a"), false, "token.json");
        row("words of a proxy", {403, {{"Content-Type", "text/plain"}}, "Blocked"}, false, "token.status");
    }

    void endsInOneOfThreeWays()
    {
        QFETCH(ScriptedAnswer, answer);
        QFETCH(bool, ends);
        QFETCH(QString, code);
        Desk desk;
        const auto stored = desk.store.items.value(desk.id);
        desk.issuer.on("/token", answer);
        QVERIFY(desk.renews());
        QCOMPARE(desk.entry().trouble->code, code);
        QCOMPARE(desk.entry().state, ends ? State::SignInAgain : State::SignedIn);
        QVERIFY(desk.store.items.value(desk.id) == stored);
        QVERIFY(desk.cloakroom.nextRenewal(desk.id).has_value() != ends);
        QVERIFY(desk.cloakroom.signInAgain(desk.id));
    }

    void triesAgainByItselfUntilTheServerIsBack()
    {
        Desk desk;
        desk.ahead = 3500; // due
        desk.issuer.on("/token", ScriptedAnswer {500, {}, {}});
        desk.cloakroom.renewals().look();
        QTRY_VERIFY_WITH_TIMEOUT(desk.entry().trouble, patienceMs);
        QVERIFY(*desk.cloakroom.nextRenewal(desk.id) <= desk.clock().addSecs(2));
        desk.rotate();
        QTRY_COMPARE_WITH_TIMEOUT(desk.accessToken(), QByteArray("access-2"), patienceMs);
        QVERIFY(!desk.entry().trouble);
    }

    void waitsAsLongAsTheServerAsks_data()
    {
        QTest::addColumn<QByteArray>("wish");
        QTest::addColumn<int>("seconds");
        QTest::newRow("seconds") << QByteArray("120") << 120;
        QTest::newRow("hours") << QByteArray("36000") << 36000;
        QTest::newRow("too many seconds") << QByteArray("999999") << 86400;
        const QDateTime date = QDateTime::currentDateTimeUtc().addSecs(3500 + 600);
        QTest::newRow("a date")
            << QLocale::c().toString(date, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1()
            << 600;
        QTest::newRow("nonsense") << QByteArray("soon") << 1;
    }

    void waitsAsLongAsTheServerAsks()
    {
        QFETCH(QByteArray, wish);
        QFETCH(int, seconds);
        Desk desk;
        desk.ahead = 3500;
        desk.issuer.on("/token", ScriptedAnswer {503, {{"Retry-After", wish}}, {}});
        desk.cloakroom.renewals().look();
        QTRY_VERIFY_WITH_TIMEOUT(desk.entry().trouble, patienceMs);
        const qint64 wait = desk.clock().secsTo(*desk.cloakroom.nextRenewal(desk.id));
        QVERIFY2(wait >= seconds - 5 && wait <= seconds, QByteArray::number(wait).constData());
    }

    void waitsForNoServerUntilTheLoginHasEnded_data()
    {
        QTest::addColumn<int>("left"); // seconds
        QTest::addColumn<int>("wait");
        QTest::newRow("half of what is left") << 1800 << 900;
        QTest::newRow("as told, where it is over by this clock") << -1800 << 86400;
    }

    void waitsForNoServerUntilTheLoginHasEnded()
    {
        QFETCH(const int, left);
        QFETCH(const int, wait);
        Desk desk;
        desk.ahead = 3500;
        desk.issuer.on("/token", ScriptedAnswer {503, {{"Retry-After", "86400"}}, {}});
        auto &book = const_cast<AccountBook &>(desk.cloakroom.book());
        book.update(desk.id,
            [&](Entry &entry) { entry.credential->tokens.refreshExpiresAt = desk.clock().addSecs(left); });
        desk.cloakroom.renewals().look();
        QTRY_VERIFY_WITH_TIMEOUT(desk.entry().trouble, patienceMs);
        const qint64 next = desk.clock().secsTo(*desk.cloakroom.nextRenewal(desk.id));
        QVERIFY2(next > wait - 100 && next <= wait, QByteArray::number(next).constData());
    }

    void asksOnceMoreWhenTheAnswerIsLost_data()
    {
        QTest::addColumn<Ending>("ending");
        QTest::newRow("the connection is closed") << Ending::HangUp;
        QTest::newRow("the answer breaks off") << Ending::BreakOff;
        QTest::newRow("nobody says a word") << Ending::Silent;
    }

    void asksOnceMoreWhenTheAnswerIsLost()
    {
        QFETCH(Ending, ending);
        Desk desk;
        int losses = 1;
        desk.issuer.on("/token", [&](const ScriptedRequest &request) {
            return losses-- > 0 ? ScriptedAnswer::that(ending) : desk.rotation.answer(request, desk.life);
        });
        QVERIFY(desk.renews());
        QCOMPARE(desk.accessToken(), QByteArray("access-2"));
        QVERIFY(!desk.entry().trouble);
    }

    void saysThatTheAnswerWasLostWhenTheServerTakesNoSecondTry()
    {
        Desk desk;
        bool isFirst = true;
        desk.issuer.on("/token", [&](const ScriptedRequest &request) {
            const auto answer = desk.rotation.answer(request, desk.life);
            return std::exchange(isFirst, false) ? ScriptedAnswer::that(Ending::HangUp) : answer;
        });
        QVERIFY(desk.renews());
        QCOMPARE(desk.asked(), 2);
        QCOMPARE(desk.entry().state, State::SignInAgain);
        QCOMPARE(desk.entry().trouble->code, QStringLiteral("refresh.answer_lost"));
    }

    void remembersALostAnswerUntilTheNextTry()
    {
        Desk desk;
        desk.issuer.on("/token", ScriptedAnswer::that(Ending::HangUp));
        QVERIFY(desk.renews());
        QCOMPARE(desk.entry().state, State::SignedIn); // nobody said that it is over
        QCOMPARE(desk.issuer.requests("/token").size(), 3); // the sign-in's, and twice
        desk.issuer.on("/token", ScriptedAnswer::json("{\"error\":\"invalid_grant\"}", 400));
        QVERIFY(desk.renews());
        QCOMPARE(desk.entry().trouble->code, QStringLiteral("refresh.answer_lost"));
    }

    void saysThatTheAnswerWasLostWhenItCameInHalf()
    {
        Desk desk;
        bool isFirst = true;
        desk.issuer.on("/token", [&](const ScriptedRequest &request) {
            ScriptedAnswer answer = desk.rotation.answer(request, desk.life);
            if (std::exchange(isFirst, false))
                answer.body.truncate(answer.body.size() / 2);
            return answer;
        });
        QVERIFY(desk.renews());
        QCOMPARE(desk.entry().trouble->code, QStringLiteral("token.json"));
        // By itself, a moment later.
        QTRY_COMPARE_WITH_TIMEOUT(desk.entry().state, State::SignInAgain, patienceMs);
        QCOMPARE(desk.entry().trouble->code, QStringLiteral("refresh.answer_lost"));
    }

    void keepsTheOldRefreshTokenWhenNoneComes()
    {
        Desk desk;
        desk.issuer.on("/token",
            ScriptedAnswer::json("{\"access_token\":\"x\",\"token_type\":\"bearer\",\"expires_in\":60}"));
        QVERIFY(desk.renews());
        QVERIFY(desk.stored().tokens.refreshToken == crypto::Secret("refresh-1"));
        QCOMPARE(desk.accessToken(), QByteArray("x"));
    }

    void writesOnceARenewalAndReadsItBack()
    {
        Desk desk;
        desk.store.calls.clear();
        QVERIFY(desk.renews());
        const QStringList expected {QStringLiteral("read ") + desk.id, QStringLiteral("write ") + desk.id,
            QStringLiteral("read ") + desk.id};
        QCOMPARE(desk.store.calls, expected);
        QCOMPARE(desk.stored().sequence, 2u);
    }

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

    void saysThatARenewalWasCutOff()
    {
        Desk desk;
        // What a process that was killed leaves behind.
        QVERIFY(QDir().mkpath(desk.folder.filePath(QStringLiteral("locks"))));
        QFile left(desk.folder.filePath(QStringLiteral("locks/%1.lock").arg(desk.id)));
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write("2147483646\ncloakroom\n" + QSysInfo::machineHostName().toUtf8() + '\n');
        left.close();
        desk.issuer.on("/token", ScriptedAnswer::json("{\"error\":\"invalid_grant\"}", 400));
        QVERIFY(desk.renews());
        QCOMPARE(desk.entry().state, State::SignInAgain);
        QCOMPARE(desk.entry().trouble->code, QStringLiteral("refresh.cut_off"));
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
        desk.cloakroom.renew(desk.id);
        QTRY_COMPARE_WITH_TIMEOUT(desk.entry().credential->sequence, 2u, patienceMs);
        const QString locks = desk.folder.filePath(QStringLiteral("locks"));
        QCOMPARE(CredentialLock::held(locks), QStringList {desk.id});
        busy.reset();
        QTRY_VERIFY(CredentialLock::held(locks).isEmpty());
        AccountBook listed(desk.file());
        QVERIFY(listed.load());
        QCOMPARE(listed.find(desk.id)->account.granted, oauth::Scopes::parse(QStringLiteral("read")));
    }

    void canBeDestroyedAtEachStep_data()
    {
        QTest::addColumn<QString>("at");
        for (const char *step : {"locked", "sent", "answered", "writing", "written"})
            QTest::newRow(step) << QString::fromLatin1(step);
    }

    void canBeDestroyedAtEachStep()
    {
        QFETCH(QString, at);
        Desk desk;
        net::Http http(desk.clock);
        auto other
            = std::make_unique<Cloakroom>(desk.file(), http, desk.store, desk.clock, desk.issuer.browser());
        QVERIFY(other->load());
        other->open();
        QTRY_VERIFY(other->book().find(desk.id)->credential);
        const auto destroySoon = [&other, this] {
            QMetaObject::invokeMethod(
                this, [&other] { other.reset(); }, Qt::QueuedConnection);
        };
        if (at == QLatin1String("sent")) {
            desk.issuer.on("/token", [&](const ScriptedRequest &) {
                destroySoon();
                return ScriptedAnswer::that(Ending::Silent);
            });
        }
        if (at == QLatin1String("answered")) {
            desk.issuer.on("/token", [&](const ScriptedRequest &request) {
                destroySoon();
                return desk.rotation.answer(request, desk.life);
            });
        }
        desk.store.holds = at == QLatin1String("writing");
        other->renew(desk.id);
        if (at == QLatin1String("locked"))
            destroySoon();
        if (at == QLatin1String("writing")) {
            QTRY_VERIFY_WITH_TIMEOUT(desk.store.isAsked(), patienceMs);
            destroySoon();
        }
        if (at == QLatin1String("written")) {
            QTRY_COMPARE_WITH_TIMEOUT(desk.stored().sequence, 2u, patienceMs);
            destroySoon();
        }
        QTRY_VERIFY_WITH_TIMEOUT(!other, patienceMs);
        desk.store.release();
        // Whoever comes next isn't held up, and what was saved is the server's newest.
        desk.rotate();
        QVERIFY(desk.renews());
        const bool isLost = desk.entry().state == State::SignInAgain;
        QVERIFY(!isLost || at == QLatin1String("answered"));
        if (!isLost)
            QVERIFY(desk.stored().tokens.refreshToken == crypto::Secret(desk.rotation.current().toUtf8()));
    }

    void aClockThatJumpsBringsOneRenewal_data()
    {
        QTest::addColumn<qint64>("seconds");
        constexpr qint64 day = 86400;
        QTest::newRow("a day on") << day;
        QTest::newRow("a day back") << -day;
        QTest::newRow("ten years on") << 3650 * day;
        QTest::newRow("1970") << -QDateTime::currentSecsSinceEpoch() + 100;
    }

    void aClockThatJumpsBringsOneRenewal()
    {
        QFETCH(qint64, seconds);
        Desk desk;
        desk.cloakroom.renewals().look();
        QCOMPARE(desk.asked(), 0);
        desk.ahead = seconds;
        desk.cloakroom.renewals().look(); // as the timer does
        QTRY_COMPARE_WITH_TIMEOUT(desk.asked(), 1, patienceMs);
        QVERIFY(desk.settles());
        QVERIFY(!desk.entry().trouble);
        desk.cloakroom.renewals().look();
        QCOMPARE(desk.asked(), 1);
        desk.ahead = 0; // and right again
        desk.cloakroom.renewals().look();
        QVERIFY(desk.settles());
        QVERIFY(desk.asked() <= 2);
        QVERIFY(*desk.cloakroom.nextRenewal(desk.id) > desk.clock().addSecs(60));
    }

    void aClockThatJumpsDuringARenewalBringsNoMore_data() { aClockThatJumpsBringsOneRenewal_data(); }

    void aClockThatJumpsDuringARenewalBringsNoMore()
    {
        QFETCH(qint64, seconds);
        Desk desk;
        desk.cloakroom.renewals().look();
        desk.issuer.on("/token", [&desk, seconds](const ScriptedRequest &request) {
            desk.ahead = seconds;
            return desk.rotation.answer(request, desk.life);
        });
        QVERIFY(desk.renews());
        desk.rotate();
        desk.cloakroom.renewals().look();
        QVERIFY(desk.settles());
        QCOMPARE(desk.asked(), 1);
        QVERIFY(!desk.entry().trouble);
        QVERIFY(*desk.entry().credential->tokens.expiresAt <= desk.clock().addSecs(desk.life));
        desk.ahead = 0; // and right again
        desk.cloakroom.renewals().look();
        QVERIFY(desk.settles());
        QVERIFY(desk.asked() <= 2);
        QVERIFY(*desk.cloakroom.nextRenewal(desk.id) > desk.clock().addSecs(60));
        QVERIFY(desk.stored().tokens.refreshToken == crypto::Secret(desk.rotation.current().toUtf8()));
    }

    void manyDueAtOnceAreAskedOnceEachAndFourAtATime()
    {
        Desk desk;
        constexpr int accounts = 30;
        // Accounts of one server, each with a refresh token of its own.
        AccountsFile file(desk.file());
        QList<Account> all = file.read()->accounts;
        for (int i = 0; i < accounts; ++i) {
            Account account = all.first();
            account.id = QStringLiteral("account%1").arg(i);
            all += account;
            Credential credential = desk.stored();
            credential.accountId = account.id;
            credential.tokens.refreshToken = crypto::Secret(account.id.toUtf8());
            credential.tokens.expiresAt = desk.clock();
            desk.store.items.insert(account.id, credential.toBytes());
        }
        QVERIFY(file.write(all));
        QStringList asked;
        desk.issuer.on("/token", [&](const ScriptedRequest &request) {
            asked += request.value(QStringLiteral("refresh_token"));
            return ScriptedAnswer::json(
                "{\"access_token\":\"x\",\"token_type\":\"bearer\",\"expires_in\":3600}");
        });
        net::Http http(desk.clock);
        Cloakroom many(desk.file(), http, desk.store, desk.clock, desk.issuer.browser());
        qint64 elapsed = 0; // the spread passes in no time
        many.renewals().setSteadyClock([&elapsed] { return std::chrono::milliseconds(elapsed); });
        QVERIFY(many.load());
        many.open();
        int most = 0;
        connect(&many.book(), &AccountBook::changed, this, [&] {
            const auto &entries = many.book().entries();
            most = std::max(most, int(std::count_if(entries.begin(), entries.end(), [](const Entry &entry) {
                return entry.state == State::Renewing;
            })));
        });
        for (int second = 0; second < 60 && asked.size() < accounts; ++second) {
            elapsed += 1000;
            many.renewals().look();
            QTest::qWait(20);
        }
        QTRY_VERIFY_WITH_TIMEOUT(!many.isBusy(), patienceMs);
        QCOMPARE(asked.size(), accounts);
        QCOMPARE(QSet<QString>(asked.begin(), asked.end()).size(), accounts);
        QVERIFY(most <= Schedule::mostPerServer);
    }
};

QTEST_GUILESS_MAIN(TestRenewals)
#include "tst_renewals.moc"
