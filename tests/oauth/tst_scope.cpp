// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/scope.h"

#include <QTest>

using oauth::Scopes;
using namespace Qt::StringLiterals;

class tst_Scope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheirOrderAndEachOnce()
    {
        const auto scopes = Scopes::parse(u" openid  email\tnotes:read\nopenid "_s);
        QCOMPARE(scopes.tokens(), QStringList({u"openid"_s, u"email"_s, u"notes:read"_s}));
        QCOMPARE(scopes.toString(), u"openid email notes:read"_s);
    }

    void tellsUpperAndLowerCaseApart()
    {
        const auto scopes = Scopes::parse(u"Mail mail"_s);
        QCOMPARE(scopes.tokens().size(), 2);
        QVERIFY(scopes.contains(u"Mail"_s));
        QVERIFY(!scopes.contains(u"MAIL"_s));
    }

    void isTheSameHoweverItWasMade()
    {
        QCOMPARE(Scopes({u"a"_s, u""_s, u"b"_s, u"a"_s}), Scopes::parse(u"a b"_s));
        QCOMPARE(Scopes({u"a b"_s}), Scopes::parse(u"a b"_s));
    }

    void isEmptyWithoutTokens()
    {
        QVERIFY(Scopes().isEmpty());
        QVERIFY(Scopes::parse(u" \t "_s).isEmpty());
    }

    void tellsWhatWasNotGranted()
    {
        const auto asked = Scopes::parse(u"openid email offline_access"_s);
        const auto granted = Scopes::parse(u"email openid profile"_s);
        QCOMPARE(asked.without(granted), Scopes::parse(u"offline_access"_s));
        QCOMPARE(granted.without(asked), Scopes::parse(u"profile"_s));
    }

    void putsFurtherOnesBehindAndEachOnce()
    {
        const auto scopes = Scopes::parse(u"openid email"_s).with(Scopes::parse(u"mail openid"_s));
        QCOMPARE(scopes.toString(), u"openid email mail"_s);
    }

    void endsSoonWithAHundredThousandScopes()
    {
        QStringList many;
        for (int i = 0; i < 100'000; ++i)
            many += QString::number(i);
        const Scopes scopes(many);
        QCOMPARE(scopes.tokens().size(), 100'000);
        QVERIFY(scopes.without(scopes).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Scope)
#include "tst_scope.moc"
