// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountsettings.h"

#include <QTest>

using accounts::AccountSettings;

namespace {

AccountSettings all()
{
    AccountSettings settings;
    settings.label = QStringLiteral("work");
    settings.group = QStringLiteral("Customers");
    settings.colour = AccountSettings::Colour::Violet;
    settings.browser = {QStringLiteral("firefox"), {QStringLiteral("-P"), QStringLiteral("at work")}};
    settings.network.proxy = base::Route::Proxy::None;
    return settings;
}

} // namespace

class TestAccountSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comeBackFromTheFile()
    {
        QJsonObject account;
        all().writeTo(account);
        QCOMPARE(AccountSettings::readFrom(account), all());
    }

    void knowTheUserOfAProxyAndNoPassword()
    {
        AccountSettings settings;
        settings.network.proxy = base::Route::Proxy::Given;
        settings.network.proxyUrl = QUrl(QStringLiteral("http://proxy.example:8080"));
        settings.network.proxyUser = QStringLiteral("ana");
        QJsonObject account;
        settings.writeTo(account);
        QCOMPARE(AccountSettings::readFrom(account), settings);
        QVERIFY(settings.check());
        // RFC 7617 section 2: a password would follow.
        settings.network.proxyUser = QStringLiteral("ana:word");
        QCOMPARE(settings.check().error().code, QStringLiteral("route.proxy_user"));
        settings.network.proxy = base::Route::Proxy::None;
        QVERIFY(settings.check());
    }

    void writeOnlyWhatIsSet()
    {
        QJsonObject account;
        AccountSettings().writeTo(account);
        QVERIFY(account.isEmpty());
        QCOMPARE(AccountSettings::readFrom({}), AccountSettings());
    }

    void keepWhatIsNotSetAnew()
    {
        QCOMPARE(AccountSettings().orAsIn(all()), all());
        AccountSettings other;
        other.label = QStringLiteral("home");
        other.network.authoritiesFile = QStringLiteral("/home.pem");
        const AccountSettings both = other.orAsIn(all());
        QCOMPARE(both.label, other.label);
        QCOMPARE(both.network, other.network);
        QCOMPARE(both.group, all().group);
        QCOMPARE(both.browser, all().browser);
    }

    void nameAFileThatCannotBeUsed()
    {
        QVERIFY(all().check());
        for (const auto member : {&base::Route::authoritiesFile, &base::Route::certificateFile}) {
            AccountSettings settings = all();
            settings.network.*member = QStringLiteral("/nowhere/work.pem");
            const auto checked = settings.check();
            QVERIFY(!checked);
            QCOMPARE(checked.error().code, QStringLiteral("route.file"));
            QCOMPARE(checked.error().from, QStringLiteral("/nowhere/work.pem"));
        }
    }
};

QTEST_APPLESS_MAIN(TestAccountSettings)

#include "tst_accountsettings.moc"
