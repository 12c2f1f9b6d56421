// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/finding.h"

#include "support/awaited.h"
#include "support/certificates.h"
#include "support/scriptedproxy.h"
#include "support/scriptedserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using accounts::Address;
using accounts::Finding;
using accounts::Found;
using support::ScriptedAnswer;
using support::ScriptedRequest;
using support::ScriptedServer;
using namespace Qt::StringLiterals;

namespace {

const QString resourceDocument = u"/.well-known/oauth-protected-resource"_s;
const QString serverDocument = u"/.well-known/oauth-authorization-server"_s;
const QString openIdDocument = u"/.well-known/openid-configuration"_s;

ScriptedAnswer jsonOf(const QJsonObject &object)
{
    return ScriptedAnswer::json(QJsonDocument(object).toJson());
}

ScriptedAnswer challenge(const QByteArray &value, int status = 401)
{
    return {status, {{"WWW-Authenticate", value}}, {}};
}

// An API on one port, its authorization server on another.
struct Desk
{
    base::Clock clock = [] { return QDateTime::currentDateTimeUtc(); };
    net::Http http {clock};
    accounts::Discovery discovery {clock};
    ScriptedServer api;
    ScriptedServer issuer;
    Finding finding {http, discovery};

    QString apiUrl() const { return api.url(u"/mcp"_s).toString(); }

    QJsonObject resource() const
    {
        return {{u"resource"_s, apiUrl()}, {u"authorization_servers"_s, QJsonArray {issuer.url().toString()}},
            {u"scopes_supported"_s, QJsonArray {u"notes"_s}}, {u"resource_name"_s, u"Notes"_s}};
    }
    static QJsonObject metadataOf(const ScriptedServer &server)
    {
        return {{u"issuer"_s, server.url().toString()},
            {u"authorization_endpoint"_s, server.url(u"/authorize"_s).toString()},
            {u"token_endpoint"_s, server.url(u"/token"_s).toString()},
            {u"code_challenge_methods_supported"_s, QJsonArray {u"S256"_s}}};
    }

    base::Result<Found> find(const QString &text)
    {
        const auto address = Address::read(text);
        return address ? support::awaited(finding.run(*address))
                       : base::Result<Found>(base::Failure(address.error()));
    }
    QStringList asked(const ScriptedServer &server) const
    {
        QStringList paths;
        for (const ScriptedRequest &request : server.requests())
            paths += QString::fromLatin1(request.method + ' ' + request.path);
        return paths;
    }
};

} // namespace

class TestFinding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatAPersonTypes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("eMail");
        QTest::newRow("an address") << u" https://Id.example/a "_s << u"https://id.example/a"_s << QString();
        QTest::newRow("a host") << u"id.example"_s << u"https://id.example"_s << QString();
        QTest::newRow("a host with a port")
            << u"id.example:8443/a"_s << u"https://id.example:8443/a"_s << QString();
        QTest::newRow("an e-mail address")
            << u"ana@example.com"_s << u"https://example.com"_s << u"ana@example.com"_s;
        QTest::newRow("this computer")
            << u"http://localhost:3000"_s << u"http://localhost:3000"_s << QString();
    }

    void readsWhatAPersonTypes()
    {
        QFETCH(const QString, text);
        const auto address = Address::read(text);
        QVERIFY(address);
        QTEST(address->url.toString(QUrl::FullyEncoded), "url");
        QTEST(address->eMail, "eMail");
    }

    void refusesWhatIsNoAddress_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("a word") << u"google"_s << u"address.unknown"_s;
        QTest::newRow("nothing") << QString() << u"address.unknown"_s;
        QTest::newRow("without TLS") << u"http://id.example"_s << u"url.scheme"_s;
        QTest::newRow("another scheme") << u"file:///etc/passwd"_s << u"url.scheme"_s;
        QTest::newRow("a script") << u"javascript:alert(1)"_s << u"address.unknown"_s;
        QTest::newRow("user information") << u"https://good.example@evil.example/"_s << u"url.userinfo"_s;
    }

    void refusesWhatIsNoAddress()
    {
        QFETCH(const QString, text);
        const auto address = Address::read(text);
        QVERIFY(!address);
        QTEST(address.error().code, "code");
    }

    void followsTheChallengeOfAnApi()
    {
        Desk desk;
        const QByteArray document = desk.api.url(u"/meta"_s).toEncoded();
        desk.api.on("/mcp",
            challenge(
                "Basic realm=\"x\", Bearer resource_metadata=\"" + document + "\", scope=\"notes:read\""));
        desk.api.on("/meta", jsonOf(desk.resource()));
        desk.issuer.on(serverDocument.toLatin1(), jsonOf(Desk::metadataOf(desk.issuer)));
        const auto found = desk.find(desk.apiUrl());
        QVERIFY2(found, qPrintable(found ? QString() : found.error().code));
        QCOMPARE(found->server.issuer, desk.issuer.url().toString());
        QCOMPARE(found->resource, desk.apiUrl());
        QCOMPARE(found->resourceName, u"Notes"_s);
        QCOMPARE(found->scopes, oauth::Scopes::parse(u"notes:read"_s)); // the challenge knows best
        QVERIFY(!found->isGuessed);
        QCOMPARE(found->looked.size(), 2);
        QCOMPARE(desk.asked(desk.issuer), QStringList {u"GET "_s + serverDocument}); // OAuth's first
    }

    void triesTheWellKnownAddressesOfAnApi()
    {
        Desk desk;
        desk.api.on("/mcp", ScriptedAnswer {401, {}, {}});
        desk.api.on(resourceDocument.toLatin1(), jsonOf(desk.resource()));
        desk.issuer.on(openIdDocument.toLatin1(), jsonOf(Desk::metadataOf(desk.issuer)));
        const auto found = desk.find(desk.apiUrl());
        QVERIFY(found);
        QCOMPARE(found->scopes, oauth::Scopes::parse(u"notes"_s)); // of its document
        QCOMPARE(desk.asked(desk.api),
            QStringList(
                {u"GET /mcp"_s, u"GET "_s + resourceDocument + u"/mcp"_s, u"GET "_s + resourceDocument}));
    }

    // What a site answers to any address says nothing against the next one.
    void goesOnToTheNextPlaceAfterWhatIsNoDocument_data()
    {
        QTest::addColumn<ScriptedAnswer>("first");
        QTest::newRow("a page") << ScriptedAnswer::html("<p>Welcome");
        QTest::newRow("a login") << ScriptedAnswer::redirect("/login");
        QTest::newRow("a fault") << ScriptedAnswer {500, {}, {}};
        QTest::newRow("a text") << ScriptedAnswer::json("hello");
        QTest::newRow("nothing") << ScriptedAnswer {404, {}, {}};
    }

    void goesOnToTheNextPlaceAfterWhatIsNoDocument()
    {
        QFETCH(const ScriptedAnswer, first);
        Desk desk;
        desk.api.on("/mcp", ScriptedAnswer {401, {}, {}});
        desk.api.on(resourceDocument.toLatin1() + "/mcp", first);
        desk.api.on(resourceDocument.toLatin1(), jsonOf(desk.resource()));
        desk.issuer.on("/login", ScriptedAnswer::html("<p>Sign in"));
        desk.issuer.on(serverDocument.toLatin1(), first);
        desk.issuer.on(openIdDocument.toLatin1(), jsonOf(Desk::metadataOf(desk.issuer)));
        const auto found = desk.find(desk.apiUrl());
        QVERIFY2(found, qPrintable(found ? QString() : found.error().code));
        QCOMPARE(found->server.issuer, desk.issuer.url().toString());
    }

    void takesTheNextIssuerWhereOneIsSilent_data()
    {
        QTest::addColumn<bool>("isDown");
        QTest::newRow("nobody takes the request") << true;
        QTest::newRow("nothing is there") << false;
    }

    void takesTheNextIssuerWhereOneIsSilent()
    {
        QFETCH(const bool, isDown);
        Desk desk;
        ScriptedServer silent;
        const int port = silent.url().port();
        QJsonObject resource = desk.resource();
        resource[u"authorization_servers"_s]
            = QJsonArray {silent.url().toString(), desk.issuer.url().toString()};
        if (isDown)
            silent.close();
        desk.api.on("/mcp", ScriptedAnswer {401, {}, {}});
        desk.api.on(resourceDocument.toLatin1(), jsonOf(resource));
        desk.issuer.on(serverDocument.toLatin1(), jsonOf(Desk::metadataOf(desk.issuer)));
        const auto found = desk.find(desk.apiUrl());
        QVERIFY2(found, qPrintable(found ? QString() : found.error().code));
        QCOMPARE(found->server.issuer, desk.issuer.url().toString());
        QCOMPARE(found->chosen, 1);
        QCOMPARE(found->looked.at(2).url.port(), port);
        QVERIFY(found->looked.at(2).fault);
    }

    void takesNoOtherIssuerThanTheFirstForAClientThatIsGiven()
    {
        Desk desk;
        ScriptedServer silent;
        QJsonObject resource = desk.resource();
        resource[u"authorization_servers"_s]
            = QJsonArray {silent.url().toString(), desk.issuer.url().toString()};
        desk.api.on("/mcp", ScriptedAnswer {401, {}, {}});
        desk.api.on(resourceDocument.toLatin1(), jsonOf(resource));
        desk.issuer.on(serverDocument.toLatin1(), jsonOf(Desk::metadataOf(desk.issuer)));
        desk.finding.keepToFirst();
        QVERIFY(!desk.find(desk.apiUrl()));
        QVERIFY(desk.issuer.requests().isEmpty());
    }

    void takesNoOtherIssuerThanTheFirstWhereThatIsNotGenuine()
    {
        Desk desk;
        support::Certificates certificates;
        ScriptedServer feigned(certificates.server(u"IP:127.0.0.1"_s)); // an authority that nobody knows
        QJsonObject resource = desk.resource();
        resource[u"authorization_servers"_s]
            = QJsonArray {feigned.url().toString(), desk.issuer.url().toString()};
        desk.api.on("/mcp", ScriptedAnswer {401, {}, {}});
        desk.api.on(resourceDocument.toLatin1(), jsonOf(resource));
        desk.issuer.on(serverDocument.toLatin1(), jsonOf(Desk::metadataOf(desk.issuer)));
        const auto found = desk.find(desk.apiUrl());
        QVERIFY(!found);
        QCOMPARE(found.error().code, u"http.tls"_s);
        QVERIFY(desk.issuer.requests().isEmpty());
    }

    void takesNoOtherIssuerThanTheFirstWhereThatIsWrong()
    {
        Desk desk;
        ScriptedServer first;
        QJsonObject resource = desk.resource();
        resource[u"authorization_servers"_s]
            = QJsonArray {first.url().toString(), desk.issuer.url().toString()};
        QJsonObject metadata = Desk::metadataOf(first);
        metadata[u"issuer"_s] = u"https://evil.example"_s;
        first.on(serverDocument.toLatin1(), jsonOf(metadata));
        desk.api.on("/mcp", ScriptedAnswer {401, {}, {}});
        desk.api.on(resourceDocument.toLatin1(), jsonOf(resource));
        const auto found = desk.find(desk.apiUrl());
        QVERIFY(!found);
        QCOMPARE(found.error().code, u"discovery.issuer"_s);
        QVERIFY(desk.issuer.requests().isEmpty());
    }

    void takesTheIssuerThatIsChosen()
    {
        Desk desk;
        QJsonObject resource = desk.resource();
        const QString ours = desk.issuer.url().toString();
        resource[u"authorization_servers"_s] = QJsonArray {u"https://first.invalid"_s, ours};
        desk.api.on("/mcp", ScriptedAnswer {401, {}, {}});
        desk.api.on(resourceDocument.toLatin1(), jsonOf(resource));
        desk.issuer.on(serverDocument.toLatin1(), jsonOf(Desk::metadataOf(desk.issuer)));
        const auto found = support::awaited(desk.finding.run(*Address::read(desk.apiUrl()), ours));
        QVERIFY2(found, qPrintable(found ? QString() : found.error().code));
        QCOMPARE(found->server.issuer, ours);
        QCOMPARE(found->chosen, 1);
    }

    void takesTheIssuerThatIsChosenOfAnApiThatAsksForNoToken()
    {
        Desk desk;
        const QString ours = desk.issuer.url().toString();
        QJsonObject resource = desk.resource();
        resource[u"authorization_servers"_s] = QJsonArray {u"https://first.invalid"_s, ours};
        desk.api.on("/mcp", ScriptedAnswer {200, {}, {}});
        desk.api.on(resourceDocument.toLatin1(), jsonOf(resource));
        desk.issuer.on(serverDocument.toLatin1(), jsonOf(Desk::metadataOf(desk.issuer)));
        const auto found = support::awaited(desk.finding.run(*Address::read(desk.apiUrl()), ours + u'/'));
        QVERIFY2(found, qPrintable(found ? QString() : found.error().code));
        QCOMPARE(found->server.issuer, ours);
    }

    // It may have been given with a client secret.
    void leadsToNoOtherIssuerThanTheOneGiven_data()
    {
        QTest::addColumn<QString>("where");
        for (const char *where : {"of those that the API names", "the host of an old API", "its own address"})
            QTest::newRow(where) << QString::fromLatin1(where);
    }

    void leadsToNoOtherIssuerThanTheOneGiven()
    {
        QFETCH(const QString, where);
        Desk desk;
        if (where != u"its own address"_s)
            desk.api.on("/mcp", ScriptedAnswer {401, {}, {}});
        if (where == u"of those that the API names"_s)
            desk.api.on(resourceDocument.toLatin1(), jsonOf(desk.resource()));
        desk.api.on(serverDocument.toLatin1(), jsonOf(Desk::metadataOf(desk.api)));
        const QString address = where == u"its own address"_s ? desk.api.url().toString() : desk.apiUrl();
        const auto found
            = support::awaited(desk.finding.run(*Address::read(address), u"https://other.invalid"_s));
        QVERIFY(!found);
        QCOMPARE(found.error().code, u"find.issuer"_s);
        QVERIFY(desk.issuer.requests().isEmpty());
    }

    void asksAgainWithAPostWhereThatIsWanted()
    {
        Desk desk;
        desk.api.on("/mcp", [](const ScriptedRequest &request) {
            return ScriptedAnswer {request.method == "POST" ? 401 : 405, {}, {}};
        });
        desk.api.on(resourceDocument.toLatin1(), jsonOf(desk.resource()));
        desk.issuer.on(serverDocument.toLatin1(), jsonOf(Desk::metadataOf(desk.issuer)));
        QVERIFY(desk.find(desk.apiUrl()));
        QVERIFY(desk.api.requests("/mcp").last().body.contains("\"initialize\""));
    }

    // An API may let in who has no token, or hide from them.
    void looksForTheDocumentOfAnApiThatAsksForNoToken_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {200, 403, 404})
            QTest::addRow("%d", status) << status;
    }

    void looksForTheDocumentOfAnApiThatAsksForNoToken()
    {
        QFETCH(const int, status);
        Desk desk;
        desk.api.on("/mcp", ScriptedAnswer {status, {}, {}});
        desk.api.on(resourceDocument.toLatin1() + "/mcp", jsonOf(desk.resource()));
        desk.issuer.on(serverDocument.toLatin1(), jsonOf(Desk::metadataOf(desk.issuer)));
        const auto found = desk.find(desk.apiUrl());
        QVERIFY2(found, qPrintable(found ? QString() : found.error().code));
        QCOMPARE(found->resource, desk.apiUrl());
        QVERIFY(!found->isGuessed);
    }

    void takesTheHostOfAnOldApiForItsIssuer()
    {
        Desk desk;
        desk.api.on("/mcp", ScriptedAnswer {401, {}, {}});
        desk.api.on(serverDocument.toLatin1(), jsonOf(Desk::metadataOf(desk.api)));
        const auto found = desk.find(desk.apiUrl());
        QVERIFY(found);
        QVERIFY(found->isGuessed);
        QCOMPARE(found->resource, desk.apiUrl());
        QCOMPARE(found->server.issuer, desk.api.url().toString());
    }

    void saysWhatIsWrongWithTheHostOfAnOldApi()
    {
        Desk desk;
        desk.api.on("/mcp", ScriptedAnswer {401, {}, {}});
        QJsonObject metadata = Desk::metadataOf(desk.api);
        metadata.remove(u"code_challenge_methods_supported"_s);
        desk.api.on(serverDocument.toLatin1(), jsonOf(metadata));
        const auto found = desk.find(desk.apiUrl());
        QVERIFY(!found);
        QCOMPARE(found.error().code, u"discovery.pkce"_s);
    }

    void findsAnIssuerByItsOwnAddress_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<QString>("document");
        const QString main = u"/realms/main"_s;
        QTest::newRow("itself") << QString() << QString() << openIdDocument;
        QTest::newRow("a slash is missing") << QString() << u"/"_s << openIdDocument;
        QTest::newRow("a slash is missing on a path") << main << main + u'/' << main + openIdDocument;
        QTest::newRow("one slash too many") << main + u'/' << main << main + openIdDocument;
        QTest::newRow("its document") << openIdDocument << QString() << openIdDocument;
        QTest::newRow("its document with a slash") << openIdDocument + u'/' << QString() << openIdDocument;
        QTest::newRow("its document with a query")
            << openIdDocument + u"?appid=1"_s << QString() << openIdDocument;
        QTest::newRow("its document, appended") << main + openIdDocument << main << main + openIdDocument;
        QTest::newRow("its document, inserted") << openIdDocument + main << main << openIdDocument + main;
        QTest::newRow("its document of OAuth") << serverDocument << QString() << serverDocument;
        QTest::newRow("its document of OAuth, inserted")
            << serverDocument + main << main << serverDocument + main;
    }

    void findsAnIssuerByItsOwnAddress()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, issuer);
        QFETCH(const QString, document);
        Desk desk;
        QJsonObject metadata = Desk::metadataOf(desk.issuer);
        metadata[u"issuer"_s] = desk.issuer.url(issuer).toString();
        desk.issuer.on("/", ScriptedAnswer::html("<p>Welcome"));
        desk.issuer.on(document.toLatin1(), jsonOf(metadata));
        const auto found = desk.find(desk.issuer.url().toString() + typed);
        QVERIFY2(found, qPrintable(found ? QString() : found.error().code));
        QVERIFY(found->resource.isEmpty());
        QCOMPARE(found->issuer(), desk.issuer.url(issuer).toString());
        QCOMPARE(found->server.tokenEndpoint, desk.issuer.url(u"/token"_s));
    }

    void findsAnApiByItsDocument()
    {
        Desk desk;
        desk.api.on("/mcp", ScriptedAnswer {401, {}, {}});
        desk.api.on(resourceDocument.toLatin1() + "/mcp", jsonOf(desk.resource()));
        desk.issuer.on(serverDocument.toLatin1(), jsonOf(Desk::metadataOf(desk.issuer)));
        const auto found = desk.find(desk.api.url(resourceDocument + u"/mcp"_s).toString());
        QVERIFY2(found, qPrintable(found ? QString() : found.error().code));
        QCOMPARE(found->resource, desk.apiUrl());
    }

    // Its status says enough.
    void waitsForNoBodyOfTheAddress_data()
    {
        using Ending = ScriptedAnswer::Ending;
        QTest::addColumn<ScriptedAnswer>("answer");
        QTest::newRow("a stream of events") << ScriptedAnswer::that(Ending::Drip, QByteArray(100'000, '.'));
        QTest::newRow("more than is read") << ScriptedAnswer::that(Ending::Endless, QByteArray(100'000, '.'));
        QTest::newRow("half of it") << ScriptedAnswer::that(Ending::BreakOff);
        QTest::newRow("nothing at all") << ScriptedAnswer::that(Ending::HangUp);
    }

    void waitsForNoBodyOfTheAddress()
    {
        QFETCH(const ScriptedAnswer, answer);
        Desk desk;
        desk.issuer.on("/", answer);
        desk.issuer.on(openIdDocument.toLatin1(), jsonOf(Desk::metadataOf(desk.issuer)));
        const auto found = desk.find(desk.issuer.url().toString());
        QVERIFY2(found, qPrintable(found ? QString() : found.error().code));
    }

    void saysThatTheAddressGaveNoAnswerWhereNothingElseIsThere()
    {
        Desk desk;
        desk.issuer.on("/", ScriptedAnswer::that(ScriptedAnswer::Ending::HangUp));
        const auto found = desk.find(desk.issuer.url().toString());
        QVERIFY(!found);
        QVERIFY2(found.error().code.startsWith(u"http."_s), qPrintable(found.error().code));
    }

    void takesTheWaysOfAKnownProvider()
    {
        Desk desk;
        const QString asked = desk.issuer.url().toString();
        desk.issuer.on(openIdDocument.toLatin1(), jsonOf(Desk::metadataOf(desk.issuer)));
        oauth::Quirks ways;
        ways.issuerComparison = oauth::Quirks::IssuerComparison::Tenant;
        Finding finding(desk.http, desk.discovery, [&](const oauth::ServerMetadata &server) {
            return server.issuer == asked ? ways : oauth::Quirks();
        });
        const auto found = support::awaited(finding.run(*Address::read(asked)));
        QVERIFY2(found, qPrintable(found ? QString() : found.error().code));
        QCOMPARE(found->issuer(), asked);
        QVERIFY(found->server.quirks == ways);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *fault, const char *code) {
            QTest::newRow(fault) << QString::fromLatin1(fault) << QString::fromLatin1(code);
        };
        row("nobody there", "find.nothing");
        row("document of another API", "resource.other");
        row("document on http", "url.scheme");
        row("document as a file", "url.scheme");
        row("document is a page", "resource.html");
        row("no authorization server", "resource.no_server");
        row("authorization server of another scheme", "resource.server");
        row("another issuer", "discovery.issuer");
        row("no S256", "discovery.pkce");
        row("endpoint on http", "discovery.endpoint");
        row("endpoint of another scheme", "discovery.endpoint");
        row("server is a page", "discovery.html");
    }

    void refuses()
    {
        QFETCH(const QString, fault);
        Desk desk;
        QJsonObject resource = desk.resource();
        QJsonObject metadata = Desk::metadataOf(desk.issuer);
        QByteArray document = desk.api.url(u"/meta"_s).toEncoded();
        if (fault == u"document of another API"_s)
            resource[u"resource"_s] = u"https://evil.example/mcp"_s;
        if (fault == u"document on http"_s)
            document = "http://api.example/meta";
        if (fault == u"document as a file"_s)
            document = "file:///etc/passwd";
        if (fault == u"no authorization server"_s)
            resource.remove(u"authorization_servers"_s);
        if (fault == u"authorization server of another scheme"_s)
            resource[u"authorization_servers"_s] = QJsonArray {u"ms-settings:a"_s};
        if (fault == u"another issuer"_s)
            metadata[u"issuer"_s] = u"https://evil.example"_s;
        if (fault == u"no S256"_s)
            metadata.remove(u"code_challenge_methods_supported"_s);
        if (fault == u"endpoint on http"_s)
            metadata[u"token_endpoint"_s] = u"http://id.example/token"_s;
        if (fault == u"endpoint of another scheme"_s)
            metadata[u"authorization_endpoint"_s] = u"javascript:alert(1)"_s;

        if (fault != u"nobody there"_s)
            desk.api.on("/mcp", challenge("Bearer resource_metadata=\"" + document + '"'));
        desk.api.on(
            "/meta", fault == u"document is a page"_s ? ScriptedAnswer::html("<p>") : jsonOf(resource));
        desk.issuer.on(serverDocument.toLatin1(),
            fault == u"server is a page"_s ? ScriptedAnswer::html("<p>") : jsonOf(metadata));
        const auto found = desk.find(desk.apiUrl());
        QVERIFY(!found);
        QTEST(found.error().code, "code");
        if (!desk.finding.looked().isEmpty()) // which document breaks which rule
            QVERIFY(desk.finding.looked().last().fault);
    }

    void asksTheDomainOfAnEMailAddress()
    {
        Desk desk;
        desk.issuer.on("/.well-known/webfinger",
            jsonOf({{u"links"_s,
                QJsonArray {QJsonObject {{u"rel"_s, u"http://openid.net/specs/connect/1.0/issuer"_s},
                    {u"href"_s, desk.api.url().toString()}}}}}));
        desk.api.on(openIdDocument.toLatin1(), jsonOf(Desk::metadataOf(desk.api)));
        Address address = *Address::read(u"ana@example.com"_s);
        address.url = desk.issuer.url();
        const auto found = support::awaited(desk.finding.run(address));
        QVERIFY(found);
        QCOMPARE(found->server.issuer, desk.api.url().toString());
        QCOMPARE(desk.issuer.requests().first().value(u"resource"_s), u"acct:ana@example.com"_s);
    }

    void followsWebFingerToAnotherHost()
    {
        Desk desk;
        ScriptedServer other;
        const QByteArray there = other.url(u"/finger?a=b"_s).toEncoded();
        desk.issuer.on("/.well-known/webfinger", ScriptedAnswer::redirect(there));
        other.on("/finger",
            jsonOf({{u"links"_s,
                QJsonArray {QJsonObject {{u"rel"_s, u"http://openid.net/specs/connect/1.0/issuer"_s},
                    {u"href"_s, desk.api.url().toString()}}}}}));
        desk.api.on(openIdDocument.toLatin1(), jsonOf(Desk::metadataOf(desk.api)));
        Address address = *Address::read(u"ana@example.com"_s);
        address.url = desk.issuer.url();
        const auto found = support::awaited(desk.finding.run(address));
        QVERIFY2(found, qPrintable(found ? QString() : found.error().code));
        QCOMPARE(found->server.issuer, desk.api.url().toString());
        QCOMPARE(found->looked.size(), 3);
    }

    void followsWebFingerOnlyOnce()
    {
        Desk desk;
        desk.issuer.on("/.well-known/webfinger", ScriptedAnswer::redirect("/.well-known/webfinger"));
        desk.issuer.on(openIdDocument.toLatin1(), jsonOf(Desk::metadataOf(desk.issuer)));
        Address address = *Address::read(u"ana@example.com"_s);
        address.url = desk.issuer.url();
        const auto found = support::awaited(desk.finding.run(address));
        QVERIFY2(found, qPrintable(found ? QString() : found.error().code));
        QCOMPARE(desk.issuer.requests("/.well-known/webfinger").size(), 2);
        QCOMPARE(found->looked.at(1).fault->code, u"discovery.status"_s);
    }

    void asksTheDomainWhereWebFingerSendsOnToNobody_data()
    {
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("no address of a server") << QByteArray("http://id.example/finger");
        QTest::newRow("nobody there") << QByteArray("http://127.0.0.1:1/finger");
    }

    void asksTheDomainWhereWebFingerSendsOnToNobody()
    {
        QFETCH(const QByteArray, to);
        Desk desk;
        desk.issuer.on("/.well-known/webfinger", ScriptedAnswer::redirect(to));
        desk.issuer.on(openIdDocument.toLatin1(), jsonOf(Desk::metadataOf(desk.issuer)));
        Address address = *Address::read(u"ana@example.com"_s);
        address.url = desk.issuer.url();
        const auto found = support::awaited(desk.finding.run(address));
        QVERIFY2(found, qPrintable(found ? QString() : found.error().code));
        QCOMPARE(found->server.issuer, desk.issuer.url().toString());
        QVERIFY(std::ranges::any_of(found->looked, [](const auto &each) { return each.fault.has_value(); }));
    }

    void saysWhereWebFingerLeadsAstray_data()
    {
        QTest::addColumn<QString>("href");
        QTest::addColumn<QString>("code");
        QTest::newRow("another scheme") << u"javascript:alert(1)"_s << u"url.scheme"_s;
        QTest::newRow("http") << u"http://id.example"_s << u"url.scheme"_s;
        QTest::newRow("a query") << u"https://id.example?a=b"_s << u"issuer.query"_s;
        QTest::newRow("nowhere: the domain is asked") << QString() << u"find.nothing"_s;
    }

    void saysWhereWebFingerLeadsAstray()
    {
        QFETCH(const QString, href);
        Desk desk;
        const QJsonObject link {
            {u"rel"_s, u"http://openid.net/specs/connect/1.0/issuer"_s}, {u"href"_s, href}};
        desk.issuer.on("/.well-known/webfinger",
            href.isEmpty() ? ScriptedAnswer::html("<p>") : jsonOf({{u"links"_s, QJsonArray {link}}}));
        Address address = *Address::read(u"ana@example.com"_s);
        address.url = desk.issuer.url();
        const auto found = support::awaited(desk.finding.run(address));
        QVERIFY(!found);
        QTEST(found.error().code, "code");
        QVERIFY(desk.finding.looked().first().url.path().endsWith(u"/webfinger"_s));
        QVERIFY(desk.finding.looked().first().fault);
    }

    void isLedIntoNoPrivateNetwork_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("host");
        QTest::newRow("by a challenge")
            << u"https://api.example/challenge"_s << u"https://192.168.1.1/meta"_s << u"192.168.1.1"_s;
        QTest::newRow("by an API's document")
            << u"https://api.example/document"_s << u"https://10.0.0.5:8443"_s << u"10.0.0.5:8443"_s;
        QTest::newRow("to this computer")
            << u"https://api.example/document"_s << u"http://127.0.0.1:8000"_s << u"127.0.0.1:8000"_s;
        QTest::newRow("by a mail domain") << u"ana@api.example"_s << u"https://[fd00::1]"_s << u"[fd00::1]"_s;
        QTest::newRow("by a mail domain that sends on")
            << u"moved@api.example"_s << u"https://[fd00::1]/finger"_s << u"[fd00::1]"_s;
    }

    void isLedIntoNoPrivateNetwork()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, to);
        QFETCH(const QString, host);
        support::Certificates certificates;
        ScriptedServer server(certificates.server(u"DNS:api.example"_s));
        support::ScriptedProxy proxy(server.serverPort());
        server.on("/challenge", challenge("Bearer resource_metadata=\"" + to.toLatin1() + '"'));
        server.on("/document", challenge("Bearer"));
        server.on((resourceDocument + u"/document"_s).toLatin1(),
            jsonOf({{u"resource"_s, u"https://api.example/document"_s},
                {u"authorization_servers"_s, QJsonArray {to}}}));
        const QJsonObject link {{u"rel"_s, u"http://openid.net/specs/connect/1.0/issuer"_s}, {u"href"_s, to}};
        server.on("/.well-known/webfinger", [&](const ScriptedRequest &request) {
            return request.value(u"resource"_s).startsWith(u"acct:moved"_s)
                ? ScriptedAnswer::redirect(to.toLatin1())
                : jsonOf({{u"links"_s, QJsonArray {link}}});
        });
        base::Route route;
        route.proxy = base::Route::Proxy::Given;
        route.proxyUrl = proxy.url();
        route.authoritiesFile = certificates.authorityFile();
        Desk desk;
        Finding finding(desk.http, desk.discovery, {}, route);
        const auto found = support::awaited(finding.run(*Address::read(typed)));
        QVERIFY(!found);
        QCOMPARE(found.error().code, u"find.private"_s);
        QCOMPARE(found.error().found, host);
        QCOMPARE(found.error().from, u"api.example"_s);
        for (const QString &target : proxy.targets())
            QCOMPARE(target, u"api.example:443"_s);
    }

    void takesADomainWithoutWebFingerForTheIssuer()
    {
        Desk desk;
        desk.issuer.on(openIdDocument.toLatin1(), jsonOf(Desk::metadataOf(desk.issuer)));
        Address address = *Address::read(u"ana@example.com"_s);
        address.url = desk.issuer.url();
        const auto found = support::awaited(desk.finding.run(address));
        QVERIFY(found);
        QCOMPARE(found->server.issuer, desk.issuer.url().toString());
        QVERIFY(found->looked.first().url.path().endsWith(u"/webfinger"_s)); // that was told the address
        QCOMPARE(found->looked.first().fault->found, u"404"_s);
    }

    void goesOnThroughALock()
    {
        Desk desk;
        base::Route route;
        route.proxy = base::Route::Proxy::Given;
        route.proxyUrl = QUrl(u"http://127.0.0.1:3128"_s);
        route.proxyUser = u"ana"_s;
        const net::RouteSecrets secrets {crypto::Secret("pass")};
        auto finding
            = std::make_unique<Finding>(desk.http, desk.discovery, accounts::KnownQuirks(), route, secrets);
        net::Http &there = desk.http.by(route, secrets);
        desk.http.setLocked(true);
        QVERIFY(&there.by(route) != &there); // it has the password still
        finding.reset();
        QCOMPARE(&there.by(route), &there);
    }

    void stopsWhenItIsDestroyed()
    {
        Desk desk;
        desk.api.on("/mcp", ScriptedAnswer::that(ScriptedAnswer::Ending::Silent));
        auto finding = std::make_unique<Finding>(desk.http, desk.discovery);
        const auto found = finding->run(*Address::read(desk.apiUrl()));
        QTRY_COMPARE(desk.api.requests().size(), 1);
        finding.reset();
        QTRY_VERIFY(found.isCanceled());
    }
};

QTEST_GUILESS_MAIN(TestFinding)
#include "tst_finding.moc"
