// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/serverabilities.h"

#include <QTest>

using explain::contradictionsInShort;
using oauth::ClientAuthentication;
using oauth::GrantType;
using namespace Qt::StringLiterals;

class TestServerAbilities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhereTheDocumentListsOtherwise()
    {
        oauth::ServerMetadata server;
        oauth::Client client;
        client.authentication = ClientAuthentication::SecretPost;
        QVERIFY(contradictionsInShort(server, client, GrantType::DeviceCode).isEmpty()); // it lists nothing
        server.grantTypesSupported = QStringList {u"authorization_code"_s};
        server.tokenEndpointAuthMethodsSupported = QStringList {u"client_secret_basic"_s};
        QCOMPARE(contradictionsInShort(server, client, GrantType::DeviceCode),
            u"its document doesn't list urn:ietf:params:oauth:grant-type:device_code, client_secret_post"_s);
        QCOMPARE(contradictionsInShort(server, client, GrantType::AuthorizationCode),
            u"its document doesn't list client_secret_post"_s);
        server.tokenEndpointAuthMethodsSupported += u"self_signed_tls_client_auth"_s;
        client.authentication = ClientAuthentication::TlsClientAuth; // by either name
        QVERIFY(contradictionsInShort(server, client, GrantType::AuthorizationCode).isEmpty());
        client.authentication = ClientAuthentication::SecretBasic;
        QVERIFY(contradictionsInShort(server, client, GrantType::AuthorizationCode).isEmpty());
    }

    void saysWhereTheDocumentTakesNoClientDocument()
    {
        oauth::ServerMetadata server;
        oauth::Client client;
        client.clientId = u"https://desk.example/client.json"_s;
        QVERIFY(
            contradictionsInShort(server, client, GrantType::AuthorizationCode).isEmpty()); // there is none
        server.issuer = u"https://id.example"_s;
        QCOMPARE(contradictionsInShort(server, client, GrantType::AuthorizationCode),
            u"its document doesn't list client_id_metadata_document_supported"_s);
        client.clientId = u"https://desk.example"_s; // a name like any other
        QVERIFY(contradictionsInShort(server, client, GrantType::AuthorizationCode).isEmpty());
        server.clientIdMetadataDocumentSupported = true;
        QCOMPARE(contradictionsInShort(server, client, GrantType::AuthorizationCode),
            u"the client ID isn't the address of a client document"_s);
        for (const auto &good :
            {u"https://desk.example/client.json"_s, u"http://localhost?scope=a"_s, u"desk"_s}) {
            client.clientId = good;
            QVERIFY(contradictionsInShort(server, client, GrantType::AuthorizationCode).isEmpty());
        }
    }

    void passesOverWhatIsSeldomListed()
    {
        oauth::ServerMetadata server;
        server.tokenEndpointAuthMethodsSupported = QStringList {u"client_secret_basic"_s};
        oauth::Client client;
        for (const auto method : {ClientAuthentication::None, ClientAuthentication::EmptyBasic}) {
            client.authentication = method;
            QVERIFY(contradictionsInShort(server, client, GrantType::AuthorizationCode).isEmpty());
        }
    }
};

QTEST_APPLESS_MAIN(TestServerAbilities)
#include "tst_serverabilities.moc"
