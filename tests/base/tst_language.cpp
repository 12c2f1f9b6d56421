// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAsWhereOneLives_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("locale");
        QTest::newRow("the system's") << u"en"_s << u"en_GB"_s << u"en_GB"_s;
        QTest::newRow("English in Germany") << u"en"_s << u"de_DE"_s << u"en_DE"_s;
        QTest::newRow("German in Austria") << u"de"_s << u"de_AT"_s << u"de_AT"_s;
        QTest::newRow("French in Switzerland") << u"fr"_s << u"de_CH"_s << u"fr_CH"_s;
        QTest::newRow("German where nobody writes it") << u"de"_s << u"en_US"_s << u"de_DE"_s;
        QTest::newRow("Arabic where nobody writes it") << u"ar"_s << u"en_US"_s << u"ar_EG"_s;
        QTest::newRow("Chinese of another script") << u"zh_CN"_s << u"zh_TW"_s << u"zh_CN"_s;
        QTest::newRow("a system without a place") << u"de"_s << u"C"_s << u"de_DE"_s;
    }

    void writesAsWhereOneLives()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, system);
        QFETCH(const QString, locale);
        QCOMPARE(base::localeOf(language, QLocale(system)).name(), locale);
    }

    void livesWhereTimesAreWritten_data()
    {
        QTest::addColumn<QByteArray>("all");
        QTest::addColumn<QByteArray>("time");
        QTest::addColumn<QByteArray>("lang");
        QTest::addColumn<QLocale::Country>("territory");
        const QByteArray none;
        const QByteArray german("de_DE.UTF-8");
        const QByteArray american("en_US.UTF-8");
        QTest::newRow("of the language") << none << none << german << QLocale::Germany;
        QTest::newRow("of times") << none << german << american << QLocale::Germany;
        QTest::newRow("of times in a form of none") << none << QByteArray("C") << german << QLocale::Germany;
        QTest::newRow("of all") << german << american << american << QLocale::Germany;
        QTest::newRow("with a currency") << none << none << QByteArray("de_AT@euro") << QLocale::Austria;
        QTest::newRow("no place") << none << none << QByteArray("C.UTF-8") << QLocale::AnyCountry;
    }

    void livesWhereTimesAreWritten()
    {
#if !defined(Q_OS_UNIX) || defined(Q_OS_MACOS)
        QSKIP("the system says it otherwise");
#endif
        QFETCH(const QByteArray, all);
        QFETCH(const QByteArray, time);
        QFETCH(const QByteArray, lang);
        QFETCH(const QLocale::Country, territory);
        qputenv("LC_ALL", all);
        qputenv("LC_TIME", time);
        qputenv("LANG", lang);
        QCOMPARE(base::localeOfPlace().territory(), territory);
    }
};

QTEST_APPLESS_MAIN(TestLanguage)
#include "tst_language.moc"
