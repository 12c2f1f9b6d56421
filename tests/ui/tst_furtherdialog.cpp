// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/memorystore.h"
#include "ui/furtherdialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

using namespace accounts;
using namespace Qt::StringLiterals;

namespace {

Account accountWith(const QString &scopes)
{
    Account account;
    account.id = u"a"_s;
    account.server.authorizationEndpoint = QUrl(u"https://id.example/authorize"_s);
    account.server.tokenEndpoint = QUrl(u"https://id.example/token"_s);
    account.client.clientId = u"desk"_s;
    account.granted = oauth::Scopes::parse(scopes);
    return account;
}

struct Desk
{
    base::Clock clock = [] { return QDateTime::currentDateTimeUtc(); };
    QTemporaryDir folder;
    QString file = folder.filePath(u"accounts.json"_s);
    net::Http http {clock};
    support::MemoryStore store;
    Cloakroom cloakroom {file, http, store, clock, {}};
    QPointer<ui::FurtherDialog> dialog;

    explicit Desk(const QString &scopes = u"read write"_s, bool canRefresh = true,
        oauth::GrantType grant = oauth::GrantType::AuthorizationCode)
    {
        Account account = accountWith(scopes);
        account.grant = grant;
        AccountsFile(file).write({account});
        cloakroom.load();
        Entry entry = *cloakroom.book().find(u"a"_s);
        entry.credential.emplace();
        if (canRefresh)
            entry.credential->tokens.refreshToken = crypto::Secret("r");
        dialog = new ui::FurtherDialog(cloakroom, entry);
        dialog->open();
    }
    ~Desk() { delete dialog.data(); }

    const Account &account() const { return cloakroom.book().find(u"a"_s)->account; }
    template <typename T> T *named(const QString &name) const
    {
        for (T *each : dialog->findChildren<T *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    QPushButton *button(const QString &text) const
    {
        for (auto *each : dialog->findChildren<QPushButton *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }
};

} // namespace

class TestFurtherDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // A tip takes for markup what looks like it, and markup opens files.
    void showsForeignScopesAsTextInTheTip()
    {
        Desk desk(u"<img src=/tmp/pipe> <b>read</b>"_s);
        const QString tip = desk.named<QLineEdit>(u"Scopes"_s)->toolTip();
        QVERIFY(tip.contains(u"&lt;img src=/tmp/pipe&gt; &lt;b&gt;read"_s));
        QVERIFY(!tip.contains(u"<img"_s));
    }

    void asksForAnotherApi()
    {
        Desk desk;
        desk.named<QLineEdit>(u"API"_s)->setText(u"https://api.example/"_s);
        desk.button(u"Get it"_s)->click();
        QCOMPARE(desk.account().further.size(), 1);
        QCOMPARE(desk.account().further.first().resource, u"https://api.example/"_s);
        QCOMPARE(desk.account().further.first().way, oauth::FurtherToken::Way::Refresh);
        QVERIFY(!desk.account().further.first().id.isEmpty());
    }

    void asksForAnAudienceInExchangeOnly()
    {
        Desk desk;
        QVERIFY(!desk.named<QLineEdit>(u"Audience"_s)->isEnabled());
        desk.named<QComboBox>(u"By"_s)->setCurrentIndex(1);
        desk.named<QLineEdit>(u"Audience"_s)->setText(u"billing"_s);
        desk.button(u"Get it"_s)->click();
        QCOMPARE(desk.account().further.first().way, oauth::FurtherToken::Way::Exchange);
        QCOMPARE(desk.account().further.first().audience, u"billing"_s);
    }

    void offersTheWaysThatWork()
    {
        const auto canBe = [](const Desk &desk, int way) {
            auto *model = qobject_cast<QStandardItemModel *>(desk.named<QComboBox>(u"By"_s)->model());
            return model->item(way)->isEnabled();
        };
        Desk person;
        QVERIFY(canBe(person, 0) && canBe(person, 1));
        Desk withoutRefreshToken(u"read"_s, false);
        QVERIFY(!canBe(withoutRefreshToken, 0));
        QCOMPARE(withoutRefreshToken.named<QComboBox>(u"By"_s)->currentIndex(), 1);
        Desk program(u"read"_s, false, oauth::GrantType::ClientCredentials);
        QVERIFY(canBe(program, 0));
        QCOMPARE(program.named<QComboBox>(u"By"_s)->currentIndex(), 0);
        QVERIFY(program.named<QComboBox>(u"By"_s)->currentText().contains(u"as a program"_s));
    }

    void saysWhatAWayIs()
    {
        Desk desk;
        auto *way = desk.named<QComboBox>(u"By"_s);
        const QString one = way->accessibleDescription();
        way->setCurrentIndex(1);
        QVERIFY(way->accessibleDescription().startsWith(u"Token exchange"_s));
        QVERIFY(!one.isEmpty() && one != way->accessibleDescription());
    }

    void saysWhatCannotBeAskedFor_data()
    {
        QTest::addColumn<QString>("api");
        QTest::addColumn<QString>("scopes");
        QTest::addColumn<QString>("field");
        QTest::newRow("nothing") << QString() << QString() << u"API"_s;
        QTest::newRow("no address") << u"orders"_s << QString() << u"API"_s;
        QTest::newRow("a fragment") << u"https://api.example/#a"_s << QString() << u"API"_s;
        QTest::newRow("more scopes") << QString() << u"read admin"_s << u"Scopes"_s;
    }

    void saysWhatCannotBeAskedFor()
    {
        QFETCH(QString, api);
        QFETCH(QString, scopes);
        QFETCH(QString, field);
        Desk desk;
        desk.named<QLineEdit>(u"API"_s)->setText(api);
        desk.named<QLineEdit>(u"Scopes"_s)->setText(scopes);
        desk.button(u"Get it"_s)->click();
        QVERIFY(desk.account().further.isEmpty());
        QVERIFY(!desk.named<QLineEdit>(field)->accessibleDescription().isEmpty());
    }

    void offersASignInForMoreScopes()
    {
        Desk desk;
        QSignalSpy asked(desk.dialog, &ui::FurtherDialog::moreScopesAsked);
        QVERIFY(!desk.button(u"Sign in for what is missing…"_s)->isVisible());
        desk.named<QLineEdit>(u"Scopes"_s)->setText(u"read admin"_s);
        desk.button(u"Get it"_s)->click();
        QVERIFY(desk.button(u"Sign in for what is missing…"_s)->isVisible());
        desk.button(u"Sign in for what is missing…"_s)->click();
        QCOMPARE(asked.value(0).value(0).value<oauth::Scopes>().toString(), u"read admin"_s);
    }
};

QTEST_MAIN(TestFurtherDialog)
#include "tst_furtherdialog.moc"
