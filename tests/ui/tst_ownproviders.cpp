// SPDX-License-Identifier: GPL-3.0-or-later
#include "entries.h"
#include "labels.h"
#include "providers/catalogue.h"
#include "providers/providersfile.h"
#include "providers/userproviders.h"
#include "support/memorystore.h"
#include "support/scriptedissuer.h"
#include "ui/signindialog.h"

#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using providers::Provider;
using Deed = ui::SignInChoice::Deed;
using namespace Qt::StringLiterals;

namespace {

Provider described(const QString &name, const QString &issuer)
{
    Provider provider;
    provider.name = name;
    provider.issuer = issuer;
    return provider;
}

// The whole way through the window, with accounts, an issuer that counts and no browser.
struct Desk
{
    base::Clock clock = [] { return QDateTime::currentDateTimeUtc(); };
    QTemporaryDir folder;
    net::Http http {clock};
    support::MemoryStore store;
    int opened = 0;
    accounts::Cloakroom cloakroom {folder.filePath(u"accounts.json"_s), http, store, clock,
        [this](const QUrl &, const base::Browser &) -> base::Result<base::Done> {
            ++opened;
            return base::Done {};
        }};
    providers::UserProviders own {folder.filePath(u"providers.json"_s)};
    std::unique_ptr<ui::SignInDialog> dialog;
    support::ScriptedIssuer issuer;

    void choose()
    {
        dialog = std::make_unique<ui::SignInDialog>(cloakroom, own, ui::StartDemo());
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->choose();
        QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
    }

    QString file() const { return folder.filePath(u"team.json"_s); }
    ui::SignInChoice *choice() const { return dialog->findChild<ui::SignInChoice *>(); }
    QStringList shown() const { return labels(*dialog); }
    void deed(Deed which, const QString &id) const { Q_EMIT choice()->deedAsked(which, id); }

    template <typename Widget> Widget *named(const QString &name) const
    {
        for (Widget *widget : dialog->findChildren<Widget *>()) {
            if (widget->isVisible() && widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    QLineEdit *edit(const char *name) const { return named<QLineEdit>(QLatin1String(name)); }

    void press(const char *name) const
    {
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == QString::fromUtf8(name))
                return button->click();
        }
        QFAIL(name);
    }

    QStringList tiles() const
    {
        const QAbstractItemModel *model = choice()->findChild<QListView *>()->model();
        QStringList names;
        for (int row = 0; row < model->rowCount(); ++row)
            names += model->index(row, 0).data(Qt::AccessibleTextRole).toString();
        return names;
    }

    void search(const QString &text) const { edit("Provider or address")->setText(text); }
    void saveTo(const QString &path) const
    {
        auto *asked = dialog->findChild<QFileDialog *>();
        QVERIFY(asked);
        Q_EMIT asked->fileSelected(path);
        asked->close();
    }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestOwnProviders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhereAnImportLeadsAndAsksNobody();
    void leavesNothingBehindACancelledImport();
    void saysInItsPlaceWhyAFileCanNotBeImported();
    void takesForeignTextForText();
    void marksTheImportedAsTheirs();
    void savesAFormByHand();
    void savesACopyOfAShippedOne();
    void savesNoSecret();
    void tellsWhatIsWrongBesideItsField_data();
    void tellsWhatIsWrongBesideItsField();
    void editsOneAndKeepsWhatHasNoField();
    void removesOneAfterAQuestion();
    void exportsOneOrAll();
    void saysThatItCouldNotExport();
    void leavesADamagedFileAloneAndSaysSo();
    void fillsInTheSharedClient();
};

void TestOwnProviders::showsWhereAnImportLeadsAndAsksNobody()
{
    Desk desk;
    const accounts::Entry before = entryNamed(u"a"_s, u"ana@example.com"_s);
    put(desk.folder.filePath(u"accounts.json"_s),
        QJsonDocument(QJsonObject {{u"version"_s, 1}, {u"accounts"_s, QJsonArray {before.account.toJson()}}})
            .toJson());
    QVERIFY(desk.cloakroom.load());
    QCOMPARE(desk.cloakroom.book().entries().size(), 1);
    const QByteArray accounts = contentOf(desk.folder.filePath(u"accounts.json"_s));
    const QString at = desk.issuer.url().toString();
    Provider team = described(u"Team"_s, at);
    team.clientId = u"shared"_s;
    team.scopes = oauth::Scopes({u"openid"_s, u"files"_s});
    team.quirks = {{u"refresh_endpoint"_s, at + u"/renew"_s}};
    team.limits = QStringList {u"Slow on Mondays."_s};
    QVERIFY(providers::writeProviders(desk.file(), {team}));

    desk.choose();
    Q_EMIT desk.choice()->importAsked(desk.file());
    QVERIFY(desk.shown().contains(u"Import a provider?"_s));
    const QString host = u"127.0.0.1:%1"_s.arg(desk.issuer.url().port());
    for (const QString &line : {u"Team"_s, host + u", and the addresses that it names"_s, host, u"shared"_s,
             u"openid files"_s, u"http://127.0.0.1/callback"_s, u"Slow on Mondays."_s, u"refresh_endpoint"_s})
        QVERIFY2(desk.shown().contains(line), qPrintable(line));
    QVERIFY(!QFile::exists(desk.folder.filePath(u"providers.json"_s)));
    desk.press("Import");
    QCOMPARE(desk.own.read()->size(), 1);
    QVERIFY(desk.shown().contains(u"“Team” is imported."_s));

    QTest::qWait(0); // whatever had been begun would arrive now
    QCOMPARE(desk.issuer.requests().size(), 0);
    QCOMPARE(desk.opened, 0);
    QCOMPARE(contentOf(desk.folder.filePath(u"accounts.json"_s)), accounts);
    QVERIFY(desk.store.calls.isEmpty());
}

void TestOwnProviders::leavesNothingBehindACancelledImport()
{
    Desk desk;
    QVERIFY(providers::writeProviders(desk.file(), {described(u"Team"_s, u"https://id.example"_s)}));
    desk.choose();
    Q_EMIT desk.choice()->importAsked(desk.file());
    desk.press("Cancel");
    QVERIFY(desk.choice()->isVisible());
    Q_EMIT desk.choice()->importAsked(desk.file());
    QTest::keyClick(desk.dialog.get(), Qt::Key_Escape);
    QVERIFY(desk.choice()->isVisible());
    QVERIFY(!QFile::exists(desk.folder.filePath(u"providers.json"_s)));
}

void TestOwnProviders::saysInItsPlaceWhyAFileCanNotBeImported()
{
    Desk desk;
    put(desk.file(),
        "{\"version\": 1, \"providers\": {\n\"a\": {\"name\": \"A\",\n\"client_secret\": \"hush\"}}}");
    desk.choose();
    Q_EMIT desk.choice()->importAsked(desk.file());
    QVERIFY(desk.shown().contains(u"team.json can’t be imported"_s));
    const QStringList told = desk.shown().filter(u"3: providers.a.client_secret"_s);
    QCOMPARE(told.size(), 1);
    QVERIFY(desk.shown().filter(u"hush"_s).isEmpty());
    desk.press("Back");
    QVERIFY(desk.choice()->isVisible());
}

void TestOwnProviders::takesForeignTextForText()
{
    Desk desk;
    const QString bad = u"<img src=x>\u202E"_s;
    Provider provider = described(bad, u"https://id.example"_s);
    provider.limits = QStringList {bad};
    provider.clientId = bad;
    provider.registration = {u"https://apps.example"_s, bad, bad, {bad}, bad};
    QVERIFY(providers::writeProviders(desk.file(), {provider}));
    desk.choose();
    Q_EMIT desk.choice()->importAsked(desk.file());
    const auto holds = [&desk] {
        const QStringList shown = desk.shown();
        for (const QLabel *label : desk.dialog->findChildren<QLabel *>()) {
            if (label->textFormat() != Qt::PlainText)
                return false;
        }
        return !shown.filter(u"[U+202E]"_s).isEmpty() && shown.filter(QChar(0x202E)).isEmpty();
    };
    QVERIFY(holds());
    desk.press("Import");
    desk.search(u"<img"_s);
    desk.press("Continue");
    QVERIFY(holds());
    QVERIFY(!desk.shown().filter(u"(apps.example)"_s).isEmpty());
    QCOMPARE(desk.edit("Client ID")->text(), bad);
}

void TestOwnProviders::marksTheImportedAsTheirs()
{
    Desk desk;
    QVERIFY(providers::writeProviders(
        desk.file(), {described(u"GitLab"_s, u"https://gitlab.com.evil.example"_s)}));
    desk.choose();
    Q_EMIT desk.choice()->importAsked(desk.file());
    QVERIFY(!desk.shown().filter(u"gitlab.com.evil.example (part of evil.example)"_s).isEmpty());
    desk.press("Import");
    QVERIFY(desk.tiles().contains(u"GitLab"_s));
    QVERIFY(desk.tiles().contains(u"GitLab (2), yours"_s));
}

void TestOwnProviders::savesAFormByHand()
{
    Desk desk;
    desk.choose();
    desk.search(u"by hand"_s);
    desk.press("Continue");
    desk.edit("Issuer")->setText(u"https://id.example"_s);
    desk.edit("Scopes")->setText(u"openid"_s);
    desk.press("Save as provider…");
    QCOMPARE(desk.edit("Name")->text(), u"id.example"_s);
    desk.edit("Name")->setText(u"Home"_s);
    desk.press("Save");
    QVERIFY(desk.edit("Client ID")); // back in the form
    QVERIFY(desk.shown().contains(u"“Home” is saved."_s));
    const Provider saved = desk.own.read()->first();
    QCOMPARE(saved.name, u"Home"_s);
    QCOMPARE(saved.issuer, u"https://id.example"_s);
    QCOMPARE(saved.scopes.toString(), u"openid"_s);
    QCOMPARE(saved.secret, Provider::Secret::Optional);
    desk.press("Back");
    desk.search({});
    QVERIFY(desk.tiles().contains(u"Home, yours"_s));
}

void TestOwnProviders::savesACopyOfAShippedOne()
{
    Desk desk;
    desk.choose();
    desk.search(u"gitlab"_s);
    desk.press("Continue");
    desk.edit("Host")->setText(u"git.example.com"_s);
    desk.edit("Client ID")->setText(u"ours"_s);
    desk.press("Save as my own…");
    desk.press("Save");
    const Provider saved = desk.own.read()->first();
    QCOMPARE(saved.name, u"GitLab (2)"_s);
    QCOMPARE(saved.issuer, u"https://git.example.com"_s);
    QCOMPARE(saved.clientId, u"ours"_s);
    QVERIFY(saved.questions.isEmpty());
    QCOMPARE(saved.quirks, providers::find(u"gitlab"_s)->quirks);
    QCOMPARE(saved.secret, Provider::Secret::None);
    auto registration = providers::find(u"gitlab"_s)->registration;
    registration->page = u"https://git.example.com/-/user_settings/applications"_s; // its question answered
    QVERIFY(saved.registration == registration);
    QCOMPARE(desk.opened, 0);
}

void TestOwnProviders::savesNoSecret()
{
    Desk desk;
    desk.choose();
    desk.search(u"strava"_s);
    desk.press("Continue");
    desk.edit("Client ID")->setText(u"ours"_s);
    desk.edit("Client secret")->setText(u"hush-hush"_s);
    desk.press("Save as my own…");
    auto *parameters = desk.named<QPlainTextEdit>(u"Extra parameters"_s);
    parameters->setPlainText(u"client_secret=hush-hush"_s);
    desk.press("Save");
    QVERIFY(parameters->accessibleDescription().contains(u"secret"_s));
    parameters->setPlainText(u"approval_prompt=auto"_s);
    desk.press("Save");
    QCOMPARE(desk.own.read()->size(), 1);
    QVERIFY(!contentOf(desk.folder.filePath(u"providers.json"_s)).contains("hush"));
    desk.deed(Deed::Export, desk.own.read()->first().id);
    desk.saveTo(desk.file());
    QVERIFY(!contentOf(desk.file()).isEmpty());
    QVERIFY(!contentOf(desk.file()).contains("hush"));
}

void TestOwnProviders::tellsWhatIsWrongBesideItsField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("no name") << u"Name"_s << u" "_s;
    QTest::newRow("an issuer without TLS") << u"Issuer"_s << u"http://id.example"_s;
    QTest::newRow("no issuer") << u"Issuer"_s << QString();
    QTest::newRow("a place that nobody is asked about") << u"Issuer"_s << u"https://{host}"_s;
    QTest::newRow("a redirect to elsewhere") << u"Redirect address"_s << u"https://a.example/cb"_s;
    QTest::newRow("a resource that is none") << u"Resource"_s << u"api"_s;
}

void TestOwnProviders::tellsWhatIsWrongBesideItsField()
{
    QFETCH(const QString, field);
    QFETCH(const QString, text);
    Desk desk;
    const Provider own = desk.own.add({described(u"Work"_s, u"https://id.example"_s)})->first();
    desk.choose();
    desk.deed(Deed::Edit, own.id);
    auto *edit = desk.named<QLineEdit>(field);
    edit->setText(text);
    desk.press("Save");
    QVERIFY(!edit->accessibleDescription().isEmpty());
    QVERIFY(desk.own.read()->first() == own);
    desk.press("Cancel");
    QVERIFY(desk.choice()->isVisible());
}

void TestOwnProviders::editsOneAndKeepsWhatHasNoField()
{
    Desk desk;
    Provider provider = described(u"Work"_s, u"https://id.example"_s);
    provider.redirect.ports = {8914, 8915};
    provider.quirks = {{u"renames_scopes"_s, true}};
    provider.limits = QStringList {u"Slow."_s};
    provider = desk.own.add({provider})->first();
    desk.choose();
    desk.deed(Deed::Edit, provider.id);
    QVERIFY(!desk.edit("Token endpoint")->isEnabled());
    desk.edit("Name")->setText(u"Office"_s);
    desk.edit("Issuer")->clear();
    desk.edit("Authorization endpoint")->setText(u"https://a.example/a"_s);
    desk.press("Save");
    QVERIFY(!desk.edit("Token endpoint")->accessibleDescription().isEmpty());
    desk.edit("Token endpoint")->setText(u"https://a.example/t"_s);
    desk.press("Save");
    QVERIFY(desk.tiles().contains(u"Office, yours"_s));
    Provider expected = provider;
    expected.name = u"Office"_s;
    expected.issuer.clear();
    expected.endpoints
        = {{u"authorization"_s, u"https://a.example/a"_s}, {u"token"_s, u"https://a.example/t"_s}};
    QVERIFY(desk.own.read()->first() == expected);
}

void TestOwnProviders::removesOneAfterAQuestion()
{
    Desk desk;
    const auto own = desk.own.add({described(u"Work"_s, u"https://id.example"_s)}).value();
    desk.choose();
    auto *list = desk.choice()->findChild<QListView *>();
    list->setFocus();
    desk.deed(Deed::Remove, own.first().id);
    QVERIFY(desk.shown().contains(u"Remove “Work”?"_s));
    desk.press("Cancel");
    QVERIFY(list->hasFocus());
    QCOMPARE(desk.own.read()->size(), 1);
    desk.deed(Deed::Remove, own.first().id);
    desk.press("Remove");
    QVERIFY(desk.own.read()->isEmpty());
    QVERIFY(!desk.tiles().contains(u"Work, yours"_s));
    QVERIFY(desk.shown().contains(u"“Work” is removed."_s));
}

void TestOwnProviders::exportsOneOrAll()
{
    Desk desk;
    const auto own = desk.own
                         .add({described(u"Work"_s, u"https://a.example"_s),
                             described(u"../Home"_s, u"https://b.example"_s)})
                         .value();
    desk.choose();
    desk.deed(Deed::Export, own.last().id);
    auto *asked = desk.dialog->findChild<QFileDialog *>();
    QCOMPARE(QFileInfo(asked->selectedFiles().value(0)).fileName(), u"provider.json"_s);
    desk.saveTo(desk.file());
    QCOMPARE(providers::readProviders(desk.file())->first().name, u"../Home"_s);
    QVERIFY(!desk.shown().filter(u"Exported to"_s).isEmpty());
    QTRY_VERIFY(!desk.dialog->findChild<QFileDialog *>());
    desk.deed(Deed::ExportAll, own.first().id);
    desk.saveTo(desk.file());
    QCOMPARE(providers::readProviders(desk.file())->size(), 2);
}

void TestOwnProviders::saysThatItCouldNotExport()
{
    Desk desk;
    const auto own = desk.own.add({described(u"Work"_s, u"https://a.example"_s)}).value();
    desk.choose();
    desk.deed(Deed::Export, own.first().id);
    desk.saveTo(desk.folder.filePath(u"none/out.json"_s));
    QVERIFY(!desk.shown().filter(u"can't be written"_s).isEmpty());
}

void TestOwnProviders::leavesADamagedFileAloneAndSaysSo()
{
    Desk desk;
    QVERIFY(desk.own.add({}));
    put(desk.folder.filePath(u"providers.json"_s), "{\"version\": 1,");
    desk.choose();
    QVERIFY(!desk.shown().filter(u"The file of your own providers"_s).isEmpty());
    QVERIFY(desk.tiles().contains(u"GitHub (OAuth app)"_s));
    QVERIFY(providers::writeProviders(desk.file(), {described(u"Team"_s, u"https://id.example"_s)}));
    Q_EMIT desk.choice()->importAsked(desk.file());
    QVERIFY(!desk.shown().filter(u"The file of your own providers"_s).isEmpty());
    desk.press("Back");
    QCOMPARE(contentOf(desk.folder.filePath(u"providers.json"_s)), QByteArray("{\"version\": 1,"));
}

void TestOwnProviders::fillsInTheSharedClient()
{
    Desk desk;
    Provider provider = described(u"Work"_s, u"https://id.example"_s);
    provider.clientId = u"shared"_s;
    provider.resource = u"https://api.example"_s;
    provider.scopes = oauth::Scopes({u"files"_s});
    QVERIFY(desk.own.add({provider}));
    desk.choose();
    desk.search(u"work"_s);
    desk.press("Continue");
    QVERIFY(desk.shown().contains(u"Sign in to Work"_s));
    QCOMPARE(desk.edit("Client ID")->text(), u"shared"_s);
    QCOMPARE(desk.edit("Scopes")->text(), u"files"_s);
    QVERIFY(!desk.edit("Issuer"));
}

QTEST_MAIN(TestOwnProviders)
#include "tst_ownproviders.moc"
