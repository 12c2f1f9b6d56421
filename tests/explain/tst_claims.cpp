// SPDX-License-Identifier: GPL-3.0-or-later
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
    void tellsADateAnewAndNothingElse();
    void keepsWhatAClaimCameFrom();
    void explainsTheHeader();
    void namesTheVendorWhoseIssuerItIs();
    void isCarefulWithoutAKnownIssuer();
    void explainsByValue_data();
    void explainsByValue();
    void explainsItemsOfLists();
    void explainsEachScope();
    void explainsWhatIsNested();
    void tellsADateInDetail();
    void explainsTheHeaderOfAnEncryptedToken();
};

void TestClaims::groupsByWhoDefinesThem()
{
    const auto groups = explained(
        R"({"zebra":1,"client_id":"c","txn":"t","iss":"i","email":"e","cognito:groups":1,"cid":2,"aud":"s"})");
    QStringList titles;
    QStringList names;
    for (const ClaimGroup &group : groups) {
        titles += group.title;
        for (const Claim &claim : group.claims)
            names += claim.name;
    }
    QCOMPARE(titles,
        QStringList({QStringLiteral("Registered · RFC 7519"), QStringLiteral("OpenID Connect"),
            QStringLiteral("OAuth 2.0 · RFC 9068"), QStringLiteral("Other registered · IANA"),
            QStringLiteral("Private · Amazon Cognito"), QStringLiteral("Private · defined by this issuer")}));
    QCOMPARE(
        names.join(QLatin1Char(' ')), QStringLiteral("iss aud email client_id txn cognito:groups zebra cid"));
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
    const Claim claim = only(R"({"zebra":true})");
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
        last = Claim(last.children.last()); // a copy first: it lives in what is overwritten
    QVERIFY2(last.meaning.contains(QLatin1String(" more")), qPrintable(last.meaning));
}

void TestClaims::leavesOutPathsThatNobodyReads()
{
    QByteArray json("1");
    for (int i = 0; i < 20; ++i)
        json = "{\"" + QByteArray(100, char('a' + i)) + "\":" + json + '}';
    Claim claim = only(json);
    while (!claim.children.isEmpty())
        claim = Claim(claim.children.first());
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

void TestClaims::tellsADateAnewAndNothingElse()
{
    const QByteArray json = R"({"exp":1795442531})";
    const QDateTime later = now.addDays(400);
    const Claim before = only(json);
    QVERIFY(before.date);
    const auto after = explain::explainClaims(base::Json::parse(json).value(), later);
    QCOMPARE(explain::meaningAt(before, later), after.first().claims.first().meaning);
    QVERIFY(explain::meaningAt(before, later) != before.meaning);
    const Claim other = only(R"({"iss":"x"})");
    QVERIFY(!other.date);
    QCOMPARE(explain::meaningAt(other, later), other.meaning);
}

void TestClaims::keepsWhatAClaimCameFrom()
{
    const Claim claim = only("{\"a\\u202eb\":{\"c\":[1.50]}}");
    QCOMPARE(claim.source.name,
        QByteArray("a\u202e"
                   "b"));
    QCOMPARE(claim.source.value.toBytes(), QByteArray(R"({"c":[1.50]})"));
    const Claim &list = claim.children.first();
    QCOMPARE(list.source.name, QByteArray("c"));
    QVERIFY(list.children.first().source.name.isNull());
    QCOMPARE(list.children.first().source.value.text(), QByteArray("1.50"));
}

void TestClaims::explainsTheHeader()
{
    const auto json
        = base::Json::parse(R"({"alg":"ES256","kid":"k","jku":"https://evil.example","x":1})").value();
    const auto groups = explain::explainHeader(json, now);
    QCOMPARE(groups.size(), 1);
    QCOMPARE(groups.first().title, QStringLiteral("Header · RFC 7515"));
    QCOMPARE(
        groups.first().claims.at(0).meaning, QStringLiteral("How it is signed: ECDSA on P-256 with SHA-256"));
    QVERIFY(groups.first().claims.at(2).meaning.contains(QLatin1String("not used")));
    QCOMPARE(groups.first().claims.at(3).meaning, QStringLiteral("Not a registered member of a header"));
}

void TestClaims::namesTheVendorWhoseIssuerItIs()
{
    const auto groups = explained(
        R"({"iss":"https://id.example.com/realms/main","typ":"Bearer","hd":"x","realm_access":{"roles":["a"]}})");
    QCOMPARE(groups.size(), 3);
    QCOMPARE(groups.at(1).title, QStringLiteral("Private · Keycloak"));
    QCOMPARE(groups.at(1).claims.at(0).meaning, QStringLiteral("What the token is for: access"));
    QCOMPARE(groups.at(1).claims.at(0).reference, QStringLiteral("Keycloak"));
    QCOMPARE(groups.at(1).claims.at(1).children.at(0).meaning, QStringLiteral("Roles in the whole realm"));
    QCOMPARE(groups.at(2).claims.at(0).meaning, QStringLiteral("Not a registered claim"));
}

void TestClaims::isCarefulWithoutAKnownIssuer()
{
    const auto groups = explained(R"({"iss":"https://id.example.com","hd":"example.com"})");
    QCOMPARE(groups.at(1).title, QStringLiteral("Private · defined by this issuer"));
    QVERIFY(groups.at(1).claims.at(0).meaning.startsWith(QLatin1String("Perhaps as at Google: ")));
}

void TestClaims::explainsByValue_data()
{
    QTest::addColumn<QByteArray>("claim");
    QTest::addColumn<QString>("meaning");
    QTest::newRow("amr") << QByteArray(R"("amr":["pwd","otp","zebra"])")
                         << QStringLiteral("How the person showed who they are: password, one-time code");
    QTest::newRow("unknown amr") << QByteArray(R"("amr":["zebra"])")
                                 << QStringLiteral("How the person showed who they are");
    QTest::newRow("acr") << QByteArray(R"("acr":"0")")
                         << QStringLiteral("How strong the sign-in was: "
                                           "nothing to rely on, such as a long-lived cookie");
    QTest::newRow("email_verified") << QByteArray(R"("email_verified":false)")
                                    << QStringLiteral(
                                           "Whether the issuer made sure that the e-mail address is theirs: "
                                           "no, anybody can have entered it");
    QTest::newRow("email_verified as text")
        << QByteArray(R"("email_verified":"true")")
        << QStringLiteral("Whether the issuer made sure that the e-mail address is theirs: yes");
    QTest::newRow("object where a word belongs")
        << QByteArray(R"("acr":{"0":1})") << QStringLiteral("How strong the sign-in was");
}

void TestClaims::explainsByValue()
{
    QFETCH(QByteArray, claim);
    QFETCH(QString, meaning);
    QCOMPARE(only('{' + claim + '}').meaning, meaning);
}

void TestClaims::explainsItemsOfLists()
{
    const Claim amr = only(R"({"amr":["pwd","zebra"]})");
    QCOMPARE(amr.children.at(0).meaning, QStringLiteral("password"));
    QCOMPARE(amr.children.at(1).meaning, QString());
}

void TestClaims::explainsEachScope()
{
    const Claim scope = only(R"({"scope":"openid zebra"})");
    QCOMPARE(scope.value, QStringLiteral("openid zebra"));
    QCOMPARE(scope.children.size(), 2);
    QCOMPARE(scope.children.at(0).value, QStringLiteral("openid"));
    QCOMPARE(scope.children.at(0).meaning, QStringLiteral("Say who signed in, with an ID token"));
    QCOMPARE(scope.children.at(1).meaning, QString());
    QCOMPARE(scope.children.at(1).path, QStringLiteral("scope"));
    QCOMPARE(scope.children.at(0).detail, QString());
    for (const char *broad : {R"({"scope":"offline_access"})", R"({"scp":["offline_access"]})"})
        QCOMPARE(only(broad).children.at(0).detail, QStringLiteral("Broad: It lasts while you are away."));
    for (const char *between : {" ", "\\n"}) {
        QByteArray many;
        for (int i = 0; i < 20000; ++i)
            many += QByteArray::number(i) + between;
        const Claim all = only("{\"scope\":\"" + many + "\"}");
        QCOMPARE(all.children.size(), 1001);
        QCOMPARE(all.children.at(999).value, QStringLiteral("999"));
        QCOMPARE(all.children.last().meaning, QStringLiteral("19,000 more, too many to list"));
    }
    const auto entra = explained(R"({"iss":"https://login.microsoftonline.com/x/v2.0","scp":["Mail.Read"]})");
    QCOMPARE(entra.at(1).claims.at(0).children.at(0).meaning, QStringLiteral("Read your mail"));
}

void TestClaims::explainsWhatIsNested()
{
    const Claim cnf = only(R"({"cnf":{"jkt":"abc","jwk":{"kty":"EC","iss":1}}})");
    QCOMPARE(cnf.children.at(0).meaning, QStringLiteral("Fingerprint of the key that signs the DPoP proofs"));
    QCOMPARE(cnf.children.at(0).reference, QStringLiteral("RFC 9449, 6.1"));
    QCOMPARE(cnf.children.at(1).children.at(0).meaning, QStringLiteral("Kind of key: elliptic curve"));
    QCOMPARE(cnf.children.at(1).children.at(1).meaning, QString());
    const Claim act = only(R"({"act":{"sub":"admin","iss":"i","act":{"sub":"before"}}})");
    QCOMPARE(act.children.at(0).meaning, QStringLiteral("Who acts"));
    QCOMPARE(act.children.at(1).meaning, QStringLiteral("Issuer: who made this token"));
    QCOMPARE(act.children.at(2).children.at(0).meaning, QStringLiteral("Who acts"));
    const Claim address = only(R"({"address":{"locality":"Bonn"}})");
    QCOMPARE(address.children.at(0).meaning, QStringLiteral("Town"));
    const Claim events = only(R"({"events":{"http://schemas.openid.net/event/backchannel-logout":{}}})");
    QVERIFY(events.children.at(0).meaning.startsWith(QLatin1String("Sign out")));
}

void TestClaims::tellsADateInDetail()
{
    const Claim claim = only("{\"exp\":" + QByteArray::number(now.addSecs(60).toSecsSinceEpoch()) + '}');
    QCOMPARE(claim.detail,
        QStringLiteral("%1 here, %2 in UTC, in 1 min")
            .arg(explain::exact(now.addSecs(60)), QLocale().toString(now.addSecs(60), QLocale::ShortFormat)));
    QVERIFY(!only(R"({"aud":"x"})").detail.isEmpty());
    QCOMPARE(only(R"({"exp":"soon"})").detail, QString());
}

void TestClaims::explainsTheHeaderOfAnEncryptedToken()
{
    const auto json
        = base::Json::parse(R"({"alg":"RSA-OAEP","enc":"A256GCM","kid":"k","typ":"JWT"})").value();
    const auto group = explain::explainHeader(json, now).first();
    QCOMPARE(group.title, QStringLiteral("Header · RFC 7516"));
    QVERIFY(group.claims.at(0).meaning.contains(QLatin1String("OAEP")));
    QCOMPARE(
        group.claims.at(1).meaning, QStringLiteral("How the content is encrypted: AES-GCM with 256 bits"));
    QCOMPARE(group.claims.at(2).meaning, QStringLiteral("Which of the recipient's keys opens it"));
}

QTEST_GUILESS_MAIN(TestClaims)
#include "tst_claims.moc"
