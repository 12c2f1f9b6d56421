// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/provider.h"

#include <QJsonDocument>
#include <QTest>

using providers::Provider;
using providers::Question;
using namespace Qt::StringLiterals;

namespace {

// A file of three lines, the middle one as given.
QByteArray with(const QByteArray &members)
{
    return "{ \"name\": \"Example\",\n" + members + "\n}";
}

Provider asking(Question::Kind kind, const QString &issuer)
{
    Provider provider;
    provider.name = u"Example"_s;
    provider.questions = {{u"a"_s, kind, u"A"_s, {}, {}}};
    provider.issuer = issuer;
    return provider;
}

} // namespace

class TestProvider : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatItDoesNotKnow_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QString>("found");
        QTest::addColumn<QString>("code");
        const auto rowAs
            = [](const char *code, const char *name, const QByteArray &members, const char *found) {
                  QTest::newRow(name) << members << QString::fromLatin1(found) << QString::fromLatin1(code);
              };
        const auto row = [&](const char *name, const QByteArray &members, const char *found) {
            rowAs("provider.member", name, members, found);
        };
        const auto unknown = [&](const char *name, const QByteArray &members, const char *found) {
            rowAs("provider.unknown", name, members, found);
        };
        const auto secret = [&](const char *name, const QByteArray &members, const char *found) {
            rowAs("provider.secret", name, members, found);
        };
        unknown("another member", "\"colour\": \"red\"", "2: colour");
        unknown("a mark before a known name", "\"\xEF\xBB\xBFissuer\": \"https://a.example\"",
            "2: [U+FEFF]issuer");
        unknown("a member on a line of its own", "\n\n\"colour\": \"red\"", "4: colour");
        row("a number for a text", "\"issuer\": 1", "2: issuer");
        row("a text for a list", "\"hosts\": \"a\"", "2: hosts");
        row("a number in a list", "\"hosts\": [1]", "2: hosts");
        row("an unknown kind", "\"kind\": \"shop\"", "2: kind");
        row("an unknown secret", "\"secret\": \"maybe\"", "2: secret");
        row("a list for an object", "\"endpoints\": []", "2: endpoints");
        unknown("an unknown endpoint", "\"endpoints\": {\"tokens\": \"a\"}", "2: endpoints.tokens");
        row("a redirect to elsewhere", "\"redirect\": {\"host\": \"example.com\"}", "2: redirect.host");
        row("a port out of range", "\"redirect\": {\"host\": \"localhost\", \"ports\": [70000]}",
            "2: redirect.ports");
        row("a page on http", "\"registration\": {\"page\": \"http://a.example\"}", "2: registration.page");
        row("a page of another scheme", "\"registration\": {\"page\": \"file:///a\"}",
            "2: registration.page");
        row("a question of an unknown kind", "\"ask\": [{\"name\": \"a\", \"kind\": \"number\"}]",
            "2: ask.0.kind");
        row("a text among questions", "\"ask\": [\"a\"]", "2: ask");
        row("an unknown quirk", "\"quirks\": {\"colour\": \"red\"}", "2: quirks.colour");
        row("a quirk within a quirk", "\"quirks\": {\"person\": {\"url\": \"a\",\n\"age\": \"1\"}}",
            "3: quirks.person.age");
        row("a parameter that is no text", "\"parameters\": {\"a\": 1}", "2: parameters");
        unknown("a member whose name has a dot", "\"a.b\": 1", "2: a.b");
        unknown("a member that has the name of one before", "\"parameters\": {\"b\": \"name\"},\n\"b\": 1",
            "3: b");
        unknown("a member of the second of two",
            "\"ask\": [{\"name\": \"a\"},\n{\"name\": \"b\",\n\"size\": 1}]", "4: ask.1.size");
        row("a flag that is a text", "\"registers\": \"true\"", "2: registers");
        secret("a secret", "\"client_secret\": \"s\"", "2: client_secret");
        secret("a password", "\"Password\": \"s\"", "2: Password");
        secret("a secret among the parameters", "\"parameters\": {\n\"client_secret\": \"s\"}",
            "3: parameters.client_secret");
        secret("a token among the parameters", "\"parameters\": {\"access_token\": \"s\"}",
            "2: parameters.access_token");
        secret("a secret of a token request",
            "\"quirks\": {\"token_parameters\": {\"client-secret\": \"s\"}}",
            "2: quirks.token_parameters.client-secret");
        secret("a header that is a secret", "\"quirks\": {\"headers\": {\"Authorization\": \"Basic YTpi\"}}",
            "2: quirks.headers.Authorization");
        secret("a secret within a request",
            "\"quirks\": {\"revocation\": {\"url\": \"https://a.example\",\n\"form\": {\"api_key\": \"s\"}}}",
            "3: quirks.revocation.form.api_key");
    }

    void refusesWhatItDoesNotKnow()
    {
        QFETCH(const QByteArray, members);
        const auto provider = Provider::parse(with(members), u"example"_s);
        QVERIFY(!provider);
        QTEST(provider.error().code, "code");
        QTEST(provider.error().found, "found");
    }

    void takesAPlaceForASecret()
    {
        QVERIFY(
            Provider::parse(with("\"quirks\": {\"revocation\": {\"url\": \"https://a.example\", \"form\": "
                                 "{\"client_secret\": \"{client_secret}\", \"access_token\": \"{token}\"}}}"),
                u"example"_s));
        QVERIFY(Provider::parse(with("\"parameters\": {\"token_access_type\": \"offline\"}"), u"example"_s));
    }

    void isReadAgainAsItWasWritten()
    {
        Provider provider = asking(Question::Kind::Url, {});
        provider.id = u"own-1"_s;
        provider.kind = Provider::Kind::Server;
        provider.hosts = {u"a.example"_s};
        provider.endpoints = {{u"authorization"_s, u"{a}/a"_s}, {u"token"_s, u"{a}/t"_s},
            {u"revocation"_s, u"{a}/r"_s}, {u"userinfo"_s, u"{a}/u"_s}};
        provider.clientId = u"desk"_s;
        provider.registers = true;
        provider.redirect = {u"localhost"_s, {8123, 8124}, {}};
        provider.secret = Provider::Secret::Required;
        provider.scopes = oauth::Scopes({u"b"_s, u"a"_s});
        provider.resource = u"https://api.example"_s;
        provider.parameters = {{u"prompt"_s, u"consent"_s}};
        provider.renews = false;
        provider.quirks = {{u"token_type"_s, u"mac"_s}};
        provider.registration = {u"https://{a}/apps"_s, u"Apps"_s, u"Native"_s, {u"One."_s}, u""_s};
        provider.limits = {u"Slow."_s};
        provider.whyUnsuitable = u"So."_s;
        provider.instead = u"Thus."_s;
        provider.unsure = {u"scopes"_s};
        const auto again = Provider::parse(QJsonDocument(provider.toJson()).toJson(), provider.id);
        QVERIFY2(again, qPrintable(again ? QString() : again.error().found));
        QVERIFY(*again == provider);
    }

    void refusesBrokenJson()
    {
        QCOMPARE(Provider::parse("{\"name\": \"a\",}", {}).error().code, u"json.syntax"_s);
        QCOMPARE(Provider::parse("{\"name\": \"a\", \"name\": \"b\"}", {}).error().code, u"json.duplicate"_s);
        QCOMPARE(Provider::parse("{}", {}).error().code, u"provider.member"_s);
    }

    void takesOnlyAnswersThatStayInTheirPlace_data()
    {
        QTest::addColumn<Question::Kind>("kind");
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<bool>("good");
        using Kind = Question::Kind;
        const QString host = u"https://{a}/x"_s;
        const QString segment = u"https://id.example/{a}"_s;
        const QString url = u"{a}/realms"_s;
        QTest::newRow("a host") << Kind::Host << host << u"id.example"_s << true;
        QTest::newRow("a host with a port") << Kind::Host << host << u"id.example:8443"_s << true;
        QTest::newRow("a path for a host") << Kind::Host << host << u"id.example/a"_s << false;
        QTest::newRow("a user for a host") << Kind::Host << host << u"a@id.example"_s << false;
        QTest::newRow("nothing for a host") << Kind::Host << host << QString() << false;
        QTest::newRow("a segment") << Kind::Segment << segment << u"my-realm_1"_s << true;
        QTest::newRow("two segments") << Kind::Segment << segment << u"a/b"_s << false;
        QTest::newRow("a segment up") << Kind::Segment << segment << u".."_s << false;
        QTest::newRow("a query") << Kind::Segment << segment << u"a?b"_s << false;
        QTest::newRow("an address") << Kind::Url << url << u"https://id.example/auth"_s << true;
        QTest::newRow("an address without TLS") << Kind::Url << url << u"http://id.example"_s << false;
        QTest::newRow("an address of another scheme") << Kind::Url << url << u"javascript:a"_s << false;
    }

    void takesOnlyAnswersThatStayInTheirPlace()
    {
        QFETCH(const Question::Kind, kind);
        QFETCH(const QString, issuer);
        QFETCH(const QString, answer);
        QFETCH(const bool, good);
        const auto proposal = asking(kind, issuer).fill({{u"a"_s, answer}});
        QCOMPARE(proposal.has_value(), good);
        if (good) {
            QCOMPARE(proposal->issuer, QString(issuer).replace(u"{a}"_s, answer));
        } else {
            QCOMPARE(proposal.error().code, u"provider.answer"_s);
            QCOMPARE(proposal.error().expected, u"a"_s);
        }
    }

    void buildsOnABaseAddressWithoutItsLastSlash_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<QString>("filled");
        QTest::newRow("alone") << QByteArray("base") << u"{a}"_s << u"https://id.example/auth"_s;
        QTest::newRow("with more behind")
            << QByteArray("base") << u"{a}/realms/x"_s << u"https://id.example/auth/realms/x"_s;
        QTest::newRow("an issuer as it is") << QByteArray("url") << u"{a}"_s << u"https://id.example/auth/"_s;
    }

    void buildsOnABaseAddressWithoutItsLastSlash()
    {
        QFETCH(const QByteArray, kind);
        QFETCH(const QString, issuer);
        const auto provider = Provider::parse(with("\"ask\": [{\"name\": \"a\", \"kind\": \"" + kind
                                                  + "\"}], \"issuer\": \"" + issuer.toUtf8() + '"'),
            u"example"_s);
        QVERIFY2(provider, qPrintable(provider ? QString() : provider.error().found));
        const auto proposal = provider->fill({{u"a"_s, u"https://id.example/auth/"_s}});
        QVERIFY(proposal);
        QTEST(proposal->issuer, "filled");
    }

    void fillsAddressesOfQuirksToo()
    {
        Provider provider = asking(Question::Kind::Host, {});
        provider.endpoints
            = {{u"authorization"_s, u"https://{a}/authorize"_s}, {u"token"_s, u"https://{a}/token"_s}};
        provider.quirks = {{u"revocation"_s,
            QJsonObject {{u"method"_s, u"POST"_s}, {u"url"_s, u"https://{a}/{client_id}"_s}}}};
        const auto proposal = provider.fill({{u"a"_s, u"id.example"_s}});
        QVERIFY(proposal && proposal->server);
        QCOMPARE(proposal->server->tokenEndpoint, QUrl(u"https://id.example/token"_s));
        QCOMPARE(proposal->server->quirks.revocation->address, u"https://id.example/{client_id}"_s);
    }
};

QTEST_APPLESS_MAIN(TestProvider)
#include "tst_provider.moc"
