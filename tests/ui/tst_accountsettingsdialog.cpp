// SPDX-License-Identifier: GPL-3.0-or-later
#include "entries.h"
#include "support/certificates.h"
#include "support/memorystore.h"
#include "ui/accountcolour.h"
#include "ui/accountsettingsdialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using accounts::AccountSettings;
using ui::AccountSettingsDialog;

namespace {

struct Desk
{
    base::Clock clock = [] { return QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC); };
    QTemporaryDir folder;
    net::Http http {clock};
    support::MemoryStore store;
    accounts::Cloakroom cloakroom {folder.filePath(u"accounts.json"_s), http, store, clock,
        [](const QUrl &, const base::Browser &) { return base::Result<base::Done>(base::Done {}); }};
    QPointer<AccountSettingsDialog> dialog;

    explicit Desk(const AccountSettings &settings = {}, const QList<accounts::Question> &hours = {})
    {
        for (const accounts::Question &each : hours)
            cloakroom.passingAnswers().allow(each, clock().addSecs(60));
        accounts::Entry other = entryNamed(u"b"_s, u"ben@example.com"_s);
        other.account.settings.group = u"Work"_s;
        accounts::Entry entry = entryNamed(u"a"_s, u"ana@example.com"_s);
        entry.account.settings = settings;
        for (const accounts::Entry &each : {other, entry})
            const_cast<accounts::AccountBook &>(cloakroom.book()).put(each);
        open();
    }
    ~Desk() { delete dialog; }

    void open()
    {
        delete dialog;
        dialog = new AccountSettingsDialog(cloakroom, *cloakroom.book().find(u"a"_s),
            {{u"Firefox – work"_s, {u"firefox"_s, {u"-P"_s, u"work"_s}}}});
        dialog->open();
    }

    // The keychain holds its login.
    void keep()
    {
        accounts::Entry entry = *cloakroom.book().find(u"a"_s);
        entry.credential.emplace().accountId = u"a"_s;
        entry.state = accounts::State::SignedIn;
        const_cast<accounts::AccountBook &>(cloakroom.book()).put(entry);
        store.items.insert(u"a"_s, entry.credential->toBytes());
    }
    accounts::Credential kept() const
    {
        return *accounts::Credential::fromBytes(store.items.value(u"a"_s), u"a"_s);
    }

    template <typename Edit> Edit *find(const QString &name) const
    {
        for (Edit *each : dialog->findChildren<Edit *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }

    void press(const QString &text) const
    {
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button->click();
        }
        QFAIL("no such button");
    }

    AccountSettings saved() const { return cloakroom.book().find(u"a"_s)->account.settings; }
};

} // namespace

class TestAccountSettingsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAnHourBackWhenItIsSaved_data()
    {
        QTest::addColumn<QString>("pressed");
        QTest::addColumn<qsizetype>("left");
        QTest::newRow("saved") << u"Save"_s << qsizetype(0);
        QTest::newRow("cancelled") << u"Cancel"_s << qsizetype(1);
    }

    void takesAnHourBackWhenItIsSaved()
    {
        QFETCH(QString, pressed);
        QFETCH(qsizetype, left);
        accounts::Question question;
        question.accountId = u"a"_s;
        question.asker.program = u"/usr/bin/git"_s;
        Desk desk({}, {question});
        desk.press(u"Take back"_s);
        desk.press(pressed);
        QTRY_COMPARE(desk.cloakroom.passingAnswers().allowances(u"a"_s, desk.clock()).size(), left);
    }

    void savesWhatIsSet()
    {
        Desk desk;
        desk.find<QLineEdit>(u"Name"_s)->setText(u" at work "_s);
        desk.find<QComboBox>(u"Group"_s)->setEditText(u"Customers"_s);
        auto *colour = desk.find<QComboBox>(u"Colour"_s);
        colour->setCurrentIndex(colour->findText(u"Violet"_s));
        auto *browser = desk.find<QComboBox>(u"Browser"_s);
        browser->setCurrentIndex(1);
        Q_EMIT browser->activated(1);
        desk.find<QComboBox>(u"Proxy"_s)->setEditText(u"proxy.example:8080"_s);
        desk.press(u"Save"_s);
        QCOMPARE(desk.saved().label, u"at work"_s);
        QCOMPARE(desk.saved().group, u"Customers"_s);
        QCOMPARE(desk.saved().colour, AccountSettings::Colour::Violet);
        QCOMPARE(desk.saved().browser, (base::Browser {u"firefox"_s, {u"-P"_s, u"work"_s}}));
        QCOMPARE(desk.saved().network.proxyUrl, QUrl(u"http://proxy.example:8080"_s));
        QTRY_VERIFY(!desk.dialog || !desk.dialog->isVisible());
    }

    void keepsThePasswordOfAProxyInTheKeychain()
    {
        Desk desk;
        desk.keep();
        auto *password = desk.find<QLineEdit>(u"Proxy password"_s);
        QVERIFY(password->isHidden());
        desk.find<QComboBox>(u"Proxy"_s)->setEditText(u"proxy.example:8080"_s);
        QVERIFY(!password->isHidden());
        QCOMPARE(password->echoMode(), QLineEdit::Password);
        desk.find<QLineEdit>(u"Proxy user"_s)->setText(u"ana"_s);
        password->setText(u"word"_s);
        desk.press(u"Save"_s);
        QTRY_VERIFY(!desk.dialog || !desk.dialog->isVisible());
        QCOMPARE(desk.saved().network.proxyUser, u"ana"_s);
        QVERIFY(desk.kept().network.proxyPassword == crypto::Secret("word"));

        desk.open(); // it stays without being typed again
        QCOMPARE(desk.find<QLineEdit>(u"Proxy user"_s)->text(), u"ana"_s);
        QVERIFY(desk.find<QLineEdit>(u"Proxy password"_s)->text().isEmpty());
        desk.press(u"Save"_s);
        QTRY_VERIFY(!desk.dialog || !desk.dialog->isVisible());
        QVERIFY(desk.kept().network.proxyPassword == crypto::Secret("word"));

        desk.open(); // but not for another proxy
        desk.find<QComboBox>(u"Proxy"_s)->setEditText(u"other.example:8080"_s);
        desk.press(u"Save"_s);
        QTRY_VERIFY(!desk.dialog || !desk.dialog->isVisible());
        QVERIFY(desk.kept().network.proxyPassword.isEmpty());
    }

    // An answer to another program may come while the keychain takes its time, and nothing cuts that off.
    void losesNoAnswerWhileItIsSaved()
    {
        Desk desk;
        desk.keep();
        desk.find<QComboBox>(u"Proxy"_s)->setEditText(u"proxy.example:8080"_s);
        desk.find<QLineEdit>(u"Proxy user"_s)->setText(u"ana"_s);
        desk.find<QLineEdit>(u"Proxy password"_s)->setText(u"word"_s);
        desk.store.holdsWrites = true;
        desk.press(u"Save"_s);
        QTRY_VERIFY(desk.store.isAsked());
        desk.cloakroom.allow(u"a"_s, u"/usr/bin/git"_s);
        desk.press(u"Cancel"_s);
        QTest::keyClick(desk.dialog, Qt::Key_Escape);
        QVERIFY(desk.dialog && desk.dialog->isVisible());
        QCOMPARE(desk.saved().network, base::Route());
        desk.store.holdsWrites = false;
        desk.store.release();
        QTRY_VERIFY(!desk.dialog || !desk.dialog->isVisible());
        QCOMPARE(desk.saved().network.proxyUser, u"ana"_s);
        QVERIFY(desk.saved().handOut.isAllowed(u"/usr/bin/git"_s));
    }

    // While its tokens aren't read yet.
    void takesThePasswordBeforeToNoOtherProxy()
    {
        AccountSettings settings;
        settings.network.proxy = base::Route::Proxy::Given;
        settings.network.proxyUrl = QUrl(u"http://proxy.example:8080"_s);
        settings.network.proxyUser = u"ana"_s;
        Desk desk(settings);
        accounts::Credential credential;
        credential.accountId = u"a"_s;
        credential.network = {crypto::Secret("word"), crypto::Secret("phrase")};
        desk.store.items.insert(u"a"_s, credential.toBytes());
        desk.find<QLineEdit>(u"Name"_s)->setText(u"work"_s);
        desk.press(u"Save"_s);
        QTRY_VERIFY(!desk.dialog || !desk.dialog->isVisible());
        QVERIFY(desk.kept().network == credential.network);
        desk.open();
        desk.find<QComboBox>(u"Proxy"_s)->setEditText(u"other.example:8080"_s);
        desk.press(u"Save"_s);
        QTRY_VERIFY(!desk.dialog || !desk.dialog->isVisible());
        QCOMPARE(desk.saved().network.proxyUrl.host(), u"other.example"_s);
        QVERIFY(desk.kept().network.proxyPassword.isEmpty());
        QVERIFY(desk.kept().network.passphrase == credential.network.passphrase);
    }

    void saysWhenTheKeychainDoesNotTakeIt()
    {
        Desk desk; // there is no item of the account
        desk.find<QComboBox>(u"Proxy"_s)->setEditText(u"proxy.example:8080"_s);
        desk.find<QLineEdit>(u"Proxy user"_s)->setText(u"ana"_s);
        desk.find<QLineEdit>(u"Proxy password"_s)->setText(u"word"_s);
        desk.press(u"Save"_s);
        const auto isTold = [&desk] {
            const auto labels = desk.dialog->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                [](const QLabel *each) { return each->text().contains(u"keychain"_s); });
        };
        QTRY_VERIFY(isTold());
        QVERIFY(desk.dialog->isVisible());
        QCOMPARE(desk.saved(), AccountSettings());
    }

    void asksForThePassphraseOfACertificatesKey()
    {
        support::Certificates certificates;
        certificates.client(u"me"_s);
        const QString file = certificates.clientWithEncryptedKey();
        Desk desk;
        desk.keep();
        desk.find<QLineEdit>(u"Client certificate"_s)->setText(file);
        desk.press(u"Save"_s);
        auto *passphrase = desk.find<QLineEdit>(u"Certificate passphrase"_s);
        QVERIFY(!passphrase->accessibleDescription().isEmpty());
        QVERIFY(desk.dialog && desk.dialog->isVisible());
        passphrase->setText(u"other"_s);
        desk.press(u"Save"_s);
        QVERIFY(passphrase->accessibleDescription().contains(u"another passphrase"_s));
        passphrase->setText(u"secret"_s);
        desk.press(u"Save"_s);
        QTRY_VERIFY(!desk.dialog || !desk.dialog->isVisible());
        QCOMPARE(desk.saved().network.certificateFile, file);
        QVERIFY(desk.kept().network.passphrase == crypto::Secret("secret"));
    }

    void beginsWithWhatWasSet()
    {
        AccountSettings settings;
        settings.label = u"home"_s;
        settings.colour = AccountSettings::Colour::Blue;
        settings.browser = {u"/opt/odd browser"_s, {u"--quiet"_s}}; // not listed
        settings.network.proxy = base::Route::Proxy::None;
        Desk desk(settings);
        QCOMPARE(desk.find<QLineEdit>(u"Name"_s)->placeholderText(), u"ana@example.com"_s);
        QVERIFY(desk.find<QComboBox>(u"Group"_s)->findText(u"Work"_s) >= 0);
        desk.press(u"Save"_s);
        QCOMPARE(desk.saved(), settings);
    }

    void saysBesideTheFieldWhatIsWrong_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("proxy") << u"Proxy"_s << u"nowhere"_s;
        QTest::newRow("authorities") << u"Authorities"_s << u"/nowhere/ca.pem"_s;
        QTest::newRow("certificate") << u"Client certificate"_s << u"/nowhere/me.pem"_s;
    }

    void saysBesideTheFieldWhatIsWrong()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, text);
        Desk desk;
        auto *choice = desk.find<QComboBox>(field);
        auto *line = desk.find<QLineEdit>(field);
        choice ? choice->setEditText(text) : line->setText(text);
        desk.press(u"Save"_s);
        QVERIFY(desk.dialog && desk.dialog->isVisible());
        const QWidget *edit = choice ? static_cast<QWidget *>(choice) : line;
        QVERIFY(!edit->accessibleDescription().isEmpty());
        QCOMPARE(desk.saved(), AccountSettings());
    }

    void asksForANewSignInToChangeTheRest()
    {
        Desk desk;
        QSignalSpy asked(desk.dialog, &AccountSettingsDialog::signInChangeAsked);
        desk.press(u"Change…"_s);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(desk.saved(), AccountSettings());
    }
};

QTEST_MAIN(TestAccountSettingsDialog)
#include "tst_accountsettingsdialog.moc"
