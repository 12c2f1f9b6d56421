// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/findingdesk.h"
#include "support/certificates.h"

#include <QTest>

using accounts::Address;
using support::ScriptedAnswer;
using support::ScriptedServer;
using Desk = FindingDesk;
using namespace Qt::StringLiterals;

// Which issuer is taken of those that an API names.
class TestFindingIssuers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
};

QTEST_GUILESS_MAIN(TestFindingIssuers)
#include "tst_findingissuers.moc"
