// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/cloakroom.h"
#include "accounts/unanswered.h"
#include "support/awaited.h"
#include "support/memorystore.h"
#include "support/scriptedissuer.h"

#include <QTemporaryDir>
#include <QTest>

using namespace accounts;
using namespace Qt::StringLiterals;
using oauth::FurtherToken;
using support::awaited;
using support::ScriptedAnswer;
using support::ScriptedIssuer;
using support::ScriptedRequest;

namespace {

const QString api = u"https://api.example/"_s;
constexpr int patienceMs = 15'000;

// An issuer whose refresh tokens are good once, and which gives tokens for other APIs.
struct Desk
{
    qint64 ahead = 0;
    base::Clock clock = [this] { return QDateTime::currentDateTimeUtc().addSecs(ahead); };
    ScriptedIssuer issuer;
    QTemporaryDir folder;
    net::Http http {clock};
    support::MemoryStore store;
    Cloakroom cloakroom {folder.filePath(u"accounts.json"_s), http, store, clock, issuer.browser()};
    QString id;
    int count = 0;
    QList<ScriptedRequest> asked; // for further tokens
    std::optional<ScriptedAnswer> refusal; // of these
    int furtherLife = 3600; // seconds

    Desk()
    {
        issuer.on("/token", [this](const ScriptedRequest &request) { return answer(request); });
        SignInRequest request;
        request.server.emplace();
        request.server->authorizationEndpoint = issuer.url(u"/authorize"_s);
        request.server->tokenEndpoint = issuer.url(u"/token"_s);
        request.client.clientId = u"desk"_s;
        request.client.scopes = oauth::Scopes::parse(u"read write"_s);
        request.client.resource = u"https://first.example/"_s;
        const auto account = awaited(cloakroom.signIn(request)->run());
        id = account ? account->id : QString();
    }

    QString refreshToken() const { return u"refresh-%1"_s.arg(count); }

    ScriptedAnswer answer(const ScriptedRequest &request)
    {
        const QString grant = request.value(u"grant_type"_s);
        const bool isFurther = grant.endsWith(u"token-exchange"_s)
            || (grant == u"refresh_token"_s
                && (request.value(u"resource"_s) != u"https://first.example/"_s
                    || !request.value(u"scope"_s).isEmpty()));
        if (isFurther)
            asked += request;
        if (isFurther && refusal)
            return *refusal;
        if (grant == u"refresh_token"_s && request.value(u"refresh_token"_s) != refreshToken())
            return ScriptedAnswer::json("{\"error\":\"invalid_grant\"}", 400);
        const bool rotates = grant == u"authorization_code"_s || grant == u"refresh_token"_s;
        if (rotates)
            ++count;
        QJsonObject tokens {{u"access_token"_s, u"access-%1-%2"_s.arg(count).arg(asked.size())},
            {u"token_type"_s, u"Bearer"_s}, {u"expires_in"_s, isFurther ? furtherLife : 3600}};
        if (rotates)
            tokens[u"refresh_token"_s] = refreshToken();
        else if (grant.endsWith(u"token-exchange"_s))
            tokens[u"issued_token_type"_s] = u"urn:ietf:params:oauth:token-type:access_token"_s;
        return ScriptedAnswer::json(QJsonDocument(tokens).toJson());
    }

    const Entry &entry() const { return *cloakroom.book().find(id); }
    Credential stored() const { return *Credential::fromBytes(store.items.value(id), id); }
    QByteArray own() const { return entry().credential->tokens.accessToken.reveal().toByteArray(); }
    Further further(int number = 0) const
    {
        return entry().further.value(entry().account.further.at(number).id);
    }
    bool settles()
    {
        return QTest::qWaitFor(
            [this] { return !cloakroom.isBusy() && (further().tokens || further().trouble); }, patienceMs);
    }
    bool add(const FurtherToken &wanted) { return cloakroom.addFurther(id, wanted) && settles(); }
};

FurtherToken forApi()
{
    FurtherToken wanted;
    wanted.resource = api;
    return wanted;
}

FurtherToken exchanged()
{
    FurtherToken wanted;
    wanted.way = FurtherToken::Way::Exchange;
    wanted.audience = u"billing"_s;
    return wanted;
}

} // namespace

// Access tokens beside an account's own: asked for by themselves, without the login being at stake.
class TestFurtherTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForAnotherApiAtOnce()
    {
        Desk desk;
        const QByteArray own = desk.own();
        QVERIFY(desk.add(forApi()));
        QVERIFY(desk.further().tokens);
        QCOMPARE(desk.asked.first().value(u"resource"_s), api);
        QCOMPARE(desk.own(), own); // stays as it is
        QVERIFY(desk.further().tokens->refreshToken.isEmpty());
    }

    void remembersThatTheAnswerToARefreshTokenWasLost_data()
    {
        QTest::addColumn<FurtherToken>("wanted");
        QTest::addColumn<ScriptedAnswer>("answer");
        QTest::addColumn<bool>("isLost");
        const auto silence = ScriptedAnswer::that(ScriptedAnswer::Ending::HangUp);
        const auto kept = ScriptedAnswer::json(R"({"access_token":"x","token_type":"Bearer"})");
        QTest::newRow("no answer") << forApi() << silence << true;
        QTest::newRow("none to an exchange") << exchanged() << silence << false;
        QTest::newRow("no new refresh token") << forApi() << kept << false;
        QTest::newRow("a refusal") << forApi() << ScriptedAnswer {400, {}, {}} << false;
    }

    void remembersThatTheAnswerToARefreshTokenWasLost()
    {
        QFETCH(const FurtherToken, wanted);
        QFETCH(const ScriptedAnswer, answer);
        QFETCH(const bool, isLost);
        Desk desk;
        desk.refusal = answer;
        QVERIFY(desk.add(wanted));
        const accounts::Unanswered unanswered(desk.folder.filePath(u"locks"_s), desk.id);
        QCOMPARE(unanswered.why(1) == accounts::Unanswered::Why::Lost, isLost);
        QCOMPARE(unanswered.why(1).has_value(), isLost);
    }

    void aProgramAsksOnItsOwnBehalfAgain()
    {
        Desk desk;
        SignInRequest request;
        request.server.emplace();
        request.server->tokenEndpoint = desk.issuer.url(u"/token"_s);
        request.grant = oauth::GrantType::ClientCredentials;
        request.client.clientId = u"robot"_s;
        request.client.clientSecret = crypto::Secret("hush");
        request.client.scopes = oauth::Scopes::parse(u"read write"_s);
        request.client.extraParameters = {{u"audience"_s, u"https://first.example/"_s}};
        const auto robot = awaited(desk.cloakroom.signIn(request)->run());
        QVERIFY2(robot, robot ? "" : qPrintable(robot.error().code));
        desk.id = robot->id;
        const QByteArray own = desk.own();
        FurtherToken wanted = forApi();
        wanted.scopes = oauth::Scopes::parse(u"read"_s);
        QVERIFY(desk.add(wanted));
        QVERIFY(desk.further().tokens);
        const ScriptedRequest asked = desk.issuer.requests("/token").last();
        QCOMPARE(asked.value(u"grant_type"_s), u"client_credentials"_s);
        QCOMPARE(asked.value(u"resource"_s), api);
        QCOMPARE(asked.value(u"scope"_s), u"read"_s);
        QCOMPARE(asked.value(u"audience"_s), QString());
        QCOMPARE(desk.own(), own);
    }

    void keepsTheRefreshTokenThatCameWithIt()
    {
        Desk desk;
        QVERIFY(desk.add(forApi()));
        QCOMPARE(desk.stored().tokens.refreshToken.revealText(), u"refresh-2"_s);
        QCOMPARE(desk.stored().tokens.accessToken.reveal().toByteArray(), desk.own());
        desk.cloakroom.renew(desk.id);
        QVERIFY(desk.settles());
        QCOMPARE(desk.entry().state, State::SignedIn);
        QCOMPARE(desk.stored().tokens.refreshToken.revealText(), u"refresh-3"_s);
    }

    void keepsTheRefreshTokenOfAnAnswerThatCannotBeUsed()
    {
        Desk desk;
        desk.refusal = ScriptedAnswer::json(
            "{\"access_token\":\"a\",\"token_type\":\"mac\",\"refresh_token\":\"rescued\"}");
        QVERIFY(desk.add(forApi()));
        QCOMPARE(desk.further().trouble->code, u"token.token_type"_s);
        QCOMPARE(desk.stored().tokens.refreshToken.revealText(), u"rescued"_s);
        QCOMPARE(desk.entry().state, State::SignedIn);
    }

    void exchangesTheAccessToken()
    {
        Desk desk;
        QVERIFY(desk.add(exchanged()));
        QVERIFY(desk.further().tokens);
        QCOMPARE(desk.asked.first().value(u"subject_token"_s).toUtf8(), desk.own());
        QCOMPARE(desk.asked.first().value(u"audience"_s), u"billing"_s);
        QVERIFY(desk.asked.first().value(u"resource"_s).isEmpty()); // the account's own
        QCOMPARE(desk.stored().tokens.refreshToken.revealText(), u"refresh-1"_s);
    }

    void aRefusalCostsNothingElse_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("isTriedAgain");
        QTest::newRow("invalid_target") << QByteArray("{\"error\":\"invalid_target\"}") << 400 << false;
        QTest::newRow("invalid_grant") << QByteArray("{\"error\":\"invalid_grant\"}") << 400 << false;
        QTest::newRow("busy") << QByteArray() << 503 << true;
    }

    void aRefusalCostsNothingElse()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(bool, isTriedAgain);
        Desk desk;
        const auto stored = desk.store.items.value(desk.id);
        desk.refusal = ScriptedAnswer::json(body, status);
        QVERIFY(desk.add(forApi()));
        QVERIFY(desk.further().trouble);
        QCOMPARE(desk.entry().state, State::SignedIn);
        QVERIFY(!desk.entry().trouble);
        QVERIFY(desk.store.items.value(desk.id) == stored);
        QCOMPARE(desk.further().due(desk.clock()).has_value(), isTriedAgain);
        desk.refusal.reset();
        desk.cloakroom.renewFurther(desk.id, desk.entry().account.further.first().id);
        QTRY_VERIFY_WITH_TIMEOUT(desk.further().tokens && !desk.further().trouble, patienceMs);
    }

    void refusesATokenForSomebodyElse()
    {
        Desk desk;
        const QByteArray foreign = jose::sign("{\"aud\":\"https://evil.example/\"}", u"at+jwt"_s, u"ES256"_s,
            desk.issuer.signingKey, u"key-1"_s);
        desk.refusal = ScriptedAnswer::json(
            "{\"access_token\":\"" + foreign + "\",\"token_type\":\"Bearer\",\"expires_in\":60}");
        QVERIFY(desk.add(forApi()));
        QCOMPARE(desk.further().trouble->code, u"further.audience"_s);
        QVERIFY(!desk.further().tokens);
    }

    void isRenewedAheadOfItsEndWithoutTheAccountsOwn()
    {
        Desk desk;
        desk.furtherLife = 300;
        QVERIFY(desk.add(exchanged()));
        const QByteArray own = desk.own();
        desk.ahead = 290;
        desk.cloakroom.renewals().look();
        QTRY_COMPARE_WITH_TIMEOUT(desk.asked.size(), 2, patienceMs);
        QVERIFY(desk.settles());
        QCOMPARE(desk.own(), own);
        QCOMPARE(desk.count, 1);
        QCOMPARE(desk.entry().state, State::SignedIn);
        QVERIFY(!desk.further().due(desk.clock()) || *desk.further().due(desk.clock()) > desk.clock());
    }

    void aFailureOfItLeavesTheAccountsTroubleAlone()
    {
        Desk desk;
        desk.furtherLife = 300;
        QVERIFY(desk.add(exchanged()));
        desk.refusal = ScriptedAnswer {503, {}, {}};
        desk.ahead = 290;
        desk.cloakroom.renewals().look();
        QTRY_VERIFY_WITH_TIMEOUT(desk.further().trouble, patienceMs);
        QVERIFY(desk.settles());
        QVERIFY(!desk.entry().trouble);
        QVERIFY(desk.further().tokens); // the one that is there stays
        QVERIFY(*desk.further().due(desk.clock()) > desk.clock());
    }

    void theAccountsOwnWaitsForItsEnd()
    {
        Desk desk;
        desk.issuer.setLatency(std::chrono::milliseconds(100));
        QVERIFY(desk.cloakroom.addFurther(desk.id, exchanged()));
        QTRY_COMPARE(desk.entry().state, State::Renewing);
        const int before = desk.count;
        desk.cloakroom.renew(desk.id);
        desk.cloakroom.renew(desk.id); // is the same wish
        QTRY_VERIFY_WITH_TIMEOUT(!desk.cloakroom.isBusy(), patienceMs); // not between the two
        QCOMPARE(desk.count, before + 1);
        QVERIFY(desk.further().tokens);
        QVERIFY(!desk.entry().trouble);
        QCOMPARE(desk.entry().state, State::SignedIn);
    }

    void whatWaitsForItsEndIsNotBegunOnceTheEngineIsStopped()
    {
        Desk desk;
        desk.issuer.setLatency(std::chrono::milliseconds(100));
        QVERIFY(desk.cloakroom.addFurther(desk.id, exchanged()));
        QTRY_COMPARE(desk.entry().state, State::Renewing);
        const int before = desk.count;
        desk.cloakroom.renew(desk.id);
        desk.cloakroom.renewals().stop();
        QVERIFY(desk.settles());
        QCOMPARE(desk.count, before);
        QVERIFY(desk.further().tokens);
        QCOMPARE(desk.entry().state, State::SignedIn);
    }

    void aRefusalIsToldOnce()
    {
        Desk desk;
        desk.refusal = ScriptedAnswer {503, {}, {}};
        QVERIFY(desk.add(forApi()));
        QTRY_VERIFY_WITH_TIMEOUT(desk.further().failures >= 2, patienceMs);
        const auto events = desk.cloakroom.activity().history(desk.id).events;
        QCOMPARE(std::count_if(events.begin(), events.end(),
                     [](const Event &each) { return each.kind == Event::Kind::FurtherTokenFailed; }),
            1);
    }

    void goesWithTheLoginThatItIsMadeOf()
    {
        Desk desk;
        QVERIFY(desk.add(forApi()));
        AccountBook book(desk.folder.filePath(u"other.json"_s));
        QVERIFY(awaited(book.put(desk.entry())));
        book.update(desk.id, [](Entry &entry) { entry.credential->sequence += 1; });
        QVERIFY(!book.find(desk.id)->further.isEmpty());
        book.update(desk.id, [](Entry &entry) { entry.credential->proofKey = crypto::Secret("another"); });
        QVERIFY(book.find(desk.id)->further.isEmpty());
    }

    void isAskedForAgainAfterARestartAndNeverKept()
    {
        Desk desk;
        QVERIFY(desk.add(forApi()));
        const QByteArray token = desk.further().tokens->accessToken.reveal().toByteArray();
        QVERIFY(!desk.store.items.value(desk.id).reveal().toByteArray().contains(token));
        Cloakroom next(desk.folder.filePath(u"accounts.json"_s), desk.http, desk.store, desk.clock,
            desk.issuer.browser());
        QVERIFY(next.load());
        QCOMPARE(next.book().entries().first().account.further, desk.entry().account.further);
        next.open();
        const auto has = [&next] {
            const Entry &entry = next.book().entries().first();
            return entry.further.value(entry.account.further.first().id).tokens.has_value();
        };
        QTRY_VERIFY_WITH_TIMEOUT(has(), patienceMs);
    }

    void isRevokedWithTheAccount_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Outcome>("outcome");
        QTest::newRow("gone") << 200 << Outcome::Gone;
        QTest::newRow("busy") << 503 << Outcome::Failed;
    }

    void isRevokedWithTheAccount()
    {
        QFETCH(int, status);
        QFETCH(Outcome, outcome);
        Desk desk;
        QStringList revoked;
        desk.issuer.on("/revoke", [&](const ScriptedRequest &request) {
            revoked += request.value(u"token"_s);
            return ScriptedAnswer {status, {}, {}};
        });
        QVERIFY(desk.add(forApi()));
        QVERIFY(desk.cloakroom.addFurther(desk.id, exchanged()));
        QTRY_VERIFY_WITH_TIMEOUT(desk.further(1).tokens && !desk.cloakroom.isBusy(), patienceMs);
        const QString token = desk.further().tokens->accessToken.revealText();
        Entry entry = desk.entry();
        entry.account.server.revocationEndpoint = desk.issuer.url(u"/revoke"_s);
        AccountBook book(desk.folder.filePath(u"other.json"_s));
        QVERIFY(awaited(book.put(entry)));
        const Policy policy;
        Locks locks {desk.folder.filePath(u"locks"_s), {}};
        Discovery discovery(desk.clock);
        Activity activity(desk.http, desk.clock);
        SignOut signOut(
            {desk.http, desk.store, book, discovery, activity, desk.clock, {}, locks, policy}, entry);
        const auto receipt = awaited(signOut.run());
        QVERIFY(receipt);
        QCOMPARE(receipt->furtherTokens.outcome, outcome);
        QCOMPARE(revoked.size(), 4);
        QVERIFY(revoked.contains(token));
        QCOMPARE(receipt->mayRevokeAgain(), outcome == Outcome::Failed);
    }

    void isRevokedAgainWhereItFailed_data()
    {
        QTest::addColumn<bool>("isAway");
        QTest::addColumn<int>("asked");
        QTest::addColumn<qsizetype>("left");
        QTest::newRow("one of two refused") << false << 2 << qsizetype(1);
        QTest::newRow("the server is away") << true << 1 << qsizetype(2);
    }

    void isRevokedAgainWhereItFailed()
    {
        QFETCH(const bool, isAway);
        QFETCH(const int, asked);
        QFETCH(const qsizetype, left);
        Desk desk;
        QVERIFY(desk.add(forApi()));
        QVERIFY(desk.cloakroom.addFurther(desk.id, exchanged()));
        QTRY_VERIFY_WITH_TIMEOUT(desk.further(1).tokens && !desk.cloakroom.isBusy(), patienceMs);
        const QStringList own {QString::fromUtf8(desk.own()), desk.refreshToken()};
        auto &book = const_cast<AccountBook &>(desk.cloakroom.book());
        QVERIFY(awaited(book.update(desk.id, [&desk](Entry &entry) {
            entry.account.server.revocationEndpoint = desk.issuer.url(u"/revoke"_s);
        })));
        int further = 0;
        desk.issuer.on("/revoke", [&](const ScriptedRequest &request) {
            if (own.contains(request.value(u"token"_s)) || ++further > 1)
                return ScriptedAnswer {200, {}, {}};
            return isAway ? ScriptedAnswer::that(ScriptedAnswer::Ending::HangUp)
                          : ScriptedAnswer {503, {}, {}};
        });
        const auto receipt = awaited(desk.cloakroom.signOut(desk.id));
        QVERIFY(receipt);
        QCOMPARE(receipt->accessToken.outcome, Outcome::Gone);
        QCOMPARE(receipt->furtherTokens.outcome, Outcome::Failed);
        QCOMPARE(further, asked);
        QCOMPARE(receipt->furtherLeft.size(), left);
        const auto again = awaited(desk.cloakroom.revokeAgain(*receipt));
        QVERIFY(again);
        QCOMPARE(again->furtherTokens.outcome, Outcome::Gone);
        QVERIFY(again->furtherLeft.isEmpty());
        QVERIFY(!again->mayRevokeAgain());
        QCOMPARE(further, asked + int(left));
    }

    void tellsOfEachWhoseRevocationFails_data()
    {
        QTest::addColumn<ScriptedAnswer>("first");
        QTest::addColumn<ScriptedAnswer>("second");
        QTest::addColumn<int>("status");
        QTest::addColumn<Outcome>("again");
        QTest::newRow("no answer after one")
            << ScriptedAnswer {200, {}, {}} << ScriptedAnswer::that(ScriptedAnswer::Ending::HangUp) << 0
            << Outcome::Gone;
        QTest::newRow("one of a kind that isn't revoked")
            << ScriptedAnswer::json("{\"error\":\"unsupported_token_type\"}", 400)
            << ScriptedAnswer {503, {}, {}} << 503 << Outcome::NotOffered;
    }

    void tellsOfEachWhoseRevocationFails()
    {
        QFETCH(const ScriptedAnswer, first);
        QFETCH(const ScriptedAnswer, second);
        QFETCH(const int, status);
        QFETCH(const Outcome, again);
        Desk desk;
        QVERIFY(desk.add(forApi()));
        QVERIFY(desk.cloakroom.addFurther(desk.id, exchanged()));
        QTRY_VERIFY_WITH_TIMEOUT(desk.further(1).tokens && !desk.cloakroom.isBusy(), patienceMs);
        const QStringList own {QString::fromUtf8(desk.own()), desk.refreshToken()};
        auto &book = const_cast<AccountBook &>(desk.cloakroom.book());
        QVERIFY(awaited(book.update(desk.id, [&desk](Entry &entry) {
            entry.account.server.revocationEndpoint = desk.issuer.url(u"/revoke"_s);
        })));
        QList<ScriptedAnswer> answers {first, second};
        desk.issuer.on("/revoke", [&](const ScriptedRequest &request) {
            return own.contains(request.value(u"token"_s)) || answers.isEmpty() ? ScriptedAnswer {200, {}, {}}
                                                                                : answers.takeFirst();
        });
        const auto receipt = awaited(desk.cloakroom.signOut(desk.id));
        QVERIFY(receipt);
        QCOMPARE(receipt->furtherTokens.outcome, Outcome::Failed);
        QCOMPARE(receipt->furtherTokens.status, status);
        const auto retried = awaited(desk.cloakroom.revokeAgain(*receipt));
        QVERIFY(retried);
        QCOMPARE(retried->furtherTokens.outcome, again);
        QVERIFY(!retried->mayRevokeAgain());
    }

    void goesAwayWhenItIsRemoved()
    {
        Desk desk;
        QVERIFY(desk.add(forApi()));
        desk.cloakroom.removeFurther(desk.id, desk.entry().account.further.first().id);
        QVERIFY(desk.entry().account.further.isEmpty());
        QVERIFY(desk.entry().further.isEmpty());
    }

    void refusesWhatAsksForNothingOrTooMuch()
    {
        Desk desk;
        QCOMPARE(desk.cloakroom.addFurther(desk.id, {}).error().code, u"further.nothing"_s);
        FurtherToken more;
        more.scopes = oauth::Scopes::parse(u"read admin"_s);
        QCOMPARE(desk.cloakroom.addFurther(desk.id, more).error().code, u"further.scope"_s);
        QCOMPARE(desk.cloakroom.addFurther(desk.id, more).error().found, u"admin"_s);
        FurtherToken fewer;
        fewer.scopes = oauth::Scopes::parse(u"read"_s);
        QVERIFY(desk.add(fewer));
        QCOMPARE(desk.asked.first().value(u"scope"_s), u"read"_s);
    }
};

QTEST_GUILESS_MAIN(TestFurtherTokens)
#include "tst_furthertokens.moc"
