// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksTheFirstThatIsThere_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QString>("spoken");
        const auto row = [](const QString &wanted, const QString &spoken) {
            QTest::newRow(qPrintable(wanted)) << wanted.split(u' ') << spoken;
        };
        row(u"de-AT de-Latn-AT de"_s, u"de"_s);
        row(u"nl-NL nl fr-BE"_s, u"fr"_s);
        row(u"en-GB de"_s, QString());
        row(u"zh-CN zh-Hans-CN zh"_s, u"zh_CN"_s);
        row(u"zh-SG zh-Hans-SG zh"_s, u"zh_CN"_s);
        row(u"zh-Hans-MY"_s, u"zh_CN"_s);
        row(u"zh"_s, u"zh_CN"_s);
        row(u"zh-TW zh-Hant-TW"_s, QString());
        row(u"zh-HK zh-Hant-HK zh-Hant"_s, QString());
        row(u"zh-Hant-MY ja"_s, u"ja"_s);
        row(u"sr-Latn-RS sr-Latn"_s, QString()); // the one that is there is in Cyrillic letters
        row(u"sr-RS"_s, u"sr"_s);
        row(u"C"_s, QString());
    }

    void speaksTheFirstThatIsThere()
    {
        QFETCH(const QStringList, wanted);
        const QStringList there {u"ar"_s, u"de"_s, u"es"_s, u"fr"_s, u"ja"_s, u"sr"_s, u"zh_CN"_s};
        QTEST(
            base::firstLanguage(wanted, [&](const QString &name) { return there.contains(name); }), "spoken");
    }

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
