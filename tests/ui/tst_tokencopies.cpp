// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/base64url.h"
#include "ui/tokencopies.h"

#include <QTest>

using explain::Claim;

namespace {

QByteArray compact(const QByteArray &payload)
{
    return jose::base64url(R"({"alg":"ES256"})") + '.' + jose::base64url(payload) + ".AAAA";
}

Claim claimOf(const QByteArray &payload)
{
    const auto json = base::Json::parse(payload, base::Json::Duplicates::Keep);
    return explain::explainClaims(*json, QDateTime::currentDateTimeUtc()).last().claims.last();
}

explain::Token tokenOf(const QByteArray &token)
{
    return explain::Token::look(crypto::Secret(token), explain::TokenUse::Pasted);
}

QString linesToOne(QString text)
{
    return text.remove(u'\n').remove(u' ');
}

} // namespace

class TestTokenCopies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesAStringWithoutItsQuotes();
    void copiesAllOfAValueThatTheScreenCuts();
    void copiesNumbersDigitByDigit();
    void copiesWhatHidesAsItIs();
    void copiesAClaimAsJson();
    void copiesNestedClaims();
    void copiesTheDecodedJson();
    void copiesAPayloadThatIsNoJson();
    void makesAnAuthorizationHeader();
    void makesACommandThatAShellTakesAsItStands();
};

void TestTokenCopies::copiesAStringWithoutItsQuotes()
{
    QCOMPARE(ui::copyOfValue(claimOf("{\"x\":\"a \\\"b\\\"\"}")), QStringLiteral("a \"b\""));
}

void TestTokenCopies::copiesAllOfAValueThatTheScreenCuts()
{
    QCOMPARE(ui::copyOfValue(claimOf("{\"x\":\"" + QByteArray(5000, 'y') + "\"}")), QString(5000, u'y'));
}

void TestTokenCopies::copiesNumbersDigitByDigit()
{
    QCOMPARE(ui::copyOfValue(claimOf(R"({"x":12345678901234567890.10})")),
        QStringLiteral("12345678901234567890.10"));
}

void TestTokenCopies::copiesWhatHidesAsItIs()
{
    QCOMPARE(ui::copyOfValue(claimOf("{\"x\":\"a\u202eb\"}")), QStringLiteral("a\u202eb"));
}

void TestTokenCopies::copiesAClaimAsJson()
{
    QCOMPARE(ui::copyOfClaim(claimOf("{\"a\\\"b\":\"c\"}")), QStringLiteral("\"a\\\"b\": \"c\""));
}

void TestTokenCopies::copiesNestedClaims()
{
    const Claim nest = claimOf(R"({"x":{"roles":["a","b"]}})");
    QCOMPARE(linesToOne(ui::copyOfClaim(nest)), QStringLiteral(R"("x":{"roles":["a","b"]})"));
    const Claim &roles = nest.children.first();
    QCOMPARE(linesToOne(ui::copyOfClaim(roles)), QStringLiteral(R"("roles":["a","b"])"));
    QCOMPARE(ui::copyOfClaim(roles.children.last()), QStringLiteral("\"b\"")); // an item has no name
    QCOMPARE(ui::copyOfValue(roles.children.last()), QStringLiteral("b"));
}

void TestTokenCopies::copiesTheDecodedJson()
{
    QCOMPARE(linesToOne(ui::copyOfJson(tokenOf(compact(R"({"b":1,"a":[2,{}]})")))),
        QStringLiteral(R"({"b":1,"a":[2,{}]})"));
    const QByteArray jwe = jose::base64url(R"({"alg":"dir","enc":"A256GCM"})") + "..AA.AA.AA";
    QCOMPARE(linesToOne(ui::copyOfJson(tokenOf(jwe))), QStringLiteral(R"({"alg":"dir","enc":"A256GCM"})"));
}

void TestTokenCopies::copiesAPayloadThatIsNoJson()
{
    QCOMPARE(ui::copyOfJson(tokenOf(compact("plain text"))), QStringLiteral("plain text"));
}

void TestTokenCopies::makesAnAuthorizationHeader()
{
    QCOMPARE(ui::copyAsHeader(crypto::Secret("abc.def")).revealText(),
        QStringLiteral("Authorization: Bearer abc.def"));
}

void TestTokenCopies::makesACommandThatAShellTakesAsItStands()
{
    QCOMPARE(ui::copyAsCurl(crypto::Secret("abc")).revealText(),
        QStringLiteral("curl --header 'Authorization: Bearer abc' "));
    QCOMPARE(ui::copyAsCurl(crypto::Secret("a'$(id)'b")).revealText(),
        QStringLiteral("curl --header 'Authorization: Bearer a'\\''$(id)'\\''b' "));
}

QTEST_MAIN(TestTokenCopies)
#include "tst_tokencopies.moc"
