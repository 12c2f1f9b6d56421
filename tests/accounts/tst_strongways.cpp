// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/clientkey.h"
#include "accounts/cloakroom.h"
#include "accounts/refresh.h"
#include "oauth/clientassertion.h"
#include "oauth/dpop.h"
#include "support/awaited.h"
#include "support/memorystore.h"
#include "support/scriptedissuer.h"

#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

using namespace accounts;
using namespace Qt::StringLiterals;
using oauth::Binding;
using support::awaited;
using support::ScriptedAnswer;
using support::ScriptedIssuer;
using support::ScriptedRequest;

namespace {

QJsonObject claimsOf(const QByteArray &jwt)
{
    const auto taken = jose::Jwt::parse(jwt);
    return taken ? QJsonDocument::fromJson(taken->payload()).object() : QJsonObject();
}

// An issuer that offers what makes tokens harder to steal, and a browser that goes where it is told.
struct Desk
{
    qint64 ahead = 0;
    base::Clock clock = [this] { return QDateTime::currentDateTimeUtc().addSecs(ahead); };
    ScriptedIssuer issuer;
    QTemporaryDir folder;
    net::Http http {clock};
    support::MemoryStore store;
    QNetworkAccessManager browser;
    QList<QUrl> opened;
    base::Parameters pushed; // the last that was sent ahead
    int pushes = 0;
    bool signsAnswers = false;
    std::function<QByteArray(const QJsonObject &claims)> signAnswer = [this](const QJsonObject &claims) {
        return jose::sign(
            QJsonDocument(claims).toJson(), u"JWT"_s, u"ES256"_s, issuer.signingKey, u"key-1"_s);
    };
    QJsonObject answerClaims; // of a signed answer, over the right ones
    bool comesBack = true;
    QUrl ended; // where the browser did
    Cloakroom cloakroom {folder.filePath(u"accounts.json"_s), http, store, clock,
        [this](const QUrl &address, const base::Browser &) { return open(address); }};

    Desk()
    {
        issuer.metadata[u"grant_types_supported"_s]
            = QJsonArray {u"authorization_code"_s, u"refresh_token"_s, u"client_credentials"_s};
        issuer.idTokenClaims = {};
        issuer.on("/push", [this](const ScriptedRequest &request) {
            pushed = base::parseForm(request.body).value_or(base::Parameters());
            return ScriptedAnswer::json(
                u"{\"request_uri\":\"urn:pushed:%1\",\"expires_in\":60}"_s.arg(++pushes).toUtf8(), 201);
        });
    }

    void offerPush() { issuer.metadata[u"pushed_authorization_request_endpoint"_s] = at("/push"); }
    void offerDPoP() { issuer.metadata[u"dpop_signing_alg_values_supported"_s] = QJsonArray {u"ES256"_s}; }
    void offerSigned()
    {
        issuer.metadata[u"response_modes_supported"_s] = QJsonArray {u"query"_s, u"query.jwt"_s};
        issuer.metadata[u"authorization_signing_alg_values_supported"_s] = QJsonArray {u"ES256"_s};
        signsAnswers = true;
    }
    QString at(const char *path) const { return issuer.url(QLatin1String(path)).toString(); }

    base::Result<base::Done> open(const QUrl &address)
    {
        opened += address;
        base::Parameters asked = base::parseForm(address.query(QUrl::FullyEncoded).toUtf8()).value();
        if (!base::valuesOf(asked, u"request_uri"_s).isEmpty())
            asked = pushed;
        const auto value = [&asked](const QString &name) { return base::valuesOf(asked, name).value(0); };
        base::Parameters answer {{u"code"_s, u"c"_s}, {u"state"_s, value(u"state"_s)}};
        if (signsAnswers) {
            QJsonObject claims {{u"iss"_s, issuer.url().toString()}, {u"aud"_s, u"desk"_s},
                {u"exp"_s, clock().toSecsSinceEpoch() + 60}, {u"code"_s, u"c"_s},
                {u"state"_s, value(u"state"_s)}};
            for (auto each = answerClaims.begin(); each != answerClaims.end(); ++each)
                claims[each.key()] = *each;
            answer = {{u"response"_s, QString::fromLatin1(signAnswer(claims))}};
        }
        QUrl back(value(u"redirect_uri"_s));
        back.setQuery(QString::fromLatin1(base::formEncoded(answer)), QUrl::StrictMode);
        ended = back;
        if (comesBack)
            browser.get(QNetworkRequest(back));
        return base::Done {};
    }

    SignInRequest request() const
    {
        SignInRequest request;
        request.issuer = issuer.url().toString();
        request.client.clientId = u"desk"_s;
        request.client.scopes = oauth::Scopes::parse(u"read"_s);
        return request;
    }
    base::Result<Account> signIn(const SignInRequest &what) { return awaited(cloakroom.signIn(what)->run()); }
    base::Result<Account> signIn() { return signIn(request()); }
    QString codeOf(const base::Result<Account> &account) const
    {
        return account ? u"signed in"_s : account.error().code;
    }
    Credential stored(const QString &id) const { return *Credential::fromBytes(store.items.value(id), id); }
    bool renews(const QString &id)
    {
        cloakroom.renew(id);
        return QTest::qWaitFor([this] { return !cloakroom.isBusy(); }, 15'000);
    }
};

} // namespace

// Ways to sign in in which less can be stolen.
class TestStrongWays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsTheRequestAhead()
    {
        Desk desk;
        desk.offerPush();
        QCOMPARE(desk.codeOf(desk.signIn()), u"signed in"_s);
        QCOMPARE(desk.pushes, 1);
        QCOMPARE(base::valuesOf(desk.pushed, u"code_challenge_method"_s), QStringList {u"S256"_s});
        QCOMPARE(desk.opened.first().query(QUrl::FullyDecoded), u"client_id=desk&request_uri=urn:pushed:1"_s);
    }

    void sendsItAheadAgainWhenTheBrowserIsOpenedAgain()
    {
        Desk desk;
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

    void goesWithoutWhereItMay()
    {
        Desk desk;
        desk.offerPush();
        desk.issuer.on("/push", ScriptedAnswer::json("{\"error\":\"unauthorized_client\"}", 400));
        QCOMPARE(desk.codeOf(desk.signIn()), u"signed in"_s);
        QVERIFY(desk.opened.first().query().contains(u"code_challenge"_s));
    }

    void aLinkThatIsTakenElsewhereLasts()
    {
        Desk desk;
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

    void eachCopyOfALinkIsGood()
    {
        Desk desk;
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

    void saysWhyARequestIsNotTakenAhead()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(QString, code);
        Desk desk;
        desk.offerPush();
        desk.issuer.metadata[u"require_pushed_authorization_requests"_s] = true;
        desk.issuer.on("/push", ScriptedAnswer::json(body, status));
        QCOMPARE(desk.codeOf(desk.signIn()), code);
        QVERIFY(desk.opened.isEmpty());
        QVERIFY(desk.store.items.isEmpty());
    }

    void believesASignedAnswer()
    {
        Desk desk;
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
        Desk desk;
        desk.offerSigned();
        desk.answerClaims = claims;
        QCOMPARE(desk.codeOf(desk.signIn()), code);
        QVERIFY(desk.issuer.requests("/token").isEmpty());
    }

    void takesASignedAnswerThatIsPasted()
    {
        Desk desk;
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
        Desk desk;
        desk.offerSigned();
        const crypto::Key stranger = crypto::Key::generate(crypto::Curve::P256);
        desk.signAnswer = [&stranger](const QJsonObject &claims) {
            return jose::sign(QJsonDocument(claims).toJson(), u"JWT"_s, u"ES256"_s, stranger, u"key-1"_s);
        };
        QCOMPARE(desk.codeOf(desk.signIn()), u"signature.wrong"_s);
    }

    void refusesAPlainAnswerWhereAnswersAreSigned()
    {
        Desk desk;
        desk.offerSigned();
        desk.signsAnswers = false;
        QCOMPARE(desk.codeOf(desk.signIn()), u"signed.missing"_s);
        QVERIFY(desk.issuer.requests("/token").isEmpty());
    }

    void bindsTokensToAKeyThatStaysInTheKeychain()
    {
        Desk desk;
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
        Desk desk;
        desk.offerDPoP();
        const auto account = desk.signIn();
        QCOMPARE(desk.codeOf(account), u"signed in"_s);
        QVERIFY(desk.stored(account->id).proofKey.isEmpty());
        QVERIFY(desk.renews(account->id));
        QVERIFY(desk.issuer.requests("/token").last().header("DPoP").isEmpty());
    }

    void refusesABearerTokenWhereBindingIsWanted()
    {
        Desk desk;
        SignInRequest request = desk.request();
        request.client.binding = Binding::Required;
        QCOMPARE(desk.codeOf(desk.signIn(request)), u"token.not_bound"_s);
        QVERIFY(desk.store.items.isEmpty());
    }

    void asksForNoBindingWhereNoneIsWanted()
    {
        Desk desk;
        desk.offerDPoP();
        SignInRequest request = desk.request();
        request.client.binding = Binding::Never;
        QCOMPARE(desk.codeOf(desk.signIn(request)), u"signed in"_s);
        QVERIFY(desk.issuer.requests("/token").first().header("DPoP").isEmpty());
        QVERIFY(!desk.opened.first().query().contains(u"dpop_jkt"_s));
    }

    void aRenewalThatGivesUpTheBindingLosesNothing()
    {
        Desk desk;
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

    void aProofThatIsRefusedForEverLosesNothing()
    {
        Desk desk;
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

    void showsAKeyInPlaceOfASecret()
    {
        Desk desk;
        SignInRequest request = desk.request();
        request.client.privateKey = makeClientKey(ClientKeyKind::Ec);
        request.client.keyId = oauth::keyIdOf(request.client.privateKey);
        const auto account = desk.signIn(request);
        QCOMPARE(desk.codeOf(account), u"signed in"_s);
        QCOMPARE(account->client.authentication, oauth::ClientAuthentication::PrivateKeyJwt);
        QVERIFY(account->client.privateKey.isEmpty());
        const auto first = desk.issuer.requests("/token").last();
        QVERIFY(desk.renews(account->id)); // with the key that the keychain holds
        const auto second = desk.issuer.requests("/token").last();
        for (const ScriptedRequest &each : {first, second}) {
            const QByteArray assertion = each.value(u"client_assertion"_s).toLatin1();
            QCOMPARE(claimsOf(assertion)[u"aud"_s].toString(), desk.issuer.url().toString());
            QVERIFY(each.value(u"client_secret"_s).isEmpty());
        }
        QVERIFY(first.value(u"client_assertion"_s) != second.value(u"client_assertion"_s));
        QVERIFY(desk.cloakroom.signInAgain(account->id)->client.privateKey == request.client.privateKey);
    }

    void showsACertificateWhereThatIsTheClientsName()
    {
        Desk desk;
        desk.issuer.metadata[u"token_endpoint_auth_methods_supported"_s] = QJsonArray {u"tls_client_auth"_s};
        desk.issuer.metadata[u"mtls_endpoint_aliases"_s]
            = QJsonObject {{u"token_endpoint"_s, desk.at("/mtls/token")}};
        desk.issuer.on("/mtls/token", [&desk](const ScriptedRequest &) {
            return ScriptedAnswer::json(QJsonDocument(desk.issuer.tokenAnswer).toJson());
        });
        SignInRequest request = desk.request();
        request.settings.network.certificateFile = u"/certificate.pem"_s;
        const auto account = desk.signIn(request);
        QCOMPARE(desk.codeOf(account), u"signed in"_s);
        QCOMPARE(account->client.authentication, oauth::ClientAuthentication::TlsClientAuth);
        QVERIFY(desk.issuer.requests("/token").isEmpty());
        const ScriptedRequest asked = desk.issuer.requests("/mtls/token").last();
        QCOMPARE(asked.value(u"client_id"_s), u"desk"_s);
        QVERIFY(asked.header("Authorization").isEmpty());
        QVERIFY(desk.renews(account->id));
        QCOMPARE(desk.issuer.requests("/mtls/token").size(), 2);
    }

    void aCertificateMayComeToAnAccountLater()
    {
        Desk desk;
        support::ScriptedServer elsewhere;
        desk.issuer.metadata[u"mtls_endpoint_aliases"_s]
            = QJsonObject {{u"token_endpoint"_s, elsewhere.url(u"/token"_s).toString()}};
        elsewhere.on("/token", [&desk](const ScriptedRequest &) {
            return ScriptedAnswer::json(QJsonDocument(desk.issuer.tokenAnswer).toJson());
        });
        const auto account = desk.signIn();
        QVERIFY(account);
        auto again = *desk.cloakroom.signInAgain(account->id);
        again.settings.network.certificateFile = u"/certificate.pem"_s;
        QCOMPARE(desk.codeOf(desk.signIn(again)), u"signed in"_s);
        QCOMPARE(elsewhere.requests("/token").size(), 1);
        again.settings.network.certificateFile.clear();
        QCOMPARE(desk.codeOf(desk.signIn(again)), u"signed in"_s);
    }

    void goesTheUsualWayWithoutACertificate()
    {
        Desk desk;
        desk.issuer.metadata[u"mtls_endpoint_aliases"_s]
            = QJsonObject {{u"token_endpoint"_s, desk.at("/mtls/token")}};
        QCOMPARE(desk.codeOf(desk.signIn()), u"signed in"_s);
        QCOMPARE(desk.issuer.requests("/token").size(), 1);
    }

    void signsInAsAProgramAndAsksAgain()
    {
        Desk desk;
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
        Desk desk;
        desk.issuer.tokenAnswer.remove(u"refresh_token"_s);
        SignInRequest request = desk.request();
        request.grant = oauth::GrantType::ClientCredentials;
        request.client.clientSecret = crypto::Secret("old");
        const auto account = desk.signIn(request);
        QVERIFY(account);
        const Entry before = *desk.cloakroom.book().find(account->id);
        net::Http &http = desk.http;
        Locks locks {desk.folder.filePath(u"locks"_s), {}};
        AccountBook book(desk.folder.filePath(u"accounts.json"_s));
        Discovery discovery(desk.clock);
        Activity activity(http, desk.clock);
        QVERIFY(book.load());
        QVERIFY(book.put(before));
        Refresh late({http, desk.store, book, discovery, activity, desk.clock, {}, locks}, before);
        desk.issuer.tokenAnswer[u"access_token"_s] = u"late"_s;
        const auto ended = late.run();
        QTRY_COMPARE(desk.issuer.requests("/token").size(), 2);
        Entry newer = before;
        newer.credential->sequence += 1;
        newer.credential->clientSecret = crypto::Secret("new");
        QVERIFY(book.put(newer));
        QVERIFY(awaited(ended));
        QCOMPARE(book.find(account->id)->credential->clientSecret.revealText(), u"new"_s);
        QVERIFY(book.find(account->id)->credential->tokens.accessToken.revealText() != u"late"_s);
    }

    void aClockThatIsWrongEndsNoLogin()
    {
        Desk desk;
        SignInRequest request = desk.request();
        request.client.privateKey = makeClientKey(ClientKeyKind::Ec);
        const auto account = desk.signIn(request);
        QVERIFY(account);
        ScriptedAnswer refusal = ScriptedAnswer::json("{\"error\":\"invalid_client\"}", 401);
        const auto date = [](int ahead) {
            return QLocale::c()
                .toString(
                    QDateTime::currentDateTimeUtc().addSecs(-ahead), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s)
                .toLatin1();
        };
        refusal.headers.append(qMakePair(QByteArray("Date"), date(3600)));
        desk.issuer.on("/token", refusal);
        QVERIFY(desk.renews(account->id));
        QCOMPARE(desk.cloakroom.book().find(account->id)->trouble->code, u"client.clock"_s);
        QCOMPARE(desk.cloakroom.book().find(account->id)->state, State::SignedIn);
        refusal.headers.last().second = date(0);
        desk.issuer.on("/token", refusal);
        QVERIFY(desk.renews(account->id));
        QCOMPARE(desk.cloakroom.book().find(account->id)->state, State::SignInAgain);
    }

    void aProgramHasToShowSomethingAndBeLetIn()
    {
        Desk desk;
        SignInRequest request = desk.request();
        request.grant = oauth::GrantType::ClientCredentials;
        QCOMPARE(desk.codeOf(desk.signIn(request)), u"client_credentials.nothing_to_show"_s);
        desk.issuer.metadata[u"grant_types_supported"_s] = QJsonArray {u"authorization_code"_s};
        QCOMPARE(desk.codeOf(desk.signIn(request)), u"client_credentials.not_offered"_s);
        QVERIFY(desk.issuer.requests("/token").isEmpty());
    }

    void doesWithoutAPageToSignInAt()
    {
        Desk desk;
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

QTEST_GUILESS_MAIN(TestStrongWays)
#include "tst_strongways.moc"
