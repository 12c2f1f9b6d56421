// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/issuerwords.h"

#include <QTest>

using explain::Check;
using oauth::IssuerDocument;
using oauth::PublishedKey;
using Verdict = Check::Verdict;

namespace {

const QString issuer = QStringLiteral("https://id.example.com");

IssuerDocument document(const QByteArray &members)
{
    base::HttpAnswer answer;
    answer.status = 200;
    answer.contentType = "application/json";
    answer.url = QUrl(issuer + QStringLiteral("/.well-known/openid-configuration"));
    answer.body = '{' + members + '}';
    return IssuerDocument::parse(answer, issuer).value();
}

QByteArray whole();

Check row(const QByteArray &members, int index)
{
    return explain::checkIssuer(document(members)).at(index);
}

enum Row { Issuer, Addresses, Pkce, IssParameter, Signatures, Grants, SignIn };

PublishedKey key(const QString &fault, const QString &kty = QStringLiteral("RSA"))
{
    PublishedKey key;
    key.kid = QStringLiteral("k");
    key.kty = kty;
    key.fault = fault;
    return key;
}

} // namespace

class TestIssuerWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingWrongWithASoundDocument();
    void saysWhatBreaksARule_data();
    void saysWhatBreaksARule();
    void listsWhatIsOfferedAndWhatIsnt();
    void saysWhetherAKeyIsUsable_data();
    void saysWhetherAKeyIsUsable();
    void makesForeignTextVisible();
};

namespace {

QByteArray whole()
{
    return R"("issuer":"https://id.example.com","jwks_uri":"https://id.example.com/jwks",
    "authorization_endpoint":"https://id.example.com/a","token_endpoint":"https://id.example.com/t",
    "code_challenge_methods_supported":["S256"],"authorization_response_iss_parameter_supported":true,
    "id_token_signing_alg_values_supported":["ES256"],"response_types_supported":["code"])";
}

} // namespace

void TestIssuerWords::findsNothingWrongWithASoundDocument()
{
    for (const Check &check : explain::checkIssuer(document(whole())))
        QVERIFY2(check.verdict == Verdict::Passed, qPrintable(check.toString()));
}

void TestIssuerWords::saysWhatBreaksARule_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<int>("index");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("words");
    const auto row
        = [](const char *name, const QByteArray &members, int index, Verdict verdict, const char *words) {
              QTest::newRow(name) << members << index << verdict << QString::fromUtf8(words);
          };
    row("another issuer", R"("issuer":"https://evil.example")", Issuer, Verdict::Failed,
        "https://evil.example, not https://id.example.com");
    row("a slash more", R"("issuer":"https://id.example.com/")", Issuer, Verdict::Failed,
        "https://id.example.com/, not https://id.example.com:");
    row("no issuer", R"("a":1)", Issuer, Verdict::Failed, "does not name one");
    row("http", R"("token_endpoint":"http://id.example.com/t")", Addresses, Verdict::Failed,
        "token_endpoint is “http://id.example.com/t”");
    row("no text", R"("token_endpoint":5)", Addresses, Verdict::Failed, "token_endpoint is “5”");
    row("plain", R"("code_challenge_methods_supported":["plain"])", Pkce, Verdict::Failed,
        "plain, without S256");
    row("nothing of PKCE", R"("a":1)", Pkce, Verdict::Attention, "not listed");
    row("no iss", R"("a":1)", IssParameter, Verdict::Attention, "not promised");
    row("none", R"("id_token_signing_alg_values_supported":["RS256","none"])", Signatures, Verdict::Attention,
        "“none”");
    row("no algorithms", R"("a":1)", Signatures, Verdict::NotChecked, "lists no algorithms");
    row("old grants", R"("grant_types_supported":["implicit","authorization_code","password"])", Grants,
        Verdict::Attention, "implicit, password");
    row("can't sign in", R"("issuer":"https://id.example.com")", SignIn, Verdict::Failed,
        "Its “token_endpoint” is missing.");
}

void TestIssuerWords::saysWhatBreaksARule()
{
    QFETCH(QByteArray, members);
    QFETCH(int, index);
    QFETCH(QString, words);
    const Check check = row(members, index);
    QTEST(check.verdict, "verdict");
    QVERIFY2(check.reason.contains(words), qPrintable(check.reason));
}

void TestIssuerWords::listsWhatIsOfferedAndWhatIsnt()
{
    const auto abilities = explain::abilitiesOf(
        document(whole() + R"(,"dpop_signing_alg_values_supported":["ES256"],"scopes_supported":["a","b"])"));
    const auto named = [&abilities](const char *name) {
        for (const auto &ability : abilities) {
            if (ability.name.startsWith(QLatin1String(name)))
                return ability;
        }
        return explain::Ability();
    };
    QCOMPARE(named("Tokens").value, QStringLiteral("https://id.example.com/t"));
    QCOMPARE(named("DPoP").value, QStringLiteral("ES256"));
    QCOMPARE(named("Scopes").value, QStringLiteral("a, b"));
    QCOMPARE(named("Revocation").value, QStringLiteral("not offered"));
    QVERIFY(!named("Revocation").isOffered);
    QVERIFY(named("Keys").isOffered);
}

void TestIssuerWords::saysWhetherAKeyIsUsable_data()
{
    QTest::addColumn<PublishedKey>("key");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("reason");
    const auto row = [](const PublishedKey &key, Verdict verdict, const char *reason) {
        QTest::newRow(reason) << key << verdict << QString::fromUtf8(reason);
    };
    PublishedKey leaked = key({});
    leaked.isPrivate = true;
    row(key({}), Verdict::Passed, "checks signatures");
    row(leaked, Verdict::Failed, "its private half is published");
    row(key(QStringLiteral("jwk.use")), Verdict::NotChecked, "for encryption");
    row(key(QStringLiteral("jwk.ambiguous")), Verdict::Attention, "another key has the same name");
    row(key(QStringLiteral("jwk.kty"), QStringLiteral("oct")), Verdict::Attention, "a secret that is");
    row(key(QStringLiteral("jwk.kty"), QStringLiteral("AKP")), Verdict::Attention, "of a kind");
    row(key(QStringLiteral("jwk.crv")), Verdict::Attention, "on a curve");
    row(key(QStringLiteral("key.rsa")), Verdict::Attention, "not of 2048");
    row(key(QStringLiteral("key.ec")), Verdict::Attention, "its point");
    row(key(QStringLiteral("jwk.member")), Verdict::Attention, "something in it");
    row(key(QStringLiteral("jwk.duplicate")), Verdict::Attention, "one name stands twice");
}

void TestIssuerWords::saysWhetherAKeyIsUsable()
{
    QFETCH(PublishedKey, key);
    QFETCH(QString, reason);
    const Check check = explain::checkKey(key);
    QTEST(check.verdict, "verdict");
    QVERIFY2(check.reason.contains(reason), qPrintable(check.reason));
}

void TestIssuerWords::makesForeignTextVisible()
{
    const QByteArray hostile
        = R"("issuer":"\u202ex","token_endpoint":"\u202e","scopes_supported":["\u202e"],"grant_types_supported":["\u202e"])";
    for (const Check &check : explain::checkIssuer(document(hostile)))
        QVERIFY2(!check.reason.contains(QChar(0x202e)), qPrintable(check.reason));
    for (const auto &ability : explain::abilitiesOf(document(hostile)))
        QVERIFY2(!ability.value.contains(QChar(0x202e)), qPrintable(ability.value));
}

QTEST_APPLESS_MAIN(TestIssuerWords)
#include "tst_issuerwords.moc"
