// SPDX-License-Identifier: GPL-3.0-or-later
#include "entries.h"
#include "ui/sessionendwords.h"
#include "ui/standing.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using accounts::SessionEnd;
using ui::Standing;

namespace {

const QDateTime now(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);
constexpr qint64 day = 24 * 3600;

SessionEnd endIn(qint64 seconds, SessionEnd::Why why = SessionEnd::Why::Told)
{
    return {now.addSecs(seconds), why, 90 * day};
}

accounts::Account ana()
{
    return entryNamed(u"a"_s, u"ana@contoso.com"_s).account;
}

} // namespace

class TestSessionEndWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysByWhenAndWhy()
    {
        const auto words = ui::inWords(endIn(2 * day), ana(), now);
        QCOMPARE(words.what, u"ana@contoso.com has to sign in again by Thursday, 26 November"_s);
        QCOMPARE(words.why, u"The provider ends this session after 90 days, whatever Cloakroom does."_s);
        QCOMPARE(ui::inWords(endIn(2 * day, SessionEnd::Why::SeenBefore), ana(), now).why,
            u"Its last two sessions ended after 90 days, whatever Cloakroom did."_s);
        const auto perhaps = ui::inWords(endIn(2 * day, SessionEnd::Why::MayBe), ana(), now);
        QCOMPARE(perhaps.what, u"ana@contoso.com may have to sign in again by Thursday, 26 November"_s);
        QCOMPARE(perhaps.why,
            u"The provider ends some sessions after 90 days, and doesn’t say whether this one."_s);
    }

    void saysTheTimeOfToday()
    {
        const QString what = ui::inWords(endIn(3600), ana(), now).what;
        QVERIFY2(what.endsWith(u"by "_s + QLocale().toString(QTime(11, 0), QLocale::ShortFormat)),
            qPrintable(what));
    }

    void makesForeignNamesVisible()
    {
        accounts::Account account = ana();
        account.person.email = QStringLiteral("ana\u202Emoc");
        QVERIFY(!ui::inWords(endIn(day), account, now).what.contains(QChar(0x202E)));
    }

    void standsInTheListDaysAhead()
    {
        const auto entry = signedInEntry(u"a"_s, now, 3600);
        const auto renewal = now.addSecs(3000);
        const Standing far = Standing::of(entry, renewal, now, endIn(4 * day));
        QCOMPARE(far, Standing::of(entry, renewal, now));
        QVERIFY(!far.needsSomeone);
        const Standing near = Standing::of(entry, renewal, now, endIn(2 * day));
        QCOMPARE(near.shortly, u"sign in again in 2 days"_s);
        QCOMPARE(near.sentence, u"Signed in · session ends in 2 days"_s);
        QVERIFY(near.needsSomeone);
        QCOMPARE(near.ring, far.ring); // it still renews itself
    }

    void callsNobodyForAnEndThatMayNotCome()
    {
        const auto entry = signedInEntry(u"a"_s, now, 3600);
        const Standing standing
            = Standing::of(entry, now.addSecs(3000), now, endIn(2 * day, SessionEnd::Why::MayBe));
        QCOMPARE(standing.shortly, u"may end in 2 days"_s);
        QCOMPARE(standing.sentence, u"Signed in · session may end in 2 days"_s);
        QVERIFY(!standing.needsSomeone);
    }

    void speaksTheLocale_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("date");
        QTest::newRow("German") << u"de_DE"_s << u"Donnerstag, 26. November"_s;
        QTest::newRow("British") << u"en_GB"_s << u"Thursday, 26 November"_s;
        QTest::newRow("American") << u"en_US"_s << u"Thursday, November 26"_s;
        QTest::newRow("French") << u"fr_FR"_s << u"jeudi 26 novembre"_s;
        QTest::newRow("Spanish") << u"es_ES"_s << u"jueves, 26 de noviembre"_s;
    }

    void speaksTheLocale()
    {
        QFETCH(QString, locale);
        QFETCH(QString, date);
        const QLocale before;
        QLocale::setDefault(QLocale(locale));
        const QString what = ui::inWords(endIn(2 * day), ana(), now).what;
        QLocale::setDefault(before);
        QVERIFY2(what.endsWith(date), qPrintable(what));
    }
};

QTEST_GUILESS_MAIN(TestSessionEndWords)
#include "tst_sessionendwords.moc"
