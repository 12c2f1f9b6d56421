// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/endpoint.h"
#include "oauth/issuerdocument.h"

#include <QTest>

using oauth::IssuerDocument;

namespace {

const QString issuer = QStringLiteral("https://id.example.com");

base::HttpAnswer answer(const QByteArray &body, int status = 200, const QByteArray &type = "application/json")
{
    base::HttpAnswer answer;
    answer.status = status;
    answer.contentType = type;
    answer.body = body;
    answer.url = QUrl(issuer + QStringLiteral("/.well-known/openid-configuration"));
    answer.receivedAt = QDateTime(QDate(2026, 11, 24), QTime(4, 0), Qt::UTC);
    return answer;
}

IssuerDocument document(const QByteArray &body, const QString &asked = issuer)
{
    return IssuerDocument::parse(answer(body), asked).value();
}

} // namespace

class TestIssuerDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatASignInRefuses();
    void refusesWhatIsNoDocument_data();
    void refusesWhatIsNoDocument();
    void tellsUsableAddressesFromOthers();
    void findsKeysOnlyOfTheIssuerThatWasAsked_data();
    void findsKeysOnlyOfTheIssuerThatWasAsked();
    void knowsPrivateAddresses_data();
    void knowsPrivateAddresses();
};

void TestIssuerDocument::takesWhatASignInRefuses()
{
    const auto seen = document(R"({"issuer":"https://id.example.com","token_endpoint":"http://x"})");
    QVERIFY(seen.namesItself());
    QCOMPARE(seen.fetchedAt, answer({}).receivedAt);
    QCOMPARE(seen.trouble->code, QStringLiteral("discovery.endpoint"));
}

void TestIssuerDocument::refusesWhatIsNoDocument_data()
{
    QTest::addColumn<base::HttpAnswer>("answer");
    QTest::addColumn<QString>("code");
    QTest::newRow("status") << answer("{}", 500) << QStringLiteral("discovery.status");
    QTest::newRow("page") << answer("<html>", 200, "text/html") << QStringLiteral("discovery.html");
    QTest::newRow("no JSON") << answer("{") << QStringLiteral("discovery.json");
    QTest::newRow("no object") << answer("[]") << QStringLiteral("discovery.json");
    QTest::newRow("twice") << answer(R"({"issuer":1,"issuer":2})") << QStringLiteral("discovery.json");
}

void TestIssuerDocument::refusesWhatIsNoDocument()
{
    QFETCH(base::HttpAnswer, answer);
    const auto seen = IssuerDocument::parse(answer, issuer);
    QVERIFY(!seen);
    QTEST(seen.error().code, "code");
}

void TestIssuerDocument::tellsUsableAddressesFromOthers()
{
    const auto found = document(R"({"token_endpoint":"https://a.example/t","x_endpoint":"http://a.example",
        "jwks_uri":5,"userinfo_endpoint":null,"other":"https://b.example"})")
                           .addresses();
    QCOMPARE(found.size(), 3);
    QCOMPARE(found.at(0).name, QStringLiteral("token_endpoint"));
    QVERIFY(found.at(0).isUsable);
    QVERIFY(!found.at(1).isUsable);
    QVERIFY(!found.at(2).isUsable);
    QCOMPARE(found.at(2).text, QStringLiteral("5"));
}

void TestIssuerDocument::findsKeysOnlyOfTheIssuerThatWasAsked_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("code"); // empty: found
    const auto row = [](const char *name, const QString &asked, const QByteArray &members, const char *code) {
        QTest::newRow(name) << asked << members << QString::fromLatin1(code);
    };
    const QByteArray own = R"({"issuer":"https://id.example.com","jwks_uri":)";
    row("its own", issuer, own + R"("https://keys.example/jwks"})", "");
    row("of another", issuer, R"({"issuer":"https://x","jwks_uri":"https://x/jwks"})", "discovery.issuer");
    row("none", issuer, R"({"issuer":"https://id.example.com"})", "discovery.missing");
    row("no text", issuer, own + "5}", "discovery.missing");
    row("http", issuer, own + R"("http://keys.example/jwks"})", "discovery.endpoint");
    row("this computer", issuer, own + R"("http://127.0.0.1:8080/jwks"})", "discovery.endpoint");
    row("own network", issuer, own + R"("https://192.168.1.1/jwks"})", "discovery.endpoint");
    row("own network, IPv6", issuer, own + R"("https://[fd00::1]/jwks"})", "discovery.endpoint");
    row("all on this computer", QStringLiteral("http://127.0.0.1:9"),
        R"({"issuer":"http://127.0.0.1:9","jwks_uri":"http://localhost:8/jwks"})", "");
}

void TestIssuerDocument::findsKeysOnlyOfTheIssuerThatWasAsked()
{
    QFETCH(QString, asked);
    QFETCH(QByteArray, members);
    const auto url = document(members, asked).jwksUri();
    QTEST(url ? QString() : url.error().code, "code");
}

void TestIssuerDocument::knowsPrivateAddresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isPrivate");
    for (const char *host : {"127.0.0.1", "localhost", "[::1]", "10.1.2.3", "172.16.0.1", "172.31.0.1",
             "192.168.0.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "[fd12::1]", "[fe80::1]",
             "[::ffff:10.0.0.1]", "0x0a000001"})
        QTest::newRow(host) << QStringLiteral("https://%1/").arg(QLatin1String(host)) << true;
    for (const char *host : {"172.32.0.1", "11.0.0.1", "100.128.0.1", "8.8.8.8", "id.example.com",
             "10.example.com", "fd.example", "[2001:db8::1]"})
        QTest::newRow(host) << QStringLiteral("https://%1/").arg(QLatin1String(host)) << false;
}

void TestIssuerDocument::knowsPrivateAddresses()
{
    QFETCH(QString, url);
    QTEST(oauth::isPrivate(QUrl(url)), "isPrivate");
}

QTEST_APPLESS_MAIN(TestIssuerDocument)
#include "tst_issuerdocument.moc"
