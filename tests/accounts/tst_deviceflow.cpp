// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/cloakroom.h"
#include "support/awaited.h"
#include "support/memorystore.h"
#include "support/scriptedissuer.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace accounts;
using Step = SignIn::Step;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using support::awaited;
using support::ScriptedAnswer;
using support::ScriptedIssuer;
using support::ScriptedRequest;

namespace {

ScriptedAnswer refusal(const QByteArray &error, int status = 400)
{
    return ScriptedAnswer::json("{\"error\":\"" + error + "\"}", status);
}

// An issuer with a device endpoint, whose answers to the questions come in this order and then stay the last.
struct Desk
{
    base::Clock clock = [this] { return QDateTime::currentDateTimeUtc().addSecs(ahead); };
    qint64 ahead = 0;
    std::chrono::milliseconds second {10}; // of the server's interval
    ScriptedIssuer issuer;
    QTemporaryDir top;
    net::Http http {[] { return QDateTime::currentDateTimeUtc(); }};
    support::MemoryStore store;
    Cloakroom cloakroom {top.filePath(u"accounts.json"_s), http, store, clock,
        [](const QUrl &, const base::Browser &) { return base::Result<base::Done>(base::Done {}); }};
    QJsonObject device {{u"device_code"_s, u"CANARY-device"_s}, {u"user_code"_s, u"CANARY-user"_s},
        {u"verification_uri"_s, issuer.url(u"/device/enter"_s).toString()}, {u"expires_in"_s, 600},
        {u"interval"_s, 1}};
    QList<ScriptedAnswer> answers;
    QList<qint64> askedAt; // ms
    QElapsedTimer since;

    Desk()
    {
        since.start();
        cloakroom.activity().keepIn(top.filePath(u"activity"_s));
        issuer.metadata[u"device_authorization_endpoint"_s] = issuer.url(u"/device"_s).toString();
        issuer.on("/device",
            [this](const ScriptedRequest &) { return ScriptedAnswer::json(QJsonDocument(device).toJson()); });
        answers = {refusal("authorization_pending"), tokens()};
        issuer.on("/token", [this](const ScriptedRequest &) {
            askedAt += since.elapsed();
            return answers.size() > 1 ? answers.takeFirst() : answers.first();
        });
    }

    ScriptedAnswer tokens()
    {
        issuer.tokenAnswer[u"id_token"_s] = QString::fromLatin1(issuer.idToken());
        return ScriptedAnswer::json(QJsonDocument(issuer.tokenAnswer).toJson());
    }

    SignInRequest request() const
    {
        SignInRequest request;
        request.issuer = issuer.url().toString();
        request.client.clientId = ScriptedIssuer::clientId();
        request.client.scopes = oauth::Scopes::parse(u"openid"_s);
        request.grant = oauth::GrantType::DeviceCode;
        return request;
    }

    std::unique_ptr<SignIn> flow(const SignInRequest &what)
    {
        auto flow = cloakroom.signIn(what);
        QObject::connect(flow.get(), &SignIn::reached, &cloakroom, [this, flow = flow.get()](Step step) {
            if (step == Step::AskForCode)
                flow->deviceFlow()->setSecond(second);
        });
        return flow;
    }
    base::Result<Account> signIn(const SignInRequest &what) { return awaited(flow(what)->run()); }
    base::Result<Account> signIn() { return signIn(request()); }

    QString codeOf(const base::Result<Account> &account) const
    {
        return account ? u"signed in"_s : account.error().code;
    }
};

} // namespace

class TestDeviceFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsInOnceTheCodeIsEntered()
    {
        Desk desk;
        const auto account = desk.signIn();
        QCOMPARE(desk.codeOf(account), u"signed in"_s);
        QCOMPARE(account->person.email, u"ana@example.com"_s);
        QCOMPARE(desk.issuer.requests("/token").size(), 2);
        QCOMPARE(desk.issuer.requests("/token").first().value(u"device_code"_s), u"CANARY-device"_s);
        QVERIFY(desk.store.items.contains(account->id));
    }

    void showsTheCodeWhileItWaits()
    {
        Desk desk;
        desk.answers = {refusal("authorization_pending")};
        const auto flow = desk.flow(desk.request());
        QList<Step> steps;
        connect(flow.get(), &SignIn::reached, this, [&steps](Step step) { steps += step; });
        flow->run();
        QTRY_VERIFY(steps.contains(Step::WaitForUser));
        QCOMPARE(steps, (QList<Step> {Step::Discover, Step::AskForCode, Step::WaitForUser}));
        QCOMPARE(flow->deviceFlow()->device()->userCode, u"CANARY-user"_s);
        QVERIFY(!flow->codeFlow());
    }

    void signsInAgainTheSameWay()
    {
        Desk desk;
        const auto account = desk.signIn();
        QVERIFY(account);
        const auto again = desk.cloakroom.signInAgain(account->id);
        QCOMPARE(again->grant, oauth::GrantType::DeviceCode);
        desk.answers = {desk.tokens()};
        const auto renewed = desk.signIn(*again);
        QCOMPARE(desk.codeOf(renewed), u"signed in"_s);
        QCOMPARE(renewed->id, account->id);
        const auto stored = Account::fromJson(account->toJson());
        QCOMPARE(stored->grant, oauth::GrantType::DeviceCode);
    }

    void asksLessOftenWhenToldTo()
    {
        Desk desk;
        desk.second = 60ms; // longer than a question takes
        desk.answers = {refusal("slow_down"), refusal("authorization_pending"), desk.tokens()};
        QCOMPARE(desk.codeOf(desk.signIn()), u"signed in"_s);
        const auto rest = (1 + oauth::DeviceAuthorization::slowDown.count()) * desk.second.count();
        QVERIFY2(desk.askedAt.at(1) - desk.askedAt.at(0) >= rest, "slow_down adds five seconds");
        QVERIFY2(desk.askedAt.at(2) - desk.askedAt.at(1) >= rest, "for good");
    }

    void asksOnThroughTrouble_data()
    {
        QTest::addColumn<ScriptedAnswer>("trouble");
        QTest::newRow("503") << ScriptedAnswer {503, {}, {}};
        QTest::newRow("a page of a proxy") << ScriptedAnswer::html("<html>", 502);
        QTest::newRow("broken off") << ScriptedAnswer::that(ScriptedAnswer::Ending::BreakOff);
        QTest::newRow("hung up") << ScriptedAnswer::that(ScriptedAnswer::Ending::HangUp);
        QTest::newRow("pending with 428, as Google") << refusal("authorization_pending", 428);
        QTest::newRow("pending with 200, as GitHub") << refusal("authorization_pending", 200);
    }

    void asksOnThroughTrouble()
    {
        QFETCH(const ScriptedAnswer, trouble);
        Desk desk;
        desk.answers = {trouble, trouble, desk.tokens()};
        QCOMPARE(desk.codeOf(desk.signIn()), u"signed in"_s);
    }

    void endsWhenTheServerSaysSo_data()
    {
        QTest::addColumn<QByteArray>("error");
        QTest::addColumn<QString>("code");
        QTest::addColumn<base::Error::Kind>("kind");
        using Kind = base::Error::Kind;
        QTest::newRow("refused") << QByteArray("access_denied") << u"access_denied"_s << Kind::Refused;
        QTest::newRow("refused, as Entra says it")
            << QByteArray("authorization_declined") << u"access_denied"_s << Kind::Refused;
        QTest::newRow("too late") << QByteArray("expired_token") << u"device.expired"_s << Kind::TimedOut;
        QTest::newRow("no proof will do")
            << QByteArray("invalid_dpop_proof") << u"invalid_dpop_proof"_s << Kind::Busy;
        QTest::newRow("no nonce will do")
            << QByteArray("use_dpop_nonce") << u"use_dpop_nonce"_s << Kind::Busy;
        QTest::newRow("another") << QByteArray("invalid_client") << u"invalid_client"_s << Kind::Refused;
    }

    void endsWhenTheServerSaysSo()
    {
        QFETCH(const QByteArray, error);
        Desk desk;
        desk.answers = {refusal(error)};
        const auto account = desk.signIn();
        QVERIFY(!account);
        QTEST(account.error().code, "code");
        QTEST(account.error().kind, "kind");
        QVERIFY(desk.cloakroom.book().entries().isEmpty());
    }

    void endsWithTheCode()
    {
        Desk desk;
        desk.answers = {refusal("authorization_pending")};
        const auto flow = desk.flow(desk.request());
        const auto answer = flow->run();
        QTRY_VERIFY(desk.askedAt.size() > 1);
        desk.ahead = 601; // the computer slept, say
        QCOMPARE(desk.codeOf(awaited(answer)), u"device.expired"_s);
        const auto asked = desk.askedAt.size();
        QTest::qWait(5 * int(desk.second.count()));
        QCOMPARE(desk.askedAt.size(), asked);
    }

    void endsWithTheTroubleThatKeptTheCodeFromBeingAskedFor()
    {
        Desk desk;
        desk.answers = {refusal("authorization_pending"), ScriptedAnswer {503, {}, {}}};
        const auto flow = desk.flow(desk.request());
        const auto answer = flow->run();
        QTRY_VERIFY(desk.askedAt.size() > 2);
        desk.ahead = 601;
        const auto account = awaited(answer);
        QVERIFY(!account);
        QCOMPARE(account.error().kind, base::Error::Kind::Busy);
        QCOMPARE(account.error().code, u"token.busy"_s);
    }

    void saysThatTheServerHasNoDevices()
    {
        Desk desk;
        desk.issuer.metadata.remove(u"device_authorization_endpoint"_s);
        QCOMPARE(desk.codeOf(desk.signIn()), u"device.not_offered"_s);
    }

    void registersAClientForIt()
    {
        Desk desk;
        desk.issuer.metadata[u"registration_endpoint"_s] = desk.issuer.url(u"/register"_s).toString();
        desk.issuer.on("/register", ScriptedAnswer::json("{\"client_id\":\"desk\"}", 201));
        SignInRequest request = desk.request();
        request.client.clientId.clear();
        request.registers = true;
        QCOMPARE(desk.codeOf(desk.signIn(request)), u"signed in"_s);
        const auto asked = QJsonDocument::fromJson(desk.issuer.requests("/register").first().body).object();
        QCOMPARE(asked[u"grant_types"_s].toArray().first().toString(),
            oauth::grantTypeName(oauth::GrantType::DeviceCode));
        QVERIFY(asked[u"redirect_uris"_s].toArray().isEmpty());
    }

    void takesNoSecretToAnEndpointThatMoved()
    {
        Desk desk;
        const auto account = desk.signIn();
        QVERIFY(account);
        support::ScriptedServer other;
        other.on("/device", ScriptedAnswer::json("{}"));
        desk.issuer.metadata[u"device_authorization_endpoint"_s] = other.url(u"/device"_s).toString();
        QCOMPARE(
            desk.codeOf(desk.signIn(*desk.cloakroom.signInAgain(account->id))), u"sign_in.server_changed"_s);
        QVERIFY(other.requests().isEmpty());
    }

    void registersAnewForAnotherGrant()
    {
        Desk desk;
        desk.issuer.metadata[u"registration_endpoint"_s] = desk.issuer.url(u"/register"_s).toString();
        desk.issuer.on("/register",
            ScriptedAnswer::json("{\"client_id\":\"desk\",\"registration_access_token\":\"t\","
                                 "\"registration_client_uri\":\""
                    + desk.issuer.url(u"/register/desk"_s).toEncoded() + "\"}",
                201));
        SignInRequest request = desk.request();
        request.client.clientId.clear();
        request.registers = true;
        const auto account = desk.signIn(request);
        QCOMPARE(desk.codeOf(account), u"signed in"_s);
        request = *desk.cloakroom.signInAgain(account->id);
        request.grant = oauth::GrantType::AuthorizationCode;
        const auto again = desk.flow(request);
        const auto answer = again->run();
        QTRY_COMPARE(desk.issuer.requests("/register").size(), 2);
    }

    void asksAtTheServersIntervalOnceItCanAgain()
    {
        Desk desk;
        desk.second = 100ms; // longer than a question takes
        const ScriptedAnswer trouble {503, {}, {}};
        const auto pending = refusal("authorization_pending");
        desk.answers = {trouble, trouble, trouble, pending, pending, pending, desk.tokens()};
        QCOMPARE(desk.codeOf(desk.signIn()), u"signed in"_s);
        const auto rest = [&desk](int index) { return desk.askedAt.at(index) - desk.askedAt.at(index - 1); };
        QVERIFY(rest(3) >= 8 * desk.second.count());
        QVERIFY2(rest(5) < 8 * desk.second.count(), "the interval is the server's again");
    }

    void keepsTheLastQuestionAndNoCode()
    {
        Desk desk;
        const auto pending = refusal("authorization_pending");
        desk.answers = {pending, pending, pending, desk.tokens()};
        const auto account = desk.signIn();
        QVERIFY(account);
        const auto events = desk.cloakroom.activity().history(account->id).events;
        const auto isQuestion
            = [](const oauth::Exchange &exchange) { return exchange.address.endsWith(u"/token"_s); };
        const auto exchanges = events.constLast().exchanges;
        QCOMPARE(std::ranges::count_if(exchanges, isQuestion), 1);
        QDirIterator files(desk.top.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("CANARY"), qPrintable(file.fileName()));
        }
    }

    void mayEndAtEachStep_data()
    {
        QTest::addColumn<Step>("last");
        QTest::newRow("asking for the code") << Step::AskForCode;
        QTest::newRow("waiting") << Step::WaitForUser;
        QTest::newRow("checking") << Step::VerifyIdToken;
        QTest::newRow("saving") << Step::Save;
    }

    void mayEndAtEachStep()
    {
        QFETCH(const Step, last);
        Desk desk;
        auto flow = desk.flow(desk.request());
        connect(flow.get(), &SignIn::reached, this, [this, &flow, last](Step step) {
            if (step == last)
                QMetaObject::invokeMethod(
                    this, [&flow] { flow.reset(); }, Qt::QueuedConnection);
        });
        flow->run();
        QTRY_VERIFY(!flow);
        QTest::qWait(5 * int(desk.second.count()));
        QVERIFY(desk.cloakroom.book().entries().isEmpty() || last == Step::Save);
    }
};

QTEST_GUILESS_MAIN(TestDeviceFlow)
#include "tst_deviceflow.moc"
