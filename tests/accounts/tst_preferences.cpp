// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/keptpreferences.h"

#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using accounts::HandOutRules;
using accounts::KeptPreferences;
using accounts::Preferences;
using namespace Qt::StringLiterals;

namespace {

Preferences changed()
{
    Preferences all;
    all.language = u"zh_CN"_s;
    all.theme = Preferences::Theme::Dark;
    all.staysInTray = false;
    all.hasToldOfTray = true;
    all.locksWithScreen = true;
    all.clipboard = std::chrono::seconds(10);
    all.newAccounts = HandOutRules::To::AskOnce;
    all.network.proxy = base::Route::Proxy::Given;
    all.network.proxyUrl = QUrl(u"http://proxy.example:8080"_s);
    return all;
}

QJsonObject objectIn(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

class TestPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areAsBeforeAfterARestart()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"preferences.json"_s);
        KeptPreferences kept(file, {});
        QSignalSpy told(&kept, &KeptPreferences::changed);
        QVERIFY(kept.change(changed()));
        QVERIFY(kept.change(changed()));
        QCOMPARE(told.count(), 1);
        QCOMPARE(KeptPreferences(file, {}).current(), changed());
        QCOMPARE(QFile::permissions(file) & 0x77, QFile::Permissions());
    }

    // So that what an administrator changes later reaches everybody who left it as it was.
    void onlyWhatDiffersIsKept()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"preferences.json"_s);
        Preferences defaults;
        defaults.clipboard = std::chrono::seconds(10);
        Preferences mine = defaults;
        mine.theme = Preferences::Theme::Light;
        QVERIFY(KeptPreferences(file, defaults).change(mine));
        QCOMPARE(objectIn(file).keys(), QStringList(u"theme"_s));
        QVERIFY(KeptPreferences(file, {}).change({}));
        QVERIFY(objectIn(file).isEmpty());
    }

    void whatCannotBeReadIsAsByDefault()
    {
        const QJsonObject odd {{u"language"_s, 5}, {u"theme"_s, u"pink"_s}, {u"stay_in_tray"_s, u"yes"_s},
            {u"clipboard_seconds"_s, u"long"_s}, {u"hand_out"_s, u"everybody"_s},
            {u"proxy"_s, u"http://a b"_s}};
        QCOMPARE(Preferences::of(odd, changed()), changed());
        QCOMPARE(Preferences::of({}, {}), Preferences());
    }

    void aSecretNeverStaysInTheClipboardForLong()
    {
        const auto seconds = [](int value) {
            return Preferences::of({{u"clipboard_seconds"_s, value}}, {}).clipboard;
        };
        QCOMPARE(seconds(1), Preferences::shortestLoan);
        QCOMPARE(seconds(86400), Preferences::longestLoan);
        QCOMPARE(seconds(60), std::chrono::seconds(60));
    }

    void saysWhenTheyCannotBeKept()
    {
        KeptPreferences kept(u"/proc/cloakroom/preferences.json"_s, {});
        const auto written = kept.change(changed());
        QVERIFY(!written);
        QCOMPARE(kept.current(), changed());
        QVERIFY(!kept.change(changed())); // nor the second time
    }
};

QTEST_GUILESS_MAIN(TestPreferences)
#include "tst_preferences.moc"
