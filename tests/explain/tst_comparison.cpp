// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/comparison.h"
#include "jose/base64url.h"

#include <QTest>

using explain::Comparison;
using explain::Difference;
using Kind = Difference::Kind;
using Pair = Comparison::Pair;

namespace {

crypto::Secret token(const QByteArray &claims, const QByteArray &header = R"({"alg":"ES256","kid":"k"})")
{
    return crypto::Secret(jose::base64url(header) + '.' + jose::base64url(claims) + ".AAAA");
}

Comparison compared(const QByteArray &before, const QByteArray &after, Pair pair = Pair::Renewal)
{
    return Comparison::of(token(before), token(after), pair);
}

// A value as "openid -orders:write", on the side that has what the other lacks.
QString written(const QList<Difference::Part> &parts, QChar sign)
{
    QStringList words;
    for (const Difference::Part &part : parts)
        words += part.differs ? sign + part.text : part.text;
    return words.join(u' ');
}

// "path | before | after" of each row but the header's.
QStringList rows(const Comparison &comparison)
{
    QStringList lines;
    for (const auto &group : comparison.groups) {
        if (group.title == QLatin1String("Header"))
            continue;
        for (const Difference &row : group.rows)
            lines += QStringLiteral("%1 | %2 | %3")
                         .arg(row.path, written(row.before, u'-'), written(row.after, u'+'));
    }
    return lines;
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatWasAddedRemovedAndChanged();
    void comparesListsWordByWord_data();
    void comparesListsWordByWord();
    void takesNestedMembersApart_data();
    void takesNestedMembersApart();
    void tellsTextFromNumbers();
    void takesTheSameWordsInAnotherOrderForTheSame();
    void showsDatesAsTimesToo();
    void comparesHeadersToo();
    void saysWhatMatters_data();
    void saysWhatMatters();
    void takesNoSilentHeaderForAnotherKey();
    void callsTheSecondTokenByItsPlace();
    void saysOnlyWhetherOpaqueTokensAreEqual_data();
    void saysOnlyWhetherOpaqueTokensAreEqual();
    void comparesTheHeadersOfEncryptedTokens();
    void comparesWhatIsDisclosed();
    void comparesElementsAndTheKeyBinding();
    void comparesPayloadsThatHoldNoClaims();
    void saysWhetherOnlyTheSignaturesDiffer();
    void saysThatWhatCantBeReadDiffers_data();
    void saysThatWhatCantBeReadDiffers();
    void comparesTheHeaderOfTheKeyBinding();
    void showsWhereLongPayloadsPart();
    void showsBytesThatAreNoText();
    void makesForeignTextVisible();
    void staysQuickWithManyClaims();
};

void TestComparison::tellsWhatWasAddedRemovedAndChanged()
{
    const auto comparison
        = compared(R"({"jti":"a81c","sub":"42","amr":["pwd"]})", R"({"jti":"f03e","sub":"42","acr":"2"})");
    QCOMPARE(rows(comparison),
        QStringList({QStringLiteral("jti | -a81c | +f03e"), QStringLiteral("sub | 42 | 42"),
            QStringLiteral("amr | -[\"pwd\"] | "), QStringLiteral("acr |  | +2")}));
    const auto &claims = comparison.groups.first().rows;
    QCOMPARE(claims.at(0).kind, Kind::Changed);
    QCOMPARE(claims.at(1).kind, Kind::Same);
    QCOMPARE(claims.at(2).kind, Kind::Removed);
    QCOMPARE(claims.at(3).kind, Kind::Added);
}

void TestComparison::comparesListsWordByWord_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("row");
    QTest::newRow("a scope is gone") << QByteArray(R"({"scope":"openid profile orders:write"})")
                                     << QByteArray(R"({"scope":"openid profile"})")
                                     << QStringLiteral(
                                            "scope | openid profile -orders:write | openid profile");
    QTest::newRow("a scope came") << QByteArray(R"({"scope":"a"})") << QByteArray(R"({"scope":"a b"})")
                                  << QStringLiteral("scope | a | a +b");
    QTest::newRow("scp as text and as a list")
        << QByteArray(R"({"scp":"a b"})") << QByteArray(R"({"scp":["a","c"]})")
        << QStringLiteral("scp | a -b | a +c");
    QTest::newRow("roles") << QByteArray(R"({"roles":["x","y"]})") << QByteArray(R"({"roles":["y"]})")
                           << QStringLiteral("roles | -x y | y");
    QTest::newRow("text that is no list")
        << QByteArray(R"({"name":"Ana B"})") << QByteArray(R"({"name":"Ana C"})")
        << QStringLiteral("name | -Ana B | +Ana C");
}

void TestComparison::comparesListsWordByWord()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, row);
    QCOMPARE(rows(compared(before, after)), QStringList(row));
}

void TestComparison::takesNestedMembersApart_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("object") << QByteArray(R"({"realm_access":{"roles":["a"],"x":1}})")
                            << QByteArray(R"({"realm_access":{"roles":["a","b"],"x":1}})")
                            << QStringList({QStringLiteral("realm_access.roles | a | a +b"),
                                   QStringLiteral("realm_access.x | 1 | 1")});
    QTest::newRow("names that are no words")
        << QByteArray(R"({"https://a.example/c":{"x.y":1}})")
        << QByteArray(R"({"https://a.example/c":{"x.y":2}})")
        << QStringList(QStringLiteral("https://a.example/c[\"x.y\"] | -1 | +2"));
    QTest::newRow("array of objects")
        << QByteArray(R"({"authorization_details":[{"type":"a"},{"type":"b"}]})")
        << QByteArray(R"({"authorization_details":[{"type":"a"}]})")
        << QStringList({QStringLiteral("authorization_details[0].type | a | a"),
               QStringLiteral("authorization_details[1] | -{\"type\":\"b\"} | ")});
    QTest::newRow("an object that became text")
        << QByteArray(R"({"act":{"sub":"a"}})") << QByteArray(R"({"act":"a"})")
        << QStringList(QStringLiteral("act | -{\"sub\":\"a\"} | +a"));
    QTest::newRow("a member that stands twice")
        << QByteArray(R"({"a":1,"a":2})") << QByteArray(R"({"a":1})")
        << QStringList({QStringLiteral("a | 1 | 1"), QStringLiteral("a | -2 | ")});
}

void TestComparison::takesNestedMembersApart()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QTEST(rows(compared(before, after)), "lines");
}

void TestComparison::tellsTextFromNumbers()
{
    QCOMPARE(rows(compared(R"({"n":5})", R"({"n":"5"})")), QStringList(QStringLiteral("n | -5 | +\"5\"")));
    QCOMPARE(rows(compared(R"({"n":123456789012345678901})", R"({"n":123456789012345678902})")),
        QStringList(QStringLiteral("n | -123456789012345678901 | +123456789012345678902")));
}

void TestComparison::takesTheSameWordsInAnotherOrderForTheSame()
{
    const auto comparison = compared(R"({"scope":"a b","x":1})", R"({"scope":"b a","x":2})");
    QCOMPARE(comparison.groups.first().rows.first().kind, Kind::Same);
    QVERIFY(!comparison.sentence.contains(QLatin1String("allows")));
}

void TestComparison::showsDatesAsTimesToo()
{
    const auto comparison = compared(R"({"exp":1795528931})", R"({"exp":1e300})");
    const Difference row = comparison.groups.first().rows.first();
    QVERIFY2(row.before.first().text.startsWith(QString::fromUtf8("1795528931 · 24")),
        qPrintable(row.before.first().text));
    QCOMPARE(row.after.first().text, QStringLiteral("1e300")); // no time that can be told
}

void TestComparison::comparesHeadersToo()
{
    const auto comparison = Comparison::of(token("{}"), token("{}", R"({"alg":"RS256","kid":"k"})"), {});
    QCOMPARE(comparison.groups.size(), 1);
    QCOMPARE(comparison.groups.first().title, QStringLiteral("Header"));
    QCOMPARE(comparison.groups.first().rows.first().kind, Kind::Changed);
    QVERIFY2(comparison.sentence.contains(QLatin1String("is signed in another way: RS256, not ES256.")),
        qPrintable(comparison.sentence));
}

void TestComparison::saysWhatMatters_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const char *before, const char *after, const char *sentence) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << QString::fromUtf8(sentence);
    };
    // The header's two lines are the same in all of them.
    row("less", R"({"scope":"a b","iss":"i"})", R"({"scope":"a","iss":"i"})",
        "3 lines are the same. The new token allows less: b is gone.");
    row("much less", R"({"scope":"a b c"})", R"({"scope":"a"})",
        "2 lines are the same. The new token allows less: b, c are gone.");
    row("more", R"({"scope":"a"})", R"({"scope":"a b"})",
        "2 lines are the same. The new token allows more: b.");
    row("other things", R"({"scope":"a b"})", R"({"scope":"a c"})",
        "2 lines are the same. The new token allows other things: c instead of b.");
    row("many scopes", R"({"scope":"a b c d e f"})", R"({"scope":""})",
        "2 lines are the same. The new token allows less: a, b, c, d, 2 more are gone.");
    row("no scopes", R"({"scope":"a"})", R"({})", "2 lines are the same. The new token names no scopes.");
    row("audience", R"({"aud":"a"})", R"({"aud":["b","c"]})",
        "2 lines are the same. The new token is for another audience: b, c.");
    row("same audience as a list", R"({"aud":"a"})", R"({"aud":["a"]})", "2 lines are the same.");
    row("somebody else", R"({"iss":"i","sub":"1"})", R"({"iss":"j","sub":"2"})",
        "2 lines are the same. The new token was made by another issuer. It is about somebody else.");
    row("says nothing", R"({"iss":"i","sub":"1","aud":"a"})", "{}",
        "2 lines are the same. The new token names no issuer. It does not say whom it is about. It names no "
        "audience.");
    row("said nothing", "{}", R"({"iss":"i","sub":"1","aud":"a"})", "2 lines are the same.");
    row("longer", R"({"iat":1000,"exp":1300})", R"({"iat":2000,"exp":2900})",
        "2 lines are the same. The new token lives 10 min 00 s longer.");
    row("later", R"({"iat":1000,"exp":1300})", R"({"iat":4600,"exp":4900})",
        "2 lines are the same. The new token ends 1 h 00 min later.");
    row("no end", R"({"exp":1300})", R"({})",
        "2 lines are the same. The new token does not say when it ends.");
    row("bound", R"({"a":1})", R"({"a":1,"cnf":{"jkt":"x"}})",
        "3 lines are the same. The new token is bound to a key, so that whoever finds it can't use it.");
}

void TestComparison::takesNoSilentHeaderForAnotherKey()
{
    for (const char *header : {R"({"alg":"ES256"})", R"({"kid":"k"})", "{}"}) {
        for (const bool isFirst : {true, false}) {
            const auto silent = token("{}", header);
            const auto whole = token("{}");
            const QString sentence
                = Comparison::of(isFirst ? silent : whole, isFirst ? whole : silent, Pair::Renewal).sentence;
            QVERIFY2(!sentence.contains(QLatin1String("signed")), qPrintable(sentence));
        }
    }
}

void TestComparison::saysWhatMatters()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QTEST(compared(before, after).sentence, "sentence");
}

void TestComparison::callsTheSecondTokenByItsPlace()
{
    const auto comparison = compared(R"({"scope":"a b"})", R"({"scope":"a"})", Pair::Unrelated);
    QVERIFY(comparison.sentence.contains(QLatin1String("The second token allows less: b is gone.")));
}

void TestComparison::saysOnlyWhetherOpaqueTokensAreEqual_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("sentence");
    const QByteArray jwt = token("{}").reveal().toByteArray();
    QTest::newRow("equal") << QByteArray("gho_a") << QByteArray("gho_a")
                           << QStringLiteral("This is the same token twice, letter by letter.");
    QTest::newRow("two") << QByteArray("gho_a") << QByteArray("gho_b")
                         << QStringLiteral("These are two different tokens. More can't be said: neither can "
                                           "be read here.");
    QTest::newRow("one and a JWT") << QByteArray("gho_a") << jwt
                                   << QStringLiteral("These are two different tokens. More can't be said: "
                                                     "the first can't be read here.");
    QTest::newRow("a JWT and one") << jwt << QByteArray("gho_a")
                                   << QStringLiteral("These are two different tokens. More can't be said: "
                                                     "the second can't be read here.");
    QTest::newRow("broken") << QByteArray("eyJhbGciOiJFUzI1NiJ9.e3*0.AAAA") << jwt
                            << QStringLiteral("These are two different tokens. More can't be said: the "
                                              "first can't be read here.");
}

void TestComparison::saysOnlyWhetherOpaqueTokensAreEqual()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const auto comparison = Comparison::of(crypto::Secret(before), crypto::Secret(after), Pair::Unrelated);
    QTEST(comparison.sentence, "sentence");
    QVERIFY(comparison.groups.isEmpty());
}

void TestComparison::comparesTheHeadersOfEncryptedTokens()
{
    const QByteArray jwe = jose::base64url(R"({"alg":"RSA-OAEP","enc":"A256GCM"})") + ".a.b.c.d";
    const auto comparison = Comparison::of(crypto::Secret(jwe), token("{}"), Pair::Unrelated);
    QCOMPARE(comparison.groups.size(), 1);
    QVERIFY(comparison.sentence.startsWith(QLatin1String("Only the headers")));
}

void TestComparison::comparesWhatIsDisclosed()
{
    const auto withDisclosure = [](const QByteArray &disclosure) {
        return crypto::Secret(token("{}").reveal().toByteArray() + '~' + jose::base64url(disclosure) + '~');
    };
    const auto comparison = Comparison::of(
        withDisclosure(R"(["s","city","Rom"])"), withDisclosure(R"(["t","city","Paris"])"), Pair::Unrelated);
    QCOMPARE(rows(comparison), QStringList(QStringLiteral("city | -Rom | +Paris")));
}

void TestComparison::comparesElementsAndTheKeyBinding()
{
    const auto bound = [](const QByteArray &element, const QByteArray &nonce) {
        return crypto::Secret(token("{}").reveal().toByteArray() + '~' + jose::base64url(element) + '~'
            + token("{\"nonce\":\"" + nonce + "\"}").reveal().toByteArray());
    };
    const auto comparison
        = Comparison::of(bound(R"(["s","DE"])", "n"), bound(R"(["s","FR"])", "m"), Pair::Unrelated);
    QCOMPARE(rows(comparison),
        QStringList({QStringLiteral("[] | -DE | +FR"), QStringLiteral("nonce | -n | +m"),
            QStringLiteral("alg | ES256 | ES256"), QStringLiteral("kid | k | k")}));
}

void TestComparison::comparesPayloadsThatHoldNoClaims()
{
    QCOMPARE(rows(compared("one\n", "two")), QStringList(QStringLiteral("payload | -one[U+000A] | +two")));
    const auto comparison = compared("text", R"({"sub":"a"})");
    QCOMPARE(rows(comparison),
        QStringList({QStringLiteral("sub |  | +a"), QStringLiteral("payload | -text | +{\"sub\":\"a\"}")}));
}

void TestComparison::saysWhetherOnlyTheSignaturesDiffer()
{
    const QByteArray sdJwt = token("{}").reveal().toByteArray() + '~';
    const auto sentence = [](const QByteArray &before, const QByteArray &after) {
        return Comparison::of(crypto::Secret(before), crypto::Secret(after), Pair::Unrelated).sentence;
    };
    const QString onlySignatures = QStringLiteral("All they say is the same; only the signatures differ.");
    const QString written = QStringLiteral("All they say is the same, and it is written in another way.");
    QCOMPARE(sentence(sdJwt, QByteArray(sdJwt).replace(".AAAA", ".BBBB")), onlySignatures);
    const QByteArray disclosure = jose::base64url(R"(["s","a",1])") + '~';
    const QByteArray salted = jose::base64url(R"(["t","a",1])") + '~';
    QCOMPARE(sentence(sdJwt + disclosure, sdJwt + salted), written);
    QCOMPARE(compared(R"({"a":1,"b":2})", R"({"b":2, "a":1})").sentence, written);
    QVERIFY(compared("one", "two").sentence.startsWith(QLatin1String("2 lines are the same.")));
}

void TestComparison::saysThatWhatCantBeReadDiffers_data()
{
    QTest::addColumn<QByteArray>("before"); // behind the same JWT
    QTest::addColumn<QByteArray>("after");
    const QByteArray odd = jose::base64url(R"(["s"])");
    const QByteArray other = jose::base64url(R"(["t"])");
    QTest::newRow("a disclosure of another shape") << odd + '~' << other + '~';
    QTest::newRow("one that is no JSON") << QByteArray("a*~") << QByteArray("b*~");
    QTest::newRow("one more") << QByteArray() << odd + '~';
    QTest::newRow("a key binding that is no JWT") << QByteArray("x.y") << QByteArray("x.z");
    const QByteArray header = jose::base64url(R"({"alg":"ES256"})") + '.';
    QTest::newRow("a key binding without claims") << header + "AAAA.AA" << header + "BBBB.AA";
}

void TestComparison::saysThatWhatCantBeReadDiffers()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const QByteArray jwt = token("{}").reveal().toByteArray() + '~';
    const auto sentence = [&jwt](const QByteArray &one, const QByteArray &other) {
        return Comparison::of(crypto::Secret(jwt + one), crypto::Secret(jwt + other), Pair::Unrelated)
            .sentence;
    };
    QCOMPARE(sentence(before, after),
        QStringLiteral("All that can be read of them is the same; what can't be read differs."));
    QCOMPARE(Comparison::of(crypto::Secret(jwt + before),
                 crypto::Secret(QByteArray(jwt).replace(".AAAA", ".BBBB") + before), Pair::Unrelated)
                 .sentence,
        QStringLiteral("All they say is the same; only the signatures differ."));
}

void TestComparison::comparesTheHeaderOfTheKeyBinding()
{
    const auto bound = [](const QByteArray &alg) {
        return crypto::Secret(token("{}").reveal().toByteArray() + '~'
            + token("{}", "{\"alg\":\"" + alg + "\"}").reveal().toByteArray());
    };
    const auto comparison = Comparison::of(bound("ES256"), bound("ES384"), Pair::Unrelated);
    QCOMPARE(comparison.groups.first().title, QStringLiteral("Header of the key binding"));
    QCOMPARE(rows(comparison), QStringList(QStringLiteral("alg | -ES256 | +ES384")));
}

// However long what stands before
void TestComparison::showsWhereLongPayloadsPart()
{
    const QByteArray start = QByteArray("\xC3\xA4").repeated(3000);
    const Difference row = compared(start + "one", start + "two").groups.first().rows.first();
    QCOMPARE(row.kind, Kind::Changed);
    for (const auto &[parts, end] : {std::pair(row.before, "one"), std::pair(row.after, "two")}) {
        const QString text = parts.first().text;
        QVERIFY2(text.startsWith(QString::fromUtf8("…ä")), qPrintable(text.left(4)));
        QVERIFY2(text.endsWith(QLatin1String(end)), qPrintable(text.right(4)));
        QVERIFY(text.size() < 100);
    }
    const Difference shorter = compared(start, start + "x").groups.first().rows.first();
    QVERIFY(shorter.before != shorter.after);
}

void TestComparison::showsBytesThatAreNoText()
{
    QCOMPARE(rows(compared("a\xfe", "a\xff")), QStringList(QStringLiteral("payload | -61 fe | +61 ff")));
}

void TestComparison::makesForeignTextVisible()
{
    const auto comparison = compared(R"({"a\u202eb":"\u202e","scope":"x\u202ey"})", R"({"scope":""})");
    for (const QString &row : rows(comparison) + QStringList(comparison.sentence))
        QVERIFY2(!row.contains(QChar(0x202e)), qPrintable(row));
}

void TestComparison::staysQuickWithManyClaims()
{
    QByteArray many = "{\"a\":1";
    for (int i = 0; i < 30'000; ++i)
        many += ",\"c" + QByteArray::number(i) + "\":" + QByteArray::number(i);
    QElapsedTimer timer;
    timer.start();
    const auto comparison = compared(many + '}', many + ",\"b\":1}");
    QCOMPARE(comparison.groups.first().rows.size(), 30'002);
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_APPLESS_MAIN(TestComparison)
#include "tst_comparison.moc"
