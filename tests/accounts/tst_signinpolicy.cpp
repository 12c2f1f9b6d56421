// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/cloakroom.h"
#include "support/awaited.h"
#include "support/memorystore.h"
#include "support/scriptedissuer.h"

#include <QTemporaryDir>
#include <QTest>

using namespace accounts;
using namespace Qt::StringLiterals;
using base::Error;
using support::ScriptedAnswer;
using support::ScriptedIssuer;

namespace {

const base::Clock wallClock = [] { return QDateTime::currentDateTimeUtc(); };

Policy allowing(const QStringList &issuers)
{
    Policy policy;
    policy.allowedIssuers = issuers;
    return policy;
}

struct Desk
{
    ScriptedIssuer issuer;
    QTemporaryDir folder;
    net::Http http {wallClock};
    support::MemoryStore store;
    int opened = 0; // browsers
    Cloakroom cloakroom {folder.filePath(u"accounts.json"_s), http, store, wallClock,
        [this](const QUrl &address, const base::Browser &browser) {
            ++opened;
            return issuer.browser()(address, browser);
        }};
    std::unique_ptr<SignIn> flow; // the last

    QString address() const { return issuer.url().toString(); }

    SignInRequest request(oauth::GrantType grant = oauth::GrantType::AuthorizationCode) const
    {
        SignInRequest made;
        made.issuer = address();
        made.grant = grant;
        made.client.clientId = ScriptedIssuer::clientId();
        made.client.clientSecret = crypto::Secret("hush");
        return made;
    }

    // Its endpoints as somebody typed them.
    SignInRequest byHand() const
    {
        SignInRequest made = request();
        made.issuer.clear();
        oauth::ServerMetadata server;
        server.authorizationEndpoint = issuer.url(u"/authorize"_s);
        server.deviceAuthorizationEndpoint = issuer.url(u"/device"_s);
        server.tokenEndpoint = issuer.url(u"/token"_s);
        made.server = server;
        return made;
    }

    base::Result<Account> signIn(const SignInRequest &what)
    {
        flow = cloakroom.signIn(what);
        return support::awaited(flow->run());
    }

    // What the issuer was asked before a request that is sent now, while the flow is still there.
    QByteArrayList askedBefore()
    {
        base::HttpRequest last;
        last.url = issuer.url(u"/last"_s);
        QObject owner;
        QByteArrayList paths;
        if (!support::awaited(http.send(last, &owner)))
            return {"no answer"};
        for (const auto &request : issuer.requests())
            paths += request.path;
        paths.removeOne("/last");
        return paths;
    }

    bool wasAsked() const { return issuer.connections() > 0 || opened > 0 || !store.calls.isEmpty(); }
};

} // namespace

Q_DECLARE_METATYPE(QUrl oauth::ServerMetadata::*)

// What an administrator's list of issuers does to a sign-in.
class TestSignInPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesAnotherIssuerBeforeAnythingIsAsked_data()
    {
        QTest::addColumn<oauth::GrantType>("grant");
        QTest::addColumn<bool>("registers");
        QTest::newRow("browser") << oauth::GrantType::AuthorizationCode << false;
        QTest::newRow("browser, with a new client") << oauth::GrantType::AuthorizationCode << true;
        QTest::newRow("device") << oauth::GrantType::DeviceCode << false;
        QTest::newRow("program") << oauth::GrantType::ClientCredentials << false;
    }

    void refusesAnotherIssuerBeforeAnythingIsAsked()
    {
        QFETCH(const oauth::GrantType, grant);
        QFETCH(const bool, registers);
        Desk desk;
        desk.cloakroom.setPolicy(allowing({u"https://id.example"_s, u"*.example.com"_s}));
        SignInRequest request = desk.request(grant);
        request.registers = registers;
        if (registers)
            request.client.clientId.clear();
        const auto account = desk.signIn(request);
        QVERIFY(!account);
        QCOMPARE(account.error().code, u"policy.issuer"_s);
        QCOMPARE(account.error().kind, Error::Kind::Refused);
        QCOMPARE(account.error().found, desk.address());
        QVERIFY(!desk.wasAsked());
        QCOMPARE(desk.askedBefore(), QByteArrayList());
        QVERIFY(desk.cloakroom.book().entries().isEmpty());
    }

    void signsInToOneThatIsListed_data()
    {
        QTest::addColumn<QString>("listed"); // {issuer}: as it is written
        QTest::newRow("as it is written") << u"{issuer}"_s;
        QTest::newRow("by its host") << u"127.0.0.1"_s;
        QTest::newRow("below a name") << u"*.0.0.1"_s;
    }

    void signsInToOneThatIsListed()
    {
        QFETCH(QString, listed);
        Desk desk;
        listed.replace(u"{issuer}"_s, desk.address());
        desk.cloakroom.setPolicy(allowing({u"https://id.example"_s, listed}));
        const auto account = desk.signIn(desk.request());
        QVERIFY2(account, account ? "" : qPrintable(account.error().code));
        QCOMPARE(desk.cloakroom.book().entries().size(), 1);
    }

    void signsInAnywhereWithoutAList()
    {
        Desk desk;
        Policy policy;
        policy.mayReveal = false; // that is about something else
        desk.cloakroom.setPolicy(policy);
        QVERIFY(desk.signIn(desk.request()));
    }

    void refusesAllWithAnEmptyList()
    {
        Desk desk;
        desk.cloakroom.setPolicy(allowing({}));
        QCOMPARE(desk.signIn(desk.request()).error().code, u"policy.issuer"_s);
        QVERIFY(!desk.wasAsked());
    }

    void goesByTheHostOfEndpointsGivenByHand_data()
    {
        QTest::addColumn<QString>("listed");
        QTest::addColumn<bool>("isAllowed");
        QTest::newRow("the host") << u"127.0.0.1"_s << true;
        QTest::newRow("another host") << u"id.example"_s << false;
        QTest::newRow("an issuer") << u"https://id.example"_s << false;
    }

    void goesByTheHostOfEndpointsGivenByHand()
    {
        QFETCH(const QString, listed);
        QFETCH(const bool, isAllowed);
        Desk desk;
        desk.cloakroom.setPolicy(allowing({listed}));
        const auto account = desk.signIn(desk.byHand());
        QCOMPARE(account.has_value(), isAllowed);
        QCOMPARE(desk.wasAsked(), isAllowed);
        if (!isAllowed) {
            QCOMPARE(account.error().code, u"policy.issuer"_s);
            QCOMPARE(account.error().found, u"127.0.0.1"_s);
        }
    }

    // A person would type a password at the one, and the other gets what it brought.
    void wantsEachEndpointGivenByHandAllowed_data()
    {
        QTest::addColumn<QUrl oauth::ServerMetadata::*>("endpoint");
        QTest::newRow("authorization") << &oauth::ServerMetadata::authorizationEndpoint;
        QTest::newRow("device") << &oauth::ServerMetadata::deviceAuthorizationEndpoint;
        QTest::newRow("token") << &oauth::ServerMetadata::tokenEndpoint;
    }

    void wantsEachEndpointGivenByHandAllowed()
    {
        QFETCH(QUrl oauth::ServerMetadata::*, endpoint);
        Desk desk;
        desk.cloakroom.setPolicy(allowing({u"127.0.0.1"_s}));
        SignInRequest request = desk.byHand();
        (*request.server).*endpoint = QUrl(u"https://evil.example/a"_s);
        const auto account = desk.signIn(request);
        QVERIFY(!account);
        QCOMPARE(account.error().code, u"policy.issuer"_s);
        QCOMPARE(account.error().found, u"evil.example"_s);
        QVERIFY(!desk.wasAsked());
    }

    void refusesAllWhileNobodyKnowsWhatWasDecided()
    {
        const Error why {Error::Kind::BadInput, u"policy.damaged"_s, u"JSON"_s, u"}"_s, Policy::file()};
        Desk desk;
        desk.cloakroom.setPolicy(Policy::closed(why));
        for (const SignInRequest &request : {desk.request(), desk.byHand()}) {
            const auto account = desk.signIn(request);
            QVERIFY(!account);
            QCOMPARE(account.error(), why);
        }
        QVERIFY(!desk.wasAsked());
    }

    void refusesAnAccountToSignInAgain()
    {
        Desk desk;
        const auto account = desk.signIn(desk.request());
        QVERIFY2(account, account ? "" : qPrintable(account.error().code));
        const auto kept = desk.store.items.value(account->id);
        const int connections = desk.issuer.connections();
        desk.store.calls.clear();
        desk.opened = 0;

        desk.cloakroom.setPolicy(allowing({u"https://id.example"_s})); // from now on
        const auto again = desk.signIn(*desk.cloakroom.signInAgain(account->id));
        QVERIFY(!again);
        QCOMPARE(again.error().code, u"policy.issuer"_s);
        QCOMPARE(desk.issuer.connections(), connections);
        QCOMPARE(desk.opened, 0);
        desk.issuer.forgetRequests();
        QCOMPARE(desk.askedBefore(), QByteArrayList());
        QCOMPARE(desk.store.calls, QStringList());
        QCOMPARE(desk.cloakroom.book().find(account->id)->state, State::SignedIn); // what it has stays
        QVERIFY(desk.store.items.value(account->id) == kept);
        const auto history = desk.cloakroom.activity().history(account->id);
        QCOMPARE(history.events.constLast().kind, Event::Kind::SignInFailed);
        QCOMPARE(history.events.constLast().trouble->code, u"policy.issuer"_s);
        QVERIFY(history.events.constLast().exchanges.isEmpty());
    }

    // The document of an allowed issuer may name any host for its endpoints, and that is the issuer's word. A
    // document that names another issuer is none of it.
    void refusesADocumentOfAnotherIssuer()
    {
        Desk desk;
        desk.cloakroom.setPolicy(allowing({desk.address()}));
        desk.issuer.metadata[u"issuer"_s] = u"https://evil.example"_s;
        const auto account = desk.signIn(desk.request());
        QVERIFY(!account);
        QCOMPARE(account.error().code, u"discovery.issuer"_s);
        QCOMPARE(desk.opened, 0);
    }
};

QTEST_GUILESS_MAIN(TestSignInPolicy)
#include "tst_signinpolicy.moc"
