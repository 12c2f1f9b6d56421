// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/policy.h"
#include "accounts/preferences.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using accounts::Policy;
using namespace Qt::StringLiterals;

namespace {

base::Result<Policy> policyOf(const QByteArray &text)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"policy.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return base::failure(base::Error::Kind::Disk, u"test"_s);
    file.close();
    return Policy::read(file.fileName());
}

} // namespace

class TestPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decidesNothingWithoutAFile()
    {
        const auto policy = Policy::read(u"/nowhere/policy.json"_s);
        QVERIFY(policy);
        QVERIFY(policy->mayReveal);
        QVERIFY(policy->allows(u"https://anywhere.example"_s));
    }

    void allowsTheIssuersThatAreListed_data()
    {
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<bool>("isAllowed");
        QTest::newRow("as written") << u"https://id.example/a"_s << QString() << true;
        QTest::newRow("another path") << u"https://id.example/b"_s << QString() << false;
        QTest::newRow("longer") << u"https://id.example/a/b"_s << QString() << false;
        QTest::newRow("by host") << u"https://login.example/any"_s << QString() << true;
        QTest::newRow("by host, capitals") << u"https://LOGIN.example"_s << QString() << true;
        QTest::newRow("host in another's name")
            << u"https://login.example.evil.example"_s << QString() << false;
        QTest::newRow("host as user") << u"https://login.example@evil.example"_s << QString() << false;
        QTest::newRow("below a name") << u"https://a.b.wild.example"_s << QString() << true;
        QTest::newRow("the name itself") << u"https://wild.example"_s << QString() << false;
        QTest::newRow("ends alike") << u"https://notwild.example"_s << QString() << false;
        QTest::newRow("no issuer, host") << QString() << u"https://login.example/token"_s << true;
        QTest::newRow("no issuer, other host") << QString() << u"https://evil.example/token"_s << false;
    }

    void allowsTheIssuersThatAreListed()
    {
        QFETCH(QString, issuer);
        QFETCH(QString, endpoint);
        QFETCH(bool, isAllowed);
        const auto policy = policyOf("{\"version\":1,\"allowed_issuers\":[\"https://id.example/"
                                     "a\",\"login.example\",\"*.wild.example\"]}");
        QVERIFY(policy);
        const auto answer = policy->allows(issuer, {QUrl(endpoint)});
        QCOMPARE(answer.has_value(), isAllowed);
        if (!isAllowed)
            QCOMPARE(answer.error().code, u"policy.issuer"_s);
    }

    void readsWhatElseItDecides()
    {
        const auto policy = policyOf("{\"version\":1,\"reveal\":false,\"preferences\":{\"theme\":\"dark\"}}");
        QVERIFY(policy);
        QVERIFY(!policy->mayReveal);
        QVERIFY(policy->allows(u"https://anywhere.example"_s));
        QCOMPARE(policy->preferences[u"theme"_s].toString(), u"dark"_s);
    }

    void refusesWhatItCannotUnderstand_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("found");
        QTest::newRow("nothing") << QByteArray() << QString();
        QTest::newRow("no version") << QByteArray("{}") << u"-"_s;
        QTest::newRow("newer") << QByteArray("{\"version\":2}") << u"2"_s;
        QTest::newRow("misspelt") << QByteArray("{\"version\":1,\"allowed_issuer\":[]}")
                                  << u"allowed_issuer"_s;
        QTest::newRow("misspelt with what can't be seen")
            << QByteArray("{\"version\":1,\"reveal\xE2\x80\xAE\":false}") << u"reveal[U+202E]"_s;
        QTest::newRow("one issuer") << QByteArray("{\"version\":1,\"allowed_issuers\":\"a\"}") << u"\"a\""_s;
        QTest::newRow("a number for an issuer")
            << QByteArray("{\"version\":1,\"allowed_issuers\":[1]}") << u"[1]"_s;
        QTest::newRow("reveal in words") << QByteArray("{\"version\":1,\"reveal\":\"no\"}") << u"\"no\""_s;
        QTest::newRow("a look that isn't there")
            << QByteArray("{\"version\":1,\"preferences\":{\"theme\":\"drak\"}}") << u"\"drak\""_s;
        QTest::newRow("seconds in words")
            << QByteArray("{\"version\":1,\"preferences\":{\"clipboard_seconds\":\"ten\"}}") << u"\"ten\""_s;
        QTest::newRow("seconds and a half")
            << QByteArray("{\"version\":1,\"preferences\":{\"clipboard_seconds\":10.5}}") << u"10.5"_s;
        QTest::newRow("nobody it could hand out to")
            << QByteArray("{\"version\":1,\"preferences\":{\"hand_out\":\"all\"}}") << u"\"all\""_s;
        QTest::newRow("no proxy") << QByteArray("{\"version\":1,\"preferences\":{\"proxy\":\"ftp://a\"}}")
                                  << u"ftp://a"_s;
        QTest::newRow("a proxy with a password")
            << QByteArray("{\"version\":1,\"preferences\":{\"proxy\":\"http://me:canary@a:1\"}}")
            << u"http://a:1"_s;
        QTest::newRow("a proxy with a password, in an object")
            << QByteArray("{\"version\":1,\"preferences\":{\"proxy\":{\"password\":\"canary\"}}}") << u"…"_s;
        QTest::newRow("a proxy, and seconds that are none") << QByteArray(
            "{\"version\":1,\"preferences\":{\"proxy\":\"http://proxy.example:8080\","
            "\"clipboard_seconds\":1e999}}") << u"…"_s;
        QTest::newRow("a preference that isn't there")
            << QByteArray("{\"version\":1,\"preferences\":{\"tray\":true}}") << u"tray"_s;
        QTest::newRow("too large") << "{\"version\":1}" + QByteArray(Policy::largestFile, ' ') << u"65 KiB"_s;
        QTest::newRow("twice") << QByteArray("{\"version\":1,\"reveal\":false,\"reveal\":true}") << QString();
    }

    void refusesWhatItCannotUnderstand()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, found);
        const auto policy = policyOf(text);
        QVERIFY(!policy);
        QCOMPARE(policy.error().code, u"policy.damaged"_s);
        if (!found.isEmpty())
            QCOMPARE(policy.error().found, found);
    }

    void saysWhatAPreferenceCanBe_data()
    {
        QTest::addColumn<QString>("expected");
        QTest::newRow("language") << u"\"language\": \"en\", \"de\", …"_s;
        QTest::newRow("theme") << u"\"theme\": \"system\", \"light\", \"dark\""_s;
        QTest::newRow("stay_in_tray") << u"\"stay_in_tray\": true, false"_s;
        QTest::newRow("told_of_tray") << u"\"told_of_tray\": true, false"_s;
        QTest::newRow("lock_with_screen") << u"\"lock_with_screen\": true, false"_s;
        QTest::newRow("clipboard_seconds") << u"\"clipboard_seconds\": 5–300"_s;
        QTest::newRow("hand_out")
            << u"\"hand_out\": \"nobody\", \"ask_once\", \"ask_each_time\", \"command_line\""_s;
        QTest::newRow("proxy") << u"\"proxy\": \"none\", \"http://proxy.example:8080\""_s;
    }

    void saysWhatAPreferenceCanBe()
    {
        QFETCH(const QString, expected);
        const QJsonObject wrong {{QString::fromLatin1(QTest::currentDataTag()), QJsonArray()}};
        const QJsonObject all {{u"version"_s, 1}, {u"preferences"_s, wrong}};
        const auto policy = policyOf(QJsonDocument(all).toJson());
        QVERIFY(!policy);
        QCOMPARE(policy.error().expected, expected);
    }

    void takesEachPreference_data()
    {
        QTest::addColumn<QJsonObject>("preferences");
        QTest::newRow("all") << QJsonObject {{u"language"_s, u"de"_s}, {u"theme"_s, u"light"_s},
            {u"stay_in_tray"_s, true}, {u"told_of_tray"_s, true}, {u"lock_with_screen"_s, true},
            {u"clipboard_seconds"_s, 30}, {u"hand_out"_s, u"ask_once"_s},
            {u"proxy"_s, u"http://proxy.example:3128"_s}};
        QTest::newRow("no proxy") << QJsonObject {{u"proxy"_s, u"none"_s}};
        QTest::newRow("the system's proxy") << QJsonObject {{u"proxy"_s, QString()}};
        QTest::newRow("too few seconds") << QJsonObject {{u"clipboard_seconds"_s, 1}};
        QTest::newRow("too many seconds") << QJsonObject {{u"clipboard_seconds"_s, 86400}};
    }

    // Numbers that are too small or too large count as the nearest.
    void takesEachPreference()
    {
        QFETCH(const QJsonObject, preferences);
        const QJsonObject all {{u"version"_s, 1}, {u"preferences"_s, preferences}};
        const auto policy = policyOf(QJsonDocument(all).toJson());
        QVERIFY2(policy, qPrintable(policy ? QString() : policy.error().found));
        QCOMPARE(policy->preferences, preferences);
    }

    // Whatever stands in its place isn't as if there were nothing.
    void readsNoFolderAndNoLinkThatLeadsNowhere()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"policy.json"_s);
        QVERIFY(QFile::link(folder.filePath(u"nothing"_s), file));
        const auto link = Policy::read(file);
        QVERIFY(!link);
        QCOMPARE(link.error().code, u"policy.read"_s);
        QVERIFY(QFile::remove(file) && QDir().mkdir(file));
        const auto inner = Policy::read(file);
        QVERIFY(!inner);
        QCOMPARE(inner.error().code, u"policy.read"_s);
    }

    void followsALinkToAFile()
    {
        const QTemporaryDir folder;
        QFile target(folder.filePath(u"rules.json"_s));
        QVERIFY(target.open(QIODevice::WriteOnly) && target.write("{\"version\":1,\"reveal\":false}") > 0);
        target.close();
        QVERIFY(QFile::link(target.fileName(), folder.filePath(u"policy.json"_s)));
        const auto policy = Policy::read(folder.filePath(u"policy.json"_s));
        QVERIFY(policy);
        QVERIFY(!policy->mayReveal);
    }

    void believesNothingThatEverybodyMayChange()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"etc"_s);
        QVERIFY(QDir().mkdir(path));
        QFile file(path + u"/policy.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"version\":1}") > 0);
        file.close();
        QVERIFY(Policy::read(file.fileName()));
        const auto before = file.permissions();
        QVERIFY(file.setPermissions(before | QFile::WriteOther));
        const auto policy = Policy::read(file.fileName());
        QVERIFY(!policy);
        QCOMPARE(policy.error().code, u"policy.writable"_s);
        QCOMPARE(policy.error().from, file.fileName());
        QVERIFY(file.setPermissions(before));
        QVERIFY(QFile::setPermissions(path, QFile::permissions(path) | QFile::WriteOther));
        const auto open = Policy::read(file.fileName());
        QVERIFY(!open);
        QCOMPARE(open.error().from, path);
    }

    void closedAllowsNothing()
    {
        const base::Error why {base::Error::Kind::Disk, u"policy.read"_s, {}, {}, {}};
        const auto allowed = Policy::closed(why).allows(u"https://id.example"_s);
        QVERIFY(!allowed);
        QCOMPARE(allowed.error(), why);
        QVERIFY(!Policy::closed(why).mayReveal);
        const auto preferences = accounts::Preferences::of(Policy::closed(why).preferences, {});
        QCOMPARE(preferences.network, base::Route::unreadable()); // it may have set a proxy
    }
};

QTEST_GUILESS_MAIN(TestPolicy)
#include "tst_policy.moc"
