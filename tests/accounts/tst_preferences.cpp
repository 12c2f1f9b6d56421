// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/keptpreferences.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using accounts::HandOutRules;
using accounts::KeptPreferences;
using accounts::Preferences;
using namespace Qt::StringLiterals;

namespace {

const QByteArray proxied = "{\"theme\": \"dark\", \"proxy\": \"http://proxy.example:8080\""; // and on

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

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject objectIn(const QString &name)
{
    return QJsonDocument::fromJson(contentOf(name)).object();
}

void put(const QString &name, const QByteArray &text)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
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
            {u"clipboard_seconds"_s, u"long"_s}, {u"hand_out"_s, u"everybody"_s}};
        QCOMPARE(Preferences::of(odd, changed()), changed());
        QCOMPARE(Preferences::of({}, {}), Preferences());
    }

    void goesPastNoProxyThatCannotBeRead_data()
    {
        QTest::addColumn<QJsonValue>("proxy");
        QTest::newRow("no address") << QJsonValue(u"http://a b"_s);
        QTest::newRow("a password in it") << QJsonValue(u"http://me:canary@proxy.example:8080"_s);
        QTest::newRow("a number") << QJsonValue(8080);
        QTest::newRow("null") << QJsonValue();
    }

    void goesPastNoProxyThatCannotBeRead()
    {
        QFETCH(const QJsonValue, proxy);
        const auto network = Preferences::of({{u"proxy"_s, proxy}}, changed()).network;
        QCOMPARE(network.checkProxy().error().code, u"route.unreadable"_s);
    }

    void saysWhatIsWrongWithTheFile_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<bool>("isProxyKnown");
        QTest::addColumn<Preferences::Theme>("theme");
        const auto row
            = [](const char *name, const QByteArray &text, const QString &expected, bool isProxyKnown = false,
                  Preferences::Theme theme = Preferences::Theme::System) {
                  QTest::newRow(name) << text << expected << isProxyKnown << theme;
              };
        row("cut off", proxied, u"JSON"_s);
        row("a comma too many", proxied + ",}", u"JSON"_s);
        row("twice", proxied + R"(, "proxy": "none"})", u"JSON"_s);
        row("no object", R"(["dark"])", u"JSON {…}"_s);
        row("a number that is none", R"({"theme": "dark", "newer": 1e999})", u"JSON {…}"_s);
        row("a password, and a number that is none",
            "{\"proxy\": \"http://me:canary@proxy.example:8080\", \"newer\": 1e999}", u"JSON {…}"_s);
        row("a password, and no object", "[\"http://me:canary@proxy.example:8080\"]", u"JSON {…}"_s);
        row("a proxy that is none", R"({"theme": "dark", "proxy": "proxy.example"})",
            u"\"proxy\": \"none\", \"http://proxy.example:8080\""_s, false, Preferences::Theme::Dark);
        row("a yes", R"({"theme": "dark", "lock_with_screen": "yes"})",
            u"\"lock_with_screen\": true, false"_s, true, Preferences::Theme::Dark);
    }

    void saysWhatIsWrongWithTheFile()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, expected);
        QFETCH(const bool, isProxyKnown);
        QFETCH(const Preferences::Theme, theme);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"preferences.json"_s);
        put(file, text);
        const KeptPreferences kept(file, {});
        QVERIFY(kept.fault());
        QCOMPARE(kept.fault()->code, u"preferences.damaged"_s);
        QCOMPARE(kept.fault()->expected, expected);
        QVERIFY(!kept.fault()->found.contains(u"canary"_s));
        QCOMPARE(kept.fault()->from, file);
        QCOMPARE(kept.current().network.checkProxy().has_value(), isProxyKnown);
        QCOMPARE(kept.current().theme, theme);
        QCOMPARE(contentOf(file), text);
    }

    void saysWhenTheFileCannotBeRead()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"preferences.json"_s);
        put(folder.filePath(u"elsewhere"_s), proxied + '}');
        QVERIFY(QFile::link(folder.filePath(u"elsewhere"_s), file));
        const KeptPreferences kept(file, {});
        QVERIFY(kept.fault());
        QCOMPARE(kept.fault()->code, u"file.foreign"_s);
        QVERIFY(!kept.current().network.checkProxy());
    }

    void takesAnAbsentFileAndAnEmptyOneForNothingSet()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"preferences.json"_s);
        QVERIFY(!KeptPreferences(file, changed()).fault());
        put(file, {});
        const KeptPreferences kept(file, changed());
        QVERIFY(!kept.fault());
        QCOMPARE(kept.current(), changed());
    }

    void takesAByteOrderMarkBeforeTheText()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"preferences.json"_s);
        put(file, "\xEF\xBB\xBF{\"theme\": \"dark\"}");
        const KeptPreferences kept(file, {});
        QVERIFY(!kept.fault());
        QCOMPARE(kept.current().theme, Preferences::Theme::Dark);
    }

    void keepsACopyOfAFileThatItCannotUnderstand()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"preferences.json"_s);
        const QByteArray text = proxied + ",}";
        put(file, text);
        KeptPreferences kept(file, {});
        Preferences wanted = kept.current();
        wanted.hasToldOfTray = true;
        QVERIFY(kept.change(wanted));
        QCOMPARE(contentOf(file + u".damaged"_s), text);
        const KeptPreferences next(file, {});
        QVERIFY(next.current().hasToldOfTray);
        QVERIFY(!next.current().network.checkProxy()); // nobody has said yet which one it is
        QVERIFY(next.fault());
    }

    // In the file that it wrote itself meanwhile, the proxy is gone.
    void keepsTheFirstCopyUntilAProxyIsChosen()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"preferences.json"_s);
        const QByteArray text = proxied + ",}";
        put(file, text);
        Preferences wanted = Preferences::read(file, {}).preferences;
        wanted.hasToldOfTray = true;
        QVERIFY(wanted.write(file, {}));
        QVERIFY(changed().write(file, {}));
        QVERIFY(!KeptPreferences(file, {}).fault());
        QCOMPARE(contentOf(file + u".damaged"_s), text);
        QVERIFY(!QFile::exists(file + u".damaged-2"_s));
    }

    void keepsACopyOfEachDamage()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"preferences.json"_s);
        const QList<QByteArray> texts {proxied + ",}", R"({"proxy": "unreadable", "theme": "pink"})"};
        for (const QByteArray &text : {texts[0], texts[1], texts[1]}) {
            put(file, text);
            QVERIFY(changed().write(file, {}));
        }
        QCOMPARE(contentOf(file + u".damaged"_s), texts[0]);
        QCOMPARE(contentOf(file + u".damaged-2"_s), texts[1]);
        QVERIFY(!QFile::exists(file + u".damaged-3"_s));
    }

    void keepsAWholeCopyOfALargeFile()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"preferences.json"_s);
        const QByteArray text = proxied + ", \"newer\": \"" + QByteArray(70 << 10, 'n') + "\"}";
        put(file, text);
        QVERIFY(changed().write(file, {}));
        QCOMPARE(contentOf(file + u".damaged"_s), text);
        QVERIFY(!KeptPreferences(file, {}).fault());
    }

    void mendsAFileWhoseFaultIsNotWanted()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"preferences.json"_s);
        put(file, R"({"theme": "pink"})");
        KeptPreferences kept(file, {});
        QVERIFY(kept.fault());
        QVERIFY(kept.change(kept.current()));
        QVERIFY(!KeptPreferences(file, {}).fault());
    }

    void writesNothingWhereItCannotKeepACopy()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"preferences.json"_s);
        put(file, "{");
        QVERIFY(QDir().mkpath(file + u".damaged/in the way"_s));
        for (int i = 2; i <= 99; ++i)
            QVERIFY(QDir().mkpath(file + u".damaged-%1/in the way"_s.arg(i)));
        QVERIFY(!KeptPreferences(file, {}).change(changed()));
        QCOMPARE(contentOf(file), QByteArray("{"));
    }

    void leavesWhatItDoesNotKnow()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"preferences.json"_s);
        put(file, R"({"newer": [1, {"a": true}], "theme": "dark"})");
        KeptPreferences kept(file, {});
        QVERIFY(!kept.fault());
        QVERIFY(kept.change({}));
        const QJsonArray value {1, QJsonObject {{u"a"_s, true}}};
        QCOMPARE(objectIn(file), (QJsonObject {{u"newer"_s, value}}));
        QVERIFY(!QFile::exists(file + u".damaged"_s));
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
