// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/findingdesk.h"

#include <QTest>

using accounts::Address;
using support::ScriptedAnswer;
using support::ScriptedServer;
using Desk = FindingDesk;
using namespace Qt::StringLiterals;

class TestFindingByEMail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
};

QTEST_GUILESS_MAIN(TestFindingByEMail)
#include "tst_findingbyemail.moc"
