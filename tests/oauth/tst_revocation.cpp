// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/revocation.h"

#include <QTest>

using base::Error;
using oauth::TokenTypeHint;
using namespace Qt::StringLiterals;

class tst_Revocation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheTokenInTheBody()
    {
        oauth::ServerMetadata server;
        server.revocationEndpoint = QUrl(u"https://op.example/revoke"_s);
        oauth::Client client;
        client.clientId = u"client"_s;
        const auto request
            = oauth::revocationRequest(server, client, crypto::Secret("a+b"), TokenTypeHint::RefreshToken);
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.url, server.revocationEndpoint);
        QCOMPARE(request.body, QByteArray("token=a%2Bb&token_type_hint=refresh_token&client_id=client"));
        const auto other
            = oauth::revocationRequest(server, client, crypto::Secret("a"), TokenTypeHint::AccessToken);
        QVERIFY(other.body.contains("token_type_hint=access_token"));
    }

    void believesNoAnswerThatNamesAnErrorWhereTheProviderHasAWayOfItsOwn()
    {
        oauth::ServerMetadata server;
        server.quirks.revocation.emplace();
        base::HttpAnswer answer;
        answer.status = 200;
        answer.contentType = "application/json";
        answer.body = "{\"ok\":false,\"error\":\"token_revoked\"}";
        QVERIFY(oauth::parseRevocationAnswer(answer, {})); // RFC 7009 section 2.2
        const auto done = oauth::parseRevocationAnswer(answer, server);
        QVERIFY(!done);
        QCOMPARE(done.error().code, u"token_revoked"_s);
        answer.body = "{\"ok\":true,\"revoked\":true}";
        QVERIFY(oauth::parseRevocationAnswer(answer, server));
    }

    void believesNoAnswerThatSaysTheOppositeWhereTheProviderHasAWayOfItsOwn_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("found"); // empty: revoked
        QTest::newRow("not revoked") << QByteArray(R"({"ok":true,"revoked":false})")
                                     << u"\"revoked\": false"_s;
        QTest::newRow("not done") << QByteArray(R"({"ok":false})") << u"\"ok\": false"_s;
        QTest::newRow("a fault without a code") << QByteArray(R"({"error":{"id":7}})") << u"\"error\""_s;
        QTest::newRow("a fault") << QByteArray(R"({"ok":true,"error":true})") << u"\"error\""_s;
        QTest::newRow("faults") << QByteArray(R"({"errors":["a"]})") << u"\"errors\""_s;
        QTest::newRow("no faults") << QByteArray(R"({"error":false,"errors":[],"success":true})")
                                   << QString();
        QTest::newRow("no faults in other words")
            << QByteArray(R"({"error":null,"errors":{},"ok":true})") << QString();
        QTest::newRow("no fault's number") << QByteArray(R"({"error":0,"errors":""})") << QString();
        QTest::newRow("something else that is false")
            << QByteArray(R"({"ok":true,"warning":false})") << QString();
        QTest::newRow("the token as a name") << QByteArray(R"({"a-token":false})") << QString();
        QTest::newRow("a text, which says nothing") << QByteArray(R"({"ok":"false"})") << QString();
        QTest::newRow("null") << QByteArray("null") << QString();
        QTest::newRow("nothing") << QByteArray() << QString();
        QTest::newRow("a page") << QByteArray("<html>") << QString();
    }

    void believesNoAnswerThatSaysTheOppositeWhereTheProviderHasAWayOfItsOwn()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, found);
        oauth::ServerMetadata server;
        server.quirks.revocation.emplace();
        base::HttpAnswer answer;
        answer.status = 200;
        answer.url = QUrl(u"https://op.example/revoke"_s);
        answer.body = body;
        QVERIFY(oauth::parseRevocationAnswer(answer, {})); // RFC 7009 section 2.2
        const auto done = oauth::parseRevocationAnswer(answer, server);
        QCOMPARE(bool(done), found.isEmpty());
        if (!done) {
            QCOMPARE(done.error().code, u"revocation.status"_s);
            QCOMPARE(done.error().kind, Error::Kind::BadAnswer);
            QCOMPARE(done.error().found, found);
            QCOMPARE(done.error().from, u"op.example"_s);
        }
    }

    void tellsTheStatusOfAnAnswerThatIsNoGoodAnyway_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::newRow("busy") << 503 << u"revocation.busy"_s;
        QTest::newRow("too often") << 429 << u"revocation.busy"_s;
        QTest::newRow("refused") << 422 << u"revocation.status"_s;
    }

    void tellsTheStatusOfAnAnswerThatIsNoGoodAnyway()
    {
        QFETCH(int, status);
        QFETCH(QString, code);
        oauth::ServerMetadata server;
        server.quirks.revocation.emplace();
        base::HttpAnswer answer;
        answer.status = status;
        answer.body = R"({"ok":false})";
        const auto done = oauth::parseRevocationAnswer(answer, server);
        QVERIFY(!done);
        QCOMPARE(done.error().code, code);
        QCOMPARE(done.error().found, QString::number(status));
    }

    void sendsNoRefreshTokenWhereAnAccessTokenIsWanted()
    {
        oauth::ServerMetadata server;
        QVERIFY(!server.canRevokeRefreshTokens());
        server.revocationEndpoint = QUrl(u"https://op.example/revoke"_s);
        QVERIFY(server.canRevokeRefreshTokens());
        auto &own = server.quirks.revocation.emplace();
        own.members = {{u"token"_s, u"{token}"_s}};
        QVERIFY(server.canRevokeRefreshTokens());
        own.members = {{u"access_token"_s, u"{token}"_s}};
        QVERIFY(!server.canRevokeRefreshTokens());
        own.members.clear();
        own.authorization = oauth::RequestTemplate::Authorization::Bearer;
        QVERIFY(!server.canRevokeRefreshTokens());
        QVERIFY(server.canRevokeAccessTokens());
    }

    void readsAnswers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        QTest::addColumn<Error::Kind>("kind");
        using enum Error::Kind;
        QTest::newRow("gone") << 200 << QByteArray() << QString() << BadAnswer;
        QTest::newRow("gone, with a page") << 200 << QByteArray("<html>") << QString() << BadAnswer;
        QTest::newRow("still there") << 503 << QByteArray() << u"revocation.busy"_s << Busy;
        QTest::newRow("too often") << 429 << QByteArray() << u"revocation.busy"_s << Busy;
        QTest::newRow("elsewhere") << 307 << QByteArray() << u"revocation.status"_s << BadAnswer;
        QTest::newRow("absent") << 404 << QByteArray("<html>") << u"revocation.status"_s << BadAnswer;
        QTest::newRow("no such kind") << 400 << QByteArray(R"({"error":"unsupported_token_type"})")
                                      << u"unsupported_token_type"_s << Refused;
    }

    void readsAnswers()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, code);
        base::HttpAnswer answer;
        answer.status = status;
        answer.body = body;
        const auto done = oauth::parseRevocationAnswer(answer, {});
        QCOMPARE(done ? QString() : done.error().code, code);
        if (!done)
            QTEST(done.error().kind, "kind");
    }
};

QTEST_GUILESS_MAIN(tst_Revocation)
#include "tst_revocation.moc"
