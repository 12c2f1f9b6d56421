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

QTEST_GUILESS_MAIN(TestScopes)
#include "tst_scopes.moc"
