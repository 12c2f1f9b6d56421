// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/handoutdesk.h"

#include <QJsonArray>

using namespace handing;
using To = HandOutRules::To;

namespace {

const QDateTime noon(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC);

QJsonObject written(const HandOutRules &rules)
{
    QJsonObject account;
    rules.writeTo(account);
    return account;
}

HandOutRules read(const QByteArray &json)
{
    return HandOutRules::readFrom(QJsonDocument::fromJson(json).object());
}

} // namespace

// What an account's file says of who may have its tokens.
class TestHandOutRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comeBackAsTheyWere_data()
    {
        QTest::addColumn<To>("to");
        QTest::addColumn<QString>("name");
        QTest::newRow("nobody") << To::Nobody << u"nobody"_s;
        QTest::newRow("ask once") << To::AskOnce << u"ask_once"_s;
        QTest::newRow("ask each time") << To::AskEachTime << u"ask_each_time"_s;
        QTest::newRow("command line") << To::CommandLine << u"command_line"_s;
    }

    void comeBackAsTheyWere()
    {
        QFETCH(To, to);
        QFETCH(QString, name);
        HandOutRules rules;
        rules.to = to;
        rules.allow(u"/usr/bin/git"_s, noon);
        rules.allow(u"/opt/my tool \"x\""_s, noon.addSecs(1));
        const QJsonObject account = written(rules);
        QVERIFY(HandOutRules::readFrom(account) == rules);
        QCOMPARE(account[u"hand_out"_s].toObject()[u"to"_s].toString(), name);
        QCOMPARE(handOutName(to), name);
    }

    void saysNothingOfWhatNobodySet()
    {
        QVERIFY(written(HandOutRules()).isEmpty());
        QVERIFY(HandOutRules::readFrom({}) == HandOutRules());
    }

    void whatCannotBeReadAllowsNothing_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("unknown") << QByteArray("{\"hand_out\":{\"to\":\"everybody\"}}");
        QTest::newRow("empty") << QByteArray("{\"hand_out\":{\"to\":\"\"}}");
        QTest::newRow("number") << QByteArray("{\"hand_out\":{\"to\":1}}");
        QTest::newRow("list") << QByteArray("{\"hand_out\":[\"ask_once\"]}");
        QTest::newRow("text") << QByteArray("{\"hand_out\":\"ask_once\"}");
        QTest::newRow("programs as text") << QByteArray("{\"hand_out\":{\"allowed\":\"/usr/bin/git\"}}");
        QTest::newRow("program as text") << QByteArray("{\"hand_out\":{\"allowed\":[\"/usr/bin/git\",1]}}");
        QTest::newRow("no program") << QByteArray("{\"hand_out\":{\"allowed\":[{\"program\":\"\"},{}]}}");
    }

    void whatCannotBeReadAllowsNothing()
    {
        QFETCH(QByteArray, json);
        QVERIFY(QJsonDocument::fromJson(json).isObject());
        QVERIFY(read(json) == HandOutRules());
    }

    void allowEachProgramOnce()
    {
        HandOutRules rules;
        rules.allow(u"/usr/bin/git"_s, noon);
        rules.allow(u"/usr/bin/git"_s, noon.addDays(1));
        rules.allow({}, noon);
        QCOMPARE(rules.allowed.size(), 1);
        QCOMPARE(rules.allowed.first().since, noon);
        QVERIFY(rules.isAllowed(u"/usr/bin/git"_s));
        QVERIFY(!rules.isAllowed(u"/usr/bin/gi"_s));
        QVERIFY(!rules.isAllowed(u"/usr/bin/Git"_s));
        QVERIFY(!rules.isAllowed({}));
        QCOMPARE(
            read("{\"hand_out\":{\"allowed\":[{\"program\":\"/a\"},{\"program\":\"/a\"}]}}").allowed.size(),
            1);
    }

    void areNoMoreThanAHundred()
    {
        HandOutRules rules;
        QJsonArray many;
        for (int i = 0; i < 103; ++i) {
            rules.allow(u"/bin/%1"_s.arg(i), noon);
            many.append(QJsonObject {{u"program"_s, u"/bin/%1"_s.arg(i)}});
        }
        QCOMPARE(rules.allowed.size(), HandOutRules::mostAllowances);
        QVERIFY(!rules.isAllowed(u"/bin/2"_s)); // the oldest went
        QVERIFY(rules.isAllowed(u"/bin/3"_s));
        QVERIFY(rules.isAllowed(u"/bin/102"_s));
        const auto foreign = HandOutRules::readFrom({{u"hand_out"_s, QJsonObject {{u"allowed"_s, many}}}});
        QCOMPARE(foreign.allowed.size(), HandOutRules::mostAllowances);
    }

    void aNewAccountHasThoseOfTheRequest()
    {
        HandDesk desk; // whose sign-in says so
        QVERIFY(desk.entry().account.settings.handOut.to == To::AskOnce);
    }

    void whoSignsInAgainKeepsThem_data()
    {
        QTest::addColumn<bool>("namesTheAccount");
        QTest::newRow("to that account") << true;
        QTest::newRow("to one found to be known") << false;
    }

    void whoSignsInAgainKeepsThem()
    {
        QFETCH(bool, namesTheAccount);
        HandDesk desk(true); // an ID token says who it is
        QVERIFY(awaited(desk.cloakroom.changeSettings(desk.id, [](AccountSettings &settings) {
            settings.handOut.to = To::AskEachTime;
            settings.handOut.allow(u"/usr/bin/git"_s, noon);
        })));
        const AccountSettings settings = desk.entry().account.settings;
        auto request = desk.cloakroom.signInAgain(desk.id);
        QVERIFY(request);
        request->settings.handOut = {};
        request->settings.handOut.to = To::CommandLine;
        if (!namesTheAccount)
            request->accountId.clear();
        const auto account = awaited(desk.cloakroom.signIn(*request)->run());
        QVERIFY(account);
        QCOMPARE(account->id, desk.id);
        QVERIFY(desk.entry().account.settings.handOut == settings.handOut);
    }
};

QTEST_GUILESS_MAIN(TestHandOutRules)
#include "tst_handoutrules.moc"
