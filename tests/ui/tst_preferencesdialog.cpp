// SPDX-License-Identifier: GPL-3.0-or-later
#include "labels.h"
#include "ui/languages.h"
#include "ui/preferencesdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using accounts::HandOutRules;
using accounts::KeptPreferences;
using accounts::Preferences;
using base::Error;
using ui::PreferencesDialog;

namespace {

const QString inTray = u"Stay in the tray when the window is closed"_s;
const QString atLogin = u"Start with the session, in the background"_s;
const QString withScreen = u"Lock with the screen"_s;

// None is as it is by itself, and English is the language that a test always has.
Preferences others()
{
    Preferences all;
    all.language = u"en"_s;
    all.theme = Preferences::Theme::Dark;
    all.staysInTray = false;
    all.hasToldOfTray = true;
    all.locksWithScreen = true;
    all.clipboard = 60s;
    all.newAccounts = HandOutRules::To::AskEachTime;
    all.network.proxy = base::Route::Proxy::Given;
    all.network.proxyUrl = QUrl(u"http://proxy.example:8080"_s);
    return all;
}

struct Desk
{
    QTemporaryDir folder;
    KeptPreferences preferences;
    bool startsAtLogin = false;
    std::optional<Error> startTrouble; // of setting it
    int starts = 0; // how often it was set
    QPointer<PreferencesDialog> dialog;

    explicit Desk(const Preferences &stored = {}, const QString &file = u"preferences.json"_s)
        : preferences(folder.filePath(file), stored)
    {
    }
    ~Desk() { delete dialog; }

    ui::Desktop desktop()
    {
        return {{}, [this] { return startsAtLogin; },
            [this](bool on) -> base::Result<base::Done> {
                if (startTrouble)
                    return base::Failure(*startTrouble);
                ++starts;
                startsAtLogin = on;
                return base::Done {};
            }};
    }
    void open(bool hasTray = true) { open(desktop(), hasTray); }
    void open(const ui::Desktop &desktop, bool hasTray = true)
    {
        dialog = new PreferencesDialog(preferences, desktop, hasTray);
        dialog->open();
    }

    QComboBox *choice(const QString &name) const
    {
        for (QComboBox *each : dialog->findChildren<QComboBox *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    QCheckBox *check(const QString &words) const
    {
        for (QCheckBox *each : dialog->findChildren<QCheckBox *>()) {
            if (each->text() == words)
                return each;
        }
        return nullptr;
    }
    void choose(const QString &name, const QString &text) const
    {
        QComboBox *box = choice(name);
        QVERIFY2(box->findText(text) >= 0, qPrintable(text));
        box->setCurrentIndex(box->findText(text));
    }
    void press(const QString &text) const
    {
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible())
                return button->click();
        }
        QFAIL(qPrintable(u"no button "_s + text));
    }
    bool isOpen() const { return dialog && dialog->isVisible(); }
    bool says(const QString &words) const { return !labels(*dialog).filter(words).isEmpty(); }
    const Preferences &now() const { return preferences.current(); }
    // What the next start reads.
    Preferences written(const QString &file = u"preferences.json"_s) const
    {
        return Preferences::read(folder.filePath(file), {}).preferences;
    }
};

} // namespace

class TestPreferencesDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEachAsItStands()
    {
        Desk desk(others());
        desk.startsAtLogin = true;
        desk.open();
        QCOMPARE(desk.choice(u"Language"_s)->currentText(), u"English"_s);
        QCOMPARE(desk.choice(u"Theme"_s)->currentText(), u"Dark"_s);
        QVERIFY(!desk.check(inTray)->isChecked());
        QVERIFY(desk.check(inTray)->isEnabled());
        QVERIFY(desk.check(atLogin)->isChecked());
        QVERIFY(desk.check(withScreen)->isChecked());
        QCOMPARE(desk.choice(u"Clipboard"_s)->currentData().toLongLong(), 60);
        QCOMPARE(desk.choice(u"Other programs"_s)->currentText(), u"get one when you allow it, each time"_s);
        QCOMPARE(desk.choice(u"Proxy"_s)->currentText(), u"http://proxy.example:8080"_s);
    }

    void showsWhatHoldsWithoutAChoice()
    {
        Desk desk;
        desk.open();
        QCOMPARE(desk.choice(u"Language"_s)->currentText(), u"As the system has it"_s);
        QCOMPARE(desk.choice(u"Theme"_s)->currentText(), u"As the system has it"_s);
        QVERIFY(desk.check(inTray)->isChecked());
        QVERIFY(!desk.check(atLogin)->isChecked());
        QVERIFY(!desk.check(withScreen)->isChecked());
        QCOMPARE(desk.choice(u"Clipboard"_s)->currentData().toLongLong(), 30);
        QCOMPARE(desk.choice(u"Other programs"_s)->currentText(), u"get no token"_s);
        QCOMPARE(desk.choice(u"Proxy"_s)->currentText(), u"As the system has it"_s);
        QCOMPARE(desk.choice(u"Language"_s)->count(), ui::languages().size() + 1);
    }

    void savesEach()
    {
        Preferences wanted = others();
        wanted.language.clear();
        wanted.hasToldOfTray = false; // that isn't for this dialog to say
        Desk desk;
        QSignalSpy changed(&desk.preferences, &KeptPreferences::changed);
        desk.open();
        desk.choose(u"Theme"_s, u"Dark"_s);
        desk.check(inTray)->setChecked(false);
        desk.check(withScreen)->setChecked(true);
        desk.choice(u"Clipboard"_s)->setCurrentIndex(desk.choice(u"Clipboard"_s)->findData(qint64(60)));
        desk.choose(u"Other programs"_s, u"get one when you allow it, each time"_s);
        desk.choice(u"Proxy"_s)->setEditText(u" proxy.example:8080 "_s);
        desk.press(u"Save"_s);
        QVERIFY(!desk.isOpen());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(desk.now(), wanted);
        QCOMPARE(desk.written(), wanted);
    }

    void savesEachTheme_data()
    {
        QTest::addColumn<QString>("shown");
        QTest::addColumn<Preferences::Theme>("theme");
        QTest::newRow("system") << u"As the system has it"_s << Preferences::Theme::System;
        QTest::newRow("light") << u"Light"_s << Preferences::Theme::Light;
        QTest::newRow("dark") << u"Dark"_s << Preferences::Theme::Dark;
    }

    void savesEachTheme()
    {
        QFETCH(const QString, shown);
        QFETCH(const Preferences::Theme, theme);
        Preferences before;
        before.theme
            = theme == Preferences::Theme::Dark ? Preferences::Theme::Light : Preferences::Theme::Dark;
        Desk desk(before);
        desk.open();
        desk.choose(u"Theme"_s, shown);
        desk.press(u"Save"_s);
        QCOMPARE(desk.now().theme, theme);
        desk.open();
        QCOMPARE(desk.choice(u"Theme"_s)->currentText(), shown);
    }

    void savesWhoMayHaveTokens_data()
    {
        QTest::addColumn<HandOutRules::To>("to");
        QTest::newRow("nobody") << HandOutRules::To::Nobody;
        QTest::newRow("once") << HandOutRules::To::AskOnce;
        QTest::newRow("each time") << HandOutRules::To::AskEachTime;
        QTest::newRow("command line") << HandOutRules::To::CommandLine;
    }

    void savesWhoMayHaveTokens()
    {
        QFETCH(const HandOutRules::To, to);
        Preferences stored;
        stored.newAccounts = to;
        Desk desk(stored);
        desk.open();
        desk.check(withScreen)->setChecked(true);
        desk.press(u"Save"_s);
        QCOMPARE(desk.now().newAccounts, to);
        QVERIFY(desk.now().locksWithScreen);
    }

    void changesNothingThatWasNotChanged()
    {
        Preferences stored = others();
        stored.clipboard = 45s; // which isn't offered by itself
        Desk desk(stored);
        desk.startsAtLogin = true;
        QSignalSpy changed(&desk.preferences, &KeptPreferences::changed);
        desk.open();
        QCOMPARE(desk.choice(u"Clipboard"_s)->currentData().toLongLong(), 45);
        desk.press(u"Save"_s);
        QVERIFY(!desk.isOpen());
        QCOMPARE(changed.size(), 0);
        QCOMPARE(desk.now(), stored);
        QCOMPARE(desk.starts, 0);
        QVERIFY(!QFile::exists(desk.folder.filePath(u"preferences.json"_s)));
    }

    void changesNothingWhenItIsCancelled_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("button") << false;
        QTest::newRow("Escape") << true;
    }

    void changesNothingWhenItIsCancelled()
    {
        QFETCH(const bool, byKey);
        Desk desk;
        QSignalSpy changed(&desk.preferences, &KeptPreferences::changed);
        desk.open();
        QSignalSpy restart(desk.dialog, &PreferencesDialog::restartAsked);
        desk.choose(u"Language"_s, u"English"_s);
        desk.choose(u"Theme"_s, u"Dark"_s);
        desk.check(inTray)->setChecked(false);
        desk.check(atLogin)->setChecked(true);
        desk.check(withScreen)->setChecked(true);
        desk.choice(u"Proxy"_s)->setEditText(u"nowhere"_s);
        if (byKey)
            QTest::keyClick(desk.dialog, Qt::Key_Escape);
        else
            desk.press(u"Cancel"_s);
        QVERIFY(!desk.isOpen());
        QCOMPARE(changed.size(), 0);
        QCOMPARE(desk.now(), Preferences());
        QVERIFY(!desk.startsAtLogin);
        QCOMPARE(desk.starts, 0);
        QCOMPARE(restart.size(), 0);
        QTRY_VERIFY(!desk.dialog);
    }

    void saysAtTheFieldThatAProxyIsNone()
    {
        Desk desk;
        desk.open();
        auto *proxy = desk.choice(u"Proxy"_s);
        const QString note = proxy->accessibleDescription();
        QVERIFY(desk.says(u"For accounts without one of their own."_s));
        desk.choose(u"Theme"_s, u"Dark"_s);
        desk.check(atLogin)->setChecked(true);
        proxy->setEditText(u"nowhere"_s);
        desk.press(u"Save"_s);
        QVERIFY(desk.isOpen());
        QVERIFY(!proxy->accessibleDescription().isEmpty());
        QVERIFY(proxy->accessibleDescription() != note);
        QVERIFY(desk.says(proxy->accessibleDescription()));
        QVERIFY(!desk.says(u"For accounts without one of their own."_s)); // in its place
        QCOMPARE(desk.dialog->focusWidget(), proxy);
        QCOMPARE(desk.now(), Preferences());
        QCOMPARE(desk.starts, 0);

        proxy->setEditText(u"proxy.example:8080"_s);
        desk.press(u"Save"_s);
        QVERIFY(!desk.isOpen());
        QCOMPARE(desk.now().network.proxyUrl, QUrl(u"http://proxy.example:8080"_s));
        QCOMPARE(desk.now().theme, Preferences::Theme::Dark);
        QVERIFY(desk.startsAtLogin);
    }

    void asksForAProxyWhereNobodyKnowsWhichOneWasSet()
    {
        Preferences damaged;
        damaged.network = base::Route::unreadable();
        Desk desk(damaged);
        desk.open();
        auto *proxy = desk.choice(u"Proxy"_s);
        QCOMPARE(proxy->currentText(), QString());
        desk.choose(u"Theme"_s, u"Dark"_s);
        desk.press(u"Save"_s);
        QVERIFY(desk.isOpen());
        QVERIFY(desk.says(u"Nobody knows which one it was"_s));
        QCOMPARE(desk.dialog->focusWidget(), proxy);
        desk.choose(u"Proxy"_s, u"As the system has it"_s);
        desk.press(u"Save"_s);
        QVERIFY(!desk.isOpen());
        QVERIFY(desk.now().network.isSystems());
        QCOMPARE(desk.now().theme, Preferences::Theme::Dark);
    }

    void takesAProxyBack()
    {
        Desk desk(others());
        desk.open();
        desk.choose(u"Proxy"_s, u"None"_s);
        desk.press(u"Save"_s);
        QCOMPARE(desk.now().network.proxy, base::Route::Proxy::None);
        desk.open();
        desk.choose(u"Proxy"_s, u"As the system has it"_s);
        desk.press(u"Save"_s);
        QVERIFY(desk.now().network.isSystems());
    }

    void offersToStartAgainInAnotherLanguage()
    {
        Desk desk;
        desk.open();
        QSignalSpy restart(desk.dialog, &PreferencesDialog::restartAsked);
        desk.choose(u"Language"_s, u"English"_s);
        desk.press(u"Save"_s);
        QVERIFY(desk.isOpen());
        QCOMPARE(desk.now().language, u"en"_s);
        QCOMPARE(desk.written().language, u"en"_s);
        QVERIFY(desk.says(u"Start again in the new language?"_s));
        QCOMPARE(restart.size(), 0);
        desk.press(u"Start again"_s);
        QCOMPARE(restart.size(), 1);
        QVERIFY(!desk.isOpen());
    }

    void keepsTheLanguageForLater()
    {
        Desk desk(others());
        desk.open();
        QSignalSpy restart(desk.dialog, &PreferencesDialog::restartAsked);
        desk.choose(u"Language"_s, u"As the system has it"_s);
        desk.press(u"Save"_s);
        desk.press(u"Later"_s);
        QVERIFY(!desk.isOpen());
        QCOMPARE(restart.size(), 0);
        QCOMPARE(desk.now().language, QString());
    }

    void startsNothingAgainWhenTheQuestionIsLeft()
    {
        Desk desk;
        desk.open();
        QSignalSpy restart(desk.dialog, &PreferencesDialog::restartAsked);
        desk.choose(u"Language"_s, u"English"_s);
        desk.press(u"Save"_s);
        QTest::keyClick(desk.dialog, Qt::Key_Escape);
        QVERIFY(!desk.isOpen());
        QCOMPARE(restart.size(), 0);
        QCOMPARE(desk.now().language, u"en"_s); // it was saved
    }

    // An administrator's, perhaps, or of a translation that went.
    void keepsALanguageThatIsNotListed()
    {
        Preferences stored;
        stored.language = u"eo"_s;
        Desk desk(stored);
        desk.open();
        QCOMPARE(desk.choice(u"Language"_s)->currentData().toString(), u"eo"_s);
        desk.check(withScreen)->setChecked(true);
        desk.press(u"Save"_s);
        QVERIFY(!desk.isOpen()); // and there is nothing to start again for
        QCOMPARE(desk.now().language, u"eo"_s);
        QVERIFY(desk.now().locksWithScreen);
    }

    void offersNoRestartForAnythingElse()
    {
        Desk desk(others());
        desk.open();
        desk.choose(u"Theme"_s, u"Light"_s);
        desk.press(u"Save"_s);
        QVERIFY(!desk.isOpen());
    }

    void startsWithTheSession()
    {
        Desk desk;
        desk.open();
        desk.check(atLogin)->setChecked(true);
        desk.press(u"Save"_s);
        QVERIFY(desk.startsAtLogin);
        desk.open();
        desk.check(atLogin)->setChecked(false);
        desk.press(u"Save"_s);
        QVERIFY(!desk.startsAtLogin);
        QCOMPARE(desk.starts, 2);
        QCOMPARE(desk.now(), Preferences());
    }

    // It may be off only because its program is gone, and on again once that is back.
    void takesAwayWhatIsLeftOfAStartThatIsOff()
    {
        Desk desk;
        desk.open();
        desk.press(u"Save"_s);
        QVERIFY(!desk.isOpen());
        QCOMPARE(desk.starts, 1);
        QVERIFY(!desk.startsAtLogin);
    }

    void leavesOutWhatTheDesktopCannot()
    {
        Desk desk;
        desk.open(ui::Desktop());
        QVERIFY(!desk.check(atLogin));
        desk.check(withScreen)->setChecked(true);
        desk.press(u"Save"_s);
        QVERIFY(!desk.isOpen());
        QVERIFY(desk.now().locksWithScreen);
    }

    void saysThatThereIsNoTrayAndLeavesTheChoice_data()
    {
        QTest::addColumn<bool>("stays");
        QTest::newRow("stays") << true;
        QTest::newRow("doesn't") << false;
    }

    void saysThatThereIsNoTrayAndLeavesTheChoice()
    {
        QFETCH(const bool, stays);
        Preferences stored;
        stored.staysInTray = stays;
        Desk desk(stored);
        desk.open(false);
        QVERIFY(!desk.check(inTray)->isEnabled());
        QVERIFY(!desk.check(inTray)->isChecked());
        QVERIFY(desk.says(u"no tray"_s));
        desk.check(withScreen)->setChecked(true);
        desk.press(u"Save"_s);
        QCOMPARE(desk.now().staysInTray, stays); // for another desktop, or another day
        QVERIFY(desk.now().locksWithScreen);
    }

    void saysWhenItCannotBeWritten()
    {
        Desk desk({}, u"file/preferences.json"_s);
        QFile file(desk.folder.filePath(u"file"_s)); // where a folder should be
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        desk.open();
        const QStringList before = labels(*desk.dialog);
        desk.choose(u"Theme"_s, u"Dark"_s);
        desk.check(atLogin)->setChecked(true);
        desk.press(u"Save"_s);
        QVERIFY(desk.isOpen());
        QVERIFY(labels(*desk.dialog).size() > before.size());
        QCOMPARE(desk.now().theme, Preferences::Theme::Dark); // for this run
        QVERIFY(!desk.startsAtLogin);
    }

    void takesBackOnCancelWhatCouldNotBeSaved()
    {
        Desk desk(others(), u"file/preferences.json"_s);
        QFile file(desk.folder.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        desk.open();
        desk.choose(u"Theme"_s, u"Light"_s);
        desk.check(inTray)->setChecked(true);
        desk.press(u"Save"_s);
        QVERIFY(desk.isOpen());
        QSignalSpy changed(&desk.preferences, &KeptPreferences::changed);
        desk.press(u"Cancel"_s);
        QVERIFY(!desk.isOpen());
        QCOMPARE(desk.now(), others());
        QCOMPARE(changed.size(), 1);
    }

    void takesBackOnCancelWhatWasSavedInPart()
    {
        Desk desk;
        desk.startTrouble = Error {Error::Kind::Disk, u"start.write"_s, {}, {}, u"/nowhere"_s};
        desk.open();
        desk.check(atLogin)->setChecked(true);
        desk.check(withScreen)->setChecked(true);
        desk.press(u"Save"_s);
        QVERIFY(desk.isOpen());
        QTest::keyClick(desk.dialog, Qt::Key_Escape);
        QVERIFY(!desk.isOpen());
        QCOMPARE(desk.now(), Preferences());
        QCOMPARE(desk.written(), Preferences());
    }

    void doesNotCallSavedWhatCannotBeWrittenTwice()
    {
        Desk desk({}, u"file/preferences.json"_s);
        QFile file(desk.folder.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        desk.open();
        desk.choose(u"Theme"_s, u"Dark"_s);
        desk.press(u"Save"_s);
        QVERIFY(desk.isOpen());
        desk.press(u"Save"_s);
        QVERIFY(desk.isOpen());
        QVERIFY(file.remove());
        desk.press(u"Save"_s);
        QVERIFY(!desk.isOpen());
        QCOMPARE(desk.written(u"file/preferences.json"_s).theme, Preferences::Theme::Dark);
    }

    void saysWhenTheDesktopRefuses()
    {
        Desk desk;
        desk.startTrouble = Error {Error::Kind::Disk, u"start.write"_s, {}, {}, u"/nowhere"_s};
        desk.open();
        const QStringList before = labels(*desk.dialog);
        desk.check(atLogin)->setChecked(true);
        desk.check(withScreen)->setChecked(true);
        desk.press(u"Save"_s);
        QVERIFY(desk.isOpen());
        QVERIFY(labels(*desk.dialog).size() > before.size());
        QVERIFY(desk.now().locksWithScreen); // the rest is saved
        QVERIFY(!desk.startsAtLogin);

        desk.startTrouble.reset();
        desk.press(u"Save"_s);
        QVERIFY(!desk.isOpen());
        QVERIFY(desk.startsAtLogin);
    }

    void offersTheRestartAfterASecondTry()
    {
        Desk desk;
        desk.startTrouble = Error {Error::Kind::Disk, u"start.write"_s, {}, {}, u"/nowhere"_s};
        desk.open();
        desk.choose(u"Language"_s, u"English"_s);
        desk.check(atLogin)->setChecked(true);
        desk.press(u"Save"_s);
        QVERIFY(desk.isOpen());
        desk.startTrouble.reset();
        desk.press(u"Save"_s);
        QVERIFY(desk.isOpen() && desk.says(u"Start again in the new language?"_s));
    }

    void takesTheTroubleAwayWithTheNextTry()
    {
        Desk desk;
        desk.startTrouble = Error {Error::Kind::Disk, u"start.write"_s, {}, {}, u"/nowhere"_s};
        desk.open();
        const QStringList before = labels(*desk.dialog);
        desk.check(atLogin)->setChecked(true);
        desk.press(u"Save"_s);
        desk.choice(u"Proxy"_s)->setEditText(u"nowhere"_s);
        desk.press(u"Save"_s);
        QCOMPARE(
            labels(*desk.dialog).size(), before.size()); // the note of the proxy gave way to what is wrong
    }
};

QTEST_MAIN(TestPreferencesDialog)
#include "tst_preferencesdialog.moc"
