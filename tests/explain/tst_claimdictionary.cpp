// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/claimdictionary.h"
#include "explain/resource.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>
#include <QTranslator>

using base::Json;
using explain::ClaimEntry;
using explain::ClaimKind;

class TestClaimDictionary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasEntriesOfOneShape();
    void namesEachClaimOnce();
    void speaksInShortSentences();
    void knowsTheRegisteredClaims();
    void tellsTheVendorByTheIssuer_data();
    void tellsTheVendorByTheIssuer();
    void takesTheWordsOfTheVendor();
    void knowsMembersByWhatTheyStandIn();
    void knowsTheHeaderOfAnEncryptedToken();
    void explainsValues();
    void speaksTheLanguageOfThePerson();
    void isReadQuickly();
};

namespace {

std::vector<Json> entries()
{
    return explain::resource("claims.json").value("claims").items();
}

} // namespace

void TestClaimDictionary::hasEntriesOfOneShape()
{
    const QHash<QByteArray, Json::Type> keys {{"name", Json::Type::String}, {"group", Json::Type::String},
        {"vendor", Json::Type::String}, {"in", Json::Type::Array}, {"distinct", Json::Type::Boolean},
        {"reference", Json::Type::String}, {"form", Json::Type::String}, {"holds", Json::Type::String},
        {"meaning", Json::Type::String}, {"past", Json::Type::String}, {"detail", Json::Type::String},
        {"values", Json::Type::Object}};
    const QSet<QByteArray> groups {"registered", "openid", "oauth", "iana", "header", "private"};
    QVERIFY(entries().size() > 300);
    for (const Json &entry : entries()) {
        const QByteArray name = entry.value("name").text();
        for (const auto &[key, value] : entry.members()) {
            QVERIFY2(keys.contains(key), (name + ": " + key).constData());
            QVERIFY2(keys.value(key) == value.type(), (name + ": " + key).constData());
            QVERIFY2(!value.isString() || !value.text().isEmpty(), (name + ": " + key).constData());
        }
        const QByteArray group = entry.value("group").text();
        QVERIFY2(!name.isEmpty() && groups.contains(group), name.constData());
        QVERIFY2(!entry.value("meaning").isUndefined(), name.constData());
        QCOMPARE(!entry.value("vendor").isUndefined(), group == "private");
        QCOMPARE(!entry.value("reference").isUndefined(), group != "private");
        QVERIFY2(entry.value("form").isUndefined() || entry.value("form").text() == "date"
                || entry.value("form").text() == "scopes",
            name.constData());
        const bool isDate = entry.value("form").text() == "date";
        QCOMPARE(entry.value("meaning").text().contains("%1"), isDate);
        QVERIFY2(
            entry.value("past").isUndefined() || entry.value("past").text().contains("%1"), name.constData());
    }
}

void TestClaimDictionary::namesEachClaimOnce()
{
    QSet<QByteArray> seen;
    for (const Json &entry : entries()) {
        std::vector<Json> parents = entry.value("in").items();
        if (parents.empty())
            parents.emplace_back();
        const bool isHeader = entry.value("group").text() == "header";
        for (const Json &parent : parents) {
            const QByteArray key = entry.value("name").text() + '\n' + parent.text() + '\n'
                + entry.value("vendor").text() + (isHeader ? "\nheader" : "");
            QVERIFY2(!seen.contains(key), key.constData());
            seen.insert(key);
        }
    }
}

void TestClaimDictionary::speaksInShortSentences()
{
    for (const Json &entry : entries()) {
        const QByteArray name = entry.value("name").text();
        for (const char *key : {"meaning", "past", "detail"}) {
            const QString text = entry.value(key).string();
            QVERIFY2(text.size() <= 160, name.constData());
            QVERIFY2(!text.endsWith(u'.') && text.simplified() == text, name.constData());
        }
        // What a value means follows behind a colon.
        QVERIFY2(entry.value("values").isUndefined() || !entry.value("meaning").text().contains(':'),
            name.constData());
        for (const auto &[value, meaning] : entry.value("values").members())
            QVERIFY2(meaning.isString() && meaning.string().size() <= 80, (name + value).constData());
    }
}

void TestClaimDictionary::knowsTheRegisteredClaims()
{
    for (const char *name : {"iss", "sub", "aud", "exp", "nbf", "iat", "jti"}) {
        const ClaimEntry *entry = explain::findClaim(name);
        QVERIFY(entry);
        QCOMPARE(entry->kind, ClaimKind::Registered);
        QVERIFY(entry->reference.startsWith(QLatin1String("RFC 7519, 4.1.")));
    }
    QCOMPARE(explain::findClaim("cnf")->reference, QStringLiteral("RFC 7800, 3.1"));
    for (const char *name : {"trust_anchor", "delegation", "logo_uri", "source_endpoint", "keys", "cmw"})
        QVERIFY(explain::findClaim(name));
    QVERIFY(!explain::findClaim("alg"));
    QVERIFY(!explain::findClaim("ex"));
    QVERIFY(!explain::findClaim("jkt"));
    QVERIFY(!explain::findHeaderMember("exp"));
}

void TestClaimDictionary::tellsTheVendorByTheIssuer_data()
{
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("vendor");
    const auto row = [](const char *issuer, const char *vendor) {
        QTest::newRow(issuer) << QString::fromLatin1(issuer) << QString::fromLatin1(vendor);
    };
    row("https://id.example.com/realms/main", "Keycloak");
    row("https://id.example.com/auth/realms/main", "Keycloak");
    row("https://login.microsoftonline.com/1234/v2.0", "Microsoft Entra");
    row("https://sts.windows.net/1234/", "Microsoft Entra");
    row("https://acme.eu.auth0.com/", "Auth0");
    row("https://ACME.okta.com", "Okta");
    row("https://accounts.google.com", "Google");
    row("accounts.google.com", "Google");
    row("https://token.actions.githubusercontent.com", "GitHub Actions");
    row("https://kubernetes.default.svc.cluster.local", "Kubernetes");
    row("kubernetes/serviceaccount", "Kubernetes");
    row("https://oidc.eks.eu-central-1.amazonaws.com/id/AB", "Kubernetes");
    row("https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_x", "Amazon Cognito");
    row("https://accounts.google.com.evil.example", "");
    row("https://evil.example/accounts.google.com", "");
    row("https://auth0.com", "");
    row("https://id.example.com", "");
    row("realms", "");
    row("", "");
}

void TestClaimDictionary::tellsTheVendorByTheIssuer()
{
    QFETCH(QString, issuer);
    QFETCH(QString, vendor);
    QCOMPARE(explain::claimVendor(issuer), vendor);
}

void TestClaimDictionary::takesTheWordsOfTheVendor()
{
    QCOMPARE(explain::findClaim("ref", QStringLiteral("GitLab"))->vendor, QStringLiteral("GitLab"));
    QCOMPARE(explain::findClaim("scp", QStringLiteral("Okta"))->vendor, QStringLiteral("Okta"));
    QVERIFY(explain::findClaim("hd"));
    QVERIFY(!explain::findClaim("hd", QStringLiteral("Okta")));
    // Nobody else has it.
    QVERIFY(explain::findClaim("cognito:groups", QStringLiteral("Okta")));
    // What is registered stays what it is.
    QCOMPARE(explain::findClaim("roles", QStringLiteral("Microsoft Entra"))->kind, ClaimKind::OAuth);
}

void TestClaimDictionary::knowsMembersByWhatTheyStandIn()
{
    QCOMPARE(explain::findMember("jkt", "cnf")->reference, QStringLiteral("RFC 9449, 6.1"));
    QCOMPARE(explain::findMember("kty", "jwk")->text(), QStringLiteral("Kind of key"));
    QCOMPARE(explain::findMember("key_ops", "keys")->valueText("unwrapKey"), QStringLiteral("decrypt keys"));
    QCOMPARE(explain::findMember("revoked_at", "revoked")->form, ClaimEntry::Form::Date);
    for (const char *secret : {"d", "p", "q", "dp", "dq", "qi", "oth", "k"})
        QVERIFY(explain::findMember(secret, "jwk")->text().contains(QLatin1String("must never stand here")));
    QVERIFY(explain::findMember("type", "vc") != explain::findMember("type", "authorization_details"));
    QVERIFY(!explain::findMember("jkt", "act"));
    QVERIFY(!explain::findMember("iss", ""));
}

void TestClaimDictionary::knowsTheHeaderOfAnEncryptedToken()
{
    QCOMPARE(explain::findHeaderMember("alg", true)->reference, QStringLiteral("RFC 7516, 4.1.1"));
    QCOMPARE(explain::findHeaderMember("alg")->reference, QStringLiteral("RFC 7515, 4.1.1"));
    QVERIFY(explain::findHeaderMember("typ", true));
    QVERIFY(!explain::findHeaderMember("tid", true));
}

void TestClaimDictionary::explainsValues()
{
    const ClaimEntry *amr = explain::findClaim("amr");
    QCOMPARE(amr->valueText("pwd"), QStringLiteral("password"));
    QCOMPARE(amr->valueText("zebra"), QString());
    const ClaimEntry *algorithm = explain::findHeaderMember("alg");
    QVERIFY(algorithm->valueText("RS1").contains(QLatin1String("broken")));
    QVERIFY(algorithm->valueText("nOnE").contains(QLatin1String("not at all")));
    QCOMPARE(algorithm->valueText("hs256"), QString());
    QCOMPARE(
        explain::findHeaderMember("typ")->valueText("AT+JWT"), QStringLiteral("an access token, RFC 9068"));
}

void TestClaimDictionary::speaksTheLanguageOfThePerson()
{
    QTranslator german;
    QVERIFY(german.load(QStringLiteral(":/i18n/facts_de.qm")));
    QCoreApplication::installTranslator(&german);
    QCOMPARE(explain::findClaim("aud")->text(), QStringLiteral("Empfänger: wer es annehmen darf"));
    QCOMPARE(explain::findClaim("amr")->valueText("pwd"), QStringLiteral("Passwort"));
    QCoreApplication::removeTranslator(&german);
}

void TestClaimDictionary::isReadQuickly()
{
    QElapsedTimer timer;
    timer.start();
    const std::size_t count = entries().size();
    qInfo("%d entries read in %lld us", int(count), timer.nsecsElapsed() / 1000);
    QVERIFY(timer.elapsed() < 500);
}

QTEST_GUILESS_MAIN(TestClaimDictionary)
#include "tst_claimdictionary.moc"
