// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/findingdesk.h"
#include "support/certificates.h"
#include "support/scriptedproxy.h"

#include <QTest>

using accounts::Address;
using accounts::Finding;
using support::ScriptedAnswer;
using support::ScriptedRequest;
using support::ScriptedServer;
using Desk = FindingDesk;
using namespace Qt::StringLiterals;

class TestFinding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
