// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/codegrant.h"

#include "jose/jwt.h"
#include "oauth/dpop.h"
#include "oauth/tokenendpoint.h"
#include "support/awaited.h"
#include "support/scriptedserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <algorithm>

using net::CodeGrant;
using net::Http;
using support::ScriptedAnswer;
using support::ScriptedRequest;
using support::ScriptedServer;
using Ending = ScriptedAnswer::Ending;
using namespace Qt::StringLiterals;

namespace {

// What must survive every form of encoding on its way.
const QString odd = u"a+b/c=d&e%2B f~\"ü"_s;
const QString oddCode = u"CANARY a+b/c=d&e%2B f~\""_s; // a code is ASCII, RFC 6749 appendix A.11

QList<QByteArray> sortedPairs(const QByteArray &form)
{
    QList<QByteArray> pairs = form.split('&');
    std::sort(pairs.begin(), pairs.end());
    return pairs;
}

ScriptedAnswer asksFor(
    const QByteArray &nonce, const QByteArray &body = R"({"error":"use_dpop_nonce"})", int status = 400)
{
    return {status, {{"Content-Type", "application/json"}, {"DPoP-Nonce", nonce}}, body};
}

QJsonObject proofOf(const ScriptedRequest &request)
{
    const auto proof = jose::Jwt::parse(request.header("DPoP"));
    return proof ? QJsonDocument::fromJson(proof->payload()).object() : QJsonObject();
}

QList<QByteArray> pairsOf(const QUrl &url)
{
    return sortedPairs(url.query(QUrl::FullyEncoded).toLatin1());
}

} // namespace

class TestCodeGrant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        s_logged.clear();
        s_before = qInstallMessageHandler(remember);
        m_http = std::make_unique<Http>([] { return QDateTime::currentDateTimeUtc(); });
        m_server = std::make_unique<ScriptedServer>();
        m_client = {};
        m_client.clientId = u"client "_s + odd;
        m_metadata = {};
        m_metadata.authorizationEndpoint = m_server->url(u"/authorize"_s);
        m_metadata.tokenEndpoint = m_server->url(u"/token"_s);
    }

    void cleanup()
    {
        m_grant.reset();
        m_http.reset();
        m_server.reset();
        qInstallMessageHandler(s_before);
        for (const QString &line : std::as_const(s_logged))
            QVERIFY2(!line.contains(u"CANARY"_s), qPrintable(line));
    }

    void makesTheAddressThatOauthMakes_data()
    {
        QTest::addColumn<QString>("endpoint");
        QTest::newRow("plain") << u"/authorize"_s;
        QTest::newRow("with a query") << u"/authorize?tenant=a%2Bb%26c&x="_s;
        QTest::newRow("with an empty query") << u"/authorize?"_s;
    }

    void makesTheAddressThatOauthMakes()
    {
        QFETCH(const QString, endpoint);
        m_metadata.authorizationEndpoint = m_server->url(endpoint);
        m_client.extraParameters = {{u"login_hint"_s, odd}, {u"prompt"_s, u"consent"_s}};
        const auto request = begin();
        const auto url = m_grant->authorizationUrl();
        QVERIFY2(url, qPrintable(url ? QString() : url.error().code));
        QCOMPARE(pairsOf(*url), pairsOf(request.url()));
        QCOMPARE(url->adjusted(QUrl::RemoveQuery), request.url().adjusted(QUrl::RemoveQuery));
        QVERIFY(url->query(QUrl::FullyEncoded).startsWith(QUrl(endpoint).query(QUrl::FullyEncoded)));
        const auto sent = base::parseForm(url->query(QUrl::FullyEncoded).toLatin1());
        QVERIFY(sent);
        QCOMPARE(base::valuesOf(*sent, u"login_hint"_s), QStringList {odd});
        QCOMPARE(base::valuesOf(*sent, u"state"_s), QStringList {request.state()});
        QCOMPARE(
            base::valuesOf(*sent, u"code_challenge"_s), QStringList {request.verifier().challenge().value});
    }

    void refusesAnEndpointPastTheGate()
    {
        m_metadata.authorizationEndpoint = QUrl(u"http://issuer.example/authorize"_s);
        begin();
        const auto url = m_grant->authorizationUrl();
        QVERIFY(!url);
        QCOMPARE(url.error().code, u"url.scheme"_s);
    }

    void sendsWhatOauthSends_data()
    {
        QTest::addColumn<oauth::ClientAuthentication>("authentication");
        QTest::newRow("none") << oauth::ClientAuthentication::None;
        QTest::newRow("Basic") << oauth::ClientAuthentication::SecretBasic;
        QTest::newRow("in the body") << oauth::ClientAuthentication::SecretPost;
    }

    void sendsWhatOauthSends()
    {
        QFETCH(const oauth::ClientAuthentication, authentication);
        m_client.authentication = authentication;
        if (authentication != oauth::ClientAuthentication::None)
            m_client.clientSecret = crypto::Secret(QString(u"CANARY "_s + odd).toUtf8());
        m_server->on("/token", ScriptedAnswer::json("{\"access_token\":\"CANARY\"}"));
        const auto request = begin();
        const auto code = codeFor(request);
        const auto answer = support::awaited(m_grant->redeem(code));
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().code));
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->body, "{\"access_token\":\"CANARY\"}");

        const base::HttpRequest wanted = oauth::codeGrant(request, code);
        QCOMPARE(m_server->requests().size(), 1);
        const ScriptedRequest &sent = m_server->requests().first();
        QCOMPARE(sent.method, wanted.method);
        QCOMPARE(sortedPairs(sent.body), sortedPairs(wanted.body));
        for (const auto &[name, value] : wanted.headers)
            QCOMPARE(sent.header(name), value);
        QCOMPARE(sent.header("Authorization").isEmpty(),
            authentication != oauth::ClientAuthentication::SecretBasic);
        QCOMPARE(sent.header("User-Agent"), "Cloakroom/" CLOAKROOM_VERSION);
        QCOMPARE(sent.value(u"code"_s), oddCode);
    }

    void passesAnyAnswerOn_data()
    {
        QTest::addColumn<ScriptedAnswer>("said");
        QTest::newRow("error") << ScriptedAnswer::json("{\"error\":\"CANARY\"}", 400);
        QTest::newRow("error with 200") << ScriptedAnswer::json("{\"error\":\"CANARY\"}");
        QTest::newRow("HTML") << ScriptedAnswer::html("<h1>CANARY</h1>", 502);
        QTest::newRow("malformed") << ScriptedAnswer::json("{\"access_token\":\"CANARY");
        QTest::newRow("nothing") << ScriptedAnswer::json("");
        QTest::newRow("redirect") << ScriptedAnswer::redirect("https://elsewhere.example/CANARY", 307);
        QTest::newRow("challenge") << ScriptedAnswer {
            401, {{"WWW-Authenticate", "Basic realm=\"CANARY\""}}, "{}"};
    }

    void passesAnyAnswerOn()
    {
        QFETCH(const ScriptedAnswer, said);
        m_server->on("/token", said);
        const auto answer = redeem();
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().code));
        QCOMPARE(answer->status, said.status);
        QCOMPARE(answer->body, said.body);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void saysWhyThereIsNoAnswer_data()
    {
        QTest::addColumn<Ending>("ending");
        QTest::addColumn<QString>("code");
        QTest::newRow("hangs up") << Ending::HangUp << u"http.broken"_s;
        QTest::newRow("breaks off") << Ending::BreakOff << u"http.broken"_s;
        QTest::newRow("silent") << Ending::Silent << u"http.timeout"_s;
        QTest::newRow("drips") << Ending::Drip << u"http.timeout"_s;
        QTest::newRow("endless") << Ending::Endless << u"http.too_large"_s;
    }

    void saysWhyThereIsNoAnswer()
    {
        QFETCH(const Ending, ending);
        QFETCH(const QString, code);
        m_server->on("/token", ScriptedAnswer::that(ending, QByteArray(1000, 'a')));
        if (ending == Ending::Silent || ending == Ending::Drip)
            m_http->setTimeout(200);
        const auto answer = redeem();
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, code);
        QCOMPARE(m_server->requests().size(), 1); // the code left once
    }

    void tellsWhatItsParentExchanged()
    {
        m_server->on("/token", ScriptedAnswer::json("{\"access_token\":\"CANARY\"}"));
        QObject parent;
        const oauth::AuthorizationRequest request(
            m_metadata, m_client, QUrl(u"http://127.0.0.1:4711/callback"_s));
        auto *grant = new CodeGrant(*m_http, request, &parent);
        QVERIFY(grant->authorizationUrl());
        QList<oauth::Exchange> told;
        connect(m_http.get(), &Http::exchanged, &parent,
            [&](const QObject *owner, const oauth::Exchange &exchange) {
                QCOMPARE(owner, &parent);
                told += exchange;
            });
        const auto code = request.accept({{u"state"_s, request.state()}, {u"code"_s, oddCode}});
        const auto answer = support::awaited(grant->redeem(*code));
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first(), oauth::Exchange::of(oauth::codeGrant(request, *code), answer));
        QCOMPARE(told.first().status, 200);
    }

    // RFC 9449 section 8
    void redeemsOnceMoreWithTheNonceThatIsAskedFor()
    {
        bindAndSign();
        m_server->on("/token", [](const ScriptedRequest &request) {
            return proofOf(request)[u"nonce"_s] == u"n1"_s ? ScriptedAnswer::json("{}") : asksFor("n1");
        });
        QObject parent;
        QList<int> told;
        connect(m_http.get(), &Http::exchanged, &parent,
            [&](const QObject *owner, const oauth::Exchange &exchange) {
                QCOMPARE(owner, &parent);
                told += exchange.status;
            });
        const auto answer = redeemFor(&parent);
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().code));
        QCOMPARE(answer->status, 200);
        QCOMPARE(told, QList<int>({400, 200}));
        QCOMPARE(m_server->requests().size(), 2);
        const ScriptedRequest &first = m_server->requests().first();
        const ScriptedRequest &second = m_server->requests().last();
        QVERIFY(!proofOf(first).contains(u"nonce"_s));
        QVERIFY(proofOf(first)[u"jti"_s] != proofOf(second)[u"jti"_s]);
        for (const QString &name : {u"code"_s, u"code_verifier"_s, u"redirect_uri"_s, u"client_id"_s})
            QCOMPARE(first.value(name), second.value(name));
        QCOMPARE(second.value(u"code"_s), oddCode);
        QVERIFY(first.value(u"client_assertion"_s) != second.value(u"client_assertion"_s));
        for (const auto &each : {first, second})
            QCOMPARE(each.body.count("client_assertion="), 1);
    }

    void redeemsNoThirdTime()
    {
        bindAndSign();
        m_server->on("/token", asksFor("n1"));
        QObject parent;
        const auto answer = redeemFor(&parent);
        QVERIFY(answer);
        QCOMPARE(answer->status, 400);
        QCOMPARE(m_server->requests().size(), 2);
    }

    void redeemsOnceForAnyOtherAnswer_data()
    {
        QTest::addColumn<ScriptedAnswer>("said");
        const QByteArray wanted = R"({"error":"use_dpop_nonce"})";
        QTest::newRow("a good one") << asksFor("n1", "{}", 200);
        QTest::newRow("another error") << asksFor("n1", R"({"error":"invalid_grant"})");
        QTest::newRow("an invalid proof") << asksFor("n1", R"({"error":"invalid_dpop_proof"})");
        QTest::newRow("no nonce") << ScriptedAnswer::json(wanted, 400);
        QTest::newRow("in trouble") << asksFor("n1", wanted, 503);
    }

    void redeemsOnceForAnyOtherAnswer()
    {
        QFETCH(const ScriptedAnswer, said);
        bindAndSign();
        m_server->on("/token", said);
        QObject parent;
        const auto answer = redeemFor(&parent);
        QVERIFY(answer);
        QCOMPARE(answer->status, said.status);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void redeemsOnceWithoutASigner()
    {
        m_server->on("/token", asksFor("n1"));
        const auto answer = redeem();
        QVERIFY(answer);
        QCOMPARE(answer->status, 400);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void usesTheNonceThatTheServerGaveBefore()
    {
        bindAndSign();
        m_server->on("/par", asksFor("n0", "{}", 201));
        m_server->on("/token", ScriptedAnswer::json("{}"));
        base::HttpRequest before;
        before.url = m_server->url(u"/par"_s);
        QVERIFY(support::awaited(m_http->send(before, this)));
        QObject parent;
        QVERIFY(redeemFor(&parent));
        QCOMPARE(proofOf(m_server->requests("/token").first())[u"nonce"_s].toString(), u"n0"_s);
    }

    void remembersTheNonceOfItsAnswer()
    {
        bindAndSign();
        m_server->on("/token", asksFor("n2", "{}", 200));
        QObject parent;
        QVERIFY(redeemFor(&parent));
        base::HttpRequest next;
        next.url = m_server->url(u"/userinfo"_s);
        oauth::addProof(next, m_client.proofKey);
        QVERIFY(support::awaited(m_http->send(next, this)));
        QCOMPARE(proofOf(m_server->requests("/userinfo").first())[u"nonce"_s].toString(), u"n2"_s);
    }

    void diesWithItsSecondRequest()
    {
        bindAndSign();
        m_server->on("/token", [](const ScriptedRequest &request) {
            return proofOf(request).contains(u"nonce"_s) ? ScriptedAnswer::that(Ending::Silent)
                                                         : asksFor("n1");
        });
        auto parent = std::make_unique<QObject>();
        const oauth::AuthorizationRequest request(
            m_metadata, m_client, QUrl(u"http://127.0.0.1:4711/callback"_s));
        auto *grant = new CodeGrant(*m_http, request, parent.get());
        QVERIFY(grant->authorizationUrl());
        const auto code = request.accept({{u"state"_s, request.state()}, {u"code"_s, oddCode}});
        const auto future = grant->redeem(*code);
        QTRY_COMPARE(m_server->requests().size(), 2);
        parent.reset();
        QTRY_COMPARE(m_server->open(), 0);
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.resultCount(), 0);
    }

    void redeemsOnce()
    {
        m_server->on("/token", ScriptedAnswer::json("{}"));
        const auto request = begin();
        const auto code = codeFor(request);
        const auto first = m_grant->redeem(code);
        const auto second = support::awaited(m_grant->redeem(code));
        QVERIFY(!second);
        QCOMPARE(second.error().code, u"code_grant.not_sent"_s);
        QVERIFY(support::awaited(first));
        QVERIFY(!support::awaited(m_grant->redeem(code)));
        QCOMPARE(m_server->requests().size(), 1);
    }

    void diesWithItsRequest()
    {
        m_server->on("/token", ScriptedAnswer::that(Ending::Silent));
        const auto request = begin();
        const auto future = m_grant->redeem(codeFor(request));
        QTRY_COMPARE(m_server->requests().size(), 1);
        m_grant.reset();
        QTRY_COMPARE(m_server->open(), 0);
        QVERIFY(future.isFinished());
        QCOMPARE(future.resultCount(), 0);
    }

    void mayDieBeforeAnythingWasSent()
    {
        const auto request = begin();
        const auto future = m_grant->redeem(codeFor(request));
        m_grant.reset();
        QVERIFY(future.isFinished());
        QCOMPARE(future.resultCount(), 0);
    }

    void outlivesTheNetwork()
    {
        m_server->on("/token", ScriptedAnswer::that(Ending::Silent));
        const auto request = begin();
        const auto future = m_grant->redeem(codeFor(request));
        QTRY_COMPARE(m_server->requests().size(), 1);
        m_http.reset();
        QVERIFY(!future.isFinished());
        m_grant.reset();
        QVERIFY(future.isFinished());
    }

    void mayBeDestroyedByItsAnswer()
    {
        m_server->on("/token", ScriptedAnswer::json("{}"));
        const auto request = begin();
        const auto future = m_grant->redeem(codeFor(request));
        bool done = false;
        base::finally(future, this, [this, &done](const auto &) {
            m_grant.reset();
            done = true;
        });
        QTRY_VERIFY(done);
    }

    // Qt NetworkAuth writes answers, codes and foreign text to its log, whatever the rules say.
    void keepsQtsLogSilent()
    {
        QLoggingCategory::setFilterRules(u"qt.networkauth.*=true"_s);
        m_server->on("/token", ScriptedAnswer::json("{\"error\":\"CANARY\"", 400));
        QVERIFY(redeem());
        QLoggingCategory::setFilterRules({});
        for (const QString &line : std::as_const(s_logged))
            QVERIFY2(!line.contains(u"networkauth"_s), qPrintable(line));
    }

private:
    static void remember(QtMsgType type, const QMessageLogContext &context, const QString &text)
    {
        s_logged += QLatin1String(context.category) + u": "_s + text;
        if (s_before)
            s_before(type, context, text);
    }

    oauth::AuthorizationRequest begin()
    {
        const oauth::AuthorizationRequest request(
            m_metadata, m_client, QUrl(u"http://127.0.0.1:4711/callback"_s));
        m_grant = std::make_unique<CodeGrant>(*m_http, request);
        return request;
    }

    // As after the browser came back.
    oauth::AuthorizationCode codeFor(const oauth::AuthorizationRequest &request)
    {
        if (!m_grant->authorizationUrl())
            qFatal("no address");
        return *request.accept({{u"state"_s, request.state()}, {u"code"_s, oddCode}});
    }

    // A client that shows a proof and an assertion with each request.
    void bindAndSign()
    {
        m_client.proofKey = crypto::Key::generate(crypto::Curve::P256).toPkcs8();
        m_client.privateKey = crypto::Key::generate(crypto::Curve::P256).toPkcs8();
        m_client.signingAlgorithm = u"ES256"_s;
        m_client.authentication = oauth::ClientAuthentication::PrivateKeyJwt;
    }

    base::Result<base::HttpAnswer> redeemFor(QObject *parent)
    {
        const oauth::AuthorizationRequest request(
            m_metadata, m_client, QUrl(u"http://127.0.0.1:4711/callback"_s));
        auto *grant = new CodeGrant(*m_http, request, parent);
        if (!grant->authorizationUrl())
            qFatal("no address");
        const auto code = request.accept({{u"state"_s, request.state()}, {u"code"_s, oddCode}});
        return support::awaited(grant->redeem(*code));
    }

    base::Result<base::HttpAnswer> redeem()
    {
        const auto request = begin();
        return support::awaited(m_grant->redeem(codeFor(request)));
    }

    static inline QStringList s_logged;
    static inline QtMessageHandler s_before = nullptr;
    std::unique_ptr<Http> m_http;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<CodeGrant> m_grant;
    oauth::ServerMetadata m_metadata;
    oauth::Client m_client;
};

QTEST_GUILESS_MAIN(TestCodeGrant)
#include "tst_codegrant.moc"
