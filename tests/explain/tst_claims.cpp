// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/claimdictionary.h"
#include "explain/claims.h"
#include "explain/time.h"

#include <QTest>

using explain::Claim;
using explain::ClaimGroup;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(13, 21, 4), Qt::UTC);

QList<ClaimGroup> explained(const QByteArray &json)
{
    return explain::explainClaims(base::Json::parse(json).value(), now);
}

Claim only(const QByteArray &json)
{
    const auto groups = explained(json);
    return groups.size() == 1 && groups.first().claims.size() == 1 ? groups.first().claims.first() : Claim();
}

} // namespace

class TestClaims : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsByWhoDefinesThem();
    void keepsTheOrderOfTheTokenWithinAGroup();
    void saysThatAClaimIsNotRegistered();
    void tellsDatesExactlyAndRelatively_data();
    void tellsDatesExactlyAndRelatively();
    void saysWhenADateIsNone_data();
    void saysWhenADateIsNone();
    void writesValuesOnOneLine_data();
    void writesValuesOnOneLine();
    void nestsMembersAndItems();
    void namesEachByItsPath();
    void marksDoubledNames();
    void keepsNumbersAsWritten();
    void makesForeignTextVisible();
    void cutsLongValues();
    void saysHowManyMoreThereAre_data();
    void saysHowManyMoreThereAre();
    void leavesOutPathsThatNobodyReads();
    void explainsTheHeader();
    void namesTheDocumentOfEachEntry();
};

void TestClaims::groupsByWhoDefinesThem()
{
    const auto groups = explained(
        R"({"realm_access":1,"client_id":"c","txn":"t","iss":"i","email":"e","scope":"s","exp":1})");
    QStringList titles;
    QStringList names;
    for (const ClaimGroup &group : groups) {
        titles += group.title;
        for (const Claim &claim : group.claims)
            names += claim.name;
    }
    QCOMPARE(titles,
        QStringList({QStringLiteral("Registered · RFC 7519"), QStringLiteral("OpenID Connect"),
            QStringLiteral("OAuth 2.0 · RFC 9068"), QStringLiteral("Registered elsewhere"),
            QStringLiteral("Private · defined by this issuer")}));
    QCOMPARE(names.join(QLatin1Char(' ')), QStringLiteral("iss exp email client_id scope txn realm_access"));
}

void TestClaims::keepsTheOrderOfTheTokenWithinAGroup()
{
    const auto groups = explained(R"({"sub":"a","aud":"b","iss":"c"})");
    QCOMPARE(groups.size(), 1);
    QCOMPARE(groups.first().claims.at(0).name, QStringLiteral("sub"));
    QCOMPARE(groups.first().claims.at(2).name, QStringLiteral("iss"));
}

void TestClaims::saysThatAClaimIsNotRegistered()
{
    const Claim claim = only(R"({"realm_access":true})");
    QCOMPARE(claim.meaning, QStringLiteral("Not a registered claim"));
    QCOMPARE(claim.reference, QString());
}

void TestClaims::tellsDatesExactlyAndRelatively_data()
{
    QTest::addColumn<QByteArray>("claim");
    QTest::addColumn<qint64>("away");
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("end");
    QTest::newRow("exp ahead") << QByteArray("exp") << qint64(2467) << QStringLiteral("Expires ")
                               << QStringLiteral(", in 41 min");
    QTest::newRow("exp past") << QByteArray("exp") << qint64(-180) << QStringLiteral("Expired ")
                              << QStringLiteral(", 3 min ago");
    QTest::newRow("iat") << QByteArray("iat") << qint64(-60) << QStringLiteral("Issued ")
                         << QStringLiteral(", 1 min ago");
    QTest::newRow("auth_time") << QByteArray("auth_time") << qint64(-7200)
                               << QStringLiteral("The person last signed in ")
                               << QStringLiteral(", 2 h 00 min ago");
    QTest::newRow("nbf") << QByteArray("nbf") << qint64(30) << QStringLiteral("Not to be accepted before ")
                         << QStringLiteral(", in 30 s");
}

void TestClaims::tellsDatesExactlyAndRelatively()
{
    QFETCH(QByteArray, claim);
    QFETCH(qint64, away);
    QFETCH(QString, begin);
    QFETCH(QString, end);
    const QDateTime date = now.addSecs(away);
    const QByteArray seconds = QByteArray::number(date.toSecsSinceEpoch());
    const Claim row = only("{\"" + claim + "\":" + seconds + "}");
    QCOMPARE(row.value, QString::fromLatin1(seconds));
    QCOMPARE(row.meaning, begin + explain::exact(date) + end);
}

void TestClaims::saysWhenADateIsNone_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("text") << QByteArray("\"1795532531\"");
    QTest::newRow("negative") << QByteArray("-1");
    QTest::newRow("too large") << QByteArray("253402300800");
    QTest::newRow("huge") << QByteArray("1e300");
    QTest::newRow("list") << QByteArray("[1]");
    QTest::newRow("null") << QByteArray("null");
}

void TestClaims::saysWhenADateIsNone()
{
    QFETCH(QByteArray, value);
    const Claim claim = only("{\"exp\":" + value + "}");
    QVERIFY2(claim.meaning.contains(QLatin1String("can't be read")), qPrintable(claim.meaning));
}

void TestClaims::writesValuesOnOneLine_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("value");
    QTest::newRow("text") << QByteArray(R"("api://orders")") << QStringLiteral("api://orders");
    QTest::newRow("true") << QByteArray("true") << QStringLiteral("true");
    QTest::newRow("null") << QByteArray("null") << QStringLiteral("null");
    QTest::newRow("list") << QByteArray(R"(["a","b"])") << QStringLiteral("[ a, b ]");
    QTest::newRow("object") << QByteArray(R"({"roles":["developer","uma"]})")
                            << QStringLiteral("{ roles: [ developer, uma ] }");
    QTest::newRow("text that looks like two") << QByteArray(R"(["a, b"])") << QStringLiteral("[ \"a, b\" ]");
    QTest::newRow("empty list") << QByteArray("[]") << QStringLiteral("[ ]");
    QTest::newRow("empty object") << QByteArray("{}") << QStringLiteral("{ }");
}

void TestClaims::writesValuesOnOneLine()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, value);
    QCOMPARE(only("{\"x\":" + json + "}").value, value);
}

void TestClaims::nestsMembersAndItems()
{
    const Claim claim = only(R"({"realm_access":{"roles":["developer",{"b":1,"a":2}],"x":null}})");
    QCOMPARE(claim.value, QStringLiteral("{ roles: [ developer, { b: 1, a: 2 } ], x: null }"));
    QCOMPARE(claim.children.size(), 2);
    const Claim &roles = claim.children.first();
    QCOMPARE(roles.name, QStringLiteral("roles"));
    QCOMPARE(roles.value, QStringLiteral("[ developer, { b: 1, a: 2 } ]"));
    QCOMPARE(roles.children.at(0).name, QStringLiteral("0"));
    QCOMPARE(roles.children.at(0).value, QStringLiteral("developer"));
    QCOMPARE(roles.children.at(1).children.at(0).name, QStringLiteral("b"));
    QCOMPARE(claim.children.at(1).value, QStringLiteral("null"));
    QVERIFY(claim.children.at(1).children.isEmpty());
}

void TestClaims::namesEachByItsPath()
{
    const Claim claim = only(R"({"a":{"b":["x",["y"]],"https://c/d":1,"":2}})");
    QCOMPARE(claim.path, QStringLiteral("a"));
    QCOMPARE(claim.children.at(0).path, QStringLiteral("a.b"));
    QCOMPARE(claim.children.at(0).children.at(1).children.at(0).path, QStringLiteral("a.b[1][0]"));
    QCOMPARE(claim.children.at(1).path, QStringLiteral("a[\"https://c/d\"]"));
    QCOMPARE(claim.children.at(2).path, QStringLiteral("a[\"\"]"));
}

void TestClaims::marksDoubledNames()
{
    const auto json
        = base::Json::parse(R"({"a":1,"b":{"c":1,"d":2,"c":3},"a":2})", base::Json::Duplicates::Keep);
    const auto groups = explain::explainClaims(json.value(), now);
    const QList<Claim> &claims = groups.first().claims;
    QVERIFY(claims.at(0).isDoubled);
    QVERIFY(!claims.at(1).isDoubled);
    QVERIFY(claims.at(2).isDoubled);
    QVERIFY(claims.at(1).children.at(0).isDoubled);
    QVERIFY(!claims.at(1).children.at(1).isDoubled);
    QVERIFY(claims.at(1).children.at(2).isDoubled);
}

void TestClaims::saysHowManyMoreThereAre_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("items") << QByteArray("{\"x\":[") << QByteArray("0") << QByteArray("]}");
    QTest::newRow("members") << QByteArray("{\"x\":{") << QByteArray("\"%\":0") << QByteArray("}}");
    QTest::newRow("claims") << QByteArray("{") << QByteArray("\"%\":0") << QByteArray("}");
    QTest::newRow("deep") << QByteArray("{\"x\":") + QByteArray(25, '[') << QByteArray("[[[0]]]")
                          << QByteArray(25, ']') + '}';
}

void TestClaims::saysHowManyMoreThereAre()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, item);
    QFETCH(QByteArray, after);
    QByteArrayList items;
    for (int i = 0; i < 100000; ++i)
        items += QByteArray(item).replace('%', QByteArray::number(i));
    const auto groups = explained(before + items.join(',') + after);
    const auto count = [](const auto &self, const QList<Claim> &claims) -> qsizetype {
        qsizetype all = claims.size();
        for (const Claim &claim : claims)
            all += self(self, claim.children);
        return all;
    };
    const qsizetype all = count(count, groups.first().claims);
    QVERIFY(all >= explain::mostClaims && all <= explain::mostClaims + 32);
    Claim last = groups.first().claims.last();
    while (!last.children.isEmpty())
        last = last.children.last();
    QVERIFY2(last.meaning.contains(QLatin1String(" more")), qPrintable(last.meaning));
}

void TestClaims::leavesOutPathsThatNobodyReads()
{
    QByteArray json("1");
    for (int i = 0; i < 20; ++i)
        json = "{\"" + QByteArray(100, char('a' + i)) + "\":" + json + '}';
    Claim claim = only(json);
    while (!claim.children.isEmpty())
        claim = claim.children.first();
    QCOMPARE(claim.value, QStringLiteral("1"));
    QCOMPARE(claim.path, QString());
}

void TestClaims::keepsNumbersAsWritten()
{
    QCOMPARE(only(R"({"x":12345678901234567890})").value, QStringLiteral("12345678901234567890"));
    QCOMPARE(only(R"({"x":1.50e2})").value, QStringLiteral("1.50e2"));
}

void TestClaims::makesForeignTextVisible()
{
    const Claim claim = only("{\"a\\u202eb\":\"<b>x\\u0000</b>\"}");
    QCOMPARE(claim.name, QStringLiteral("a[U+202E]b"));
    QCOMPARE(claim.value, QStringLiteral("<b>x[U+0000]</b>"));
}

void TestClaims::cutsLongValues()
{
    QCOMPARE(only("{\"x\":\"" + QByteArray(100000, 'a') + "\"}").value.size(), 1025);
    QByteArray list("[0");
    for (int i = 0; i < 100000; ++i)
        list += ",0";
    QVERIFY(only("{\"x\":" + list + "]}").value.size() <= 1025);
}

void TestClaims::explainsTheHeader()
{
    const auto json
        = base::Json::parse(R"({"alg":"ES256","kid":"k","jku":"https://evil.example","x":1})").value();
    const auto groups = explain::explainHeader(json, now);
    QCOMPARE(groups.size(), 1);
    QCOMPARE(groups.first().title, QStringLiteral("Header · RFC 7515"));
    QCOMPARE(groups.first().claims.at(0).meaning, QStringLiteral("How it is signed"));
    QVERIFY(groups.first().claims.at(2).meaning.contains(QLatin1String("not used")));
    QCOMPARE(groups.first().claims.at(3).meaning, QStringLiteral("Not a registered member of a header"));
}

void TestClaims::namesTheDocumentOfEachEntry()
{
    QCOMPARE(only(R"({"cnf":{}})").reference, QStringLiteral("RFC 7800, 3.1"));
    QVERIFY(explain::findClaim("exp"));
    QVERIFY(!explain::findClaim("alg"));
    QVERIFY(!explain::findHeaderMember("exp"));
    QVERIFY(!explain::findClaim("ex"));
}

QTEST_GUILESS_MAIN(TestClaims)
#include "tst_claims.moc"
