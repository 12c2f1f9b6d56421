// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/cloakroom.h"
#include "support/awaited.h"
#include "support/memorystore.h"
#include "support/scriptedissuer.h"

#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace accounts;
using namespace Qt::StringLiterals;
using support::ScriptedAnswer;
using support::ScriptedIssuer;
using support::ScriptedRequest;

namespace {

// An issuer that makes clients: RFC 7591 and 7592.
struct Desk
{
    base::Clock clock = [] { return QDateTime::currentDateTimeUtc(); };
    ScriptedIssuer issuer;
    QTemporaryDir top;
    net::Http http {clock};
    support::MemoryStore store;
    bool comesBack = true;
    QString makesAt = u"/register/desk"_s;
    net::OpenBrowser browser = issuer.browser();
    Cloakroom cloakroom {top.filePath(u"accounts.json"_s), http, store, clock,
        [this](const QUrl &url, const base::Browser &with) -> base::Result<net::Opening> {
            return comesBack ? browser(url, with) : base::Result<net::Opening>(base::Done {});
        }};

    Desk()
    {
        issuer.metadata[u"registration_endpoint"_s] = issuer.url(u"/register"_s).toString();
        issuer.on("/register", [this](const ScriptedRequest &) {
            const QJsonObject made {{u"client_id"_s, ScriptedIssuer::clientId()},
                {u"registration_access_token"_s, u"CANARY"_s},
                {u"registration_client_uri"_s, issuer.url(makesAt).toString()}};
            return ScriptedAnswer::json(QJsonDocument(made).toJson(), 201);
        });
        issuer.on("/register/desk", ScriptedAnswer {204, {}, {}});
    }

    SignInRequest request() const
    {
        SignInRequest request;
        request.issuer = issuer.url().toString();
        request.client.scopes = oauth::Scopes::parse(u"openid"_s);
        request.registers = true;
        return request;
    }
    base::Result<Account> signIn(const SignInRequest &what)
    {
        const auto flow = cloakroom.signIn(what);
        return support::awaited(flow->run());
    }
    QJsonObject asked(qsizetype time) const
    {
        return QJsonDocument::fromJson(issuer.requests("/register").at(time).body).object();
    }
    QByteArrayList deleted() const
    {
        QByteArrayList headers;
        for (const ScriptedRequest &request : issuer.requests("/register/desk"))
            headers += request.method + ' ' + request.header("Authorization");
        return headers;
    }
};

const QByteArrayList once {"DELETE Bearer CANARY"};

} // namespace

class TestMadeClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isMadeForThePortThatIsListenedOn()
    {
        Desk desk;
        const auto account = desk.signIn(desk.request());
        QVERIFY2(account, qPrintable(account ? QString() : account.error().code));
        QCOMPARE(account->client.clientId, ScriptedIssuer::clientId());
        const QString redirectUri = account->client.redirectUri.toString();
        QCOMPARE(desk.asked(0)[u"redirect_uris"_s].toArray(), QJsonArray {redirectUri});
        QCOMPARE(account->registration, desk.issuer.url(u"/register/desk"_s));
        QVERIFY(desk.deleted().isEmpty());
    }

    void keepsItsTokenInTheKeychainAlone()
    {
        Desk desk;
        const auto account = desk.signIn(desk.request());
        QFile file(desk.top.filePath(u"accounts.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("CANARY"));
        const auto stored = Credential::fromBytes(desk.store.items.value(account->id), account->id);
        QVERIFY(stored->registrationToken == crypto::Secret("CANARY"));
    }

    void isDeletedAtSignOut()
    {
        Desk desk;
        const auto account = desk.signIn(desk.request());
        const auto receipt = support::awaited(desk.cloakroom.signOut(account->id));
        QVERIFY(receipt);
        QCOMPARE(receipt->client.outcome, Outcome::Gone);
        QCOMPARE(desk.deleted(), once);
    }

    void saysSoWhenTheServerKeepsIt()
    {
        Desk desk;
        const auto account = desk.signIn(desk.request());
        desk.issuer.on("/register/desk", ScriptedAnswer {405, {}, {}});
        const auto receipt = support::awaited(desk.cloakroom.signOut(account->id));
        QVERIFY(receipt); // that doesn't hold the account back
        QCOMPARE(receipt->client.outcome, Outcome::Failed);
        QCOMPARE(receipt->client.trouble->code, u"registration.kept"_s);
    }

    void saysSoWhenTheKeychainKeepsItsToken()
    {
        Desk desk;
        const auto account = desk.signIn(desk.request());
        Cloakroom next(desk.top.filePath(u"accounts.json"_s), desk.http, desk.store, desk.clock, {});
        QVERIFY(next.load());
        desk.store.readTrouble
            = base::Error {base::Error::Kind::KeychainRefused, u"keychain.refused"_s, {}, {}, {}};
        const auto receipt = support::awaited(next.signOut(account->id, HeldBack::Goes));
        QVERIFY(receipt);
        QCOMPARE(receipt->client.outcome, Outcome::Unread);
        QCOMPARE(receipt->client.trouble->code, u"keychain.refused"_s);
        QVERIFY(desk.deleted().isEmpty());
    }

    void staysWhileAnotherAccountHasIt()
    {
        Desk desk;
        const auto ana = desk.signIn(desk.request());
        desk.issuer.idTokenClaims[u"sub"_s] = u"43"_s;
        const auto ben = desk.signIn(desk.request());
        QVERIFY(ana && ben);
        QVERIFY(ana->id != ben->id);
        QCOMPARE(support::awaited(desk.cloakroom.signOut(ana->id))->client.outcome, Outcome::None);
        QVERIFY(desk.deleted().isEmpty());
        QCOMPARE(support::awaited(desk.cloakroom.signOut(ben->id))->client.outcome, Outcome::Gone);
        QCOMPARE(desk.deleted(), once);
    }

    // Which only the list tells, read anew: by then the account that is signed out of isn't in it either.
    void staysWithAnotherAccountWhenTwoProcessesSignOut()
    {
        Desk desk;
        const auto ana = desk.signIn(desk.request());
        desk.issuer.idTokenClaims[u"sub"_s] = u"43"_s;
        QVERIFY(ana && desk.signIn(desk.request()));
        QTRY_VERIFY(!desk.cloakroom.isBusy());
        Cloakroom other {
            desk.top.filePath(u"accounts.json"_s), desk.http, desk.store, desk.clock, desk.browser};
        QVERIFY(other.load());
        QVERIFY(support::awaited(other.signOut(ana->id)));
        QVERIFY(support::awaited(desk.cloakroom.signOut(ana->id)));
        QVERIFY(desk.deleted().isEmpty());
    }

    void isUsedAgainWhenTheSamePersonSignsInAgain()
    {
        Desk desk;
        const auto account = desk.signIn(desk.request());
        const auto again = desk.signIn(*desk.cloakroom.signInAgain(account->id));
        QVERIFY2(again, qPrintable(again ? QString() : again.error().code));
        QCOMPARE(again->id, account->id);
        QCOMPARE(desk.issuer.requests("/register").size(), 1);
        QCOMPARE(again->registration, account->registration);
    }

    // A login for one API isn't lost to one for another of the same server.
    void isGoodForAnotherApi()
    {
        Desk desk;
        SignInRequest request = desk.request();
        request.client.resource = u"https://a.example/mcp"_s;
        const auto first = desk.signIn(request);
        QVERIFY(first);
        request = *desk.cloakroom.signInAgain(first->id);
        request.accountId.clear();
        request.client.resource = u"https://b.example/mcp"_s;
        const auto second = desk.signIn(request);
        QVERIFY2(second, qPrintable(second ? QString() : second.error().code));
        QVERIFY(second->id != first->id);
        QCOMPARE(desk.cloakroom.book().find(first->id)->account.client.resource, u"https://a.example/mcp"_s);
        QCOMPARE(desk.issuer.requests("/register").size(), 1);
    }

    // It was registered for its scopes, RFC 7591 section 2: a server that keeps to them refuses more.
    void isMadeAnewForScopesThatItWasNotMadeFor_data()
    {
        QTest::addColumn<QString>("scopes");
        QTest::addColumn<bool>("sameAccount");
        QTest::addColumn<qsizetype>("made");
        QTest::newRow("more of the same account") << u"openid profile notes"_s << true << qsizetype(2);
        QTest::newRow("others, for another API") << u"notes"_s << false << qsizetype(2);
        QTest::newRow("fewer") << u"openid"_s << true << qsizetype(1);
    }

    void isMadeAnewForScopesThatItWasNotMadeFor()
    {
        QFETCH(const QString, scopes);
        QFETCH(const bool, sameAccount);
        Desk desk;
        desk.issuer.metadata[u"scopes_supported"_s] = QJsonArray {u"openid"_s, u"profile"_s, u"notes"_s};
        SignInRequest request = desk.request();
        request.client.scopes = oauth::Scopes::parse(u"openid profile"_s);
        const auto first = desk.signIn(request);
        QVERIFY(first);
        request = *desk.cloakroom.signInAgain(first->id);
        request.client.scopes = oauth::Scopes::parse(scopes);
        if (!sameAccount)
            request.accountId.clear();
        const auto second = desk.signIn(request);
        QVERIFY2(second, qPrintable(second ? QString() : second.error().code));
        QTEST(desk.issuer.requests("/register").size(), "made");
        if (desk.issuer.requests("/register").size() == 2)
            QCOMPARE(desk.asked(1)[u"scope"_s].toString(), scopes);
    }

    void isMadeAnewWhenItsPortIsTaken()
    {
        Desk desk;
        const auto account = desk.signIn(desk.request());
        QTcpServer other;
        QTRY_VERIFY(other.isListening()
            || other.listen(QHostAddress::LocalHost, quint16(account->client.redirectUri.port())));
        const auto again = desk.signIn(*desk.cloakroom.signInAgain(account->id));
        QVERIFY2(again, qPrintable(again ? QString() : again.error().code));
        QCOMPARE(again->id, account->id);
        QCOMPARE(desk.issuer.requests("/register").size(), 2);
        QVERIFY(desk.deleted().isEmpty()); // it has the address of the new one here
    }

    void isMadeAnewWhenTheServerKnowsItNoMore()
    {
        Desk desk;
        const auto account = desk.signIn(desk.request());
        bool knows = false;
        desk.issuer.on("/token", [&](const ScriptedRequest &) {
            QJsonObject answer = desk.issuer.tokenAnswer;
            answer[u"id_token"_s] = QString::fromLatin1(desk.issuer.idToken());
            return knows ? ScriptedAnswer::json(QJsonDocument(answer).toJson())
                         : ScriptedAnswer::json(R"({"error":"invalid_client"})", 401);
        });
        desk.cloakroom.renew(account->id);
        QTRY_COMPARE(desk.cloakroom.book().find(account->id)->state, State::SignInAgain);
        knows = true;
        const auto again = desk.signIn(*desk.cloakroom.signInAgain(account->id));
        QVERIFY2(again, qPrintable(again ? QString() : again.error().code));
        QCOMPARE(again->id, account->id);
        QCOMPARE(desk.issuer.requests("/register").size(), 2);
    }

    void isDeletedWhenAnotherTookItsPlace()
    {
        Desk desk;
        const auto account = desk.signIn(desk.request());
        QTcpServer other;
        QTRY_VERIFY(other.isListening()
            || other.listen(QHostAddress::LocalHost, quint16(account->client.redirectUri.port())));
        desk.issuer.on("/register/second", ScriptedAnswer {204, {}, {}});
        desk.makesAt = u"/register/second"_s;
        const auto again = desk.signIn(*desk.cloakroom.signInAgain(account->id));
        QVERIFY2(again, qPrintable(again ? QString() : again.error().code));
        QTRY_COMPARE(desk.deleted(), once);
        QVERIFY(desk.issuer.requests("/register/second").isEmpty());
    }

    void leavesNothingBehindWhenNothingComesOfIt_data()
    {
        QTest::addColumn<bool>("cancelled");
        QTest::newRow("cancelled") << true;
        QTest::newRow("refused") << false;
    }

    void leavesNothingBehindWhenNothingComesOfIt()
    {
        QFETCH(const bool, cancelled);
        Desk desk;
        desk.comesBack = !cancelled;
        desk.issuer.browserAnswer = {{u"error"_s, u"access_denied"_s}};
        auto flow = desk.cloakroom.signIn(desk.request());
        const auto answer = flow->run();
        QTRY_COMPARE(desk.issuer.requests("/register").size(), 1);
        QTRY_VERIFY(
            cancelled ? flow->codeFlow() && !flow->codeFlow()->address().isEmpty() : answer.isFinished());
        flow.reset();
        QTRY_COMPARE(desk.deleted(), once);
    }

    // The newer login of a known account is kept without the flow, and needs its client.
    void staysWhenTheFlowIsCancelledWhileSaving()
    {
        Desk desk;
        const auto account = desk.signIn(desk.request());
        QTcpServer other;
        QTRY_VERIFY(other.isListening()
            || other.listen(QHostAddress::LocalHost, quint16(account->client.redirectUri.port())));
        desk.store.holds = true;
        auto flow = desk.cloakroom.signIn(*desk.cloakroom.signInAgain(account->id));
        connect(flow.get(), &SignIn::reached, this, [this, &flow](SignIn::Step step) {
            if (step == SignIn::Step::Save)
                QMetaObject::invokeMethod(
                    this, [&flow] { flow.reset(); }, Qt::QueuedConnection);
        });
        flow->run();
        QTRY_VERIFY(!flow);
        desk.store.release();
        QTRY_COMPARE(desk.issuer.requests("/register").size(), 2);
        QTest::qWait(100); // what would be deleted by now
        QVERIFY(desk.deleted().isEmpty());
    }

    void saysThatAServerRegistersNobody()
    {
        Desk desk;
        desk.issuer.metadata.remove(u"registration_endpoint"_s);
        QCOMPARE(desk.signIn(desk.request()).error().code, u"registration.not_offered"_s);
    }

    void passesTheServersRefusalOn()
    {
        Desk desk;
        desk.issuer.on("/register", ScriptedAnswer::json("{\"error\":\"invalid_redirect_uri\"}", 400));
        QCOMPARE(desk.signIn(desk.request()).error().code, u"invalid_redirect_uri"_s);
    }
};

QTEST_GUILESS_MAIN(TestMadeClient)
#include "tst_madeclient.moc"
