// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/scopes.h"

#include <QTest>

using oauth::Scopes;

class TestScopes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsGrantedAgainstAsked_data();
    void countsGrantedAgainstAsked();
    void saysWhatWasNotGranted();
    void saysWhatWasGrantedUnasked();
    void isSilentWhenNothingDiffers();
    void namesAFewOfMany();
    void showsForeignCharacters();
    void findsTheScopesOfAToken_data();
    void findsTheScopesOfAToken();
    void putsAskedGrantedAndCarriedSideBySide();
    void doesNotKnowWhatAnOpaqueTokenCarries();
    void makesAHundredRowsAtMost();
};

void TestScopes::countsGrantedAgainstAsked_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("granted");
    QTest::addColumn<QString>("title");
    QTest::newRow("all") << QStringLiteral("a b") << QStringLiteral("b a")
                         << QStringLiteral("Scopes · 2 granted");
    QTest::newRow("fewer") << QStringLiteral("a b c") << QStringLiteral("a b")
                           << QStringLiteral("Scopes · 2 granted of 3 requested");
    QTest::newRow("more") << QStringLiteral("a") << QStringLiteral("a b")
                          << QStringLiteral("Scopes · 2 granted, 1 requested");
    QTest::newRow("others") << QStringLiteral("a b") << QStringLiteral("a c")
                            << QStringLiteral("Scopes · 2 granted, 2 requested");
    QTest::newRow("none asked") << QString() << QStringLiteral("a") << QStringLiteral("Scopes · 1 granted");
    QTest::newRow("none at all") << QString() << QString() << QStringLiteral("Scopes · none");
}

void TestScopes::countsGrantedAgainstAsked()
{
    QFETCH(QString, asked);
    QFETCH(QString, granted);
    QFETCH(QString, title);
    QCOMPARE(explain::scopesTitle(Scopes::parse(asked), Scopes::parse(granted)), title);
}

void TestScopes::saysWhatWasNotGranted()
{
    const Scopes granted({QStringLiteral("openid")});
    QCOMPARE(explain::scopesSentence(Scopes::parse(QStringLiteral("openid orders:write")), granted),
        QStringLiteral("orders:write was asked for but the provider did not grant it."));
    const QString two = explain::scopesSentence(Scopes::parse(QStringLiteral("openid a b")), granted);
    QVERIFY(two.endsWith(QLatin1String("were asked for but the provider did not grant them.")));
    QVERIFY(two.startsWith(QLatin1Char('a')) && two.contains(QLatin1Char('b')));
}

void TestScopes::saysWhatWasGrantedUnasked()
{
    QCOMPARE(
        explain::scopesSentence(Scopes::parse(QStringLiteral("a")), Scopes::parse(QStringLiteral("a admin"))),
        QStringLiteral("admin was granted without being asked for."));
}

void TestScopes::isSilentWhenNothingDiffers()
{
    const Scopes scopes = Scopes::parse(QStringLiteral("a b"));
    QCOMPARE(explain::scopesSentence(scopes, scopes), QString());
    QCOMPARE(explain::scopesSentence({}, scopes), QString());
}

void TestScopes::namesAFewOfMany()
{
    QStringList many;
    for (int i = 0; i < 1000; ++i)
        many += QStringLiteral("scope%1").arg(i);
    const QString sentence = explain::scopesSentence(Scopes(many), {});
    QVERIFY(sentence.contains(QLatin1String("992 more")));
    QVERIFY(sentence.size() < 300);
}

void TestScopes::showsForeignCharacters()
{
    const Scopes asked({QStringLiteral("a\u202Eb")});
    QVERIFY(explain::scopesSentence(asked, {}).startsWith(QLatin1String("a[U+202E]b was asked")));
}

void TestScopes::findsTheScopesOfAToken_data()
{
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<QString>("scopes");
    QTest::newRow("scope") << QByteArray(R"({"scope":"a b"})") << QStringLiteral("a b");
    QTest::newRow("scp as text") << QByteArray(R"({"scp":"a b"})") << QStringLiteral("a b");
    QTest::newRow("scp as list") << QByteArray(R"({"scp":["a","b"]})") << QStringLiteral("a b");
    QTest::newRow("empty") << QByteArray(R"({"scope":""})") << QString();
    QTest::newRow("none") << QByteArray(R"({"scope":1})") << QStringLiteral("-");
}

void TestScopes::findsTheScopesOfAToken()
{
    QFETCH(QByteArray, claims);
    QFETCH(QString, scopes);
    const auto found = explain::scopesInToken(base::Json::parse(claims).value());
    QCOMPARE(found ? found->toString() : QStringLiteral("-"), scopes);
}

void TestScopes::putsAskedGrantedAndCarriedSideBySide()
{
    const auto rows = explain::scopeRows(Scopes::parse(QStringLiteral("openid repo gist")),
        Scopes::parse(QStringLiteral("openid repo")), Scopes::parse(QStringLiteral("repo zebra")),
        QStringLiteral("https://github.com"));
    const auto line = [](const explain::ScopeRow &row) {
        return row.scope.token + (row.isAsked.value() ? u'a' : u'-') + (row.isGranted ? u'g' : u'-')
            + (row.isInToken.value() ? u't' : u'-') + (row.scope.isBroad ? u'!' : u' ');
    };
    QCOMPARE(rows.size(), 4);
    QCOMPARE(line(rows.at(0)), QStringLiteral("openidag- "));
    QCOMPARE(line(rows.at(1)), QStringLiteral("repoagt!"));
    QCOMPARE(line(rows.at(2)), QStringLiteral("gista--!"));
    QCOMPARE(line(rows.at(3)), QStringLiteral("zebra--t "));
}

void TestScopes::doesNotKnowWhatAnOpaqueTokenCarries()
{
    const auto rows = explain::scopeRows({}, Scopes::parse(QStringLiteral("a")), {}, {});
    QCOMPARE(rows.size(), 1);
    QVERIFY(!rows.first().isInToken);
    QVERIFY(!rows.first().isAsked);
}

void TestScopes::makesAHundredRowsAtMost()
{
    QStringList many;
    for (int i = 0; i < 1000; ++i)
        many += QString::number(i);
    QCOMPARE(explain::scopeRows({}, Scopes(many), {}, {}).size(), explain::mostScopes);
}

QTEST_GUILESS_MAIN(TestScopes)
#include "tst_scopes.moc"
