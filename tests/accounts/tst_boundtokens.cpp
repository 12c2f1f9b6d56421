// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/dpop.h"
#include "strongdesk.h"

using namespace strong;
using oauth::Binding;

// Tokens that are of no use without a key.
class TestBoundTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bindsTokensToAKeyThatStaysInTheKeychain()
    {
        StrongDesk desk;
        desk.offerDPoP();
        desk.issuer.tokenAnswer[u"token_type"_s] = u"DPoP"_s;
        const auto account = desk.signIn();
        QCOMPARE(desk.codeOf(account), u"signed in"_s);
        const Credential stored = desk.stored(account->id);
        QVERIFY(!stored.proofKey.isEmpty());
        const QString thumbprint = oauth::thumbprintOf(stored.proofKey);
        QVERIFY(desk.opened.first().query().contains(u"dpop_jkt="_s + thumbprint));
        const QByteArray proof = desk.issuer.requests("/token").first().header("DPoP");
        QCOMPARE(claimsOf(proof)[u"htu"_s].toString(), desk.at("/token"));
        QVERIFY(desk.renews(account->id));
        const QByteArray next = desk.issuer.requests("/token").last().header("DPoP");
        QVERIFY(claimsOf(next)[u"jti"_s] != claimsOf(proof)[u"jti"_s]);
        QFile file(desk.folder.filePath(u"accounts.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(stored.proofKey.reveal().toByteArray().toBase64()));
    }

    void takesABearerTokenWhereBindingIsOnlyOffered()
    {
        StrongDesk desk;
        desk.offerDPoP();
        const auto account = desk.signIn();
        QCOMPARE(desk.codeOf(account), u"signed in"_s);
        QVERIFY(desk.stored(account->id).proofKey.isEmpty());
        QVERIFY(desk.renews(account->id));
        QVERIFY(desk.issuer.requests("/token").last().header("DPoP").isEmpty());
    }

    void refusesToLowerAnAccountWhoseTokensAreBound()
    {
        StrongDesk desk;
        desk.offerDPoP();
        desk.issuer.tokenAnswer[u"token_type"_s] = u"DPoP"_s;
        const auto account = desk.signIn();
        QVERIFY(account);
        desk.issuer.tokenAnswer[u"token_type"_s] = u"Bearer"_s;
        SignInRequest again = *desk.cloakroom.signInAgain(account->id);
        QCOMPARE(desk.codeOf(desk.signIn(again)), u"token.not_bound"_s);
        QVERIFY(!desk.stored(account->id).proofKey.isEmpty());
        again.client.binding = Binding::Never;
        QCOMPARE(desk.codeOf(desk.signIn(again)), u"signed in"_s);
        QVERIFY(desk.stored(account->id).proofKey.isEmpty());
    }

    void refusesToLowerOneBySigningInBesideIt()
    {
        StrongDesk desk;
        desk.offerDPoP();
        SignInRequest request = desk.request();
        request.grant = oauth::GrantType::ClientCredentials; // the same program, as one person is
        request.client.clientSecret = crypto::Secret("hush");
        desk.issuer.tokenAnswer[u"token_type"_s] = u"DPoP"_s;
        const auto account = desk.signIn(request);
        QCOMPARE(desk.codeOf(account), u"signed in"_s);
        const crypto::Secret before = desk.store.items.value(account->id);
        QVERIFY(!desk.stored(account->id).proofKey.isEmpty());
        desk.issuer.tokenAnswer[u"token_type"_s] = u"Bearer"_s;
        QCOMPARE(desk.codeOf(desk.signIn(request)), u"sign_in.lowered"_s);
        request.client.binding = Binding::Never;
        request.choseBinding = false; // a default
        QCOMPARE(desk.codeOf(desk.signIn(request)), u"sign_in.lowered"_s);
        QVERIFY(desk.store.items.value(account->id) == before);
        QCOMPARE(desk.cloakroom.book().entries().size(), 1);
        request.choseBinding = true;
        const auto lowered = desk.signIn(request);
        QCOMPARE(desk.codeOf(lowered), u"signed in"_s);
        QCOMPARE(lowered->id, account->id);
        QVERIFY(desk.stored(account->id).proofKey.isEmpty());
    }

    void refusesABearerTokenWhereBindingIsWanted()
    {
        StrongDesk desk;
        SignInRequest request = desk.request();
        request.client.binding = Binding::Required;
        QCOMPARE(desk.codeOf(desk.signIn(request)), u"token.not_bound"_s);
        QVERIFY(desk.store.items.isEmpty());
    }

    void asksForNoBindingWhereNoneIsWanted()
    {
        StrongDesk desk;
        desk.offerDPoP();
        SignInRequest request = desk.request();
        request.client.binding = Binding::Never;
        QCOMPARE(desk.codeOf(desk.signIn(request)), u"signed in"_s);
        QVERIFY(desk.issuer.requests("/token").first().header("DPoP").isEmpty());
        QVERIFY(!desk.opened.first().query().contains(u"dpop_jkt"_s));
    }

    void aRenewalThatGivesUpTheBindingLosesNothing()
    {
        StrongDesk desk;
        desk.offerDPoP();
        desk.issuer.tokenAnswer[u"token_type"_s] = u"DPoP"_s;
        const auto account = desk.signIn();
        QVERIFY(account);
        desk.issuer.tokenAnswer[u"token_type"_s] = u"Bearer"_s;
        desk.issuer.tokenAnswer[u"refresh_token"_s] = u"rotated"_s;
        QVERIFY(desk.renews(account->id));
        const Entry *entry = desk.cloakroom.book().find(account->id);
        QCOMPARE(entry->trouble->code, u"token.not_bound"_s);
        QCOMPARE(entry->state, State::SignedIn);
        QCOMPARE(desk.stored(account->id).tokens.refreshToken.revealText(), u"rotated"_s);
    }

    void keepsTheKeyThroughOtherFailures_data()
    {
        QTest::addColumn<ScriptedAnswer>("failure");
        QTest::newRow("busy") << ScriptedAnswer {503, {}, {}};
        QTest::newRow("a web page") << ScriptedAnswer {200, {}, "<!doctype html>"};
        QTest::newRow("half an answer") << ScriptedAnswer::json("{\"access_token\":");
        QTest::newRow("another token and nothing else")
            << ScriptedAnswer::json("{\"refresh_token\":\"rotated\",\"token_type\":\"DPoP\"}");
    }

    void keepsTheKeyThroughOtherFailures()
    {
        QFETCH(const ScriptedAnswer, failure);
        StrongDesk desk;
        desk.offerDPoP();
        desk.issuer.tokenAnswer[u"token_type"_s] = u"DPoP"_s;
        const auto account = desk.signIn();
        QVERIFY(account);
        const crypto::Secret key = desk.stored(account->id).proofKey;
        bool fails = true;
        desk.issuer.on("/token", [&](const ScriptedRequest &) {
            return fails ? failure : ScriptedAnswer::json(QJsonDocument(desk.issuer.tokenAnswer).toJson());
        });
        QVERIFY(desk.renews(account->id));
        const Entry *entry = desk.cloakroom.book().find(account->id);
        QVERIFY(entry->trouble);
        QVERIFY(desk.stored(account->id).proofKey == key);
        fails = false;
        QVERIFY(desk.renews(account->id));
        QVERIFY2(!entry->trouble, entry->trouble ? qPrintable(entry->trouble->code) : "");
        QVERIFY(desk.stored(account->id).proofKey == key && entry->credential->proofKey == key);
        QVERIFY(!desk.issuer.requests("/token").last().header("DPoP").isEmpty());
    }

    void aSignInWhoseProofsAreRefusedForEverEnds()
    {
        StrongDesk desk;
        desk.offerDPoP();
        ScriptedAnswer again = ScriptedAnswer::json("{\"error\":\"use_dpop_nonce\"}", 400);
        again.headers.append(qMakePair(QByteArray("DPoP-Nonce"), QByteArray("n-1")));
        desk.issuer.on("/token", again);
        QCOMPARE(desk.codeOf(desk.signIn()), u"use_dpop_nonce"_s);
        QCOMPARE(desk.issuer.requests("/token").size(), 2);
        QVERIFY(desk.store.items.isEmpty());
    }

    void aProofThatIsRefusedForEverLosesNothing()
    {
        StrongDesk desk;
        desk.offerDPoP();
        desk.issuer.tokenAnswer[u"token_type"_s] = u"DPoP"_s;
        const auto account = desk.signIn();
        QVERIFY(account);
        ScriptedAnswer again = ScriptedAnswer::json("{\"error\":\"use_dpop_nonce\"}", 400);
        again.headers.append(qMakePair(QByteArray("DPoP-Nonce"), QByteArray("n-1")));
        desk.issuer.on("/token", again);
        const qsizetype before = desk.issuer.requests("/token").size();
        QVERIFY(desk.renews(account->id));
        QCOMPARE(desk.issuer.requests("/token").size() - before, 2);
        QCOMPARE(
            claimsOf(desk.issuer.requests("/token").last().header("DPoP"))[u"nonce"_s].toString(), u"n-1"_s);
        const Entry *entry = desk.cloakroom.book().find(account->id);
        QCOMPARE(entry->trouble->code, u"use_dpop_nonce"_s);
        QCOMPARE(entry->state, State::SignedIn);
    }
};

QTEST_GUILESS_MAIN(TestBoundTokens)
#include "tst_boundtokens.moc"
