// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/jwt.h"
#include "net/http.h"
#include "oauth/clientassertion.h"
#include "oauth/dpop.h"
#include "support/awaited.h"
#include "support/scriptedserver.h"

#include <QJsonDocument>
#include <QJsonObject>

using crypto::Curve;
using crypto::Key;
using net::Http;
using support::ScriptedAnswer;
using support::ScriptedRequest;
using support::ScriptedServer;
using Ending = ScriptedAnswer::Ending;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
const QByteArray wanted = R"({"error":"use_dpop_nonce"})";

ScriptedAnswer withNonce(const QByteArray &nonce, const QByteArray &body = "{}", int status = 200)
{
    return {status, {{"Content-Type", "application/json"}, {"DPoP-Nonce", nonce}}, body};
}

ScriptedAnswer asksFor(const QByteArray &nonce)
{
    return withNonce(nonce, wanted, 400);
}

QJsonObject claims(const QByteArray &compact)
{
    const auto jwt = jose::Jwt::parse(compact);
    return jwt ? QJsonDocument::fromJson(jwt->payload()).object() : QJsonObject();
}

QJsonObject proofOf(const ScriptedRequest &request)
{
    qsizetype count = 0;
    for (const auto &[name, value] : request.headers)
        count += name.compare("DPoP", Qt::CaseInsensitive) == 0 ? 1 : 0;
    return count == 1 ? claims(request.header("DPoP")) : QJsonObject();
}

QString nonceOf(const ScriptedRequest &request)
{
    return proofOf(request)[u"nonce"_s].toString();
}

} // namespace

class TestProofs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_http = std::make_unique<Http>([] { return now; });
        m_server = std::make_unique<ScriptedServer>();
    }

    void cleanup()
    {
        m_http.reset();
        m_server.reset();
    }

    void signsARequestAnewEachTime()
    {
        m_server->on("/token", ScriptedAnswer::json("{}"));
        const auto request = proven(u"/token"_s);
        QVERIFY(send(request));
        QVERIFY(send(request));
        QCOMPARE(request.headers.size(), 1);
        QCOMPARE(m_server->requests().size(), 2);
        const QJsonObject first = proofOf(m_server->requests().first());
        const QJsonObject second = proofOf(m_server->requests().last());
        for (const QJsonObject &each : {first, second}) {
            QCOMPARE(each[u"htm"_s].toString(), u"POST"_s);
            QCOMPARE(each[u"htu"_s].toString(), m_server->url(u"/token"_s).toString());
            QCOMPARE(each[u"iat"_s].toInteger(), now.toSecsSinceEpoch());
            QVERIFY(!each.contains(u"nonce"_s));
        }
        QVERIFY(first[u"jti"_s] != second[u"jti"_s]);
    }

    void callsTheSignersInTheirOrder()
    {
        m_server->on("/token", ScriptedAnswer::json("{}"));
        auto request = post(u"/token"_s);
        for (const char *name : {"&x=1", "&y=2"}) {
            request.signers.append(
                [name](base::HttpRequest &sent, const QDateTime &time, const QByteArray &) {
                    QCOMPARE(time, now);
                    QVERIFY(sent.signers.isEmpty());
                    sent.body += name;
                });
        }
        QVERIFY(send(request));
        QCOMPARE(m_server->requests().first().body, QByteArray("code=once&x=1&y=2"));
    }

    // RFC 9449 section 8
    void repeatsARequestOnceWithTheNonceThatIsAskedFor()
    {
        m_server->on("/token", [](const ScriptedRequest &request) {
            return nonceOf(request) == u"n1"_s ? ScriptedAnswer::json("{\"good\":1}") : asksFor("n1");
        });
        oauth::Client client;
        client.clientId = u"desk"_s;
        client.privateKey = Key::generate(Curve::P256).toPkcs8();
        client.signingAlgorithm = u"ES256"_s;
        auto request = proven(u"/token"_s);
        oauth::addClientAssertion(request, client, u"https://op.example"_s);
        const auto answer = send(request);
        QVERIFY(answer);
        QCOMPARE(answer->body, QByteArray("{\"good\":1}"));
        QCOMPARE(m_server->requests().size(), 2);
        const ScriptedRequest &first = m_server->requests().first();
        const ScriptedRequest &second = m_server->requests().last();
        QCOMPARE(nonceOf(first), QString());
        QCOMPARE(nonceOf(second), u"n1"_s);
        QVERIFY(proofOf(first)[u"jti"_s] != proofOf(second)[u"jti"_s]);
        for (const auto &each : {first, second}) {
            QVERIFY(each.body.startsWith("code=once&client_assertion_type="));
            QCOMPARE(each.body.count("client_assertion="), 1);
        }
        const auto assertion = [](const ScriptedRequest &sent) {
            return claims(sent.value(u"client_assertion"_s).toLatin1())[u"jti"_s].toString();
        };
        QVERIFY(!assertion(first).isEmpty());
        QVERIFY(assertion(first) != assertion(second));
    }

    // RFC 9449 section 9
    void repeatsARequestOfAResource()
    {
        m_server->on("/api", [](const ScriptedRequest &request) {
            return nonceOf(request) == u"n1"_s
                ? ScriptedAnswer::json("{}")
                : ScriptedAnswer {
                    401, {{"WWW-Authenticate", "DPoP error=\"use_dpop_nonce\""}, {"DPoP-Nonce", "n1"}}, {}};
        });
        base::HttpRequest request;
        request.url = m_server->url(u"/api?a=b"_s);
        oauth::addAccessToken(request, crypto::Secret("at"), m_key);
        const auto answer = send(request);
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(m_server->requests().size(), 2);
        QVERIFY(proofOf(m_server->requests().last()).contains(u"ath"_s));
    }

    void endsWhereNoNonceIsEverRight()
    {
        int count = 0;
        m_server->on("/token",
            [&count](const ScriptedRequest &) { return asksFor("n" + QByteArray::number(++count)); });
        const auto answer = send(proven(u"/token"_s));
        QVERIFY(answer);
        QCOMPARE(answer->status, 400);
        QCOMPARE(answer->body, wanted);
        QCOMPARE(answer->header("DPoP-Nonce"), QByteArray("n2"));
        QCOMPARE(m_server->requests().size(), 2);
        QCOMPARE(nonceOf(m_server->requests().last()), u"n1"_s);
    }

    void repeatsNothingElse_data()
    {
        QTest::addColumn<ScriptedAnswer>("answer");
        const QByteArray grant = R"({"error":"invalid_grant"})";
        QTest::newRow("another error") << withNonce("n1", grant, 400);
        QTest::newRow("no nonce") << ScriptedAnswer::json(wanted, 400);
        QTest::newRow("a nonce that no proof can repeat") << withNonce("n 1", wanted, 400);
        QTest::newRow("a good answer") << withNonce("n1");
        QTest::newRow("in trouble") << withNonce("n1", wanted, 503);
        QTest::newRow("elsewhere") << withNonce("n1", wanted, 307);
        QTest::newRow("another scheme") << ScriptedAnswer {
            401, {{"WWW-Authenticate", "Bearer error=\"use_dpop_nonce\""}, {"DPoP-Nonce", "n1"}}, {}};
    }

    void repeatsNothingElse()
    {
        QFETCH(const ScriptedAnswer, answer);
        m_server->on("/token", answer);
        const auto got = send(proven(u"/token"_s));
        QVERIFY(got);
        QCOMPARE(got->status, answer.status);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void repeatsNothingWithoutAnAnswer()
    {
        m_server->on("/token", ScriptedAnswer::that(Ending::HangUp));
        const auto answer = send(proven(u"/token"_s));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, u"http.broken"_s);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void repeatsNoRequestWithoutSigners()
    {
        m_server->on("/token", asksFor("n1"));
        const auto answer = send(post(u"/token"_s));
        QVERIFY(answer);
        QCOMPARE(answer->status, 400);
        QCOMPARE(m_server->requests().size(), 1);
    }

    // RFC 9449 section 8.2
    void usesTheLastNonceOfAnOrigin()
    {
        ScriptedAnswer said = withNonce("n1");
        m_server->on("/token", [&said](const ScriptedRequest &) { return said; });
        m_server->on("/other", [&said](const ScriptedRequest &) { return said; });
        const auto next = [this, &said](const QString &path, const ScriptedAnswer &answer) {
            said = answer;
            return send(proven(path)) ? nonceOf(m_server->requests().last()) : u"no answer"_s;
        };
        QCOMPARE(next(u"/token"_s, withNonce("n1")), QString());
        QCOMPARE(next(u"/other"_s, ScriptedAnswer::json("{}")), u"n1"_s);
        QCOMPARE(next(u"/token"_s, withNonce("n2", "{}", 500)), u"n1"_s); // none said: the same again
        QCOMPARE(next(u"/token"_s, withNonce("n 3")), u"n2"_s);
        QCOMPARE(next(u"/token"_s, ScriptedAnswer::json("{}")), u"n2"_s); // none that a proof could repeat
        QCOMPARE(m_server->requests().size(), 5);
    }

    void remembersTheNonceOfAnyAnswer()
    {
        m_server->on("/jwks", withNonce("n1"));
        m_server->on("/token", ScriptedAnswer::json("{}"));
        base::HttpRequest plain;
        plain.url = m_server->url(u"/jwks"_s);
        QVERIFY(send(plain));
        QVERIFY(send(proven(u"/token"_s)));
        QCOMPARE(nonceOf(m_server->requests().last()), u"n1"_s);
    }

    void keepsANonceToItsOrigin()
    {
        ScriptedServer other;
        other.on("/token", ScriptedAnswer::json("{}"));
        m_server->on("/token", withNonce("n1"));
        QVERIFY(send(proven(u"/token"_s)));
        auto request = proven(u"/token"_s);
        request.url = other.url(u"/token"_s);
        QVERIFY(send(request));
        QCOMPARE(proofOf(other.requests().first())[u"htu"_s].toString(), other.url(u"/token"_s).toString());
        QVERIFY(!proofOf(other.requests().first()).contains(u"nonce"_s));
        request.url.setPort(m_server->serverPort());
        request.url.setHost(u"localhost"_s); // another origin, though the same server
        QVERIFY(send(request));
        QCOMPARE(nonceOf(m_server->requests().last()), QString());
    }

    void sharesANonceAmongTheWaysToAnOrigin()
    {
        m_server->on("/token", withNonce("n1"));
        base::Route direct;
        direct.proxy = base::Route::Proxy::None;
        Http &other = m_http->by(direct);
        QVERIFY(&other != m_http.get());
        QVERIFY(support::awaited(other.send(proven(u"/token"_s), this)));
        QVERIFY(send(proven(u"/token"_s)));
        QCOMPARE(nonceOf(m_server->requests().last()), u"n1"_s);
        m_server->on("/token", withNonce("n2"));
        QVERIFY(send(proven(u"/token"_s)));
        QVERIFY(support::awaited(other.send(proven(u"/token"_s), this)));
        QCOMPARE(nonceOf(m_server->requests().last()), u"n2"_s);
    }

    void tellsBothExchanges()
    {
        m_server->on("/token", [](const ScriptedRequest &request) {
            return nonceOf(request).isEmpty() ? asksFor("n1") : ScriptedAnswer::json("{}");
        });
        QObject owner;
        QList<int> told;
        connect(
            m_http.get(), &Http::exchanged, this, [&](const QObject *whose, const oauth::Exchange &exchange) {
                QCOMPARE(whose, &owner);
                told += exchange.status;
            });
        QVERIFY(support::awaited(m_http->send(proven(u"/token"_s), &owner)));
        QCOMPARE(told, QList<int>({400, 200}));
    }

    void diesWithItsOwnerInTheSecondAttempt()
    {
        m_server->on("/token", [](const ScriptedRequest &request) {
            return nonceOf(request).isEmpty() ? asksFor("n1") : ScriptedAnswer::that(Ending::Silent);
        });
        auto owner = std::make_unique<QObject>();
        const auto future = m_http->send(proven(u"/token"_s), owner.get());
        QTRY_COMPARE(m_server->requests().size(), 2);
        owner.reset();
        QTRY_COMPARE(m_server->open(), 0);
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.resultCount(), 0);
    }

    void makesNoSecondAttemptForAnOwnerThatIsGone()
    {
        m_server->on("/token", asksFor("n1"));
        auto owner = std::make_unique<QObject>();
        const auto future = m_http->send(proven(u"/token"_s), owner.get());
        connect(m_http.get(), &Http::answered, this, [&owner](const auto &) { owner.reset(); });
        QTRY_VERIFY(future.isFinished());
        QTRY_COMPARE(m_server->open(), 0);
        QCOMPARE(m_server->requests().size(), 1);
        QCOMPARE(future.resultCount(), 0);
    }

private:
    base::HttpRequest post(const QString &path) const
    {
        base::HttpRequest request;
        request.method = "POST";
        request.url = m_server->url(path);
        request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
        request.body = "code=once";
        return request;
    }

    base::HttpRequest proven(const QString &path) const
    {
        base::HttpRequest request = post(path);
        oauth::addProof(request, m_key);
        return request;
    }

    base::Result<base::HttpAnswer> send(const base::HttpRequest &request)
    {
        return support::awaited(m_http->send(request, this));
    }

    const crypto::Secret m_key = Key::generate(Curve::P256).toPkcs8();
    std::unique_ptr<Http> m_http;
    std::unique_ptr<ScriptedServer> m_server;
};

QTEST_GUILESS_MAIN(TestProofs)
#include "tst_proofs.moc"
