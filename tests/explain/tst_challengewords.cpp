// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/challengewords.h"

#include <QTest>

using explain::Remark;
using Verdict = explain::Check::Verdict;

namespace {

base::HttpAnswer answer(int status, const QList<QPair<QByteArray, QByteArray>> &headers = {})
{
    base::HttpAnswer answer;
    answer.status = status;
    answer.url = QUrl(QStringLiteral("https://api.example.com/orders"));
    answer.headers = headers;
    return answer;
}

QStringList told(const QByteArray &challenge, int status = 401)
{
    QStringList lines;
    for (const Remark &remark : explain::answerInWords(answer(status, {{"WWW-Authenticate", challenge}})))
        lines += remark.title + u'|' + remark.detail;
    return lines.mid(1); // the status stands first
}

} // namespace

class TestChallengeWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsHowItWent_data();
    void tellsHowItWent();
    void saysWhereARedirectPoints();
    void explainsBearerChallenges();
    void saysWhatEachErrorAsksFor_data();
    void saysWhatEachErrorAsksFor();
    void namesTheScopesThatAreNeeded();
    void namesOtherWays();
    void saysWhenItCantBeRead();
    void makesForeignTextVisible();
};

void TestChallengeWords::tellsHowItWent_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("title");
    QTest::newRow("good") << 200 << Verdict::Passed << QStringLiteral("200 OK");
    QTest::newRow("empty") << 204 << Verdict::Passed << QStringLiteral("204 No Content");
    QTest::newRow("not taken") << 401 << Verdict::Failed << QStringLiteral("401 Unauthorized");
    QTest::newRow("not allowed") << 403 << Verdict::Failed << QStringLiteral("403 Forbidden");
    QTest::newRow("not there") << 404 << Verdict::Attention << QStringLiteral("404 Not Found");
    QTest::newRow("busy") << 503 << Verdict::Attention << QStringLiteral("503 Service Unavailable");
    QTest::newRow("without a name") << 299 << Verdict::Passed << QStringLiteral("299");
    QTest::newRow("redirect") << 302 << Verdict::Attention << QStringLiteral("302 Found");
}

void TestChallengeWords::tellsHowItWent()
{
    QFETCH(int, status);
    const Remark remark = explain::statusInWords(answer(status));
    QTEST(remark.verdict, "verdict");
    QTEST(remark.title, "title");
    QVERIFY(!remark.detail.isEmpty());
}

void TestChallengeWords::saysWhereARedirectPoints()
{
    const Remark elsewhere = explain::statusInWords(answer(302, {{"Location", "https://evil.example/a?b"}}));
    QVERIFY2(elsewhere.detail.startsWith(QLatin1String("It points to https://evil.example/a?b. Nothing was "
                                                       "sent there")),
        qPrintable(elsewhere.detail));
    const Remark near = explain::statusInWords(answer(308, {{"Location", "/orders/"}}));
    QVERIFY(near.detail.contains(QLatin1String("https://api.example.com/orders/.")));
    QVERIFY(explain::statusInWords(answer(301)).detail.contains(QLatin1String("without saying where")));
}

void TestChallengeWords::explainsBearerChallenges()
{
    const QStringList lines = told(R"(Bearer realm="orders", error="invalid_token", )"
                                   R"(error_description="The access token expired")");
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.first().startsWith(QLatin1String("Bearer|")));
    QVERIFY(lines.first().contains(QLatin1String("orders")));
    QVERIFY(lines.last().startsWith(QLatin1String("invalid_token|The token has expired, was revoked")));
    QVERIFY(lines.last().contains(QLatin1String("The access token expired")));
}

void TestChallengeWords::saysWhatEachErrorAsksFor_data()
{
    QTest::addColumn<QByteArray>("error");
    QTest::addColumn<QString>("words");
    QTest::newRow("request") << QByteArray("invalid_request") << QStringLiteral("missing, doubled");
    QTest::newRow("token") << QByteArray("invalid_token") << QStringLiteral("Renew it");
    QTest::newRow("scope") << QByteArray("insufficient_scope") << QStringLiteral("Sign in again and ask");
    QTest::newRow("step up") << QByteArray("insufficient_user_authentication")
                             << QStringLiteral("too old or not strong enough");
    QTest::newRow("nonce") << QByteArray("use_dpop_nonce") << QStringLiteral("a number that the server");
    QTest::newRow("own") << QByteArray("quota") << QStringLiteral("the server's own");
}

void TestChallengeWords::saysWhatEachErrorAsksFor()
{
    QFETCH(QByteArray, error);
    QFETCH(QString, words);
    const QStringList lines = told("Bearer error=" + error);
    QVERIFY2(lines.value(1).contains(words), qPrintable(lines.join(u'\n')));
}

void TestChallengeWords::namesTheScopesThatAreNeeded()
{
    const QStringList lines
        = told(R"(Bearer error="insufficient_scope", scope="orders:read orders:write")", 403);
    QCOMPARE(lines.last(), QStringLiteral("scope|What a token needs here: orders:read, orders:write."));
}

void TestChallengeWords::namesOtherWays()
{
    QVERIFY(told("DPoP algs=\"ES256 PS256\"").first().contains(QLatin1String("RFC 9449")));
    QVERIFY(told("DPoP algs=\"ES256 PS256\"").last().contains(QLatin1String("ES256, PS256")));
    QVERIFY(told("Basic realm=a").first().contains(QLatin1String("a password")));
    QVERIFY(told("Negotiate").first().contains(QLatin1String("network")));
    QVERIFY(told("Foo").first().contains(QLatin1String("does not know")));
    const QStringList metadata = told(R"(Bearer resource_metadata="https://a.example/.well-known/r")");
    QVERIFY(metadata.last().startsWith(
        QLatin1String("resource_metadata: https://a.example/.well-known/r|The API describes itself")));
    QVERIFY(metadata.last().contains(QLatin1String("Nothing was fetched")));
}

void TestChallengeWords::saysWhenItCantBeRead()
{
    QVERIFY2(
        told("Bearer realm=\"a")
            .first()
            .startsWith(QLatin1String("WWW-Authenticate|api.example.com says in a way that can't be read")),
        qPrintable(told("Bearer realm=\"a").first()));
    QVERIFY(told("").first().contains(QLatin1String("It is missing")));
    QVERIFY(told("", 404).isEmpty());
}

void TestChallengeWords::makesForeignTextVisible()
{
    for (const QString &line :
        told("Bearer realm=\"a\u202eb\", error=x, error_description=\"\u202e<b>\", x=\"\u202e\""))
        QVERIFY2(!line.contains(QChar(0x202e)), qPrintable(line));
}

QTEST_APPLESS_MAIN(TestChallengeWords)
#include "tst_challengewords.moc"
