// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/granttype.h"

#include "oauth/servermetadata.h"

#include <QTest>

using oauth::GrantType;
using namespace Qt::StringLiterals;

class TestGrantType : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheNameOfTheRegistry_data()
    {
        QTest::addColumn<GrantType>("type");
        QTest::addColumn<QString>("name");
        QTest::newRow("code") << GrantType::AuthorizationCode << u"authorization_code"_s;
        QTest::newRow("device") << GrantType::DeviceCode << u"urn:ietf:params:oauth:grant-type:device_code"_s;
        QTest::newRow("program") << GrantType::ClientCredentials << u"client_credentials"_s;
    }

    void hasTheNameOfTheRegistry()
    {
        QFETCH(const GrantType, type);
        QFETCH(const QString, name);
        QCOMPARE(oauth::grantTypeName(type), name);
        QCOMPARE(oauth::grantTypeOf(name), type);
    }

    void isTheCodeGrantByAnyOtherName()
    {
        for (const QString &name : {u""_s, u"password"_s, u"implicit"_s, u"Client_Credentials"_s})
            QCOMPARE(oauth::grantTypeOf(name), GrantType::AuthorizationCode);
    }

    void isOfferedByItsEndpoint()
    {
        oauth::ServerMetadata server;
        server.issuer = u"https://op.example"_s;
        server.tokenEndpoint = QUrl(u"https://op.example/token"_s);
        for (const auto type : {GrantType::AuthorizationCode, GrantType::DeviceCode})
            QVERIFY(!oauth::offers(server, type));
        server.deviceAuthorizationEndpoint = QUrl(u"https://op.example/device"_s);
        QVERIFY(oauth::offers(server, GrantType::DeviceCode));
        QVERIFY(!oauth::offers(server, GrantType::AuthorizationCode));
        server.authorizationEndpoint = QUrl(u"https://op.example/authorize"_s);
        QVERIFY(oauth::offers(server, GrantType::AuthorizationCode));
    }

    // Many leave the list out, whatever RFC 8414 section 2 has it stand for then.
    void isOfferedToProgramsWhereItIsListed()
    {
        oauth::ServerMetadata server;
        server.issuer = u"https://op.example"_s;
        QVERIFY(oauth::offers(server, GrantType::ClientCredentials));
        server.grantTypesSupported = {u"authorization_code"_s};
        QVERIFY(!oauth::offers(server, GrantType::ClientCredentials));
        server.grantTypesSupported += u"client_credentials"_s;
        QVERIFY(oauth::offers(server, GrantType::ClientCredentials));
        const oauth::ServerMetadata byHand;
        QVERIFY(oauth::offers(byHand, GrantType::ClientCredentials));
    }
};

QTEST_GUILESS_MAIN(TestGrantType)
#include "tst_granttype.moc"
