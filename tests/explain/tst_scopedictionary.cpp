// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/resource.h"
#include "explain/scopedictionary.h"

#include <QSet>
#include <QTest>

using base::Json;
using explain::ScopeDictionary;

class TestScopeDictionary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasEntriesOfOneShape();
    void knowsTheStandardOnesEverywhere();
    void takesTheWordsOfTheProvider();
    void knowsMicrosoftsBehindTheirAddress();
    void flagsBroadOnes_data();
    void flagsBroadOnes();
};

void TestScopeDictionary::hasEntriesOfOneShape()
{
    const QSet<QByteArray> broad {"write", "admin", "all", "offline"};
    const auto providers = explain::resource("scopes.json").value("providers").items();
    QVERIFY(providers.size() > 30);
    QVERIFY(providers.front().value("issuers").items().empty());
    for (const Json &provider : providers) {
        const QByteArray name = provider.value("name").text();
        QVERIFY2(!name.isEmpty() && provider.size() == 3, name.constData());
        QVERIFY2(name == "OpenID Connect" || provider.value("issuers").size() > 0, name.constData());
        QSet<QByteArray> seen;
        for (const Json &scope : provider.value("scopes").items()) {
            const QByteArray token = scope.value("token").text();
            QVERIFY2(!token.isEmpty() && !token.contains(' ') && !seen.contains(token),
                (name + token).constData());
            seen.insert(token);
            const QString meaning = scope.value("meaning").string();
            QVERIFY2(
                !meaning.isEmpty() && meaning.size() <= 80 && !meaning.endsWith(u'.'), token.constData());
            QVERIFY2(scope.size() == (scope.value("broad").isUndefined() ? 2 : 3), token.constData());
            QVERIFY2(scope.value("broad").isUndefined() || broad.contains(scope.value("broad").text()),
                token.constData());
        }
        QVERIFY2(!seen.isEmpty(), name.constData());
    }
}

void TestScopeDictionary::knowsTheStandardOnesEverywhere()
{
    for (const char *issuer : {"https://id.example.com", "https://accounts.google.com", ""}) {
        const ScopeDictionary scopes(QString::fromLatin1(issuer));
        QCOMPARE(scopes.meaning(QStringLiteral("email")).meaning, QStringLiteral("See the e-mail address"));
        QVERIFY(scopes.meaning(QStringLiteral("offline_access")).isBroad);
        const auto unknown = scopes.meaning(QStringLiteral("zebra"));
        QCOMPARE(unknown.token, QStringLiteral("zebra"));
        QCOMPARE(unknown.meaning, QString());
        QVERIFY(!unknown.isBroad && unknown.why.isEmpty());
        QCOMPARE(scopes.meaning(QStringLiteral("api://x/email")).meaning, QString());
    }
}

void TestScopeDictionary::takesTheWordsOfTheProvider()
{
    const ScopeDictionary github(QStringLiteral("https://github.com"));
    const ScopeDictionary linear(QStringLiteral("https://linear.app"));
    const ScopeDictionary strava(QStringLiteral("https://www.strava.com"));
    QVERIFY(github.meaning(QStringLiteral("repo")).meaning.contains(QLatin1String("repositories")));
    QCOMPARE(github.meaning(QStringLiteral("read")).meaning, QString());
    QVERIFY(linear.meaning(QStringLiteral("read")).meaning != strava.meaning(QStringLiteral("read")).meaning);
    const ScopeDictionary stranger(QStringLiteral("https://github.com.evil.example"));
    QCOMPARE(stranger.meaning(QStringLiteral("repo")).meaning, QString());
}

void TestScopeDictionary::knowsMicrosoftsBehindTheirAddress()
{
    const ScopeDictionary entra(QStringLiteral("https://login.microsoftonline.com/common/v2.0"));
    const QString meaning = entra.meaning(QStringLiteral("Mail.Read")).meaning;
    QCOMPARE(meaning, QStringLiteral("Read your mail"));
    QCOMPARE(entra.meaning(QStringLiteral("https://graph.microsoft.com/Mail.Read")).meaning, meaning);
    QVERIFY(entra.meaning(QStringLiteral("api://orders/.default")).isBroad);
}

void TestScopeDictionary::flagsBroadOnes_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("why");
    QTest::newRow("read") << QStringLiteral("read:user") << QString();
    QTest::newRow("write") << QStringLiteral("gist")
                           << QStringLiteral("It can change things, not only look at them.");
    QTest::newRow("admin") << QStringLiteral("admin:org")
                           << QStringLiteral("It administers: it reaches what belongs to others.");
    QTest::newRow("all") << QStringLiteral("repo") << QStringLiteral("It reaches nearly everything.");
    QTest::newRow("offline") << QStringLiteral("offline_access")
                             << QStringLiteral("It lasts while you are away.");
}

void TestScopeDictionary::flagsBroadOnes()
{
    QFETCH(QString, token);
    QFETCH(QString, why);
    const auto meaning = ScopeDictionary(QStringLiteral("https://github.com")).meaning(token);
    QVERIFY(!meaning.meaning.isEmpty());
    QCOMPARE(meaning.isBroad, !why.isEmpty());
    QCOMPARE(meaning.why, why);
}

QTEST_GUILESS_MAIN(TestScopeDictionary)
#include "tst_scopedictionary.moc"
