// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/catalogue.h"
#include "providers/described.h"

#include <QTest>

using namespace providers;
using namespace Qt::StringLiterals;

class TestDescribed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhoseIssuerItIs_data()
    {
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<QString>("provider");
        QTest::newRow("without a question") << u"https://accounts.google.com"_s << u"google"_s;
        QTest::newRow("the usual answers")
            << u"https://login.microsoftonline.com/common/v2.0"_s << u"entra"_s;
        QTest::newRow("other answers")
            << u"https://login.microsoftonline.com/contoso.onmicrosoft.com/v2.0"_s << u"entra"_s;
        QTest::newRow("a host of its own") << u"https://gitlab.com"_s << u"gitlab"_s;
        QTest::newRow("a page there") << u"https://accounts.google.com/o"_s << QString();
        QTest::newRow("a host that only sounds so") << u"https://accounts.google.com.example"_s << QString();
        QTest::newRow("somebody's own server") << u"https://git.example"_s << QString();
        QTest::newRow("none") << QString() << QString();
    }

    void knowsWhoseIssuerItIs()
    {
        QFETCH(const QString, issuer);
        QFETCH(const QString, provider);
        const auto described = describedAt(issuer, shipped());
        QCOMPARE(described ? described->provider.id : QString(), provider);
        if (described)
            QCOMPARE(described->provider.fill(described->answers)->issuer, issuer);
    }

    void answersWhatTheAddressLeavesOpenAsUsual()
    {
        const auto described = describedAt(u"https://login.microsoftonline.com/contoso/v2.0"_s, shipped());
        QVERIFY(described);
        QCOMPARE(described->answers.value(u"tenant"_s), u"contoso"_s);
        Provider provider;
        provider.issuer = u"https://id.example"_s;
        provider.questions
            = {Question {u"api"_s, Question::Kind::Url, u"API"_s, u"https://api.example"_s, {}}};
        QCOMPARE(describedAt(u"https://id.example"_s, {provider})->answers.value(u"api"_s),
            u"https://api.example"_s);
    }

    void namesNoParameterTwice()
    {
        const base::Parameters described {{u"access_type"_s, u"offline"_s}, {u"prompt"_s, u"consent"_s}};
        QCOMPARE(withDescribed({}, described), described);
        const base::Parameters given {{u"prompt"_s, u"login"_s}, {u"x"_s, u"1"_s}};
        QCOMPARE(withDescribed(given, described),
            (base::Parameters {
                {u"access_type"_s, u"offline"_s}, {u"prompt"_s, u"login"_s}, {u"x"_s, u"1"_s}}));
    }
};

QTEST_GUILESS_MAIN(TestDescribed)
#include "tst_described.moc"
