// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/catalogue.h"
#include "providers/knownquirks.h"

#include <QTest>

using namespace providers;
using namespace Qt::StringLiterals;

namespace {

oauth::ServerMetadata at(const QString &issuer, const QString &tokenEndpoint = {})
{
    oauth::ServerMetadata server;
    server.issuer = issuer;
    server.tokenEndpoint = QUrl(tokenEndpoint);
    return server;
}

} // namespace

class TestKnownQuirks : public QObject
{
    Q_OBJECT

private:
    QList<Provider> m_described;

    void describe(const Provider &provider) { m_described += provider; }

    void describe(const QString &issuer, const QString &token, const QJsonObject &quirks)
    {
        Provider provider;
        provider.name = u"Team"_s;
        provider.issuer = issuer;
        provider.quirks = quirks;
        if (issuer.isEmpty())
            provider.endpoints
                = {{u"authorization"_s, u"https://id.example/authorize"_s}, {u"token"_s, token}};
        describe(provider);
    }

private Q_SLOTS:
    void cleanup() { m_described.clear(); }

    void knowsThoseThatComeWithTheProgram()
    {
        KnownQuirks known;
        const oauth::Quirks google = known(at(u"https://accounts.google.com"_s));
        QVERIFY(google.revocationEndsGrant);
        QVERIFY(google.sessionLimit);
        QCOMPARE(google.sessionLimit->days, 7);
        QVERIFY(google.sessionLimit->freeScopes.contains(u"openid"_s));
        oauth::ServerMetadata otherwise = at(u"accounts.google.com"_s); // as it names itself
        otherwise.askedAs = u"https://accounts.google.com"_s;
        QVERIFY(known(otherwise).revocationEndsGrant);
        QVERIFY(known(at({}, u"https://discord.com/api/oauth2/token"_s)).revocationEndsGrant);
        QVERIFY(known(at(u"https://discord.com"_s, u"https://discord.com/api/oauth2/token"_s))
                    .revocationEndsGrant);
        QVERIFY(!known(at({}, u"https://discord.example/api/oauth2/token"_s)).hasAny());
        QVERIFY(!known(at(u"https://id.example"_s)).hasAny());
        QVERIFY(!known(at({})).hasAny());
    }

    void takesOfTwoDescriptionsWhatTheLaterSays()
    {
        const auto session = [](int days) { return QJsonObject {{u"days"_s, days}}; };
        describe(u"https://id.example"_s, {},
            {{u"revocation_ends_grant"_s, true}, {u"session_limit"_s, session(7)}});
        describe(u"https://id.example"_s, {}, {{u"revocation_ends_grant"_s, false}});
        KnownQuirks known(m_described);
        const oauth::Quirks both = known(at(u"https://id.example"_s));
        QVERIFY(!both.revocationEndsGrant);
        QVERIFY(both.sessionLimit);
    }

    void knowsThoseThatAskForAPartOfTheirAddress_data()
    {
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<bool>("isKnown");
        const auto tenant = u"https://login.microsoftonline.com/%1/v2.0"_s;
        QTest::newRow("the usual answer") << tenant.arg(u"common"_s) << true;
        QTest::newRow("another answer") << tenant.arg(u"72f988bf-86f1-41af-91ab-2d7cd011db47"_s) << true;
        QTest::newRow("another host of the provider")
            << u"https://login.partner.microsoftonline.com/t/v2.0"_s << true;
        QTest::newRow("two answers for one") << tenant.arg(u"a/b"_s) << false;
        QTest::newRow("no answer") << tenant.arg(QString()) << false;
        QTest::newRow("a way up") << tenant.arg(u".."_s) << false;
        QTest::newRow("a query") << tenant.arg(u"a?b="_s) << false;
        QTest::newRow("more behind it") << tenant.arg(u"common"_s) + u'/' << false;
        QTest::newRow("a line behind it") << tenant.arg(u"common"_s) + u'\n' << false;
        QTest::newRow("not encrypted") << u"http://login.microsoftonline.com/common/v2.0"_s << false;
        QTest::newRow("a port") << u"https://login.microsoftonline.com:8443/common/v2.0"_s << false;
        QTest::newRow("somewhere else") << u"https://login.example/common/v2.0"_s << false;
        QTest::newRow("a name that ends alike")
            << u"https://login.notmicrosoftonline.com/common/v2.0"_s << false;
        QTest::newRow("a name that begins alike")
            << u"https://login.microsoftonline.com.example/common/v2.0"_s << false;
        QTest::newRow("a dot that is none") << u"https://login.microsoftonlineXcom/common/v2.0"_s << false;
        QTest::newRow("a user in front")
            << u"https://login.microsoftonline.com@id.example/common/v2.0"_s << false;
    }

    void knowsThoseThatAskForAPartOfTheirAddress()
    {
        QFETCH(QString, issuer);
        QFETCH(bool, isKnown);
        KnownQuirks known;
        QCOMPARE(known(at(issuer)).renamesScopes, isKnown);
    }

    void knowsThoseThatAskForTheirAddressWhereTheirHostsAreNamed()
    {
        Provider provider;
        provider.name = u"Inside"_s;
        provider.questions = {{u"base"_s, Question::Kind::Base, u"Base"_s, {}, {}},
            {u"realm"_s, Question::Kind::Segment, u"Realm"_s, {}, {}}};
        provider.issuer = u"{base}/realms/{realm}"_s;
        provider.quirks
            = {{u"session_limit"_s, QJsonObject {{u"days"_s, 3}}}, {u"authorization_iss"_s, u"{base}/iss"_s}};
        describe(provider); // which says nowhere where it is
        provider.name = u"Here"_s;
        provider.hosts = {u"id.inside.example"_s};
        provider.quirks[u"session_limit"_s] = QJsonObject {{u"days"_s, 5}};
        describe(provider);
        KnownQuirks known(m_described);
        const oauth::Quirks here = known(at(u"https://id.inside.example/realms/team"_s));
        QVERIFY(here.sessionLimit);
        QCOMPARE(here.sessionLimit->days, 5);
        QCOMPARE(here.authorizationIss, QString()); // its answer is the account's
        QVERIFY(!known(at(u"https://id.inside.example/realms/"_s)).hasAny());
        QVERIFY(!known(at(u"https://under.id.inside.example/realms/team"_s)).hasAny());
        QVERIFY(!known(at(u"https://id.example/realms/team"_s)).hasAny());
    }

    void givesAnExactAddressTheLastWord()
    {
        describe(u"https://id.inside.example/realms/team"_s, {}, {{u"token_type"_s, u"A"_s}});
        Provider provider;
        provider.name = u"Z"_s;
        provider.questions
            = {{u"base"_s, Question::Kind::Base, u"Base"_s, u"https://id.inside.example/"_s, {}},
                {u"realm"_s, Question::Kind::Segment, u"Realm"_s, {}, {}}};
        provider.issuer = u"{base}/realms/{realm}"_s;
        provider.quirks = {{u"token_type"_s, u"Z"_s}};
        describe(provider);
        KnownQuirks known(m_described);
        QCOMPARE(known(at(u"https://id.inside.example/realms/team"_s)).tokenType, u"A"_s);
        QCOMPARE(known(at(u"https://id.inside.example/realms/other"_s)).tokenType, u"Z"_s);
    }

    void takesNoDescriptionForAllOfADomainThatAnybodyHasAPartOf()
    {
        Provider provider;
        provider.name = u"Everywhere"_s;
        provider.questions = {{u"host"_s, Question::Kind::Host, u"Host"_s, {}, {}}};
        provider.issuer = u"https://{host}/id"_s;
        provider.hosts = {u".example"_s, u".wide.example"_s};
        provider.quirks = {{u"revocation_ends_grant"_s, true}};
        describe(provider);
        KnownQuirks known(m_described);
        QVERIFY(known(at(u"https://a.wide.example/id"_s)).revocationEndsGrant);
        QVERIFY(!known(at(u"https://a.narrow.example/id"_s)).hasAny());
    }

    void looksAtTheTokenEndpointWhereNothingIsSaidOfTheIssuer()
    {
        Provider provider;
        provider.name = u"Plain"_s;
        provider.questions = {{u"team"_s, Question::Kind::Segment, u"Team"_s, {}, {}}};
        provider.issuer = u"https://{team}.plain.example"_s;
        describe(provider);
        describe({}, u"https://a.plain.example/token"_s, {{u"revocation_ends_grant"_s, true}});
        KnownQuirks known(m_described);
        QVERIFY(
            known(at(u"https://a.plain.example"_s, u"https://a.plain.example/token"_s)).revocationEndsGrant);
    }

    void knowsAnAnswerThatStandsTwice()
    {
        Provider provider;
        provider.name = u"Twice"_s;
        provider.questions = {{u"team"_s, Question::Kind::Segment, u"Team"_s, {}, {}}};
        provider.endpoints = {{u"authorization"_s, u"https://{team}.example/authorize"_s},
            {u"token"_s, u"https://{team}.twice.example/{team}/token"_s}};
        provider.quirks = {{u"revocation_ends_grant"_s, true}};
        describe(provider);
        KnownQuirks known(m_described);
        QVERIFY(known(at({}, u"https://a.twice.example/a/token"_s)).revocationEndsGrant);
        QVERIFY(!known(at({}, u"https://a.twice.example/b/token"_s)).hasAny());
    }
};

QTEST_GUILESS_MAIN(TestKnownQuirks)
#include "tst_knownquirks.moc"
