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
};

QTEST_APPLESS_MAIN(TestLanguage)
#include "tst_language.moc"
