// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/refresh.h"
#include "strongdesk.h"

using namespace strong;

// Programs that sign in on their own behalf.
class TestClientCredentialsFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsInAsAProgramAndAsksAgain()
    {
        StrongDesk desk;
        desk.issuer.tokenAnswer.remove(u"refresh_token"_s);
        SignInRequest request = desk.request();
        request.grant = oauth::GrantType::ClientCredentials;
        request.client.clientSecret = crypto::Secret("hush");
        const auto account = desk.signIn(request);
        QCOMPARE(desk.codeOf(account), u"signed in"_s);
        QCOMPARE(account->name(), u"desk"_s);
        QVERIFY(desk.opened.isEmpty());
        QVERIFY(desk.cloakroom.nextRenewal(account->id));
        desk.issuer.tokenAnswer[u"access_token"_s] = u"another"_s;
        QVERIFY(desk.renews(account->id));
        const Entry *entry = desk.cloakroom.book().find(account->id);
        QCOMPARE(entry->credential->tokens.accessToken.revealText(), u"another"_s);
        QCOMPARE(desk.issuer.requests("/token").last().value(u"grant_type"_s), u"client_credentials"_s);
        const auto again = desk.signIn(request); // is the same account
        QVERIFY(again);
        QCOMPARE(again->id, account->id);
    }

    void programsOfTwoServersAreTwoAccounts()
    {
        accounts::Account one;
        one.grant = oauth::GrantType::ClientCredentials;
        one.client.clientId = u"backend"_s;
        one.server.issuer = u"https://id.example/realms/one"_s;
        accounts::Account two = one;
        QVERIFY(one.isSameAs(two));
        two.server.issuer = u"https://id.example/realms/two"_s;
        QVERIFY(!one.isSameAs(two));
        two = one;
        two.client.resource = u"https://api.example"_s;
        QVERIFY(!one.isSameAs(two));
        two = one;
        two.grant = oauth::GrantType::AuthorizationCode;
        QVERIFY(!one.isSameAs(two));
    }

    void aRenewalThatIsLateLeavesANewerLoginAlone()
    {
        StrongDesk desk;
        desk.issuer.tokenAnswer.remove(u"refresh_token"_s);
        SignInRequest request = desk.request();
        request.grant = oauth::GrantType::ClientCredentials;
        request.client.clientSecret = crypto::Secret("old");
        const auto account = desk.signIn(request);
        QVERIFY(account);
        const Entry before = *desk.cloakroom.book().find(account->id);
        net::Http &http = desk.http;
        const Policy policy;
        Locks locks {desk.folder.filePath(u"locks"_s), {}};
        AccountBook book(desk.folder.filePath(u"accounts.json"_s));
        Discovery discovery(desk.clock);
        Activity activity(http, desk.clock);
        QVERIFY(book.load());
        QVERIFY(awaited(book.put(before)));
        Refresh late({http, desk.store, book, discovery, activity, desk.clock, {}, locks, policy}, before);
        desk.issuer.tokenAnswer[u"access_token"_s] = u"late"_s;
        desk.issuer.setLatency(std::chrono::milliseconds(500)); // so that the newer one comes first
        const auto ended = late.run();
        QTRY_COMPARE(desk.issuer.requests("/token").size(), 2);
        Entry newer = before;
        newer.credential->sequence += 1;
        newer.credential->clientSecret = crypto::Secret("new");
        QVERIFY(awaited(book.put(newer)));
        QVERIFY(awaited(ended));
        QCOMPARE(book.find(account->id)->credential->clientSecret.revealText(), u"new"_s);
        QVERIFY(book.find(account->id)->credential->tokens.accessToken.revealText() != u"late"_s);
    }

    void aProgramHasToShowSomethingAndBeLetIn()
    {
        StrongDesk desk;
        SignInRequest request = desk.request();
        request.grant = oauth::GrantType::ClientCredentials;
        QCOMPARE(desk.codeOf(desk.signIn(request)), u"client_credentials.nothing_to_show"_s);
        desk.issuer.metadata[u"grant_types_supported"_s] = QJsonArray {u"authorization_code"_s};
        QCOMPARE(desk.codeOf(desk.signIn(request)), u"client_credentials.not_offered"_s);
        QVERIFY(desk.issuer.requests("/token").isEmpty());
    }

    void doesWithoutAPageToSignInAt()
    {
        StrongDesk desk;
        desk.issuer.metadata.remove(u"authorization_endpoint"_s);
        QCOMPARE(desk.codeOf(desk.signIn()), u"discovery.missing"_s);
        desk.issuer.metadata[u"grant_types_supported"_s] = QJsonArray {u"client_credentials"_s};
        QCOMPARE(desk.codeOf(desk.signIn()), u"authorization.not_offered"_s);
        SignInRequest request = desk.request();
        request.grant = oauth::GrantType::ClientCredentials;
        request.client.clientSecret = crypto::Secret("hush");
        QCOMPARE(desk.codeOf(desk.signIn(request)), u"signed in"_s);
    }
};

QTEST_GUILESS_MAIN(TestClientCredentialsFlow)
#include "tst_clientcredentialsflow.moc"
