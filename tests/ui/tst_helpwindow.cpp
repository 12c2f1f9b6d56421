// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogpage.h"
#include "ui/helpwindow.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using ui::HelpWindow;

namespace {

const QString guide = u":/guide"_s;

QStringList pages(const QString &folder = guide)
{
    QStringList names;
    for (const QString &file : QDir(folder).entryList({u"*.md"_s}, QDir::Files, QDir::Name))
        names += file.chopped(3);
    return names;
}

// "de", "zh_CN" ...; without English.
QStringList translations()
{
    return QDir(guide).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

QString folderOf(const QString &language)
{
    return language == u"en" ? guide : guide + u'/' + language;
}

QString textOf(const QString &file)
{
    QFile device(file);
    return device.open(QIODevice::ReadOnly) ? QString::fromUtf8(device.readAll()) : QString();
}

// Lines of code between fences.
int codeLines(const QString &markdown)
{
    int lines = 0;
    bool isInside = false;
    for (const QString &line : markdown.split(u'\n')) {
        if (line.trimmed().startsWith(u"```"_s))
            isInside = !isInside;
        else if (isInside)
            ++lines;
    }
    return lines;
}

QTextBrowser *browserOf(const HelpWindow &window)
{
    return window.findChild<QTextBrowser *>();
}

QUrl source(const HelpWindow &window)
{
    return browserOf(window)->source();
}

QStringList links(const QTextDocument *document)
{
    QStringList targets;
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            const QString target = format.isAnchor() ? format.anchorHref() : QString();
            if (!target.isEmpty()
                && target != targets.value(targets.size() - 1)) // one link, written in two ways
                targets += target;
        }
    }
    return targets;
}

QPushButton *button(const HelpWindow &window, const QString &text)
{
    for (auto *each : window.findChildren<QPushButton *>()) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

QLabel *nothing(const HelpWindow &window)
{
    for (auto *each : window.findChildren<QLabel *>()) {
        if (each->text() == u"not on this page")
            return each;
    }
    return nullptr;
}

} // namespace

class TestHelpWindow : public QObject
{
    Q_OBJECT

private:
    const QLocale m_locale;

    static void addEveryPage()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("page");
        for (const QString &language : QStringList {u"en"_s} + translations()) {
            for (const QString &page : pages(folderOf(language)))
                QTest::addRow("%s/%s", qPrintable(language), qPrintable(page)) << language << page;
        }
    }

    // What the text of a page is like in a window.
    static int leftToRightCode(const HelpWindow &window)
    {
        int lines = 0;
        const QTextDocument *document = browserOf(window)->document();
        for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
            const bool isCode = block.blockFormat().hasProperty(QTextFormat::BlockCodeFence);
            if (isCode && block.textDirection() == Qt::LeftToRight
                && block.blockFormat().layoutDirection() == Qt::LeftToRight)
                ++lines;
        }
        return lines;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const HelpWindow window; // from then on the guide is there
        QVERIFY(pages().size() >= 18);
        QVERIFY(pages().contains(u"index"_s));
        QVERIFY(translations().contains(u"ar"_s));
        QVERIFY(translations().size() >= 6);
    }

    void isAWindowToAScreenReader()
    {
        HelpWindow window;
        QCOMPARE(QAccessible::queryAccessibleInterface(&window)->role(), QAccessible::Window);
    }

    void cleanup()
    {
        QLocale::setDefault(m_locale);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void hasEveryPageInEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : translations())
            QTest::newRow(qPrintable(language)) << language;
    }

    void hasEveryPageInEveryLanguage()
    {
        QFETCH(const QString, language);
        QCOMPARE(pages(folderOf(language)), pages());
    }

    void opensEveryPage_data() { addEveryPage(); }

    void opensEveryPage()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, page);
        QLocale::setDefault(QLocale(language));
        HelpWindow window;
        window.open(page);
        const QString file = folderOf(language) + u'/' + page + u".md"_s;
        QCOMPARE(source(window), QUrl(u"qrc"_s + file));
        const QString title = browserOf(window)->document()->firstBlock().text();
        QVERIFY(!title.isEmpty());
        QCOMPARE(browserOf(window)->document()->firstBlock().blockFormat().headingLevel(), 1);
        QCOMPARE(u"# "_s + title, textOf(file).section(u'\n', 0, 0).remove(u'`').remove(u'*'));
        QCOMPARE(window.windowTitle(), title + u" — Cloakroom Guide"_s);
        QVERIFY(browserOf(window)->toPlainText().size() > 200);
    }

    // CommonMark closes no emphasis between punctuation and a letter.
    void leavesNoMarkOfEmphasis_data() { addEveryPage(); }

    void leavesNoMarkOfEmphasis()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, page);
        QLocale::setDefault(QLocale(language));
        HelpWindow window;
        window.open(page);
        for (QTextBlock block = browserOf(window)->document()->begin(); block.isValid();
             block = block.next()) {
            if (block.blockFormat().hasProperty(QTextFormat::BlockCodeFence))
                continue;
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                const QTextFragment fragment = it.fragment();
                QVERIFY2(fragment.charFormat().fontFixedPitch() || !fragment.text().contains(u'*'),
                    qPrintable(block.text()));
            }
        }
    }

    void leadsFromEveryPageToPagesThatAreThere_data() { addEveryPage(); }

    void leadsFromEveryPageToPagesThatAreThere()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, page);
        QLocale::setDefault(QLocale(language));
        HelpWindow window;
        window.open(page);
        const QStringList targets = links(browserOf(window)->document());
        for (const QString &target : targets) {
            const QUrl url = source(window).resolved(QUrl(target));
            QVERIFY2(url.scheme() == u"qrc", qPrintable(target)); // what is elsewhere, the window can't show
            QVERIFY2(QFile::exists(u':' + url.path()), qPrintable(target));
            QVERIFY2(!url.hasFragment(), qPrintable(target)); // Qt's headings have no names
            QCOMPARE(QFileInfo(url.path()).path(), QFileInfo(source(window).path()).path());
        }
        // A translation leads to the same pages.
        HelpWindow english;
        browserOf(english)->setSource(QUrl(u"qrc"_s + HelpWindow::fileOf(page, {u"en"_s})));
        QStringList same = links(browserOf(english)->document());
        QStringList sorted = targets;
        same.sort();
        sorted.sort();
        QCOMPARE(sorted, same);
    }

    void leadsToEveryPageFromTheContents()
    {
        const HelpWindow window;
        const QStringList targets = links(browserOf(window)->document());
        for (const QString &page : pages()) {
            if (page != u"index")
                QVERIFY2(targets.contains(page + u".md"_s), qPrintable(page));
        }
    }

    void keepsCodeFromTheLeft_data()
    {
        QTest::addColumn<QString>("page");
        for (const QString &page : pages(folderOf(u"ar"_s))) {
            if (codeLines(textOf(folderOf(u"ar"_s) + u'/' + page + u".md"_s)) > 0)
                QTest::newRow(qPrintable(page)) << page;
        }
    }

    void keepsCodeFromTheLeft()
    {
        QFETCH(const QString, page);
        QLocale::setDefault(QLocale(u"ar"_s));
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        HelpWindow window;
        window.open(page);
        const QString file = folderOf(u"ar"_s) + u'/' + page + u".md"_s;
        QCOMPARE(source(window), QUrl(u"qrc"_s + file));
        QVERIFY(codeLines(textOf(file)) > 0);
        QCOMPARE(leftToRightCode(window), codeLines(textOf(file)));
        QCOMPARE(codeLines(textOf(file)), codeLines(textOf(guide + u'/' + page + u".md"_s)));
        const QTextBlock title = browserOf(window)->document()->firstBlock();
        QCOMPARE(title.textDirection(), Qt::RightToLeft);
        // Where a line has nothing of either side, the window's counts.
        QCOMPARE(browserOf(window)->document()->defaultTextOption().textDirection(), Qt::RightToLeft);

        // A change of colours reads the page anew.
        const QString before = window.windowTitle();
        QEvent changed(QEvent::PaletteChange);
        QCoreApplication::sendEvent(&window, &changed);
        QCOMPARE(source(window), QUrl(u"qrc"_s + file));
        QCOMPARE(leftToRightCode(window), codeLines(textOf(file)));
        QCOMPARE(window.windowTitle(), before);
    }

    void findsThePageInTheLanguage_data()
    {
        QTest::addColumn<QStringList>("languages"); // as QLocale::uiLanguages() has them
        QTest::addColumn<QString>("file");
        const QString english = u":/guide/lock.md"_s;
        const auto row = [](const char *name, const QStringList &languages, const QString &file) {
            QTest::newRow(name) << languages << file;
        };
        row("just so", {u"zh-Hans-CN"_s, u"zh-CN"_s, u"zh"_s}, u":/guide/zh_CN/lock.md"_s);
        row("its own country", {u"de-Latn-DE"_s, u"de-DE"_s, u"de"_s}, u":/guide/de/lock.md"_s);
        row("of another country", {u"de-Latn-AT"_s, u"de-AT"_s}, u":/guide/de/lock.md"_s);
        row("the next", {u"nl-NL"_s, u"nl"_s, u"fr-FR"_s, u"fr"_s}, u":/guide/fr/lock.md"_s);
        row("another writing", {u"zh-Hant-TW"_s, u"zh-TW"_s}, english);
        row("English before others", {u"en-US"_s, u"en-Latn-US"_s, u"en"_s, u"de"_s}, english);
        row("others before English", {u"es-MX"_s, u"es"_s, u"en"_s}, u":/guide/es/lock.md"_s);
        row("British", {u"en-GB"_s, u"de"_s}, english);
        row("no language", {u"C"_s}, english);
        row("none", {}, english);
        row("not translated", {u"eo"_s}, english);
    }

    void findsThePageInTheLanguage()
    {
        QFETCH(const QStringList, languages);
        QFETCH(const QString, file);
        QCOMPARE(HelpWindow::fileOf(u"lock"_s, languages), file);
        QVERIFY(QFile::exists(file));
    }

    void goesRoundWhileItSearches()
    {
        HelpWindow window;
        window.open(u"lock"_s);
        window.show();
        auto *sought = window.findChild<QLineEdit *>();
        sought->setFocus();
        const auto place = [&window] { return browserOf(window)->textCursor().selectionStart(); };
        const int wanted = int(browserOf(window)->toPlainText().count(u"lock"_s, Qt::CaseInsensitive));
        QVERIFY(wanted > 1);
        QTest::keyClicks(sought, u"LOCK"_s);
        QList<int> places;
        for (int i = 0; i < wanted; ++i) {
            QTest::keyClick(sought, Qt::Key_Return);
            QCOMPARE(browserOf(window)->textCursor().selectedText().toLower(), u"lock"_s);
            QVERIFY(places.isEmpty() || place() > places.constLast());
            places += place();
        }
        QTest::keyClick(sought, Qt::Key_Return);
        QCOMPARE(place(), places.constFirst());
        QVERIFY(!nothing(window)->isVisible());
        QCOMPARE(window.focusWidget(), sought);
    }

    void saysWhenNothingIsFound()
    {
        HelpWindow window;
        window.show();
        auto *sought = window.findChild<QLineEdit *>();
        QVERIFY(!nothing(window)->isVisible());
        QTest::keyClick(sought, Qt::Key_Return); // nothing is sought
        QVERIFY(!nothing(window)->isVisible());
        QTest::keyClicks(sought, u"xyzzy"_s);
        QVERIFY(!nothing(window)->isVisible());
        QTest::keyClick(sought, Qt::Key_Return);
        QVERIFY(nothing(window)->isVisible());
        sought->clear();
        QVERIFY(!nothing(window)->isVisible());
        QTest::keyClicks(sought, u"Guide"_s);
        QTest::keyClick(sought, Qt::Key_Return);
        QVERIFY(!nothing(window)->isVisible());
    }

    void forgetsOnAnotherPageWhatWasNotOnThisOne()
    {
        HelpWindow window;
        window.show();
        auto *sought = window.findChild<QLineEdit *>();
        QTest::keyClicks(sought, u"xyzzy"_s);
        QTest::keyClick(sought, Qt::Key_Return);
        QVERIFY(nothing(window)->isVisible());
        window.open(u"lock"_s);
        QVERIFY(!nothing(window)->isVisible());
    }

    void goesBackAndToTheContents()
    {
        HelpWindow window;
        window.show();
        const QUrl index = source(window);
        QVERIFY(!button(window, u"Back"_s)->isEnabled());
        window.open(u"lock"_s);
        const QUrl lock = source(window);
        QVERIFY(lock != index);
        QVERIFY(button(window, u"Back"_s)->isEnabled());
        button(window, u"Back"_s)->click();
        QCOMPARE(source(window), index);
        QVERIFY(!button(window, u"Back"_s)->isEnabled());
        window.open(u"lock"_s);
        button(window, u"Contents"_s)->click();
        QCOMPARE(source(window), index);
        button(window, u"Back"_s)->click();
        QCOMPARE(source(window), lock);
    }

    void followsALink()
    {
        QLocale::setDefault(QLocale(u"de"_s));
        HelpWindow window;
        window.resize(800, 4000); // all of it is in view
        window.show();
        auto *browser = browserOf(window);
        QTextCursor cursor(browser->document());
        while (!cursor.charFormat().isAnchor() && cursor.movePosition(QTextCursor::NextCharacter)) { }
        QCOMPARE(cursor.charFormat().anchorHref(), u"sign-in.md"_s);
        cursor.movePosition(QTextCursor::NextCharacter);
        QTest::mouseClick(browser->viewport(), Qt::LeftButton, {}, browser->cursorRect(cursor).center());
        QCOMPARE(source(window), QUrl(u"qrc:/guide/de/sign-in.md"_s));
        QVERIFY(window.windowTitle().startsWith(browser->document()->firstBlock().text()));
    }

    void closesWithEscape()
    {
        HelpWindow window;
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_Escape);
        QVERIFY(!window.isVisible());
    }

    void looksForATextByItsShortcut()
    {
        HelpWindow window;
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        browserOf(window)->setFocus();
        QTest::keySequence(&window, QKeySequence::Find);
        QCOMPARE(window.focusWidget(), window.findChild<QLineEdit *>());
    }

    void isOneWindowForAllWhoAsk()
    {
        const auto shown = [] {
            QList<HelpWindow *> windows;
            for (QWidget *each : QApplication::topLevelWidgets()) {
                if (auto *window = qobject_cast<HelpWindow *>(each))
                    windows += window;
            }
            return windows;
        };
        HelpWindow::showPage(u"lock"_s);
        HelpWindow::showPage(u"further"_s);
        QCOMPARE(shown().size(), 1);
        const QPointer<HelpWindow> window = shown().constFirst();
        QVERIFY(window->isVisible());
        QCOMPARE(source(*window), QUrl(u"qrc:/guide/further.md"_s));
        window->close();
        QTRY_VERIFY(!window);
        HelpWindow::showPage(u"index"_s);
        QCOMPARE(shown().size(), 1);
        delete shown().constFirst();
    }

    void opensThePageOfADialog()
    {
        ui::PageDialog dialog(nullptr, u"lock"_s);
        dialog.show();
        QTest::keyClick(&dialog, Qt::Key_F1);
        HelpWindow *window = nullptr;
        for (QWidget *each : QApplication::topLevelWidgets())
            window = window ? window : qobject_cast<HelpWindow *>(each);
        QVERIFY(window);
        QCOMPARE(source(*window), QUrl(u"qrc:/guide/lock.md"_s));
        QVERIFY(dialog.isVisible());
        delete window;
    }

    void everyDialogNamesAPageThatIsThere()
    {
        static const QRegularExpression named(u"PageDialog\\(parent, QStringLiteral\\(\"([^\"]*)\"\\)"_s);
        const QDir sources(QStringLiteral(QT_TESTCASE_SOURCEDIR) + u"/../app/ui"_s);
        int count = 0;
        for (const QString &file : sources.entryList({u"*.cpp"_s})) {
            const auto match = named.match(textOf(sources.filePath(file)));
            if (!match.hasMatch())
                continue;
            ++count;
            QVERIFY2(pages().contains(match.captured(1)), qPrintable(file + u": "_s + match.captured(1)));
        }
        QVERIFY(count > 5);
    }
};

QTEST_MAIN(TestHelpWindow)
#include "tst_helpwindow.moc"
