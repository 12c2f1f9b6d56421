// SPDX-License-Identifier: GPL-3.0-or-later
#include "strongdesk.h"

using namespace strong;

// The code grant with a request that is sent ahead and an answer that is signed.
class TestCodeFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsTheRequestAhead()
    {
        StrongDesk desk;
        desk.offerPush();
        QCOMPARE(desk.codeOf(desk.signIn()), u"signed in"_s);
        QCOMPARE(desk.pushes, 1);
        QCOMPARE(base::valuesOf(desk.pushed, u"code_challenge_method"_s), QStringList {u"S256"_s});
        QCOMPARE(desk.opened.first().query(QUrl::FullyDecoded), u"client_id=desk&request_uri=urn:pushed:1"_s);
    }

    void sendsItAheadAgainWhenTheBrowserIsOpenedAgain()
    {
        StrongDesk desk;
        desk.offerPush();
        desk.comesBack = false;
        const auto flow = desk.cloakroom.signIn(desk.request());
        const auto account = flow->run();
        QTRY_COMPARE(desk.opened.size(), 1);
        desk.comesBack = true;
        QVERIFY(awaited(flow->flow()->openBrowserAgain()));
        QVERIFY(awaited(account));
        QCOMPARE(desk.pushes, 2);
        QVERIFY(desk.opened.last().query(QUrl::FullyDecoded).contains(u"pushed:2"_s));
    }

    void goesWithoutWhereItMay()
    {
        StrongDesk desk;
        desk.offerPush();
        desk.issuer.on("/push", ScriptedAnswer::json("{\"error\":\"unauthorized_client\"}", 400));
        QCOMPARE(desk.codeOf(desk.signIn()), u"signed in"_s);
        QVERIFY(desk.opened.first().query().contains(u"code_challenge"_s));
    }

    void goesAsItIsSwitchedForTheAccount()
    {
        StrongDesk desk;
        desk.offerPush();
        desk.offerSigned();
        desk.signsAnswers = false;
        SignInRequest request = desk.request();
        request.client.sendsAhead = false;
        request.client.wantsSignedAnswers = false;
        const auto account = desk.signIn(request);
        QCOMPARE(desk.codeOf(account), u"signed in"_s);
        QCOMPARE(desk.pushes, 0);
        const QString asked = desk.opened.constFirst().query();
        QVERIFY(asked.contains(u"code_challenge="_s) && !asked.contains(u"response_mode"_s));
        const auto kept = Account::fromJson(account->toJson());
        QVERIFY(kept && !kept->client.sendsAhead && !kept->client.wantsSignedAnswers);
        const auto again = desk.cloakroom.signInAgain(account->id);
        QVERIFY(!again->client.sendsAhead && !again->client.wantsSignedAnswers);
    }

    void cannotGoWithoutWhereItIsRequired()
    {
        StrongDesk desk;
        desk.offerPush();
        desk.issuer.metadata[u"require_pushed_authorization_requests"_s] = true;
        SignInRequest request = desk.request();
        request.client.sendsAhead = false;
        QCOMPARE(desk.codeOf(desk.signIn(request)), u"push.required"_s);
        QVERIFY(desk.opened.isEmpty());
    }

    void aLinkThatIsTakenElsewhereLasts()
    {
        StrongDesk desk;
        desk.offerPush();
        SignInRequest request = desk.request();
        request.opensBrowser = false;
        const auto flow = desk.cloakroom.signIn(request);
        const auto account = flow->run();
        QTRY_VERIFY(flow->codeFlow() && !flow->codeFlow()->address().isEmpty());
        QTRY_VERIFY(flow->codeFlow()->waitsUntil().isValid());
        QCOMPARE(desk.pushes, 0);
        QVERIFY(desk.open(flow->codeFlow()->address()));
        QVERIFY(awaited(account));
    }

    void aLinkThatHasEndedIsMadeAnew()
    {
        StrongDesk desk;
        desk.offerPush();
        desk.issuer.metadata[u"require_pushed_authorization_requests"_s] = true;
        SignInRequest request = desk.request();
        request.opensBrowser = false;
        const auto flow = desk.cloakroom.signIn(request);
        const auto account = flow->run();
        QTRY_VERIFY(flow->codeFlow() && flow->codeFlow()->waitsUntil().isValid());
        QVERIFY(qAbs(desk.clock().secsTo(*flow->codeFlow()->addressEnds()) - 60) <= 2);
        desk.ahead = 61;
        const auto address = awaited(flow->flow()->freshAddress());
        QVERIFY(address && address->query(QUrl::FullyDecoded).contains(u"pushed:2"_s));
        QVERIFY(*flow->codeFlow()->addressEnds() > desk.clock());
        desk.issuer.on("/push", ScriptedAnswer::json("{\"error\":\"server_error\"}", 400));
        const auto none = awaited(flow->flow()->freshAddress());
        QVERIFY(!none);
        QCOMPARE(none.error().code, u"server_error"_s);
        QVERIFY(desk.open(*address)); // which is good all the same
        QVERIFY(awaited(account));
    }

    void eachCopyOfALinkIsGood()
    {
        StrongDesk desk;
        desk.offerPush();
        desk.comesBack = false;
        const auto flow = desk.cloakroom.signIn(desk.request());
        const auto account = flow->run();
        QTRY_COMPARE(desk.opened.size(), 1);
        const auto first = awaited(flow->flow()->freshAddress());
        const auto second = awaited(flow->flow()->freshAddress());
        QVERIFY(first && second);
        QVERIFY(*first != desk.opened.first());
        QVERIFY(*first != *second);
        QCOMPARE(desk.pushes, 3);
    }

    void aLinkThatNoBrowserGotIsStillGood()
    {
        StrongDesk desk;
        desk.offerPush();
        desk.hasBrowser = false;
        const auto flow = desk.cloakroom.signIn(desk.request());
        const auto account = flow->run();
        QTRY_VERIFY(flow->flow() && flow->flow()->browserTrouble());
        const auto address = awaited(flow->flow()->freshAddress());
        QVERIFY(address);
        QCOMPARE(*address, desk.opened.first());
        QCOMPARE(desk.pushes, 1);
    }

    void saysWhyARequestIsNotTakenAhead_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::newRow("refused") << QByteArray("{\"error\":\"invalid_scope\"}") << 400 << u"invalid_scope"_s;
        QTest::newRow("gone") << QByteArray("{}") << 404 << u"push.status"_s;
        QTest::newRow("no address") << QByteArray("{\"expires_in\":60}") << 201 << u"push.missing"_s;
        QTest::newRow("no end") << QByteArray("{\"request_uri\":\"urn:x\"}") << 201 << u"push.missing"_s;
    }

    void saysWhyARequestIsNotTakenAhead()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(QString, code);
        StrongDesk desk;
        desk.offerPush();
        desk.issuer.metadata[u"require_pushed_authorization_requests"_s] = true;
        desk.issuer.on("/push", ScriptedAnswer::json(body, status));
        QCOMPARE(desk.codeOf(desk.signIn()), code);
        QVERIFY(desk.opened.isEmpty());
        QVERIFY(desk.store.items.isEmpty());
    }

    void believesASignedAnswer()
    {
        StrongDesk desk;
        desk.offerSigned();
        QCOMPARE(desk.codeOf(desk.signIn()), u"signed in"_s);
    }

    void refusesASignedAnswerThatIsNotRight_data()
    {
        QTest::addColumn<QJsonObject>("claims");
        QTest::addColumn<QString>("code");
        const qint64 past = QDateTime::currentSecsSinceEpoch() - 600;
        QTest::newRow("from another")
            << QJsonObject {{u"iss"_s, u"https://evil.example"_s}} << u"signed.iss"_s;
        QTest::newRow("for another") << QJsonObject {{u"aud"_s, u"other"_s}} << u"signed.aud"_s;
        QTest::newRow("ended") << QJsonObject {{u"exp"_s, past}} << u"signed.exp"_s;
        QTest::newRow("a refusal") << QJsonObject {{u"error"_s, u"access_denied"_s},
            {u"code"_s, QJsonValue()}}
                                   << u"access_denied"_s;
    }

    void refusesASignedAnswerThatIsNotRight()
    {
        QFETCH(QJsonObject, claims);
        QFETCH(QString, code);
        StrongDesk desk;
        desk.offerSigned();
        desk.answerClaims = claims;
        QCOMPARE(desk.codeOf(desk.signIn()), code);
        QVERIFY(desk.issuer.requests("/token").isEmpty());
    }

    void takesASignedAnswerThatIsPasted()
    {
        StrongDesk desk;
        desk.offerSigned();
        desk.comesBack = false;
        const auto flow = desk.cloakroom.signIn(desk.request());
        const auto account = flow->run();
        QTRY_COMPARE(desk.opened.size(), 1);
        QVERIFY(desk.ended.isValid());
        QVERIFY(flow->codeFlow()->takeAddress(desk.ended.toString(QUrl::FullyEncoded)));
        QCOMPARE(desk.codeOf(awaited(account)), u"signed in"_s);
    }

    void refusesAnAnswerThatSomebodyElseSigned()
    {
        StrongDesk desk;
        desk.offerSigned();
        const crypto::Key stranger = crypto::Key::generate(crypto::Curve::P256);
        desk.signAnswer = [&stranger](const QJsonObject &claims) {
            return jose::sign(QJsonDocument(claims).toJson(), u"JWT"_s, u"ES256"_s, stranger, u"key-1"_s);
        };
        QCOMPARE(desk.codeOf(desk.signIn()), u"signature.wrong"_s);
    }

    void refusesAPlainAnswerWhereAnswersAreSigned()
    {
        StrongDesk desk;
        desk.offerSigned();
        desk.signsAnswers = false;
        QCOMPARE(desk.codeOf(desk.signIn()), u"signed.missing"_s);
        QVERIFY(desk.issuer.requests("/token").isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCodeFlow)
#include "tst_codeflow.moc"
