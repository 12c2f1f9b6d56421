// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/publishedkeys.h"

#include <QTest>

using oauth::PublishedKey;
using oauth::PublishedKeys;

namespace {

// RFC 7638 section 3.1 has this one and its thumbprint.
const QByteArray rsa
    = R"("kty":"RSA","n":"0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7a)"
      R"(PFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h)"
      R"(4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08q)"
      R"(NLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzK)"
      R"(nqDKgw","e":"AQAB")";

PublishedKeys keys(const QByteArrayList &each)
{
    base::HttpAnswer answer;
    answer.status = 200;
    answer.body = "{\"keys\":[{" + each.join("},{") + "}]}";
    return PublishedKeys::parse(answer).value();
}

PublishedKey only(const QByteArray &members)
{
    return keys({members}).keys.first();
}

} // namespace

class TestPublishedKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatAKeyIs();
    void saysWhyAKeyChecksNothing_data();
    void saysWhyAKeyChecksNothing();
    void noticesPrivateHalves();
    void noticesKeysOfOneName();
    void takesKeysWhateverTheyAreCalled();
    void refusesWhatIsNoSet_data();
    void refusesWhatIsNoSet();
};

void TestPublishedKeys::tellsWhatAKeyIs()
{
    const PublishedKey key = only(rsa + R"(,"kid":"2011-04-29","alg":"RS256","use":"sig")");
    QCOMPARE(key.kid, QStringLiteral("2011-04-29"));
    QCOMPARE(key.kty, QStringLiteral("RSA"));
    QCOMPARE(key.alg, QStringLiteral("RS256"));
    QCOMPARE(key.use, QStringLiteral("sig"));
    QCOMPARE(key.bits, 2048);
    QCOMPARE(key.thumbprint, QByteArray("NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs")); // RFC 7638, 3.1
    QCOMPARE(key.fault, QString());
    QVERIFY(!key.isPrivate);
}

void TestPublishedKeys::saysWhyAKeyChecksNothing_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("fault");
    QTest::newRow("encryption") << rsa + R"(,"use":"enc")" << QStringLiteral("jwk.use");
    QTest::newRow("operations") << rsa + R"(,"key_ops":["encrypt"])" << QStringLiteral("jwk.use");
    QTest::newRow("algorithm") << rsa + R"(,"alg":"RSA-OAEP")" << QStringLiteral("jwk.alg");
    QTest::newRow("secret") << QByteArray(R"("kty":"oct","k":"AAAA")") << QStringLiteral("jwk.kty");
    QTest::newRow("short") << QByteArray(R"("kty":"RSA","n":"0vx7","e":"AQAB")") << QStringLiteral("key.rsa");
    QTest::newRow("curve") << QByteArray(R"("kty":"EC","crv":"P-192","x":"AA","y":"AA")")
                           << QStringLiteral("jwk.crv");
    QTest::newRow("malformed") << QByteArray(R"("kty":"RSA")") << QStringLiteral("jwk.member");
}

void TestPublishedKeys::saysWhyAKeyChecksNothing()
{
    QFETCH(QByteArray, members);
    QTEST(only(members).fault, "fault");
}

void TestPublishedKeys::noticesPrivateHalves()
{
    QVERIFY(only(rsa + R"(,"d":"AAAA")").isPrivate);
    QVERIFY(only(R"("kty":"oct","k":"AAAA")").isPrivate);
    QVERIFY(!only(rsa).isPrivate);
}

void TestPublishedKeys::noticesKeysOfOneName()
{
    const QByteArray ec = R"("kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo")";
    const auto set = keys({rsa + R"(,"kid":"a")", rsa + R"(,"kid":"a")", ec + R"(,"kid":"a")",
        rsa + R"(,"kid":"b")", rsa + R"(,"kid":"b","use":"enc")"});
    QCOMPARE(set.keys.at(0).fault, QStringLiteral("jwk.ambiguous"));
    QCOMPARE(set.keys.at(1).fault, QStringLiteral("jwk.ambiguous"));
    QCOMPARE(set.keys.at(2).fault, QString()); // of another kind
    QCOMPARE(set.keys.at(3).fault, QString()); // the other is for encryption
    QCOMPARE(set.keys.at(4).fault, QStringLiteral("jwk.use"));
    QCOMPARE(keys({rsa, rsa}).keys.at(0).fault, QString()); // without names
}

void TestPublishedKeys::takesKeysWhateverTheyAreCalled()
{
    base::HttpAnswer answer;
    answer.status = 200;
    answer.contentType = "text/html";
    answer.body = "{\"keys\":[{" + rsa + "}]}";
    const auto set = PublishedKeys::parse(answer);
    QVERIFY(set);
    QCOMPARE(set->usable.keys().size(), 1);
}

void TestPublishedKeys::refusesWhatIsNoSet_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::newRow("status") << 404 << QByteArray("{}") << QStringLiteral("jwks.status");
    QTest::newRow("page") << 200 << QByteArray("<html>") << QStringLiteral("jwks.html");
    QTest::newRow("no keys") << 200 << QByteArray("{}") << QStringLiteral("jwks.keys");
    QTest::newRow("too many") << 200 << "{\"keys\":[" + QByteArrayList(101, "{}").join(',') + "]}"
                              << QStringLiteral("jwks.size");
}

void TestPublishedKeys::refusesWhatIsNoSet()
{
    base::HttpAnswer answer;
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    answer.status = status;
    answer.body = body;
    answer.contentType = body.startsWith('<') ? "text/html" : "application/json";
    answer.url = QUrl(QStringLiteral("https://id.example.com/jwks"));
    const auto set = PublishedKeys::parse(answer);
    QVERIFY(!set);
    QTEST(set.error().code, "code");
    QCOMPARE(set.error().from, QStringLiteral("id.example.com"));
}

QTEST_APPLESS_MAIN(TestPublishedKeys)
#include "tst_publishedkeys.moc"
