// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/helpwindow.h"
#include "ui/languages.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QProcess>
#include <QResource>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTextStream>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

const QString sayOption = u"--say"_s; // to this program: say what is spoken

QString preferences()
{
    return QCoreApplication::translate("ui::PreferencesDialog", "Preferences");
}

} // namespace

// The program's texts are in the program, not in the library that is tested: they are made here anew.
class TestLanguages : public QObject
{
    Q_OBJECT

private:
    static bool run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        return process.waitForStarted() && process.waitForFinished(60'000) && process.exitCode() == 0;
    }
    static QString tool(const QString &name)
    {
        for (const auto place : {QLibraryInfo::BinariesPath, QLibraryInfo::LibraryExecutablesPath}) {
            const QString file = QLibraryInfo::path(place) + u'/' + name;
            if (QFile::exists(file))
                return file;
        }
        return name;
    }

    bool makeTexts() const
    {
        const QDir sources(QStringLiteral(QT_TESTCASE_SOURCEDIR) + u"/../translations"_s);
        QByteArray list = "<RCC><qresource prefix=\"/i18n\">";
        for (const QString &file : sources.entryList({u"cloakroom_*.ts"_s})) {
            const QString made = QFileInfo(file).completeBaseName() + u".qm"_s;
            if (!run(tool(u"lrelease"_s),
                    {u"-silent"_s, sources.filePath(file), u"-qm"_s, m_folder.filePath(made)}))
                return false;
            list += "<file>" + made.toLatin1() + "</file>";
        }
        QFile collection(m_folder.filePath(u"all.qrc"_s));
        if (!collection.open(QIODevice::WriteOnly))
            return false;
        collection.write(list + "</qresource></RCC>");
        collection.close();
        const QString resource = m_folder.filePath(u"all.rcc"_s);
        return run(tool(u"rcc"_s), {u"--binary"_s, collection.fileName(), u"-o"_s, resource})
            && QResource::registerResource(resource);
    }

    // As the program does once, at its start.
    static void begin(const QString &language)
    {
        for (QTranslator *each : QCoreApplication::instance()->findChildren<QTranslator *>()) {
            QCoreApplication::removeTranslator(each);
            delete each;
        }
        ui::speak(*QCoreApplication::instance(), language);
    }
    QTemporaryDir m_folder;

private Q_SLOTS:
    void speaksEnglishWithoutTexts()
    {
        QCOMPARE(ui::languages(), QStringList {u"en"_s});
        begin(u"de"_s);
        QCOMPARE(preferences(), u"Preferences"_s);
        QCOMPARE(QLocale().language(), QLocale::German); // numbers and dates all the same
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    }

    void takesEachTranslationForALanguage()
    {
        if (!makeTexts())
            QSKIP("lrelease and rcc aren't here");
        QStringList wanted {u"en"_s};
        for (const QString &file : QDir(QStringLiteral(QT_TESTCASE_SOURCEDIR) + u"/../translations"_s)
                                       .entryList({u"cloakroom_*.ts"_s}))
            wanted += file.mid(10).chopped(3);
        QStringList all = ui::languages();
        QCOMPARE(all.size(), wanted.size());
        QVERIFY(all.contains(u"zh_CN"_s));
        std::sort(all.begin(), all.end());
        std::sort(wanted.begin(), wanted.end());
        QCOMPARE(all, wanted);
    }

    void eachHasANameOfItsOwn()
    {
        QStringList names;
        for (const QString &each : ui::languages()) {
            const QString name = ui::languageName(each);
            QVERIFY2(name.size() > 1 && name != each, qPrintable(each));
            QVERIFY2(!name.at(0).isLower(), qPrintable(name));
            QVERIFY2(!names.contains(name), qPrintable(name));
            names += name;
        }
        QCOMPARE(ui::languageName(u"en"_s), u"English"_s); // not "American English"
        QCOMPARE(ui::languageName(u"de"_s), u"Deutsch"_s);
        QCOMPARE(ui::languageName(u"fr"_s), u"Français"_s);
        QCOMPARE(ui::languageName(u"es"_s), u"Español"_s); // not that of Spain
        QCOMPARE(ui::languageName(u"ja"_s), u"日本語"_s);
        QCOMPARE(ui::languageName(u"ar"_s), u"العربية"_s);
    }

    void areInTheOrderOfTheirNames()
    {
        const QStringList all = ui::languages();
        for (qsizetype i = 1; i < all.size(); ++i) {
            QVERIFY(QString::localeAwareCompare(ui::languageName(all[i - 1]), ui::languageName(all[i])) < 0);
        }
    }

    void speaks_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("said");
        QTest::addColumn<Qt::LayoutDirection>("side");
        QTest::newRow("English") << u"en"_s << u"Preferences"_s << Qt::LeftToRight;
        QTest::newRow("German") << u"de"_s << u"Programmeinstellungen"_s << Qt::LeftToRight;
        QTest::newRow("Arabic") << u"ar"_s << QString() << Qt::RightToLeft;
        QTest::newRow("German after Arabic") << u"de"_s << u"Programmeinstellungen"_s << Qt::LeftToRight;
        QTest::newRow("Chinese") << u"zh_CN"_s << QString() << Qt::LeftToRight;
        QTest::newRow("Japanese") << u"ja"_s << QString() << Qt::LeftToRight;
    }

    void speaks()
    {
        if (ui::languages().size() == 1)
            QSKIP("no texts");
        QFETCH(const QString, language);
        QFETCH(const QString, said);
        QFETCH(const Qt::LayoutDirection, side);
        begin(language);
        QCOMPARE(QLocale().language(), QLocale(language).language());
        QCOMPARE(QGuiApplication::layoutDirection(), side);
        if (said.isEmpty())
            QVERIFY(preferences() != u"Preferences"_s);
        else
            QCOMPARE(preferences(), said);
    }

    void englishIsFromTheLeftEvenAfterArabic()
    {
        begin(u"ar"_s);
        begin(u"en"_s);
        QCOMPARE(preferences(), u"Preferences"_s);
        QCOMPARE(QLocale().language(), QLocale::English);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    }

    void followsTheSystemsLanguages_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("languages"); // LANGUAGE, as KDE and others set it
        QTest::addColumn<QString>("said");
        QTest::newRow("German") << u"de_DE.UTF-8"_s << QString() << u"Programmeinstellungen LTR"_s;
        QTest::newRow("Austrian") << u"de_AT.UTF-8"_s << QString() << u"Programmeinstellungen LTR"_s;
        QTest::newRow("Dutch, then German")
            << u"nl_NL.UTF-8"_s << u"nl:de"_s << u"Programmeinstellungen LTR"_s;
        QTest::newRow("Dutch") << u"nl_NL.UTF-8"_s << QString() << u"Preferences LTR"_s;
        QTest::newRow("English") << u"en_US.UTF-8"_s << QString() << u"Preferences LTR"_s;
        QTest::newRow("English, then German") << u"en_US.UTF-8"_s << u"en_US:en:de"_s << u"Preferences LTR"_s;
        QTest::newRow("English, then Arabic") << u"en_GB.UTF-8"_s << u"en_GB:ar"_s << u"Preferences LTR"_s;
        QTest::newRow("none") << u"C.UTF-8"_s << QString() << u"Preferences LTR"_s;
        QTest::newRow("Hong Kong") << u"zh_HK.UTF-8"_s << QString() << u"Preferences LTR"_s;
    }

    void followsTheSystemsLanguages()
    {
        if (ui::languages().size() == 1)
            QSKIP("no texts");
        QFETCH(const QString, locale);
        QFETCH(const QString, languages);
        QFETCH(const QString, said);
        QCOMPARE(saidIn(locale, languages, {}).section(u' ', 0, 1), said);
    }

    void speaksWhatWasChosenAndWritesAsWhereOneLives_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("time"); // LC_TIME
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const char *locale, const char *time, const QString &chosen,
                             const QString &said) {
            QTest::newRow(name) << QString::fromLatin1(locale) << QString::fromLatin1(time) << chosen << said;
        };
        row("the system's", "en_GB.UTF-8", "", {}, u"Preferences LTR 02/03/2026"_s);
        row("British", "en_GB.UTF-8", "", u"en"_s, u"Preferences LTR 02/03/2026"_s);
        row("English in Germany", "de_DE.UTF-8", "", u"en"_s, u"Preferences LTR 02/03/2026"_s);
        row("American English in Germany", "en_US.UTF-8", "de_DE.UTF-8", u"en"_s,
            u"Preferences LTR 02/03/2026"_s);
        row("English in America", "en_US.UTF-8", "", u"en"_s, u"Preferences LTR 3/2/26"_s);
        row("German in America", "en_US.UTF-8", "", u"de"_s, u"Programmeinstellungen LTR 02.03.26"_s);
    }

    void speaksWhatWasChosenAndWritesAsWhereOneLives()
    {
        if (ui::languages().size() == 1)
            QSKIP("no texts");
        QFETCH(const QString, locale);
        QFETCH(const QString, time);
        QFETCH(const QString, chosen);
        QFETCH(const QString, said);
        QCOMPARE(saidIn(locale, {}, chosen, time).section(u'\n', 0, 0), said);
    }

    void speaksChineseWhereAnotherCountryWritesIt()
    {
        if (ui::languages().size() == 1)
            QSKIP("no texts");
        const QString inSingapore = saidIn(u"zh_SG.UTF-8"_s, {}, {});
        QVERIFY2(
            !inSingapore.isEmpty() && !inSingapore.startsWith(u"Preferences"_s), qPrintable(inSingapore));
        QCOMPARE(inSingapore.section(u'\n', 1), u"/guide/zh_CN/index.md"_s);
        const QString said = saidIn(u"zh_HK.UTF-8"_s, {}, u"zh_CN"_s);
        QVERIFY2(!said.isEmpty() && !said.startsWith(u"Preferences"_s), qPrintable(said));
        QCOMPARE(said.section(u'\n', 1), u"/guide/zh_CN/index.md"_s);
    }

private:
    // In a process of its own, as Qt reads them once.
    QString saidIn(const QString &locale, const QString &languages, const QString &chosen,
        const QString &time = {}) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &each : {u"LC_ALL"_s, u"LC_MESSAGES"_s, u"LC_TIME"_s, u"LC_NUMERIC"_s,
                 u"LC_MEASUREMENT"_s, u"LANGUAGE"_s})
            environment.remove(each);
        environment.insert(u"LANG"_s, locale);
        if (!languages.isEmpty())
            environment.insert(u"LANGUAGE"_s, languages);
        if (!time.isEmpty())
            environment.insert(u"LC_TIME"_s, time);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(
            QCoreApplication::applicationFilePath(), {sayOption, m_folder.filePath(u"all.rcc"_s), chosen});
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    }
};

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == sayOption) {
        QResource::registerResource(arguments.value(2));
        ui::speak(app, arguments.value(3));
        const char *side = QGuiApplication::layoutDirection() == Qt::RightToLeft ? " RTL " : " LTR ";
        QTextStream(stdout) << preferences() << side
                            << QLocale().toString(QDate(2026, 3, 2), QLocale::ShortFormat) << '\n'
                            << ui::HelpWindow().findChild<QTextBrowser *>()->source().path();
        return 0;
    }
    TestLanguages test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_languages.moc"
